"""Everything that can go wrong for a client, as one tree.

ClientError
├── Unreachable             no answer came; `may_have_run` says whether work may have been done
├── UnreadableAnswer        an answer came that is not one of this API
├── Withheld                the image was withheld for safety, so there is nothing to download
└── ApiError                the server refused; carries what its answer said
    ├── BadRequest          400: `field` names what is wrong
    ├── Unauthenticated     401: no key, or an unknown one
    ├── PaymentRequired     402: no credit
    ├── Forbidden           403: known, but not allowed
    ├── NotFound            404
    ├── Expired             410: the link has run out
    ├── RequestTooLarge     413
    ├── UnsafeContent       422: the prompt or an image failed the safety check
    ├── TooManyRequests     429: `retry_after`, and `max_inflight_requests` where told
    └── ServerFault         5xx: the server is at fault
        └── Unavailable     503: cannot draw right now; `retry_after`
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


class ClientError(Exception):
    """Base of every error that a client raises on purpose."""


class Unreachable(ClientError):
    """No answer came. `may_have_run` is False where the request cannot have reached the server."""

    def __init__(self, reason: str, *, may_have_run: bool) -> None:
        super().__init__(reason)
        self.may_have_run = may_have_run


class UnreadableAnswer(ClientError):
    """The server answered 200 with something that is no answer of this API."""


class Withheld(ClientError):
    """The image was withheld for safety: it has no link."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """What an answer that is not 200 said. `retry_after` is in seconds.

    `untouched` is whether the server vouches that nothing was drawn.
    """

    status: int
    text: str
    field: str | None = None
    reject_reason: str | None = None
    request_id: str | None = None
    retry_after: float | None = None
    max_inflight_requests: int | None = None
    untouched: bool = False


class ApiError(ClientError):
    """The server refused, and said why."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.text)
        self.status = refusal.status
        self.field = refusal.field
        self.reject_reason = refusal.reject_reason
        self.request_id = refusal.request_id
        self.retry_after = refusal.retry_after
        self.max_inflight_requests = refusal.max_inflight_requests
        self.untouched = refusal.untouched


class BadRequest(ApiError):
    """Something asked for is malformed, or cannot be done here; `field` names it."""


class Unauthenticated(ApiError):
    """No key, or a key that the server does not know."""


class PaymentRequired(ApiError):
    """There is no credit for this; `reject_reason` says which limit was met."""


class Forbidden(ApiError):
    """The key, or a link's signature, does not allow this."""


class NotFound(ApiError):
    """There is nothing of that name, or nothing at that path."""


class Expired(ApiError):
    """It was there; its link has run out."""


class RequestTooLarge(ApiError):
    """The whole request is over the server's limit of bytes."""


class UnsafeContent(ApiError):
    """The prompt or an image failed the safety check."""


class TooManyRequests(ApiError):
    """Too much is asked for at a time; try again after `retry_after` seconds."""


class ServerFault(ApiError):
    """The server, not the caller, is at fault."""


class Unavailable(ServerFault):
    """The server cannot draw right now; try again after `retry_after` seconds.

    Unless it is `untouched`, images may have been drawn all the same.
    """


_BY_STATUS: Mapping[int, type[ApiError]] = {
    400: BadRequest,
    401: Unauthenticated,
    402: PaymentRequired,
    403: Forbidden,
    404: NotFound,
    410: Expired,
    413: RequestTooLarge,
    422: UnsafeContent,
    429: TooManyRequests,
    503: Unavailable,
}


def of_answer(status: int, reason: str, headers: Mapping[str, str], body: object) -> ApiError:
    """The error that an answer means; `body` is its JSON, or None where it has none."""
    told: Mapping[str, Any] = body if isinstance(body, dict) else {}
    refusal = Refusal(
        status=status,
        text=_text(told) or f"{status} {reason}".strip(),
        field=_word(told.get("field")),
        reject_reason=_word(told.get("reject_reason")),
        request_id=_word(told.get("request_id")) or headers.get("x-request-id"),
        retry_after=_seconds(headers.get("retry-after")),
        max_inflight_requests=_number(told.get("max_inflight_requests")),
        untouched=headers.get("x-should-retry") == "true",
    )
    return _BY_STATUS.get(status, ServerFault if status >= 500 else ApiError)(refusal)


def _text(told: Mapping[str, Any]) -> str | None:
    """What is said, in any of the spellings that servers of this API use."""
    error = told.get("error")
    nested = error.get("message") if isinstance(error, dict) else None
    for said in (told.get("message"), told.get("detail"), nested, error):
        if isinstance(said, str) and said:
            return said
    return None


def _word(value: object) -> str | None:
    return value if isinstance(value, str) and value else None


def _number(value: object) -> int | None:
    return value if isinstance(value, int) else None


def _seconds(text: str | None) -> float | None:
    """Whole or broken seconds; a date, which this API does not use, is none."""
    try:
        seconds = float(text or "")
    except ValueError:
        return None
    return seconds if 0 <= seconds < float("inf") else None

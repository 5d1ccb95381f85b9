"""What servers upstream answer: an object, or an error of ours; and the one way to post to them."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from math import ceil
from typing import Any

import httpx2

from aquatint.domain import AquatintError, InvalidRequest
from aquatint.domain.errors import (
    EngineBusy,
    EngineTimeout,
    EngineUnreachable,
    UnsafeContent,
    UpstreamError,
)
from aquatint.guarded import AddressRefused

Parts = Sequence[tuple[str, tuple[str | None, str | bytes] | tuple[str | None, bytes, str]]]

_COME_BACK = 5  # seconds, where the server does not say
_LONGEST_WAIT = 300
_NO_MONEY = frozenset({"insufficient_quota", "billing_hard_limit_reached"})
_LARGE = 100_000  # bytes that are read as JSON in a thread
_REFUSED = {
    401: "The upstream server refuses the key of this one.",
    402: "The account at the upstream server is empty.",
    403: "The upstream server refuses the key of this one.",
    404: "The upstream server does not serve this operation.",
    405: "The upstream server does not serve this operation.",
}


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server answered: its object, and the fields that it says it did not keep exactly.

    Another Aquatint says so in a header, by their names in the V3 dialect; others never do.
    """

    told: Mapping[str, Any]
    adjusted: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Poster:
    """Posts to one server, once.

    `longest` is the bytes that an answer may have, `seconds` the time, first byte to last.
    `is_unsafe` tells from a status and an answer whether the server judges the request unsafe;
    `names` are our names of the fields that it calls otherwise.
    """

    client: httpx2.AsyncClient
    base_url: str
    headers: Mapping[str, str]
    longest: int
    seconds: float
    is_unsafe: Callable[[int, object], bool]
    names: Mapping[str, str] = field(default_factory=dict[str, str])

    async def post(
        self, path: str, *, parts: Parts | None = None, body: Mapping[str, object] | None = None
    ) -> Answer:
        """Send a multipart form, or JSON; return what is answered, or raise.

        What raises an EngineError that is not `untouched` may have run, and is never repeated.
        """
        url = f"{self.base_url.rstrip('/')}{path}"
        request = self.client.build_request(
            "POST", url, files=parts, json=body, headers=self.headers
        )
        request.read()  # a form in one piece: sent part by part, it costs thirty writes
        try:
            async with asyncio.timeout(self.seconds):
                response = await self.client.send(request, stream=True)
                try:
                    return await self._read(response)
                finally:
                    await response.aclose()
        except AddressRefused as error:
            raise UpstreamError(
                "The upstream server has no public address; AQUATINT_ALLOW_PRIVATE_NETWORKS=true "
                "permits that.",
                untouched=True,
            ) from error
        except (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout) as error:
            said = "The upstream server cannot be reached."
            raise EngineUnreachable(said, _COME_BACK) from error
        except (httpx2.TimeoutException, TimeoutError) as error:
            raise EngineTimeout("The upstream server took too long.", _COME_BACK) from error
        except httpx2.HTTPError as error:
            raise UpstreamError("The connection to the upstream server broke.") from error

    async def _read(self, response: httpx2.Response) -> Answer:
        body = bytearray()
        async for part in response.aiter_raw():
            body += part
            if len(body) > self.longest:
                raise UpstreamError("The upstream server sent more than an answer can have.")
        told = await asyncio.to_thread(_json, body) if len(body) > _LARGE else _json(body)
        if response.status_code != HTTPStatus.OK:
            raise self.refusal(response.status_code, response.headers, told)
        if not isinstance(told, dict):
            raise UpstreamError("The upstream server sent no answer that can be read.")
        return Answer(told, _listed(response.headers.get("Aquatint-Adjusted", "")))

    def refusal(self, status: int, headers: Mapping[str, str], told: object) -> AquatintError:
        """What a status means to our caller, who knows neither the server nor our key there."""
        match status:
            case 400 | 422 if self.is_unsafe(status, told):
                said = _text(told) or "The upstream server judges the request unsafe."
                return UnsafeContent(said)
            case 400 | 413 | 415 | 422:
                named = _field(told)
                return InvalidRequest(self.names.get(named, named), _reason(told))
            case 429 if code_of(told) in _NO_MONEY:
                return UpstreamError(_REFUSED[402], untouched=True)
            case 429 | 503:
                # Only a 429 is known to come before anything is drawn, or another Aquatint's 503
                # that says so: where others send X-Should-Retry, they may have drawn.
                said = "The upstream server has too much to do."
                untouched = status == 429 or headers.get("Aquatint-Untouched") == "true"
                return EngineBusy(said, _retry_after(headers), untouched=untouched)
            case _ if status in _REFUSED:
                return UpstreamError(_REFUSED[status], untouched=True)
            case _:
                return UpstreamError(f"The upstream server answered {status}.")


def code_of(told: object) -> str | None:
    """The code of an error in OpenAI's form, or where it has none its type."""
    error = _error(told)
    if not isinstance(error, dict):
        return None
    return next((one for key in ("code", "type") if isinstance(one := error.get(key), str)), None)


def _error(told: object) -> object:
    return told.get("error") if isinstance(told, dict) else None


def _listed(header: str) -> frozenset[str]:
    return frozenset(one.strip() for one in header.split(",") if one.strip())


def _json(body: bytes | bytearray) -> object:
    """What a body says; None where it is no JSON, or holds a text that no answer of ours can."""
    try:
        told: object = json.loads(body.decode("utf-8-sig"))
        return None if b"\\u" in body and not all(map(_is_text, _texts(told))) else told
    except (ValueError, RecursionError):
        return None


def _texts(told: object) -> Iterator[str]:
    match told:
        case str():
            yield told
        case list():
            for one in told:
                yield from _texts(one)
        case dict():
            yield from _texts([*told, *told.values()])
        case _:
            pass


def _is_text(said: str) -> bool:
    """Whether it has no NUL; raise ValueError for half a pair of surrogates, which no byte says."""
    return b"\0" not in said.encode()


def _text(told: object) -> str | None:
    """What an error says, in whichever key; never a page of HTML, which is no JSON."""
    error = _error(told)
    inner = error if isinstance(error, dict) else {}
    outer = told if isinstance(told, dict) else {}
    for said in (inner.get("message"), *(outer.get(key) for key in ("error", "message", "detail"))):
        if isinstance(said, str) and said.strip():
            return said.strip()[:500]
    return None


def _field(told: object) -> str:
    error = _error(told)
    named = [told.get("field") if isinstance(told, dict) else None]
    named.append(error.get("param") if isinstance(error, dict) else None)
    return next((one[:100] for one in named if isinstance(one, str) and one), "request")


def _reason(told: object) -> str:
    """Without the name of the field, which our own error puts before it."""
    said = _text(told) or "is refused by the upstream server"
    return said.removeprefix(f"{_field(told)}: ")


def _retry_after(headers: Mapping[str, str]) -> int:
    said = headers.get("Retry-After", "")
    digits = said.isascii() and said.isdigit() and len(said) < 9
    seconds = int(said) if digits else _seconds_until(said)
    return min(max(1, seconds), _LONGEST_WAIT)


def _seconds_until(date: str) -> int:
    """Until a date as HTTP writes it; a while where it is none, or is over."""
    try:
        when = parsedate_to_datetime(date)
    except ValueError:
        return _COME_BACK
    left = (when.replace(tzinfo=when.tzinfo or UTC) - datetime.now(UTC)).total_seconds()
    return ceil(left) if left > 0 else _COME_BACK

"""How often a call is tried, and how long it waits between: the same for both clients."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass

import httpx2

from .errors import ApiError, TooManyRequests, Unavailable, Unreachable

_LONGEST = 30.0  # seconds between two tries, where the server does not say how many
_MOST_ASKED = 120.0  # seconds that a server may ask us to wait; for longer, the caller decides
FAULTS = (httpx2.TransportError, httpx2.TooManyRedirects, httpx2.DecodingError)
"""What says that no answer came."""

_PASSING = frozenset({408, 500, 502, 504})  # may be over soon, but the work may have been done


@dataclass(frozen=True, slots=True)
class Tries:
    """`retries` beyond the first, the n-th after about `backoff` * 2^n seconds.

    What cannot have run is tried again everywhere. What may have run (a lost connection, a
    time-out, 500) is tried again only where nothing is drawn or paid twice: at a GET, and at a
    server that keeps answers by their idempotency key.
    """

    retries: int
    backoff: float

    def pause(self, number: int, error: ApiError | Unreachable, *, repeatable: bool) -> float:
        """Seconds before try `number` + 1; raise the error where there is none."""
        wait = self._wait(number, error)
        if number >= self.retries or wait is None or not (repeatable or _cannot_have_run(error)):
            raise error
        return wait

    def _wait(self, number: int, error: ApiError | Unreachable) -> float | None:
        own: float = min(_LONGEST, self.backoff * 2**number) * random.uniform(0.75, 1.25)
        if isinstance(error, Unreachable):
            return own
        if not isinstance(error, TooManyRequests | Unavailable) and error.status not in _PASSING:
            return None
        asked = error.retry_after or 0.0
        return max(own, asked) if asked <= _MOST_ASKED else None


def _cannot_have_run(error: ApiError | Unreachable) -> bool:
    if isinstance(error, Unreachable):
        return not error.may_have_run
    # A 503 says when to come back also where an engine took too long, and may have drawn.
    return isinstance(error, TooManyRequests) or (
        isinstance(error, Unavailable) and error.untouched
    )


def unreachable(error: httpx2.RequestError) -> Unreachable:
    """What a fault of the connection means for the caller."""
    never_sent = isinstance(
        error,
        httpx2.ConnectError
        | httpx2.ConnectTimeout
        | httpx2.PoolTimeout
        | httpx2.ProxyError
        | httpx2.UnsupportedProtocol
        | httpx2.LocalProtocolError,
    )
    server = error.request.url.netloc.decode()
    if isinstance(error, httpx2.TimeoutException):
        reason = f"{server} did not {'accept' if never_sent else 'answer'} in time"
    elif never_sent:
        reason = f"{server} cannot be reached: {error}"
    else:
        reason = f"the connection to {server} was lost: {str(error) or type(error).__name__}"
    return Unreachable(reason, may_have_run=not never_sent)


def keeps_answers(headers: Mapping[str, str]) -> bool:
    """Whether an answer shows that its server keeps answers by their idempotency key."""
    return "idempotency-replayed" in headers

"""Who may come in: from the keys that a request brought to the caller it speaks for."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from datetime import datetime

from aquatint.domain import Caller
from aquatint.domain.errors import Unauthenticated
from aquatint.storage import Keys
from aquatint.storage.keys import DEFAULT_ACCOUNT
from aquatint.storage.secret import digest

from .links import utc_now

REMEMBERED_SECONDS = 0.5
MAX_REMEMBERED = 1024
MAX_KEYS = 4


class Access:
    """Looks up keys, and remembers each answer for half a second.

    Where it is `keyless`, whoever brings no key speaks for the default account.

    So a disabled key stops working within a second in every process, and a busy client does not
    cost a query for each of its requests. What is remembered is bounded, unknown keys included.
    """

    def __init__(
        self,
        keys: Keys,
        *,
        keyless: bool = False,
        monotonic: Callable[[], float] = time.monotonic,
        clock: Callable[[], datetime] = utc_now,
    ) -> None:
        self._keyless = keyless
        self._keys = keys
        self._clock = clock
        self._now = monotonic
        self._remembered: OrderedDict[bytes, tuple[Caller | None, float]] = OrderedDict()

    async def caller(self, keys: Sequence[str]) -> Caller:
        """Whoever the first valid one of several keys speaks for; raise Unauthenticated."""
        given = list(dict.fromkeys(key for key in keys if key))[:MAX_KEYS]
        if not given and self._keyless:
            return Caller(DEFAULT_ACCOUNT, "")
        if not given:
            raise Unauthenticated(
                "An API key is missing: send it as Api-Key, X-API-Key or Authorization: Bearer."
            )
        for key in given:
            caller = await self._find(key)
            if caller is not None:
                return caller
        raise Unauthenticated("The API key is unknown, disabled or expired.")

    async def _find(self, key: str) -> Caller | None:
        name = digest(key)
        caller, until = self._remembered.get(name, (None, 0.0))
        now = self._now()
        if now >= until:
            caller = await self._keys.find(key)
            self._remember(name, caller, now + REMEMBERED_SECONDS)
        return None if caller is None or self._has_expired(caller) else caller

    def _remember(self, name: bytes, caller: Caller | None, until: float) -> None:
        self._remembered[name] = caller, until
        self._remembered.move_to_end(name)
        if len(self._remembered) > MAX_REMEMBERED:
            self._remembered.popitem(last=False)

    def _has_expired(self, caller: Caller) -> bool:
        """Keys expire on time, however they are remembered."""
        ends = [scope.expires for scope in caller.scopes if scope.expires is not None]
        return bool(ends) and min(ends) <= self._clock()

"""Who may come in: from the keys that a request brought to the caller it speaks for."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Sequence

from aquatint.domain import Caller
from aquatint.domain.errors import Unauthenticated
from aquatint.storage import Accounts
from aquatint.storage.accounts import DEFAULT_ACCOUNT, digest

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
        accounts: Accounts,
        *,
        keyless: bool = False,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._keyless = keyless
        self._accounts = accounts
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
        if now < until:
            return caller
        caller = await self._accounts.find(key)
        self._remembered[name] = caller, now + REMEMBERED_SECONDS
        self._remembered.move_to_end(name)
        if len(self._remembered) > MAX_REMEMBERED:
            self._remembered.popitem(last=False)
        return caller

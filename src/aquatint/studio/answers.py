"""Requests that are answered in words: the same one, sent again, has the same answer."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import timedelta
from hashlib import sha256
from weakref import WeakValueDictionary

from aquatint.domain import Caller
from aquatint.storage import IdempotencyKey
from aquatint.storage.answers import Answers as AnswerRows
from aquatint.storage.answers import Claim

from .studio import Studio
from .terms import Terms
from .waiting import pauses


@dataclass(frozen=True, slots=True)
class Told:
    """An answer as JSON, and whether it was kept from before."""

    text: str
    is_replayed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Answers:
    """Works answers out, each once, in the name of the studio's process.

    A process that was not seen for `dead_after` is dead, and what it was at is taken over.
    """

    rows: AnswerRows
    studio: Studio
    dead_after: timedelta = timedelta(seconds=6)
    _turns: WeakValueDictionary[tuple[str, bytes, bytes], asyncio.Lock] = field(
        default_factory=WeakValueDictionary
    )

    async def once(
        self,
        caller: Caller,
        terms: Terms,
        fingerprint: bytes,
        tell: Callable[[], Awaitable[str]],
    ) -> Told:
        """What `tell` answers, or what it answered under this key before; raise KeyReused.

        Whoever sends it while it is worked out waits. What failed may be asked for again.
        """
        if terms.idempotency_key is None:
            return Told(await tell())
        name = sha256(terms.idempotency_key.encode()).digest()
        kept, wait = self.studio.policy.idempotency, pauses()
        while True:
            named = IdempotencyKey(name, fingerprint, self.studio.clock() - kept)
            worked_out = await self._work(caller.key, named, tell)
            if worked_out is not None:
                return Told(worked_out)
            known = await self.rows.find(caller.key, named)
            if known is not None:
                return Told(known, is_replayed=True)
            await asyncio.sleep(next(wait))

    async def _work(
        self, key: str, named: IdempotencyKey, tell: Callable[[], Awaitable[str]]
    ) -> str | None:
        """The answer, where nobody else has it or is at it."""
        # One at a time here: what is in this process's hands otherwise, it has lost sight of.
        turn = (key, named.name, named.fingerprint)
        async with self._turns.setdefault(turn, asyncio.Lock()):
            now = self.studio.clock()
            claim = Claim(self.studio.owner, now, now - self.dead_after)
            if await self.rows.begin(key, named, claim):
                return await self._kept(key, named, tell)
        return None

    async def _kept(
        self, key: str, named: IdempotencyKey, tell: Callable[[], Awaitable[str]]
    ) -> str:
        owner = self.studio.owner
        try:
            answer = await tell()
            await self.rows.keep(key, named, owner, answer)
        except BaseException:
            await self.studio.life.endings.see_to(self.rows.drop(key, named, owner))
            raise
        return answer

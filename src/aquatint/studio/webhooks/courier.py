"""The courier: brings what is due to its receivers, several at a time, none in another's way."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random
from typing import Protocol

import structlog

from aquatint.storage.webhooks import Claim, DeliveryState, Ending, Webhooks

from ..links import Clock, utc_now
from . import schedule, signature
from .keys import WebhookKeys
from .post import Post, Reply

LEASE = timedelta(seconds=5)
"""What a courier that was killed keeps a delivery for, beyond the time that an attempt has."""

_log = structlog.get_logger(__name__)


class Answers(Protocol):
    """What is told of a generation, as JSON; None once it is forgotten.

    Links in it begin with `origin`.
    """

    async def __call__(self, generation: str, origin: str) -> bytes | None: ...


@dataclass(frozen=True, slots=True)
class _Sending:
    """What is on its way: to which host, and what can be cut short."""

    host: str
    attempt: asyncio.Task[Reply]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Courier:
    """Sends what is due, at most `places` at a time and `per_host` of them to one host.

    Each attempt has the generation's answer as it is then, so that links in it are fresh. Several
    processes may do so at once; one that is killed is stood in for when its lease has run out.
    `heard` is told the outcome of each attempt: delivered, failed or dead.
    """

    webhooks: Webhooks
    answers: Answers
    keys: WebhookKeys
    post: Post
    heard: Callable[[str], None] = lambda _: None
    clock: Clock = utc_now
    dice: Random = field(default_factory=Random)
    places: int = 32
    per_host: int = 4
    _sending: dict[asyncio.Task[None], _Sending] = field(init=False, default_factory=dict)
    _changed: asyncio.Event = field(init=False, default_factory=asyncio.Event)

    async def start(self) -> int:
        """Start to send what is due and has a place; return how many that were."""
        free = self.places - len(self._sending)
        if free <= 0:
            return 0
        now = self.clock()
        claims = await self.webhooks.claim(
            now,
            until=now + timedelta(seconds=self.post.seconds) + LEASE,
            places=free,
            per_host=self.per_host,
            sending=Counter(one.host for one in self._sending.values()),
        )
        for claim in claims:
            attempt = asyncio.create_task(self._attempt(claim))
            task = asyncio.create_task(self._deliver(claim, attempt))
            self._sending[task] = _Sending(claim.host, attempt)
            task.add_done_callback(self._done)
        return len(claims)

    async def rest(self, seconds: float) -> None:
        """Wait until a place is free that was not, or so long."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._changed.wait()
        self._changed.clear()

    async def settle(self) -> None:
        """Wait until nothing is being sent."""
        while self._sending:
            await asyncio.wait(self._sending)

    async def aclose(self) -> None:
        """Cut short what is being sent: it is due again at once, for whoever sends next."""
        for one in self._sending.values():  # the attempt, not what writes down how it ended
            one.attempt.cancel()
        await self.settle()

    def _done(self, task: asyncio.Task[None]) -> None:
        del self._sending[task]
        self._changed.set()
        if (error := task.exception()) is not None:
            # What it was about is sent again when its lease has run out.
            _log.error("webhook attempt could not be written down", exc_info=error)

    async def _deliver(self, claim: Claim, attempt: asyncio.Task[Reply]) -> None:
        try:
            reply = await attempt
        except asyncio.CancelledError:
            await self.webhooks.end(claim, _cut_short(self.clock()))
            return
        ending = self._ending(claim, reply)
        await self.webhooks.end(claim, ending)
        outcome = "failed" if ending.state is DeliveryState.PENDING else ending.state.value
        self.heard(outcome)
        told = {"generation": claim.generation, "attempt": claim.number, "outcome": outcome}
        _log.info("webhook", **told, status=reply.status, error=reply.error)

    async def _attempt(self, claim: Claim) -> Reply:
        try:
            body = await self.answers(claim.generation, claim.origin)
            if body is None:
                return Reply(error="the generation is forgotten", final=True)
            return await self.post.send(claim.url, self._headers(claim, body), body)
        except Exception:  # noqa: BLE001 - whatever failed, a later try may succeed
            _log.exception("webhook could not be sent", generation=claim.generation)
            return Reply(error="it could not be sent from here")

    def _headers(self, claim: Claim, body: bytes) -> dict[str, str]:
        return signature.headers(
            body,
            generation=claim.generation,
            account=claim.account,
            sent=self.clock(),
            keys=self.keys.signing(),
        )

    def _ending(self, claim: Claim, reply: Reply) -> Ending:
        now = self.clock()
        state, due = DeliveryState.DELIVERED, None
        if not reply.arrived:
            wait = None if reply.final else schedule.delay(claim.tries, self.dice)
            state = DeliveryState.DEAD if wait is None else DeliveryState.PENDING
            due = None if wait is None else now + wait
        return Ending(ended=now, status=reply.status, error=reply.error, state=state, due=due)


def _cut_short(now: datetime) -> Ending:
    error = "cut short, for the server stopped"
    return Ending(ended=now, status=None, error=error, state=DeliveryState.PENDING, due=now)


async def keep_delivering(courier: Courier, *, every: float) -> None:
    """Send what is due, looking for more every so many seconds, until cancelled.

    When the database does not answer, it is asked again.
    """
    while True:
        try:
            started = await courier.start()
        except Exception:  # noqa: BLE001 - whatever failed, the next time may succeed
            _log.exception("webhooks could not be looked for")
            await asyncio.sleep(every)
        else:
            if not started:
                await courier.rest(every)

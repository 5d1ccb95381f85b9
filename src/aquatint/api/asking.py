"""What a request says beside its body: headers and query of every generating endpoint."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass
from typing import TypeVar

from starlette.requests import ClientDisconnect, Request

from aquatint.domain import InvalidRequest
from aquatint.studio.terms import Terms

MAX_WAIT = 600
"""Seconds that a client may be kept waiting by `Prefer: wait`."""

_Answer = TypeVar("_Answer")

_BOOLEANS = {"true": True, "1": True, "false": False, "0": False, "": False}


def terms_of(request: Request) -> Terms:
    """How a request is carried; raise InvalidRequest for an Idempotency-Key that is none."""
    keys = request.headers.getlist("idempotency-key")
    if len(keys) > 1:
        raise InvalidRequest("Idempotency-Key", "was sent more than once")
    return Terms(idempotency_key=keys[0] if keys else None)


def is_dry_run(request: Request) -> bool:
    """Whether only the price is asked for."""
    return _boolean(request, "dry_run")


def _boolean(request: Request, name: str) -> bool:
    told = request.query_params.get(name, "").lower()
    if told not in _BOOLEANS:
        raise InvalidRequest(name, "must be true or false")
    return _BOOLEANS[told]


@dataclass(frozen=True, slots=True)
class Preference:
    """How long a client would wait: so many seconds, None for as long as it takes.

    `applied` is what an answer says of it, where it was asked for by the header.
    """

    wait: float | None = None
    applied: str | None = None


def preference_of(request: Request, *, is_gateway: bool) -> Preference:
    """What `Prefer` (RFC 7240) says of waiting; what is no preference that is known is ignored.

    Gateways' clients may ask by `?async=true` as well. Raise InvalidRequest for what is neither.
    """
    told = [one.strip() for one in ",".join(request.headers.getlist("prefer")).split(",")]
    names = {one.partition(";")[0].partition("=")[0].strip().lower(): one for one in told}
    wait = _seconds(names.get("wait"))
    if wait is not None:
        return Preference(wait, f"wait={wait}")
    if "respond-async" in names:
        return Preference(0, "respond-async")
    if is_gateway and _boolean(request, "async"):
        return Preference(0)
    return Preference()


def _seconds(told: str | None) -> int | None:
    value = "" if told is None else told.partition(";")[0].partition("=")[2].strip().strip('"')
    if not value.isascii() or not value.isdecimal():
        return None
    return min(int(value[:9]), MAX_WAIT)


async def stopped_with(request: Request, work: Coroutine[None, None, _Answer]) -> _Answer:
    """The end of a work; raise ClientDisconnect, having stopped it, when its client leaves."""
    task = asyncio.create_task(work)
    leaving = asyncio.create_task(_left(request))
    try:
        await asyncio.wait((task, leaving), return_when=asyncio.FIRST_COMPLETED)
        if not task.done():
            raise ClientDisconnect
        return await task
    finally:
        leaving.cancel()
        task.cancel()


async def _left(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass

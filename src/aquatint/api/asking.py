"""What a request says beside its body: headers and query of every generating endpoint."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import TypeVar

from starlette.requests import ClientDisconnect, Request

from aquatint.domain import InvalidRequest
from aquatint.studio.terms import Terms

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
    told = request.query_params.get("dry_run", "")
    if told.lower() not in _BOOLEANS:
        raise InvalidRequest("dry_run", "must be true or false")
    return _BOOLEANS[told.lower()]


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

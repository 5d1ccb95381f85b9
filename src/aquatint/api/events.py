"""Server-sent events of a generation: queued with its place, running with its step, then done.

The id of an event is how far the generation had come. A client that comes back with it in
`Last-Event-ID` is told what is new since then.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from aquatint.domain import Caller, Generation, State

from .endpoint import Edge
from .envelope import encode
from .views import polled

_QUIET = 15.0  # seconds after which a line is sent so that nobody between us hangs up
_HEADERS = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
_DONE = "done"


async def follow(request: Request, caller: Caller, edge: Edge) -> Response:
    """The stream; raise NotFound before it begins. Whoever has seen its end gets 204, no more."""
    name, last = request.path_params["id"], request.headers.get("last-event-id", "")
    await edge.studio.look(caller, name)
    if last == _DONE:
        return Response(status_code=204)
    lines = _lines(edge, caller, name, last, edge.origin(request))
    return StreamingResponse(lines, headers=_HEADERS, media_type="text/event-stream")


async def _lines(
    edge: Edge, caller: Caller, name: str, last: str, origin: str
) -> AsyncIterator[bytes]:
    if edge.tasks is None:
        yield _event(await edge.studio.look(caller, name), 0, origin)
        return
    events = edge.tasks.events(caller, name)
    following = asyncio.ensure_future(anext(events, None))
    try:
        while True:
            done, _ = await asyncio.wait((following,), timeout=_QUIET)
            if not done:
                yield b": still here\n\n"
                continue
            seen = following.result()
            if seen is None:
                return
            if _id(*seen) != last:
                yield _event(*seen, origin)
            following = asyncio.ensure_future(anext(events, None))
    finally:
        following.cancel()


def _event(generation: Generation, place: int, origin: str) -> bytes:
    body = dict(polled(generation, origin))
    match generation.state:
        case State.QUEUED:
            name = "queued"
            body["position"] = place
        case State.RUNNING:
            name = "running"
            body |= {"step": generation.step, "steps": generation.steps}
        case State.SUCCEEDED | State.FAILED | State.CANCELLED:
            name = "done"
            body["reason"] = generation.failure
    head = f"id: {_id(generation, place)}\nevent: {name}\ndata: "
    return head.encode() + encode(body) + b"\n\n"


def _id(generation: Generation, place: int) -> str:
    match generation.state:
        case State.QUEUED:
            return f"queued-{place}"
        case State.RUNNING:
            return f"running-{generation.step}"
        case State.SUCCEEDED | State.FAILED | State.CANCELLED:
            return _DONE

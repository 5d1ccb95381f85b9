"""Middleware that watches each request go by: one log line, its meters, and its last resort."""

from __future__ import annotations

import time

import structlog
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from .errors import respond
from .metrics import Meters

_log = structlog.get_logger(__name__)
_LEFT = 499  # the status of a request whose client went before it was answered


class Observe:
    """Counts and logs what was answered; never the prompt, the key or the query."""

    def __init__(self, app: ASGIApp, meters: Meters) -> None:
        self._app = app
        self._meters = meters

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        begun = time.perf_counter()
        status = _LEFT

        async def send_seen(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        with self._meters.in_flight.track_inprogress():
            try:
                await self._app(scope, receive, send_seen)
            except Exception as error:
                if status != _LEFT:
                    raise
                response = await respond(Request(scope), error)
                await response(scope, receive, send_seen)
            finally:
                self._record(scope, status, time.perf_counter() - begun)

    def _record(self, scope: Scope, status: int, seconds: float) -> None:
        route = getattr(scope.get("route"), "path_format", "none")
        self._meters.answered(route, status, seconds)
        _log.info(
            "request",
            method=scope["method"],
            path=scope["path"],
            route=route,
            status=status,
            ms=round(seconds * 1000, 2),
        )

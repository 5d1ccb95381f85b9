"""Every request has an id: in the log, in the header `X-Request-Id`, in the body of an error."""

from __future__ import annotations

import secrets

import structlog
from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_KEY = "aquatint.request_id"


def request_id_of(scope: Scope) -> str:
    """The id that the middleware gave this request."""
    return str(scope[_KEY])


class RequestId:
    """Middleware that names a request, and says the name in its answer."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request_id = secrets.token_urlsafe(16)

        async def send_named(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message)["X-Request-Id"] = request_id
            await send(message)

        with structlog.contextvars.bound_contextvars(request_id=request_id):
            await self._app({**scope, _KEY: request_id}, receive, send_named)

"""How an assistant reaches the tools: over standard input and output, or over HTTP."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from pathlib import Path

import uvicorn
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from ..drawers import Drawer
from . import tools
from .pictures import Pictures

_LONGEST = 64 * 1024 * 1024  # bytes of a request, which may hold pictures as data URLs


@dataclass(frozen=True, slots=True)
class Address:
    """Where to listen, and which token clients must show, if any."""

    host: str
    port: int
    token: str | None = field(repr=False)


class Guarded:
    """An application that only those reach who show its token."""

    def __init__(self, app: ASGIApp, token: str) -> None:
        self._app = app
        self._wanted = f"Bearer {token}".encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on what shows the token, and the events of the application's life."""
        if scope["type"] == "http" and not self._shown(scope):
            refusal = PlainTextResponse("Unauthorized", 401, headers={"WWW-Authenticate": "Bearer"})
            await refusal(scope, receive, send)
            return
        await self._app(scope, receive, send)

    def _shown(self, scope: Scope) -> bool:
        shown = [value for name, value in scope["headers"] if name == b"authorization"]
        return len(shown) == 1 and secrets.compare_digest(shown[0], self._wanted)


async def over_stdio(drawer: Drawer, folder: Path) -> None:
    """Serve one assistant on this machine, until it closes standard input."""
    await tools.build(drawer, Pictures(folder, anywhere=True)).run_stdio_async()


async def over_http(drawer: Drawer, folder: Path, address: Address) -> None:
    """Serve until interrupted."""
    config = uvicorn.Config(
        http_app(drawer, folder, address),
        host=address.host,
        port=address.port,
        access_log=False,
        log_config=None,
    )
    await uvicorn.Server(config).serve()


def http_app(drawer: Drawer, folder: Path, address: Address) -> Starlette | Guarded:
    """The application: files of this machine cannot be named there."""
    server = tools.build(drawer, Pictures(folder, anywhere=False))
    app = server.streamable_http_app(host=address.host, max_request_body_size=_LONGEST)
    return app if address.token is None else Guarded(app, address.token)

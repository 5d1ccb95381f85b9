"""`aquatint serve`: everything up, one key on the very first start, everything down."""

from __future__ import annotations

import signal
import socket
import sys
from collections.abc import Callable
from typing import Annotated, Any, NoReturn

import typer
import uvicorn
import uvloop
from starlette.types import ASGIApp

from aquatint import assembly
from aquatint.settings import Settings

from .supervisor import tell_up

SHUTDOWN = 30  # seconds that running requests get to finish


class AddressInUse(RuntimeError):
    """Something else listens there."""


def serve(
    host: Annotated[str | None, typer.Option(help="Address to listen on.")] = None,
    port: Annotated[int | None, typer.Option(help="Port to listen on.")] = None,
) -> None:
    """Serve the API, with the database and the engine that the settings name."""
    asked: dict[str, Any] = {"host": host, "port": port}
    settings = Settings(**{name: value for name, value in asked.items() if value is not None})
    listener = _listen(settings.host, settings.port)
    signal.signal(signal.SIGTERM, _end)
    uvloop.run(_serve(settings, listener))


def _end(*_: object) -> NoReturn:
    """Leave as Ctrl-C does, and close everything on the way: uvicorn raises what ended it again."""
    raise SystemExit(0)


async def _serve(settings: Settings, listener: socket.socket) -> None:
    address = f"http://{_host(settings.host)}:{listener.getsockname()[1]}"
    async with assembly.opened(settings) as house:
        first_key = await house.first_key()

        def ready() -> None:
            _announce(settings, address, first_key)
            house.wake()
            tell_up()

        await Server(configured(house.app, settings), ready).serve(sockets=[listener])


def configured(app: ASGIApp, settings: Settings) -> uvicorn.Config:
    """How an application is served. Forwarded headers count from proxies of the settings alone."""
    return uvicorn.Config(
        app,
        http="httptools",
        lifespan="off",  # what the app needs is open before and closed after it
        access_log=False,
        log_config=None,
        server_header=False,
        proxy_headers=bool(settings.trusted_proxies),
        forwarded_allow_ips=settings.trusted_proxies,
        timeout_graceful_shutdown=SHUTDOWN,
    )


class Server(uvicorn.Server):
    """A server that says when it is ready."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start to listen, then say so."""
        await super().startup(sockets)
        self._ready()


def _listen(host: str, port: int) -> socket.socket:
    """Take the port before anything else is started: a second server fails at once."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except OSError as error:
        listener.close()
        raise AddressInUse(
            f"cannot listen on {host} port {port} ({error.strerror}); "
            "choose another with AQUATINT_HOST and AQUATINT_PORT"
        ) from error
    return listener


def _host(host: str) -> str:
    """An address that a client on this machine can use."""
    if host in ("0.0.0.0", "::"):  # noqa: S104 - compared, not bound
        return "127.0.0.1"
    return f"[{host}]" if ":" in host else host


def _announce(settings: Settings, address: str, first_key: str | None) -> None:
    lines = [f"Aquatint draws with {settings.engine} at {address} (API reference: {address}/docs)"]
    opens = "" if first_key is None else f"/#key={first_key}"  # a fragment never leaves the browser
    lines.append(f"Playground: {address}{opens}")
    lines.append(f"Console: {address}/console (its key: aquatint admin create --label me)")
    if first_key is None:
        lines.append("Your keys: aquatint keys list · a new one: aquatint keys create --label NAME")
    else:
        lines += ["", f"Your first API key, shown only this once: {first_key}", "", "Try it:", ""]
        lines.append(
            f"  curl -X POST {address}/v1/ideogram-v3/generate \\\n"
            f'    -H "Api-Key: {first_key}" \\\n'
            '    -F prompt="A photo of a cat sleeping on a couch." \\\n'
            "    -F rendering_speed=TURBO"
        )
    sys.stdout.write("\n".join(["", *lines, "", "Ctrl-C stops it.", ""]) + "\n")
    sys.stdout.flush()

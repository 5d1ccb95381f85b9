"""Whether the server runs, and whether it can answer."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import structlog
from starlette.requests import Request
from starlette.responses import Response

from aquatint.domain.errors import EngineBusy

from .envelope import encode

_log = structlog.get_logger(__name__)

Readiness = Callable[[], Awaitable[None]]
"""Returns when requests can be answered; raises anything while they cannot."""


async def healthy(_: Request) -> Response:
    """GET /healthz: the process answers."""
    return _ok()


def serves_readiness(readiness: Readiness) -> Callable[[Request], Awaitable[Response]]:
    """GET /readyz: the parts it needs answer, too."""

    async def ready(_: Request) -> Response:
        try:
            await readiness()
        except Exception as error:
            _log.warning("not ready", exc_info=error)
            raise EngineBusy("The server cannot answer requests now") from error
        return _ok()

    return ready


def _ok() -> Response:
    return Response(encode({"status": "ok"}), media_type="application/json")

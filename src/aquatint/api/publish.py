"""GET /openapi.json and /docs: this API described under the address that the caller used."""

from __future__ import annotations

from functools import lru_cache

from starlette.requests import Request
from starlette.responses import Response

from .docs import headers, page
from .endpoint import Edge
from .envelope import encode
from .openapi import document

_ORIGINS = 8  # whose pages are kept; a server is known by few names
_HOUR = {"Cache-Control": "private, max-age=3600"}


class Publisher:
    """Serves both, written once for each origin."""

    def __init__(self, edge: Edge) -> None:
        self._edge = edge
        self._json = lru_cache(_ORIGINS)(self._write_json)
        self._page = lru_cache(_ORIGINS)(self._write_page)

    async def json(self, request: Request) -> Response:
        """GET /openapi.json."""
        allowed = {"Access-Control-Allow-Origin": "*", **_HOUR}
        body = self._json(self._edge.origin(request))
        return Response(body, headers=allowed, media_type="application/json")

    async def page(self, request: Request) -> Response:
        """GET /docs."""
        body = self._page(self._edge.origin(request))
        return Response(body, headers={**headers(), **_HOUR}, media_type="text/html")

    def _write_json(self, origin: str) -> bytes:
        return encode(document(self._edge.limits, origin))

    def _write_page(self, origin: str) -> str:
        return page(document(self._edge.limits, origin))

"""Generations looked at and cancelled: the official view, and the envelope of gateways."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from aquatint.domain import Generation

from .endpoint import Edge
from .envelope import encode
from .events import follow
from .routes import GATEWAY, SURFACES
from .views import JSON, enveloped, polled, told_of


class Views:
    """What has become of a generation."""

    def __init__(self, edge: Edge) -> None:
        self._edge = edge

    def routes(self) -> list[Route]:
        """Below both prefixes; tasks below that of gateways alone."""
        official = [
            route
            for surface in SURFACES
            for route in (
                Route(f"{surface.prefix}/v1/generations/{{id}}", self.look, methods=["GET"]),
                Route(f"{surface.prefix}/v1/generations/{{id}}", self.cancel, methods=["DELETE"]),
                Route(f"{surface.prefix}/v1/generations/{{id}}/events", self.events),
            )
        ]
        return [*official, Route(f"{GATEWAY.prefix}/v1/tasks/{{id}}", self.task, methods=["GET"])]

    async def look(self, request: Request) -> Response:
        """GET /v1/generations/{id}."""
        found = await self._found(request)
        return Response(
            encode(polled(found, self._edge.origin(request))),
            headers=told_of(found),
            media_type=JSON,
        )

    async def task(self, request: Request) -> Response:
        """GET /ideogram/v1/tasks/{id}."""
        found = await self._found(request)
        body = enveloped(found, self._edge.origin(request))
        return Response(encode(body), headers=told_of(found), media_type=JSON)

    async def cancel(self, request: Request) -> Response:
        """DELETE /v1/generations/{id}."""
        caller = await self._edge.caller(request)
        await self._edge.studio.cancel(caller, request.path_params["id"])
        return Response(status_code=204)

    async def events(self, request: Request) -> Response:
        """GET /v1/generations/{id}/events."""
        caller = await self._edge.caller(request)
        return await follow(request, caller, self._edge)

    async def _found(self, request: Request) -> Generation:
        caller = await self._edge.caller(request)
        return await self._edge.studio.look(caller, request.path_params["id"])

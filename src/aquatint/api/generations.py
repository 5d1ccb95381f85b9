"""Generations looked at and cancelled: the official view, and the envelope of gateways."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from aquatint.domain import Generation, State

from .endpoint import JSON, Edge, told_of
from .envelope import Body, encode, item, moment
from .routes import GATEWAY, SURFACES

_STATUS = {
    State.QUEUED: "pending",
    State.RUNNING: "pending",
    State.SUCCEEDED: "completed",
    State.FAILED: "failed",
    State.CANCELLED: "failed",
}
_TASK_STATUS = {
    State.QUEUED: "submitted",
    State.RUNNING: "processing",
    State.SUCCEEDED: "succeed",
    State.FAILED: "failed",
    State.CANCELLED: "failed",
}


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

    async def _found(self, request: Request) -> Generation:
        caller = await self._edge.caller(request)
        return await self._edge.studio.look(caller, request.path_params["id"])


def polled(generation: Generation, origin: str) -> Body:
    """The official view: data once there is any, and why there is none to nobody."""
    body = {
        "created": moment(generation),
        "generation_id": generation.id,
        "status": _STATUS[generation.state],
    }
    if generation.state is not State.SUCCEEDED:
        return body
    data = [item(generation, asset, origin) for asset in generation.assets]
    return {**body, "data": data, "response_type": "url"}


def enveloped(generation: Generation, origin: str) -> Body:
    """The view of gateways."""
    task: dict[str, object] = {
        "created_at": _milliseconds(generation.created.timestamp()),
        "task_id": generation.id,
        "task_status": _TASK_STATUS[generation.state],
        "updated_at": _milliseconds(generation.updated.timestamp()),
    }
    if generation.state.is_final:
        task["task_status_msg"] = generation.failure or ""
    if generation.state is State.SUCCEEDED:
        images = [
            {**item(generation, asset, origin), "id": asset.id, "index": index}
            for index, asset in enumerate(generation.assets)
        ]
        task["task_result"] = {"images": images}
    return {"code": 0, "data": task, "message": "SUCCEED", "request_id": generation.id}


def _milliseconds(seconds: float) -> int:
    return int(seconds * 1000)

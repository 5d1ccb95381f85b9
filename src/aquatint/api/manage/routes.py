"""The table of /manage as routes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from aquatint.domain.errors import NotFound

from ..endpoint import Edge
from ..envelope import encode
from .actions import ACTIONS
from .asking import Action, Asking, fields_of, office_of
from .told import read

# Answers hold secrets now and then, and never concern anybody between.
_HEADERS = {"Cache-Control": "no-store"}


def routes(edge: Edge) -> list[Route]:
    """A route for each row."""
    return [Route(row.path, _endpoint(row, edge), methods=[row.method]) for row in ACTIONS]


def _endpoint(action: Action, edge: Edge) -> Callable[[Request], Awaitable[Response]]:
    async def endpoint(request: Request) -> Response:
        if edge.office is None:
            raise NotFound("There is nothing at this path")
        asking = Asking(await office_of(edge.office, request), edge, request)
        fields = await fields_of(request, edge.limits)
        told = None if action.told is None else read(action.told, fields)
        answer = await action.call(asking, told)
        if isinstance(answer, Response):
            answer.headers.update(_HEADERS)
            return answer
        status = 201 if action.makes else 200
        body = encode(answer.model_dump(mode="json"))
        return Response(body, status, _HEADERS, "application/json")

    return endpoint

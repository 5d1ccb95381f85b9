"""One request to /manage: who asks, of what, with what; and the row of the table it is for."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from aquatint.domain import Account, ApiKey, InvalidRequest
from aquatint.domain.errors import NotFound, Unauthenticated
from aquatint.storage import Office

from ..auth import keys_of
from ..body import BodyType, read_object, receive
from ..endpoint import Edge
from ..limits import Limits
from .answers import Answer
from .told import Told

MAX_KEYS = 4
_ID = re.compile(r"[A-Za-z0-9_-]{1,40}")


@dataclass(frozen=True, slots=True)
class Asking:
    """A request of an administrator, whose changes are made in `office`."""

    office: Office
    edge: Edge
    request: Request

    @property
    def id(self) -> str:
        """The id in the path; raise NotFound for what is none, as for one that is not there."""
        found = str(self.request.path_params["id"])
        if not _ID.fullmatch(found):
            raise NotFound("There is nothing of this id.")
        return found

    async def account(self) -> Account:
        """The account of the path."""
        return await self.office.accounts.by_id(self.id)

    async def key(self) -> ApiKey:
        """The key of the path."""
        return await self.office.keys.by_id(self.id)


Call = Callable[[Asking, Any], Awaitable[Answer | Response]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """A row of the table: what is asked for how, and what comes back.

    `told` is the model of the query of a GET, else of the body, where there is one. `or_else` is
    the media type of what comes back otherwise than as an `answer`.
    """

    name: str
    method: str
    path: str
    summary: str
    call: Call
    answer: type[Answer] | None
    told: type[Told] | None = None
    makes: bool = False
    or_else: str | None = None


async def office_of(office: Office, request: Request) -> Office:
    """The office of the administrator who asks; raise Unauthenticated for everybody else."""
    for key in keys_of(request)[:MAX_KEYS]:
        found = await office.administrators.find(key)
        if found is not None:
            return office.of(found.id)
    raise Unauthenticated("An administrator's key is missing, unknown or disabled.")


async def fields_of(request: Request, limits: Limits) -> Mapping[str, object]:
    """What is told, by name: in the query of a GET, else in the body, which may be left out."""
    if request.method == "GET":
        pairs = request.query_params.multi_items()
        twice = next((name for at, (name, _) in enumerate(pairs) if name in dict(pairs[:at])), None)
        if twice is not None:
            raise InvalidRequest(twice[:60], "is told twice")
        return dict(pairs)
    if "transfer-encoding" not in request.headers and not _length(request):
        return {}
    body = await receive(request, (BodyType.JSON,), limits)
    return read_object(body, "body") if isinstance(body, bytes) else {}


def _length(request: Request) -> str:
    return request.headers.get("content-length", "0").strip("0")

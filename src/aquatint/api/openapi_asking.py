"""What every generating endpoint reads and tells beside its body, for the OpenAPI document."""

from __future__ import annotations

from typing import Any

from aquatint.studio.terms import MAX_KEY
from aquatint.studio.webhooks.address import LONGEST

from .asking import MAX_WAIT

Json = dict[str, Any]

IDEMPOTENCY_KEY: Json = {
    "name": "Idempotency-Key",
    "in": "header",
    "description": "What you call this request. Sent again with the same key it is not done "
    "again: the stored answer comes, or that of the one under way.",
    "schema": {"type": "string", "maxLength": MAX_KEY, "pattern": "^[ -~]+$"},
}
PARAMETERS: list[Json] = [
    {
        "name": "Prefer",
        "in": "header",
        "description": "`respond-async` answers at once with where to look, `wait=N` after N "
        f"seconds at most ({MAX_WAIT}); the work goes on.",
        "schema": {"type": "string"},
    },
    {
        "name": "dry_run",
        "in": "query",
        "description": "Check the request and tell its price, and whether it would be refused now; "
        "draw nothing.",
        "schema": {"type": "boolean"},
    },
    {
        "name": "webhook_url",
        "in": "query",
        "description": "Where the answer is posted, signed, once there is one, beside being given "
        "here: an https URL whose host has public addresses.",
        "schema": {"type": "string", "format": "uri", "maxLength": LONGEST},
    },
    IDEMPOTENCY_KEY,
]


def parameters(*, is_async: bool) -> list[Json]:
    """Those of an operation; an async one needs its webhook, and nobody waits for it."""
    if not is_async:
        return PARAMETERS
    return [
        {**one, "required": one["name"] == "webhook_url"}
        for one in PARAMETERS
        if one["name"] != "Prefer"
    ]


def _header(description: str) -> Json:
    return {"description": description, "schema": {"type": "string"}}


PENDING: Json = {
    "description": "It goes on: look at `Location`.",
    "headers": {
        "Location": _header("Where it is looked at."),
        "Preference-Applied": _header("What was followed."),
    },
    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/GenerationAnswer"}}},
}
TOLD: Json = {
    "X-Request-Id": _header("The id of the request, which the server's log knows."),
    "Idempotency-Replayed": _header("`true` where this answer was stored."),
}
HEADERS: Json = {
    **TOLD,
    "Aquatint-Adjusted": _header("Fields that were not kept exactly."),
    "Aquatint-Undrawn": _header("Words that were not understood, percent-encoded."),
    "Aquatint-Engine": _header("Which engine drew."),
    "Aquatint-Generation-Id": _header("The id of the generation."),
    "RateLimit": _header("How many images more may be in flight, as it was when this began."),
    "RateLimit-Policy": _header("How many images may be in flight."),
}

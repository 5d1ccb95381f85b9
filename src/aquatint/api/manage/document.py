"""The routes of /manage, for the OpenAPI document."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from pydantic.json_schema import models_json_schema

from .actions import ACTIONS
from .asking import Action

Json = dict[str, Any]

TAG = "Manage"
SCHEME: Json = {
    "type": "http",
    "scheme": "bearer",
    "description": "An administrator's key, made by `aquatint admin create`.",
}

_REF = "#/components/schemas/{model}"
_ID: Json = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
_REFUSALS = {
    "400": "Invalid", "401": "Unauthenticated", "404": "NotFound", "409": "Cancelled",
    "413": "TooLarge", "415": "WrongType", "422": "Unsafe",
}  # fmt: skip


@cache
def schemas() -> Mapping[str, Any]:
    """The schemas of bodies and answers, by their names."""
    answers = [(action.answer, "serialization") for action in ACTIONS if action.answer is not None]
    bodies = [
        (action.told, "validation")
        for action in ACTIONS
        if action.told is not None and action.method != "GET"
    ]
    # The types of pydantic want a literal here.
    models: Any = list(dict.fromkeys([*answers, *bodies]))
    _, schema = models_json_schema(models, ref_template=_REF)
    found: Json = schema["$defs"]
    return found


@cache
def paths() -> Mapping[str, Any]:
    """What each path does, by method."""
    found: Json = {}
    for action in ACTIONS:
        found.setdefault(action.path, {})[action.method.lower()] = _operation(action)
    return found


def _operation(action: Action) -> Json:
    status = "201" if action.makes else "200"
    content: Json = {}
    if action.answer is not None:
        content["application/json"] = {"schema": _ref(action.answer)}
    if action.or_else is not None:
        content[action.or_else] = {"schema": _text(action.or_else)}
    operation: Json = {
        "operationId": f"manage_{action.name}",
        "summary": action.summary,
        "tags": [TAG],
        "security": [{"AdminKey": []}],
        "parameters": [*([_ID] if "{id}" in action.path else []), *_query(action)],
        "responses": {
            status: {"description": action.summary, "content": content},
            **{
                status: {"$ref": f"#/components/responses/{name}"}
                for status, name in _REFUSALS.items()
            },
        },
    }
    if action.told is not None and action.method != "GET":
        required = any(field.is_required() for field in action.told.model_fields.values())
        body = {"application/json": {"schema": _ref(action.told)}}
        operation["requestBody"] = {"required": required, "content": body}
    return operation


def _query(action: Action) -> list[Json]:
    if action.told is None or action.method != "GET":
        return []
    fields = action.told.model_json_schema()["properties"]
    return [
        {"name": name, "in": "query", "schema": _plain(field)} for name, field in fields.items()
    ]


def _plain(field: Json) -> Json:
    """Left out is what null is in a query."""
    kinds = [kind for kind in field.get("anyOf", ()) if kind.get("type") != "null"]
    if len(kinds) != 1:
        return field
    told = field.get("description")
    return {**kinds[0], **({} if told is None else {"description": told})}


def _text(media_type: str) -> Json:
    """The schema of what is no JSON."""
    is_text = media_type.startswith("text/")
    return {"type": "string"} if is_text else {"type": "string", "format": "binary"}


def _ref(model: type) -> Json:
    return {"$ref": _REF.format(model=model.__name__)}

"""The routes that draw nothing, for the OpenAPI document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Json = dict[str, Any]


def _get(name: str, summary: str, media_type: str, schema: Json) -> Json:
    """A GET without parameters that anybody may send."""
    return {
        "get": {
            "operationId": name,
            "summary": summary,
            "tags": ["Server"],
            "security": [],
            "responses": {
                "200": {"description": summary, "content": {media_type: {"schema": schema}}}
            },
        }
    }


def _parameter(name: str, place: str, description: str) -> Json:
    return {
        "name": name,
        "in": place,
        "required": True,
        "description": description,
        "schema": {"type": "string"},
    }


def _image() -> Json:
    errors = (
        ("403", "Forbidden"), ("404", "NotFound"), ("410", "Expired"), ("416", "OutOfRange"),
    )  # fmt: skip
    content = {"image/png": {"schema": {"type": "string", "format": "binary"}}}
    return {
        "get": {
            "operationId": "image",
            "summary": "An image by its signed link",
            "description": "Ranges and If-None-Match are understood. No key is needed.",
            "tags": ["Images"],
            "security": [],
            "parameters": [
                _parameter("name", "path", "The id of the image and the extension of its format."),
                _parameter("exp", "query", "When the link runs out, in Unix seconds."),
                _parameter("sig", "query", "The signature: 64 hexadecimal digits."),
            ],
            "responses": {
                "200": {"description": "The image.", "content": content},
                "206": {"description": "The part that was asked for.", "content": content},
                "304": {"description": "The client has it already."},
                **{status: {"$ref": f"#/components/responses/{name}"} for status, name in errors},
            },
        }
    }


_STATUS: Json = {
    "type": "object",
    "required": ["status"],
    "properties": {"status": {"const": "ok"}},
}
_TEXT: Json = {"type": "string"}


def _ready() -> Json:
    ready = _get("ready", "Whether requests can be answered", "application/json", _STATUS)
    ready["get"]["responses"]["503"] = {"$ref": "#/components/responses/Busy"}
    return ready


def _jwks(name: str) -> Json:
    texts = dict.fromkeys(("alg", "crv", "kid", "kty", "use", "x"), _TEXT)
    key: Json = {"type": "object", "required": list(texts), "properties": texts}
    keys: Json = {"type": "array", "items": key}
    schema: Json = {"type": "object", "required": ["keys"], "properties": {"keys": keys}}
    return _get(name, "The keys that webhooks are signed with", "application/json", schema)


def _models(name: str) -> Json:
    model: Json = {
        "type": "object",
        "required": ["created", "id", "object", "owned_by"],
        "properties": {
            "created": {"type": "integer"},
            "id": _TEXT,
            "object": {"const": "model"},
            "owned_by": _TEXT,
        },
    }
    schema: Json = {
        "type": "object",
        "required": ["data", "object"],
        "properties": {
            "data": {"type": "array", "items": model},
            "object": {"const": "list"},
        },
    }
    listed = _get(name, "The models, as OpenAI's clients list them", "application/json", schema)
    listed["get"]["responses"]["401"] = {"$ref": "#/components/responses/Openai"}
    del listed["get"]["security"]
    return listed


OTHERS: Mapping[str, Json] = {
    "/api/images/ephemeral/{name}": _image(),
    "/v1/.well-known/jwks.json": _jwks("jwks"),
    "/ideogram/v1/.well-known/jwks.json": _jwks("jwks_gateway"),
    "/v1/models": _models("models_openai"),
    "/ideogram/v1/models": _models("models_openai_gateway"),
    "/openapi.json": _get("openapi", "This document", "application/json", {"type": "object"}),
    "/docs": _get("docs", "This document as a page", "text/html", _TEXT),
    "/healthz": _get("healthy", "Whether the server runs", "application/json", _STATUS),
    "/readyz": _ready(),
    "/metrics": _get("metrics", "Figures for Prometheus", "text/plain", _TEXT),
}

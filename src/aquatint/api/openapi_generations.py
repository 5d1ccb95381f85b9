"""The routes that look at generations, for the OpenAPI document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .openapi_answers import ANSWERS
from .routes import GATEWAY, SURFACES

Json = dict[str, Any]

_ID: Json = {
    "name": "id",
    "in": "path",
    "required": True,
    "description": "The id of the generation, as `Aquatint-Generation-Id` tells it.",
    "schema": {"type": "string"},
}
_EXAMPLE_ID = "bzue-VZtSlSMAneIbfCo2A"
_TIME: Json = {"type": "integer", "description": "Unix time in milliseconds."}
_ITEM: Json = ANSWERS["LegacyImage"]

POLLED: Json = {
    "type": "object",
    "required": ["created", "generation_id", "status"],
    "properties": {
        "created": {"type": "string", "format": "date-time"},
        "data": {
            "type": "array",
            "items": {
                "anyOf": [
                    {"$ref": "#/components/schemas/LegacyImage"},
                    {"$ref": "#/components/schemas/V4Image"},
                ]
            },
            "description": "The images, once it is completed.",
        },
        "generation_id": {"type": "string"},
        "response_type": {"const": "url"},
        "status": {"enum": ["pending", "completed", "failed"]},
    },
    "example": {
        "created": "2025-05-05T16:36:09.462623+00:00",
        "generation_id": _EXAMPLE_ID,
        "status": "pending",
    },
}

_TASK: Json = {
    "type": "object",
    "required": ["created_at", "task_id", "task_status", "updated_at"],
    "properties": {
        "created_at": _TIME,
        "task_id": {"type": "string"},
        "task_result": {
            "type": "object",
            "required": ["images"],
            "properties": {
                "images": {
                    "type": "array",
                    "items": {
                        "type": "object",
                        "required": [*ANSWERS["V4Image"]["required"], "id", "index"],
                        "properties": {
                            **_ITEM["properties"],
                            "id": {"type": "string"},
                            "index": {"type": "integer"},
                        },
                    },
                }
            },
        },
        "task_status": {"enum": ["submitted", "processing", "succeed", "failed"]},
        "task_status_msg": {"type": "string", "description": "Why it failed."},
        "updated_at": _TIME,
    },
}
ENVELOPED: Json = {
    "type": "object",
    "required": ["code", "data", "message", "request_id"],
    "properties": {
        "code": {"const": 0},
        "data": _TASK,
        "message": {"const": "SUCCEED"},
        "request_id": {"type": "string", "description": "The same as `task_id`."},
    },
}


def _answers(schema: str) -> Json:
    content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{schema}"}}}
    return {"200": {"description": "As it stands.", "content": content}, **_REFUSED}


_REFUSED: Json = {
    "401": {"$ref": "#/components/responses/Unauthenticated"},
    "403": {"$ref": "#/components/responses/Forbidden"},
    "404": {"$ref": "#/components/responses/NotFound"},
}


def _generation(prefix: str) -> Json:
    name = "_gateway" if prefix else ""
    return {
        "get": {
            "operationId": f"generation{name}",
            "summary": "A generation as it stands",
            "description": "Links are signed anew, for as long as the images are kept.",
            "tags": ["Generations"],
            "parameters": [_ID],
            "responses": _answers("GenerationAnswer"),
        },
        "delete": {
            "operationId": f"cancel_generation{name}",
            "summary": "Cancel a generation, or delete its images",
            "description": "What is not drawn yet is stopped and given back. What is drawn stays "
            "paid; its images and links are gone.",
            "tags": ["Generations"],
            "parameters": [_ID],
            "responses": {"204": {"description": "It is done."}, **_REFUSED},
        },
    }


def _events(prefix: str) -> Json:
    name = "_gateway" if prefix else ""
    text: Json = {"text/event-stream": {"schema": {"type": "string"}}}
    last: Json = {
        "name": "Last-Event-ID",
        "in": "header",
        "description": "The id of the last event that was seen; 204 after the last one of all.",
        "schema": {"type": "string"},
    }
    return {
        "get": {
            "operationId": f"generation_events{name}",
            "summary": "A generation as it goes on",
            "description": "Server-sent events: `queued` with its position, `running` with its "
            "step, `done`; each with the body of the generation as it stands.",
            "tags": ["Generations"],
            "parameters": [_ID, last],
            "responses": {
                "200": {"description": "The events.", "content": text},
                "204": {"description": "There are no more."},
                **_REFUSED,
            },
        }
    }


GENERATIONS: Mapping[str, Json] = {
    **{f"{one.prefix}/v1/generations/{{id}}/events": _events(one.prefix) for one in SURFACES},
    **{f"{one.prefix}/v1/generations/{{id}}": _generation(one.prefix) for one in SURFACES},
    f"{GATEWAY.prefix}/v1/tasks/{{id}}": {
        "get": {
            "operationId": "task",
            "summary": "A generation as it stands, in the envelope of gateways",
            "tags": ["Generations"],
            "parameters": [_ID],
            "responses": _answers("TaskAnswer"),
        }
    },
}

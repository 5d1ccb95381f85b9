"""The OpenAPI document, made from the table of routes and the wire models it names."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.metadata import version
from typing import Any

from pydantic.json_schema import models_json_schema

from .body import BodyType
from .curl import curl
from .limits import Limits
from .manage import document as manage
from .openapi_answers import ANSWERS, EXAMPLES, OPENAI_STATUSES, SHARED, STATUSES
from .openapi_asking import HEADERS, IDEMPOTENCY_KEY, PENDING, TOLD, parameters
from .openapi_generations import ENVELOPED, GENERATIONS, POLLED
from .openapi_others import OTHERS
from .operation import Operation, Row, Surface
from .routes import ROWS, SURFACES
from .wire import Wire

Json = dict[str, Any]

_REF = "#/components/schemas/{model}"
_DESCRIPTION = """\
Every path is also served below `/ideogram`, where an edit may leave out its mask or its prompt. \
Unknown fields are ignored. Links to images need no key, and run out."""


def document(limits: Limits, origin: str) -> Json:
    """The whole document, OpenAPI 3.1, for a server at `origin`."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Aquatint",
            "version": version("aquatint"),
            "description": _DESCRIPTION,
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "servers": [{"url": origin}],
        "paths": {**_operations(limits, origin), **GENERATIONS, **OTHERS, **manage.paths()},
        "components": {
            "schemas": {
                **_models(),
                **ANSWERS,
                **manage.schemas(),
                "GenerationAnswer": POLLED,
                "TaskAnswer": ENVELOPED,
            },
            "responses": SHARED,
            "securitySchemes": {
                "ApiKey": {"type": "apiKey", "in": "header", "name": "Api-Key"},
                "XApiKey": {"type": "apiKey", "in": "header", "name": "X-API-Key"},
                "Bearer": {"type": "http", "scheme": "bearer"},
                "AdminKey": manage.SCHEME,
            },
        },
        "security": [{"ApiKey": []}, {"XApiKey": []}, {"Bearer": []}],
    }


@cache
def _models() -> Mapping[str, Any]:
    rows = {row.model_on(surface) for row in ROWS for surface in SURFACES}
    models = sorted(rows, key=lambda model: model.__name__)
    _, schema = models_json_schema([(model, "validation") for model in models], ref_template=_REF)
    found: Json = schema["$defs"]
    return {name: _tidied(one) for name, one in found.items()}


def _tidied(schema: Json) -> Json:
    """Without the titles that a machine made of names, and defaults that mean left out."""
    fields = schema["properties"]
    for field in fields.values():
        field.pop("title", None)
        for either in field.pop("anyOf", ()):  # a part that may be left out is no part or null
            field.update(either if "$ref" in either else {})
        if field.get("default", ()) in (None, [], ""):
            del field["default"]
    first = sorted(fields, key=lambda name: name not in schema.get("required", ()))
    return {**schema, "properties": {name: fields[name] for name in first}}


def _operations(limits: Limits, origin: str) -> Json:
    return {
        f"{surface.prefix}{row.path}": {
            "post": {
                **_operation(row, surface),
                "description": _limits_text(row, limits),
                "x-codeSamples": _samples(row, origin + surface.prefix + row.path),
            }
        }
        for surface in SURFACES
        for row in ROWS
    }


def _samples(row: Row[Wire], url: str) -> list[Json]:
    """Lines for the shell; the two ways of the one endpoint that has two."""
    kinds = [kind for kind in row.accepts if kind is not BodyType.URLENCODED]
    if isinstance(row, Operation) and row.is_async:
        url += "?webhook_url=https%3A%2F%2Fexample.org%2Fhook"
    return [
        {
            "lang": "Shell",
            "label": "curl, JSON" if kind is BodyType.JSON else "curl, form",
            "source": curl(url, row.example, as_json=kind is BodyType.JSON),
        }
        for kind in kinds
    ]


def _operation(row: Row[Wire], surface: Surface) -> Json:
    model = row.model_on(surface)
    return {
        "operationId": f"{row.name}{'_gateway' if surface.is_gateway else ''}",
        "summary": row.summary,
        "tags": [_tag(row, surface)],
        "deprecated": row.deprecated is not None,
        "parameters": parameters(is_async=row.is_async)
        if isinstance(row, Operation)
        else [IDEMPOTENCY_KEY],
        "requestBody": {
            "required": True,
            "content": {kind.value: _content(row, model, kind) for kind in row.accepts},
        },
        "responses": {
            "200": {
                "description": ANSWERS[row.answer]["description"],
                "headers": HEADERS if isinstance(row, Operation) else TOLD,
                "content": {"application/json": _answer(row, surface)},
            },
            **_pending(row, surface),
            **{
                status: {"$ref": f"#/components/responses/{name}"}
                for status, name in _statuses(row)
            },
        },
    }


def _statuses(row: Row[Wire]) -> tuple[tuple[str, str], ...]:
    return OPENAI_STATUSES if row.group == "OpenAI" else STATUSES


def _pending(row: Row[Wire], surface: Surface) -> Json:
    """Below the prefix of gateways it is told with 200."""
    waits = isinstance(row, Operation) and not row.is_async
    return {"202": PENDING} if waits and not surface.is_gateway else {}


def _answer(row: Row[Wire], surface: Surface) -> Json:
    schema = _ref(row.answer)
    if isinstance(row, Operation):
        others = ["PriceQuote", *(["TaskAnswer"] if surface.is_gateway else [])]
        schema = {"anyOf": [schema, *map(_ref, others)]}
    return {"schema": schema, "example": EXAMPLES[row.answer]}


def _tag(row: Row[Wire], surface: Surface) -> str:
    return f"{row.group}, below {surface.prefix}" if surface.prefix else row.group


def _content(row: Row[Wire], model: type[Wire], kind: BodyType) -> Json:
    schema = _ref(model.__name__)
    files = _file_fields(model)
    if kind is BodyType.MULTIPART:
        objects = _object_fields(model)
        encoding = {name: {"contentType": "application/json"} for name in objects}
        return {"schema": schema, **({"encoding": encoding} if encoding else {})}
    example: Json = {"example": dict(row.example)} if kind is BodyType.JSON else {}
    if not files:
        return {"schema": schema, **example}
    # Files travel in multipart only: a JSON body that has them is refused.
    without = {name: {"maxItems": 0} for name in files}
    return {"schema": {"allOf": [schema, {"properties": without}]}, **example}


def _file_fields(model: type[Wire]) -> list[str]:
    fields = _models()[model.__name__]["properties"].items()
    return [name for name, field in fields if _is_file(field.get("items", field))]


def _is_file(field: Mapping[str, Any]) -> bool:
    return field.get("format") == "binary"


def _object_fields(model: type[Wire]) -> list[str]:
    fields = _models()[model.__name__]["properties"].items()
    return [name for name, field in fields if field.get("type") == "object" or "$ref" in field]


def _limits_text(row: Row[Wire], limits: Limits) -> str:
    text = f"A body may have {_size(limits.max_text_bytes)}."
    if BodyType.MULTIPART in row.accepts:
        text = (
            f"A file may have {_size(limits.max_image_bytes)} and"
            f" {limits.max_pixels / 1e6:g} megapixels, a request {_size(limits.max_request_bytes)}."
        )
    if row.deprecated is None:
        return text
    return f"Use {row.deprecated.successor} instead: it is the same. {text}"


def _size(count: int) -> str:
    return f"{count / 2**20:g} MiB"


def _ref(model: str) -> Json:
    return {"$ref": _REF.format(model=model)}

"""Fields and blocks of code of the page that shows the OpenAPI document."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from html import escape
from typing import Any

__all__ = ["code", "escape", "fields", "plate"]

Json = Mapping[str, Any]

_SHOWN = 16  # of a longer enumeration the words are folded away


def fields(document: Json, model: str) -> str:
    """The fields of a schema as entries of a list; those of a field that is an object follow it."""
    schemas = document["components"]["schemas"]
    entries = _flat(schemas, schemas[model])
    return "".join(_field(name, field, is_required=must) for name, field, must in entries)


def code(text: str) -> str:
    """Text as code."""
    return f"<code>{escape(text)}</code>"


def plate(title: str, content: object, *, copy: bool = True) -> str:
    """A block of code; what is not text is written as JSON."""
    text = content if isinstance(content, str) else json.dumps(content, indent=2)
    button = '<button type="button" hidden>Copy</button>' if copy else ""
    return (
        f'<div class="plate"><h4>{escape(title)}</h4>{button}'
        f'<pre tabindex="0"><code>{escape(text)}</code></pre></div>'
    )


def _flat(schemas: Json, schema: Json, prefix: str = "") -> Iterator[tuple[str, Json, bool]]:
    """Every field below a schema with its dotted name, and whether it is required there."""
    for name, field in schema["properties"].items():
        yield f"{prefix}{name}", field, name in schema.get("required", ())
        inner = schemas[field["$ref"].rpartition("/")[2]] if "$ref" in field else field
        inner = inner.get("items", inner)
        if "properties" in inner:
            yield from _flat(schemas, inner, f"{prefix}{name}.")


def _field(name: str, field: Json, *, is_required: bool) -> str:
    must = '<span class="must">required</span>' if is_required else ""
    text = escape(field.get("description", ""))
    return (
        f'<div class="field"><dt>{code(name)}<span class="kind">{escape(_kind(field))}</span>'
        f"{must}</dt><dd>{text}{_words(field)}</dd></div>"
    )


def _kind(field: Json) -> str:
    """The type in words, with its bounds and its default."""
    kind = _type(field)
    if "minimum" in field:
        kind = f"{kind}, {field['minimum']} to {field['maximum']:.10g}"
    if "maxLength" in field:
        kind = f"{kind}, up to {field['maxLength']:,} characters"
    if "default" in field and "enum" not in field:
        kind = f"{kind}, default {json.dumps(field['default'])}"
    return kind


def _type(field: Json) -> str:
    if "$ref" in field:
        return "object"
    if field["type"] == "array":
        return f"list of {_type(field['items'])}s"
    if field.get("format") == "binary":
        return "file"
    return str(field["type"])


def _words(field: Json) -> str:
    words = field.get("enum", ())
    if not words:
        return ""
    usual = field.get("default")
    shown = "".join(
        f'<code class="usual" title="default">{escape(word)}</code>'
        if word == usual
        else code(word)
        for word in words
    )
    listed = f'<div class="words">{shown}</div>'
    if len(words) <= _SHOWN:
        return listed
    return f"<details><summary>{len(words)} values</summary>{listed}</details>"

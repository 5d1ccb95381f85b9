"""Writes docs/fields.md, which endpoint has which field, from the table of routes: `make docs`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from aquatint.api.limits import Limits
from aquatint.api.openapi import document
from aquatint.api.routes import ROWS

PAGE = Path(__file__).parents[1] / "docs" / "fields.md"

HEAD = """\
---
hide:
  - toc
---

# Fields, endpoint by endpoint

`●` is required, `○` may be left out, nothing: the endpoint does not have it, and ignores it. Every
server shows the same, with all words and a call to paste, at `/docs`. What is special about an
endpoint stands in [compatibility](compatibility.md), what an engine makes of a field in
[engines](engines.md).
"""

GROUPS = (  # a heading, and the endpoints below it with what they are called there
    (
        "V3, `/v1/ideogram-v3/…`",
        {
            "generate_v3": "`generate`",
            "generate_transparent_v3": "`generate-transparent`",
            "inpaint_v3": "`inpaint`, `edit`",
            "remix_v3": "`remix`",
            "reframe_v3": "`reframe`",
            "replace_background_v3": "`replace-background`",
        },
    ),
    (
        "V4, `/v1/ideogram-v4/…`",
        {
            "generate_v4": "`generate`, `async/generate`",
            "remix_v4": "`remix`",
            "describe_v4": "`describe`",
            "magic_prompt_v4": "`magic-prompt`",
        },
    ),
    (
        "Legacy",
        {
            "generate_legacy": "`/generate`",
            "edit_legacy": "`/edit`",
            "remix_legacy": "`/remix`",
            "reframe_legacy": "`/reframe`",
            "upscale": "`/upscale`",
            "describe_legacy": "`/describe`",
        },
    ),
    (
        "Tools",
        {
            "edit_images": "`/v1/edit`",
            "remove_object": "`/v1/remove-object`",
            "remove_background": "`/v1/remove-background`",
        },
    ),
    (
        "OpenAI's images",
        {
            "generate_openai": "`/v1/images/generations`",
            "edit_openai": "`/v1/images/edits`",
        },
    ),
)
ALIKE = {"edit_v3": "inpaint_v3", "generate_async_v4": "generate_v4"}  # one model, two paths
FEW = 6  # more words than these are counted

Json = Mapping[str, Any]


def page() -> str:
    """The whole page."""
    return HEAD + "".join(_table(title, named) for title, named in GROUPS)


def _table(title: str, named: Mapping[str, str]) -> str:
    schemas = [_schema(name) for name in named]
    fields: dict[str, list[str]] = {}
    for schema in schemas:
        for name, field in schema["properties"].items():
            fields.setdefault(name, []).append(_kind(field))
    head = ["field", *named.values(), "may be"]
    rows = [head, ["---", *[":-:"] * len(named), "---"]]
    for name, found in fields.items():
        marks = [_mark(schema, name) for schema in schemas]
        rows.append([f"`{name}`", *marks, max(found, key=len)])  # the one that may most
    return f"\n## {title}\n\n" + "".join(f"| {' | '.join(row)} |\n" for row in rows)


def _mark(schema: Json, name: str) -> str:
    if name not in schema["properties"]:
        return ""
    return "●" if name in schema.get("required", ()) else "○"


def _schema(name: str) -> Json:
    (row,) = (row for row in ROWS if row.name == name)
    found: Json = _document()["components"]["schemas"][row.model.__name__]
    return found


def _document() -> Json:
    return document(Limits(), "http://127.0.0.1:8080")


def _kind(field: Json) -> str:
    """The values of a field, in a few words."""
    if "$ref" in field:
        return "an object"
    if words := field.get("enum"):
        few = ", ".join(f"`{word}`" for word in words)
        return few if len(words) <= FEW else f"one of {len(words)} words"
    if field["type"] == "array":
        return _several(field)
    kind = "a file" if field.get("format") == "binary" else _KINDS[field["type"]]
    if "minimum" in field:
        kind = f"{field['minimum']} to {field['maximum']:.10g}"
    if "maxLength" in field:
        kind = f"{kind} of up to {field['maxLength']:,} characters"
    default = f", {json.dumps(field['default'])} unless said" if "default" in field else ""
    return kind + default


_KINDS = {
    "string": "text",
    "boolean": "yes or no",
    "integer": "a whole number",
    "number": "a number",
    "object": "an object",
}


def _several(field: Json) -> str:
    one = "file" if field["items"].get("format") == "binary" else "text"
    match field.get("maxItems"):
        case None:
            return f"{one}s"
        case 1:
            return f"a {one}"
        case most:
            return f"up to {most} {one}s"


if __name__ == "__main__":
    PAGE.write_text(page())

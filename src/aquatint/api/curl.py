"""A line for the shell that asks for what an operation's example shows."""

from __future__ import annotations

import json
from collections.abc import Mapping
from shlex import quote
from typing import Any

_BREAK = " \\\n  "


def curl(url: str, example: Mapping[str, Any], *, as_json: bool) -> str:
    """POST the example to a URL: as JSON, or as a multipart form whose `@name` are files."""
    words = [f"curl {quote(url)}", '-H "Api-Key: $AQUATINT_API_KEY"']
    if as_json:
        words += ["-H 'Content-Type: application/json'", f"-d {quote(_written(example, indent=2))}"]
    else:
        words += [f"-F {quote(_part(name, value))}" for name, value in example.items()]
    return _BREAK.join(words)


def _part(name: str, value: object) -> str:
    return f"{name}={value if isinstance(value, str) else _written(value)}"


def _written(value: object, indent: int | None = None) -> str:
    return json.dumps(value, ensure_ascii=False, indent=indent)

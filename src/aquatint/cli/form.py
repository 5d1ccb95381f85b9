"""What a command was told, as a form of the V3 dialect: texts, numbers, files, lists of these."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from aquatint.domain import InvalidRequest

STDIN = "-"

Form = Mapping[str, object]
"""Fields by their names in the V3 dialect; those that are None were not told."""


@dataclass(frozen=True, slots=True)
class Attached:
    """A file to send, read."""

    name: str
    data: bytes = field(repr=False)


def settled(form: Form) -> Form:
    """The form with its files read and nothing that was not told.

    Raise InvalidRequest for a file that cannot be read. `-` is standard input, once.
    """
    told = {name: value for name, value in form.items() if value is not None and value != []}
    asking = [name for name, value in told.items() if _reads_stdin(name, value)]
    if len(asking) > 1:
        raise InvalidRequest(asking[1], f"standard input is already read for {asking[0]}")
    return {name: _settled(name, value) for name, value in told.items()}


def fields_of(form: Form) -> dict[str, object]:
    """A settled form as the Python client takes it."""
    return {name: _field(name, value) for name, value in form.items()}


def numbers_of(fields: Form) -> dict[str, object]:
    """Fields that are sent as JSON, where a number of a table is none as long as it is text."""
    return {
        name: int(value)
        if name != "prompt" and isinstance(value, str) and value.strip().isdecimal()
        else value
        for name, value in fields.items()
    }


def palette_of(text: str | None) -> str | None:
    """`EMBER`, or `#1a2b3c:0.6,#ffcc00`, as the JSON that the API takes."""
    if text is None or text.lstrip().startswith("{"):
        return text
    if "#" not in text:
        return json.dumps({"name": text})
    members = [_member(*one.strip().partition(":")[::2]) for one in text.split(",")]
    return json.dumps({"members": members})


def read_stdin() -> bytes:
    """All of standard input."""
    return sys.stdin.buffer.read()


def _reads_stdin(name: str, value: object) -> bool:
    if isinstance(value, list):
        return any(_reads_stdin(name, one) for one in value)
    return value == Path(STDIN) or (name == "prompt" and value == STDIN)


def _settled(name: str, value: object) -> object:
    match value:
        case list():
            return [_settled(name, one) for one in value]
        case Path():
            return attached(name, value)
        case str() if name == "prompt" and value == STDIN:
            return _text(name, read_stdin().decode("utf-8", "surrogateescape").strip())
        case str():
            return _text(name, value)
        case _:
            return value


def _text(name: str, text: str) -> str:
    """Itself; raise InvalidRequest for bytes of a command line, or escapes, that are no text."""
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise InvalidRequest(name, "is not text in UTF-8") from error
    return text


def attached(name: str, path: Path) -> Attached:
    """A file, read; raise InvalidRequest for one that cannot be."""
    if path == Path(STDIN):
        return Attached("stdin.png", read_stdin())
    try:
        return Attached(path.name, path.read_bytes())
    except OSError as error:
        raise InvalidRequest(name, f"cannot read {path}: {error.strerror}") from error
    except ValueError as error:
        raise InvalidRequest(name, "is no path of a file") from error


def _field(name: str, value: object) -> object:
    match value:
        case Attached():
            return value.data
        case str() if name == "color_palette":
            return _json_object(name, value)
        case Sequence() if not isinstance(value, str):
            return [_field(name, one) for one in value]
        case _:
            return value


def _json_object(name: str, text: str) -> Mapping[str, object]:
    try:
        found = json.loads(text)
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise InvalidRequest(name, "is no JSON object")
    return found


def _member(color: str, weight: str) -> dict[str, object]:
    if not weight:
        return {"color_hex": color}
    try:
        return {"color_hex": color, "color_weight": float(weight)}
    except ValueError:
        raise InvalidRequest("palette", f"{weight!r} is not a number") from None

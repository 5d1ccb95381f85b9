"""A call as it goes over the wire: fields by their names, files by their content."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Any, TypeAlias

Part: TypeAlias = tuple[str, tuple[str | None, bytes | str] | tuple[str | None, bytes | str, str]]

FILES = frozenset(
    {
        "character_reference_images",
        "character_reference_images_mask",
        "image",
        "image_file",
        "images",
        "mask",
        "style_reference_images",
    }
)

_KINDS = (
    (b"\x89PNG\r\n\x1a\n", "png", "image/png"),
    (b"\xff\xd8\xff", "jpg", "image/jpeg"),
    (b"RIFF", "webp", "image/webp"),
)


def given(fields: Mapping[str, object], allowed: type, *, of: str) -> dict[str, object]:
    """The fields that have a value; raise TypeError for a name that the endpoint does not have."""
    known = [name for name in allowed.__annotations__ if name != "idempotency_key"]
    for name in fields:
        if name not in known and name != "idempotency_key":
            near = get_close_matches(name, known, n=1)
            hint = f"; did you mean {near[0]!r}?" if near else ""
            raise TypeError(f"{of}() has no field {name!r}{hint}")
    return {name: value for name, value in fields.items() if value is not None and name in known}


def multipart(fields: Mapping[str, object]) -> list[Part]:
    """The parts of a form; reads the files, and raises OSError for one that cannot be read."""
    return [part for name, value in fields.items() for part in _parts(name, value)]


def plain(fields: Mapping[str, object]) -> dict[str, object]:
    """The fields as they stand in a JSON object."""
    return {
        name: palette(value) if name == "color_palette" else value for name, value in fields.items()
    }


def palette(value: object) -> object:
    """A palette as the API takes it: `{"name": …}` or `{"members": […]}`."""
    match value:
        case str():
            return {"name": value}
        case Mapping():
            return dict(value)
        case Sequence():
            return {"members": [_member(one) for one in value]}
        case _:
            raise TypeError(f"color_palette: {value!r} is no palette")


def _member(swatch: object) -> dict[str, object]:
    match swatch:
        case str():
            return {"color_hex": swatch}
        case (str() as color, int() | float() as weight):
            return {"color_hex": color, "color_weight": weight}
        case _:
            raise TypeError(f"color_palette: {swatch!r} is no colour, and no colour with a weight")


def _parts(name: str, value: object) -> Iterator[Part]:
    if name in FILES:
        many = isinstance(value, Sequence) and not isinstance(value, str | bytes)
        for one in value if many and isinstance(value, Sequence) else [value]:
            yield name, _file(name, one)
    elif name == "color_palette":
        yield name, (None, json.dumps(palette(value)), "application/json")
    elif name in ("image_request", "json_prompt") and isinstance(value, Mapping):
        yield name, (None, json.dumps(plain(value)), "application/json")
    elif isinstance(value, str):
        yield name, (None, value)
    elif isinstance(value, Sequence):
        yield from ((name, (None, _text(one))) for one in value)
    else:
        yield name, (None, _text(value))


def _text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _file(name: str, file: object) -> tuple[str, bytes, str]:
    found, data = _read(name, file)
    for magic, extension, kind in _KINDS:
        if data.startswith(magic):
            return found or f"{name}.{extension}", data, kind
    return found or name, data, "application/octet-stream"


def _read(name: str, file: object) -> tuple[str | None, bytes]:
    match file:
        case bytes() | bytearray() | memoryview():
            return None, bytes(file)
        case str() | os.PathLike():
            path = Path(os.fspath(file))
            return path.name, path.read_bytes()
        case _ if callable(getattr(file, "read", None)):
            return _read_open(name, file)
        case _:
            raise TypeError(f"{name}: {type(file).__name__} is no path, no bytes and no open file")


def _read_open(name: str, file: Any) -> tuple[None, bytes]:
    data = file.read()
    if not isinstance(data, bytes):
        raise TypeError(f"{name}: the file must be open for reading bytes")
    return None, data

"""Tables of requests: CSV or JSONL, read whole and checked before the first picture is drawn."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path, PurePath
from typing import cast, get_args

from aquatint.domain import InvalidRequest
from aquatint.domain.request import MAX_IMAGES

from .dialect import Operation, fields
from .form import STDIN, Form, palette_of, read_stdin

_OF_TABLES = ("operation", "output")
_NEEDED: Mapping[Operation, tuple[str, ...]] = {
    "generate": ("prompt",),
    "edit": ("image",),
    "remix": ("image", "prompt"),
    "reframe": ("image", "resolution"),
    "replace-background": ("image", "prompt"),
    "upscale": ("image",),
}
_FREE = frozenset({"prompt", "negative_prompt"})

Told = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Row:
    """One request. `key` names it by its content, so that other rows may come and go."""

    number: int
    key: str
    operation: Operation
    form: Form
    output: str


def read_table(path: Path) -> list[Row]:
    """The rows; raise InvalidRequest, naming row and field, for one that no row can have."""
    text = _text(path)
    is_csv = path.suffix.lower() == ".csv"
    told = list(_csv(text) if is_csv else _jsonl(text))
    if not told:
        raise InvalidRequest("table", f"{path} has no rows")
    beside = Path() if path == Path(STDIN) else path.parent
    seen: Counter[str] = Counter()
    rows = []
    for number, fields_told in enumerate(told, 1):
        digest = hashlib.sha256(_canonical(fields_told)).hexdigest()[:24]
        seen[digest] += 1
        rows.append(_row(number, f"{digest}-{seen[digest]}", fields_told, beside))
    _check_outputs(rows)
    return rows


def _text(path: Path) -> str:
    try:
        data = read_stdin() if path == Path(STDIN) else path.read_bytes()
        return data.decode("utf-8-sig")
    except OSError as error:
        raise InvalidRequest("table", f"cannot read {path}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise InvalidRequest("table", f"{path} is not text in UTF-8") from error


def _csv(text: str) -> Iterator[Told]:
    lines = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        names = next(lines, [])
        if len(names) == 1 and (wrong := {";", "\t"} & set(names[0])):
            said = f"commas are between its cells, not {min(wrong)!r}"
            raise InvalidRequest("table", said)
        for cells in lines:
            if not any(cells):
                continue
            if len(cells) != len(names):
                said = f"line {lines.line_num} has {len(cells)} cells, the first {len(names)}"
                raise InvalidRequest("table", said)
            yield {name.strip(): cell for name, cell in zip(names, cells, strict=True) if cell}
    except csv.Error as error:
        raise InvalidRequest("table", f"line {lines.line_num}: {error}") from error


def _jsonl(text: str) -> Iterator[Told]:
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            told = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise InvalidRequest("table", f"line {number} is not JSON") from error
        if not isinstance(told, dict):
            raise InvalidRequest("table", f"line {number} is not a JSON object")
        yield {name: value for name, value in told.items() if value is not None}


def _row(number: int, key: str, told: Told, beside: Path) -> Row:
    operation = _operation(number, told.get("operation", "generate"))
    known = fields(operation)
    form: dict[str, object] = {}
    for name, value in told.items():
        if name in _OF_TABLES:
            continue
        if name not in known.names:
            raise _unknown(number, name, known.names)
        form[name] = _value(number, name, value, beside if name in known.files else None)
    for name in _NEEDED[operation]:
        if name not in form:
            raise InvalidRequest(f"row {number}", f"{name} is missing")
    return Row(number, key, operation, form, _output(number, told.get("output")))


def _operation(number: int, told: object) -> Operation:
    if told not in get_args(Operation):
        choices = ", ".join(get_args(Operation))
        raise InvalidRequest(f"row {number}", f"operation {told!r} is not one of {choices}")
    return cast("Operation", told)


def _unknown(number: int, name: str, known: Sequence[str]) -> InvalidRequest:
    near = get_close_matches(name, [*known, *_OF_TABLES], n=1)
    hint = f"; did you mean {near[0]}?" if near else ""
    return InvalidRequest(f"row {number}", f"there is no field {name[:60]!r}{hint}")


def _value(number: int, name: str, value: object, beside: Path | None) -> object:
    if isinstance(value, list):
        return [_value(number, name, one, beside) for one in value]
    if beside is not None:
        if not isinstance(value, str):
            raise InvalidRequest(f"row {number}", f"{name} must be the path of a file")
        return beside / value
    if name == "color_palette":
        return palette_of(value) if isinstance(value, str) else json.dumps(value)
    if isinstance(value, bool):
        return str(value).lower()
    if name in _FREE and not isinstance(value, str):
        raise InvalidRequest(f"row {number}", f"{name} must be text")
    return value


def _output(number: int, told: object) -> str:
    """A file name within the folder: a table cannot write anywhere else."""
    if told is None:
        return f"{number:04}.png"
    if not isinstance(told, str) or PurePath(told).name != told or not told.endswith(".png"):
        raise InvalidRequest(f"row {number}", f"output {told!r} is no plain name ending in .png")
    return told


def _check_outputs(rows: Sequence[Row]) -> None:
    first: dict[str, int] = {}
    for row in rows:
        for name in _names(row):
            if name in first:
                said = f"output {name} is that of row {first[name]}"
                raise InvalidRequest(f"row {row.number}", said)
        first |= dict.fromkeys(_names(row), row.number)


def _names(row: Row) -> list[str]:
    """The files of a row. A number that is none is refused when the row is drawn."""
    number = str(row.form.get("num_images", 1))
    if not number.isdecimal() or not 1 < int(number) <= MAX_IMAGES:
        return [row.output]
    path = Path(row.output)
    return [path.with_stem(f"{path.stem}-{at + 1}").name for at in range(int(number))]


def _canonical(told: Told) -> bytes:
    return json.dumps(told, sort_keys=True).encode()

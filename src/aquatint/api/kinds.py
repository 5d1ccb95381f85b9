"""The kinds of fields that a wire model is made of: how each is read, and how it is described.

A value comes as JSON has it, or as a FormField, whose text may spell a number or a list. `null`
never gets here. A kind raises Misfit; its text becomes the reason of an InvalidRequest.
"""

from __future__ import annotations

import json
import re
import reprlib
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from typing import Any, Generic, TypeVar

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from .form import FormField, FormText, Misfit, Upload

T = TypeVar("T")

_COLOR = re.compile(r"#[0-9a-fA-F]{6}")
_WHOLE = re.compile(r"-?[0-9]{1,20}")
_LISTED = 16  # of a longer enumeration a refusal names the nearest values only


class Kind(ABC):
    """One kind of field, written as metadata: `Annotated[int, Whole(0, 9)]`."""

    @abstractmethod
    def read(self, value: object) -> object:
        """The value as the wire model keeps it."""

    @abstractmethod
    def schema(self) -> JsonSchemaValue:
        """What the OpenAPI document says of it."""

    def __get_pydantic_core_schema__(self, _: object, __: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(self.read)

    def __get_pydantic_json_schema__(
        self, _: CoreSchema, __: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return self.schema()


class FreeText(Kind):
    """Any text, of which even `null` means itself. `filled`: more than blanks."""

    def __init__(self, *, longest: int, filled: bool = False) -> None:
        self._longest = longest
        self._filled = filled

    def read(self, value: object) -> str:
        text = str(text_of(value))
        if self._filled and not text.strip():
            raise Misfit("must not be empty")
        return text

    def schema(self) -> JsonSchemaValue:
        least = {"minLength": 1} if self._filled else {}
        return {"type": "string", **least, "maxLength": self._longest}


class Name(Kind):
    """A text that names something, and can be written down."""

    def read(self, value: object) -> str:
        text = str(text_of(value))
        if not text.isprintable():
            raise Misfit("must have printable characters only")
        return text

    def schema(self) -> JsonSchemaValue:
        return {"type": "string"}


class OneOf(Kind, Generic[T]):
    """One word of a list; the model keeps what it means."""

    def __init__(self, meanings: Mapping[str, T]) -> None:
        self._meanings = meanings

    def read(self, value: object) -> T:
        word = text_of(value)
        try:
            return self._meanings[word]
        except KeyError:
            raise Misfit(f"{quoted(word)} is not one of {self._choice(word)}") from None

    def schema(self) -> JsonSchemaValue:
        return {"type": "string", "enum": list(self._meanings)}

    def _choice(self, word: str) -> str:
        words = list(self._meanings)
        if len(words) <= _LISTED:
            return str(words)
        nearest = get_close_matches(word[:40].upper().replace("X", "x"), words, n=3, cutoff=0.5)
        hint = f", near it are {', '.join(nearest)}" if nearest else ""
        return f"the {len(words)} allowed values{hint}"


class Whole(Kind):
    """A whole number within bounds; `true` and `1.5` are none, 1.0 is, as in JSON Schema."""

    def __init__(self, least: int, most: int) -> None:
        self._least = least
        self._most = most

    def read(self, value: object) -> int:
        number = self._number(_plain(value))
        if not self._least <= number <= self._most:
            raise Misfit(f"must be between {self._least} and {self._most}")
        return number

    def schema(self) -> JsonSchemaValue:
        return {"type": "integer", "minimum": self._least, "maximum": self._most}

    def _number(self, value: object) -> int:
        if isinstance(value, FormText) and _WHOLE.fullmatch(value):
            return int(value)
        if isinstance(value, float) and value.is_integer():
            return int(value)
        if type(value) is not int:
            raise Misfit(f"{quoted(value)} is not of type 'integer'")
        return value


class Flag(Kind):
    """True or false."""

    def read(self, value: object) -> bool:
        plain = _plain(value)
        if isinstance(plain, FormText):
            plain = {"true": True, "false": False}.get(plain.lower(), plain)
        if not isinstance(plain, bool):
            raise Misfit(f"{quoted(plain)} is not of type 'boolean'")
        return plain

    def schema(self) -> JsonSchemaValue:
        return {"type": "boolean"}


class File(Kind):
    """One uploaded file."""

    def read(self, value: object) -> Upload:
        files = uploads_of(value)
        if len(files) != 1:
            raise Misfit(f"must be one file; {len(files)} were sent")
        return files[0]

    def schema(self) -> JsonSchemaValue:
        return {"type": "string", "format": "binary"}


class Files(Kind):
    """Uploaded files, as repeated parts of one name."""

    def __init__(self, *, most: int | None = None) -> None:
        self._most = most

    def read(self, value: object) -> tuple[Upload, ...]:
        files = uploads_of(value)
        if self._most is not None and len(files) > self._most:
            raise Misfit(f"must have at most {self._most} files; {len(files)} were sent")
        return files

    def schema(self) -> JsonSchemaValue:
        most = {} if self._most is None else {"maxItems": self._most}
        return {"type": "array", "items": {"type": "string", "format": "binary"}, **most}


class Wholes(Kind):
    """So many whole numbers within bounds, in JSON."""

    def __init__(self, count: int, least: int, most: int) -> None:
        self._count = count
        self._one = Whole(least, most)

    def read(self, value: object) -> tuple[int, ...]:
        if not isinstance(value, list) or len(value) != self._count:
            raise Misfit(f"must be a list of {self._count} whole numbers")
        return tuple(map(self._one.read, value))

    def schema(self) -> JsonSchemaValue:
        count = {"minItems": self._count, "maxItems": self._count}
        return {"type": "array", "items": self._one.schema(), **count}


class HexColors(Kind):
    """Colours such as #1a2b3c, in JSON."""

    def __init__(self, *, most: int) -> None:
        self._most = most

    def read(self, value: object) -> tuple[str, ...]:
        if not isinstance(value, list) or len(value) > self._most:
            raise Misfit(f"must be a list of at most {self._most} colours")
        for one in value:
            if not isinstance(one, str) or not _COLOR.fullmatch(one):
                raise Misfit(f"{quoted(one)} is not a colour like #1a2b3c")
        return tuple(value)

    def schema(self) -> JsonSchemaValue:
        color = {"type": "string", "pattern": "^#[0-9a-fA-F]{6}$"}
        return {"type": "array", "items": color, "maxItems": self._most}


class Texts(Kind):
    """A list of texts; in a form repeated."""

    def __init__(self, *, most: int) -> None:
        self._most = most

    def read(self, value: object) -> tuple[str, ...]:
        found = value.all() if isinstance(value, FormField) else value
        if not isinstance(found, list) or not all(isinstance(one, str) for one in found):
            raise Misfit("is not a list of strings")
        if len(found) > self._most:
            raise Misfit(f"must have at most {self._most} texts; {len(found)} were sent")
        return tuple(map(str, found))

    def schema(self) -> JsonSchemaValue:
        return {"type": "array", "items": {"type": "string"}, "maxItems": self._most}


class Codes(Kind):
    """Style codes: a list; in a form also repeated, comma-joined, or a JSON list as text."""

    def read(self, value: object) -> tuple[str, ...]:
        if isinstance(value, FormField):
            return tuple(code for text in value.all() for code in _split(text))
        if not isinstance(value, list) or not all(isinstance(code, str) for code in value):
            raise Misfit(f"{quoted(value)} is not a list of strings")
        return tuple(value)

    def schema(self) -> JsonSchemaValue:
        return {"type": "array", "items": {"type": "string", "pattern": "^[0-9a-fA-F]{8}$"}}


def text_of(value: object) -> str:
    """A value that must be text."""
    plain = _plain(value)
    if isinstance(plain, Upload):
        raise Misfit("must be text, not a file")
    if not isinstance(plain, str):
        raise Misfit(f"{quoted(plain)} is not of type 'string'")
    return plain


def uploads_of(value: object) -> tuple[Upload, ...]:
    """A value that must be files; an empty list in JSON is none of them."""
    files: Sequence[object] = value.all() if isinstance(value, FormField) else ()
    if isinstance(value, FormField) and value.members:
        raise Misfit("must be sent under its plain name")
    if not isinstance(value, FormField) and value != []:
        raise Misfit("must be sent as a file, in multipart/form-data")
    found = tuple(file for file in files if isinstance(file, Upload))
    if len(found) != len(files):
        raise Misfit("must be sent as a file, not as text: its part has no filename")
    return found


def quoted(value: object) -> str:
    """A value as a refusal repeats it: short, not deep, and nothing that does not print."""
    return reprlib.repr(str(value) if isinstance(value, FormText) else value)


def _plain(value: object) -> object:
    return value.one() if isinstance(value, FormField) else value


def _split(text: FormText | Upload) -> Sequence[str]:
    if isinstance(text, Upload):
        raise Misfit("must be text, not a file")
    if not text.lstrip().startswith("["):
        return [code.strip() for code in text.split(",")]
    try:
        found: Any = json.loads(text)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, list) or not all(isinstance(code, str) for code in found):
        raise Misfit("is not a JSON list of strings")
    return found

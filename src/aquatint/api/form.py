"""What a form says, multipart or urlencoded: parts gathered under the names of their fields."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

_NAME = re.compile(r"([^\[\].]+)((?:\[[^\[\]]*\]|\.[^\[\].]+)*)")
_STEP = re.compile(r"[^\[\].]+")


class Misfit(ValueError):
    """A value that its field cannot take; the text is the reason that the caller reads."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a form: raw, for no label of it is believed. A file is what names a file."""

    name: str
    data: bytes = field(repr=False)
    filename: str | None = None


class FormText(str):
    """Text from a form, where numbers, lists and objects may be spelled out in it."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as it was sent."""

    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class FormField:
    """All parts of one field: its own (`name`, `name[]`) and its members' (`name[of]`, `name.of`).

    Members are keyed by their path without numbers: `members.color_hex`.
    """

    own: list[Part] = field(default_factory=list[Part])
    members: dict[str, list[Part]] = field(default_factory=dict[str, list[Part]])

    @property
    def is_null(self) -> bool:
        """Whether it is the text `null`, which some clients write for no value."""
        return not self.members and all(
            part.filename is None and part.data == b"null" for part in self.own
        )

    @property
    def is_blank_file(self) -> bool:
        """Whether it is what an HTML form sends for a file that was not chosen."""
        return not self.members and all(part.filename == "" and not part.data for part in self.own)

    def one(self) -> FormText | Upload:
        """Its only value; raise Misfit if it has several, or members."""
        if self.members or len(self.own) != 1:
            given = len(self.own) + sum(map(len, self.members.values()))
            raise Misfit(f"must have one plain value; {given} were sent")
        return _value(self.own[0])

    def all(self) -> list[FormText | Upload]:
        """Its values in order, without those of its members."""
        return [_value(part) for part in self.own]

    def texts(self, member: str) -> list[FormText]:
        """The values of a member in order; raise Misfit for a file."""
        values = [_value(part) for part in self.members.get(member, ())]
        if any(isinstance(value, Upload) for value in values):
            raise Misfit(f"{member} must be text, not a file")
        return [value for value in values if isinstance(value, FormText)]


def gather(parts: Iterable[Part]) -> Mapping[str, FormField]:
    """The fields of a form by name."""
    fields: dict[str, FormField] = {}
    for part in parts:
        named = _NAME.fullmatch(part.name)
        name, path = named.groups() if named else (part.name, "")
        member = ".".join(step for step in _STEP.findall(path) if not step.isdigit())
        found = fields.setdefault(name, FormField())
        (found.members.setdefault(member, []) if member else found.own).append(part)
    return fields


def _value(part: Part) -> FormText | Upload:
    if part.filename is not None:
        return Upload(part.data)
    try:
        return FormText(part.data.decode())
    except UnicodeDecodeError:
        raise Misfit("is not text in UTF-8") from None

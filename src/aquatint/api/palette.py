"""Colour palettes in all their spellings: JSON, JSON in a form, members of a form field."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import zip_longest
from typing import Any

from pydantic.json_schema import JsonSchemaValue

from aquatint.domain import InvalidRequest, Palette, PalettePreset, Swatch
from aquatint.domain.style import MAX_SWATCHES, MAX_WEIGHT, MIN_WEIGHT

from .body import read_object
from .form import FormField, Misfit
from .kinds import Kind, OneOf, quoted

_PRESET = OneOf({preset.value: preset for preset in PalettePreset})
_FIELD = "color_palette"
_LONGEST = 65_536  # of the JSON text of a palette, or of any object in a form


class PaletteKind(Kind):
    """Either `name`, one of the presets, or `members`, one to eight colours."""

    def read(self, value: object) -> Palette:
        try:
            return _palette(object_of(value, _FIELD))
        except InvalidRequest as error:
            raise Misfit(error.reason) from error

    def schema(self) -> JsonSchemaValue:
        color = {
            "type": "string",
            "pattern": "^#(?:[0-9a-fA-F]{3}){1,2}$",
            "description": "A colour such as #1a2b3c or #abc.",
        }
        weight = {
            "type": "number",
            "minimum": MIN_WEIGHT,
            "maximum": MAX_WEIGHT,
            "description": "Its share.",
        }
        member = {
            "type": "object",
            "required": ["color_hex"],
            "properties": {"color_hex": color, "color_weight": weight},
        }
        members = {
            "type": "array",
            "items": member,
            "minItems": 1,
            "maxItems": MAX_SWATCHES,
            "description": f"One to {MAX_SWATCHES} colours, the weightiest first.",
        }
        name = {**_PRESET.schema(), "description": "One of the published palettes."}
        return {
            "type": "object",
            "properties": {"name": name, "members": members},
            "oneOf": [{"required": ["name"]}, {"required": ["members"]}],
        }


def object_of(value: object, field: str) -> Mapping[str, Any]:
    """A value that must be an object; in a form it is JSON text, labelled as anything."""
    if isinstance(value, FormField):
        return _members(value) if value.members else _from_part(value, field)
    if not isinstance(value, Mapping):
        raise Misfit(f"{quoted(value)} is not of type 'object'")
    return value


def _from_part(value: FormField, field: str) -> Mapping[str, Any]:
    only = value.one()
    text = only if isinstance(only, str) else only.data
    if len(text) > _LONGEST:
        raise Misfit(f"is longer than {_LONGEST:,} bytes")
    return read_object(text, field)


def _members(value: FormField) -> Mapping[str, Any]:
    """`color_palette.name`, or `color_palette.members.color_hex` with weights beside it."""
    if value.own:
        raise Misfit("is sent both whole and by its members")
    names = value.texts("name")
    colors = value.texts("members.color_hex")
    weights = value.texts("members.color_weight")
    if len(names) > 1:
        raise Misfit(f"must have one name; {len(names)} were sent")
    if weights and len(weights) != len(colors):
        raise Misfit("must have a color_weight for every color_hex, or for none")
    members = [
        {"color_hex": str(color), "color_weight": _number(weight) if weight else None}
        for color, weight in zip_longest(colors, weights)
    ]
    return {"name": names[0] if names else None, "members": members or None}


def _palette(said: Mapping[str, Any]) -> Palette:
    name, members = said.get("name"), said.get("members")
    if (name is None) == (members is None):
        raise Misfit("must have either name or members")
    if name is not None:
        return _PRESET.read(name)
    if not isinstance(members, list) or not 1 <= len(members) <= MAX_SWATCHES:
        raise Misfit(f"must have 1 to {MAX_SWATCHES} members")
    return tuple(_swatch(member) for member in members)


def _swatch(member: object) -> Swatch:
    if not isinstance(member, Mapping):
        raise Misfit(f"member {quoted(member)} is not of type 'object'")
    color, weight = member.get("color_hex"), member.get("color_weight")
    if color is None:
        raise Misfit("members need a color_hex")
    if not isinstance(color, str):
        raise Misfit(f"color_hex {quoted(color)} is not of type 'string'")
    if weight is not None and (isinstance(weight, bool) or not isinstance(weight, int | float)):
        raise Misfit(f"color_weight {quoted(weight)} is not of type 'number'")
    return Swatch(color, weight)


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise Misfit(f"color_weight {quoted(text)} is not of type 'number'") from None

"""Draw somebody again: the colours and the accessories of a character reference carry over."""

from __future__ import annotations

import colorsys
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from aquatint.domain import CharacterReference
from aquatint.imaging.decode import pixels
from aquatint.imaging.mask import changes

from .graph import Relation, RelationKind, SceneGraph, Subject
from .lexicon import entry
from .lexicon.entry import Kind
from .look.references import leading
from .note import note_of
from .pixels import Rgb, hex_color
from .prompt import read
from .retouch.matte import subject
from .retouch.region import Box, box_of

Pixels = NDArray[np.uint8]
Mask = NDArray[np.bool_]

_CLOTHES = 0.38, 0.75  # of somebody's height, from above
_LEAST = 0.08  # of what is seen there, for a colour to count


def alike(graph: SceneGraph, reference: CharacterReference | None) -> SceneGraph:
    """A graph whose first person or animal has the reference's colour, and wears what is known to
    be worn there. What the prompt itself says of colours and clothes wins.
    """
    at = _main(graph.subjects)
    if reference is None or at is None:
        return graph
    subjects = list(graph.subjects)
    if subjects[at].color is None:
        person = entry(subjects[at].concept).kind is Kind.PERSON
        subjects[at] = replace(subjects[at], color=_color(reference, person=person))
    return _dressed(replace(graph, subjects=tuple(subjects)), at, reference)


def _main(subjects: Sequence[Subject]) -> int | None:
    """The position of the first who lives, or of the first at all."""
    living = (Kind.PERSON, Kind.ANIMAL)
    found = [at for at, one in enumerate(subjects) if entry(one.concept).kind in living]
    return found[0] if found else 0 if subjects else None


def _color(reference: CharacterReference, *, person: bool) -> str | None:
    """The leading colour of clothes, or of a coat; no colour of skin where there is another."""
    picture = pixels(reference.image)
    where = _figure(picture, reference)
    box = box_of(where)
    if person:
        top, bottom = (box.top + round(box.height * share) for share in _CLOTHES)
        clothes = Box(box.left, top, box.right, max(top + 1, bottom))
        if where[clothes.area].any():
            box = clothes
    seen = picture[box.area][where[box.area]]
    shares = [(color, share) for color, share in leading(seen[None]) if share >= _LEAST]
    worn = [one for one in shares if not (person and _skin(one[0]))]
    found = worn or shares
    return hex_color(max(found, key=_telling)[0]) if found else None


def _telling(seen: tuple[Rgb, float]) -> float:
    """How much a colour says of somebody: the larger and the more colourful, the more."""
    color, share = seen
    return share * (0.3 + max(color) - min(color))


def _figure(picture: Pixels, reference: CharacterReference) -> Mask:
    """Where the character is: where the mask is black, or else where somebody stands out."""
    if reference.mask is not None:
        masked = changes(reference.mask)
        if masked.any():
            return masked
    note = note_of(reference.image)
    known = None if note is None else note.subjects(reference.image.size)
    found = subject(picture) if known is None else known
    if found.any():
        return found
    height, width = picture.shape[:2]
    middle = np.zeros((height, width), bool)
    middle[height // 6 : max(1, height - height // 6), width // 4 : max(1, width - width // 4)] = (
        True
    )
    return middle if middle.any() else ~middle


def _skin(color: Rgb) -> bool:
    hue, saturation, value = colorsys.rgb_to_hsv(*color)
    return 0.02 < hue < 0.105 and 0.15 < saturation < 0.72 and value > 0.3


def _dressed(graph: SceneGraph, at: int, reference: CharacterReference) -> SceneGraph:
    """Add what the character wears in a picture of our own, which says so."""
    note = note_of(reference.image)
    if note is None:
        return graph
    shown = read(note.shows)
    subjects, relations = list(graph.subjects), list(graph.relations)
    there = {one.concept for one in subjects}
    for relation in shown.relations:
        thing = shown.subjects[relation.anchor]
        if relation.kind is RelationKind.WEARING and thing.concept not in there:
            relations.append(Relation(at, RelationKind.WEARING, len(subjects)))
            subjects.append(thing)
    return replace(graph, subjects=tuple(subjects), relations=tuple(relations))

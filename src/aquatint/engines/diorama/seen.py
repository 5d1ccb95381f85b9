"""What any picture shows of somebody: the colours of coat or clothes, a hat, a scarf."""

from __future__ import annotations

import colorsys
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from aquatint.domain import CharacterReference
from aquatint.imaging.decode import pixels
from aquatint.imaging.mask import changes

from .graph import Relation, RelationKind, SceneGraph, Subject
from .lexicon import entry
from .lexicon.entry import Kind
from .look.lab import lab
from .look.references import leading
from .note import note_of
from .pixels import Rgb, hex_color
from .retouch.matte import subject
from .retouch.region import Box, box_of

Pixels = NDArray[np.uint8]
Mask = NDArray[np.bool_]
Shares = tuple[tuple[Rgb, float], ...]
_Own = Callable[[Rgb], bool]

_CLOTHES = 0.38, 0.75  # of somebody's height, from above
_COAT = 0.45, 0.95
_HEAD = 0.0, 0.16
_CROWN = 0.0, 0.09  # of a whole person; the head is a larger part of an animal, and of a portrait
_NECK = 0.36, 0.62
_SLICE = 0.06
_LEAST = 0.08  # of what is seen there, for a colour to count
_MOSTLY = 0.45  # of a slice: what is worn there covers so much of it
_ALIKE, _OTHER = 24, 34  # Lab: shades of one colour, and what is surely another one
_VIVID = 0.42  # the least saturation by which cloth is told from fur or hair
_GRAY, _INKY = 0.38, 0.3  # of saturation and of value: more than both has a hue
_DARK, _BRIGHT = 0.42, 0.72
_TALL = 1.9  # times as high as wide: a whole person


def seen_in(reference: CharacterReference, wanted: Subject) -> SceneGraph:
    """Somebody of the wanted kind as the reference shows it, with what head and neck wear."""
    picture = pixels(reference.image)
    where = _figure(picture, reference)
    person = entry(wanted.concept).kind is Kind.PERSON
    if person:
        color = _clothes(picture, where)
        tall = box_of(where).height > _TALL * box_of(where).width
        hat = _worn(picture, where, _CROWN if tall else _HEAD, _hair)
        worn = {"hat": hat}
    else:
        shares = _shares(picture, where, _COAT)
        coat = _main(shares)
        color = None if coat is None else _called(coat, shares)

        def own(seen: Rgb) -> bool:
            return coat is None or _apart(seen, coat) < _OTHER

        worn = {"hat": _worn(picture, where, _HEAD, own), "scarf": _scarf(picture, where, own)}
    things = [
        Subject(concept=name, words=name, color=hex_color(cloth))
        for name, cloth in worn.items()
        if cloth is not None
    ]
    main = Subject(concept=wanted.concept, words=wanted.words, color=color)
    joins = [Relation(0, RelationKind.WEARING, at) for at in range(1, 1 + len(things))]
    return SceneGraph(subjects=(main, *things), relations=tuple(joins))


def _figure(picture: Pixels, reference: CharacterReference) -> Mask:
    """Where the character is: where the mask is black, or else where somebody stands out."""
    if reference.mask is not None:
        masked = changes(reference.mask)
        if masked.any():
            return masked
    note = note_of(reference.image)
    known = None if note is None else note.subjects(reference.image.size)
    found = subject(picture, sought=True) if known is None else known
    if found.any():
        return found
    height, width = picture.shape[:2]
    middle = np.zeros((height, width), bool)
    middle[height // 6 : max(1, height - height // 6), width // 4 : max(1, width - width // 4)] = (
        True
    )
    return middle if middle.any() else ~middle


def _clothes(picture: Pixels, where: Mask) -> str | None:
    """The leading colour of clothes; no colour of skin where there is another."""
    shares = [one for one in _shares(picture, where, _CLOTHES) if one[1] >= _LEAST]
    found = [one for one in shares if not _skin(one[0])] or shares
    return hex_color(max(found, key=_telling)[0]) if found else None


def _telling(seen: tuple[Rgb, float]) -> float:
    """How much a colour says of somebody: the larger and the more colourful, the more."""
    color, share = seen
    return share * (0.3 + max(color) - min(color))


def _worn(picture: Pixels, where: Mask, span: tuple[float, float], own: _Own) -> Rgb | None:
    """The colour of what covers most of a part of somebody, and is no colour of their own."""
    cloth = [one for one in _shares(picture, where, span) if _vivid(one[0]) and not own(one[0])]
    color = _main(tuple(cloth))
    if color is None:
        return None
    share = sum(part for seen, part in cloth if _apart(seen, color) < _OTHER)
    return color if share >= _MOSTLY else None


def _scarf(picture: Pixels, where: Mask, own: _Own) -> Rgb | None:
    start, end = _NECK
    for step in range(int((end - start) / _SLICE)):
        at = start + step * _SLICE
        found = _worn(picture, where, (at, at + _SLICE), own)
        if found is not None:
            return found
    return None


def _shares(picture: Pixels, where: Mask, span: tuple[float, float]) -> Shares:
    """The leading colours of a part of somebody, as shares of the height."""
    box = box_of(where)
    top, bottom = (box.top + round(box.height * share) for share in span)
    part = Box(box.left, top, box.right, max(top + 1, bottom))
    seen = picture[part.area][where[part.area]]
    if not len(seen):
        seen = picture[where]
    return leading(seen[None])


def _main(shares: Shares) -> Rgb | None:
    """The colour that, with its lights and shades, takes most; None of none."""
    if not shares:
        return None

    def weight(one: Rgb) -> float:
        return sum(share for other, share in shares if _apart(one, other) < _ALIKE)

    return max((color for color, _ in shares), key=weight)


def _apart(one: Rgb, other: Rgb) -> float:
    """How far two colours are from each other; light and shade count half."""
    off = lab(np.array([one, other], np.float32))
    light, red, yellow = (float(part) for part in off[0] - off[1])
    return float((0.25 * light * light + red * red + yellow * yellow) ** 0.5)


def _called(coat: Rgb, shares: Shares) -> str:
    """Fur without a hue is black, white or gray, as painters of animals know it.

    Most of it tells: lights on black fur are gray, and so are shades on white.
    """
    if _hue(coat):
        return hex_color(coat)
    plain = [(max(color), share) for color, share in shares if not _hue(color)]
    half = 0.5 * sum(share for _, share in plain)
    if sum(share for value, share in plain if value < _DARK) > half:
        return "black"
    return "white" if sum(share for value, share in plain if value > _BRIGHT) > half else "gray"


def _hue(color: Rgb) -> bool:
    _, saturation, value = colorsys.rgb_to_hsv(*color)
    return saturation > _GRAY and value > _INKY


def _vivid(color: Rgb) -> bool:
    _, saturation, value = colorsys.rgb_to_hsv(*color)
    return saturation > _VIVID and value > 0.25


def _hair(color: Rgb) -> bool:
    """Whether it may be the colour of hair or skin."""
    hue, saturation, value = colorsys.rgb_to_hsv(*color)
    return value < 0.3 or saturation < 0.3 or 0.015 < hue < 0.14


def _skin(color: Rgb) -> bool:
    hue, saturation, value = colorsys.rgb_to_hsv(*color)
    return 0.02 < hue < 0.105 and 0.15 < saturation < 0.72 and value > 0.3

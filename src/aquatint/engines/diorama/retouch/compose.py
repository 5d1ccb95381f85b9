"""Stand the subjects of a prompt into a place of a picture, with their shadows, in its light."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..figures import cast
from ..layout.joins import units
from ..layout.unit import Part, Unit
from ..lettering.boards import board, write
from ..lettering.design import unnoted
from ..lettering.fit import Box as Room
from .commission import Commission, Mask, Pixels, levels, to_pixels
from .region import Box
from .standing import Cover, Standing, lay, shadow
from .tones import Surroundings, grained, pulled, roughness

_MOST = 5  # figures side by side
_LAP = 0.94  # of a figure's width until the next begins
_LEAST = 0.34  # of the tallest: what is smaller than that beside it is lost


def compose(
    ground: Pixels, place: Box, commission: Commission, about: Mask, within: Mask | None = None
) -> tuple[Pixels, Cover]:
    """The ground with the subjects in `place`, and how far they cover it, 0 to 1.

    Nothing outside of `within` changes. `about` marks what they take their light and grain from.
    """
    standing = _standing(commission, place, within)
    seen = Surroundings.of(ground, about)
    picture = ground.astype(np.float32)
    painted = np.zeros(ground.shape[:2], np.float32)
    for one in standing:
        if one.grounded:
            shadow(picture, one)
    for one in standing:
        lay(picture, painted, one, pulled(one.sprite, seen))
    out = levels(picture)
    out = grained(out, painted, roughness(ground, about), commission.seed)
    out = _lettered(out, standing, commission.seed)
    if within is not None:
        out[~within] = ground[~within]
        painted *= within
    return out, painted


def _lettered(picture: Pixels, standing: Sequence[Standing], seed: int) -> Pixels:
    """The picture with what is quoted of its new figures upon them."""
    boards = [one.board for one in standing if one.board is not None]
    if not boards:
        return picture
    canvas = picture.astype(np.float32) * np.float32(1 / 255)
    write(canvas, boards, seed, unnoted)
    return to_pixels(canvas)


def _standing(commission: Commission, place: Box, within: Mask | None) -> list[Standing]:
    """The figures and their places, shrunk until a mask holds them."""
    company = _company(commission)
    for share in (0.98, 0.9, 0.82, 0.74, 0.66):
        found = _row(commission, company, _shrunk(place, share))
        if within is None or all(one.held(within) for one in found):
            return found
    return _row(commission, company, _shrunk(place, 0.58))


def _shrunk(place: Box, share: float) -> Box:
    """A smaller box at the middle of another, a little nearer to its lower edge."""
    wide, tall = round(place.width * share), round(place.height * share)
    left = place.left + (place.width - wide) // 2
    top = place.top + (place.height - tall) * 3 // 5
    return Box(left, top, left + max(8, wide), top + max(8, tall))


def _company(commission: Commission) -> tuple[Unit, ...]:
    """Those who stand for themselves, with all that they wear, hold, ride or sit on."""
    graph = commission.graph
    actors = cast(graph, commission.seed)
    return units(graph, actors)[:_MOST]


def _row(commission: Commission, company: Sequence[Unit], box: Box) -> list[Standing]:
    """Units side by side on the lower edge of a box, in the sizes that they have together."""
    if not company:
        return []
    tallest = max(unit.stature for unit in company)
    scales = [max(_LEAST, unit.stature / tallest) for unit in company]
    spans = [unit.width * scale for unit, scale in zip(company, scales, strict=True)]
    wide = sum(spans) * _LAP + spans[-1] * (1 - _LAP)
    tall = max(unit.height * scale for unit, scale in zip(company, scales, strict=True))
    size = min(box.width / wide, box.height / tall)
    low = max(unit.bottom * scale for unit, scale in zip(company, scales, strict=True))
    left = box.left + (box.width - wide * size) / 2
    out: list[Standing] = []
    for unit, scale, span in zip(company, scales, spans, strict=True):
        foot = (left - unit.left * scale * size, box.bottom - low * size)
        moved = [part.moved(scale * size, foot) for part in unit.parts]
        out += [_drawn(commission, part, unit) for part in moved]
        left += span * _LAP * size
    return out


def _drawn(commission: Commission, part: Part, unit: Unit) -> Standing:
    """One figure of a unit, drawn to its size."""
    subject = part.actor.subject
    made = commission.painters.figure(
        subject, max(4, round(part.height)), commission.seed, part.copy
    )
    sprite = made.layer(part.layer)
    if part.mirrored:
        sprite = np.ascontiguousarray(sprite[:, ::-1])
    left = round(part.left + part.width / 2 - sprite.shape[1] / 2)
    top = round(part.bottom) - sprite.shape[0]
    stands = part.actor.index == unit.root.actor.index and made.grounded and part.whole
    stands = stands and not (part.actor.aloft or part.actor.hovers)
    box = Room(left, top, sprite.shape[1], sprite.shape[0])
    anchors = part.actor.shape.anchors
    shown = board(subject, box, anchors, mirrored=part.mirrored) if part.whole else None
    return Standing(sprite, left, top, grounded=stands, board=shown)

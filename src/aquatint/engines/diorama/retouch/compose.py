"""Stand the subjects of a prompt into a place of a picture, with their shadows, in its light."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import PIL.Image
from numpy.typing import NDArray
from PIL.ImageFilter import BoxBlur

from ..art.figure import Figure
from ..graph import RelationKind, SceneGraph, Subject
from ..pixels import Sprite
from .commission import Commission, Mask, Pixels
from .region import Box
from .tones import Surroundings, grained, pulled, roughness

Canvas = NDArray[np.float32]

_MOST = 5  # figures side by side
_WORN = {RelationKind.WEARING: ("head", 0.62, 0.8), RelationKind.HOLDING: ("hand", 0.4, 0.6)}
"""What is worn or held: at which anchor, its width as a share of the wearer's, where it joins."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A sprite, the place of its upper left corner, and whether it stands on something."""

    sprite: Sprite
    left: int
    top: int
    grounded: bool


def compose(
    ground: Pixels, place: Box, commission: Commission, about: Mask, within: Mask | None = None
) -> tuple[Pixels, Canvas]:
    """The ground with the subjects in `place`, and how far they cover it, 0 to 1.

    Nothing outside of `within` changes.

    `about` marks what they take their light and grain from.
    """
    standing = _standing(commission, place, within)
    seen = Surroundings.of(ground, about)
    picture = ground.astype(np.float32)
    painted = np.zeros(ground.shape[:2], np.float32)
    for one in standing:
        if one.grounded:
            _shadow(picture, one)
    for one in standing:
        _lay(picture, painted, one, pulled(one.sprite, seen))
    out = np.clip(np.rint(picture), 0, 255).astype(np.uint8)
    out = grained(out, painted, roughness(ground, about), commission.seed)
    if within is not None:
        out[~within] = ground[~within]
        painted *= within
    return out, painted


def _standing(commission: Commission, place: Box, within: Mask | None) -> list[Standing]:
    """The figures and their places, shrunk until a mask holds them."""
    for share in (0.98, 0.9, 0.82, 0.74, 0.66, 0.58):
        found = _row(commission, _shrunk(place, share))
        if within is None or all(_held(one, within) for one in found):
            return found
    return found


def _shrunk(place: Box, share: float) -> Box:
    """A smaller box at the middle of another, a little nearer to its lower edge."""
    wide, tall = round(place.width * share), round(place.height * share)
    left = place.left + (place.width - wide) // 2
    top = place.top + (place.height - tall) * 3 // 5
    return Box(left, top, left + max(8, wide), top + max(8, tall))


def _row(commission: Commission, box: Box) -> list[Standing]:
    """The main figures side by side on the lower edge of a box, what they wear upon them."""
    graph = commission.graph
    main = _main(graph)
    wanted = [subject for subject, _ in main]
    figures = [
        commission.painters.figure(subject, box.height, commission.seed, copy)
        for subject, copy in main
    ]
    widths = [figure.width for figure in figures]
    scale = min(1.0, box.width / max(1, sum(widths)))
    out: list[Standing] = []
    left = box.left + round((box.width - sum(widths) * scale) / 2)
    for figure, subject in zip(figures, wanted, strict=True):
        sprite = _scaled(figure.sprite, scale)
        one = Standing(sprite, left, box.bottom - sprite.shape[0], figure.grounded)
        out += [one, *_joined(commission, subject, figure, one)]
        left += sprite.shape[1]
    return out


def _main(graph: SceneGraph) -> list[tuple[Subject, int]]:
    """The subjects that stand for themselves, as often as they are counted, with copy numbers."""
    attached = {relation.anchor for relation in graph.relations if relation.kind in _WORN}
    main = [
        (subject, copy)
        for index, subject in enumerate(graph.subjects)
        if index not in attached
        for copy in range(subject.count)
    ]
    return main[:_MOST]


def _joined(
    commission: Commission, subject: Subject, figure: Figure, wearer: Standing
) -> list[Standing]:
    """What a figure wears or holds."""
    graph = commission.graph
    index = graph.subjects.index(subject)
    out = []
    height, width = wearer.sprite.shape[:2]
    for relation in graph.relations:
        if relation.subject != index or relation.kind not in _WORN:
            continue
        name, share, joint = _WORN[relation.kind]
        x, y = figure.anchors.get(name, (0.5, 0.12) if name == "head" else (0.75, 0.6))
        thing = commission.painters.figure(
            graph.subjects[relation.anchor], height, commission.seed, 0
        )
        sprite = _scaled(thing.sprite, width * share / thing.width)
        left = wearer.left + round(width * x) - sprite.shape[1] // 2
        top = wearer.top + round(height * y) - round(sprite.shape[0] * joint)
        out.append(Standing(sprite, left, top, grounded=False))
    return out


def _scaled(sprite: Sprite, scale: float) -> Sprite:
    """A sprite at another size."""
    size = (max(1, round(sprite.shape[1] * scale)), max(1, round(sprite.shape[0] * scale)))
    if size == (sprite.shape[1], sprite.shape[0]):
        return sprite
    premultiplied = [PIL.Image.fromarray(np.ascontiguousarray(sprite[..., at])) for at in range(4)]
    planes = [plane.resize(size, PIL.Image.Resampling.BICUBIC) for plane in premultiplied]
    return np.stack([np.asarray(plane) for plane in planes], 2)


def _held(one: Standing, within: Mask) -> bool:
    """Whether a mask holds nearly all of a figure."""
    height, width = one.sprite.shape[:2]
    top, left = max(0, one.top), max(0, one.left)
    room = within[top : one.top + height, left : one.left + width]
    alpha = one.sprite[top - one.top :, left - one.left :, 3][: room.shape[0], : room.shape[1]]
    solid = one.sprite[..., 3] > 128
    return int(((alpha > 128) & room).sum()) * 100 >= int(solid.sum()) * 95


def _lay(picture: Canvas, painted: Canvas, one: Standing, sprite: Sprite) -> None:
    """Lay a sprite, in place, its edge a little softer than drawn: as a lens would."""
    area, part = _met(picture, one, sprite)
    if part.size == 0:
        return
    soft = PIL.Image.fromarray(part).filter(BoxBlur(0.5))
    color = np.asarray(soft, np.float32)
    alpha = color[..., 3:] * np.float32(1 / 255)
    picture[area] = picture[area] * (1 - alpha) + color[..., :3]
    painted[area] = np.maximum(painted[area], alpha[..., 0])


def _shadow(picture: Canvas, one: Standing) -> None:
    """A soft dark pool under what stands there, tight below the feet."""
    height = one.sprite.shape[0]
    feet = one.sprite[height - max(1, height // 8) :, :, 3].max(0)
    columns = np.flatnonzero(feet > 128)
    if not len(columns):
        return
    left, right = int(columns[0]), int(columns[-1]) + 1
    for spread, depth, dark in ((1.0, 0.05, 0.5), (1.25, 0.12, 0.3)):
        wide = max(4, round((right - left) * spread))
        tall = max(3, round(wide * depth))
        pool = _ellipse(wide, tall)
        at_left = one.left + (left + right) // 2 - pool.shape[1] // 2
        at_top = one.top + height - pool.shape[0] // 2 - tall // 4
        shadow = Standing(pool, at_left, at_top, grounded=False)
        area, part = _met(picture, shadow, pool)
        picture[area] *= 1 - part[..., 3:].astype(np.float32) * np.float32(dark / 255)


def _ellipse(wide: int, tall: int) -> Sprite:
    """A blurred ellipse with a margin for its blur."""
    soft = max(2, tall // 2)
    y, x = np.mgrid[-tall // 2 - 2 * soft : tall // 2 + 2 * soft + 1, 0 : wide + 4 * soft]
    u = (x - wide / 2 - 2 * soft) / (wide / 2)
    inside = u * u + (y / (tall / 2)) ** 2 <= 1
    out = np.zeros((*inside.shape, 4), np.uint8)
    blurred = PIL.Image.fromarray(inside.astype(np.uint8) * np.uint8(255)).filter(BoxBlur(soft))
    out[..., 3] = np.asarray(blurred)
    return out


def _met(picture: Canvas, one: Standing, sprite: Sprite) -> tuple[tuple[slice, slice], Sprite]:
    """The area of the picture that a sprite meets, and the part of the sprite that meets it."""
    height, width = picture.shape[:2]
    top, left = max(0, one.top), max(0, one.left)
    bottom = min(height, one.top + sprite.shape[0])
    right = min(width, one.left + sprite.shape[1])
    area = (slice(top, max(top, bottom)), slice(left, max(left, right)))
    part = sprite[
        top - one.top : max(top, bottom) - one.top, left - one.left : max(left, right) - one.left
    ]
    return area, part

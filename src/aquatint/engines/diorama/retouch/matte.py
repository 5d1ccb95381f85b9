"""Tell what a picture is about from what is behind it, and cut it out along its edges."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import PIL.Image
from numpy.typing import NDArray

from .busy import rare
from .commission import Mask, Pixels
from .focus import refocused
from .region import box_of, grown
from .smooth import Plane, barrier, distance, guided, mean, membrane, reached, smallest_cut

_SMALLEST = 12  # pixels: on fewer nothing stands out
_SIDE = 192  # pixels: enough to tell things apart
_COLORS = 40
_BANDS = 5  # of rows: what is behind is seldom the same above and below
_ROUNDS = 2
_EASE = 7  # levels of difference that a way through the ground may take at no cost
_CLEAR = 52  # levels of difference that no ground shows without an edge
_RARE = 0.45  # of the usual: what exceeds it by less is part of a rough ground
_ODD = 26  # levels by which what is no ground stands out
_SURE = 0.6  # of salience: without any of it nothing stands out
_EVEN = 6  # levels by which a plain ground changes
_PLAIN = 0.45  # a design leaves so much of its ground free
_PARTS = 12
_LEAST_PART = 0.2  # of the best, weighed by its place
_SAME, _WINDOW = 9, 0.6  # levels by which an even ground changes; of a subject: what is no hole
_LOOSE, _EXACT = 110, 300  # of the smaller side: how far off an outline may be, found or told
_LEAST, _MOST = 0.004, 0.85  # shares of a picture that a subject may have


@dataclass(frozen=True, slots=True)
class Cutout:
    """A subject without its ground.

    `alpha` (height, width) is how much of each pixel it covers, `color` (height, width, 3) its own
    colour there, in levels.
    """

    alpha: Plane
    color: NDArray[np.float32]

    @property
    def found(self) -> bool:
        """Whether there is a subject at all."""
        return bool((self.alpha > 0.5).any())


def subject(source: Pixels, *, sought: bool = False) -> Mask:
    """True where a picture shows what it is about; false all over where nothing stands out.

    Where a subject is `sought`, a busy picture is believed to have one, low in the middle.
    """
    height, width = source.shape[:2]
    small = _reduced(source)
    if min(small.shape[:2]) < _SMALLEST:
        return np.zeros((height, width), bool)
    sure = refocused(_segmented(small, sought=sought), source)
    grey = PIL.Image.fromarray(sure.astype(np.uint8) * np.uint8(255))
    wide = grey.resize((width, height), PIL.Image.Resampling.BICUBIC)
    mask: Mask = np.asarray(wide) > 127
    return mask


def prominent(source: Pixels) -> Mask:
    """True wherever a design on a plain ground shows anything; nowhere in any other picture."""
    height, width = source.shape[:2]
    small = _reduced(source)
    if min(small.shape[:2]) < _SMALLEST:
        return np.zeros((height, width), bool)
    edge = _frame(small.shape[0], small.shape[1])
    edge[-1] = True
    far = _changes(small, edge)
    if int((far < _EVEN).sum()) < _PLAIN * far.size:
        return np.zeros((height, width), bool)
    odd = PIL.Image.fromarray((far > _ODD).astype(np.uint8) * np.uint8(255))
    mask: Mask = np.asarray(odd.resize((width, height), PIL.Image.Resampling.BILINEAR)) > 24
    return mask


def standing_out(source: Pixels) -> Plane:
    """How much each part of a picture stands out from its frame, 0 to 1: suns and trees, too."""
    small = _reduced(source)
    if min(small.shape[:2]) < _SMALLEST:
        return np.zeros(source.shape[:2], np.float32)
    edge = _frame(small.shape[0], small.shape[1])
    far = np.clip((_apart(small, edge) - _EVEN) / np.float32(_CLEAR), 0, 1)
    wide = PIL.Image.fromarray(far).resize(source.shape[1::-1], PIL.Image.Resampling.BILINEAR)
    return np.asarray(wide)


def enclosed(source: Pixels, mask: Mask) -> float:
    """The share of a mask in which something stands that is nowhere outside of it."""
    small = _reduced(source)
    size = (small.shape[1], small.shape[0])
    grey = PIL.Image.fromarray(mask.astype(np.uint8) * np.uint8(255))
    part = np.asarray(grey.resize(size, PIL.Image.Resampling.BOX))
    inside, outside = part > 250, part < 5
    if not (inside.any() and outside.any()):
        return 0.0
    far = mean(_changes(small, outside), 2)
    apart = inside & (far > _ODD)
    return int(apart.sum()) / int(inside.sum())


def cut(source: Pixels, rough: Mask | None = None) -> Cutout:
    """Cut a subject out, soft where its edge is; `rough` is where it is, if that is known."""
    height, width = source.shape[:2]
    exact = rough is not None
    rough = subject(source, sought=True) if rough is None else rough
    alpha = np.zeros((height, width), np.float32)
    color = source.astype(np.float32)
    if not rough.any():
        return Cutout(alpha, color)
    band = max(2, min(height, width) // (_EXACT if exact else _LOOSE))
    box = box_of(rough).grown(band * 8, width, height)
    part = color[box.area]
    known = _guided(source[box.area], rough[box.area], band)
    alpha[box.area], color[box.area] = _unmixed(part, known, band)
    return Cutout(alpha, color)


def _reduced(source: Pixels) -> Pixels:
    height, width = source.shape[:2]
    scale = min(1.0, _SIDE / max(height, width))
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return np.asarray(PIL.Image.fromarray(source).resize(size, PIL.Image.Resampling.BOX))


def _segmented(small: Pixels, *, sought: bool) -> Mask:
    """The subject of a reduced picture: hard to reach from the frame, of colours of its own."""
    ways = _ways(small)
    edge = _frame(small.shape[0], small.shape[1])
    far = _apart(small, edge)
    height, width = far.shape
    y = np.linspace(-1.15, 0.85, height, dtype=np.float32)[:, None]
    x = np.linspace(-1, 1, width, dtype=np.float32)[None]
    central = 1 - np.float32(0.5) * (x * x + y * y * (y < 0))
    salient = far * central
    most = _high(salient)
    if most < 14:
        salient = rare(small) if sought else np.zeros_like(far)
    else:
        salient = np.minimum(salient / np.float32(min(most, _CLEAR)), 1)
        salient = salient * (np.float32(0.55) + np.float32(0.45) * rare(small))
    if not (salient > _SURE).any():
        return np.zeros(far.shape, bool)
    share = _modelled(small, salient, edge, ways)
    mask = _whole(share > 0.5, salient)
    if not _LEAST < int(mask.sum()) / mask.size < _MOST:
        return np.zeros(far.shape, bool)
    return mask


def _apart(small: Pixels, edge: Mask) -> Plane:
    """How far the colours change on the way in from the frame, beyond what is usual there."""
    far = mean(_changes(small, edge), 1)
    rim = far[2:-2, 2 : max(3, far.shape[1] // 12)]
    other = far[2:-2, -max(3, far.shape[1] // 12) : -2]
    ordered = np.sort(np.concatenate([rim.ravel(), other.ravel()]))
    usual = float(ordered[ordered.size * 9 // 10])
    beyond: Plane = np.maximum(far - np.float32(1.2 * usual), np.float32(0))
    return beyond if _high(beyond) > _RARE * usual else np.zeros_like(far)


def _changes(small: Pixels, edge: Mask) -> Plane:
    """How far the colours change on the way in from the frame."""
    levels = np.asarray(PIL.Image.fromarray(small).convert("YCbCr")).astype(np.float32)
    light, blue, red = np.moveaxis(levels, 2, 0)
    far: Plane = barrier(edge, light * np.float32(0.7))
    far += barrier(edge, blue * np.float32(1.25)) + barrier(edge, red * np.float32(1.25))
    return far


def _ways(small: Pixels) -> tuple[Plane, Plane]:
    """What a step between neighbours costs: nothing on an even ground, much over an edge."""
    levels = np.asarray(PIL.Image.fromarray(small).convert("YCbCr")).astype(np.float32)
    levels *= np.array([0.7, 1.25, 1.25], np.float32)

    def step(one: NDArray[np.float32], other: NDArray[np.float32]) -> Plane:
        off: Plane = np.abs(one - other).sum(2)
        return off

    across, down = step(levels[:, 1:], levels[:, :-1]), step(levels[1:], levels[:-1])
    rim = np.concatenate([down[:, :6].ravel(), down[:, -6:].ravel(), across[:6].ravel()])
    usual = np.float32(max(_EASE, 1.6 * float(np.sort(rim)[rim.size * 3 // 4])))
    return np.maximum(across - usual, np.float32(0)), np.maximum(down - usual, np.float32(0))


def _frame(height: int, width: int) -> Mask:
    """The rim of a picture but for the middle of its lower edge: there portraits are cut off."""
    edge = np.zeros((height, width), bool)
    edge[0] = edge[:, 0] = edge[:, -1] = True
    edge[-1, : width // 6] = edge[-1, width - width // 6 :] = True
    return edge


def _high(plane: Plane) -> float:
    """What the uppermost twentieth exceeds."""
    return float(np.sort(plane, axis=None)[plane.size - 1 - plane.size // 20])


def _modelled(small: Pixels, salient: Plane, edge: Mask, ways: tuple[Plane, Plane]) -> Plane:
    """How likely each pixel is the subject's, by where it is and by whose colours it has."""
    labels = _labels(small)
    bands = np.arange(labels.shape[0])[:, None] * _BANDS // labels.shape[0]
    placed = labels * _BANDS + bands
    free = np.ones(salient.shape, np.float32)
    rim = distance(edge, (free[:, 1:], free[1:]))
    outer = np.clip(1 - rim / np.float32(0.1 * max(salient.shape)), 0, 1)
    across, down = (_ease(step) for step in ways)
    prior = (salient - np.float32(0.38)) * np.float32(3.2) - outer * np.float32(0.8)
    share: Plane = np.clip(np.float32(0.5) + prior, 0, 1)
    for _ in range(_ROUNDS):
        mine, others = _told(labels, share), _told(placed, np.maximum(1 - share, outer))
        own = mine[labels] / np.float32(_BANDS) + np.float32(2e-4)
        odds = own / (own + others[placed] + np.float32(2e-4)) - np.float32(0.5)
        share = smallest_cut(odds * np.float32(1.6) + prior, (across, down))
    return share


def _ease(step: Plane) -> Plane:
    """What a border costs where colours differ so much."""
    sharp = step * np.float32(1 / 12)
    return (1 / (1 + sharp * sharp)).astype(np.float32)


def _labels(small: Pixels) -> NDArray[np.int64]:
    """Which of a few colours each pixel has."""
    few = PIL.Image.fromarray(small).quantize(_COLORS, PIL.Image.Quantize.MEDIANCUT, 2)
    return np.asarray(few).astype(np.int64)


def _told(labels: NDArray[np.int64], share: Plane) -> Plane:
    """How much of a party each label makes up, counted in whole thousandths."""
    weights = np.rint(share * 1000).astype(np.int64)
    counts = np.zeros(256 * _BANDS, np.int64)
    np.add.at(counts, labels, weights)
    return (counts / max(1, int(counts.sum()))).astype(np.float32)


def _whole(mask: Mask, salient: Plane) -> Mask:
    """The main parts of a mask without specks, holes filled."""
    parts: list[tuple[int, Mask]] = []
    rest = mask.copy()
    middle = _middle(mask)
    while rest.any() and len(parts) < _PARTS:
        at = int(np.argmax(np.where(rest, salient * middle, -1)))
        start = np.zeros_like(mask)
        start.flat[at] = True
        part = reached(start, rest)
        rest &= ~part
        parts.append((int((part * middle * 1000).astype(np.int64).sum()), part))
    best = max((weight for weight, _ in parts), default=0)
    kept = np.zeros_like(mask)
    for weight, part in parts:
        if weight >= _LEAST_PART * best:
            kept |= part
    return kept | _holes(kept)


def _middle(mask: Mask) -> Plane:
    """1 in the middle of a picture and a little below, falling to 0 at its rim."""
    height, width = mask.shape
    y = np.abs(np.linspace(-1.1, 0.9, height, dtype=np.float32))[:, None]
    x = np.abs(np.linspace(-1, 1, width, dtype=np.float32))[None]
    near: Plane = np.clip(1 - x * x, 0, 1) * np.clip(1 - y * y, 0, 1)
    return near * near


def _holes(kept: Mask) -> Mask:
    """What a mask encloses, unless that is most of it: then it is a frame."""
    outside = np.ones((kept.shape[0] + 2, kept.shape[1] + 2), bool)
    outside[1:-1, 1:-1] = ~kept
    start = np.zeros_like(outside)
    start[0] = True
    holes: Mask = ~reached(start, outside)[1:-1, 1:-1] & ~kept
    return holes if int(holes.sum()) < int(kept.sum()) else np.zeros_like(kept)


def _guided(part: Pixels, rough: Mask, band: int) -> Plane:
    """The rough mask, drawn to the edges of the picture."""
    light = np.asarray(PIL.Image.fromarray(part).convert("L")).astype(np.float32) / 255
    step = 2 if min(rough.shape) >= 256 else 1
    size = (max(1, rough.shape[1] // step), max(1, rough.shape[0] // step))
    grey = PIL.Image.fromarray(light).resize(size, PIL.Image.Resampling.BOX)
    plane = PIL.Image.fromarray(rough.astype(np.float32)).resize(size, PIL.Image.Resampling.BOX)
    soft = guided(np.asarray(plane), np.asarray(grey), max(2, 2 * band // step), 4e-4)
    wide = PIL.Image.fromarray(soft).resize(
        (rough.shape[1], rough.shape[0]), PIL.Image.Resampling.BILINEAR
    )
    drawn: Plane = np.clip(np.asarray(wide), 0, 1)
    return drawn


def _seen_through(
    part: NDArray[np.float32], behind: NDArray[np.float32], core: Mask, ground: Mask
) -> Mask:
    """Where an even ground is seen through a subject, as between the spokes of a wheel."""
    off = np.abs(part - behind).max(2)
    near = off[grown(ground, 2) & ~core]
    if not near.size or float(np.sort(near)[near.size // 2]) > _SAME:
        return np.zeros_like(core)  # no ground that could be told by its colour
    same = mean((off < np.float32(_SAME)).astype(np.float32), 2) > np.float32(0.75)
    found = same & core
    return found if int(found.sum()) < _WINDOW * int(core.sum()) else np.zeros_like(core)


def _unmixed(
    part: NDArray[np.float32], known: Plane, band: int
) -> tuple[Plane, NDArray[np.float32]]:
    """Alpha and own colour at the edge, from the colours to both sides of it."""
    inside = known > 0.5
    core = ~grown(~inside, band)
    ground = ~grown(inside, band)
    if not (core.any() and ground.any()):
        return inside.astype(np.float32), part
    behind = membrane(part, ground)
    seen_through = _seen_through(part, behind, core, ground)
    core &= ~seen_through
    own = membrane(part, core)
    apart = own - behind
    length = (apart * apart).sum(2)
    along = ((part - behind) * apart).sum(2) / np.maximum(length, 1)
    clear = np.clip(length / np.float32(48 * 48), 0, 1)
    alpha = along * clear + known * (1 - clear)
    alpha = np.clip((alpha - np.float32(0.12)) * np.float32(1.32), 0, 1)
    alpha = np.where(core, 1, np.where(ground | seen_through, 0, alpha)).astype(np.float32)
    pure = (part - behind * (1 - alpha[..., None])) / np.maximum(alpha, np.float32(0.2))[..., None]
    share = alpha[..., None]
    color = np.where(share >= 1, part, np.clip(pure * share + own * (1 - share), 0, 255))
    return alpha, color.astype(np.float32)

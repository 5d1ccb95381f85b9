"""Go on with a picture beyond its frame.

The picture is shown whole, as large as can be, in the middle (`imaging.geometry.contain`). What it
is about stays there alone: it is taken out of a copy, and strips of that copy are sewn on where
they fit best. What ends at a side goes on there as its mirror image, as far as little stands out.
A strip keeps its rows (to the sides), so horizons run on; it meets its neighbour along the cheapest
seam, and its tones are brought to meet, too. Above and below, tones go on evenly under a faint
texture.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import PIL.Image
from numpy.typing import NDArray
from PIL.ImageFilter import GaussianBlur

from aquatint.domain import Resolution
from aquatint.imaging.geometry import contain

from ..dice import dice
from .commission import Mask, Pixels, levels
from .cut_off import completed, luminary
from .fill import cleared
from .matte import prominent, standing_out, subject
from .region import grown
from .smooth import Plane

Canvas = NDArray[np.float32]

_STEP = 4  # pixels between the strips that are tried
_ABOVE, _BELOW = 0.38, 0.26  # of the height, from which what goes on there is taken
_SHUNNED = 6.0  # uses that a column counts for which shows nothing but what stands out
_CROWDED = 0.2  # of a column stands out: its mirror image would be seen as one
_FILLED = 0.26  # of a column is what the picture is about
_WORN = 0.35  # what another use of the same strip costs, beside the usual difference
_AIRY, _EARTHY = 9, 26  # levels by which the texture of skies and grounds may differ from tones
_DEEPER = 16  # levels by which tones go on to change above and below
_FALL = 34  # levels of tone that a join may bridge


@dataclass(frozen=True, slots=True)
class Known:
    """Where the subjects of a picture are, and the same picture without them, if that is known."""

    about: Mask
    plate: Pixels | None = None


def extend(source: Pixels, size: Resolution, seed: int, known: Known | None = None) -> Pixels:
    """The source within a frame of another size. Inside of it every pixel stays as it is scaled.

    `known` is what pictures of ours say.
    """
    height, width = source.shape[:2]
    left, top, right, bottom = contain(Resolution(width, height), size)
    inner = _scaled(source, right - left, bottom - top)
    if inner.shape[:2] == (size.height, size.width):
        return inner
    about = _about(inner, None if known is None else _fitted(known.about, inner))
    plate = None if known is None or known.plate is None else _like(known.plate, inner)
    cloth = _cloth(inner, about, seed) if plate is None else _plated(plate, seed)
    if inner.shape[1] < size.width:
        wide = levels(_sideways(cloth, (left, size.width - right)))
        completed(wide, inner, about, (left, size.width - right))
    else:
        wide = levels(_upright(cloth, (top, size.height - bottom)))
        turned = np.swapaxes(wide, 0, 1), np.swapaxes(inner, 0, 1)
        completed(*turned, about.T, (top, size.height - bottom))
    wide[top:bottom, left:right] = inner
    return wide


def _scaled(source: Pixels, width: int, height: int) -> Pixels:
    if source.shape[:2] == (height, width):
        return source
    picture = PIL.Image.fromarray(source)
    return np.asarray(picture.resize((width, height), PIL.Image.Resampling.LANCZOS))


def _like(picture: Pixels, inner: Pixels) -> Pixels:
    return _scaled(picture, inner.shape[1], inner.shape[0])


def _fitted(mask: Mask, inner: Pixels) -> Mask:
    grey = PIL.Image.fromarray(mask.astype(np.uint8) * np.uint8(255))
    fitted: Mask = np.asarray(grey.resize(inner.shape[1::-1], PIL.Image.Resampling.BOX)) > 127
    return fitted


@dataclass(frozen=True, slots=True)
class _Cloth:
    """What strips are cut from, and the picture whose right side they meet.

    `plate` is the picture without what it is about, `odd` says where that and other things that
    stand out are: strips are rather cut elsewhere. `whole` is the picture as it is, where it is
    known and may be mirrored.
    """

    plate: Canvas
    edge: Canvas
    odd: Plane
    seed: int
    whole: Canvas | None = None

    def turned(self) -> _Cloth:
        """Left for right."""
        whole = None if self.whole is None else self.whole[:, ::-1]
        plate, edge, odd = self.plate[:, ::-1], self.edge[:, ::-1], self.odd[:, ::-1]
        return _Cloth(plate, edge, odd, self.seed + 1, whole)


def _about(inner: Pixels, known: Mask | None) -> Mask:
    """What a picture is about, and what is there but once."""
    about = subject(inner) if known is None else known
    return about | prominent(inner) | luminary(inner)


def _cloth(inner: Pixels, about: Mask, seed: int) -> _Cloth:
    """A picture, and a copy without what it is about."""
    hole = grown(about, max(4, min(about.shape) // 32))
    odd = hole.astype(np.float32) + standing_out(inner)
    true = inner.astype(np.float32)
    if not hole.any() or int(hole.sum()) > 0.8 * hole.size:
        return _Cloth(true, true, odd, seed, true)
    plate = cleared(inner, hole).astype(np.float32)
    return _Cloth(plate, plate, odd, seed, true)


def _plated(plate: Pixels, seed: int) -> _Cloth:
    """The same from a picture that was painted without what it is about; its sun goes, too."""
    sun = luminary(plate)
    if sun.any():
        plate = cleared(plate, grown(sun, max(4, min(sun.shape) // 32)))
    true = plate.astype(np.float32)
    return _Cloth(true, true, standing_out(plate), seed, true)


def _sideways(cloth: _Cloth, more: tuple[int, int]) -> Canvas:
    """To the left and to the right."""
    left = _sewn(cloth.turned(), more[0])[:, ::-1]
    return np.concatenate([left, cloth.edge, _sewn(cloth, more[1])], 1)


def _upright(cloth: _Cloth, more: tuple[int, int]) -> Canvas:
    """Above and below: each from the part of the picture that is next to it."""
    sky, ground = (max(8, round(share * len(cloth.plate))) for share in (_ABOVE, _BELOW))
    below = _Cloth(cloth.plate[-ground:], cloth.edge[-ground:], cloth.odd[-ground:], cloth.seed)
    above = _Cloth(
        cloth.plate[:sky][::-1], cloth.edge[:sky][::-1], cloth.odd[:sky][::-1], cloth.seed + 1
    )
    high, low = _level(above, more[0], _AIRY)[::-1], _level(below, more[1], _EARTHY)
    return np.concatenate([high, cloth.edge, low], 0)


def _level(cloth: _Cloth, more: int, most: int) -> Canvas:
    """Rows beneath a band: its tones go on evenly, what texture it has, and no things, is sewn on.

    `most` is how far a texture may differ from its tones.
    """
    tones = _soft(cloth.plate, max(4, cloth.plate.shape[0] // 4))
    detail, edge = _faint(cloth.plate - tones, most) + 128, _faint(cloth.edge - tones, most) + 128
    # Turned left for right it is as good, and another picture.
    both = np.concatenate([detail, detail[:, ::-1]], 0)
    odd = np.concatenate([cloth.odd, cloth.odd[:, ::-1]], 0)
    turned = _Cloth(np.swapaxes(both, 0, 1), np.swapaxes(edge, 0, 1), odd.T, cloth.seed)
    return np.swapaxes(_sewn(turned, more), 0, 1) - 128 + _continued(tones, more)


def _faint(detail: Canvas, most: int) -> Canvas:
    """A texture that differs by `most` at the most, without the contours of one cut off there."""
    faint: Canvas = detail * (np.float32(most) / (np.float32(most) + np.abs(detail)))
    return faint


def _continued(tones: Canvas, more: int) -> Canvas:
    """Rows that go on as the last ones did, ever less."""
    height = tones.shape[0]
    slope = (tones[-1] - tones[-1 - height // 3]) / max(1, height // 3)
    slope = _evened(slope)
    away = np.arange(1, more + 1, dtype=np.float32)[:, None, None]
    eased = away / (1 + away / np.float32(0.5 * height))
    share = np.clip(away / np.float32(0.4 * height), 0, 1)
    last = tones[-1] + (_evened(tones[-1]) - tones[-1]) * share * (2 - share)
    limit: Canvas = last + np.clip(slope * eased, -_DEEPER, _DEEPER)
    return limit


def _evened(row: Canvas) -> Canvas:
    """A row of colours, mostly their mean: columns do not run away from each other."""
    return np.median(row, axis=0, keepdims=True).astype(np.float32) * np.ones_like(row)


def _sewn(cloth: _Cloth, more: int) -> Canvas:
    """So many columns to the right of the cloth's edge, its mirror image first where it may."""
    width = cloth.plate.shape[1]
    if more < 1:
        return cloth.edge[:, :0]
    lap = max(2, min(width // 8, 72))
    image = _mirrored(cloth, more)
    out = np.concatenate([cloth.edge[:, -lap:], image], 1)
    used = np.round(cloth.odd.mean(0) * _SHUNNED * 64) / 64
    roll = dice(cloth.seed, "frame")
    first = not image.shape[1]
    while out.shape[1] - lap < more:
        start = _best(cloth.plate, out[:, -lap:], used, roll)
        length = min(width - start, lap + max(lap, round(width * float(roll.uniform(0.3, 0.55)))))
        used[start : start + length] += 1
        out = _joined(out, cloth.plate[:, start : start + length], lap, first=first)
        first = False
    return out[:, lap : lap + more]


def _mirrored(cloth: _Cloth, more: int) -> Canvas:
    """The mirror image of the edge as far as little stands out: all that ends there goes on.

    Too little of it is none: it would look like a fold.
    """
    width = cloth.plate.shape[1]
    if cloth.whole is None:
        return cloth.edge[:, :0]
    removed = cloth.odd[:, ::-1] >= 1  # what the picture is about is gone from the plate
    standing = (cloth.odd[:, ::-1] - removed).mean(0)
    crowded = np.flatnonzero((standing > _CROWDED) | (removed.mean(0) > _FILLED))
    free = min(width, more, int(crowded[0]) if len(crowded) else width)
    if free < min(more, width // 6):
        return cloth.edge[:, :0]
    return cloth.whole[:, ::-1][:, :free]


def _best(plate: Canvas, end: Canvas, used: NDArray[np.float32], roll: np.random.Generator) -> int:
    """Where the strip begins that goes on best with what ends here."""
    lap = end.shape[1]
    few = _few(plate, 4), _few(end, 4)
    last = max(1, plate.shape[1] - 2 * lap)
    costs = []
    for start in range(0, last, _STEP):
        at = start // 4
        part = few[0][:, at : at + few[1].shape[1]]
        off = np.abs(part - few[1][:, : part.shape[1]])
        worn = float(used[start : start + 2 * lap].sum()) / (2 * lap)
        chance = float(roll.uniform(0.97, 1.03))
        costs.append(int(off.sum() / max(1, part.size) * 1000 * chance * (1 + _WORN * worn)))
    return costs.index(min(costs)) * _STEP


def _few(canvas: Canvas, step: int) -> NDArray[np.int64]:
    """Every so many pixels, in whole levels, slightly blurred."""
    soft = PIL.Image.fromarray(np.clip(canvas, 0, 255).astype(np.uint8)).filter(GaussianBlur(2))
    return np.asarray(soft).astype(np.int64)[::step, ::step]


def _joined(out: Canvas, strip: Canvas, lap: int, *, first: bool) -> Canvas:
    """A strip sewn on along the cheapest seam; the first one at the very edge."""
    off = out[:, -lap:] - strip[:, :lap]
    tone = _rows(off[:, -max(2, lap // 4) :] if first else off)
    away = np.clip(1 - np.arange(strip.shape[1] - lap) / max(1, 2.5 * lap), 0, 1)
    fade = np.concatenate([np.ones(lap), away * away]).astype(np.float32)
    met = strip + tone * fade[None, :, None]
    if first:
        return np.concatenate([out, met[:, lap:]], 1)
    seam = _seam((np.abs(out[:, -lap:] - met[:, :lap])).sum(2))
    columns = np.arange(lap, dtype=np.float32)[None]
    share = np.clip((columns - seam[:, None]) / 5 + np.float32(0.5), 0, 1)[..., None]
    laid = out[:, -lap:] * (1 - share) + met[:, :lap] * share
    return np.concatenate([out[:, :-lap], laid, met[:, lap:]], 1)


def _rows(off: Canvas) -> Canvas:
    """The mean difference of each row, smooth from row to row."""
    middle = np.clip(np.median(off, axis=1), -_FALL, _FALL) + 128
    plane = PIL.Image.fromarray(np.clip(middle, 0, 255).astype(np.uint8)[:, None])
    soft = plane.resize((1, max(2, len(middle) // 28)), PIL.Image.Resampling.BOX)
    smooth = soft.resize((1, len(middle)), PIL.Image.Resampling.BICUBIC)
    return np.asarray(smooth).astype(np.float32) - 128


def _seam(cost: Canvas) -> NDArray[np.float32]:
    """The column of the cheapest way from the first row to the last."""
    total = np.empty_like(cost)
    total[0] = cost[0]
    for row in range(1, len(cost)):
        above = np.pad(total[row - 1], 1, constant_values=np.inf)
        total[row] = cost[row] + np.minimum(np.minimum(above[:-2], above[2:]), above[1:-1])
    way = [int(np.argmin(total[-1]))]
    for row in range(len(cost) - 2, -1, -1):
        at = way[-1]
        low = max(0, at - 1)
        way.append(low + int(np.argmin(total[row, low : at + 2])))
    return np.array(way[::-1], np.float32)


def _soft(band: Canvas, reach: int) -> Canvas:
    """The tones of a band, blurred so wide that only its light is left."""
    edged = np.pad(band, ((reach, reach), (reach, reach), (0, 0)), "edge")
    picture = PIL.Image.fromarray(np.clip(edged, 0, 255).astype(np.uint8))
    step = max(1, reach // 8)
    small = picture.resize(
        (max(1, picture.width // step), max(1, picture.height // step)), PIL.Image.Resampling.BOX
    )
    soft = small.filter(GaussianBlur(reach / 2 / step)).resize(
        picture.size, PIL.Image.Resampling.BICUBIC
    )
    inner = np.asarray(soft)[reach:-reach, reach:-reach]
    return inner.astype(np.float32)

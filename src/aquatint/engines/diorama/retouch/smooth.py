"""Fields that are carried smoothly over a picture: from what is known into what is not."""

from __future__ import annotations

import numpy as np
import PIL.Image
from numpy.typing import NDArray

from .commission import Mask

Plane = NDArray[np.float32]  # (height, width)


def membrane(values: NDArray[np.float32], known: Mask) -> NDArray[np.float32]:
    """Known values, continued smoothly: blurred ever wider until every pixel has its share."""
    height, width = known.shape
    out = np.zeros_like(values)
    open_share = np.ones((height, width, 1), np.float32)
    weight = known.astype(np.float32)[..., None]
    level, share = values * weight, weight
    while True:
        size = (width, height)
        wide = [_resized(level[..., channel], size) for channel in range(3)]
        held = _resized(share[..., 0], size)[..., None]
        found = np.stack(wide, 2) / np.maximum(held, np.float32(1e-4))
        part = open_share * np.minimum(held * 3, 1)
        out += found * part
        open_share = open_share - part
        if min(level.shape[:2]) <= 2:
            return out + open_share * _mean(level, share)
        half = (max(1, level.shape[1] // 2), max(1, level.shape[0] // 2))
        level = np.stack([_resized(level[..., channel], half) for channel in range(3)], 2)
        share = _resized(share[..., 0], half)[..., None]


def _resized(plane: NDArray[np.float32], size: tuple[int, int]) -> NDArray[np.float32]:
    picture = PIL.Image.fromarray(np.ascontiguousarray(plane))
    return np.asarray(picture.resize(size, PIL.Image.Resampling.BILINEAR))


def _mean(level: NDArray[np.float32], share: NDArray[np.float32]) -> NDArray[np.float32]:
    mean: NDArray[np.float32] = level.sum((0, 1)) / np.maximum(share.sum(), np.float32(1e-4))
    return mean


def distance(start: Mask, steps: tuple[Plane, Plane], rounds: int = 3) -> Plane:
    """The cost of the cheapest way from `start` to each pixel, by sweeps over rows and columns.

    `steps` are the costs of a step between neighbours across, (height, width - 1), and down,
    (height - 1, width).
    """
    across, down = steps
    out = np.where(start, np.float32(0), np.float32(1e9)).astype(np.float32)
    turned, sideways = out.T, across.T
    for _ in range(rounds):
        _swept(out, down)
        _swept(turned, sideways)
    return out


def _swept(field: Plane, steps: Plane) -> None:
    """One way down and back up, in place."""
    for row in range(1, field.shape[0]):
        np.minimum(field[row], field[row - 1] + steps[row - 1], out=field[row])
    for row in range(field.shape[0] - 2, -1, -1):
        np.minimum(field[row], field[row + 1] + steps[row], out=field[row])


def barrier(start: Mask, plane: Plane, rounds: int = 3) -> Plane:
    """How much a plane must change on the way from `start` to each pixel: its most less its least.

    The minimum barrier distance of Strand, by sweeps. A soft edge counts as much as a hard one.
    """
    out = np.where(start, np.float32(0), np.float32(1e9)).astype(np.float32)
    most, least = plane.copy(), plane.copy()
    fields = out, most, least, plane
    turned = out.T, most.T, least.T, plane.T
    for _ in range(rounds):
        for way in (fields, turned, _back(fields), _back(turned)):
            _climbed(way)
    return out


_Fields = tuple[Plane, Plane, Plane, Plane]


def _back(fields: _Fields) -> _Fields:
    """The same fields, the last row first."""
    out, most, least, plane = fields
    return out[::-1], most[::-1], least[::-1], plane[::-1]


def _climbed(fields: _Fields) -> None:
    """One way down the rows, in place."""
    out, most, least, plane = fields
    for row in range(1, out.shape[0]):
        high = np.maximum(most[row - 1], plane[row])
        low = np.minimum(least[row - 1], plane[row])
        cost = high - low
        better = (cost < out[row]) & (out[row - 1] < np.float32(1e8))
        np.copyto(out[row], cost, where=better)
        np.copyto(most[row], high, where=better)
        np.copyto(least[row], low, where=better)


def reached(start: Mask, room: Mask) -> Mask:
    """All of `room` that hangs together with `start`."""
    blocked = np.where(room, np.float32(0), np.float32(1e9)).astype(np.float32)
    across = np.maximum(blocked[:, 1:], blocked[:, :-1])
    down = np.maximum(blocked[1:], blocked[:-1])
    found: Mask = distance(start & room, (across, down), rounds=8) < np.float32(1e8)
    return found


def mean(plane: Plane, reach: int) -> Plane:
    """The mean within `reach` pixels of each pixel, the border repeated."""
    edged = np.pad(np.pad(plane.astype(np.float64), reach, "edge"), ((1, 0), (1, 0)))
    side = 2 * reach + 1
    # cumsum adds in order: the same sums on every platform.
    rows = np.cumsum(edged, 0)
    columns = np.cumsum(rows[side:] - rows[:-side], 1)
    return ((columns[:, side:] - columns[:, :-side]) / (side * side)).astype(np.float32)


def guided(plane: Plane, guide: Plane, reach: int, tolerance: float) -> Plane:
    """A plane smoothed but for the edges of its guide, both in 0..1 (He's guided filter)."""
    level, light = mean(plane, reach), mean(guide, reach)
    spread = mean(guide * guide, reach) - light * light
    shared = mean(guide * plane, reach) - light * level
    slope = (shared / (np.maximum(spread, 0) + np.float32(tolerance))).astype(np.float32)
    offset = level - slope * light
    return mean(slope, reach) * guide + mean(offset, reach)


def smallest_cut(odds: Plane, ease: tuple[Plane, Plane], rounds: int = 150) -> Plane:
    """Part a picture in two, 1 and 0, by odds (above 0 for 1), along the cheapest border.

    `ease` is what the border costs between neighbours across and down, least where an edge is. The
    relaxed minimal cut, by the primal-dual steps of Chambolle and Pock.
    """
    share = (odds > 0).astype(np.float32)
    ahead = share
    across, down = np.zeros_like(ease[0]), np.zeros_like(ease[1])
    pace = np.float32(0.35)
    for _ in range(rounds):
        across = np.clip(across + pace * (ahead[:, 1:] - ahead[:, :-1]), -ease[0], ease[0])
        down = np.clip(down + pace * (ahead[1:] - ahead[:-1]), -ease[1], ease[1])
        pull = odds.copy()
        pull[:, :-1] += across
        pull[:, 1:] -= across
        pull[:-1] += down
        pull[1:] -= down
        moved = np.clip(share + pace * pull, 0, 1)
        ahead = moved + moved - share
        share = moved
    return share

"""The palette rule: the areas of a picture take the colours of a palette, by their shares."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import PIL.Image
from numpy.typing import NDArray
from PIL.ImageFilter import Color3DLUT

from ..pixels import Rgb
from .lab import Colors, lab
from .sheet import Sheet

Shares = tuple[tuple[Rgb, float], ...]
Ints = NDArray[np.int64]

_NODES = 17
_ROUNDS = 80
_SOFT = 140  # costs this much above the least still have a say
_HUE = 7  # what a step of a or b costs, beside 1000 for the whole way from dark to light
_OWN_LIGHT = 0.42  # how much of its own light and shade an area keeps
_MORE_LIGHT = 0.35  # and how much more if the palette itself has little
_NEAR = 5  # levels of lightness that count as nearly the same
_RULE = 0.88


@dataclass(frozen=True, slots=True)
class Areas:
    """How a picture's colours are spread over the nodes of a colour cube."""

    nodes: Colors  # (nodes, 3), 0..1
    counts: Ints  # pixels near each node
    ranks: Ints  # 0 the darkest of the picture, 1000 its lightest


def recolor(sheet: Sheet, palette: Shares) -> Sheet:
    """The sheet in the palette's colours: dark areas take dark ones, and near hues near ones, in
    such shares as the palette gives; within an area light and shade remain."""
    if not palette:
        return sheet
    areas = _areas(sheet)
    ordered = tuple(sorted(palette, key=lambda entry: _lightness(entry[0])))
    inks = np.array([color for color, _ in ordered], np.float32)
    costs = _costs(areas, inks, [share for _, share in ordered])
    costs += _prices(costs, areas.counts, [share for _, share in ordered])
    colors = _mapped(areas, inks, costs)
    return sheet.filter(Color3DLUT(_NODES, colors.ravel().tolist()))


def _areas(sheet: Sheet) -> Areas:
    steps = np.linspace(0, 1, _NODES, dtype=np.float32)
    blue, green, red = np.meshgrid(steps, steps, steps, indexing="ij")
    nodes = np.stack([red.ravel(), green.ravel(), blue.ravel()], 1)
    small = np.asarray(sheet.resize((128, 128), PIL.Image.Resampling.BOX), np.int64)
    near = (small * (_NODES - 1) + 127) // 255
    index = (near[..., 2] * _NODES + near[..., 1]) * _NODES + near[..., 0]
    counts = np.bincount(index.ravel(), minlength=len(nodes)).astype(np.int64)
    return Areas(nodes, counts, _ranks(nodes, counts))


def _ranks(nodes: Colors, counts: Ints) -> Ints:
    """The share of the picture that is darker than each node, in thousandths."""
    levels = np.clip(lab(nodes)[:, 0], 0, 100).astype(np.int64)
    histogram = np.zeros(101, np.int64)
    np.add.at(histogram, levels, counts)
    histogram = _softened(_softened(histogram))
    before = np.cumsum(histogram) - histogram
    middle = (2 * before + histogram) * 500 // max(1, int(histogram.sum()))
    ranks: Ints = middle[levels]
    return ranks


def _softened(histogram: Ints) -> Ints:
    """Spread over the neighbours, so that grain on one flat colour does not span many ranks."""
    edged = np.pad(histogram, _NEAR)
    shifted = [edged[at : at + len(histogram)] for at in range(2 * _NEAR + 1)]
    spread: Ints = np.stack(shifted).sum(0)
    return spread


def _costs(areas: Areas, inks: Colors, shares: list[float]) -> Ints:
    """What it costs to give a node an ink, (nodes, inks)."""
    places = []
    before = 0.0
    for share in shares:
        places.append(round(1000 * (before + share / 2)))
        before += share
    hues, own = lab(inks)[:, 1:].astype(np.int64), lab(areas.nodes)[:, 1:].astype(np.int64)
    off = np.abs(own[:, None] - hues[None])
    lights = np.abs(areas.ranks[:, None] - np.array(places)[None])
    costs: Ints = lights + off.sum(2) * _HUE
    return costs


def _prices(costs: Ints, counts: Ints, shares: list[float]) -> Ints:
    """Surcharges that make every ink be taken by its share of the picture."""
    total = int(counts.sum())
    wanted = np.array([round(share * total) for share in shares], np.int64)
    prices = np.zeros(len(shares), np.int64)
    used = counts > 0
    for turn in range(_ROUNDS):
        taken = (costs[used] + prices).argmin(1)
        got = np.zeros_like(wanted)
        np.add.at(got, taken, counts[used])
        prices += (got - wanted) * 1600 // (total * (1 + turn // 8))
    return prices


def _mapped(areas: Areas, inks: Colors, costs: Ints) -> Colors:
    """The new colour of each node: its inks by cost, in its own light."""
    least = costs.min(1)
    weights = np.maximum(0, _SOFT - (costs - least[:, None])) ** 2
    share = (weights / weights.sum(1, keepdims=True)).astype(np.float32)
    target = np.zeros_like(areas.nodes)
    for index, color in enumerate(inks):
        target += share[:, index : index + 1] * color
    light = lab(areas.nodes)[:, 0].astype(np.int64)
    usual = np.zeros(len(areas.nodes), np.float32)
    taken = costs.argmin(1)
    for index in range(len(inks)):
        mine = taken == index
        pixels = max(1, int(areas.counts[mine].sum()))
        usual += share[:, index] * (int((light * areas.counts)[mine].sum()) / pixels)
    shade = (light - usual) * np.float32(_kept_light(inks) / 100)
    ruled = np.clip(target + shade[:, None], 0, 1)
    mixed: Colors = areas.nodes + (ruled - areas.nodes) * np.float32(_RULE)
    return mixed


def _kept_light(inks: Colors) -> float:
    lights = lab(inks)[:, 0]
    span = float(lights.max() - lights.min())
    return _OWN_LIGHT + _MORE_LIGHT * max(0.0, 1 - span / 50)


def _lightness(color: Rgb) -> float:
    return float(lab(np.array([color], np.float32))[0, 0])

"""The palette rule: the areas of a picture take the colours of a palette, by their shares."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import PIL.Image
from numpy.typing import NDArray
from PIL.ImageFilter import Color3DLUT

from ..pixels import Rgb
from . import flat
from .hills import Seated, hilly
from .lab import Colors, lab, lattice, lattice_lab
from .motif import Motif
from .sheet import Sheet

Shares = tuple[tuple[Rgb, float], ...]
Ints = NDArray[np.int64]

_NODES = 25
_ROUNDS = 80
_SOFT = 24  # costs this much above the least still have a say
_HUE = 7  # what a step of a or b costs, beside 1000 for the whole way from dark to light
_OWN_LIGHT = 0.14  # how much of its own light and shade an area keeps
_MORE_LIGHT = 0.4  # and how much more if the palette itself has little
_NEAR = 5  # levels of lightness that count as nearly the same
_RULE = 0.97
_RULE_SUBJECT = 0.94
_RULE_SKIN = 0.65
_SIDE = 128


@dataclass(frozen=True, slots=True)
class Areas:
    """How colours are spread over the nodes of a colour cube."""

    nodes: Colors  # (nodes, 3), 0..1
    counts: Ints  # pixels near each node
    ranks: Ints  # 0 the darkest, 1000 the lightest


def recolor(sheet: Sheet, palette: Shares, motif: Motif | None = None) -> Sheet:
    """The sheet in the palette's colours: dark areas take dark ones, and near hues near ones, in
    such shares as the palette gives; within an area light and shade remain. Subjects choose first,
    by their own light, so that a face stays a face; the setting makes up the shares."""
    if not palette:
        return sheet
    ordered = tuple(sorted(palette, key=lambda entry: _lightness(entry[0])))
    inks = np.array([color for color, _ in ordered], np.float32)
    wanted = np.array([round(share * _SIDE * _SIDE) for _, share in ordered], np.int64)
    if motif is None or not motif.shown:
        plan = flat.planned(sheet)
        if plan is not None:
            return flat.reinked(sheet, plan, inks, np.array([share for _, share in ordered]))
        return _ruled(sheet, _areas(sheet, None), inks, wanted)
    cover = np.asarray(motif.subjects.resize((_SIDE, _SIDE), PIL.Image.Resampling.BOX)) > 127
    near = _areas(sheet, cover)
    costs = _own_costs(inks)
    costs += _dues(costs, near.counts, wanted)
    rule = np.where(_skin(), _RULE_SKIN, _RULE_SUBJECT).astype(np.float32)
    box = motif.box
    subjects = sheet.crop(box).filter(_table(_mapped(near, inks, costs, rule)))
    wanted -= _taken(costs, near.counts)
    if motif.plain():
        page = hilly(sheet, Seated(motif, subjects), inks, wanted)
    else:
        page = _ruled(sheet, _areas(sheet, ~cover), inks, np.maximum(wanted, _SIDE))
    page.paste(subjects, box[:2], motif.subjects.crop(box))
    return page


def _ruled(sheet: Sheet, areas: Areas, inks: Colors, wanted: Ints) -> Sheet:
    """A sheet whose areas take the inks, as many pixels of each as are wanted."""
    total = int(wanted.sum())
    costs = _costs(areas, inks, [int(count) / total for count in wanted])
    costs += _prices(costs, areas.counts, [int(count) / total for count in wanted])
    return sheet.filter(_table(_mapped(areas, inks, costs, np.float32(_RULE))))


def _table(colors: Colors) -> Color3DLUT:
    return Color3DLUT(_NODES, colors.ravel())


def _areas(sheet: Sheet, cover: NDArray[np.bool_] | None) -> Areas:
    nodes = lattice(_NODES)
    small = np.asarray(sheet.resize((_SIDE, _SIDE), PIL.Image.Resampling.BOX), np.int64)
    near = (small * (_NODES - 1) + 127) // 255
    index = (near[..., 2] * _NODES + near[..., 1]) * _NODES + near[..., 0]
    held = index.ravel() if cover is None else index[cover]
    counts = np.bincount(held, minlength=len(nodes)).astype(np.int64)
    return Areas(nodes, counts, _ranks(counts))


def _own_costs(inks: Colors) -> Ints:
    """What it costs a subject's node to take an ink: lightness within the palette's own, hue."""
    tints, own = lab(inks), lattice_lab(_NODES)
    low, high = int(tints[:, 0].min()), int(tints[:, 0].max())
    levels = own[:, 0].astype(np.int64) * (high - low) // 100 + low
    lights = np.abs(levels[:, None] - tints[:, 0].astype(np.int64)[None])
    off = np.abs(own[:, None, 1:].astype(np.int64) - tints[None, :, 1:].astype(np.int64))
    costs: Ints = lights * 12 + off.sum(2) * 4
    return costs


def _skin() -> NDArray[np.bool_]:
    """Which colours a skin may have."""
    light, red, yellow = lattice_lab(_NODES).T
    warm = (yellow > 0.35 * red) & (yellow < 3.2 * red) & (red > 4) & (red < 34) & (yellow < 40)
    human: NDArray[np.bool_] = warm & (light > 28) & (light < 93)
    return human


def _dues(costs: Ints, counts: Ints, wanted: Ints) -> Ints:
    """Surcharges on the inks of which the subjects alone would take more than there is to be."""
    most = wanted * 9 // 10
    prices = np.zeros(costs.shape[1], np.int64)
    used = counts > 0
    for turn in range(_ROUNDS):
        over = np.maximum(_taken(costs[used] + prices, counts[used]) - most, 0)
        prices += over * 4000 // (int(wanted.sum()) * (1 + turn // 8))
    return prices


def _taken(costs: Ints, counts: Ints) -> Ints:
    """How many pixels take each ink."""
    got = np.zeros(costs.shape[1], np.int64)
    np.add.at(got, costs.argmin(1), counts)
    return got


def _ranks(counts: Ints) -> Ints:
    """The share of the picture that is darker than each node, in thousandths."""
    levels = np.clip(lattice_lab(_NODES)[:, 0], 0, 100).astype(np.int64)
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
    hues, own = lab(inks)[:, 1:].astype(np.int64), lattice_lab(_NODES)[:, 1:].astype(np.int64)
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


def _mapped(areas: Areas, inks: Colors, costs: Ints, rule: Colors | np.float32) -> Colors:
    """The new colour of each node: its inks by cost, in its own light; `rule` is how much of it."""
    least = costs.min(1)
    weights = np.maximum(0, _SOFT - (costs - least[:, None])) ** 2
    share = (weights / weights.sum(1, keepdims=True)).astype(np.float32)
    target = np.zeros_like(areas.nodes)
    for index, color in enumerate(inks):
        target += share[:, index : index + 1] * color
    light = lattice_lab(_NODES)[:, 0].astype(np.int64)
    usual = np.zeros(len(areas.nodes), np.float32)
    taken = costs.argmin(1)
    for index in range(len(inks)):
        mine = taken == index
        pixels = max(1, int(areas.counts[mine].sum()))
        usual += share[:, index] * (int((light * areas.counts)[mine].sum()) / pixels)
    shade = (light - usual) * np.float32(_kept_light(inks) / 100)
    ruled = np.clip(target + shade[:, None], 0, 1)
    mixed: Colors = areas.nodes + (ruled - areas.nodes) * np.reshape(rule, (-1, 1))
    return mixed


def _kept_light(inks: Colors) -> float:
    lights = lab(inks)[:, 0]
    span = float(lights.max() - lights.min())
    return _OWN_LIGHT + _MORE_LIGHT * max(0.0, 1 - span / 50)


def _lightness(color: Rgb) -> float:
    return float(lab(np.array([color], np.float32))[0, 0])

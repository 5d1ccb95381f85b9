"""How well the embedded engine does what it is asked to: `python -m bench quality`."""

from __future__ import annotations

import os
import statistics
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from itertools import combinations

import numpy as np

from aquatint.domain import GenerationRequest, Resolution, Style, StylePreset
from aquatint.domain.canvas import V3_RESOLUTIONS
from aquatint.engines.diorama import lettering
from aquatint.engines.diorama.engine import render
from aquatint.engines.diorama.figures import figure
from aquatint.engines.diorama.lettering.design import Painters
from aquatint.engines.diorama.look import palettes
from aquatint.engines.diorama.paint import scene
from aquatint.engines.diorama.prompt import read

from . import ocr, recall, sheets
from .color import Pixels, Seen, labs, palette_error
from .prompts import Listed, listed
from .table import Table

SIZES_EACH = 3
Rows = list[list[str]]
Draw = Callable[[GenerationRequest], Pixels]


def table() -> Table:
    """Every figure, and what it is over."""
    measured = (_recall, _letters, _palettes, _presets, _seeds, _faults)
    rows = [row for one in measured for row in one()]
    return "What diorama makes of prompts", ["figure", "value", "over"], rows


def letters() -> Table:
    """The quoted texts alone."""
    return "Quoted texts read back", ["figure", "value", "over"], _letters()


def draw(request: GenerationRequest) -> Pixels:
    """The pixels of a request, or what was raised instead of them."""
    return render(request, request.seed or 0)


def drawn(requests: Iterable[GenerationRequest]) -> list[Pixels]:
    """Many requests, as many at a time as there are cores."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(draw, requests))


def presets(size: Resolution = sheets.SQUARE) -> dict[StylePreset, Seen]:
    """One scene in every preset, as it is compared."""
    wanted = [
        replace(sheets.request(sheets.SCENE, style=Style(preset=one)), resolution=size)
        for one in StylePreset
    ]
    return dict(zip(StylePreset, map(Seen, drawn(wanted)), strict=True))


def sampled(prompts: list[Listed], each: int) -> list[GenerationRequest]:
    """Prompts, each at some of the published sizes, which are dealt out in turn."""
    return [
        replace(one.request(), resolution=V3_RESOLUTIONS[(place * each + more) % _SIZES])
        for place, one in enumerate(prompts)
        for more in range(each)
    ]


def faults(requests: list[GenerationRequest], draw: Draw = draw) -> list[str]:
    """A line for each request that raises, or is drawn at another size."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return [line for line in pool.map(partial(_fault, draw), requests) if line]


_SIZES = len(V3_RESOLUTIONS)


def _fault(draw: Draw, request: GenerationRequest) -> str:
    try:
        pixels = draw(request)
    except Exception as error:  # noqa: BLE001 - to count whatever is raised is the purpose
        return f"{request.prompt[:40]} at {request.resolution}: {error!r}"
    if Resolution(pixels.shape[1], pixels.shape[0]) != request.resolution:
        return f"{request.prompt[:40]} at {request.resolution}: another size"
    return ""


def _recall() -> Rows:
    every = recall.facts()
    told = [one for one in every if one.name in recall.TOLD]
    excluded = [one for one in every if one.name == "excludes"]
    return [
        ["recall of what the prompts name", f"{recall.recall(told):.3f}", f"{len(told)} facts"],
        [
            "what negative prompts exclude",
            f"{recall.recall(excluded):.3f}",
            f"{len(excluded)} facts",
        ],
    ]


def _letters() -> Rows:
    things = [sheets.request(prompt) for prompt in sheets.THINGS]
    return [
        *_read("quoted texts read back by OCR", lettered()),
        *_read("words on things read back by OCR", things),
    ]


def _read(name: str, wanted: Sequence[GenerationRequest]) -> Rows:
    if not ocr.INSTALLED:
        return [[name, "not measured", "needs `uv sync --group ocr`"]]
    read_back = [likeness for request in wanted for _, likeness in _read_back(request)]
    whole = sum(one == 1 for one in read_back) / len(read_back)
    over = f"{len(read_back)} texts on {len(wanted)} pictures"
    return [
        [name + ", all letters", f"{whole:.3f}", over],
        [name + ", share of letters", f"{statistics.mean(read_back):.3f}", over],
    ]


def _read_back(request: GenerationRequest) -> list[tuple[str, float]]:
    """How much of each Latin text is read, from the box that it was set in.

    What runs round a badge is looked for in the unrolled picture, too.
    """
    pixels, seed = draw(request), request.seed or 0
    graph = read(request.prompt, request.negative_prompt)
    painters = Painters(scene=scene, figure=figure)
    placed = lettering.boxes(graph, request.resolution, seed, painters)
    likeness = []
    for text in filter(ocr.readable, graph.lettering):
        parts = [ocr.within(pixels, one.box) for one in placed if one.text == text]
        views = (seen for part in (*parts, ocr.unrolled(pixels)) for seen in [ocr.lines(part)])
        likeness.append((text, _best(text, views)))
    return likeness


def _best(text: str, views: Iterable[list[str]]) -> float:
    """The best reading; no other view is looked at once every letter was read."""
    best = 0.0
    for seen in views:
        best = max(best, ocr.likeness(text, seen))
        if best == 1:
            break
    return best


def lettered() -> list[GenerationRequest]:
    """Requests of the gallery and of the sheet of formats that quote words in Latin letters."""
    every = [one.request() for one in listed()]
    every += [
        sheets.request(prompt, seed)
        for prompt in sheets.FORMATS
        for seed in (sheets.SEED, sheets.SEED + 1)
    ]
    return [one for one in every if any(map(ocr.readable, read(one.prompt).lettering))]


def _palettes() -> Rows:
    asked = [palette for palette in sheets.PALETTES.values() if palette]
    prompts = (sheets.SCENE, *sheets.SEEDED, *sheets.PLAIN)
    wanted = [
        (palettes.shares(palette), sheets.request(prompt, style=Style(palette=palette)))
        for palette in asked
        for prompt in prompts
    ]
    pictures = drawn(request for _, request in wanted)
    errors = [
        palette_error(pixels, _inks(shares), np.array([share for _, share in shares]))
        for (shares, _), pixels in zip(wanted, pictures, strict=True)
    ]
    over = f"{len(asked)} palettes on {len(prompts)} prompts"
    names = ("palette: CIEDE2000 to it", "palette: area misplaced")
    return [
        [
            f"{name}, median and most",
            f"{statistics.median(each):.{digits}f}, {max(each):.{digits}f}",
            over,
        ]
        for name, each, digits in zip(names, zip(*errors, strict=True), (1, 2), strict=True)
    ]


def _inks(shares: palettes.Shares) -> np.ndarray:
    colors = [[round(255 * part) for part in color] for color, _ in shares]
    return labs(np.array(colors, np.uint8))


def _presets() -> Rows:
    seen = presets()
    pairs = {
        f"{one} and {other}": seen[one].apart(seen[other]) for one, other in combinations(seen, 2)
    }
    nearest = min(pairs, key=lambda pair: pairs[pair])
    median = statistics.median(pairs.values())
    return [
        ["presets: distance, median pair", f"{median:.1f}", f"{len(pairs)} pairs of {len(seen)}"],
        ["presets: distance, nearest pair", f"{pairs[nearest]:.1f}", nearest],
    ]


def _seeds() -> Rows:
    rows = []
    for prompt in sheets.SEEDED:
        wanted = [sheets.request(prompt, seed) for seed in range(1, sheets.SEEDS + 1)]
        seen = [Seen(pixels) for pixels in drawn(wanted)]
        apart = [one.apart(other) for one, other in combinations(seen, 2)]
        value = f"{statistics.mean(apart):.1f}, the nearest two {min(apart):.1f}"
        rows.append([f"{sheets.SEEDS} seeds: mean distance", value, prompt[:40] + "…"])
    return rows


def _faults() -> Rows:
    prompts = listed()
    found = faults(sampled(prompts, SIZES_EACH))
    over = f"{len(prompts)} prompts at {SIZES_EACH} of {_SIZES} sizes each"
    return [["exceptions", str(len(found)), "; ".join([over, *found])]]

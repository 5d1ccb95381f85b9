"""The street sign: enamelled plates on a pole before a blurred street."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import PIL.Image
import PIL.ImageFilter

from aquatint.domain import Resolution

from ..dice import dice
from ..graph import SceneGraph
from ..pixels import Picture
from . import ink, sheet, wording
from .design import Painters
from .fit import Block, Box, Setting, fit
from .placed import tell

_PLATES = ("#0b6b45", "#1a4fa0", "#6b3f23")
_WHITE = "#f7f8f4"
_STREETS = ("street", "village", "street", "city")


def street_sign(graph: SceneGraph, size: Resolution, seed: int, painters: Painters) -> Picture:
    """One plate to a quoted text; STOP gets its octagon."""
    picture = _street(graph, size, seed, painters)
    page = sheet.whole(size)
    small = min(page.width, page.height)
    texts = wording.quoted(graph) or ("",)
    if wording.title(graph).casefold() == "stop":
        plates, (word, rest) = _octagon(graph, page)
        tell(painters.note, texts[:1], word)
        tell(painters.note, texts[1:], rest)
        boxes = [Box((page.width - 0.6 * small) / 2, 0.12 * page.height, 0.6 * small, 0.6 * small)]
    else:
        color = ink.named(graph.colors[0] if graph.colors else None, _PLATES[seed % len(_PLATES)])
        blocks = _blocks(texts, page)
        boxes = [_plate_box(block, page) for block in blocks]
        for text, block in zip(wording.quoted(graph), blocks, strict=False):
            tell(painters.note, (text,), block)
        plates = "".join(
            _plate(box, block, color) for box, block in zip(boxes, blocks, strict=True)
        )
    sheet.draw(picture, _pole(page, boxes[0].top - 0.05 * small) + plates)
    return picture


def _street(graph: SceneGraph, size: Resolution, seed: int, painters: Painters) -> Picture:
    """The scene, out of focus, so that the sign alone is sharp: painted at half the size.

    A sign of which nothing else is told stands in a street.
    """
    if graph.setting is None and not graph.subjects:
        graph = replace(graph, setting=_STREETS[int(dice(seed, "sign").integers(len(_STREETS)))])
    half = Resolution(-(-size.width // 2), -(-size.height // 2))
    scene = np.clip(painters.scene(graph, half, seed), 0, 1) * np.float32(255)
    blurred = PIL.Image.fromarray(scene.astype(np.uint8)).filter(
        PIL.ImageFilter.GaussianBlur(0.008 * min(half.width, half.height))
    )
    return sheet.opened(blurred.resize((size.width, size.height), PIL.Image.Resampling.BILINEAR))


def _blocks(texts: tuple[str, ...], page: Box) -> list[Block]:
    """The texts one under the other, all in the size of the longest; short ones on one line."""
    share = 0.36 / len(texts)
    rooms = [
        Box(
            0.16 * page.width,
            (0.17 + at * (share + 0.1)) * page.height,
            0.68 * page.width,
            share * page.height,
        )
        for at in range(len(texts))
    ]
    largest = 0.17 * min(page.width, page.height)  # a short name has a short plate
    lines = [1 if len(text) < 19 and page.width > 0.7 * page.height else 60 for text in texts]
    settings = [
        Setting(genre="plain", tracking=0.015, leading=0.4, most=most, largest=largest)
        for most in lines
    ]
    blocks = [fit(*one) for one in zip(texts, rooms, settings, strict=True)]
    size = min((block.size for block in blocks if block.rows), default=1.0)
    return [
        fit(text, room, replace(setting, largest=size))
        for text, room, setting in zip(texts, rooms, settings, strict=True)
    ]


def _plate_box(block: Block, page: Box) -> Box:
    if not block.rows:
        return Box(0.2 * page.width, 0.2 * page.height, 0.6 * page.width, 0.16 * page.height)
    return block.box.inset(-0.62 * block.size, -0.5 * block.size)


def _plate(box: Box, block: Block, color: str) -> str:
    small = min(box.width, box.height)
    radius = 0.13 * small
    letters = ink.readable(color, _WHITE, "#16181c")
    edge = Box(box.left, box.top + 0.03 * small, box.width, box.height)
    sheen = sheet.gradient(
        "sheen",
        (box.left, box.top, box.left + 0.3 * box.width, box.bottom),
        (0, "#ffffff", 0.16),
        (0.5, "#ffffff", 0.0),
        (1, "#000000", 0.14),
    )
    bolts = "".join(
        sheet.disc(x, box.top + box.height / 2, 0.022 * small, "#c9ced2")
        for x in (box.left + 0.1 * small, box.right - 0.1 * small)
    )
    return (
        sheet.rectangle(edge, ink.toward(color, "#000000", 0.6), radius=radius)
        + sheet.rectangle(box, color, radius=radius)
        + sheet.frame(box.inset(0.045 * small), letters, 0.022 * small, radius=0.8 * radius)
        + sheet.set_in(block, letters)
        + sheen
        + sheet.rectangle(box, "url(#sheen)", radius=radius)
        + bolts
    )


def _octagon(graph: SceneGraph, page: Box) -> tuple[str, tuple[Block, Block]]:
    radius = 0.3 * min(page.width, page.height) / math.cos(math.pi / 8)
    x, y = page.width / 2, 0.12 * page.height + 0.3 * min(page.width, page.height)
    shapes = "".join(
        sheet.filled(_eight(x, y, radius * share), color)
        for share, color in (
            (1.0, "#e9ebe6"),
            (0.96, "#b3202a"),
            (0.905, _WHITE),
            (0.88, "#c0242e"),
        )
    )
    room = Box(x - 0.74 * radius, y - 0.4 * radius, 1.48 * radius, 0.8 * radius)
    block = fit(wording.title(graph), room, Setting(genre="condensed", tracking=0.03))
    rest = fit(wording.further(graph), room, Setting(genre="plain", largest=0.2 * radius))
    rest = rest.moved(0, y + 0.6 * radius - rest.box.top) if rest.rows else rest
    return shapes + sheet.set_in(block, _WHITE) + sheet.set_in(rest, _WHITE), (block, rest)


def _eight(x: float, y: float, radius: float) -> str:
    corners = (math.pi * (at + 0.5) / 4 for at in range(8))
    points = (
        f"{x + radius * math.cos(turn):.1f} {y + radius * math.sin(turn):.1f}" for turn in corners
    )
    return "M" + "L".join(points) + "Z"


def _pole(page: Box, top: float) -> str:
    wide = 0.028 * min(page.width, page.height)
    left = (page.width - wide) / 2
    steel = sheet.gradient(
        "steel",
        (left, 0, left + wide, 0),
        (0, "#5c646b", 1),
        (0.35, "#d8dde0", 1),
        (1, "#4a5158", 1),
    )
    box = Box(left, max(0.0, top), wide, page.height - max(0.0, top) + wide)
    return steel + sheet.rectangle(box, "url(#steel)", radius=wide / 2)

"""What letters are made of: block letters, chalk, thread, foil, balloons, spray paint …

An effect paints lettering into a picture, in place. Its name is a word of SceneGraph.theme.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from ..dice import dice
from ..graph import SceneGraph
from ..pixels import Picture, Plane
from . import ink, relief, sheet
from .fit import Block, Box
from .warps import WARPS, Bent, warped


@dataclass(frozen=True, slots=True)
class Cut:
    """Lettering to be painted: its outline, the box of its ink, its em; its inks; its seed.

    `face` can be read on the ground, `shade` lies below it or around it, `accent` is rare.
    """

    path: str
    box: Box
    em: float
    face: str
    shade: str
    accent: str
    seed: int = 0

    def place(self, share: float) -> Box:
        """The box with a margin of a share of the em, on whole pixels."""
        grown = self.box.inset(-share * self.em)
        left, top = int(grown.left) - 1, int(grown.top) - 1
        return Box(left, top, int(grown.right) + 2 - left, int(grown.bottom) + 2 - top)


Effect = Callable[[Picture, Cut], None]


def flat(picture: Picture, cut: Cut) -> None:
    """One ink."""
    sheet.draw(picture, sheet.filled(cut.path, cut.face), cut.place(0.05))


def outline(picture: Picture, cut: Cut) -> None:
    """A line around each letter, standing off from a filled core, and a second one apart."""
    body = f'<g transform="translate({0.06 * cut.em:.1f} {0.06 * cut.em:.1f})">'
    body += sheet.stroked(cut.path, cut.accent, 0.045 * cut.em) + "</g>"
    body += sheet.stroked(cut.path, cut.face, 0.13 * cut.em)
    body += sheet.stroked(cut.path, cut.shade, 0.08 * cut.em)
    body += sheet.filled(cut.path, cut.face)
    sheet.draw(picture, body, cut.place(0.2))


def block(picture: Picture, cut: Cut) -> None:
    """Block letters: their sides run down to the right, their faces catch the light."""
    depth, steps = 0.2 * cut.em, max(6, min(28, round(0.2 * cut.em)))
    ground = relief.blurred(relief.cover(cut.path, cut.place(0.6)), 0.06 * cut.em)
    drop = round(1.25 * depth)
    drop_shadow = np.float32(0.42) * relief.moved(ground, drop, drop)
    relief.tint(picture, cut.place(0.6), drop_shadow, "#0c0a14")
    dark, side = ink.toward(cut.shade, "#08060c", 0.45), ink.toward(cut.shade, "#08060c", 0.12)
    body = ""
    for at in range(steps, 0, -1):
        shift = depth * at / steps
        color = ink.toward(side, dark, at / steps)
        moved = sheet.filled(cut.path, color)
        body += f'<g transform="translate({shift:.2f} {shift:.2f})">{moved}</g>'
    shine = sheet.gradient(
        "shine",
        (0, cut.box.top, 0, cut.box.bottom),
        (0, ink.toward(cut.face, "#ffffff", 0.35), 1),
        (0.6, cut.face, 1),
        (1, cut.face, 1),
    )
    body += sheet.stroked(cut.path, side, 0.05 * cut.em)
    body += shine + sheet.filled(cut.path, "url(#shine)")
    body += sheet.stroked(cut.path, ink.toward(cut.face, "#ffffff", 0.6), 0.012 * cut.em)
    sheet.draw(picture, body, cut.place(0.35))


def chalk(picture: Picture, cut: Cut) -> None:
    """Chalk on a board: grain in the strokes, dust around them."""
    place = cut.place(0.25)
    cover = relief.cover(cut.path, place)
    grain = _noise(cover.shape, cut.seed, 1)
    slow = _noise(cover.shape, cut.seed + 1, 5)
    bite = np.clip(1.75 - 1.0 * grain - 0.75 * slow, 0.0, 1.0)
    relief.tint(picture, place, 0.16 * relief.blurred(cover, 0.07 * cut.em), cut.face)
    share = cover * (np.float32(0.28) + np.float32(0.72) * bite.astype(np.float32))
    relief.tint(picture, place, share, cut.face)


def embroidery(picture: Picture, cut: Cut) -> None:
    """Satin stitch: threads side by side across the strokes, raised from the cloth."""
    place = cut.place(0.3)
    cover = relief.cover(cut.path, place)
    thick = max(3.0, 0.042 * cut.em)
    edge = relief.blurred(cover, 0.05 * cut.em)
    drop = max(2, round(0.03 * cut.em))
    soft = relief.moved(relief.blurred(cover, 0.03 * cut.em), drop, drop)
    relief.tint(picture, place, 0.6 * soft, "#08060c")
    rows = np.arange(cover.shape[0], dtype=np.float32)[:, None]
    columns = np.arange(cover.shape[1], dtype=np.float32)[None, :]
    phase = (rows * np.float32(1.7) + columns) / np.float32(thick)
    thread = np.abs(phase - np.floor(phase) - np.float32(0.5)) * np.float32(2)  # 1 in the groove
    uneven = _noise(cover.shape, cut.seed, max(2, round(thick)))
    level = 0.3 + 0.62 * (1 - thread) + 0.1 * (uneven - 0.5) + 0.4 * relief.lit(edge, drop)
    pale, dark = ink.toward(cut.face, "#ffffff", 0.4), ink.toward(cut.face, "#0a0810", 0.5)
    colors = relief.ramp(level, (0.0, dark), (0.5, cut.face), (0.75, cut.face), (1.0, pale))
    relief.paint(picture, place, cover, colors)


def letterpress(picture: Picture, cut: Cut) -> None:
    """Pressed into the sheet with ink: a dark upper edge, light on the lower rim."""
    place = cut.place(0.2)
    cover = relief.cover(cut.path, place)
    step = max(1, round(0.016 * cut.em))
    soft = relief.blurred(cover, 0.5 * step)
    rim = np.clip(relief.moved(soft, step, step) - cover, 0, 1)
    relief.tint(picture, place, 0.95 * rim, "#ffffff")
    over = np.clip(relief.moved(soft, -step, -step) - cover, 0, 1)
    relief.tint(picture, place, 0.22 * over, "#1a1410")
    speck = _noise(cover.shape, cut.seed, 2)
    relief.tint(picture, place, cover * np.clip(1.08 - 0.2 * speck, 0, 1), cut.face)
    inner = cover * np.clip(1 - relief.moved(soft, 2 * step, 2 * step), 0, 1)
    relief.tint(picture, place, 0.5 * inner, "#000000")


def gold(picture: Picture, cut: Cut) -> None:
    """Foil: bands of light across the words, a bright upper and a dark lower edge."""
    place = cut.place(0.2)
    cover = relief.cover(cut.path, place)
    rows = np.arange(cover.shape[0], dtype=np.float32)[:, None] / np.float32(max(24.0, cut.em))
    columns = np.arange(cover.shape[1], dtype=np.float32)[None, :] / np.float32(max(24.0, cut.em))
    slant = rows * np.float32(0.9) + columns * np.float32(0.55)
    band = np.abs(slant - np.floor(slant) - np.float32(0.5)) * np.float32(2)
    edge = relief.lit(relief.blurred(cover, 0.012 * cut.em), max(1, round(0.012 * cut.em)))
    fleck = _noise(cover.shape, cut.seed, 2)
    level = 0.28 + 0.46 * band + 0.5 * edge + 0.14 * (fleck - 0.5)
    stops = ((0, "#8a5f1c"), (0.3, "#c89a3c"), (0.55, "#f0cf7a"), (0.78, "#fff3c4"), (1, "#ffffff"))
    relief.paint(picture, place, cover, relief.ramp(level, *stops))


def balloon(picture: Picture, cut: Cut) -> None:
    """Blown up: round bodies, a gloss from the upper left, light from below."""
    place = cut.place(0.4)
    fat = sheet.filled(cut.path, "#ffffff") + sheet.stroked(cut.path, "#ffffff", 0.09 * cut.em)
    cover = relief.covered(fat, place)
    height = 0.55 * relief.blurred(cover, 0.035 * cut.em) + 0.45 * relief.blurred(
        cover, 0.075 * cut.em
    )
    drop = max(2, round(0.07 * cut.em))
    shadow = relief.moved(relief.blurred(cover, 0.05 * cut.em), drop, round(1.4 * drop))
    relief.tint(picture, place, 0.4 * shadow, "#1a1020")
    slope = relief.lit(height, max(1, round(0.028 * cut.em)))
    level = np.clip(0.5 + 1.5 * slope, 0, 1)
    pale, dark = ink.toward(cut.face, "#ffffff", 0.45), ink.toward(cut.face, "#0c0614", 0.55)
    colors = relief.ramp(level, (0.0, dark), (0.45, cut.face), (0.7, pale), (1.0, "#ffffff"))
    relief.paint(picture, place, cover, colors)
    gloss = np.clip((slope - np.float32(0.3)) * 6, 0, 1) * cover
    relief.tint(picture, place, 0.85 * relief.blurred(gloss, 0.008 * cut.em), "#ffffff")


def graffiti(picture: Picture, cut: Cut) -> None:
    """Spray paint: a cloud, a fat outline, a fading fill, highlights and drips."""
    place = cut.place(0.6)
    cloud = relief.blurred(relief.cover(cut.path, place), 0.12 * cut.em)
    relief.tint(picture, place, np.clip(2.2 * cloud, 0, 0.85), cut.accent)
    line = sheet.stroked(cut.path, "#100c18", 0.17 * cut.em)
    fill = sheet.gradient(
        "spray",
        (0, cut.box.top, 0, cut.box.bottom),
        (0, ink.toward(cut.face, "#ffffff", 0.55), 1),
        (0.5, cut.face, 1),
        (1, ink.toward(cut.face, cut.accent, 0.45), 1),
    )
    lift = 0.02 * cut.em
    glint = sheet.stroked(cut.path, "#ffffff", 0.018 * cut.em, 0.9)
    body = _drips(cut) + line + fill + sheet.filled(cut.path, "url(#spray)")
    body += f'<g transform="translate({-lift:.1f} {-lift:.1f})">{glint}</g>'
    sheet.draw(picture, body, place)


EFFECTS: Mapping[str, Effect] = {
    "outline": outline,
    "block letters": block,
    "chalk": chalk,
    "embroidery": embroidery,
    "letterpress": letterpress,
    "gold foil": gold,
    "balloon letters": balloon,
    "graffiti": graffiti,
}


BENT = frozenset(WARPS)
"""The words that bend lettering."""


def named(graph: SceneGraph) -> str | None:
    """The effect that a prompt asks for."""
    return next((name for name in EFFECTS if name in graph.theme), None)


def shaped(lines: Block, room: Box, graph: SceneGraph) -> Bent:
    """The outline of a block, bent if the prompt asks for it."""
    bend = next((bend for name, bend in WARPS.items() if name in graph.theme), None)
    if bend is None or not lines.rows:
        return Bent(lines.path, lines.box)
    return warped(lines, bend, room)


def _noise(shape: tuple[int, ...], seed: int, cell: int) -> Plane:
    """Smooth noise, 0 to 1, with features of `cell` pixels."""
    size = shape[0] // cell + 2, shape[1] // cell + 2
    grains = dice(seed, f"grain {cell}").integers(0, 256, size, dtype=np.uint8)
    return relief.enlarged(grains, cell)[: shape[0], : shape[1]]


def _drips(cut: Cut) -> str:
    random = dice(cut.seed, "drips")
    data = ""
    for _ in range(5):
        x = cut.box.left + cut.box.width * float(random.random())
        y = cut.box.bottom - 0.12 * cut.em
        data += f"M{x:.1f} {y:.1f}v{cut.em * (0.2 + 0.3 * float(random.random())):.1f}"
    return sheet.stroked(data, "#100c18", 0.05 * cut.em)

"""The postage stamp: a perforated little picture, lying on the paper of a letter."""

from __future__ import annotations

import math

from aquatint.domain import Resolution

from ..graph import SceneGraph
from ..pixels import Picture
from . import ink, sheet, studio, wording
from .design import Painters
from .faces import best
from .fit import Block, Box, Setting, fit
from .palettes import Palette, choose
from .placed import tell


def stamp(graph: SceneGraph, size: Resolution, seed: int, painters: Painters) -> Picture:
    """The picture within a paper margin; words in the margin below it, as engravers set them."""
    palette = choose(graph, seed)
    page = sheet.whole(size)
    box = _box(page)
    edge = _perforated(box)
    shadow = studio.shadow(sheet.filled(edge, "#000000"), 0.012 * box.width, 0.42)
    picture = studio.lit(size, ink.toward(palette.mid, palette.light, 0.5), shadow)
    sheet.draw(picture, sheet.filled(edge, "#fbf7ec"), box.inset(-0.02 * box.width))
    art, foot = _places(box, lettered=bool(wording.title(graph)))
    inner = Resolution(max(1, round(art.width)), max(1, round(art.height)))
    left, top = round(art.left), round(art.top)
    picture[top : top + inner.height, left : left + inner.width] = painters.scene(
        graph, inner, seed
    )
    title, rest = _letters(graph, foot)
    tell(painters.note, wording.quoted(graph)[:1], title)
    tell(painters.note, wording.others(graph), rest)
    sheet.draw(picture, _marks(art, palette) + _set(title, rest, palette), box)
    return picture


def _box(page: Box) -> Box:
    """Upright in an upright or square picture, lying in a wide one."""
    return studio.centered(page, 0.8 if page.width <= 1.2 * page.height else 1.3, 0.84)


def _perforated(box: Box) -> str:
    """An outline with half-round bites; a whole number of them on each side."""
    pitch = 0.05 * min(box.width, box.height)
    across, down = round(box.width / pitch), round(box.height / pitch)
    sides = (
        ((box.left, box.top), (box.width / across, 0.0), across),
        ((box.right, box.top), (0.0, box.height / down), down),
        ((box.right, box.bottom), (-box.width / across, 0.0), across),
        ((box.left, box.bottom), (0.0, -box.height / down), down),
    )
    data = f"M{box.left:.1f} {box.top:.1f}"
    for (x, y), (dx, dy), count in sides:
        step = math.hypot(dx, dy)
        for at in range(count):
            near = x + dx * (at + 0.22), y + dy * (at + 0.22)
            far = x + dx * (at + 0.78), y + dy * (at + 0.78)
            data += f"L{near[0]:.1f} {near[1]:.1f}A{0.28 * step:.1f} {0.28 * step:.1f} 0 0 0 "
            data += f"{far[0]:.1f} {far[1]:.1f}"
        data += f"L{x + dx * count:.1f} {y + dy * count:.1f}"
    return data + "Z"


def _places(box: Box, *, lettered: bool) -> tuple[Box, Box]:
    margin = 0.075 * min(box.width, box.height)
    inner = box.inset(margin)
    if not lettered:
        return inner, inner
    deep = 0.17 * box.height
    art = Box(inner.left, inner.top, inner.width, inner.height - deep)
    return art, Box(inner.left, art.bottom + 0.2 * deep, inner.width, 0.8 * deep)


def _letters(graph: SceneGraph, room: Box) -> tuple[Block, Block]:
    """The name of the country at the left, whatever else was quoted at the right."""
    text, small = wording.title(graph), wording.further(graph)
    wide = room.width * (0.62 if small else 1.0)
    setting = Setting(
        genre=best(text, "serif", "book", "plain"),
        tracking=0.04,
        align="left" if small else "center",
        largest=0.72 * room.height,
        floor=9,
    )
    title = fit(text, Box(room.left, room.top, wide, room.height), setting)
    right = Box(room.left + 0.68 * room.width, room.top, 0.32 * room.width, room.height)
    rest = fit(small, right, Setting(genre=best(small, "deco", "geometric", "plain"), floor=9))
    return title, rest.moved(room.right - rest.box.right, 0) if rest.rows else rest


def _set(title: Block, rest: Block, palette: Palette) -> str:
    return sheet.set_in(title, palette.deep) + sheet.set_in(
        rest, ink.deepened(palette.mid, "#fbf7ec")
    )


def _marks(art: Box, palette: Palette) -> str:
    """A hairline around the picture."""
    unit = min(art.width, art.height)
    return sheet.frame(art.inset(-0.008 * unit), palette.deep, 0.006 * unit)

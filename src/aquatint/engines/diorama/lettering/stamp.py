"""The postage stamp: a perforated little picture, lying on the paper of a letter."""

from __future__ import annotations

import math

from aquatint.domain import Resolution

from ..dice import turn
from ..graph import SceneGraph
from ..pixels import Picture, lay
from . import cast, ink, sheet, studio, wording
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
    look = turn(seed, "stamp look", 3) if graph.subjects else 0
    if look == 0 or graph.setting is not None:
        inner = Resolution(max(1, round(art.width)), max(1, round(art.height)))
        left, top = round(art.left), round(art.top)
        picture[top : top + inner.height, left : left + inner.width] = painters.scene(
            graph, inner, seed
        )
    else:
        sheet.draw(picture, _field(art, palette, engraved=look == 2), box)
        _figures(picture, (graph, palette, look == 2), art, painters, seed)
    title, rest = _letters(graph, foot)
    tell(painters.note, wording.quoted(graph)[:1], title)
    tell(painters.note, wording.others(graph), rest)
    sheet.draw(picture, _marks(art, palette) + _set(title, rest, palette), box)
    if turn(seed, "postmark", 2):
        sheet.draw(picture, _postmark(box), box.inset(-0.3 * box.width))
    return picture


def _field(art: Box, palette: Palette, *, engraved: bool) -> str:
    """A flat ground with a sun; in an engraving, its sky in fine lines."""
    if not engraved:
        radius = 0.36 * min(art.width, art.height)
        x, y = art.left + art.width / 2, art.top + 0.48 * art.height
        return sheet.rectangle(art, palette.mid) + sheet.disc(x, y, radius, palette.light)
    ground = ink.toward(palette.paper, "#ffffff", 0.3)
    lines, step = "", art.height / 64
    for at in range(1, 64):
        y = art.top + at * step
        lines += f"M{art.left:.1f} {y:.1f}H{art.right:.1f}"
    color = ink.toward(palette.mid, palette.paper, 0.35)
    return sheet.rectangle(art, ground) + sheet.stroked(lines, color, 0.34 * step)


def _figures(
    picture: Picture,
    of: tuple[SceneGraph, Palette, bool],
    art: Box,
    painters: Painters,
    seed: int,
) -> None:
    """The subjects, in their colours or in the two inks of an engraving."""
    graph, palette, engraved = of
    room = art.inset(0.12 * art.width, 0.1 * art.height)
    for actor in cast.group(graph, painters, room, seed):
        if not engraved:
            cast.stage(picture, (actor,))
            continue
        light = ink.toward(palette.light, "#ffffff", 0.4)
        lay(picture, cast.two_inks(actor.figure.sprite, palette.deep, light), actor.left, actor.top)


def _postmark(box: Box) -> str:
    """Two rings and waves over an upper corner: the stamp has travelled."""
    unit = min(box.width, box.height)
    x, y, radius = box.right - 0.02 * unit, box.top + 0.1 * unit, 0.2 * unit
    rings = "".join(
        f"M{x:.1f} {y - size:.1f}a{size:.1f} {size:.1f} 0 1 1 -0.01 0Z"
        for size in (radius, 0.74 * radius)
    )
    waves = ""
    for at in range(5):
        top, step = y - 0.6 * radius + 0.3 * radius * at, 0.16 * unit
        waves += f"M{x - radius - 2.6 * step:.1f} {top:.1f}"
        waves += "".join(f"q{step / 4:.1f} {-0.05 * unit:.1f} {step / 2:.1f} 0" for _ in range(1))
        waves += "".join(f"t{step / 2:.1f} 0" for _ in range(4))
    return sheet.stroked(rings + waves, "#2b2730", 0.012 * unit, 0.55)


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

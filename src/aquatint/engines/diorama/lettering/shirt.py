"""The T-shirt: laid out flat, with folds, and a lock-up printed on its chest."""

from __future__ import annotations

from dataclasses import dataclass

from aquatint.domain import Resolution

from ..dice import dice
from ..graph import SceneGraph
from ..pixels import Picture, Sprite, lay, rgb
from ..raster import rasterise
from . import cast, cloth, ink, sheet, studio, wording
from .design import Painters
from .faces import Genre, best
from .fit import Block, Box, Setting, lock_up
from .palettes import about, choose
from .placed import tell

_CLOTHS = ("#24406b", "#1d2027", "#f1ece0", "#a63a36", "#2f5a49", "#dfb24a")


@dataclass(frozen=True, slots=True)
class _Brief:
    """What the print needs to know: its cloth and its ink."""

    graph: SceneGraph
    color: str
    ink: str
    seed: int


def t_shirt(graph: SceneGraph, size: Resolution, seed: int, painters: Painters) -> Picture:
    """One shirt on a plain ground, in the colour asked for, its print in two inks."""
    palette = choose(graph, seed)
    color = ink.named(graph.colors[0] if graph.colors else None, _CLOTHS[seed % len(_CLOTHS)])
    ground = ink.toward(palette.light, palette.paper, 0.55)
    side = round(0.94 * min(size.width, size.height))
    left, top = (size.width - side) // 2, (size.height - side) // 2 - round(0.005 * size.height)
    picture = _ground(size, ground, Box(left, top, side, side))
    wrinkles = cloth.folds(side, seed)
    lay(picture, _shirt(color, side, wrinkles), left, top)
    brief = _Brief(graph, color, ink.readable(color, palette.paper, palette.deep), seed)
    scale = side / 100
    room = Box(0, 0, round(cloth.PRINT.width * scale), round(cloth.PRINT.height * scale))
    x, y = round(cloth.PRINT.left * scale), round(cloth.PRINT.top * scale)
    at = Box(x, y, room.width, room.height)
    art, lines = _artwork(brief, room, painters)
    tell(painters.note, wording.quoted(graph), lines, (left + x, top + y))
    printed = cloth.displaced(art, wrinkles, at)
    lay(picture, printed, left + x, top + y, 0.95)
    return picture


def _ground(size: Resolution, color: str, shirt: Box) -> Picture:
    """A lit table, and the soft shadow of the shirt on it."""
    scale = shirt.width / 100
    x, y = shirt.left + 0.8 * scale, shirt.top + 1.6 * scale
    body = sheet.filled(cloth.BODY, "#000000")
    shadow = f'<g transform="translate({x:.1f} {y:.1f}) scale({scale:.4f})">{body}</g>'
    return studio.lit(size, color, studio.shadow(shadow, 1.5 * scale))


def _shirt(color: str, side: int, wrinkles: cloth.Folds) -> Sprite:
    """The cloth: rounded by light from the left, seams stitched, folds shaded."""
    dark, dusk = ink.toward(color, "#06060c", 0.34), ink.toward(color, "#06060c", 0.18)
    light = ink.toward(color, "#ffffff", 0.14)
    body = sheet.gradient(
        "round",
        (0, 0, 100, 0),
        *((0, color, 1), (0.2, dusk, 1), (0.3, color, 1), (0.42, light, 1), (0.62, color, 1)),
        *((0.76, dark, 1), (0.86, dusk, 1), (1, color, 1)),
    )
    hem, thread = ink.toward(color, "#000000", 0.35), ink.toward(color, "#ffffff", 0.22)
    body += sheet.filled(cloth.INSIDE, ink.toward(color, "#000000", 0.5))
    body += sheet.stroked(cloth.BACK_SEAM, ink.toward(color, "#000000", 0.3), 1.6)
    body += sheet.filled(cloth.BODY, "url(#round)")
    body += sheet.stroked(cloth.SEAMS, hem, 0.5, 0.8)
    body += sheet.stroked(cloth.HEMS, hem, 0.28, 0.7)
    body += (
        f'<path d="{cloth.HEMS}" transform="translate(0 0.5)" fill="none" stroke="{thread}" '
        'stroke-width="0.2" stroke-dasharray="0.8 0.6"/>'
    )
    for rib, width in ((ink.toward(color, "#000000", 0.3), 2.6), (color, 1.9)):
        body += f'<path d="{cloth.COLLAR}" fill="none" stroke="{rib}" stroke-width="{width}"/>'
    sprite = rasterise(sheet.document(body, Box(0, 0, 100, 100)), side, side)
    return cloth.shaded(sprite, wrinkles, Box(0, 0, side, side))


def _artwork(brief: _Brief, room: Box, painters: Painters) -> tuple[Sprite, Block]:
    """The lock-up as a sprite of the room's size: figure in one ink over justified lines."""
    text = wording.everything(brief.graph)
    head = (0.5 if text else 0.9) * room.height if brief.graph.subjects else 0.0
    lines = _lines(brief, Box(0, 1.1 * head, room.width, room.height - 1.1 * head))
    lines = lines.moved(0, 1.1 * head - lines.box.top) if lines.rows else lines
    letters = sheet.document(sheet.set_in(lines, brief.ink), room)
    art = rasterise(letters, round(room.width), round(room.height))
    pair = sorted((brief.color, brief.ink), key=lambda one: ink.luminance(rgb(one)))
    place = Box(0.03 * room.width, 0, 0.94 * room.width, head)
    reach = max(2, round(0.012 * room.width))
    for actor in cast.group(brief.graph, painters, place, brief.seed):
        line = cast.outlined(actor.figure.sprite, brief.ink, reach)
        cast.combine(art, line, actor.left - reach, actor.top - reach)
        inked = cast.two_inks(actor.figure.sprite, pair[0], pair[1])
        cast.combine(art, inked, actor.left, actor.top)
    return art, lines


def _lines(brief: _Brief, room: Box) -> Block:
    setting = Setting(genre=_genre(brief), leading=0.24, tracking=0.005, seat="top", floor=10)
    return lock_up(wording.everything(brief.graph), room, setting)


def _genre(brief: _Brief) -> Genre:
    text = wording.everything(brief.graph)
    topics = about(brief.graph)
    if topics & {"code", "laptop", "software", "developer"}:
        return best(text, "mono", "plain")
    choices: tuple[Genre, ...] = ("heavy", "slab", "retro", "geometric-bold")
    return best(text, choices[int(dice(brief.seed, "shirt type").integers(4))], "plain")

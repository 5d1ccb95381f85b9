"""The neon sign: tubes of one stroke on a wall, their light on everything around."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import PIL.Image
import PIL.ImageFilter
from numpy.typing import NDArray

from aquatint.domain import Resolution

from ..dice import dice
from ..graph import SceneGraph
from ..pixels import Picture, Sprite, lay, rgb
from ..raster import rasterise
from ..stage import Backdrop
from . import cast, ink, sheet, wording
from .brick import bricks
from .design import Painters
from .faces import best
from .fit import Block, Box, Setting, fit
from .placed import tell
from .tubes import Tubes, bent

_PAIRS = (
    ("#ff3d8b", "#2fe6ff"),
    ("#ff5b3a", "#ffd23f"),
    ("#42f5b0", "#ff4fd8"),
    ("#ffb52e", "#3ea8ff"),
)
_SPREADS = ((0.006, 0.7), (0.024, 1.3), (0.085, 3.4))  # of the smaller side; strength
_CITIES = frozenset(("city", "street"))


Pixels = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class _Sign:
    """Tubes and letters of one colour each: path data, colour, and the width of the glass (of a
    letter: its em)."""

    tubes: tuple[tuple[str, str, float], ...]
    letters: tuple[tuple[str, str, float], ...]
    board: Box
    block: Block
    figure: Tubes | None = None


def neon_sign(graph: SceneGraph, size: Resolution, seed: int, painters: Painters) -> Picture:
    """The sign close up on its wall; in a city it hangs on a house, and the street mirrors it."""
    if graph.setting is None or (graph.subjects and graph.setting == "brick wall"):
        picture = bricks(size, seed)
        page = sheet.whole(size)
        room = page.inset(0.1 * page.width, 0.14 * page.height)
        sign = _shown(graph, room, seed, painters)
        tell(painters.note, wording.quoted(graph), sign.block)
        _light_up(picture, sign, 0.2, 1.05)
        return picture

    def hang(picture: Picture, backdrop: Backdrop) -> None:
        sign = _hang(picture, backdrop, graph, seed)
        tell(painters.note, wording.quoted(graph), sign.block)

    return painters.scene(graph, size, seed, hang)


def _hang(picture: Picture, backdrop: Backdrop, graph: SceneGraph, seed: int) -> _Sign:
    """Hang the sign: on the stage's own wall for signs, on a house at one side of a city, or as a
    plate before the sky."""
    height, width = picture.shape[:2]
    margin = 0.07 * min(width, height)
    line = max(0.3, backdrop.horizon) * height
    seat = next((place for place in backdrop.anchors if place[0] == "sign"), None)
    if seat is not None:
        reach = min(seat[2] * height - margin, line - 0.06 * height - seat[2] * height)
        wide = 0.72 * width
        room = Box(seat[1] * width - wide / 2, seat[2] * height - reach, wide, 2 * reach)
    elif graph.setting in _CITIES:
        wide = round(width * (0.66 if width <= 1.3 * height else 0.5))
        foot = max(line + 0.03 * height, (backdrop.far - 0.1) * height)
        _house(picture, Box(0, 0, wide, foot), seed)
        room = Box(margin, margin, wide - 2 * margin, line - 2.2 * margin)
        picture = picture[:, :wide]  # the corner of the house cuts its light off
    else:
        room = Box(0.16 * width, margin, 0.68 * width, 0.75 * line - margin)
        sign = _sign(graph, room, seed)
        _mount(picture, sign)
        _light_up(picture, sign, 1.0, 0.3)
        return sign
    sign = _sign(graph, room, seed)
    _light_up(picture, sign, 1.0, 1.5)
    return sign


def _house(picture: Picture, front: Box, seed: int) -> None:
    """A brick front at night, from the left edge to a sharp corner, in place."""
    height, width = picture.shape[:2]
    foot, wide = round(front.height), round(front.width)
    wall = bricks(Resolution(wide, foot), seed, course=min(width, height) / 30)
    picture[:foot, :wide] = wall * np.array((0.24, 0.22, 0.32), np.float32)
    corner = Box(wide - 0.012 * width, 0, 0.012 * width, foot)
    sheet.draw(picture, sheet.rectangle(corner, "#0b0912", opacity=0.7), corner)


def _shown(graph: SceneGraph, room: Box, seed: int, painters: Painters) -> _Sign:
    """The sign with its first subject bent out of tubes: above the letters, or beside them."""
    if not graph.subjects:
        return _sign(graph, room, seed)
    lettered = bool(wording.quoted(graph))
    wide = room.width > 1.5 * room.height
    share = (0.42 if wide else 0.6) if lettered else 1.0
    place = Box(
        room.left,
        room.top,
        room.width * (share if wide else 1.0),
        room.height * (1.0 if wide else share),
    )
    figure = cast.drawn(painters, graph.subjects[0], place, seed)
    gap = 0.05 * min(room.width, room.height)
    if wide:
        rest = Box(place.right + gap, room.top, room.right - place.right - gap, room.height)
        at = (
            place.left + (place.width - figure.width) / 2,
            room.top + (room.height - figure.height) / 2,
        )
    else:
        rest = Box(room.left, place.bottom + gap, room.width, room.bottom - place.bottom - gap)
        at = room.left + (room.width - figure.width) / 2, place.bottom - figure.height
    sign = _sign(graph, rest if lettered else room, seed)
    colors = _own(graph, seed)
    thick = 0.0105 * min(room.width, room.height)
    tubes = bent(figure.sprite, (round(at[0]), round(at[1])), colors, thick)
    return replace(sign, figure=tubes, tubes=sign.tubes if lettered else ())


def _own(graph: SceneGraph, seed: int) -> tuple[str, str]:
    """The colours of a figure: first its own, where the prompt names one."""
    colors = _colors(graph, seed)
    color = graph.subjects[0].color
    return colors if color is None else (_bright(ink.named(color, colors[0])), colors[1])


def _colors(graph: SceneGraph, seed: int) -> tuple[str, str]:
    """Two colours of gas: those that the prompt names, else a pair by the seed."""
    pair = _PAIRS[int(dice(seed, "neon").integers(len(_PAIRS)))]
    named = tuple(_bright(ink.named(color, pair[0])) for color in graph.colors)
    first, second, *_ = (*named, *pair)
    return first, second


def _sign(graph: SceneGraph, room: Box, seed: int) -> _Sign:
    """Lines in two colours in turn, a tube around them."""
    colors = _colors(graph, seed)
    text = wording.everything(graph)
    block, board = _within(text, room)
    em = block.size or 0.2 * room.height
    letters = tuple((row.path, colors[at % 2], em) for at, row in enumerate(block.rows))
    return _Sign(((_rounded(board, 0.25 * em), colors[1], 0.06 * em),), letters, board, block)


def _within(text: str, room: Box) -> tuple[Block, Box]:
    """The letters, and the frame that stands off by a share of their size, both inside the room."""
    setting = Setting(genre=best(text, "tube", "plain"), tracking=0.03, leading=0.42, floor=8)
    block = fit(text, room, setting)
    for _ in range(6):
        frame = block.box.inset(-0.5 * block.size, -0.44 * block.size)
        scale = min(room.width / frame.width, room.height / frame.height) if block.rows else 1.0
        if scale >= 1:
            break
        setting = replace(setting, largest=0.995 * scale * block.size)
        block = fit(text, room, setting)
    if not block.rows:
        return block, room.inset(0.2 * room.width, 0.2 * room.height)
    return block, block.box.inset(-0.5 * block.size, -0.44 * block.size)


def _bright(color: str) -> str:
    """A colour as a gas would show it."""
    red, green, blue = rgb(color)
    top = max(red, green, blue, 0.01)
    low = min(red, green, blue)
    stretched = [
        round(255 * (0.16 + 0.84 * (part - low * 0.6) / (top - low * 0.6)))
        for part in (red, green, blue)
    ]
    return "#" + "".join(f"{min(255, part):02x}" for part in stretched)


def _rounded(box: Box, radius: float) -> str:
    r = min(radius, box.width / 2, box.height / 2)
    return (
        f"M{box.left + r:.1f} {box.top:.1f}H{box.right - r:.1f}"
        f"a{r:.1f} {r:.1f} 0 0 1 {r:.1f} {r:.1f}"
        f"V{box.bottom - r:.1f}a{r:.1f} {r:.1f} 0 0 1 {-r:.1f} {r:.1f}H{box.left + r:.1f}"
        f"a{r:.1f} {r:.1f} 0 0 1 {-r:.1f} {-r:.1f}V{box.top + r:.1f}"
        f"a{r:.1f} {r:.1f} 0 0 1 {r:.1f} {-r:.1f}Z"
    )


def _light_up(picture: Picture, sign: _Sign, daylight: float, gain: float) -> None:
    """Dim what is there to `daylight`, add the tubes' light times `gain`, draw them; in place."""
    light = _light(picture, sign)
    if sign.figure is not None:
        dark = cast.silhouette(sign.figure.light, "#000000")
        drop = max(2, round(0.006 * min(picture.shape[:2])))
        lay(picture, dark, sign.figure.left, sign.figure.top + drop, 0.45)
    sheet.draw(picture, _shadows(sign), sign.board.inset(-0.1 * sign.board.height))
    _shed(picture, light, daylight, gain)
    pad = sign.board.inset(-0.1 * sign.board.height)
    sheet.draw(picture, _glass(sign), pad)
    if sign.figure is not None:
        lay(picture, sign.figure.glass, sign.figure.left, sign.figure.top)


def _shed(picture: Picture, light: Pixels, daylight: float, gain: float) -> None:
    """What is there in daylight and in the tubes' light, strip by strip, in place."""
    for top in range(0, picture.shape[0], 32):
        part, lamp = picture[top : top + 32], light[top : top + 32] * np.float32(2 / 255)
        part *= np.float32(daylight) + lamp * np.float32(gain)
        lamp *= np.float32(0.12)
        part += lamp
        np.minimum(part, np.float32(1), out=part)


def _light(picture: Picture, sign: _Sign) -> Pixels:
    """What the tubes shed, 255 for twice full light: their colours blurred thrice, at a quarter
    of the size."""
    height, width = picture.shape[:2]
    small = max(1, width // 4), max(1, height // 4)
    body = "".join(sheet.stroked(path, color, 1.6 * thick) for path, color, thick in sign.tubes)
    body += "".join(
        sheet.filled(path, color) + sheet.stroked(path, color, 0.03 * em)
        for path, color, em in sign.letters
    )
    box = Box(0.0, 0.0, float(width), float(height))
    lamps = rasterise(sheet.document(body, box), *small)
    if sign.figure is not None:
        cast.combine(lamps, *_quarter(sign.figure))
    lit = PIL.Image.fromarray(np.ascontiguousarray(lamps[..., :3]))
    total = np.zeros((small[1], small[0], 3), np.float32)
    for spread, strength in _SPREADS:
        blur = PIL.ImageFilter.GaussianBlur(spread * min(width, height) / 4)
        total += np.asarray(lit.filter(blur)).astype(np.float32) * np.float32(strength / 255)
    bytes_ = (np.minimum(total, 2) * np.float32(127.5)).astype(np.uint8)
    grown = PIL.Image.fromarray(bytes_).resize((width, height), PIL.Image.Resampling.BILINEAR)
    return np.asarray(grown)


def _quarter(figure: Tubes) -> tuple[Sprite, int, int]:
    """What a figure sheds, at a quarter of the size."""
    height, width = figure.light.shape[:2]
    small = max(1, width // 4), max(1, height // 4)
    bands = [
        PIL.Image.fromarray(np.ascontiguousarray(figure.light[..., band])).resize(
            small, PIL.Image.Resampling.BOX
        )
        for band in range(4)
    ]
    shrunk = np.stack([np.asarray(band) for band in bands], axis=2)
    return shrunk, figure.left // 4, figure.top // 4


def _mount(picture: Picture, sign: _Sign) -> None:
    """A dark glass plate on four bolts, and the shadow of the plate."""
    small = min(sign.board.width, sign.board.height)
    radius = 0.14 * small
    plate = sign.board.inset(-0.05 * small)
    around = plate.inset(-0.12 * small)
    shadow = replace(plate, top=plate.top + 0.04 * small)
    sheet.draw(
        picture,
        "".join(
            sheet.rectangle(shadow.inset(-grow * small), "#000000", radius=radius, opacity=0.13)
            for grow in (0.06, 0.04, 0.02, 0.0)
        )
        + sheet.rectangle(plate, "#0c0b12", radius=radius, opacity=0.93)
        + sheet.frame(plate, "#30303c", 0.012 * small, radius=radius),
        around,
    )
    bolts = "".join(
        sheet.disc(x, y, 0.018 * small, "#8a8a96")
        for x in (plate.left + 0.3 * radius, plate.right - 0.3 * radius)
        for y in (plate.top + plate.height / 2,)
    )
    sheet.draw(picture, bolts, plate)


def _shadows(sign: _Sign) -> str:
    """What the glass and its supports throw on the wall, a little below each tube."""
    body = ""
    for path, _, em in sign.letters:
        dark = sheet.filled(path, "#000000", 0.5)
        body += f'<g transform="translate(0 {0.05 * em:.1f})">{dark}</g>'
    for path, _, thick in sign.tubes:
        tube = sheet.stroked(path, "#000000", thick, 0.5)
        body += f'<g transform="translate(0 {thick:.1f})">{tube}</g>'
    return body


def _glass(sign: _Sign) -> str:
    """The tubes themselves: coloured glass around a core that is nearly white."""
    body = ""
    for path, color, thick in sign.tubes:
        core = ink.toward(color, "#ffffff", 0.8)
        body += sheet.stroked(path, color, thick) + sheet.stroked(path, core, 0.42 * thick)
    for path, color, em in sign.letters:
        core = ink.toward(color, "#ffffff", 0.86)
        # The outline covers the rim of the white letter: what stays is a core along its stroke.
        body += sheet.filled(path, core) + sheet.stroked(path, color, 0.042 * em)
    return body

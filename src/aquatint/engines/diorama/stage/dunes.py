"""Dry land: dunes with a lit back and a dark slip face, table mountains, craters and stones."""

from __future__ import annotations

from dataclasses import dataclass

from .air import Air
from .sheet import Point, Sheet, even, oval, polygon, solid
from .view import View

_STONE = (
    (-1.0, -0.08),
    (-0.86, 0.42),
    (-0.3, 0.82),
    (0.34, 0.74),
    (0.9, 0.36),
    (1.02, -0.06),
    (0.2, -0.16),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sand:
    """The four tones of a dune."""

    lit: str
    body: str
    shade: str
    crest: str


def field(sheet: Sheet, view: View, seen: Air, sand: Sand) -> None:
    """Dunes in four rows, from the horizon to the lower edge."""
    roll = view.dice("dunes")
    room = view.height - view.line
    for row, (down, tall, wide, distance) in enumerate(
        (
            (0.07, 0.07, 0.5, 0.5),
            (0.17, 0.11, 0.75, 0.32),
            (0.36, 0.17, 1.1, 0.15),
            (0.74, 0.26, 1.7, 0.0),
        )
    ):
        count = 1 + int(2.2 * view.width / view.small / wide / 1.4)
        start = float(roll.uniform(0.0, 1.0))
        for at in range(count):
            x = view.width * ((start + (at + float(roll.uniform(-0.15, 0.15))) / count) % 1.0)
            if row == 3:
                x = view.x(float(roll.uniform(0.72, 0.95)))
            foot = (x, view.line + room * down)
            size = (
                view.small * wide,
                min(room, view.small * 0.7) * tall * float(roll.uniform(0.75, 1.2)),
            )
            _dune(sheet, view, seen, sand, (foot, size, distance))
            if row == 3:
                break


def _dune(
    sheet: Sheet,
    view: View,
    seen: Air,
    sand: Sand,
    where: tuple[Point, tuple[float, float], float],
) -> None:
    (x, y), (wide, tall), distance = where
    side = view.side  # the back faces the light, the slip face lies away from it
    back, slip = x + side * wide * 0.62, x - side * wide * 0.5
    top, low = y - tall, y + tall * 0.5
    ridge = (
        f"M{back:.1f},{y:.1f}C{back - side * wide * 0.22:.1f},{y - tall * 0.12:.1f}"
        f" {x + side * wide * 0.16:.1f},{top + tall * 0.1:.1f} {x:.1f},{top:.1f}"
    )
    lee = (
        f"C{x - side * wide * 0.14:.1f},{top + tall * 0.3:.1f}"
        f" {slip + side * wide * 0.2:.1f},{y:.1f} {slip:.1f},{y + tall * 0.05:.1f}"
    )
    paint = sheet.fade(
        (
            (0.0, seen.ink(sand.lit, distance), 1.0),
            (0.55, seen.ink(sand.body, distance), 1.0),
            (1.0, seen.ink(sand.body, distance), 0.0),
        ),
        (0, top),
        (0, low),
    )
    sheet.fill(f"{ridge}{lee}Q{x:.1f},{low + tall * 0.3:.1f} {back:.1f},{y:.1f}Z", paint)
    face = (
        f"M{x:.1f},{top:.1f}{lee}Q{x - side * wide * 0.1:.1f},{y + tall * 0.28:.1f}"
        f" {x + side * wide * 0.1:.1f},{y + tall * 0.2:.1f}"
        f"C{x - side * wide * 0.1:.1f},{y - tall * 0.1:.1f}"
        f" {x + side * wide * 0.07:.1f},{y - tall * 0.5:.1f} {x:.1f},{top:.1f}Z"
    )
    dark = even(seen.ink(sand.shade, distance), (0, 0.85), (1, 0.12))
    sheet.fill(face, sheet.fade(dark, (0, top), (0, y + tall * 0.3)))
    sheet.stroke(ridge, seen.ink(sand.crest, distance), max(0.8, tall * 0.018), 0.7)


_MESA = (
    (-0.46, 0.45),
    (-0.42, 0.62),
    (-0.38, 1.0),
    (0.1, 0.96),
    (0.16, 0.9),
    (0.34, 0.92),
    (0.39, 0.55),
    (0.46, 0.4),
)


def mesas(sheet: Sheet, view: View, seen: Air, color: str, distance: float) -> None:
    """Table mountains and needles on the horizon, grouped off the middle."""
    roll = view.dice("mesas")
    line = view.line + 2
    for share, wide, tall, far in (
        (0.8, 0.36, 0.085, 0.16),
        (0.66, 0.12, 0.06, 0.08),
        (0.95, 0.3, 0.13, 0.0),
        (0.12, 0.24, 0.05, 0.2),
    ):
        x = view.x(share + float(roll.uniform(-0.05, 0.05)))
        w, h = view.small * wide * float(roll.uniform(0.8, 1.2)), view.small * tall
        rough = roll.uniform(0.94, 1.04, len(_MESA)).tolist()
        steps = [(x + w * ax, line - h * up * r) for (ax, up), r in zip(_MESA, rough, strict=True)]
        near = seen.ink(color, distance + far)
        foot = seen.ink(color, min(0.95, distance + far + 0.3))
        body = [(x - w * 0.62, line), *steps, (x + w * 0.62, line)]
        paint = sheet.fade(solid((0, near), (1, foot)), (0, line - h), (0, line))
        sheet.fill(polygon(body), paint)
        dark, top, side = x - view.side * w * 0.4, line - h * 0.9, view.side * w
        cleft = [(dark, top), (dark + side * 0.16, top)]
        cleft += [(dark + side * 0.05, line), (dark - side * 0.2, line)]
        sheet.fill(polygon(cleft), seen.ink("#5a3a48", distance + far), 0.3)


def craters(
    sheet: Sheet, view: View, tones: tuple[str, str, str], *, count: int, top: float
) -> None:
    """Round pits seen at a slant: flat ellipses with a lit far wall; tones: floor, shade, rim."""
    floor, shade, rim = tones
    roll = view.dice("craters")
    room = view.height - view.y(top)
    placed: list[tuple[float, float, float]] = []
    for down, across, size in sorted(roll.random((count * 3, 3)).tolist()):
        near = 0.04 + 0.9 * down
        x, y = across * view.width, view.y(top) + room * near
        rx = view.small * (0.012 + 0.13 * near) * (0.35 + 0.9 * size * size)
        if any(
            abs(x - px) < (rx + pr) * 1.15 and abs(y - py) < (rx + pr) * 0.4
            for px, py, pr in placed
        ):
            continue
        if len(placed) >= count:
            break
        placed.append((x, y, rx))
        _crater(sheet, view, (x, y), (rx, rx * (0.16 + 0.2 * near)), (floor, shade, rim))


def _crater(
    sheet: Sheet, view: View, place: Point, size: tuple[float, float], tones: tuple[str, str, str]
) -> None:
    (x, y), (rx, ry) = place, size
    floor, shade, rim = tones
    side = view.side
    sheet.fill(oval((x, y - ry * 0.06), rx * 1.16, ry * 1.2), rim, 0.28)
    sheet.fill(oval((x - side * rx * 0.04, y - ry * 0.1), rx * 1.06, ry * 1.1), rim, 0.5)
    paint = sheet.fade(
        solid((0, shade), (0.55, floor), (1, rim)), (x + side * rx, y), (x - side * rx, y)
    )
    sheet.fill(oval((x, y), rx, ry), paint)
    sheet.fill(oval((x - side * rx * 0.08, y + ry * 0.2), rx * 0.72, ry * 0.62), floor, 0.75)


def stones(sheet: Sheet, view: View, tones: tuple[str, str], *, count: int, top: float) -> None:
    """Stones with a lit and a dark side and a short shadow; tones: lit, dark."""
    roll = view.dice("stones")
    room = view.height - view.y(top)
    for down, across, size in sorted(roll.random((count, 3)).tolist()):
        near = 0.05 + 0.97 * down
        x, y = across * view.width, view.y(top) + room * near
        r = view.small * (0.003 + 0.02 * near) * (0.3 + size * size * 1.4)
        wobble = roll.uniform(0.86, 1.14, 14).tolist()
        _stone(sheet, view, (x, y, r), tones, wobble)


def _stone(
    sheet: Sheet,
    view: View,
    spot: tuple[float, float, float],
    tones: tuple[str, str],
    wobble: list[float],
) -> None:
    x, y, r = spot
    lit, dark = tones
    side = view.side
    sheet.fill(oval((x - side * r * 0.9, y + r * 0.05), r * 1.5, r * 0.24), dark, 0.45)
    corners = zip(_STONE, wobble[::2], wobble[1::2], strict=True)
    shape = [(x + r * ax * wide, y - r * up * tall) for (ax, up), wide, tall in corners]
    paint = sheet.fade(
        solid((0, lit), (0.5, lit), (1, dark)), (x + side * r, y - r), (x - side * r * 0.7, y)
    )
    sheet.fill(polygon(shape), paint)

"""Houses seen from the front: cottages, quay houses, barns, towers with roofs; lit at night."""

from __future__ import annotations

from dataclasses import dataclass

from ..pixels import hex_color, mix, rgb
from .air import Air
from .sheet import Sheet, bar, even, polygon, solid
from .view import View

GLOW = "#ffd27a"


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """A house: left edge and foot in pixels, width and height of its wall, its colours.

    `gable` shows the narrow side with a pointed roof; `white` lies under snow. `floors` and
    `columns` count its windows, `door` is a share of its width, None for no door.
    """

    left: float
    foot: float
    wide: float
    tall: float
    wall: str
    roof: str
    distance: float = 0.0
    gable: bool = True
    white: bool = False
    floors: int = 1
    columns: int = 2
    door: float | None = 0.5
    pitch: float = 0.7

    @property
    def top(self) -> float:
        return self.foot - self.tall


def house(sheet: Sheet, view: View, seen: Air, one: House) -> None:
    """Draw a house: wall, roof, windows, door, chimney."""
    lit, dark = seen.ink(one.wall, one.distance), seen.ink(_shaded(one.wall), one.distance)
    ends = (lit, dark) if view.side < 0 else (dark, lit)
    paint = sheet.fade(
        solid((0, ends[0]), (0.5, lit), (1, ends[1])), (one.left, 0), (one.left + one.wide, 0)
    )
    if not one.gable:
        _chimney(sheet, seen, one)
    sheet.box(one.left, one.top, one.left + one.wide, one.foot).fill(paint)
    _roof(sheet, seen, one, paint)
    _windows(sheet, view, seen, one)
    if one.door is not None:
        _door(sheet, seen, one)
    shade = even(seen.ink("#241c2c", one.distance), (0, 0.34), (1, 0))
    low = one.foot + one.tall * 0.1
    sheet.box(one.left, one.foot, one.left + one.wide, low).fill(
        sheet.fade(shade, (0, one.foot), (0, low))
    )


def _roof(sheet: Sheet, seen: Air, one: House, wall: str) -> None:
    eave, rise = one.wide * 0.07, one.wide * one.pitch * 0.5
    left, right = one.left - eave, one.left + one.wide + eave
    tone = seen.ink(one.roof, one.distance)
    cap = seen.ink("#f4f8fd", one.distance)
    thick = one.wide * 0.06
    if one.gable:
        _gable(sheet, seen, one, wall)
        return
    inset = one.wide * 0.06
    roof = [
        (left, one.top + 1),
        (left + inset + eave, one.top - rise),
        (right - inset - eave, one.top - rise),
        (right, one.top + 1),
    ]
    dark = seen.ink(_shaded(one.roof), one.distance)
    fade = solid((0, cap if one.white else tone), (1, cap if one.white else dark))
    sheet.fill(polygon(roof), sheet.fade(fade, (0, one.top - rise), (0, one.top)))
    if not one.white:
        rows = [
            f"M{left + (inset + eave) * at / 4:.1f},{one.top - rise * at / 4:.1f}"
            f"H{right - (inset + eave) * at / 4:.1f}"
            for at in range(1, 4)
        ]
        sheet.stroke("".join(rows), dark, max(0.8, one.wide * 0.008), 0.5)
    sheet.box(left, one.top, right, one.top + thick * 0.5).fill(dark)


def _gable(sheet: Sheet, seen: Air, one: House, wall: str) -> None:
    """The pointed wall under a roof that is seen from its end."""
    eave, rise = one.wide * 0.07, one.wide * one.pitch * 0.5
    left, right = one.left - eave, one.left + one.wide + eave
    middle, thick = one.left + one.wide / 2, one.wide * 0.06
    sheet.fill(
        polygon(
            [
                (one.left, one.top + 1),
                (middle, one.top - rise * 0.92),
                (one.left + one.wide, one.top + 1),
            ]
        ),
        wall,
    )
    ridge = one.top - rise - thick * 0.4
    slope = rise * eave / (one.wide / 2)
    band = (
        f"M{left:.1f},{one.top + slope:.1f}L{middle:.1f},{ridge:.1f}"
        f"L{right:.1f},{one.top + slope:.1f}"
    )
    sheet.stroke(band, seen.ink(one.roof, one.distance), thick)
    if one.white:
        sheet.stroke(band, seen.ink("#f4f8fd", one.distance), thick * 0.7)


def _chimney(sheet: Sheet, seen: Air, one: House) -> None:
    x = one.left + one.wide * 0.72
    top = one.top - one.wide * one.pitch * 0.5 * 1.35
    sheet.box(x, top, x + one.wide * 0.1, one.top).fill(seen.ink("#8a5f50", one.distance))
    cap = "#f4f8fd" if one.white else "#6a463c"
    sheet.box(
        x - one.wide * 0.015, top - one.wide * 0.02, x + one.wide * 0.115, top + one.wide * 0.02
    ).fill(seen.ink(cap, one.distance))


def _windows(sheet: Sheet, view: View, seen: Air, one: House) -> None:
    roll = view.dice(f"panes {one.left:.0f}")
    step, level = one.wide / one.columns, one.tall / one.floors
    wide, tall = min(step * 0.44, level * 0.42), level * 0.46
    frames: list[str] = []
    panes: list[str] = []
    warm: list[str] = []
    bars: list[str] = []
    for row in range(one.floors):
        for column in range(one.columns):
            x = one.left + step * (column + 0.5) - wide / 2
            y = one.top + level * (row + 0.24)
            door = one.door is not None and row == one.floors - 1
            if door and abs((column + 0.5) / one.columns - (one.door or 0)) < 0.5 / one.columns:
                continue
            frames.append(bar(x - wide * 0.12, y - wide * 0.12, wide * 1.24, tall + wide * 0.24))
            chance = float(roll.random())
            lit = chance < (0.75 if seen.dark else 0.3 if seen.low_sun else 0.0)
            (warm if lit else panes).append(bar(x, y, wide, tall))
            bars.append(
                f"M{x + wide / 2:.1f},{y:.1f}v{tall:.1f}M{x:.1f},{y + tall * 0.45:.1f}h{wide:.1f}"
            )
    glass = hex_color(mix(rgb(seen.ink("#31435c", one.distance)), seen.sky[-2][1], 0.25))
    sheet.scatter(frames, seen.ink("#f6efe2", one.distance))
    sheet.scatter(panes, glass)
    sheet.scatter(warm, GLOW, 1 - one.distance * 0.5)
    sheet.stroke("".join(bars), seen.ink("#f6efe2", one.distance), max(0.7, wide * 0.07), 0.9)


def _door(sheet: Sheet, seen: Air, one: House) -> None:
    level = one.tall / one.floors
    wide, tall = min(one.wide * 0.17, level * 0.42), level * 0.66
    x = one.left + one.wide * (one.door or 0.5) - wide / 2
    sheet.box(x - wide * 0.1, one.foot - tall - wide * 0.1, x + wide * 1.1, one.foot).fill(
        seen.ink("#f0e6d6", one.distance)
    )
    tones = ("#8a4a3c", "#3f6a6c", "#5a5f8a", "#7a5a34")
    tone = tones[int(one.left) % len(tones)]
    sheet.box(x, one.foot - tall, x + wide, one.foot).fill(seen.ink(tone, one.distance))
    sheet.oval((x + wide * 0.8, one.foot - tall * 0.48), wide * 0.06, wide * 0.06).fill(
        seen.ink("#e8c870", one.distance)
    )


def _shaded(color: str) -> str:
    return hex_color(mix(rgb(color), (0.16, 0.12, 0.26), 0.34))


def church(sheet: Sheet, view: View, seen: Air, one: House) -> None:
    """A tower with a pointed roof and a clock, its nave behind it."""
    nave = House(
        left=one.left + (one.wide if view.side < 0 else -one.wide * 1.7),
        foot=one.foot,
        wide=one.wide * 1.7,
        tall=one.tall * 0.42,
        wall=one.wall,
        roof=one.roof,
        distance=one.distance,
        gable=False,
        white=one.white,
        columns=3,
        door=None,
        pitch=0.5,
    )
    house(sheet, view, seen, nave)
    tone, dark = seen.ink(one.wall, one.distance), seen.ink(_shaded(one.wall), one.distance)
    ends = (tone, dark) if view.side < 0 else (dark, tone)
    sheet.box(one.left, one.top, one.left + one.wide, one.foot).fill(
        sheet.fade(solid((0, ends[0]), (1, ends[1])), (one.left, 0), (one.left + one.wide, 0))
    )
    middle, rise = one.left + one.wide / 2, one.wide * 1.25
    spire = [
        (one.left - one.wide * 0.08, one.top),
        (middle, one.top - rise),
        (one.left + one.wide * 1.08, one.top),
    ]
    sheet.fill(polygon(spire), seen.ink("#f4f8fd" if one.white else one.roof, one.distance))
    shade = [(middle, one.top), (middle, one.top - rise), spire[2 if view.side < 0 else 0]]
    sheet.fill(polygon(shade), seen.ink("#241c2c", one.distance), 0.28)
    r = one.wide * 0.2
    clock = (middle, one.top + one.wide * 0.4)
    sheet.oval(clock, r, r).fill(GLOW if seen.dark else seen.ink("#f8f2e4", one.distance))
    hands = f"M{clock[0]:.1f},{clock[1] - r * 0.7:.1f}V{clock[1]:.1f}h{r * 0.5:.1f}"
    sheet.stroke(hands, seen.ink("#2c2430", one.distance), r * 0.12)
    slit = bar(middle - r * 0.5, one.top + one.wide * 0.9, r, one.wide * 0.5)
    sheet.fill(slit, GLOW if seen.dark else seen.ink("#31384c", one.distance))

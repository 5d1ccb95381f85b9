"""A castle of many towers, with lit windows and flags."""

from __future__ import annotations

from ...dice import dice
from ..palette import Tones, tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink


def castle(brief: Brief) -> Drawing:
    """From the front; the colour asked for is that of the walls."""
    stone = tones(brief.paint("#cdbfa9"))
    chance = dice(brief.seed, "castle")
    roof = tones(("#3f6387", "#a9463c", "#52677a")[int(chance.integers(3))])
    flag = tones("#d3463d" if roof.base != "#a9463c" else "#e2b042")
    ink = Ink()
    _tower(ink, stone, roof, (54, 6, 92, 15), flag)
    _tower(ink, stone, roof, (34, 24, 92, 11), None)
    _tower(ink, stone, roof, (74, 19, 92, 12), flag)
    _wall(ink, stone, (12, 96), 60)
    _tower(ink, stone, roof, (12, 40, 98, 16), flag)
    _tower(ink, stone, roof, (97, 36, 98, 17), flag)
    _wall(ink, stone, (31, 78), 68)
    _tower(ink, stone, roof, (38, 52, 99, 11), None)
    _tower(ink, stone, roof, (70, 52, 99, 11), None)
    _gate(ink, stone)
    return Drawing(
        shapes=ink.shapes,
        anchors={"foot": (54, 99), "head": (54, 0), "seat": (54, 66)},
        box=Box(-20, -40, 150, 150),
        turn=0,
        volume=0.12,
    )


def _tower(
    ink: Ink,
    stone: Tones,
    roof: Tones,
    place: tuple[float, float, float, float],
    flag: Tones | None,
) -> None:
    """A round tower: middle, top of the wall, foot and width; a roof and perhaps a flag on it."""
    x, top, foot, width = place
    half = width / 2
    paint = ink.across(stone.base, stone.light, stone.base, stone.dark, stone.deep)
    ink.path(
        f"M{x - half} {top}H{x + half}V{foot}Q{x} {foot + half * 0.3} {x - half} {foot}Z", paint
    )
    ink.glow((x, top + 2), (half * 1.2, 5), "#1d1a2c", 0.4)
    brim = half * 1.22
    ink.path(
        f"M{x - brim} {top - 3}Q{x} {top - 3 + brim * 0.3} {x + brim} {top - 3}"
        f"V{top + 1.4}Q{x} {top + 1.4 + brim * 0.3} {x - brim} {top + 1.4}Z",
        paint,
    )
    _windows(ink, x, top, foot)
    _bricks(ink, stone, x, top, foot)
    _roof(ink, roof, place, flag)


def _roof(
    ink: Ink, roof: Tones, place: tuple[float, float, float, float], flag: Tones | None
) -> None:
    x, top, _, width = place
    half, height = width / 2, width * 1.5
    brim = half * 1.22
    ink.path(
        f"M{x - brim * 1.12} {top - 2}Q{x} {top - 2 + brim * 0.42} {x + brim * 1.12} {top - 2}"
        f"Q{x + half * 0.3} {top - height * 0.5} {x} {top - height}"
        f"Q{x - half * 0.3} {top - height * 0.5} {x - brim * 1.12} {top - 2}Z",
        ink.across(roof.base, roof.light, roof.base, roof.dark, roof.deep),
    )
    for at in range(1, 4):
        y = top - 2 - height * 0.2 * at
        wide = brim * (1 - at * 0.2) * 0.72
        ink.line(
            f"M{x - wide:.1f} {y:.1f}Q{x} {y + wide * 0.4:.1f} {x + wide:.1f} {y:.1f}",
            roof.deep,
            0.5,
            0.4,
        )
    ink.line(f"M{x} {top - height}v-7", "#4b4550", 0.6)
    if flag:
        y = top - height - 7
        ink.path(
            f"M{x} {y}q4 -1.8 6 0t5 0v4.4q-3 1.4 -5 0t-6 0Z",
            ink.across(flag.light, flag.base, flag.dark),
        )


def _windows(ink: Ink, x: float, top: float, foot: float) -> None:
    y = top + 7
    while y < min(foot - 10, top + 40):
        ink.path(f"M{x - 1.9} {y + 5}V{y + 1.4}a1.9 1.9 0 0 1 3.8 0V{y + 5}Z", "#5d4f55")
        ink.path(
            f"M{x - 1.3} {y + 4.6}V{y + 1.5}a1.3 1.3 0 0 1 2.6 0V{y + 4.6}Z",
            ink.down("#ffefb2", "#f3ae4e"),
        )
        y += 14


def _bricks(ink: Ink, stone: Tones, x: float, top: float, foot: float) -> None:
    for at in range(int((foot - top) / 8)):
        y = top + 6 + at * 8
        shift = (at * 37 % 7) - 3
        ink.line(f"M{x + shift - 1.4:.1f} {y:.1f}h2.6", stone.dark, 0.8, 0.5)


def _wall(ink: Ink, stone: Tones, span: tuple[float, float], top: float) -> None:
    left, right = span
    paint = ink.down(stone.light, stone.base, stone.dark)
    ink.path(f"M{left} {top}H{right}V98H{left}Z", paint)
    teeth = int((right - left) / 5.2)
    step = (right - left) / teeth
    for at in range(teeth):
        ink.path(f"M{left + at * step:.2f} {top + 0.5}v-4h{step * 0.58:.2f}v4Z", stone.light)
    ink.line(f"M{left} {top + 3.4}H{right}", stone.dark, 0.8, 0.6)
    for row in range(4):
        for column in range(int((right - left) / 11)):
            x = left + 5 + column * 11 + (row % 2) * 5
            ink.line(f"M{x:.1f} {top + 8 + row * 7}h4", stone.dark, 0.9, 0.4)


def _gate(ink: Ink, stone: Tones) -> None:
    ink.path(
        "M44.6 99V86A9.4 9.4 0 0 1 63.4 86V99Z", ink.across(stone.light, stone.base, stone.deep)
    )
    ink.path("M46.6 99V86.4A7.4 7.4 0 0 1 61.4 86.4V99Z", ink.down("#3a2a28", "#5b3d2d"))
    for x in (49, 52.4, 55.6, 59):
        ink.line(f"M{x} 80V99", "#2a1d1c", 0.7, 0.8)
    ink.line("M47 89H61M47 94.4H61", "#2a1d1c", 0.7, 0.8)

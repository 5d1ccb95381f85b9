"""An open umbrella, held upright."""

from __future__ import annotations

from itertools import pairwise

from ..palette import Tones, blend, tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink


def umbrella(brief: Brief) -> Drawing:
    """Held at "hand"; "lap" is the place under its middle."""
    cloth = tones(brief.paint("#bfdcec" if brief.clear else "#d23c3a"))
    wood = tones("#8a5a36")
    ink = Ink()
    ink.line("M64 124V130.5A6.4 6.4 0 0 1 51.2 130.5V129", wood.dark, 3.4)
    ink.line("M63.7 124V130A6 6 0 0 1 51.6 130", wood.light, 1.2, 0.8)
    ink.plate((63, 14), (2, 112), 0.8, ink.across("#d6dbe2", "#8b93a0", "#565e6c"))
    knots = (-2, 20, 42, 64, 86, 108, 130)
    inside = "M-2 52" + "".join(f"Q{(a + b) / 2} 42 {b} 52" for a, b in pairwise(knots))
    ink.path(
        f"{inside}Q97 59 64 59Q31 59 -2 52Z",
        ink.down(cloth.deep, blend(cloth.deep, "#10131c", 0.35)),
        0.25 if brief.clear else 1.0,
    )
    for at, ends in enumerate(pairwise(knots)):
        _panel(ink, cloth, at, ends, clear=brief.clear)
    ink.glow((42, 22), (26, 10), cloth.glint, 0.4)
    ink.path("M62.6 9L63.6 1.4H64.4L65.4 9Z", ink.across("#d6dbe2", "#565e6c"))
    return Drawing(
        shapes=ink.shapes,
        anchors={"hand": (64, 122), "foot": (58, 137), "lap": (64, 60), "head": (64, 8)},
        box=Box(-20, -20, 170, 176),
        turn=5,
        volume=0.12,
    )


def _panel(ink: Ink, cloth: Tones, at: int, ends: tuple[int, int], *, clear: bool) -> None:
    """One of the panels between two ribs, the first of them in full light."""
    left, right = ends
    lit = 1 - at / 5
    base = blend(cloth.dark, cloth.light, 0.12 + 0.76 * lit)
    if at % 2:
        base = blend(base, cloth.deep, 0.18)
    bow = (64 + (left - 64) * 1.04, 64 + (right - 64) * 1.04)
    panel = (
        f"M64 8C{64 + (bow[0] - 64) * 0.62:.1f} 10 {bow[0]:.1f} 26 {left} 52"
        f"Q{(left + right) / 2} 44 {right} 52"
        f"C{bow[1]:.1f} 26 {64 + (bow[1] - 64) * 0.62:.1f} 10 64 8Z"
    )
    ink.path(
        panel,
        ink.down(blend(base, cloth.glint, 0.3), base, blend(base, cloth.deep, 0.28)),
        0.42 if clear else 1.0,
    )
    if clear:
        ink.line(panel, "#ffffff", 0.7, 0.75)

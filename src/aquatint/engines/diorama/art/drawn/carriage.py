"""A coach for horses: a round cabin on springs, four spoked wheels, a seat for the driver."""

from __future__ import annotations

from ..palette import Tones, tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, Point, blob, points, tube


def carriage(brief: Brief) -> Drawing:
    """Seen from the side, its pole ahead on the left."""
    body, gold, wood = tones(brief.paint("#8a2f4a")), tones("#d8a848"), tones("#5a3a28")
    ink = Ink("c")
    ink.path(tube(((-26, 78), (10, 80), (30, 76)), (3, 3.4, 4)), wood.base)
    for x, size in ((24, 15), (112, 19)):
        ink.line(f"M{x} {99 - size}Q{(x + 66) / 2} 78 66 70", wood.dark, 3)
    ink.path(tube(((12, 66), (30, 72), (110, 74)), (5, 6, 5)), ink.down(gold.base, gold.dark))
    ink.path(
        blob(*points("34,28 44,14 66,8 92,12 104,26 104,52 94,66 66,72 42,64 34,48")),
        ink.down(body.light, body.base, body.dark),
    )
    ink.path(
        blob(*points("32,26 44,6 68,-2 96,4 108,22 92,14 66,10 46,16")),
        ink.down(gold.light, gold.dark),
    )
    ink.oval((68, -5), (5, 5), ink.ball(gold.glint, gold.base, gold.deep))
    _windows(ink, body, gold)
    ink.path(blob(*points("6,52 12,44 30,46 34,58 26,64 10,62")), ink.down(wood.light, wood.dark))
    ink.path(blob(*points("8,46 12,38 28,42 30,50 12,52")), ink.down(body.glint, body.dark))
    for x, size in ((24, 15), (112, 19)):
        _wheel(ink, (x, 99 - size), size, gold)
    return Drawing(
        shapes=ink.shapes,
        anchors={"seat": (22, 46), "inside": (68, 52), "foot": (68, 100), "hand": (-20, 78)},
        box=Box(-40, -20, 190, 130),
        turn=0,
        volume=0.14,
    )


def _windows(ink: Ink, body: Tones, gold: Tones) -> None:
    """A door with its pane between two smaller panes, curtains in them."""
    ink.plate((57, 20), (24, 48), 4, ink.down(body.glint, body.base))
    for x, wide in ((40, 13), (60, 18), (85, 13)):
        ink.plate((x, 24), (wide, 20), 4, gold.base)
        ink.plate((x + 1.6, 25.6), (wide - 3.2, 16.8), 3, ink.down("#cfe6f2", "#7fa8c4"))
        ink.path(f"M{x + 1.6} 26H{x + wide - 1.6}Q{x + wide / 2} 33 {x + 1.6} 38Z", "#f4ead8", 0.9)
    ink.oval((77, 52), (1.8, 1.8), ink.ball(gold.glint, gold.base))
    ink.line("M38 54Q68 66 102 52", gold.base, 1.8)


def _wheel(ink: Ink, at: Point, size: float, gold: Tones) -> None:
    x, y = at
    ink.line(
        f"M{x - size} {y}a{size} {size} 0 1 0 {2 * size} 0a{size} {size} 0 1 0 {-2 * size} 0",
        gold.dark,
        4,
    )
    ink.line(
        f"M{x - size} {y}a{size} {size} 0 1 0 {2 * size} 0a{size} {size} 0 1 0 {-2 * size} 0",
        gold.light,
        1.4,
    )
    for turn in range(8):
        with ink.moved(f"rotate({turn * 45} {x} {y})"):
            ink.line(f"M{x} {y}V{y - size}", gold.base, 1.6)
    ink.oval(at, (3.6, 3.6), ink.ball(gold.glint, gold.base, gold.deep))

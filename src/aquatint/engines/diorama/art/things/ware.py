"""What things lie in or on: a plate, a bottle, a fish bowl, a bathtub, a flask of scent."""

from __future__ import annotations

from ..palette import tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, Point, oval, panel

_ROOM = Box(-40, -40, 200, 180)


def _made(ink: Ink, anchors: dict[str, Point], *, volume: float = 0.12) -> Drawing:
    return Drawing(shapes=ink.shapes, anchors=anchors, box=_ROOM, turn=0, volume=volume)


def plate(brief: Brief) -> Drawing:
    """A plate that lies flat, seen as one sits before it; "seat" is its middle."""
    glaze = tones(brief.paint("#f4f2ee"))
    ink = Ink("w")
    ink.oval((50, 53), (50, 17), ink.down(glaze.dark, glaze.deep))
    ink.oval((50, 50), (50, 17), ink.down(glaze.base, glaze.light, glaze.glint))
    ink.line(oval((50, 50), (48.6, 16.2)), glaze.dark, 0.8, 0.5)
    ink.oval((50, 51), (35, 11), ink.down(glaze.dark, glaze.base, glaze.light))
    ink.oval((50, 51.8), (33, 9.8), ink.down(glaze.base, glaze.light))
    ink.line("M6 46Q18 36 40 34.6", "#ffffff", 1.6, 0.8)
    return _made(ink, {"seat": (50, 54), "inside": (50, 54)}, volume=0.05)


def bottle(brief: Brief) -> Drawing:
    """A bottle of clear glass; what is in it is seen through it."""
    glass = tones(brief.color or "#9fc4b4")
    ink = Ink("w")
    body = (
        "M40 30Q40 40 30 50Q24 57 24 66V92Q24 100 32 100H68"
        "Q76 100 76 92V66Q76 57 70 50Q60 40 60 30Z"
    )
    ink.path(body, ink.across((glass.dark, 0.75), (glass.light, 0.28), (glass.dark, 0.7)))
    ink.path(
        "M41 2H59L60 32H40Z", ink.across((glass.dark, 0.8), (glass.light, 0.35), (glass.dark, 0.8))
    )
    ink.plate(
        (38, 0),
        (24, 7),
        2.5,
        ink.across((glass.base, 0.95), (glass.light, 0.8), (glass.dark, 0.95)),
    )
    ink.plate((42, -9), (16, 11), 2, ink.across("#d9b07c", "#b98450", "#8a5c34"))
    if brief.lettered:
        ink.plate((24, 60), (52, 31), 1, ink.across("#e6dcc0", "#fbf6e6", "#d9cba8"))
        ink.line("M25 62.4H75M25 88.6H75", "#a8763a", 0.9)
    ink.line("M31 60Q29 66 29 90", "#ffffff", 2.6, 0.7)
    ink.line("M45 10V28", "#ffffff", 1.8, 0.6)
    ink.line("M30 97Q50 100 70 97", glass.deep, 1.4, 0.5)
    label = panel((28, 64), (44, 23))
    return _made(ink, {"seat": (50, -8), "within": (50, 78), **label})


def fish_bowl(brief: Brief) -> Drawing:
    """A round bowl of clear glass, three quarters full of water, with gravel and a weed."""
    gravel = tones(brief.color or "#d9a76a")
    ink = Ink("w")
    globe = "M26 12Q-4 26 -4 58Q-4 96 50 98Q104 96 104 58Q104 26 74 12Z"
    ink.path(globe, ink.ball(("#ffffff", 0.1), ("#cfe8f0", 0.08), ("#8fc0d4", 0.4), at=(0.45, 0.4)))
    with ink.within(globe):
        ink.path("M-10 38Q50 46 110 38V110H-10Z", ink.down(("#8fd4e6", 0.25), ("#3f9fc0", 0.32)))
        ink.path(oval((50, 38.6), (56, 5)), "#e6f8fc", 0.45)
        for x, sway in ((16, 6), (24, -5), (84, 5)):
            ink.line(f"M{x} 92q{sway} -12 0 -22q{-sway} -9 0 -18", "#3f9a56", 3, 0.85)
        ink.path(
            "M-6 84Q20 78 50 82Q80 79 106 84V110H-6Z",
            ink.down(gravel.light, gravel.base, gravel.dark),
        )
    ink.line(globe, "#7fa9bd", 1.6, 0.55)
    ink.line("M26 12Q50 18 74 12", "#ffffff", 2.4, 0.9)
    ink.path(oval((50, 11), (25, 4)), "#dff2f8", 0.4)
    ink.line("M8 40Q2 52 6 68", "#ffffff", 4, 0.75)
    ink.line("M92 36Q96 44 97 52", "#ffffff", 2, 0.5)
    return _made(ink, {"seat": (50, 10), "within": (50, 62)}, volume=0.04)


def bathtub(brief: Brief) -> Drawing:
    """A tub on feet; "seat" is its near rim, "inside" the water."""
    glaze = tones(brief.paint("#f6f8fa"))
    ink = Ink("w")
    for x in (22, 128):
        ink.path(f"M{x} 86q-6 8 -10 12h9q6 -4 9 -10Z", ink.down("#e6c98a", "#a8803c"))
    body = "M-2 34Q2 84 34 90H116Q148 84 152 34Z"
    ink.path(body, ink.across(glaze.light, glaze.base, glaze.dark))
    ink.oval((75, 33), (82, 13), ink.down(glaze.dark, glaze.base, glaze.light))
    ink.oval((75, 34), (75, 10), ink.down("#a8d4e4", "#6fb4cc"))
    for x, y, r in (
        (20, 31, 8),
        (33, 27, 9),
        (47, 30, 7),
        (104, 29, 8),
        (118, 27, 9),
        (131, 32, 7),
    ):
        ink.oval((x, y), (r, r * 0.82), ink.ball("#ffffff", "#f4fafc", "#cfe2ea"))
    rim = "M-7 33Q-6 46 75 47Q156 46 157 33Q156 38 75 40.4Q-6 38 -7 33Z"
    ink.path(rim, ink.down("#ffffff", glaze.light, glaze.dark))
    ink.line("M10 52Q16 76 34 83", "#ffffff", 3, 0.8)
    return _made(ink, {"seat": (75, 41), "inside": (75, 40), "lap": (75, 40)})


def perfume(brief: Brief) -> Drawing:
    """A square flask of scent with a round stopper."""
    scent = tones(brief.color or "#e8b48a")
    ink = Ink("w")
    ink.plate(
        (20, 34), (60, 64), 7, ink.across(("#dfe8ee", 0.95), ("#ffffff", 0.75), ("#b4c4d0", 0.95))
    )
    ink.plate((27, 48), (46, 43), 4, ink.across(scent.light, scent.base, scent.dark))
    ink.plate((40, 22), (20, 13), 1.5, ink.across("#f4dc9a", "#d4a84c", "#96702c"))
    ink.oval((50, 10), (15, 14), ink.ball("#ffffff", "#e6eef4", "#9fb2c2", at=(0.35, 0.3)))
    ink.plate((35, 58), (30, 20), 1.5, "#fbf7ee")
    ink.line("M40 65H60M43 71H57", "#8a7458", 1.3, 0.8)
    ink.line("M25 42V90", "#ffffff", 2.2, 0.8)
    return _made(ink, {"seat": (50, 0)})


def cage(brief: Brief) -> Drawing:
    """A domed cage on a ring; what is within is seen between its bars."""
    wire = tones(brief.paint("#c9a24a"))
    ink = Ink("w")
    ink.line("M50 -6V-20", wire.dark, 2)
    ink.oval((50, -24), (6, 6), wire.base)
    ink.oval((50, -24), (3.4, 3.4), "#f3efe6")
    for at in range(9):
        x = 6 + 11 * at
        bow = 50 + (x - 50) * 0.86
        ink.line(
            f"M{x} 92V34Q{x} {8 + abs(x - 50) * 0.1:.1f} {(bow + 50) / 2:.1f} 2L50 -5",
            wire.base,
            1.5,
        )
        ink.line(f"M{x - 0.5} 92V36", wire.glint, 0.5, 0.8)
    for y in (34, 64):
        ink.line(f"M5 {y}Q50 {y + 6} 95 {y}", wire.dark, 1.8)
    ink.plate((0, 90), (100, 10), 3, ink.down(wire.light, wire.base, wire.deep))
    ink.plate((-4, 98), (108, 5), 2, ink.down(wire.base, wire.deep))
    return _made(ink, {"within": (50, 60), "seat": (50, 0)})

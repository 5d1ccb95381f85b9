"""Animals of no common build: ostrich, seahorse, dragonfly, ray, narwhal, meerkat."""

from __future__ import annotations

from collections.abc import Mapping

from ..palette import Tones, tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, Point, blob, points, tube

_ROOM = Box(-80, -80, 290, 260)


def made(ink: Ink, anchors: Mapping[str, Point], *, grounded: bool = True) -> Drawing:
    """A drawing of what looks to the right."""
    return Drawing(
        shapes=ink.shapes,
        anchors=dict(anchors),
        box=_ROOM,
        faces_right=True,
        turn=2,
        volume=0.22,
        grounded=grounded,
    )


def eye(ink: Ink, at: Point, reach: float, iris: str = "#2a211d") -> None:
    """A round eye with a light in it."""
    x, y = at
    ink.oval(at, (reach, reach * 1.08), "#ffffff")
    ink.oval((x + reach * 0.16, y), (reach * 0.72, reach * 0.82), iris)
    ink.oval((x + reach * 0.2, y), (reach * 0.44, reach * 0.52), "#17110f")
    ink.oval((x - reach * 0.04, y - reach * 0.34), (reach * 0.26, reach * 0.26), "#ffffff")


def ostrich(brief: Brief) -> Drawing:
    """An ostrich, or an emu, that looks to the right."""
    emu = "emu" in (brief.concept, brief.words)
    coat = tones(brief.paint("#7a6350" if emu else "#2f3038"))
    skin = tones("#6f7f92" if emu else "#e0a893")
    plume = tones("#63503f" if emu else "#f6f2ea")
    ink = Ink("n")
    for x, knee, foot, shade in ((44, 56, 42, skin.dark), (58, 72, 62, skin.base)):
        ink.path(tube(((x, 74), (knee, 96), (foot, 128)), (13, 6, 4.4)), shade)
        ink.path(f"M{foot - 4} 126L{foot + 18} 132Q{foot + 12} 135 {foot - 5} 134Z", shade)
    for x, y in ((2, 52), (-4, 62), (4, 70)):
        ink.path(blob((30, 46), (x, y - 6), (x - 8, y + 4), (x + 6, y + 10), (32, 70)), plume.base)
    neck = ((74, 58), (84, 36), (80, 8), (84, -22))
    ink.path(tube(neck, (17, 9, 7, 8)), ink.across(skin.light, skin.base, skin.dark))
    body = blob(*points("16,58 24,42 48,34 72,40 84,56 78,74 54,84 28,78"))
    ink.path(body, ink.ball(coat.light, coat.base, coat.deep, at=(0.5, 0.2), reach=0.85))
    wing = blob(*points("22,58 36,46 62,48 70,60 54,74 34,74"))
    ink.path(wing, ink.ball(coat.glint, coat.base, coat.dark, at=(0.6, 0.2), reach=0.9))
    for at in range(5):
        x = 20 + at * 7
        ink.path(blob((x + 10, 60), (x - 4, 66), (x - 6, 78), (x + 4, 82), (x + 14, 72)),
                 ink.down(plume.light, plume.base, plume.dark))  # fmt: skip
    ink.path(blob(*points("74,-26 82,-36 96,-35 102,-27 98,-18 84,-15 76,-18")),
             ink.ball(skin.light, skin.base, skin.dark))  # fmt: skip
    ink.path("M98 -30L120 -24Q122 -21 118 -20L97 -19Z", ink.down("#f0c88a", "#c98d4a"))
    ink.line("M98 -24L118 -22", "#8a5a30", 1)
    eye(ink, (92, -29), 5.4)
    for x, top in ((80, -42), (85, -45), (90, -43)):
        ink.line(f"M{x + 2} -35L{x} {top}", coat.base, 1.4)
    return made(ink, {"head": (88, -34), "mouth": (112, -22), "seat": (48, 38), "hand": (116, -20)})


_TRUNK = (
    (54, 4), (44, 24), (52, 48), (56, 72), (46, 96), (54, 118), (70, 116), (70, 102), (60, 102),
)  # fmt: skip
_RIBS = ((30, 9), (38, 13), (46, 15), (54, 15), (62, 14), (70, 12), (78, 10), (86, 8), (94, 7))
"""Of a seahorse: the middle of its trunk down to the curl, and each rib with half its width."""


def seahorse(brief: Brief) -> Drawing:
    """A seahorse, upright, its tail curled."""
    coat = tones(brief.paint("#f2963a"))
    ink = Ink("n")
    fin = blob(*points("34,44 16,38 8,50 12,64 24,70 36,64"))
    ink.path(fin, ink.slant((coat.glint, 0.95), (coat.light, 0.8)))
    for x, y in ((14, 42), (10, 52), (14, 62)):
        ink.line(f"M34 54L{x} {y}", coat.dark, 1, 0.6)
    ink.path(tube(_TRUNK, (20, 20, 34, 25, 15, 10, 7.4, 5, 2.6)),
             ink.across(coat.dark, coat.base, coat.light))  # fmt: skip
    for y, half in _RIBS:
        spine = 51.4 if y < 66 else 47.0 if y > 80 else 50.0
        ink.line(
            f"M{spine - half} {y}Q{spine} {y + 5} {spine + half} {y - 1}", coat.deep, 1.3, 0.45
        )
    belly = tube(((58, 26), (64, 48), (63, 68), (54, 88)), (4, 9, 7, 3))
    ink.path(belly, coat.glint, 0.6)
    for x, y in ((44, -10), (52, -14), (60, -11)):
        ink.path(f"M{x - 4} {y + 8}L{x} {y - 8}L{x + 5} {y + 8}Z", coat.light)
    ink.path(
        tube(((74, 8), (92, 13), (103, 16)), (10, 7, 8)), ink.down(coat.light, coat.base, coat.dark)
    )
    ink.oval((60, 5), (20, 16), ink.ball(coat.light, coat.base, coat.dark, at=(0.45, 0.3)))
    eye(ink, (66, 2), 6, "#2f6a8a")
    ink.path(blob(*points("46,8 36,10 34,18 42,22 50,16")), ink.slant(coat.glint, coat.base))
    return made(ink, {"head": (56, -8), "mouth": (104, 16), "seat": (40, 36)}, grounded=False)


def _wing(ink: Ink, coat: Tones, side: int, span: tuple[int, int, int]) -> None:
    """A wing with its veins: how far out it reaches, its upper edge, its tip."""
    out, low, tip = span
    x = 50 + side * out
    wing = blob(
        (50, 30 + low * 0.2),
        (50 + side * 26, low + 4),
        (x, low - 2),
        (x + side * 6, low + 5),
        (x - side * 4, tip - 2),
        (50 + side * 24, tip + 2),
    )
    ink.path(wing, ink.slant(("#ffffff", 0.9), ("#bfe6f2", 0.75), (coat.light, 0.6)))
    ink.line(wing, coat.dark, 0.8, 0.7)
    vein = f"M50 {30 + low * 0.2}Q{50 + side * 30} {low + 8} {x} {low + 5}"
    ink.line(vein, coat.dark, 0.7, 0.6)
    for share in (0.4, 0.55, 0.7, 0.85):
        u = 50 + side * out * share
        ink.line(f"M{u} {low + 1}L{u - side * 3} {tip}", coat.dark, 0.5, 0.5)
    ink.oval((x - side * 4, low + 1), (3.4, 1.2), coat.deep)


def dragonfly(brief: Brief) -> Drawing:
    """A dragonfly from above, its four wings spread."""
    coat = tones(brief.paint("#2f8fb5"))
    ink = Ink("n")
    with ink.moved("rotate(32 50 50)"):
        for side in (-1, 1):
            _wing(ink, coat, side, (62, 12, 20))
            _wing(ink, coat, side, (56, 42, 48))
        ink.path(
            tube(((50, 40), (50, 70), (50, 118)), (7, 4.6, 3.4)), ink.down(coat.base, coat.dark)
        )
        for y in range(52, 116, 9):
            ink.line(f"M47.6 {y}H52.4", coat.glint, 1.3, 0.9)
        ink.oval((50, 32), (7.6, 12), ink.ball(coat.glint, coat.base, coat.dark, at=(0.4, 0.3)))
        for side in (-1, 1):
            ink.oval(
                (50 + side * 5, 15),
                (6.4, 6.8),
                ink.ball("#bff0d8", "#2f9a6a", "#0f4a3a", at=(0.4, 0.3)),
            )
        ink.oval((50, 18), (4, 4.4), coat.dark)
    return made(ink, {}, grounded=False)


def ray(brief: Brief) -> Drawing:
    """A ray that glides to the right, seen from a little above."""
    coat = tones(brief.paint("#5f7f9a"))
    ink = Ink("n")
    ink.path(tube(((14, 60), (-22, 70), (-66, 62)), (6, 3, 1)), coat.dark)
    far = blob(*points("20,58 44,34 70,4 82,2 84,26 96,48 60,64"), tension=0.8)
    ink.path(far, ink.down(coat.base, coat.dark))
    near = blob(*points("10,60 40,50 84,50 104,56 98,68 70,82 44,112 30,112 28,84"), tension=0.8)
    ink.path(near, ink.ball(coat.light, coat.base, coat.dark, at=(0.65, 0.15), reach=0.95))
    body = blob(*points("8,60 40,46 78,46 108,54 112,60 104,66 70,70 36,68"))
    ink.path(body, ink.down(coat.light, coat.base))
    for x, y in ((42, 80), (54, 74), (36, 90), (62, 82), (50, 92), (62, 30), (72, 22), (66, 42)):
        ink.oval((x, y), (2.6, 1.8), coat.glint)
    ink.line("M20 60Q54 54 84 55", coat.deep, 1.2, 0.4)
    eye(ink, (94, 54), 4.4)
    ink.line("M100 64Q106 64 109 61", coat.deep, 1.2, 0.8)
    return made(ink, {"head": (92, 46), "mouth": (110, 62), "seat": (50, 48)}, grounded=False)


def narwhal(brief: Brief) -> Drawing:
    """A narwhal with its long tusk, to the right."""
    coat = tones(brief.paint("#8fa6b8"))
    tusk = tones("#f1e2c0")
    ink = Ink("n")
    ink.path("M106 46L176 10L110 54Z", ink.across(tusk.dark, tusk.light))
    for x, y in ((116, 43), (126, 38), (136, 32.5), (146, 27)):
        ink.line(f"M{x} {y}l1 7", tusk.deep, 1.1, 0.6)
    ink.path(
        blob(*points("-8,54 -30,32 -40,34 -28,56 -42,76 -30,80 -6,64"), tension=0.7), coat.dark
    )
    body = blob(*points("-10,58 14,40 50,26 90,28 114,46 116,62 100,78 60,86 20,76"))
    ink.path(body, ink.down(coat.light, coat.base, coat.dark))
    with ink.within(body):
        ink.path(blob(*points("0,72 50,70 112,60 120,90 50,100 0,90")), "#f3f4f2", 0.9)
        for x, y in (
            (20, 50),
            (32, 40),
            (44, 46),
            (58, 34),
            (70, 42),
            (84, 36),
            (50, 56),
            (30, 58),
        ):
            ink.oval((x, y), (3.2, 2.2), coat.deep)
    ink.path(
        blob(*points("58,76 70,74 66,94 50,102 46,96"), tension=0.8), ink.down(coat.base, coat.deep)
    )
    eye(ink, (98, 50), 4.8)
    ink.line("M104 66Q112 66 116 60", coat.deep, 1.6)
    return made(ink, {"head": (96, 30), "mouth": (116, 62), "seat": (50, 28)}, grounded=False)


def meerkat(brief: Brief) -> Drawing:
    """A meerkat that stands upright on guard."""
    coat = tones(brief.paint("#c99c68"))
    pale = tones("#f1dfc0")
    ink = Ink("n")
    ink.path(tube(((40, 90), (16, 100), (0, 88)), (9, 6, 3)), ink.across(coat.deep, coat.base))
    for x in (40, 62):
        ink.oval((x + 3, 101), (12, 5), ink.ball(coat.light, coat.base, coat.dark))
    body = blob(*points("36,22 52,16 68,22 74,50 76,82 66,100 36,100 28,82 30,50"))
    ink.path(body, ink.across(coat.dark, coat.base, coat.light, coat.base))
    with ink.within(body):
        ink.path(blob(*points("48,28 64,28 70,60 66,92 46,92 44,60")), pale.base, 0.9)
        for y in (52, 62, 72, 82):
            ink.line(f"M24 {y}Q34 {y + 3} 40 {y}", coat.deep, 1.8, 0.5)
    for x, u in ((36, 50), (70, 60)):
        ink.path(
            tube(((x, 38), ((x + u) / 2, 56), (u, 62)), (9, 8, 6)), ink.down(coat.light, coat.dark)
        )
    for x in (33, 69):
        ink.oval((x, -8), (5, 5.4), coat.deep)
    ink.path(blob(*points("34,0 42,-16 56,-18 68,-8 76,6 74,14 58,22 42,18")),
             ink.ball(coat.light, coat.base, coat.dark, at=(0.4, 0.3)))  # fmt: skip
    ink.path(blob(*points("52,6 66,2 80,8 78,14 62,20 52,16")), pale.base)
    ink.oval((79, 7), (4, 3), "#2a1e1a")
    for x in (47, 63):
        ink.oval((x, -1), (6.4, 6), "#5a3a28")
        eye(ink, (x + 1, -1), 3.8, "#7a4a20")
    ink.line("M78 11Q72 17 66 14", "#5a3a28", 1.2)
    return made(ink, {"head": (54, -16), "mouth": (78, 12), "hand": (58, 62), "seat": (52, 20)})

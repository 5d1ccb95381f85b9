"""What one sits at and on out of doors and in: a bench, an armchair, a fire with logs."""

from __future__ import annotations

from ..palette import tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, Point, blob, oval, points, tube

_ROOM = Box(-40, -40, 220, 180)
_IRON = "#3c4248"


def _made(ink: Ink, anchors: dict[str, Point], *, volume: float = 0.14) -> Drawing:
    return Drawing(shapes=ink.shapes, anchors=anchors, box=_ROOM, turn=0, volume=volume)


def bench(brief: Brief) -> Drawing:
    """A park bench of wooden slats between iron ends."""
    wood, iron = tones(brief.paint("#a9713f")), tones(_IRON)
    ink = Ink("s")
    for x in (24, 128):
        ink.path(tube(((x, 58), (x + 2, 90)), (5, 4)), ink.down(iron.dark, iron.deep))
    for at, y in enumerate((4, 15, 26, 37)):
        lean = 2 - at * 0.6
        ink.plate(
            (6 + lean, y), (140 - 2 * lean, 8.4), 2, ink.down(wood.light, wood.base, wood.dark)
        )
    for x in (16, 76, 136):
        ink.path(tube(((x, 0), (x, 54)), (5, 5)), ink.across(iron.light, iron.base, iron.deep))
    ink.path("M6 52L146 52L154 66H-2Z", ink.down(wood.light, wood.base))
    for y in (56, 61):
        ink.line(f"M{6 - (y - 52) * 0.57:.1f} {y}H{146 + (y - 52) * 0.57:.1f}", wood.deep, 1.2, 0.7)
    ink.plate((-3, 66), (158, 5.4), 1.6, ink.down(wood.base, wood.dark))
    for x in (4, 141):
        ink.path(
            tube(((x + 3, 70), (x + 3, 98)), (6, 5)), ink.across(iron.light, iron.base, iron.deep)
        )
        ink.path(
            tube(((x + 4, 30), (x + 1, 34), (x, 60)), (5, 5, 5)), ink.across(iron.light, iron.deep)
        )
        ink.plate((x - 3, 96), (12, 4), 1.6, iron.deep)
    return _made(ink, {"seat": (76, 60), "lap": (76, 58)})


def armchair(brief: Brief) -> Drawing:
    """One seat wide, with round arms and a high back."""
    cloth, wood = tones(brief.paint("#b0603f")), tones("#6b442a")
    ink = Ink("s")
    for x in (14, 100):
        ink.path(
            tube(((x, 88), (x + (2 if x < 50 else -2), 100)), (7, 4.4)),
            ink.across(wood.light, wood.deep),
        )
    ink.path(
        blob(*points("18,70 14,24 24,2 57,-3 90,2 100,24 96,70 57,76")),
        ink.down(cloth.light, cloth.base, cloth.dark),
    )
    back = blob(*points("27,62 24,26 32,10 57,6 82,10 90,26 87,62 57,66"))
    ink.path(back, ink.ball(cloth.light, cloth.base, cloth.dark, at=(0.42, 0.2), reach=0.9))
    for x, y in ((42, 22), (72, 22), (57, 32), (42, 42), (72, 42)):
        ink.glow((x, y + 2), (7, 6), cloth.deep, 0.5)
        ink.oval((x, y), (1.7, 1.7), cloth.dark)
    ink.plate((16, 74), (82, 17), 4, ink.down(cloth.dark, cloth.deep))
    ink.path(
        blob(*points("24,62 57,57 90,62 94,76 57,82 20,76")),
        ink.down(cloth.dark, cloth.base, cloth.light),
    )
    ink.line("M21 76Q57 82 93 76", cloth.glint, 1, 0.5)
    for side in (-1, 1):
        x = 57 + side * 46
        arm = blob(
            (x - 10, 46), (x, 38), (x + 10, 46), (x + 9, 90), (x, 93), (x - 9, 90), tension=0.8
        )
        ink.path(arm, ink.ball(cloth.light, cloth.base, cloth.dark, at=(0.4, 0.12), reach=1.0))
        ink.line(oval((x, 48), (7, 6.4)), cloth.deep, 0.8, 0.4)
    return _made(ink, {"seat": (57, 68), "lap": (57, 62), "head": (57, 8)})


def campfire(_brief: Brief) -> Drawing:
    """Flames on crossed logs in a ring of stones."""
    bark, stone = tones("#7a4f30"), tones("#8f9296")
    ink = Ink("s")
    ink.glow((50, 48), (68, 56), "#ffb04a", 0.45)
    for x in (14, 34, 60, 84):
        ink.oval((x, 82), (9, 6), ink.ball(stone.light, stone.base, stone.deep))
    for ends in (((4, 90), (76, 74)), ((96, 90), (24, 74)), ((30, 94), (62, 70))):
        ink.path(tube(ends, (11, 10)), ink.down(bark.light, bark.base, bark.deep))
        ink.oval(ends[0], (5.6, 5.6), ink.ball("#e6c08a", "#b98450", "#7a4f30"))
    for path, colors in (
        (
            "50,-14 60,14 78,30 80,58 66,78 50,82 32,78 18,58 26,36 40,22",
            ("#ffb02c", "#f4692a", "#d8342a"),
        ),
        ("52,16 62,38 70,54 64,72 50,80 36,72 30,56 40,44", ("#ffe06a", "#ffb02c", "#f4802a")),
        ("50,44 58,58 58,70 50,78 42,70 42,58", ("#fffbe0", "#ffe89a", "#ffc84a")),
    ):
        ink.path(blob(*points(path)), ink.down(*colors))
    for x, y in ((4, 92), (26, 97), (52, 99), (78, 97), (98, 91)):
        ink.oval((x, y), (12, 7.4), ink.ball(stone.light, stone.base, stone.deep, at=(0.4, 0.2)))
    return _made(ink, {"seat": (50, 40)}, volume=0.1)


def throne(brief: Brief) -> Drawing:
    """A tall gilded chair with cushions, seen from the front."""
    cloth, gold = tones(brief.paint("#a8283c")), tones("#d8a53c")
    ink = Ink("s")
    ink.path(
        "M24 62V-14Q30 -34 50 -42Q70 -34 76 -14V62Z", ink.across(gold.light, gold.base, gold.dark)
    )
    ink.path(
        "M31 62V-10Q36 -26 50 -32Q64 -26 69 -10V62Z", ink.down(cloth.light, cloth.base, cloth.dark)
    )
    for y in (-14, 2, 18, 34):
        for x in (42, 58) if y % 4 else (50,):
            ink.oval((x, y), (1.6, 1.6), ink.ball(gold.glint, gold.base))
    ink.oval((50, -44), (6, 6), ink.ball(gold.glint, gold.base, gold.deep))
    for x in (24, 76):
        ink.oval((x, -16), (4, 4), ink.ball(gold.glint, gold.base, gold.deep))
    ink.path("M20 56H80L84 68H16Z", ink.down(cloth.glint, cloth.base, cloth.dark))
    ink.plate((14, 67), (72, 9), 2, ink.down(gold.light, gold.base, gold.deep))
    ink.plate((24, 76), (52, 14), 1, ink.down(gold.dark, gold.deep))
    for x in (12, 78):
        ink.plate((x, 34), (10, 64), 3, ink.across(gold.light, gold.base, gold.dark))
        ink.plate((x - 2, 30), (14, 8), 4, ink.down(gold.glint, gold.base, gold.dark))
        ink.oval((x + 5, 34), (4, 4), ink.ball(cloth.glint, cloth.base, cloth.dark))
        ink.plate((x - 1, 92), (12, 8), 2, ink.down(gold.base, gold.deep))
    return _made(ink, {"seat": (50, 60), "lap": (50, 60)})


def cushion(brief: Brief) -> Drawing:
    """A plump cushion with tassels that lies flat; "seat" is its middle."""
    cloth = tones(brief.paint("#9a2f45"))
    ink = Ink("c")
    for x, y, side in ((-4, 40, -1), (104, 40, 1), (4, 78, -1), (96, 78, 1)):
        for lean in (-3, 0, 3):
            ink.line(f"M{x} {y}q{side * 5} 3 {side * 6 + lean} 12", "#d9a84a", 2)
        ink.oval((x, y), (3.4, 3.4), ink.ball("#f6dc9a", "#d9a84a", "#96702c"))
    body = blob(*points("-6,40 18,36 50,32 82,36 106,40 102,60 98,80 76,86 50,88 24,86 2,80 -2,60"))
    ink.path(body, ink.down(cloth.light, cloth.base, cloth.deep))
    top = blob(*points("-6,40 18,36 50,32 82,36 106,40 94,58 76,64 50,67 24,64 6,58"))
    ink.path(top, ink.ball(cloth.glint, cloth.light, cloth.base, at=(0.4, 0.35), reach=0.85))
    ink.line("M-4 43Q22 66 50 67Q78 66 104 43", "#d9a84a", 2)
    for x, y, u, v in ((20, 46, 38, 49), (80, 46, 62, 49), (50, 38, 50, 46)):
        ink.line(f"M{x} {y}Q{(x + u) / 2} {(y + v) / 2 + 3} {u} {v}", cloth.dark, 1.4, 0.45)
    ink.oval((50, 50), (4, 2.4), "#d9a84a")
    return Drawing(shapes=ink.shapes, anchors={"seat": (50, 54)}, box=_ROOM, turn=0, volume=0.16)

"""What stands in kitchens, bathrooms and sheds: pots, pans, bags, jars, cans and barrows."""

from __future__ import annotations

from ..palette import tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, Point, panel

_ROOM = Box(-50, -40, 210, 190)


def _made(ink: Ink, anchors: dict[str, Point]) -> Drawing:
    return Drawing(shapes=ink.shapes, anchors=anchors, box=_ROOM, turn=0.5, volume=0.22)


def pot(brief: Brief) -> Drawing:
    """A pot with two handles and its lid."""
    metal = tones(brief.paint("#c8503f"))
    ink = Ink("n")
    for x in (-8, 92):
        ink.plate((x, 44), (20, 9), 4.5, ink.down(metal.base, metal.deep))
    ink.path(
        "M4 36H100V82Q100 98 84 98H20Q4 98 4 82Z",
        ink.across(metal.light, metal.base, metal.dark),
    )
    ink.path(
        "M0 38Q6 16 52 14Q98 16 104 38Z",
        ink.across(metal.glint, metal.light, metal.base, metal.dark),
    )
    ink.plate((-2, 35), (108, 5), 2.5, ink.down(metal.light, metal.deep))
    ink.oval((52, 11), (8, 5), ink.ball("#f3f4f6", "#a9aeb6", "#5f656e"))
    ink.line("M14 48V84", "#ffffff", 3, 0.4)
    return _made(ink, {"seat": (52, 8)})


def cauldron(brief: Brief) -> Drawing:
    """A black cauldron on three feet with a bubbling brew."""
    iron, brew = tones("#34373d"), tones(brief.color or "#7cc24a")
    ink = Ink("n")
    for x in (22, 74):
        ink.path(f"M{x} 84H{x + 10}L{x + 7} 100H{x + 2}Z", iron.deep)
    ink.path(
        "M6 34Q-10 96 52 96Q114 96 98 34Z",
        ink.ball(iron.glint, iron.base, iron.deep, at=(0.34, 0.36)),
    )
    ink.oval((52, 34), (50, 11), ink.down(iron.light, iron.deep))
    ink.oval((52, 34), (43, 8), ink.down(brew.light, brew.base))
    for x, y, r in ((34, 30, 6), (50, 34, 4), (64, 28, 7), (76, 34, 4), (44, 22, 3), (58, 16, 4)):
        ink.oval((x, y), (r, r), ink.ball("#f4ffe0", brew.light, brew.dark))
    ink.line("M2 48Q-12 54 0 66M102 48Q116 54 104 66", iron.base, 3.4)
    return _made(ink, {"seat": (52, 30), "inside": (52, 36)})


def frying_pan(brief: Brief) -> Drawing:
    """A frying pan, seen from a little above."""
    iron = tones(brief.paint("#3b3f46"))
    ink = Ink("n")
    ink.line("M84 66L138 46", "#6b4630", 8.5)
    ink.line("M112 54L136 45.4", "#8d5f42", 4)
    ink.oval((46, 78), (50, 18), ink.down(iron.dark, iron.deep))
    ink.oval((46, 72), (52, 19), ink.down(iron.glint, iron.base))
    ink.oval((46, 74), (45, 15), ink.down(iron.deep, iron.base))
    ink.path("M10 70Q20 60 46 60Q30 66 24 80Q12 78 10 70Z", "#ffffff", 0.12)
    return _made(ink, {"seat": (46, 74), "inside": (46, 74)})


def cutting_board(brief: Brief) -> Drawing:
    """A board of wood, lying; "seat" is its middle."""
    wood = tones(brief.paint("#c2905a"))
    ink = Ink("n")
    ink.path("M14 66H98L118 92H-6Z", ink.down(wood.glint, wood.light, wood.base))
    ink.path("M-6 92H118V98Q118 100 116 100H-4Q-6 100 -6 98Z", ink.down(wood.base, wood.deep))
    ink.line("M20 72H92M10 80H100M2 87H108", wood.dark, 0.8, 0.5)
    ink.oval((104, 78), (4, 2.2), wood.deep)
    return _made(ink, {"seat": (54, 80)})


def coffee_bag(brief: Brief) -> Drawing:
    """A paper bag of coffee with its label and valve."""
    paper = tones(brief.paint("#b98a5c"))
    ink = Ink("n")
    ink.path(
        "M22 -14H82L88 8L90 94Q90 99 85 99H19Q14 99 14 94L16 8Z",
        ink.across(paper.light, paper.base, paper.dark),
    )
    ink.path("M22 -14H82L88 8H16Z", ink.down(paper.dark, paper.base))
    ink.line("M17 8H87M20 -4H84", paper.deep, 1, 0.6)
    ink.path("M14 94L26 60V99H19Q14 99 14 94Z", paper.deep, 0.25)
    ink.path("M90 94L78 60V99H85Q90 99 90 94Z", paper.deep, 0.3)
    ink.plate((28, 26), (48, 48), 2, ink.down("#fdf8ec", "#efe4cf"))
    ink.oval((45, 46), (7.4, 10), ink.ball("#8a5a38", "#5b3520", "#331b0e"), lean=24)
    ink.oval((59, 48), (7.4, 10), ink.ball("#8a5a38", "#5b3520", "#331b0e"), lean=-24)
    ink.line("M42 38Q48 46 47 54M62 40Q56 48 57 56", "#2a150a", 1.4)
    ink.line("M36 66H68", paper.deep, 2)
    ink.oval((52, 17), (3.4, 3.4), ink.ball("#ffffff", "#d9d2c4", "#8f8674"))
    label = panel((31, 30), (42, 40)) if brief.lettered else {}
    return _made(ink, {"seat": (52, -14), **label})


def serum(brief: Brief) -> Drawing:
    """A dropper bottle of amber glass with a pale label."""
    glass = tones(brief.color or "#b5692a")
    ink = Ink("n")
    ink.path("M42 -34Q50 -44 58 -34V-12H42Z", ink.across("#4a4f57", "#2b2f36", "#17191d"))
    ink.plate((37, -14), (26, 22), 3, ink.across("#f7f3ea", "#e0d6c2", "#a89b80"))
    for x in (41, 46, 51, 56):
        ink.line(f"M{x} -12V6", "#a89b80", 0.9, 0.6)
    ink.path(
        "M38 8H62V14Q80 18 80 32V92Q80 99 73 99H27Q20 99 20 92V32Q20 18 38 14Z",
        ink.across((glass.dark, 0.95), (glass.light, 0.85), (glass.base, 0.9), (glass.deep, 0.96)),
    )
    ink.plate((20.6, 42), (58.8, 40), 1, ink.across("#efe6d6", "#fffaf0", "#dccfb8"))
    ink.line("M34 54H66", "#5d4a36", 2.4)
    ink.line("M38 62H62M42 68H58", "#8d7a64", 1.2)
    ink.line("M27 24Q25 30 25.6 40M26 84V92", "#ffffff", 2.4, 0.7)
    return _made(ink, {"seat": (50, -38), **panel((24, 46), (52, 32))})


def cream_jar(brief: Brief) -> Drawing:
    """A low jar of cream with a metal lid."""
    glass = tones(brief.paint("#f2e9e2"))
    ink = Ink("n")
    ink.path(
        "M0 50H104V86Q104 99 90 99H14Q0 99 0 86Z",
        ink.across(glass.light, glass.glint, glass.base, glass.dark),
    )
    ink.plate((-3, 20), (110, 31), 5, ink.across("#f6e3b4", "#d9b465", "#fff3cf", "#a87f34"))
    ink.line("M0 26H104", "#ffffff", 1.6, 0.6)
    ink.plate((24, 62), (56, 22), 2, "#ffffff")
    ink.line("M34 70H70", "#8a6a3c", 2.2)
    ink.line("M40 77H64", "#b79a68", 1.3)
    ink.line("M7 58V86", "#ffffff", 2.6, 0.8)
    return _made(ink, {"seat": (52, 20), **panel((28, 64), (48, 18))})


def watering_can(brief: Brief) -> Drawing:
    """A watering can of tin."""
    tin = tones(brief.paint("#6f9f8f"))
    ink = Ink("n")
    ink.line("M84 40Q112 34 108 62Q104 82 84 82", tin.dark, 6)
    ink.line("M30 36Q50 6 74 36", tin.base, 5)
    ink.path("M22 62L-24 28L-20 22L26 48Z", ink.down(tin.light, tin.dark))
    ink.path("M-34 32L-22 12L-14 18L-24 36Z", ink.slant(tin.glint, tin.base, tin.deep))
    ink.path("M18 38H88L92 98H14Z", ink.across(tin.light, tin.base, tin.dark))
    ink.oval((53, 38), (35, 6), ink.down(tin.deep, tin.dark))
    ink.line("M17 52H89M15 88H91", tin.glint, 1.6, 0.6)
    return _made(ink, {"seat": (53, 36), "inside": (53, 40)})


def wheelbarrow(brief: Brief) -> Drawing:
    """A barrow with one wheel; what it carries looks out over its rim."""
    tub = tones(brief.paint("#5f8f6a"))
    ink = Ink("n")
    ink.line("M24 66L132 42", "#8a5a38", 5.4)
    ink.line("M92 54L100 98M92 54L84 98", "#4a4f57", 4)
    ink.path("M-6 24H104L84 66H24Z", ink.down(tub.light, tub.base, tub.dark))
    ink.path("M-6 24H104L102 29H-3Z", tub.glint)
    ink.oval((8, 82), (17, 17), "#23262b")
    ink.oval((8, 82), (10, 10), ink.ball("#f3f4f6", "#a9aeb6", "#5f656e"))
    ink.line("M8 82L30 62", "#4a4f57", 4)
    return _made(ink, {"inside": (48, 30), "seat": (48, 26)})


def coffee_beans(brief: Brief) -> Drawing:
    """A heap of roasted beans."""
    bean = tones(brief.paint("#6b3f24"))
    ink = Ink("n")
    heap = (
        (8, 92, 20), (28, 94, -30), (48, 93, 12), (68, 94, 40), (88, 92, -16), (104, 94, 28),
        (18, 80, -20), (38, 79, 30), (58, 80, -8), (78, 79, 22), (30, 67, 10), (50, 66, -26),
        (68, 68, 34), (44, 55, 16), (58, 54, -20),
    )  # fmt: skip
    for x, y, lean in sorted(heap, key=lambda one: one[1]):
        ink.oval((x, y + 1.6), (11.4, 8.4), bean.deep, lean=lean)
        ink.oval((x, y), (11.4, 8.4), ink.ball(bean.light, bean.base, bean.deep), lean=lean)
        with ink.moved(f"rotate({lean} {x} {y})"):
            ink.line(f"M{x - 9} {y}Q{x - 3} {y - 4} {x} {y}T{x + 9} {y}", bean.deep, 1.7)
    return _made(ink, {"seat": (52, 56)})


def papers(brief: Brief) -> Drawing:
    """Three written sheets that lie about."""
    ink = Ink("n")
    _sheet(ink, ((30, 62), (92, 66), (84, 80), (14, 75)), brief.paint("#efe8d8"))
    _sheet(ink, ((-34, 70), (34, 66), (44, 86), (-36, 91)), brief.paint("#f7f2e6"))
    _sheet(ink, ((40, 74), (112, 78), (124, 99), (36, 95)), brief.paint("#fbf7ee"))
    return _made(ink, {"seat": (52, 80)})


def _sheet(ink: Ink, corners: tuple[Point, Point, Point, Point], color: str) -> None:
    """A sheet between its corners: far left, far right, near right, near left."""
    paper = tones(color)
    outline = "M" + "L".join(f"{x} {y}" for x, y in corners) + "Z"
    with ink.moved("translate(0.8 1.8)"):
        ink.path(outline, "#2a1a10", 0.28)
    ink.path(outline, ink.down(paper.light, paper.glint, paper.base))
    far, right, near, left = corners
    for at in range(1, 6):
        share = at / 6.4
        start = _between(_between(far, left, share), _between(right, near, share), 0.1)
        end = _between(
            _between(far, left, share), _between(right, near, share), 0.9 - 0.25 * (at % 2)
        )
        ink.line(f"M{start[0]:.1f} {start[1]:.1f}L{end[0]:.1f} {end[1]:.1f}", "#7d8590", 1, 0.7)


def _between(one: Point, other: Point, share: float) -> Point:
    return one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share

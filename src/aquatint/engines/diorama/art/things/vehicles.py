"""Vehicles: on wheels, on water, in the air; all look to the right."""

from __future__ import annotations

from dataclasses import replace

from ...dice import dice
from ...graph import Pose
from ..palette import Tones, tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, Point, blob, oval, panel, points, tube

_ROOM = Box(-60, -60, 280, 220)
_CARS = ("#d2393a", "#2f7fa8", "#e8a82c", "#4f9a7a", "#e9e2d4")
_GLASS = ("#eaf6fb", "#b5dbe8", "#7fb4cc")


def _made(
    ink: Ink, anchors: dict[str, Point], *, turn: float = 0.4, grounded: bool = True
) -> Drawing:
    return Drawing(
        shapes=ink.shapes, anchors=anchors, box=_ROOM, faces_right=True, two_sided=False, turn=turn,
        volume=0.2, grounded=grounded,
    )  # fmt: skip


def _paint(brief: Brief, name: str, usual: tuple[str, ...]) -> Tones:
    pick = int(dice(brief.seed, name).integers(len(usual))) + brief.copy
    return tones(brief.paint(usual[pick % len(usual)]))


def _wheel(ink: Ink, at: Point, size: float, hub: str = "#d9dee4") -> None:
    x, y = at
    metal = tones(hub)
    ink.oval(at, (size, size), ink.ball("#5a5d66", "#2b2c33", "#17181d", at=(0.4, 0.3)))
    ink.oval(at, (size * 0.62, size * 0.62), ink.ball(metal.glint, metal.base, metal.dark))
    for dx, dy in ((0.42, 0), (0.13, 0.4), (-0.34, 0.25), (-0.34, -0.25), (0.13, -0.4)):
        ink.line(f"M{x} {y}l{dx * size:.2f} {dy * size:.2f}", metal.deep, size * 0.1, 0.7)
    ink.oval(at, (size * 0.16, size * 0.16), metal.deep)


def car(brief: Brief) -> Drawing:
    """A small car; a round one of the fifties when the words say so."""
    paint = _paint(brief, "car", _CARS)
    ink = Ink("v")
    if any(word in brief.words for word in ("vintage", "old", "classic", "retro", "beetle")):
        return _old_car(ink, paint)
    body = (
        "M4 74Q2 60 12 56L30 53Q40 34 54 32H86Q100 33 112 52Q134 54 140 60Q145 66 143 76"
        "Q142 80 136 80H10Q5 80 4 74Z"
    )
    ink.path(body, ink.down(paint.light, paint.base, paint.dark))
    with ink.within(body):
        ink.glow((70, 58), (80, 5), paint.glint, 0.6)
        ink.path("M0 72H150V84H0Z", paint.deep, 0.55)
        ink.line("M71 54V76M40 54V74", paint.deep, 0.9, 0.6)
    ink.path("M36 53Q44 38 55 37H68V53Z", ink.slant(*_GLASS))
    ink.path("M73 53V37H86Q96 38 105 53Z", ink.slant(*_GLASS))
    ink.line("M46 50L56 39M84 50L92 40", "#ffffff", 1.6, 0.6)
    for x in (64, 94):
        ink.line(f"M{x} 60h6", paint.deep, 1.6)
    _lamps(ink, (138, 63), (6, 62))
    for x in (33, 114):
        ink.path(f"M{x - 18} 80Q{x - 17} 60 {x} 60Q{x + 17} 60 {x + 18} 80Z", "#22232a")
        _wheel(ink, (x, 81), 14)
    return _made(ink, {"seat": (72, 34), "inside": (72, 62), "head": (130, 54)})


def _lamps(ink: Ink, front: Point, rear: Point) -> None:
    ink.oval(front, (4.4, 3.6), ink.ball("#ffffff", "#fff3b8", "#e8b84a"))
    ink.oval(rear, (2.2, 3.6), ink.ball("#ff9a8a", "#d82c2c"))


def _old_car(ink: Ink, paint: Tones) -> Drawing:
    roof = "M34 56Q36 26 62 24H82Q102 26 108 56Z"
    ink.path(roof, ink.down(paint.glint, paint.light, paint.base))
    ink.path("M42 52Q44 33 62 31H69V52Z", ink.slant(*_GLASS))
    ink.path("M75 52V31H82Q96 33 100 52Z", ink.slant(*_GLASS))
    body = "M2 76Q2 56 26 54H112Q142 54 147 70Q148 78 142 80H8Q3 80 2 76Z"
    ink.path(body, ink.down(paint.light, paint.base, paint.dark))
    ink.line("M12 62Q70 56 140 63", "#f4f6f8", 1.8)
    ink.line("M72 55V78M46 56V76", paint.deep, 0.9, 0.6)
    for x in (32, 114):
        ink.path(
            f"M{x - 23} 82Q{x - 21} 56 {x} 56Q{x + 21} 56 {x + 23} 82Z",
            ink.down(paint.glint, paint.base, paint.dark),
        )
        ink.path(f"M{x - 16} 82Q{x - 14} 64 {x} 64Q{x + 14} 64 {x + 16} 82Z", "#22232a")
        _wheel(ink, (x, 82), 14, "#f4efe2")
    for x in (-2, 138):
        ink.path(
            tube(((x, 79), (x + 6, 80), (x + 13, 79)), (5, 5, 5)),
            ink.down("#ffffff", "#b9c2cc", "#7d8898"),
        )
    ink.oval((141, 63), (5, 5.4), ink.ball("#ffffff", "#fff3b8", "#c9983f"))
    ink.oval((5, 64), (2.4, 3), "#d82c2c")
    ink.line("M60 62h6M80 62h6", "#f4f6f8", 1.8)
    return _made(ink, {"seat": (72, 25), "inside": (72, 60), "head": (130, 56)})


def bus(brief: Brief) -> Drawing:
    """A bus with many windows; yellow for schools, red for London. Its words are on its side."""
    paint = tones(brief.paint("#f0b02c" if "school" in brief.words else "#d2393a"))
    ink = Ink("v")
    top, tall = (12, 15) if brief.lettered else (22, 19)
    body = f"M2 80V{top + 10}Q2 {top} 12 {top}H146Q158 {top} 160 {top + 14}L162 80Z"
    ink.path(body, ink.down(paint.light, paint.base, paint.dark))
    for at in range(5):
        ink.plate((10 + at * 26, top + 9), (21, tall), 3, ink.slant(*_GLASS))
    ink.path(
        f"M142 {top + 9}H152Q155 {top + 9} 156 {top + 17}L157 {top + 29}H142Z", ink.slant(*_GLASS)
    )
    for y in (39, 67) if brief.lettered else (60,):
        ink.line(f"M2 {y}H138", paint.glint if not brief.lettered else "#2b2c33", 1.6)
    ink.plate((140, 56), (14, 24), 1.4, paint.dark)
    _lamps(ink, (158, 70), (4, 70))
    for x in (32, 122):
        ink.path(f"M{x - 17} 82Q{x - 16} 66 {x} 66Q{x + 16} 66 {x + 17} 82Z", "#22232a")
        _wheel(ink, (x, 83), 13)
    side = panel((8, 42), (128, 22))
    return _made(ink, {"seat": (80, top + 1), "inside": (80, 56), **side})


def delivery_van(brief: Brief) -> Drawing:
    """A panel van: a sliding door and no windows behind the cab."""
    paint = tones(brief.paint("#f4f3ee"))
    ink = Ink("v")
    body = "M2 80V26Q2 16 12 16H98Q108 16 116 28L128 48Q144 50 148 60L149 80Z"
    ink.path(body, ink.down(paint.light, paint.base, paint.dark))
    with ink.within(body):
        ink.path("M0 68H152V84H0Z", paint.dark, 0.6)
        ink.line("M0 67.6H152", paint.deep, 0.8, 0.6)
    if not brief.lettered:
        ink.line("M54 20V76M92 22V76", paint.deep, 0.8, 0.5)
    ink.path("M98 25H103Q108 26 112 32L121 48H98Z", ink.slant(*_GLASS))
    ink.line("M94 22V76M94 52H126", paint.deep, 0.8, 0.55)
    ink.plate((98, 55), (6, 2.2), 1, paint.deep)
    _lamps(ink, (144, 60), (4, 60))
    ink.plate((0, 77), (151, 5), 2, "#3a3d46")
    for x in (30, 120):
        ink.path(f"M{x - 17} 82Q{x - 16} 65 {x} 65Q{x + 16} 65 {x + 17} 82Z", "#22232a")
        _wheel(ink, (x, 83), 13)
    side = panel((8, 23), (82, 40))
    return _made(ink, {"seat": (60, 17), "inside": (112, 56), **side})


def truck(brief: Brief) -> Drawing:
    """A lorry: a box behind a cab."""
    paint = _paint(brief, "truck", ("#2f7fa8", "#d2393a", "#e8a82c"))
    ink = Ink("v")
    ink.plate((0, 18), (92, 60), 3, ink.down("#fbfaf6", "#e6e6e4", "#b9bec8"))
    if brief.lettered:
        ink.path("M0 66H92V74H0Z", ink.down(paint.light, paint.base))
    for at in range(1, 1 if brief.lettered else 6):
        ink.line(f"M{at * 15.4:.1f} 20V76", "#aab2be", 0.8, 0.5)
    cab = "M96 78V40Q96 34 102 34H122Q130 36 136 56Q144 58 145 66V78Z"
    ink.path(cab, ink.down(paint.light, paint.base, paint.dark))
    ink.path("M106 54V41H120Q126 43 130 54Z", ink.slant(*_GLASS))
    ink.plate((0, 76), (146, 5), 1.4, "#3a3d46")
    _lamps(ink, (143, 68), (2, 72))
    for x in (24, 50, 120):
        _wheel(ink, (x, 83), 13)
    return _made(ink, {"seat": (46, 19), "inside": (116, 56), **panel((5, 22), (82, 42))})


def bicycle(brief: Brief) -> Drawing:
    """A city bicycle with a saddle for somebody."""
    paint = _paint(brief, "bicycle", ("#d2493a", "#2f8f9c", "#3f6aa5", "#e0a03c"))
    ink = Ink("v")
    for x in (26, 104):
        ink.line(oval((x, 74), (23, 23)), "#2b2c33", 3.2)
        ink.line(oval((x, 74), (20.4, 20.4)), "#c4ccd6", 1.2)
        for dx, dy in ((20, 0), (16, 12), (6, 19), (-6, 19), (-16, 12)):
            ink.line(f"M{x - dx} {74 - dy}L{x + dx} {74 + dy}", "#aab2be", 0.5, 0.9)
        ink.oval((x, 74), (2.6, 2.6), "#5a606c")
    ink.path("M2 70Q4 48 26 47Q46 48 50 66L46 67Q42 52 26 51Q9 52 6 71Z", paint.dark)
    for line, width in (
        ("M26 74L50 42L60 74Z", 3.4),
        ("M60 74L92 38M52 46L90 42M104 74L90 32", 3.4),
    ):
        ink.line(line, paint.dark, width + 0.8)
        ink.line(line, paint.base, width - 0.4)
    ink.line("M90 33L87 20Q86 13 92 13Q96 14 93 17L84 17", "#5a606c", 2.2)
    ink.line("M88 17l-7 -0.6", "#4a2f20", 3.4)
    ink.line("M50 42L47 33", "#9aa4b2", 2.4)
    ink.path(blob(*points("36,30 46,28 58,31 50,35 40,35")), ink.down("#8a5a3a", "#4a2f20"))
    ink.oval((60, 74), (6, 6), "#8a94a4")
    ink.oval((60, 74), (3.4, 3.4), "#3a3d46")
    ink.line("M60 74L66 86M62 87h8", "#3a3d46", 2.2)
    return _made(ink, {"seat": (48, 30), "hand": (84.5, 16), "head": (92, 13)})


def motorcycle(brief: Brief) -> Drawing:
    """A motorcycle with a round lamp."""
    paint = _paint(brief, "motorcycle", ("#b8323a", "#2b4f7a", "#2f3038", "#e08a2c"))
    ink = Ink("v")
    for x in (24, 110):
        _wheel(ink, (x, 76), 22, "#c4ccd6")
    ink.line("M110 76L92 36", "#8a94a4", 4)
    ink.line("M24 76L56 62", "#5a606c", 5)
    engine = blob(*points("46,58 70,54 84,62 80,80 56,82 44,74"))
    ink.path(engine, ink.down("#d9dee6", "#8a94a4", "#4a505c"))
    for y in (62, 67, 72):
        ink.line(f"M54 {y}h22", "#3a3f4a", 1.4, 0.7)
    ink.path(
        tube(((58, 78), (36, 84), (6, 82)), (5, 5.4, 6)), ink.down("#f4f7fa", "#aab4c2", "#6d7686")
    )
    ink.path(
        blob(*points("54,50 62,38 80,36 92,44 84,56 62,58")),
        ink.ball(paint.glint, paint.base, paint.dark, at=(0.4, 0.2)),
    )
    ink.path(blob(*points("14,46 30,42 52,46 58,52 40,56 20,54")), ink.down("#5a3d2c", "#2c1c16"))
    ink.path("M2 66Q6 50 26 50Q44 52 46 62Q26 54 2 66Z", ink.down(paint.light, paint.dark))
    ink.path("M90 62Q98 50 114 51Q130 54 133 68Q118 56 90 62Z", ink.down(paint.light, paint.dark))
    ink.line("M92 38L84 28L76 29", "#3a3d46", 2.6)
    ink.oval((99, 39), (6.6, 7), "#8a94a4")
    ink.oval((101, 39), (5, 6), ink.ball("#ffffff", "#fff3b8", "#e0b04a"))
    return _made(ink, {"seat": (38, 46), "hand": (78, 29), "head": (100, 34)})


def train(brief: Brief) -> Drawing:
    """A steam engine with its tender."""
    paint = _paint(brief, "train", ("#2f6a4a", "#b8323a", "#2b3f63"))
    gold = tones("#e0b03f")
    ink = Ink("v")
    for x, y, size in ((96, 8, 9), (84, -4, 12), (66, -14, 14), (44, -20, 15)):
        ink.oval((x, y), (size, size * 0.86), ink.ball("#ffffff", "#f1f2f5", "#c6ccd8"))
    ink.path("M96 36L93 18H109L106 36Z", ink.across("#5a5d66", "#24252c"))
    ink.plate((91, 15), (20, 5), 2, gold.base)
    ink.plate((42, 36), (78, 32), 12, ink.down(paint.glint, paint.base, paint.deep))
    for x in (58, 78, 98):
        ink.line(f"M{x} 36.4V67.6", gold.base, 1.8)
    ink.path("M66 37Q66 26 74 26Q82 26 82 37Z", ink.down(gold.glint, gold.base, gold.dark))
    ink.plate((112, 34), (10, 36), 4, ink.across("#4a4d57", "#24252c"))
    ink.oval((123, 44), (3.4, 4.4), ink.ball("#ffffff", "#fff3b8", "#e0b04a"))
    ink.plate((10, 22), (36, 48), 2.4, ink.down(paint.light, paint.base, paint.dark))
    ink.plate((4, 15), (48, 8), 3, ink.down("#4a4d57", "#24252c"))
    ink.plate((16, 30), (24, 17), 2.4, ink.slant("#fff3c8", "#f0c86a"))
    ink.line("M28 30v17", paint.deep, 1.6)
    ink.plate((2, 68), (120, 8), 2, "#3a3d46")
    ink.path("M120 70L138 90H112Z", ink.across("#c8413a", "#7a2020"))
    for x, size in ((24, 13), (56, 13), (86, 13), (110, 9)):
        _wheel(ink, (x, 91 - size + 4), size, "#c8413a")
    ink.line("M24 82H86", "#d9dee6", 2.6)
    return _made(ink, {"seat": (28, 15), "inside": (28, 50), "head": (112, 30)})


def ship(brief: Brief) -> Drawing:
    """An ocean steamer with funnels."""
    hull = tones(brief.paint("#2b3f63"))
    ink = Ink("v")
    for x in (56, 82):
        ink.path(
            f"M{x - 8} 44L{x - 6} 16H{x + 8}L{x + 6} 44Z",
            ink.across("#f0705a", "#cf3a30", "#8a1f1c"),
        )
        ink.path(f"M{x - 6.4} 22L{x - 6} 14H{x + 8}L{x + 7.6} 22Z", "#24252c")
        ink.glow((x - 8, 2), (18, 10), "#e9ecf2", 0.75)
    ink.plate((34, 30), (78, 16), 3, ink.down("#ffffff", "#e6ebf2"))
    ink.plate((22, 44), (104, 16), 3, ink.down("#ffffff", "#d9dfe8"))
    for row, (start, count) in enumerate(((40, 7), (28, 10))):
        for at in range(count):
            ink.oval((start + at * 10, 38 + row * 14), (2.4, 2.4), "#3a5a80")
    ink.path("M2 58H152Q146 82 132 94H22Q8 84 2 58Z", ink.down(hull.light, hull.base, hull.dark))
    ink.path("M14 84Q74 86 140 84Q136 91 132 94H22Q17 90 14 84Z", "#b8323a")
    ink.line("M4 63Q80 66 150 63", "#f4f1ea", 1.6)
    for at in range(11):
        ink.oval((20 + at * 11, 73), (2, 2), "#e8d9a0")
    ink.line("M128 44V18M20 44V24", "#8a94a4", 1.4)
    ink.path("M128 18h12l-3 4l3 4h-12Z", "#d2393a")
    return _made(ink, {"seat": (74, 44), "inside": (80, 50)}, turn=0.8)


def airplane(brief: Brief) -> Drawing:
    """An airliner in flight; one that stands has its wheels out."""
    paint = tones(brief.paint("#2f7fc0"))
    ink = Ink("v")
    parked = brief.pose is Pose.STANDING
    if parked:
        _wheels(ink)
    with ink.moved("rotate(0)" if parked else "rotate(-8 70 50)"):
        ink.path("M80 44Q72 20 54 8L64 8Q90 26 104 46Z", ink.down("#b9c6d4", "#8a9aac"))
        body = blob(*points("-4,46 20,41 70,39 112,40 132,47 137,53 130,59 104,62 60,62 18,57"))
        ink.path("M2 50L-16 14H-2L26 46Z", ink.down(paint.light, paint.base, paint.dark))
        ink.path(body, ink.down("#ffffff", "#f1f4f8", "#b5c0d0"))
        with ink.within(body):
            ink.path("M-10 56H140V70H-10Z", paint.base)
            ink.line("M-10 55.4H140", paint.glint, 1.4)
        for at in range(11):
            ink.plate((24 + at * 8.4, 46), (3.6, 4.6), 1.6, "#4f7a9c")
        ink.path("M118 45Q128 45 132 50H119Z", ink.slant("#cfeaf6", "#4f86a8"))
        ink.path(tube(((66, 66), (80, 66)), (9, 8)), ink.down("#e6ebf2", "#7d8898"))
        ink.path("M88 54Q68 76 36 92L28 90Q46 72 60 54Z", ink.down("#e9eef4", "#aab6c6"))
        ink.path("M22 52Q12 60 -8 66L-12 64Q-4 56 4 50Z", ink.down("#e9eef4", "#aab6c6"))
    anchors: dict[str, Point] = {"seat": (60, 38), "inside": (80, 50), "head": (124, 40)}
    if brief.lettered:
        _banner(ink)
        anchors |= panel((-246, 40), (186, 40))
    drawing = _made(ink, anchors, turn=0 if brief.lettered else 3, grounded=parked)
    return replace(drawing, box=Box(-280, -20, 440, 140)) if brief.lettered else drawing


def _wheels(ink: Ink) -> None:
    """The landing gear of an airliner."""
    for x, low in ((52, 101), (62, 103), (116, 101)):
        ink.line(f"M{x} 58V{low - 6}", "#7d8898", 3)
        ink.oval((x, low - 4), (6, 6), ink.ball("#5a5f6a", "#2a2c34", "#14151a"))
        ink.oval((x, low - 4), (2.2, 2.2), "#c9d2dd")


def _banner(ink: Ink) -> None:
    """A cloth on ropes behind the tail."""
    ink.line("M-8 56L-50 54M-50 32V88M-50 54L-58 34M-50 66L-58 86", "#5a5d66", 1)
    cloth = "M-56 33Q-100 26 -150 33T-250 33L-262 60L-250 87Q-200 94 -150 87T-56 87Z"
    ink.path(cloth, ink.down("#fffdf6", "#f6f0e2", "#ddd2bc"))
    ink.line("M-56 33Q-100 26 -150 33T-250 33M-250 87Q-200 94 -150 87T-56 87", "#c8413a", 3.4)


def helicopter(brief: Brief) -> Drawing:
    """A helicopter with a glass nose."""
    paint = _paint(brief, "helicopter", ("#e0483c", "#2f7fa8", "#f0b02c"))
    ink = Ink("v")
    ink.oval((78, 14), (74, 2.6), ink.across(("#5a606c", 0.3), ("#3a3d46", 0.9), ("#5a606c", 0.3)))
    ink.plate((75, 14), (6, 18), 1.4, "#5a606c")
    ink.path(
        tube(((64, 44), (30, 38), (-10, 32)), (22, 10, 5)),
        ink.down(paint.light, paint.base, paint.dark),
    )
    ink.path("M-16 34L-22 14H-12L0 34Z", ink.down(paint.light, paint.dark))
    ink.oval((-15, 25), (3, 13), ("#9aa4b2"))
    body = blob(*points("50,40 66,28 96,28 120,40 128,56 116,68 80,70 58,62"))
    ink.path(body, ink.down(paint.light, paint.base, paint.dark))
    with ink.within(body):
        ink.path("M96 24H134V54H100Q94 52 94 44Z", ink.slant(*_GLASS))
        ink.line("M94 24V52", paint.deep, 2)
        ink.plate((70, 36), (18, 16), 4, ink.slant(*_GLASS))
        ink.line("M40 60H134", paint.glint, 2.4)
    ink.line("M72 70L68 82M104 70L108 82M54 82Q50 82 48 79M54 83H122Q128 83 131 78", "#3a3d46", 3)
    return _made(
        ink, {"seat": (84, 28), "inside": (100, 50), "head": (118, 40)}, turn=2, grounded=False
    )


def ufo(brief: Brief) -> Drawing:
    """A flying saucer with its beam."""
    metal = tones(brief.paint("#a8b4c4"))
    ink = Ink("v")
    ink.path("M40 62L16 120H104L80 62Z", ink.down(("#fff6a8", 0.75), ("#fff6a8", 0.0)))
    ink.path("M34 44Q34 12 60 12Q86 12 86 44Z", ink.slant("#f1fbff", "#a8e6e0", "#4fa8a8"))
    ink.oval((60, 34), (8, 9), ink.ball("#c8f08a", "#7fbf4a", "#4a8030"))
    for side in (-1, 1):
        ink.oval((60 + side * 3.4, 32), (2.2, 3.2), "#16201a", lean=side * 20)
    saucer = blob(*points("-6,52 24,40 60,37 96,40 126,52 96,66 60,70 24,66"))
    ink.path(saucer, ink.down(metal.glint, metal.base, metal.deep))
    ink.line("M-2 53Q60 66 122 53", metal.dark, 1.6, 0.7)
    for at, color in enumerate(("#f0483c", "#f7d548", "#4fd08a", "#4fb0f0", "#f07ad0")):
        x = 12 + at * 24
        ink.glow((x, 57), (8, 8), color, 0.7)
        ink.oval((x, 57), (3.6, 3.4), ink.ball("#ffffff", color))
    return _made(ink, {"seat": (60, 14), "inside": (60, 34)}, turn=5, grounded=False)


def satellite(brief: Brief) -> Drawing:
    """A satellite with solar panels."""
    foil = tones(brief.paint("#e0b03f"))
    ink = Ink("v")
    with ink.moved("rotate(-24 60 50)"):
        for x in (-14, 78):
            ink.plate((x, 36), (56, 28), 2, ink.slant("#5a8fd8", "#2b4f98", "#1c2f63"))
            for at in range(1, 5):
                ink.line(f"M{x + at * 11.2:.1f} 36v28", "#a8c4ec", 0.8, 0.8)
            ink.line(f"M{x} 50h56", "#a8c4ec", 0.8, 0.8)
        ink.line("M40 50H80", "#9aa4b2", 4)
        ink.plate((47, 34), (26, 32), 3, ink.slant(foil.glint, foil.base, foil.dark))
        ink.line("M47 45h26M47 56h26M56 34v32", foil.deep, 0.8, 0.5)
        ink.path(
            "M42 26Q60 40 78 26Q74 12 60 12Q46 12 42 26Z", ink.down("#ffffff", "#d9dfe8", "#8a94a4")
        )
        ink.line("M60 26V6", "#8a94a4", 1.4)
        ink.oval((60, 5), (2.6, 2.6), "#e0483c")
    return _made(ink, {"seat": (60, 34)}, turn=8, grounded=False)

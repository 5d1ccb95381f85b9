"""Sweets and small fruit that no icon shows: macarons, candy canes, gingerbread, berries."""

from __future__ import annotations

from ..palette import blend, tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, blob, oval, points, shape, tube

_ROOM = Box(-60, -60, 230, 220)


def _made(ink: Ink, *, turn: float = 2.0) -> Drawing:
    return Drawing(
        shapes=ink.shapes, anchors={"hand": (50, 80), "seat": (50, 10)}, box=_ROOM, turn=turn,
        volume=0.18,
    )  # fmt: skip


def macaron(brief: Brief) -> Drawing:
    """A macaron: two shells with frilled feet, cream between them."""
    pick = ("#f2a3b8", "#a8d5b0", "#c3a6dc", "#f4d27a", "#8fc1de")[(brief.seed + brief.copy) % 5]
    shell = tones(brief.paint(pick))
    ink = Ink("s")
    ink.path("M-2 76Q-6 60 50 60Q106 60 102 76Q100 98 50 99Q0 98 -2 76Z",
             ink.down(shell.light, shell.base, shell.dark))  # fmt: skip
    ink.plate((2, 54), (96, 15), 7, ink.down("#fffaf0", "#f4e4cc", "#dcc4a0"))
    for at in range(16):
        for y in (53, 70):
            ink.oval((2 + at * 6.4, y + at % 3 - 1), (4.6, 3.6), ink.down(shell.light, shell.dark))
    ink.path("M-2 50Q-6 8 50 8Q106 8 102 50Q102 55 50 56Q-2 55 -2 50Z",
             ink.ball(shell.glint, shell.base, shell.dark, at=(0.38, 0.2), reach=0.85))  # fmt: skip
    ink.path(blob((16, 30), (28, 18), (48, 15), (40, 22), (26, 32)), "#ffffff", 0.55)
    return _made(ink)


def cotton_candy(brief: Brief) -> Drawing:
    """A cloud of spun sugar on a paper cone."""
    cloud = tones(brief.paint("#f6a9cb"))
    ink = Ink("s")
    ink.path("M34 58H66L53 118H47Z", ink.across("#ffffff", "#f2ead8", "#cdbf9f"))
    ink.line("M40 66L58 60M43 82L61 76M45 98L57 93", "#e2574c", 3, 0.85)
    for x, y, r in (
        (50, 16, 34), (22, 30, 24), (78, 30, 24), (30, 52, 22), (70, 52, 22), (50, 56, 22),
        (34, -4, 20), (66, -4, 20), (50, 30, 26),
    ):  # fmt: skip
        ink.oval(
            (x, y), (r, r * 0.92), ink.ball(cloud.glint, cloud.light, cloud.base, at=(0.4, 0.3))
        )
    for x, y, u in (
        (24, 10, 22),
        (46, 0, 30),
        (30, 36, 34),
        (56, 26, 26),
        (40, 54, 24),
        (62, 46, 18),
    ):
        ink.line(f"M{x} {y}q{u / 2} -9 {u} 1", "#ffffff", 1.8, 0.55)
        ink.line(f"M{x} {y + 5}q{u / 2} -8 {u} 2", cloud.dark, 1, 0.3)
    return _made(ink)


def candy_cane(brief: Brief) -> Drawing:
    """A candy cane with its stripes."""
    stripe = tones(brief.paint("#d8262f"))
    ink = Ink("s")
    cane = tube(((36, 104), (36, 40), (36, 20), (44, 0), (62, -6), (80, 2), (86, 24)), (16,) * 7)
    ink.path(cane, ink.across("#ffffff", "#fbf6f0", "#d4cdd0"))
    with ink.within(cane):
        for y in range(106, 8, -20):
            ink.path(f"M22 {y}L50 {y - 12}V{y - 22}L22 {y - 10}Z", stripe.base)
        for band in (
            "22,4 44,14 50,6 30,-8",
            "50,-20 62,-18 62,6 54,6",
            "76,-14 90,-4 80,12 72,6",
            "72,16 100,10 100,20 72,26",
        ):
            ink.path(shape(*points(band)), stripe.base)
    ink.line("M31 100V34Q31 6 46 -4", "#ffffff", 2.4, 0.6)
    return _made(ink, turn=8)


def gingerbread_man(_brief: Brief) -> Drawing:
    """A gingerbread man with icing and buttons."""
    dough = tones("#b9763a")
    ink = Ink("s")
    limbs = (
        ((50, 46), (20, 44), (2, 38)), ((50, 46), (80, 44), (98, 38)),
        ((46, 66), (34, 88), (26, 104)), ((54, 66), (66, 88), (74, 104)),
    )  # fmt: skip
    for color, more in ((dough.deep, 3), (dough.base, 0)):
        for limb in limbs:
            ink.path(tube(limb, (26 + more, 19 + more, 18 + more)), color)
        ink.oval((50, 58), (20 + more / 2, 24 + more / 2), color)
        ink.oval((50, 14), (24 + more / 2, 23 + more / 2), color)
    ink.glow((44, 8), (18, 16), dough.glint, 0.8)
    ink.glow((46, 52), (16, 20), dough.glint, 0.6)
    for x, y, u, v in ((6, 31, 8, 46), (94, 31, 92, 46), (20, 95, 36, 99), (80, 95, 64, 99)):
        ink.line(f"M{x} {y}L{(x + u) / 2 + 2} {(y + v) / 2}L{u} {v}", "#fffaf2", 2.6)
    for x in (42, 58):
        ink.oval((x, 10), (3.2, 3.8), "#2f1d14")
    ink.line("M40 20Q50 29 60 20", "#fffaf2", 2.6)
    for x in (36, 64):
        ink.oval((x, 18), (3.4, 2.4), "#f08a8a")
    for y, color in ((44, "#d8303a"), (56, "#3f9a56"), (68, "#d8303a")):
        ink.oval((50, y), (3.8, 3.8), ink.ball("#ffffff", color, color))
    return _made(ink)


def gingerbread_house(_brief: Brief) -> Drawing:
    """A house of gingerbread with icing and sweets."""
    dough = tones("#b9763a")
    ink = Ink("s")
    ink.oval((50, 100), (74, 8), ink.down("#ffffff", "#e3e9f2"))
    ink.path("M4 40H96V100H4Z", ink.across(dough.light, dough.base, dough.dark))
    ink.path("M72 -8H84V22H72Z", ink.across(dough.base, dough.deep))
    ink.path("M70 -8Q78 -16 86 -8V-2Q78 2 70 -2Z", "#ffffff")
    ink.path("M50 -18L112 46L100 52L50 0L0 52L-12 46Z", ink.down(dough.light, dough.dark))
    ink.path("M50 0L96 46H4Z", ink.down(dough.light, dough.base))
    for side in (-1, 1):
        for at in range(6):
            x, y = 50 + side * (8 + at * 10), -6 + at * 10
            ink.oval((x, y), (6, 5), ink.ball("#ffffff", "#f2f6fb", "#cfd9e6"))
            color = ("#d8303a", "#3f9a56", "#f2b62c", "#8350c2")[at % 4]
            ink.oval((x, y - 5), (3.6, 3.6), ink.ball("#ffffff", color, color))
    ink.path("M38 100V74Q50 60 62 74V100Z", ink.across("#7a4526", "#5a3018"))
    ink.line("M38 100V74Q50 60 62 74V100", "#ffffff", 3)
    ink.oval((57, 86), (2, 2), "#f2b62c")
    for x in (14, 72):
        ink.plate((x, 60), (15, 17), 2, ink.down("#ffe9a0", "#f6b84a"))
        ink.line(f"M{x} 60h15v17h-15ZM{x + 7.5} 60v17M{x} 68.5h15", "#ffffff", 2)
    ink.oval((50, 28), (8, 8), ink.ball("#ffffff", "#f6d3da", "#d8606e"))
    ink.line("M4 40V98M96 40V98", "#ffffff", 3.4)
    return _made(ink, turn=0)


def easter_egg(brief: Brief) -> Drawing:
    """An egg painted in bands of colour."""
    rows = ("#ef8fb2", "#f6d04a", "#7fc8a9", "#8fb6ea", "#b79ae0")
    shift = (brief.seed + 2 * brief.copy) % 5
    ground = tones(brief.paint(rows[shift]))
    ink = Ink("s")
    egg = "M50 -6C82 -6 96 36 96 62C96 86 76 102 50 102C24 102 4 86 4 62C4 36 18 -6 50 -6Z"
    ink.path(egg, ground.base)
    with ink.within(egg):
        for at, y in enumerate((12, 34, 56, 78)):
            ink.plate((0, y), (100, 15), 0, rows[(shift + at + 1) % 5])
            if at % 2:
                zig = "".join(f"L{x * 8} {y + (10 if x % 2 else 4)}" for x in range(14))
                ink.line(f"M-4 {y + 8}{zig}", "#ffffff", 2.6)
            else:
                for x in range(8, 100, 14):
                    ink.oval((x, y + 7.5), (3.8, 3.8), "#fffdf6")
        ink.glow((34, 24), (30, 36), "#ffffff", 0.6)
        ink.glow((70, 96), (46, 34), ground.deep, 0.45)
    return _made(ink)


def popsicle(brief: Brief) -> Drawing:
    """An ice lolly with a bite out of it."""
    ice = tones(brief.paint("#ef5f6f"))
    ink = Ink("s")
    ink.plate((43, 78), (14, 36), 6, ink.across("#f0d9ae", "#d9b67c", "#b0884f"))
    body = (
        "M22 84V24Q22 -10 50 -10Q62 -10 69 -2Q64 6 72 9Q70 18 78 20V84Q78 90 72 90H28Q22 90 22 84Z"
    )
    ink.path(body, ink.across(ice.light, ice.base, ice.dark))
    with ink.within(body):
        ink.path("M20 52Q50 44 80 52V94H20Z", blend(ice.base, "#f9c23c", 0.75))
        ink.path("M20 74Q50 66 80 74V94H20Z", "#f9c846")
    for x in (40, 60):
        ink.line(f"M{x} 10V76", ice.deep, 4, 0.25)
    ink.line("M29 20V70", "#ffffff", 3.6, 0.6)
    return _made(ink, turn=6)


def berry(brief: Brief) -> Drawing:
    """A raspberry, or a blackberry, of many small globes."""
    black = "blackberr" in brief.words
    fruit = tones(brief.paint("#4a3f6a" if black else "#d8304f"))
    ink = Ink("s")
    outline = "M50 14Q88 12 86 46Q82 84 50 102Q18 84 14 46Q12 12 50 14Z"
    ink.path(outline, fruit.dark)
    for row, (y, half) in enumerate(((24, 30), (38, 33), (52, 31), (66, 25), (80, 17), (92, 8))):
        count = max(1, half // 7)
        for at in range(count + 1):
            x = 50 - half + 2 * half * at / count + (row % 2) * 1.5
            ink.oval((x, y), (8, 8), ink.ball(fruit.glint, fruit.base, fruit.dark, at=(0.35, 0.3)))
            ink.oval((x - 2.4, y - 2.8), (1.8, 1.5), "#ffffff")
    for lean in (-70, -35, 0, 35, 70):
        with ink.moved(f"rotate({lean} 50 14)"):
            ink.path("M50 16Q42 4 50 -12Q58 4 50 16Z", ink.down("#9fcf5f", "#5f9a3c"))
    ink.line("M50 10Q50 -8 58 -16", "#6f9a3f", 3.4)
    return _made(ink, turn=6)


def cauliflower(_brief: Brief) -> Drawing:
    """A cauliflower in its leaves."""
    curd = tones("#f3ead2")
    ink = Ink("s")
    for lean in (-66, 66, -34, 34):
        with ink.moved(f"rotate({lean} 50 92)"):
            ink.path("M50 98Q24 66 50 22Q76 66 50 98Z", ink.across("#a5cf6a", "#7fb04a", "#4f8a35"))
            ink.line("M50 96V36", "#dceeb4", 2)
    for x, y, r in (
        (50, 30, 24), (26, 42, 19), (74, 42, 19), (38, 22, 16), (62, 22, 16), (40, 50, 19),
        (60, 50, 19), (22, 56, 12), (78, 56, 12), (50, 60, 17),
    ):  # fmt: skip
        ink.oval((x, y), (r, r * 0.86), ink.ball("#fffdf4", curd.base, curd.dark, at=(0.4, 0.28)))
        for dx, dy in ((-0.4, -0.2), (0.3, -0.35), (0.1, 0.3)):
            ink.oval((x + dx * r, y + dy * r), (r * 0.3, r * 0.26), curd.light)
    for lean in (-46, 46, 0):
        with ink.moved(f"rotate({lean} 50 96)"):
            ink.path(
                "M50 102Q32 86 50 60Q68 86 50 102Z", ink.across("#b4da7a", "#8abb54", "#5f9a3f")
            )
            ink.line("M50 100V70", "#e4f2c4", 1.6)
    return _made(ink)


def pomegranate(_brief: Brief) -> Drawing:
    """A pomegranate with a piece cut out of it, its seeds bare."""
    rind = tones("#c42f3f")
    ink = Ink("s")
    ink.path("M40 12L36 -10L46 -2L50 -14L54 -2L64 -10L60 12Z", ink.down(rind.light, rind.dark))
    ink.oval((50, 54), (48, 46), ink.ball(rind.glint, rind.base, rind.deep, at=(0.34, 0.28)))
    cut = blob(*points("46,30 72,34 86,56 76,82 50,90 34,72 34,46"))
    ink.path(cut, "#f9e6c0")
    with ink.within(blob(*points("48,35 70,38 81,57 72,78 51,85 39,70 39,48"))):
        for row in range(6):
            for at in range(6):
                x, y = 38 + at * 9 + row % 2 * 4.5, 38 + row * 9
                ink.oval(
                    (x, y), (4.8, 4.6), ink.ball("#ff9aa4", "#c8203a", "#7a0f22", at=(0.35, 0.3))
                )
    ink.line(oval((50, 54), (47, 45)), rind.deep, 1, 0.3)
    return _made(ink)

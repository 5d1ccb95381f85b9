"""Things with room for words: boards, a flag, a mug, a standing book, a cake with a clear side."""

from __future__ import annotations

from ...dice import dice
from ...graph import Pose
from ..palette import tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, blob, panel, plate, shape, tube

_ROOM = Box(-40, -60, 220, 200)
_COVERS = ("#1f3f5c", "#7a2f3a", "#2f5a48", "#5a3a6a", "#a8622c", "#26282f")
_FLAGS = ("#c8343a", "#2456a0", "#2f7f56", "#e0a02c")


def letter_board(brief: Brief) -> Drawing:
    """A felt board in a wooden frame, with grooves for letters."""
    wood = tones("#c99a62")
    ink = Ink("l")
    ink.plate((0, 20), (100, 80), 2.4, ink.slant(wood.light, wood.base, wood.dark))
    ink.plate((5, 25), (90, 70), 1, "#1d1e22")
    ink.plate((5.6, 25.6), (88.8, 68.8), 0.8, ink.slant("#34353b", "#26272c"))
    for at in range(22):
        ink.line(f"M6 {28 + at * 3.1:.1f}H94", "#141519", 0.7, 0.55)
    felt = panel((11, 30), (78, 44 if brief.pose is Pose.SHOWING else 60))
    return Drawing(
        shapes=ink.shapes,
        anchors={
            "foot": (50, 100),
            "seat": (50, 20),
            "hand": (50, 96),
            **felt,
        },
        box=_ROOM,
        two_sided=False,
        turn=0,
        volume=0.06,
    )


def chalkboard(_brief: Brief) -> Drawing:
    """A board that stands on two legs, as before a café."""
    wood = tones("#9a6a40")
    ink = Ink("l")
    for foot, head in ((4, 14), (96, 86)):
        ink.path(tube(((head, 60), (foot, 99)), (4, 4)), ink.across(wood.dark, wood.deep))
    ink.plate((4, -18), (92, 104), 2.4, ink.slant(wood.light, wood.base, wood.dark))
    ink.plate((9, -13), (82, 94), 1, ink.slant("#39474a", "#2c373a", "#222b2e"))
    ink.glow((36, 20), (34, 20), "#ffffff", 0.07)
    ink.glow((64, 60), (30, 16), "#ffffff", 0.05)
    for foot, head in ((8, 10), (92, 90)):
        ink.path(tube(((head, 80), (foot, 100)), (4.6, 4.6)), ink.across(wood.light, wood.dark))
    return Drawing(
        shapes=ink.shapes,
        anchors={"foot": (50, 100), "seat": (50, -18), **panel((14, -8), (72, 84))},
        box=_ROOM,
        two_sided=False,
        turn=0,
        volume=0.06,
    )


def placard(brief: Brief) -> Drawing:
    """A sign: on a stake in the ground, a card in both hands, or one on a string round a neck."""
    ink = Ink("l")
    board = tones(brief.color or ("#d8b48a" if "cardboard" in brief.words else "#f6f2e8"))
    if brief.pose is None:
        wood = tones("#a8784a")
        ink.path(tube(((50, 40), (50, 128)), (6, 6)), ink.across(wood.light, wood.base, wood.dark))
    if brief.pose is Pose.HOLDING:
        ink.line("M14 8Q30 -6 50 -12Q70 -6 86 8", "#6a4a34", 1.8)
    ink.path("M1 3Q50 0 99 3L100 66Q50 68 0 66Z", board.deep)
    ink.path("M0 0Q50 -2 100 0L99 64Q50 66 1 64Z", ink.slant(board.light, board.base, board.dark))
    if brief.pose is Pose.HOLDING:
        for x in (14, 86):
            ink.oval((x, 7), (1.6, 1.6), "#4a3426")
    low = 128.0 if brief.pose is None else 66.0
    return Drawing(
        shapes=ink.shapes,
        anchors={"foot": (50, low), "hand": (50, 63), "seat": (50, 0), **panel((7, 8), (86, 48))},
        box=_ROOM,
        two_sided=False,
        turn=0,
        volume=0.06,
    )


def headstone(brief: Brief) -> Drawing:
    """A stone with a round head, moss at its foot."""
    stone = tones(brief.paint("#aeb2b6"))
    ink = Ink("l")
    ink.path("M14 98V34Q14 -6 50 -6Q86 -6 86 34V98Z", stone.deep)
    front = "M8 98V34Q8 -6 46 -6Q82 -6 82 34V98Z"
    ink.path(front, ink.slant(stone.light, stone.base, stone.dark))
    with ink.within(front):
        ink.line("M14 98V35Q14 0 46 0Q76 0 76 35V98", stone.dark, 1.2, 0.7)
        ink.glow((30, 20), (26, 24), stone.glint, 0.35)
        ink.glow((70, 92), (26, 12), "#5f7a4a", 0.5)
    ink.plate((0, 92), (96, 10), 2, ink.down(stone.light, stone.base, stone.deep))
    return Drawing(
        shapes=ink.shapes,
        anchors={"foot": (48, 101), "seat": (46, -5), **panel((18, 18), (55, 52))},
        box=_ROOM,
        two_sided=False,
        turn=0,
        volume=0.08,
    )


def flag(brief: Brief) -> Drawing:
    """A flag in the wind, on a pole with a golden knob."""
    cloth = tones(brief.paint(_FLAGS[int(dice(brief.seed, "flag").integers(len(_FLAGS)))]))
    ink = Ink("l")
    ink.path(tube(((6, 2), (6, 130)), (3, 3.6)), ink.across("#f4f1ea", "#b9b2a6", "#7d766a"))
    ink.oval((6, -1), (3.4, 3.4), ink.ball("#fff3c4", "#e8b84a", "#94651d"))
    outline = "M8 5Q40 -5 72 5T132 3V61Q104 71 72 63T8 63Z"
    ink.path(outline, ink.down(cloth.light, cloth.base, cloth.dark))
    with ink.within(outline):
        for x, strength in ((40, 0.3), (104, 0.26)):
            ink.glow((x, 34), (15, 40), cloth.glint, strength)
        for x in (14, 72, 130):
            ink.glow((x, 34), (13, 40), cloth.deep, 0.34)
    return Drawing(
        shapes=ink.shapes,
        anchors={"foot": (6, 130), "hand": (6, 112), "seat": (6, 0), **panel((17, 14), (108, 40))},
        box=_ROOM,
        faces_right=True,
        two_sided=False,
        turn=0,
        volume=0.06,
    )


def mug(brief: Brief) -> Drawing:
    """A straight mug with a handle, no saucer."""
    china = tones(brief.paint("#f4f1ea"))
    ink = Ink("l")
    for x, high in ((40, 22), (54, 30)):
        spine = ((x, 6), (x - 4, 6 - high * 0.5), (x + 2, 6 - high))
        ink.path(
            tube(spine, (2, 5, 0.5)), ink.down(("#ffffff", 0), ("#ffffff", 0.55), ("#ffffff", 0.1))
        )
    ink.line("M86 26C116 20 116 76 84 74", china.dark, 9)
    ink.line("M86 25C113 20 113 74 84 72.6", china.light, 5.6)
    body = "M8 10V86Q8 100 24 100H72Q88 100 88 86V10Q48 20 8 10Z"
    ink.path(body, ink.across(china.light, china.glint, china.base, china.dark))
    ink.path("M14 26Q13 60 16 84L20 85Q18 56 19 27Z", "#ffffff", 0.5)
    ink.oval((48, 10), (40, 7), ink.across(china.glint, china.light, china.dark))
    ink.oval((48, 10.6), (36, 5.4), ink.down("#2f1a12", "#6a4128"))
    return Drawing(
        shapes=ink.shapes,
        anchors={
            "foot": (48, 100), "hand": (106, 50), "mouth": (48, 10), "head": (48, 10),
            **panel((19, 28), (56, 54)),
        },
        box=_ROOM,
        two_sided=False,
        turn=0,
        volume=0.1,
    )  # fmt: skip


def standing_book(brief: Brief) -> Drawing:
    """A book on its foot, its front turned a little away."""
    pick = int(dice(brief.seed, "book").integers(len(_COVERS))) + brief.copy
    cover, page = tones(brief.paint(_COVERS[pick % len(_COVERS)])), tones("#efe4ca")
    ink = Ink("l")
    ink.path(shape((18, 2), (28, -3), (98, 3), (88, 7)), ink.across(page.light, page.base))
    ink.path(shape((17, 6), (28, 2), (28, 106), (17, 98)), ink.across(cover.base, cover.deep))
    front = shape((28, 2), (98, 6.6), (98, 97), (28, 106))
    ink.path(front, ink.slant(cover.light, cover.base, cover.dark))
    with ink.within(front):
        ink.line("M33 -2V110", cover.deep, 1.4, 0.6)
        ink.glow((52, 20), (40, 30), cover.glint, 0.22)
    ink.line("M39 11L92 14V89.5L39 96.6Z", "#e6c06a", 1.1, 0.9)
    for top, low in ((18, 22), (82, 86)):
        ink.path(shape((17, top + 1.4), (28, top), (28, low), (17, low + 1.4)), "#e6c06a", 0.9)
    ink.oval((66, 78), (5, 5), "#e6c06a")
    ink.oval((66, 78), (3.6, 3.6), cover.dark)
    return Drawing(
        shapes=ink.shapes,
        anchors={
            "foot": (56, 102), "seat": (60, 2), "hand": (62, 60),
            **plate((43, 17), (89, 19.4), (43, 70)),
        },
        box=_ROOM,
        two_sided=False,
        turn=0,
        volume=0.06,
    )  # fmt: skip


def lettered_cake(brief: Brief, candles: int) -> Drawing:
    """One tall tier with a clear side for words, piped above and below."""
    icing = tones(brief.paint("#f7a8c0"))
    ink = Ink("l")
    ink.oval((50, 96), (62, 8), ink.down("#ffffff", "#c6ccd8"))
    side = "M0 40V90Q50 104 100 90V40Z"
    ink.path(side, ink.across("#fff9ee", "#fff4e2", "#f4e2c8", "#dcbf98"))
    with ink.within(side):
        ink.glow((50, 44), (56, 10), icing.deep, 0.2)
    for at in range(17):
        x = 1 + at * 6.125
        sag = 13.6 * (1 - ((x - 50) / 50) ** 2) * 0.5
        ink.oval((x, 89 + sag), (4, 3.4), ink.ball(icing.glint, icing.base, icing.dark))
    drips = "".join(
        f"Q{100 - (at + 0.5) * 10:.1f} {60 if at % 3 == 1 else 54} {100 - (at + 1) * 10:.1f} 46"
        for at in range(10)
    )
    ink.path(f"M0 42Q50 26 100 42V46{drips}Z", ink.down(icing.glint, icing.base, icing.dark))
    ink.oval((50, 41), (50, 8), ink.ball(icing.glint, icing.light, icing.base))
    for at in range(9):
        x = 8 + at * 10.5
        y = 42.4 + 6 * (1 - ((x - 50) / 50) ** 2)
        ink.oval((x, y), (4, 3), ink.ball("#ffffff", icing.light, icing.base))
    for at in range(candles):
        x = 50 + (at - (candles - 1) / 2) * min(14.0, 72 / candles)
        _candle(ink, x, 38 - (3 if at % 2 else 0), ("#4fb0e0", "#f7c436", "#7fc86a")[at % 3])
    return Drawing(
        shapes=ink.shapes,
        anchors={"foot": (50, 103), "seat": (50, 38), **panel((9, 58), (82, 27))},
        box=_ROOM,
        turn=0,
        volume=0.12,
    )


def _candle(ink: Ink, x: float, y: float, color: str) -> None:
    wax = tones(color)
    ink.plate((x - 1.7, y - 20), (3.4, 20), 1.2, ink.across(wax.light, wax.base, wax.dark))
    ink.glow((x, y - 26), (8, 9), "#ffe08a", 0.8)
    flame = blob((x, y - 32), (x + 2.3, y - 25.6), (x, y - 21), (x - 2.3, y - 25.6))
    ink.path(flame, ink.down("#fff6c0", "#f8b02c"))

"""Birds by the facts of their kinds: standing, flying, afloat."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Literal

from ...dice import dice
from ...graph import Pose
from ..palette import Tones, blend, tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, Point, blob, points, tube

Beak = Literal["seed", "hook", "bill", "long", "hen", "bent", "needle"]

_ROOM = Box(-50, -60, 210, 190)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bird:
    """Colours are `#rrggbb`; an empty wing is a darker coat."""

    coats: tuple[str, ...]
    belly: str = ""
    wing: str = ""
    crown: str = ""
    beak: Beak = "seed"
    bill: str = "#f0a83c"
    leg: float = 12.0
    legs: str = "#e0913c"
    neck: tuple[float, float] = (4.0, 8.0)
    throat: float = 15.0
    head: float = 13.5
    tail: float = 20.0
    tail_color: str = ""
    comb: str = ""
    web: bool = False
    usual: Pose = Pose.STANDING


BIRDS: Mapping[str, Bird] = MappingProxyType(
    {
        "bird": Bird(coats=("#4a90c8", "#e08a3c", "#6aa84f"), belly="#f7e6cc", legs="#8a6a4a",
                     bill="#e8b04a"),
        "crow": Bird(coats=("#3a3d4a",), beak="bent", bill="#2a2b33", legs="#2a2b33", tail=25),
        "dove": Bird(coats=("#f2f1ee",), bill="#e0a08a", legs="#d97f6a", head=11.5, tail=24),
        "seagull": Bird(coats=("#f5f5f3",), wing="#aab6c4", bill="#f0b83c", beak="bent",
                        legs="#f0b83c", web=True, leg=14, tail=18, tail_color="#4a5260"),
        "eagle": Bird(coats=("#6a4630",), crown="#f7f3ea", beak="hook", bill="#f0b03a", leg=9,
                      legs="#f0b03a", tail=24, tail_color="#f3eee2", usual=Pose.FLYING, head=12.5),
        "parrot": Bird(coats=("#d8342f", "#3f9a4f", "#2f7fd0"), wing="#2f6fc0", beak="hook",
                       bill="#3a3638", legs="#6a6468", tail=42, tail_color="#2f6fc0", leg=6,
                       crown=""),
        "duck": Bird(coats=("#a88a6a",), belly="#d9cbb8", crown="#2f7a54", beak="bill",
                     bill="#f0b83c", web=True, leg=9, neck=(6, 14), throat=13, tail=13,
                     legs="#f08a2c"),
        "duckling": Bird(coats=("#f7d548",), beak="bill", bill="#f09a3c", web=True, leg=8, tail=6,
                         head=17, neck=(0, 6), legs="#f09a3c"),
        "goose": Bird(coats=("#f5f4f0",), beak="bill", bill="#f0963c", web=True, leg=12,
                      neck=(10, 34), throat=10.5, head=11, tail=13, legs="#f0963c"),
        "swan": Bird(coats=("#fbfaf7",), beak="bill", bill="#e8702c", web=True, leg=9,
                     neck=(13, 42), throat=9.5, head=10.5, tail=15, usual=Pose.SWIMMING),
        "chicken": Bird(coats=("#c9743c", "#f4efe6"), beak="hen", comb="#d8342f", leg=13, tail=17,
                        neck=(7, 16), throat=15, head=11.5),
        "rooster": Bird(coats=("#c85a2a",), wing="#8a3a20", beak="hen", comb="#d8262c", leg=16,
                        neck=(9, 22), throat=14, head=11.5, tail=30, tail_color="#1f5a4f",
                        crown="#e8a83c"),
        "chick": Bird(coats=("#f9dc55",), beak="hen", bill="#f09a3c", leg=9, tail=5, head=18,
                      neck=(-4, 4), legs="#f09a3c"),
        "flamingo": Bird(coats=("#f48aa4",), wing="#ee6a8c", beak="bent", bill="#f7d9d0", leg=44,
                         legs="#f48aa4", neck=(15, 50), throat=7.5, head=10, tail=12),
        "toucan": Bird(coats=("#2b2d38",), belly="#f9efc8", beak="long", bill="#f09a2c", leg=7),
        "hummingbird": Bird(coats=("#2f9a6a", "#2f8fae"), belly="#f3efe2", wing="#3fae8f",
                            beak="needle", bill="#2a2b33", leg=3, throat=12, head=11, tail=14,
                            tail_color="#27607a", usual=Pose.FLYING),
        "kingfisher": Bird(coats=("#2f86c8",), belly="#e8863c", beak="needle", bill="#2a2b33",
                           leg=6, head=15, tail=12),
        "robin": Bird(coats=("#8a7458",), belly="#e0662c", bill="#4a4038"),
        "sparrow": Bird(coats=("#9a7650",), belly="#eadcc6", crown="#6f5038", bill="#6a5a48"),
        "cardinal": Bird(coats=("#d02f32",), bill="#f09a3c", comb="#d02f32", tail=26),
        "blue-jay": Bird(coats=("#3f78c8",), belly="#f1f2f4", wing="#2f5fae", bill="#2a2b33",
                         comb="#3f78c8", tail=26),
        "bluebird": Bird(coats=("#3f86d8",), belly="#f0a86a", bill="#3a3638"),
        "canary": Bird(coats=("#f7d23c",), bill="#f0a84a"),
        "woodpecker": Bird(coats=("#2f3138",), belly="#f3efe6", crown="#d0302c", beak="needle",
                           bill="#6a6468"),
        "stork": Bird(coats=("#f7f6f2",), wing="#2f3138", beak="needle", bill="#e0483c", leg=40,
                      legs="#e0483c", neck=(13, 38), throat=8.5, head=10, tail=12),
        "heron": Bird(coats=("#9aa8b8",), beak="needle", bill="#e8b04a", leg=40, legs="#b8a04a",
                      neck=(15, 46), throat=7.5, head=9.5, tail=12),
        "pelican": Bird(coats=("#f6f4ee",), beak="long", bill="#f0b83c", leg=9, web=True,
                        neck=(10, 26), throat=10, head=11.5, tail=12, legs="#f0a83c"),
        "turkey": Bird(coats=("#6a4632",), beak="hen", comb="#d8342f", leg=14, tail=30,
                       tail_color="#a8653a", neck=(9, 24), throat=10, head=10),
    }
)  # fmt: skip
"""Birds seen from the side."""


def _called(brief: Brief) -> str:
    """Which of BIRDS it is: by its words, else by its concept."""
    called = brief.words.partition(" with ")[0].replace(" ", "-"), brief.concept
    return next((one for one in called if one in BIRDS), "bird")


def bird(brief: Brief) -> Drawing:
    """A bird of BIRDS that looks to the right; swimmers and fliers show no legs."""
    name = _called(brief)
    kind = BIRDS[name]
    chance = dice(brief.seed + 7 * brief.copy, f"bird {name}")
    coat = tones(brief.paint(kind.coats[int(chance.integers(len(kind.coats)))]))
    if brief.color:
        kind = replace(kind, wing=coat.dark, crown="", belly="", tail_color=coat.dark)
    kind = replace(kind, bill=brief.part("beak", kind.bill), wing=brief.part("wings", kind.wing))
    pose = brief.pose or kind.usual
    ink = Ink("f")
    flying, afloat = pose is Pose.FLYING, pose is Pose.SWIMMING
    with ink.moved("rotate(-14 50 60)" if flying else "translate(0 0)"):
        if flying:
            _spread(ink, kind, coat, near=False)
        _tail(ink, kind, coat)
        if not (flying or afloat):
            _legs(ink, kind)
        head = _body(ink, kind, coat)
        _head(ink, kind, coat, head, asleep=pose is Pose.SLEEPING)
        if flying:
            _spread(ink, kind, coat, near=True)
        else:
            _folded(ink, kind, coat)
    x, y = head
    return Drawing(
        shapes=ink.shapes,
        anchors={
            "head": (x, y - kind.head * 0.4),
            "temple": (x + kind.head, y - kind.head * 0.5),
            "mouth": (x + kind.head * 1.3, y + 2),
            "seat": (50, 44),
            "hand": (x + kind.head * 1.3, y + 4),
        },
        box=_ROOM,
        grounded=not (flying or afloat),
        faces_right=True,
        turn=2,
        volume=0.26,
    )


def _body(ink: Ink, kind: Bird, coat: Tones) -> Point:
    """Trunk and neck; the answer is the middle of the head."""
    head = (70 + kind.neck[0], 46 - kind.neck[1])
    outline = blob(*points("20,62 32,50 54,43 72,46 79,58 74,74 56,82 36,77"))
    ink.path(outline, ink.ball(coat.light, coat.base, coat.dark, at=(0.5, 0.18), reach=0.85))
    with ink.within(outline):
        if kind.belly:
            belly = tones(kind.belly)
            ink.glow((70, 72), (30, 19), belly.base, 1.0)
        ink.glow((52, 86), (34, 12), coat.deep, 0.4)
    bow = 5 if kind.neck[1] > 26 else 0
    spine = ((66, 60), (70 + kind.neck[0] * 0.5 - bow, 50 - kind.neck[1] * 0.42), head)
    crown = tones(kind.crown) if kind.crown else coat
    widths = (
        (26, kind.throat, kind.throat)
        if kind.neck[1] > 10
        else (30, kind.throat * 1.5, kind.throat)
    )
    neck = tube(spine, widths)
    ink.path(neck, ink.down(crown.light, crown.base, coat.base, coat.base))
    if kind.belly and not kind.crown:
        with ink.within(neck):
            ink.glow((76, 62), (16, 18), kind.belly, 1.0)
    return head


def _head(ink: Ink, kind: Bird, coat: Tones, at: Point, *, asleep: bool) -> None:
    x, y = at
    size = kind.head
    crown = tones(kind.crown) if kind.crown else coat
    _BEAKS[kind.beak](ink, tones(kind.bill), (x + size * 0.78, y + size * 0.18), size)
    if kind.comb:
        comb = tones(kind.comb)
        for px, py, r in ((-4, -12.4, 3.8), (1.4, -14.4, 4.4), (6.6, -12, 3.6)):
            ink.oval(
                (x + px * size / 11.5, y + py * size / 11.5),
                (r, r * 1.15),
                ink.ball(comb.light, comb.base, comb.dark),
            )
        ink.oval((x + size * 0.78, y + size * 0.86), (3, 4.8), ink.down(comb.light, comb.dark))
    ink.oval(
        at, (size, size), ink.ball(crown.light, crown.base, crown.dark, at=(0.42, 0.28), reach=0.8)
    )
    ink.glow((x + size * 0.3, y + size * 0.55), (size * 0.34, size * 0.24), "#f0705a", 0.35)
    ex, ey = x + size * 0.3, y - size * 0.12
    if asleep:
        ink.line(f"M{ex - 3:.2f} {ey}q3 2.8 6 0", "#2a1d1c", 1.2)
        return
    big = max(3.2, size * 0.28)
    ink.oval((ex, ey), (big * 1.16, big * 1.2), crown.glint if crown.base > "#5" else crown.light)
    ink.oval((ex, ey), (big, big * 1.08), "#1c1514")
    ink.oval((ex - big * 0.34, ey - big * 0.38), (big * 0.36, big * 0.4), "#ffffff")


def _seed(ink: Ink, bill: Tones, at: Point, size: float) -> None:
    x, y = at
    ink.path(
        f"M{x} {y - size * 0.3:.2f}L{x + size * 0.72:.2f} {y + 0.6:.2f}L{x} {y + size * 0.32:.2f}Z",
        ink.down(bill.light, bill.dark),
    )
    ink.line(f"M{x} {y + 0.6:.2f}L{x + size * 0.6:.2f} {y + 0.6:.2f}", bill.deep, 0.6, 0.6)


def _bent(ink: Ink, bill: Tones, at: Point, size: float) -> None:
    x, y = at
    ink.path(
        f"M{x} {y - size * 0.34:.2f}Q{x + size * 0.9:.2f} {y - size * 0.3:.2f} "
        f"{x + size * 1.1:.2f} {y + size * 0.5:.2f}Q{x + size * 0.6:.2f} "
        f"{y + size * 0.26:.2f} {x} {y + size * 0.36:.2f}Z",
        ink.across(bill.light, bill.base, "#2a2b33"),
    )


def _hook(ink: Ink, bill: Tones, at: Point, size: float) -> None:
    x, y = at
    ink.path(
        f"M{x - 2} {y - size * 0.5:.2f}Q{x + size * 0.9:.2f} {y - size * 0.4:.2f} "
        f"{x + size * 0.56:.2f} {y + size * 0.7:.2f}Q{x + size * 0.34:.2f} "
        f"{y + size * 0.3:.2f} {x - 2} {y + size * 0.4:.2f}Z",
        ink.slant(bill.glint, bill.base, bill.dark),
    )
    ink.oval((x + 1.6, y - size * 0.16), (0.8, 0.6), bill.deep)


def _bill(ink: Ink, bill: Tones, at: Point, size: float) -> None:
    x, y = at
    ink.path(
        blob(
            (x - 2, y - 3.6),
            (x + size * 0.5, y - 2.4),
            (x + size * 0.98, y + 0.6),
            (x + size * 0.96, y + 3.4),
            (x + size * 0.4, y + 4.4),
            (x - 2, y + 4.4),
        ),
        ink.down(bill.light, bill.base, bill.dark),
    )
    ink.line(f"M{x} {y + 1.8:.2f}q{size * 0.4:.2f} 1.6 {size * 0.9:.2f} 0.4", bill.deep, 0.7, 0.7)


def _long(ink: Ink, bill: Tones, at: Point, size: float) -> None:
    x, y = at
    ink.path(
        blob(
            (x - 3, y - 6),
            (x + size * 1.1, y - 6),
            (x + size * 1.9, y + 3),
            (x + size * 0.9, y + 4.4),
            (x - 3, y + 5),
        ),
        ink.across(bill.light, bill.base, "#d8342f"),
    )


def _needle(ink: Ink, bill: Tones, at: Point, size: float) -> None:
    x, y = at
    ink.path(
        f"M{x} {y - size * 0.16:.2f}Q{x + size:.2f} {y - size * 0.1:.2f} "
        f"{x + size * 2.3:.2f} {y + size * 0.14:.2f}Q{x + size:.2f} {y + size * 0.12:.2f} "
        f"{x} {y + size * 0.2:.2f}Z",
        ink.down(bill.light, bill.dark),
    )


def _hen(ink: Ink, bill: Tones, at: Point, size: float) -> None:
    _seed(ink, bill, (at[0] + 1, at[1]), size * 0.82)


_BEAKS: Mapping[Beak, Callable[[Ink, Tones, Point, float], None]] = MappingProxyType(
    {
        "seed": _seed,
        "bent": _bent,
        "hook": _hook,
        "bill": _bill,
        "long": _long,
        "hen": _hen,
        "needle": _needle,
    }
)


def _folded(ink: Ink, kind: Bird, coat: Tones) -> None:
    wing = tones(kind.wing) if kind.wing else tones(blend(coat.base, coat.dark, 0.6))
    outline = blob(*points("66,54 58,48 40,52 24,62 13,71 30,74 50,72 62,66"))
    ink.glow((44, 68), (28, 11), coat.deep, 0.35)
    ink.path(outline, ink.slant(wing.light, wing.base, wing.dark))
    for start, end in (("30,66", "18,70"), ("38,68", "26,73"), ("47,69", "36,74")):
        ink.line(f"M{start.replace(',', ' ')}L{end.replace(',', ' ')}", wing.deep, 0.8, 0.5)
    ink.line("M58 52Q48 52 38 58M60 57Q50 58 42 63", wing.deep, 0.7, 0.35)


def _spread(ink: Ink, kind: Bird, coat: Tones, *, near: bool) -> None:
    """A raised wing: a fan of feathers under its coverts."""
    base = kind.wing or blend(coat.base, coat.dark, 0.4)
    wing = tones(base if near else blend(base, coat.deep, 0.35))
    with ink.moved("translate(0 0)" if near else "translate(9 -1) rotate(34 60 52)"):
        for rank, (start, end) in enumerate(_FEATHERS):
            middle = ((start[0] + end[0]) / 2 - 1, (start[1] + end[1]) / 2)
            tone = (wing.base, wing.dark) if rank % 2 else (wing.light, wing.dark)
            ink.path(tube((start, middle, end), (12, 12.5, 6)), ink.across(*tone[::-1]))
        arm = blob(*points("66,60 66,44 56,20 40,-2 22,-20 17,-18 22,0 32,24 44,52 54,64"))
        ink.path(arm, ink.slant(wing.light, wing.base, wing.dark))
        for line in ("M57 50Q46 34 34 12", "M50 54Q40 40 30 22", "M61 44Q52 24 38 4"):
            ink.line(line, wing.deep, 0.8, 0.3)


_FEATHERS: tuple[tuple[Point, Point], ...] = (
    ((54, 56), (33, 64)), ((48, 46), (22, 54)), ((42, 36), (13, 43)), ((37, 26), (6, 31)),
    ((32, 15), (0, 18)), ((27, 4), (-3, 4)), ((23, -8), (-2, -11)), ((21, -15), (2, -26)),
)  # fmt: skip


def _tail(ink: Ink, kind: Bird, coat: Tones) -> None:
    feathers = (
        tones(kind.tail_color) if kind.tail_color else tones(blend(coat.base, coat.dark, 0.7))
    )
    long = kind.tail
    rises = kind.comb and long > 20
    for rank, drop in enumerate((10, 4, -2) if not rises else (12, 0, -14, -26)):
        tip = (
            24 - long,
            64 + drop * (0.6 if not rises else 1.0) + (long * 0.3 if not rises else -4),
        )
        middle = (24 - long * 0.5, 62 + drop * 0.3 + (0 if not rises else drop * 0.5 - 4))
        tone = (feathers.light, feathers.base, feathers.dark)
        ink.path(tube(((32, 62), middle, tip), (9, 8, 4.4)), ink.down(*tone[rank % 2 :]))


def _legs(ink: Ink, kind: Bird) -> None:
    leg = tones(kind.legs)
    for x, paint in ((57, leg.dark), (48, leg.base)):
        foot = 80 + kind.leg
        ink.line(f"M{x} 76L{x - 0.6} {80 + kind.leg * 0.5:.1f}L{x} {foot - 1}", paint, 2.6)
        if kind.web:
            ink.path(
                f"M{x - 1.6} {foot - 2}L{x + 9} {foot + 0.6}L{x + 6} {foot + 1.8}"
                f"L{x + 1} {foot + 1.4}L{x - 3} {foot + 1.8}Z",
                paint,
            )
        else:
            for dx, dy in ((6.6, 1.4), (4, 2.6), (-4, 1.4)):
                ink.line(f"M{x} {foot - 1}l{dx} {dy}", paint, 1.7)

"""What lives in water: fish, sharks, dolphins, turtles."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Literal

from ...dice import dice
from ..palette import Tones, blend, tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, Point, blob, points, tube

_ROOM = Box(-40, -40, 190, 170)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fish:
    """A bony fish: how high its body is, and how it is marked."""

    coats: tuple[str, ...]
    fins: str = ""
    high: float = 26.0
    marks: Literal["", "bands", "stripe"] = ""
    mark: str = "#ffffff"


FISHES: Mapping[str, Fish] = MappingProxyType(
    {
        "fish": Fish(
            coats=("#2f9fd0", "#f0a02c", "#e0587f", "#3fb08a"), marks="bands", mark="#fff3d0"
        ),
        "goldfish": Fish(coats=("#f4882a", "#f0a53c"), fins="#f9b45a", high=24),
        "clownfish": Fish(coats=("#f2762a",), marks="bands", high=25),
        "tuna": Fish(coats=("#4f7f9f",), fins="#3a6078", high=17, marks="stripe", mark="#e6edf2"),
    }
)  # fmt: skip


def fish(brief: Brief) -> Drawing:
    """A fish that swims to the right."""
    words = brief.words.replace("clown fish", "clownfish")
    name = next((one for one in (words, brief.concept) if one in FISHES), "fish")
    kind = FISHES[name]
    chance = dice(brief.seed + 7 * brief.copy, f"fish {name}")
    coat = tones(brief.paint(kind.coats[int(chance.integers(len(kind.coats)))]))
    if brief.color:
        kind = replace(kind, fins="")
    fins = tones(kind.fins) if kind.fins else tones(blend(coat.base, coat.dark, 0.45))
    ink = Ink("w")
    h = kind.high
    _fins(ink, fins, h)
    _flank(ink, kind, coat)
    _breast_fin(ink, fins)
    _fish_face(ink, coat, h)
    return _afloat(
        ink,
        {
            "head": (78, 50 - h * 0.8),
            "temple": (92, 50 - h * 0.5),
            "mouth": (92, 54),
            "seat": (50, 50 - h),
        },
    )


def _fins(ink: Ink, fins: Tones, h: float) -> None:
    """Tail, back and belly fin of a fish whose body is so high."""
    ink.path(
        blob(
            (16, 50),
            (2, 50 - h * 0.8),
            (-9, 50 - h * 1.02),
            (-4, 50),
            (-9, 50 + h * 1.02),
            (2, 50 + h * 0.8),
            tension=0.8,
        ),
        ink.across(fins.light, fins.base, fins.dark),
    )
    ink.path(
        blob((34, 50 - h * 0.7), (44, 50 - h * 1.5), (66, 50 - h * 1.4), (74, 50 - h * 0.7)),
        ink.down(fins.light, fins.dark),
    )
    ink.path(
        blob((40, 50 + h * 0.7), (42, 50 + h * 1.36), (56, 50 + h * 1.2), (58, 50 + h * 0.8)),
        ink.down(fins.base, fins.dark),
    )


def _flank(ink: Ink, kind: Fish, coat: Tones) -> None:
    """The body with its marks, dark below."""
    h = kind.high
    body = blob(
        (10, 50),
        (26, 50 - h * 0.62),
        (52, 50 - h),
        (78, 50 - h * 0.76),
        (94, 50 - h * 0.1),
        (92, 50 + h * 0.2),
        (76, 50 + h * 0.8),
        (50, 50 + h),
        (26, 50 + h * 0.6),
    )
    ink.path(body, ink.ball(coat.light, coat.base, coat.dark, at=(0.6, 0.24), reach=0.8))
    with ink.within(body):
        _marked(ink, kind, coat)
        ink.glow((56, 50 + h * 1.05), (40, h * 0.5), coat.deep, 0.45)
        ink.glow((58, 50 - h * 0.8), (28, h * 0.34), coat.glint, 0.5)


def _breast_fin(ink: Ink, fins: Tones) -> None:
    ink.path(
        blob((54, 54), (40, 58), (36, 68), (48, 66), (56, 60)), ink.down(fins.light, fins.dark)
    )
    for at in (0, 4):
        ink.line(f"M{51 - at} 57q-6 2 -9 7", fins.deep, 0.6, 0.5)


def _fish_face(ink: Ink, coat: Tones, h: float) -> None:
    """Gill, eye and mouth."""
    ink.line(f"M70 {50 - h * 0.5:.1f}Q64 50 70 {50 + h * 0.5:.1f}", coat.deep, 0.9, 0.45)
    ink.oval((80, 50 - h * 0.2), (5, 5.2), "#ffffff")
    ink.oval((81, 50 - h * 0.2), (3.4, 3.8), "#16212c")
    ink.oval((79.8, 50 - h * 0.28), (1.2, 1.3), "#ffffff")
    ink.line(
        f"M93 {50 + h * 0.14:.1f}Q89 {50 + h * 0.34:.1f} 85 {50 + h * 0.26:.1f}",
        coat.deep,
        1.2,
        0.8,
    )


def _marked(ink: Ink, kind: Fish, coat: Tones) -> None:
    if kind.marks == "bands":
        for x, wide in ((66, 8.6), (43, 9.4), (21, 6)):
            spine = ((x + 3, 50 - kind.high * 1.1), (x - 2, 50), (x + 3, 50 + kind.high * 1.1))
            ink.path(tube(spine, (wide, wide * 1.1, wide)), kind.mark, 0.95)
            ink.line(
                f"M{x + 3 - wide * 0.56} {50 - kind.high}Q{x - 2 - wide * 0.56} 50 "
                f"{x + 3 - wide * 0.56} {50 + kind.high}",
                coat.deep,
                0.8,
                0.6,
            )
    elif kind.marks == "stripe":
        ink.glow((52, 50 + kind.high * 0.8), (56, kind.high * 0.9), kind.mark, 1.0)


def _afloat(ink: Ink, anchors: dict[str, Point]) -> Drawing:
    return Drawing(
        shapes=ink.shapes,
        anchors=anchors,
        box=_ROOM,
        grounded=False,
        faces_right=True,
        turn=4,
        volume=0.3,
    )


def shark(brief: Brief) -> Drawing:
    """A shark that swims to the right, its mouth a little open."""
    coat = tones(brief.paint("#6f8aa0"))
    ink = Ink("w")
    ink.path(
        "M8 49Q-4 36 -14 22Q-12 38 -6 50Q-12 60 -12 70Q-2 62 8 54Z", ink.down(coat.base, coat.dark)
    )
    ink.path("M44 36Q46 20 40 8Q58 16 66 36Z", ink.slant(coat.light, coat.base, coat.dark))
    body = blob(*points("6,51 28,40 56,33 84,36 104,46 108,51 98,57 84,62 56,66 28,58"))
    ink.path(body, ink.down(coat.light, coat.base, coat.dark))
    with ink.within(body):
        ink.path(
            blob(*points("4,54 40,57 80,53 112,50 110,70 60,74 10,66")),
            ink.down("#e3eaf0", "#ffffff"),
            0.95,
        )
        ink.glow((60, 33), (40, 7), coat.glint, 0.5)
    for x in (70, 74, 78):
        ink.line(f"M{x} 43q-2 4 0 8", coat.deep, 0.9, 0.7)
    ink.path("M102 54Q92 62 84 56Q92 56 102 54Z", "#7a2a34")
    ink.path("M85 56.4l2 2.2l1.8 -2.4l2 2.2l2 -2.4l2 2l2 -2.4", "#ffffff")
    ink.path("M62 58Q58 74 46 82Q50 68 50 58Z", ink.down(coat.base, coat.deep))
    ink.path("M26 57Q24 64 18 68Q18 61 20 57Z", coat.dark)
    ink.oval((91, 45), (2.9, 3.1), "#16212c")
    ink.oval((90.2, 44), (1, 1.1), "#ffffff")
    ink.line("M87 41.4Q91 40 95 42.4", coat.deep, 1.2)
    return _afloat(ink, {"head": (86, 36), "temple": (96, 40), "mouth": (98, 56), "seat": (54, 35)})


def dolphin(brief: Brief) -> Drawing:
    """A dolphin that leaps to the right; an orca in black and white."""
    orca = brief.concept == "orca"
    coat = tones(brief.paint("#2b2f3a" if orca else "#5f93bd"))
    ink = Ink("w")
    ink.path(
        blob(*points("8,74 -2,72 -13,76 -8,82 2,82 -2,92 4,97 12,88 14,80")),
        ink.slant(coat.light, coat.base, coat.dark),
    )
    ink.path("M44 31Q38 20 28 14Q46 12 60 30Z", ink.slant(coat.light, coat.base, coat.dark))
    body = blob(
        *points(
            "8,78 16,58 32,40 54,30 76,31 92,41 106,45 107,50 94,53 84,57 62,57 40,63 22,74 12,82"
        )
    )
    ink.path(body, ink.down(coat.light, coat.base, coat.dark))
    with ink.within(body):
        ink.path(
            blob(*points("108,47 90,50 66,51 44,58 26,72 40,78 110,70")),
            ink.down("#f4f8fb", "#d9e6ef"),
            0.95,
        )
        ink.glow((58, 30), (34, 7), coat.glint, 0.6)
        if orca:
            ink.oval((78, 40), (6, 3), "#f7f7f4", lean=-14)
    ink.path("M66 53Q60 66 48 72Q48 62 54 53Z", ink.down(coat.base, coat.deep))
    ink.oval((86, 44.4), (2.4, 2.6), "#16212c")
    ink.oval((85.3, 43.6), (0.8, 0.9), "#ffffff")
    ink.line("M104.6 48.6Q94 52 88 48.4", coat.deep, 1.0, 0.8)
    return _afloat(
        ink, {"head": (82, 32), "temple": (92, 38), "mouth": (100, 49), "seat": (50, 31)}
    )


def turtle(brief: Brief) -> Drawing:
    """A turtle that walks to the right."""
    skin, shell = tones("#7fb05a"), tones(brief.paint("#8a6a3a"))
    ink = Ink("t")
    for x, paint in ((30, skin.dark), (74, skin.dark), (38, skin.base), (66, skin.base)):
        ink.path(tube(((x, 78), (x + 1, 90), (x + 3, 95)), (13, 11, 9)), paint)
    ink.path(tube(((18, 84), (8, 90)), (7, 1)), skin.dark)
    ink.path(
        tube(((80, 80), (92, 70), (97, 60)), (14, 12, 13)),
        ink.down(skin.light, skin.base, skin.dark),
    )
    ink.oval((100, 55), (12.6, 11.4), ink.ball(skin.light, skin.base, skin.dark))
    ink.oval((104, 52), (3.4, 3.8), "#1c1514")
    ink.oval((103, 50.8), (1.2, 1.3), "#ffffff")
    ink.line("M111 58.4Q106 62 101 60", skin.deep, 1.2)
    dome = "M14 82Q14 44 52 42Q90 44 88 82Q52 90 14 82Z"
    ink.path(dome, ink.ball(shell.light, shell.base, shell.dark, at=(0.42, 0.2)))
    with ink.within(dome):
        for plate in (
            "40,50 62,50 70,64 56,74 44,74 32,64",
            "16,60 34,52 28,66 18,72",
            "84,60 68,52 74,66 84,72",
            "20,76 30,68 42,78 40,88 22,86",
            "82,76 72,68 60,78 62,88 80,86",
        ):
            ink.path(blob(*points(plate), tension=0.35), ink.down(shell.glint, shell.base), 0.55)
    ink.path(
        "M12 80Q52 92 90 80Q92 86 88 87Q52 96 14 87Q10 86 12 80Z", ink.down(shell.light, shell.dark)
    )
    return Drawing(
        shapes=ink.shapes,
        anchors={"head": (99, 50), "temple": (110, 48), "mouth": (108, 60), "seat": (52, 43)},
        faces_right=True,
        turn=1,
        volume=0.3,
    )

"""Faces: features that look where the figure goes and show its mood."""

from __future__ import annotations

from dataclasses import dataclass

from ..palette import Tones, blend, tones
from ..vector import Ink, blob, oval, points

SKINS = ("#f4cfae", "#e8b48a", "#d39a6a", "#b67a4c", "#8f5a38", "#6a4029")
HAIRS = ("#2a2630", "#3a2a24", "#5c3a26", "#8f5a2f", "#c9994a", "#a3482c")

_SKULL = blob(
    *points(
        "0,-10.4 6,-8.8 9,-3.6 8.8,2.4 6.6,7.6 2.8,10.6 0,11 -2.8,10.6 -6.6,7.6 "
        "-8.8,2.4 -9,-3.6 -6,-8.8"
    )
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """A face: its skin and hair, where it is turned (0 to 1), and what it shows."""

    skin: Tones
    hair: Tones
    turn: float = 0.0
    mood: str = ""
    woman: bool = False
    young: bool = False
    asleep: bool = False
    freckled: bool = False
    iris: str = "#4a2f22"

    @property
    def aside(self) -> float:
        """How far the features are shifted."""
        return 2.6 * self.turn


def face(ink: Ink, look: Look, beard: str) -> None:
    """The head without hair; its middle is (0, 0), its chin at 11."""
    skin = look.skin
    for side in (-1, 1):
        if side < 0 or look.turn < 0.6:
            ink.oval(
                (side * 8.9 - look.aside * 0.5, 1.4), (1.8, 2.6), ink.across(skin.base, skin.dark)
            )
            ink.oval((side * 9.0 - look.aside * 0.5, 1.6), (0.9, 1.5), skin.dark)
    ink.path(
        _SKULL, ink.ball(skin.light, skin.base, skin.base, skin.dark, at=(0.42, 0.36), reach=0.72)
    )
    with ink.within(_SKULL):
        ink.glow((look.aside - 3, -7), (9, 4.4), skin.deep, 0.32)
        ink.glow((8.4, 4), (4, 9), skin.dark, 0.5)
        for side in (-1, 1):
            ink.glow((side * 5.2 + look.aside, 4.3), (2.9, 2.1), "#ee6a55", 0.42)
    if look.freckled:
        for x, y in (
            (-5.4, 3.4),
            (-3.9, 4.4),
            (-6.2, 4.9),
            (4.6, 3.5),
            (6, 4.3),
            (3.8, 4.7),
            (0, 2),
        ):
            ink.oval((x + look.aside, y), (0.5, 0.45), skin.deep)
    _beard(ink, look, beard)
    _eyes(ink, look)
    _nose(ink, look)
    _mouth(ink, look, bearded=beard in {"full", "long"})


def _eyes(ink: Ink, look: Look) -> None:
    closed = look.asleep or look.mood in {"calm", "serene", "peaceful"}
    for side in (-1, 1):
        x = side * (4.1 - 0.5 * look.turn * (side > 0)) + look.aside
        if closed:
            ink.line(f"M{x - 1.8:.2f} 0.6q1.8 1.8 3.6 0", "#2a1d1f", 0.85)
        else:
            _eye(ink, look, x, side)
        _brow(ink, look, x, side)


def _eye(ink: Ink, look: Look, x: float, side: int) -> None:
    big = 1.12 if look.young else 1.0
    ink.oval((x, 0.5), (1.75 * big, 2.05 * big), "#fffdf8")
    iris = x + 0.22 * look.aside
    ink.path(oval((iris, 0.6), (1.35 * big, 1.75 * big)), ink.down("#1c1416", look.iris))
    ink.oval((iris - 0.42, -0.2), (0.55, 0.6), "#ffffff")
    ink.oval((iris + 0.45, 1.3), (0.28, 0.3), "#ffffff")
    lid = 1.9 * big
    ink.line(
        f"M{x - lid:.2f} -0.7Q{x:.2f} {-1.9 * big - 0.2:.2f} {x + lid:.2f} -0.7", "#2a1d1f", 0.75
    )
    if look.woman:
        ink.line(f"M{x + side * lid:.2f} -0.7l{side * 0.9:.2f} -0.8", "#2a1d1f", 0.7)


def _brow(ink: Ink, look: Look, x: float, side: int) -> None:
    inner, outer, high = {
        "sad": (-1.5, 0.7, -3.6),
        "angry": (1.5, -0.9, -3.4),
        "happy": (0.1, 0.1, -4.5),
        "spooky": (-1.4, 0.2, -4.4),
    }.get(look.mood, (0.0, 0.2, -3.9))
    one, two = x - side * 1.9, x + side * 2.0
    ink.line(
        f"M{one:.2f} {high + inner:.2f}Q{x:.2f} {high - 0.9 + (inner + outer) / 2:.2f} "
        f"{two:.2f} {high + outer:.2f}",
        blend(look.hair.deep, "#2a1d1f", 0.25),
        0.75 if look.woman else 1.05,
        0.9,
    )


def _nose(ink: Ink, look: Look) -> None:
    x = look.aside * 1.3
    ink.glow((x + 0.2, 3.4), (1.7, 1.3), look.skin.deep, 0.3)
    ink.line(f"M{x + 0.5:.2f} 1.4Q{x + 1.5:.2f} 3.4 {x - 0.2:.2f} 3.7", look.skin.deep, 0.6, 0.75)
    ink.oval((x - 0.1, 2.6), (0.6, 0.5), look.skin.glint)


def _mouth(ink: Ink, look: Look, *, bearded: bool) -> None:
    x = look.aside * 1.1
    lip = blend("#a8453f", look.skin.deep, 0.25) if not look.woman else "#c0434a"
    match look.mood:
        case "happy" | "energetic":
            ink.path(
                f"M{x - 3:.2f} 5.6Q{x:.2f} 6.6 {x + 3:.2f} 5.6Q{x + 2.4:.2f} 9.2 "
                f"{x:.2f} 9.2Q{x - 2.4:.2f} 9.2 {x - 3:.2f} 5.6Z",
                "#7a2430",
            )
            ink.path(
                f"M{x - 2.6:.2f} 5.8Q{x:.2f} 6.8 {x + 2.6:.2f} 5.8L{x + 2.2:.2f} 7"
                f"Q{x:.2f} 7.7 {x - 2.2:.2f} 7Z",
                "#ffffff",
            )
        case "sad":
            ink.line(f"M{x - 2.2:.2f} 7.8Q{x:.2f} 5.8 {x + 2.2:.2f} 7.8", lip, 0.95)
        case "angry":
            ink.line(f"M{x - 2.2:.2f} 7.3Q{x:.2f} 6.4 {x + 2.2:.2f} 7.1", lip, 1.0)
        case _ if look.asleep:
            ink.line(f"M{x - 1.3:.2f} 6.8q1.3 0.8 2.6 0", lip, 0.85)
        case _:
            ink.line(f"M{x - 2.5:.2f} 6.2Q{x:.2f} 8.6 {x + 2.5:.2f} 6.2", lip, 1.0)
            if look.woman and not bearded:
                ink.line(f"M{x - 1.2:.2f} 7.9q1.2 0.7 2.4 0", lip, 0.8, 0.5)


def _beard(ink: Ink, look: Look, beard: str) -> None:
    if not beard:
        return
    hair, x = look.hair, look.aside
    paint = ink.down(hair.light, hair.base, hair.dark)
    if beard in {"full", "long"}:
        drop = 12.6 if beard == "full" else 21.0
        wide = 6.4 if beard == "full" else 5.4
        outline = blob(
            (-8.8, 0.4), (-6.2, 3.8), (x * 0.9 - 2.6, 4.4), (x * 0.9, 4.9),
            (x * 0.9 + 2.6, 4.4), (6.6, 3.8),
            (8.8, 0.4), (8.2, 6.6), (wide, 11), (x * 0.5, drop), (-wide, 11),
            (-8.2, 6.6), tension=0.9,
        )  # fmt: skip
        ink.path(outline, paint)
        with ink.within(outline):
            for at in (-3.4, 0, 3.4):
                ink.line(
                    f"M{at + x * 0.6:.2f} 9.5q{at * 0.1:.2f} 3 {-at * 0.25:.2f} {drop - 11:.1f}",
                    hair.deep,
                    0.6,
                    0.35,
                )
            ink.glow((x, 7.4), (3, 1.6), hair.deep, 0.4)
    elif beard == "goatee":
        ink.path(
            blob((x - 2, 8), (x, 8.8), (x + 2, 8), (x + 1.4, 11.4), (x, 13.6), (x - 1.4, 11.4)),
            paint,
        )
    if beard != "goatee":
        for side in (-1, 1):
            ink.path(
                blob(
                    (x * 1.1, 4.5),
                    (x * 1.1 + side * 2.6, 4.2),
                    (x * 1.1 + side * 4.4, 6),
                    (x * 1.1 + side * 2.2, 6.1),
                ),
                ink.down(hair.light, hair.base),
            )


def earrings(ink: Ink, metal: str, look: Look) -> None:
    """Hoops below the ears that are seen."""
    if not metal:
        return
    gold = tones(metal)
    for side in (-1, 1):
        if side < 0 or look.turn < 0.6:
            x = side * 9.2 - look.aside * 0.5
            ink.line(oval((x, 6.0), (1.9, 2.4)), gold.dark, 1.1)
            ink.line(oval((x - 0.2, 5.8), (1.9, 2.4)), gold.base, 0.8)


def eyewear(ink: Ink, kind: str, look: Look, accent: str) -> None:
    """What sits on the eyes: glasses, shades, patches, masks."""
    x = look.aside
    if kind in {"glasses", "shades", "goggles"}:
        frame = {"glasses": "#3a2c2a", "shades": "#1b1b22", "goggles": "#8fb8c4"}[kind]
        for side in (-1, 1):
            lens = oval((x + side * 4.1, 0.6), (3.1, 2.9))
            if kind == "shades":
                ink.path(lens, ink.slant("#5a6278", "#14151c", "#14151c"))
            elif kind == "goggles":
                ink.path(lens, ink.slant(("#ffffff", 0.5), ("#bfe6f0", 0.25)))
            ink.line(lens, frame, 0.8)
        ink.line(f"M{x - 1.1:.2f} 0.1q1.1 -0.7 2.2 0M{x - 7.1:.2f} 0L-9 -0.6", frame, 0.8)
    elif kind == "patch":
        ink.oval((x + 4.1, 0.6), (2.8, 2.6), "#1d1b20")
        ink.line(f"M{x + 2:.2f} -1.4L-8 -6M{x + 6:.2f} -0.6L9 -3.4", "#1d1b20", 0.9)
    elif kind == "mask":
        mask = (
            f"M-9.2 -2.4Q0 -4.6 9.2 -2.4Q9.4 2.6 6.6 3.6Q{x + 2:.2f} 3.6 {x:.2f} 1.6"
            f"Q{x - 2:.2f} 3.6 -6 3.6Q-9.4 2.6 -9.2 -2.4Z"
        )
        eyes = "".join(oval((x + side * 4.1, 0.5), (2.1, 2.0)) for side in (-1, 1))
        ink.hole(mask + eyes, accent)
    elif kind == "clown":
        ink.oval((x * 1.3, 2.8), (2.5, 2.4), ink.ball("#ff9a8a", "#e0282c", "#a3141c"))


__all__ = ["HAIRS", "SKINS", "Look", "eyewear", "face"]

"""What people carry: drawn in the hand, whose middle is (0, 0), upright."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from ..palette import tones
from ..vector import Ink, blob, oval, points, shape, tube
from .gear import GEAR

_STEEL = ("#fbfdff", "#c9d2dd", "#8a96a8")
_WOOD = ("#b98652", "#8a5c36", "#64401f")


def _pole(ink: Ink, top: float, foot: float, width: float = 2.0) -> None:
    ink.path(
        tube(((0, foot), (0, (top + foot) / 2), (0, top)), (width, width, width)),
        ink.across(*_WOOD),
    )


def _staff(ink: Ink) -> None:
    _pole(ink, -46, 44, 2.3)
    ink.line("M0 -44q-5 -3 -3.4 -8M0 -44q5 -3 3.4 -8", _WOOD[1], 1.6)
    ink.glow((0, -50), (11, 11), "#9fe6ff", 0.75)
    ink.oval((0, -50), (4, 4), ink.ball("#ffffff", "#8fdcff", "#3f7fc8"))


def _blade(ink: Ink, long: float, bend: float = 0.0) -> None:
    ink.path(
        f"M-1.7 -3Q{-1.7 + bend} {-long * 0.6} {bend * 1.4} {-long}"
        f"Q{2.2 + bend * 0.6} {-long * 0.55} 1.7 -3Z",
        ink.across(*_STEEL),
    )
    ink.line(f"M0 -5Q{bend * 0.5} {-long * 0.6} {bend * 1.2} {-long + 4}", "#ffffff", 0.5, 0.8)
    ink.line("M-5 -3h10", "#d9a84a", 2.2)
    ink.line("M0 -2v6", "#6d4328", 2.4)
    ink.oval((0, 4.6), (1.6, 1.6), "#e8c04a")


def _sword(ink: Ink) -> None:
    _blade(ink, 40)


def _cutlass(ink: Ink) -> None:
    _blade(ink, 34, 6)


def _katana(ink: Ink) -> None:
    _blade(ink, 36, 3)


def _axe(ink: Ink) -> None:
    _pole(ink, -30, 14, 2.2)
    ink.path("M0.6 -29Q8 -33 11 -35Q13 -27 11 -19Q8 -22 0.6 -23Z", ink.across(*_STEEL[::-1]))


def _pitchfork(ink: Ink) -> None:
    _pole(ink, -38, 40)
    ink.line("M-6 -52V-42Q-6 -38 0 -38Q6 -38 6 -42V-52M0 -38V-54", "#8a96a8", 1.6)


def _trident(ink: Ink) -> None:
    _pole(ink, -38, 36)
    ink.line("M-6 -50V-42Q-6 -38 0 -38Q6 -38 6 -42V-50M0 -38V-54", "#e8c04a", 2.0)


def _rod(ink: Ink) -> None:
    ink.line("M-2 8Q4 -30 26 -52", _WOOD[1], 1.4)
    ink.line("M26 -52V-12", "#f4f4f0", 0.4, 0.9)
    ink.oval((26, -11), (1.8, 2.2), ink.down("#e0483c", "#ffffff"))


def _cane(ink: Ink) -> None:
    ink.line("M-4.6 -3Q-4.6 -6.6 -1 -6.4Q1.4 -6 1.2 -2V37", _WOOD[1], 2.0)


def _scepter(ink: Ink) -> None:
    ink.line("M0 16V-16", "#e0b03f", 2.2)
    ink.oval((0, -19), (4, 4), ink.ball("#fff6cf", "#e8b94a", "#94651d"))
    ink.oval((0, -24.4), (1.6, 1.8), ink.ball("#ffffff", "#e05a6a", "#8f2f45"))


def _wand(ink: Ink) -> None:
    ink.line("M0 2L6 -17", "#f4ecd8", 1.3)
    ink.glow((6.4, -19), (9, 9), "#fff2a0", 0.8)
    star = [(6.4 + r * x, -19 + r * y) for r, x, y in (
        (5, 0, -1), (2.1, 0.59, -0.81), (5, 0.95, -0.31), (2.1, 0.95, 0.31), (5, 0.59, 0.81),
        (2.1, 0, 1), (5, -0.59, 0.81), (2.1, -0.95, 0.31), (5, -0.95, -0.31), (2.1, -0.59, -0.81),
    )]  # fmt: skip
    ink.path(shape(*star), ink.ball("#fffbe0", "#f8d648", "#e0a428"))


def _broom(ink: Ink) -> None:
    _pole(ink, -34, 26)
    ink.path(
        blob(*points("-1.6,24 1.6,24 5,32 7,44 0,46 -7,44 -5,32")),
        ink.across("#e8c478", "#c9983f", "#8f6422"),
    )
    ink.line("M-2.4 27h4.8", "#7a3a2a", 1.6)


def _ladle(ink: Ink) -> None:
    ink.line("M0 4L2 -18", "#b9c2cc", 1.6)
    ink.oval((2.4, -20.6), (4.2, 3.6), ink.ball("#ffffff", "#c4ccd6", "#7d8898"))


def _hammer(ink: Ink) -> None:
    ink.line("M0 6V-13", _WOOD[1], 2.2)
    ink.path("M-5 -18H6Q8 -15.6 6 -13H-5Z", ink.down(*_STEEL))


def _gavel(ink: Ink) -> None:
    ink.line("M0 6V-10", _WOOD[1], 2.0)
    ink.plate((-6, -16), (12, 7), 1.4, ink.down(*_WOOD))
    ink.line("M-3.6 -16v7M3.6 -16v7", "#e2b24a", 1.0)


def _magnifier(ink: Ink) -> None:
    ink.line("M0 4L3 -6", "#5a3a28", 2.4)
    ink.oval((5, -12.4), (7, 7), "#c99a3f")
    ink.oval((5, -12.4), (5.6, 5.6), ink.ball("#ffffff", "#d8f0f8", "#9fc8da"))
    ink.line("M1.6 -13.6q0.8 -3 3.4 -3.4", "#ffffff", 1.0)


def _flask(ink: Ink) -> None:
    ink.path(
        "M-1.8 -14H1.8V-7L7 3Q7.6 5.6 5 5.6H-5Q-7.6 5.6 -7 3L-1.8 -7Z",
        ink.across(("#ffffff", 0.8), ("#cfe8ee", 0.6)),
    )
    ink.path("M-4 -3H4L7 3Q7.6 5.6 5 5.6H-5Q-7.6 5.6 -7 3Z", ink.across("#7fe0a0", "#3fb87a"))
    for x, y, size in ((-1.4, 1, 1.0), (2, 2.4, 0.7), (0.6, -1.6, 0.6)):
        ink.oval((x, y), (size, size), "#dffbe8")


def _book(ink: Ink) -> None:
    ink.path("M-5 -9H5V5H-5Z", ink.across("#c9574f", "#a33a38"))
    ink.path("M-5 -9h1.6V5H-5Z", "#7d2a2a")
    ink.path("M5 -8h1V4.4H5Z", "#f6f0e2")
    ink.line("M-1.6 -5h4.6M-1.6 -3h4.6", "#f2d89a", 0.8)


def _open_book(ink: Ink) -> None:
    ink.path("M-11 -8.4L0 -6L11 -8.4V4L0 6.6L-11 4Z", ink.across("#8f3a38", "#b84a44"))
    for side in (-1, 1):
        ink.path(
            f"M0 -6.6Q{side * 5} -10.4 {side * 10.2} -8.8V3Q{side * 5} 1.4 0 5.2Z",
            ink.across("#fffdf6", "#ece2cc"),
        )
        for line in (0, 2.2, 4.4):
            ink.line(
                f"M{side * 2} {-4.4 + line}q{side * 3} -2 {side * 6.4} -1.6", "#b9ab90", 0.5, 0.7
            )


def _clipboard(ink: Ink) -> None:
    ink.plate((-5.4, -9), (10.8, 14), 0.9, "#a06a3c")
    ink.plate((-4.4, -7.4), (8.8, 11.4), 0.4, "#fbfaf4")
    ink.plate((-2, -10), (4, 2.4), 0.6, "#aab4c0")
    ink.line("M-3 -4.6h6M-3 -2.2h6M-3 0.2h4", "#9aa4b0", 0.6)


def _laptop(ink: Ink) -> None:
    ink.plate((-8, -11), (16, 10.6), 1, ink.slant("#dfe4ea", "#9aa4b2"))
    ink.oval((0, -5.6), (1.4, 1.4), "#f4f7fa")
    ink.path("M-8.6 -0.8H8.6L10 1.6H-10Z", "#b9c2ce")


def _tray(ink: Ink) -> None:
    ink.oval((0, -2), (12, 2.2), ink.down("#f4f7fa", "#aab4c2"))
    ink.path(
        "M-5 -13H1Q0.6 -7 -2 -7Q-4.6 -7 -5 -13Z", ink.across(("#ffffff", 0.85), ("#c23a4a", 0.9))
    )
    ink.line("M-2 -7v4.4M-4 -2.6h4", "#e6edf2", 0.7)
    ink.path(tube(((5.4, -3), (5.4, -9), (5.4, -13)), (4.4, 4.4, 1.8)), "#3f7a52")


def _mug(ink: Ink) -> None:
    ink.plate((-4, -8), (8, 8.6), 1.4, ink.across("#ffffff", "#dfe2e8"))
    ink.line("M4 -6.4q3.4 0.4 3 3.2q-0.4 2 -3 1.8", "#e6e8ee", 1.2)
    ink.oval((0, -8), (3.6, 0.9), "#5a3826")


def _microphone(ink: Ink) -> None:
    ink.path(tube(((0, 4), (0.4, -5)), (1.8, 2.8)), ink.across("#5a5d68", "#26272e"))
    ink.oval((0.6, -7.6), (3, 3.2), ink.ball("#e6ebf2", "#8a94a4", "#3d434e"))


def _bouquet(ink: Ink) -> None:
    ink.path("M-4.4 -5L0 8L4.4 -5Z", ink.across("#fbf6ec", "#e0d4bc"))
    for x, y, color in (
        (-5, -7, "#f0a8c0"),
        (5, -7, "#f6d0dc"),
        (0, -6, "#e87898"),
        (-2.6, -11, "#fbe6ec"),
        (3, -11, "#f0a8c0"),
    ):
        flower = tones(color)
        ink.oval((x, y), (3.4, 3.2), ink.ball(flower.glint, flower.base, flower.dark))
        ink.oval((x - 0.2, y - 0.2), (1.2, 1.1), flower.dark)
    ink.line("M-3 -1q3 1.6 6 0", "#e2879f", 1.4)


def _rose(ink: Ink) -> None:
    ink.line("M0 6V-9", "#4a8a42", 1.1)
    ink.oval((0, -11), (3, 3), ink.ball("#f48a8a", "#cf2f3c", "#8a1420"))


def _balloons(ink: Ink) -> None:
    for x, y, color in ((-9, -36, "#3f8fd0"), (8, -40, "#f0c23a"), (0, -48, "#e0483c")):
        ramp = tones(color)
        ink.line(f"M0 0Q{x * 0.3} {y * 0.5} {x} {y + 9}", "#f4f1ea", 0.5, 0.9)
        ink.path(
            blob(
                (x, y - 9.6),
                (x + 7, y - 3),
                (x + 4, y + 6),
                (x, y + 9),
                (x - 4, y + 6),
                (x - 7, y - 3),
            ),
            ink.ball(ramp.glint, ramp.base, ramp.dark, at=(0.34, 0.26)),
        )


def _palette(ink: Ink) -> None:
    outline = blob(*points("-10,-3 -5,-8 3,-8.6 9,-5 10,0 6,3 2,2 0,5 -6,4.6")) + oval(
        (3.4, -1.4), (1.6, 1.4)
    )
    ink.hole(outline, ink.slant("#d9a868", "#a8743c"))
    for x, y, color in (
        (-6, -2, "#d2393a"),
        (-3, -5.4, "#f0c23a"),
        (2, -6, "#3f8fd0"),
        (6.4, -3.6, "#4c9f3f"),
        (-4, 2, "#7a42ac"),
    ):
        ink.oval((x, y), (1.6, 1.4), color)


def _guitar(ink: Ink) -> None:
    with ink.moved("translate(-9 -4) rotate(58)"):
        ink.plate((-1.3, -34), (2.6, 26), 0.6, "#4a2f20")
        ink.plate((-2.2, -40), (4.4, 7), 1, "#3a241a")
        body = blob(
            *points(
                "0,-10 6,-8.6 6,-3.4 5,-0.4 9,4 8.4,11 0,13.4 -8.4,11 -9,4 -5,-0.4 -6,-3.4 -6,-8.6"
            )
        )
        ink.path(body, ink.ball("#f0b25a", "#c9762f", "#7d3f1a", at=(0.4, 0.5)))
        ink.oval((0, 1), (3.1, 3.1), "#2c1a12")
        ink.plate((-3.4, 6.6), (6.8, 1.6), 0.5, "#3a241a")
        ink.line("M-0.6 -36V7M0.6 -36V7", "#f4ead0", 0.3, 0.9)


def _violin(ink: Ink) -> None:
    with ink.moved("translate(-6 -4) rotate(64)"):
        ink.plate((-0.9, -24), (1.8, 16), 0.5, "#2c1a12")
        body = blob(
            *points("0,-9 4.4,-8 4,-4 3,-1.6 5,1 6,5 4,9 0,10 -4,9 -6,5 -5,1 -3,-1.6 -4,-4 -4.4,-8")
        )
        ink.path(body, ink.ball("#d9743a", "#a8401c", "#5e1d0c", at=(0.4, 0.4)))
        ink.line("M-2 0q-1 2 0 4M2 0q1 2 0 4", "#2c120a", 0.6)


def _surfboard(ink: Ink) -> None:
    board = blob(*points("4,-58 10,-44 13,-14 12,16 8,36 4,42 0,36 -4,16 -5,-14 -2,-44"))
    ink.path(board, ink.across("#fff8ea", "#f6e2c2", "#d9b98c"))
    with ink.within(board):
        ink.path("M2.6 -60h2.8V44h-2.8Z", "#d8503c")
        ink.path("M-8 -22Q4 -14 16 -24V-14Q4 -4 -8 -12Z", "#2f8fa8")


def _lasso(ink: Ink) -> None:
    for size in (6, 4.6, 3.2):
        ink.line(oval((0, 5), (size, size * 1.2)), "#d9b878", 1.1)


def _ball(ink: Ink) -> None:
    ink.oval((0, 3), (6.4, 6.4), ink.ball("#ffffff", "#f1f2f5", "#aab2c2"))
    ink.path(shape((0, -0.4), (2.6, 1.6), (1.6, 4.6), (-1.6, 4.6), (-2.6, 1.6)), "#2a2b34")
    ink.line("M0 -0.4V-3M2.6 1.6l3 -1.2M1.6 4.6l2 3M-1.6 4.6l-2 3M-2.6 1.6l-3 -1.2", "#2a2b34", 0.6)


def _briefcase(ink: Ink) -> None:
    ink.line("M-3 2.4V0.6h6v1.8", "#4a2f20", 1.4)
    ink.plate((-8, 2), (16, 11), 1.4, ink.down("#a86f44", "#6d4228"))
    ink.line("M-8 6.6h16", "#4a2f20", 0.7)
    ink.plate((-1.4, 5.6), (2.8, 2.4), 0.5, "#e8c04a")


def _sack(ink: Ink) -> None:
    ink.path(
        blob(*points("-2,-2 2,-2 8,6 12,18 10,30 0,33 -11,30 -13,18 -8,6")),
        ink.ball("#d99a5e", "#a8672f", "#6d3f1a"),
    )
    ink.line("M-3.4 1q3.4 2 6.8 0", "#e8c98a", 1.6)


def _bow(ink: Ink) -> None:
    ink.line("M-6 -26Q10 -14 0 0Q10 14 -6 26", _WOOD[1], 1.8)
    ink.line("M-6 -26L-6 26", "#f4ead0", 0.5)


PROPS: Mapping[str, Callable[[Ink], None]] = MappingProxyType(
    {
        "axe": _axe, "ball": _ball, "balloons": _balloons, "book": _book, "bouquet": _bouquet,
        "bow": _bow, "briefcase": _briefcase, "broom": _broom, "cane": _cane,
        "clipboard": _clipboard, "cutlass": _cutlass, "flask": _flask, "gavel": _gavel,
        "guitar": _guitar, "hammer": _hammer, "katana": _katana, "ladle": _ladle,
        "laptop": _laptop, "lasso": _lasso, "magnifier": _magnifier, "microphone": _microphone,
        "mug": _mug, "open book": _open_book, "palette": _palette, "pitchfork": _pitchfork,
        "rod": _rod, "rose": _rose, "sack": _sack, "scepter": _scepter, "staff": _staff,
        "surfboard": _surfboard, "sword": _sword, "tray": _tray, "trident": _trident,
        "violin": _violin, "wand": _wand, **GEAR,
    }
)  # fmt: skip
"""Painters of what is carried in a hand."""

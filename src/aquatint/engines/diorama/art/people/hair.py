"""How hair is worn; the head's middle is (0, 0), its crown at -10.4."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

from ..palette import Tones, tones
from ..vector import Ink, blob, points, tube
from .outfit import Outfit

MEN = ("short", "side", "crop", "curly", "wavy-short", "afro", "bald", "slick")
WOMEN = ("long", "bob", "bun", "pony", "wavy", "afro", "curly", "hijab", "braid")
BOYS = ("short", "tousled", "curly", "crop")
GIRLS = ("tails", "pony", "bob", "afro", "long")

_SCARVES = ("#2f7f82", "#8a4a6f", "#c98a3f", "#46619c")


_TINTS: Mapping[str, str] = MappingProxyType(
    {
        "red": "#b4472a", "ginger": "#c8642c", "auburn": "#8a3c28", "blonde": "#e2bd62",
        "blond": "#e2bd62", "golden": "#e2bd62", "black": "#26222a", "dark": "#2e2624",
        "brown": "#6a4228", "white": "#eceae6", "gray": "#a8a8ac", "grey": "#a8a8ac",
        "silver": "#c8ccd2", "pink": "#ea7fae", "blue": "#3f78c8", "green": "#4f9a5c",
        "purple": "#7f56b0",
    }
)  # fmt: skip


_SHADES = {
    "dark": "#6a4029", "black": "#5c3725", "brown": "#8f5a38", "olive": "#d39a6a",
    "light": "#f4cfae", "fair": "#f4cfae", "pale": "#f6dcc4",
}  # fmt: skip
_METALS = {"gold": "#e8b93c", "golden": "#e8b93c", "silver": "#cfd6de", "pearl": "#f6f1ea"}


def told(wear: Outfit, words: str, *, woman: bool) -> Outfit:
    """The outfit with the hair that the words tell of: "old man with a long white beard"."""
    if words.startswith("old "):
        wear = replace(wear, hair_color="gray")
    wear = _bearded(_toned(wear, words), words, woman=woman)
    before, found, _ = words.partition(" hair")
    if not found:
        return wear
    said = before.rpartition(" with ")[2].split(" ")
    color = next((_TINTS[word] for word in said if word in _TINTS), wear.hair_color)
    styles = {"curly": "curly", "wavy": "wavy" if woman else "wavy-short"} | (
        {"long": "long", "short": "bob"} if woman else {"short": "short", "long": "long"}
    )
    style = next((styles[word] for word in said if word in styles), wear.hair)
    young = wear.build == "child"
    usual = ("pony" if young else "wavy") if woman else ("tousled" if young else "side")
    return replace(wear, hair_color=color, hair=style or usual)


def _toned(wear: Outfit, words: str) -> Outfit:
    """The outfit with the skin that the words tell of, and with earrings in their colour."""
    before, found, _ = words.partition(" earring")
    if found:
        metal = before.rpartition(" with ")[2].split(" ")[0]
        wear = replace(wear, earrings=_METALS.get(metal, _METALS["gold"]))
    before, found, _ = words.partition(" skin")
    shade = before.rpartition(" with ")[2].split(" ")[-1]
    return replace(wear, skin=_SHADES[shade]) if found and shade in _SHADES else wear


def _bearded(wear: Outfit, words: str, *, woman: bool) -> Outfit:
    before, found, _ = words.partition(" beard")
    if not found or woman:
        return wear
    said = before.rpartition(" with ")[2].split(" ")
    color = next((_TINTS[word] for word in said if word in _TINTS), wear.hair_color)
    return replace(wear, hair_color=color, beard="long" if "long" in said else "full")


def behind(ink: Ink, style: str, hair: Tones) -> None:
    """What falls behind face, neck and shoulders."""
    fall = _FALLS.get(style)
    if fall:
        ink.path(blob(*points(fall)), ink.down(hair.base, hair.dark, hair.deep))
    match style:
        case "pony":
            ink.path(
                tube(((-4, -8), (-11.5, -7), (-13.4, 2), (-11.4, 11)), (4, 6.4, 6.4, 0.6)),
                ink.across(hair.light, hair.base, hair.dark),
            )
        case "tails":
            for side in (-1, 1):
                ink.path(
                    tube(
                        ((side * 8, -3), (side * 13, -1), (side * 13.6, 6), (side * 11.6, 12)),
                        (4, 5.6, 5.4, 0.6),
                    ),
                    ink.across(hair.light, hair.base, hair.dark),
                )
        case "bun":
            ink.oval((-0.5, -11.6), (5, 4.6), ink.ball(hair.light, hair.base, hair.dark))
        case "afro":
            ink.oval(
                (0, -2.8), (14.2, 13.6), ink.ball(hair.light, hair.base, hair.dark, at=(0.4, 0.25))
            )
        case "braid" | "braids":
            for side in (-1, 1) if style == "braids" else (-1,):
                for at in range(5):
                    ink.oval(
                        (side * (9.2 + 0.35 * at), 3 + at * 3.3),
                        (2.5 - at * 0.22, 2.1),
                        ink.ball(hair.light, hair.base, hair.dark),
                    )
        case _:
            return


def front(ink: Ink, style: str, hair: Tones) -> None:
    """What lies over the crown and brow."""
    if style in {"bald", ""}:
        ink.glow((-3, -7.4), (3.6, 2), "#ffffff", 0.4)
        return
    if style == "hijab":
        _hijab(ink, hair)
        return
    if style in _CURLED:
        for x, y, size in _CURLS:
            ink.oval(
                (x, y), (size, size), ink.ball(hair.light, hair.base, hair.dark, at=(0.36, 0.24))
            )
        return
    outline = blob(*points(_TOPS.get(style, _PARTED)), tension=0.9)
    ink.path(outline, ink.ball(hair.light, hair.base, hair.dark, at=(0.36, 0.12), reach=0.95))
    with ink.within(outline):
        ink.line("M-7 -6.2Q-3 -9.8 3 -9.4M-7.6 -3.6Q-5 -8 1 -8.2", hair.glint, 0.7, 0.32)
        ink.line("M8.4 -5Q4 -8.4 -1 -7.2", hair.deep, 0.7, 0.3)


def _hijab(ink: Ink, hair: Tones) -> None:
    cloth = tones(_SCARVES[(len(hair.base) + int(hair.base[1], 16)) % len(_SCARVES)])
    rim = (
        "M0 -12.4C9 -12.4 11.6 -5 11 2C10.4 9 8 13 9.6 17.6Q0 21.6 -9.6 17.6C-8 13 -10.4 "
        "9 -11 2C-11.6 -5 -9 -12.4 0 -12.4Z"
    )
    opening = (
        "M0.4 -8.2C6 -8.2 8 -3.6 7.8 1.6C7.4 7 4 10.4 0.4 10.6C-3.6 10.4 -6.8 7 -7.2 1.6"
        "C-7.4 -3.6 -5.4 -8.2 0.4 -8.2Z"
    )
    ink.hole(rim + opening, ink.slant(cloth.light, cloth.base, cloth.dark))
    ink.line("M-7.6 10Q0 14.4 8 9.6M-8.4 14.4Q0 18.4 8.6 13.6", cloth.deep, 0.7, 0.45)


_PARTED = (
    "-9.6,2.4 -10.4,-4.6 -6.6,-10.8 0,-12.4 6.8,-10.8 10.4,-4.6 9.6,2.4 8,-3.4 4.4,-7 "
    "-1.4,-6.4 -6.6,-3.6 -8.4,-0.8"
)
_TOPS: Mapping[str, str] = MappingProxyType(
    {
        "short": (
            "-9.4,0.6 -10,-5.4 -6,-11.2 0.6,-12.4 7,-10.8 10,-5 9.2,0.6 7.6,-3.8 3,-6.2 "
            "-3,-5.6 -7.2,-4.6"
        ),
        "crop": (
            "-9,-1.6 -9.3,-5.6 -5.6,-10.6 0,-11.6 5.6,-10.6 9.3,-5.6 9,-1.6 7.4,-5 "
            "0,-6.8 -7.4,-5"
        ),
        "side": (
            "-9.4,1.4 -10.2,-5 -7,-11.6 0,-13.2 8,-12 10.4,-5.4 9.4,0.6 8,-4 5.6,-7.4 "
            "-1,-5.2 -7,-5.4"
        ),
        "slick": (
            "-9.2,0.8 -9.8,-6 -6,-11.6 0,-12.6 6,-11.6 9.8,-6 9.2,0.8 8,-5 4,-8.6 0,-6.4 "
            "-4,-8.6 -8,-5"
        ),
        "wavy-short": (
            "-10,1.6 -11,-4 -8.4,-10 -3.4,-11.6 0.4,-13.4 5.6,-11.8 9.6,-9 10.8,-3.6 "
            "9.8,1.4 8,-3.6 5.4,-5 2,-7 -1.4,-5 -5,-6.4 -8,-3.4"
        ),
        "tousled": (
            "-9.6,1 -11.6,-4 -9,-8.4 -8,-12.6 -3,-12.4 0.6,-15 4.4,-12.6 9,-12.4 9.6,-8 "
            "11.4,-4 9.4,0.6 7.4,-3.4 4,-5.2 1.4,-3.6 -1.4,-6 -5,-3.8 -7.6,-4.4"
        ),
        "tuft": "-3.4,-9.4 -2.4,-11.8 0.6,-12.8 -0.4,-14.6 3,-13 2.6,-11 4,-9.4 0.4,-8.4",
        "wild": (
            "-9.4,2 -13.4,-1 -11.6,-5 -13.6,-9.4 -9,-10.4 -7.4,-14.4 -3,-12.6 0.6,-15.6 "
            "4,-12.6 8.6,-14.2 9.6,-10 13.6,-9 11.6,-4.6 13.2,-0.6 9.2,2 7.6,-4 3,-7.4 "
            "-3,-6.8 -7.4,-4.4"
        ),
        "bun": (
            "-9.2,1.6 -10,-4.6 -6.4,-10.8 0,-12 6.4,-10.8 10,-4.6 9.2,1.6 8,-4 3.6,-8 "
            "0,-8.6 -3.6,-8 -8,-4"
        ),
        "pony": (
            "-9.2,1.6 -10,-4.6 -6.4,-10.8 0,-12 6.4,-10.8 10,-4.6 9.2,1.6 8,-3.8 "
            "4.4,-6.4 -1,-5.4 -6,-6 -8,-3.4"
        ),
        "bob": (
            "-10.6,7.4 -11.4,-2 -8.6,-9.8 0,-12.6 8.6,-9.8 11.4,-2 10.6,7.4 8.6,6 "
            "8.2,-2.6 4,-5.4 0,-4.8 -4,-5.4 -8,-2.6 -8.4,6"
        ),
        "wig": (
            "-10.4,10 -12,2 -11.4,-6 -6.6,-12 0,-13.2 6.6,-12 11.4,-6 12,2 10.4,10 8.4,6 "
            "8.4,-2 4,-6.8 0,-6 -4,-6.8 -8.4,-2 -8.4,6"
        ),
        "afro": (
            "-10.6,0 -11.4,-6 -7.6,-11.6 0,-13.4 7.6,-11.6 11.4,-6 10.6,0 8,-4.6 3.4,-7 "
            "0,-6.2 -3.4,-7 -8,-4.6"
        ),
        "braids": _PARTED,
    }
)  # fmt: skip
_FALLS: Mapping[str, str] = MappingProxyType(
    {
        "long": "0,-11 10.6,-6 12,4 11.6,14 9.4,19.6 0,20.6 -9.4,19.6 -11.6,14 -12,4 -10.6,-6",
        "wavy": (
            "0,-11 11,-6 12.6,2 11.2,8 13.4,14 11,20.6 4,19 0,21 -5,19 -11.4,20.6 "
            "-13.4,13.6 -11.2,8 -12.6,2 -11,-6"
        ),
        "bob": "0,-11 10.4,-6 11.4,2 10.6,8.6 6,9.6 -6,9.6 -10.6,8.6 -11.4,2 -10.4,-6",
        "wig": "0,-11 11,-6 12.6,4 11.4,13 7,14 -7,14 -11.4,13 -12.6,4 -11,-6",
        "hijab": "0,-10 8,-4 9,6 8,16 0,17 -8,16 -9,6 -8,-4",
    }
)  # fmt: skip
_CURLED = frozenset({"curly"})
_CURLS = (
    (-9, -1.4, 3.2), (9, -1.4, 3.2), (-8.4, -5.6, 3.9), (8.4, -5.6, 3.9), (-4.8, -9.6, 4.2),
    (4.8, -9.6, 4.2), (0, -11, 4.4), (-3.4, -6.8, 3.4), (3.6, -6.8, 3.4), (0.2, -7.4, 3.6),
)  # fmt: skip

Painter = Callable[[Ink, Tones], None]

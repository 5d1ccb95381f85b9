"""The planets: each by its name, or one after the other where several are asked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from ...dice import dice
from ..palette import Tones, tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, oval

_ROOM = Box(-60, -60, 220, 220)
_MIDDLE, _REACH = (50.0, 50.0), 42.0


@dataclass(frozen=True, slots=True, kw_only=True)
class _World:
    """How one looks: its colour, what is on it, and how large it is beside Saturn."""

    color: str
    size: float
    bands: bool = False
    ringed: bool = False
    lands: str = ""
    spot: str = ""
    craters: bool = False
    capped: bool = False


_WORLDS: Mapping[str, _World] = MappingProxyType(
    {
        "saturn": _World(color="#d99a5a", size=0.74, bands=True, ringed=True),
        "mercury": _World(color="#9a938c", size=0.42, craters=True),
        "venus": _World(color="#e6c27a", size=0.58, bands=True),
        "earth": _World(color="#2f78c8", size=0.6, lands="#5fae58", capped=True),
        "mars": _World(color="#c8573a", size=0.5, lands="#9a3c28", capped=True),
        "jupiter": _World(color="#d8a87c", size=1.0, bands=True, spot="#c05a3a"),
        "uranus": _World(color="#8fd4dc", size=0.74),
        "neptune": _World(color="#3f63d0", size=0.72, bands=True, spot="#26408f"),
    }
)
_ORDER = ("mercury", "venus", "earth", "mars", "jupiter", "saturn", "uranus", "neptune")


def planet(brief: Brief) -> Drawing:
    """The planet that the words name; of several each is another one, in the order from the sun."""
    named = next((name for name in _WORLDS if name in brief.words), None)
    several = brief.words.endswith("s") and named is None
    name = named or (_ORDER[brief.copy % len(_ORDER)] if several else "saturn")
    world = _WORLDS[name]
    body = tones(brief.color or world.color)
    ink = Ink("p")
    with ink.moved("rotate(-18 50 50)"):
        if world.ringed:
            ink.line("M-22 50A72 18 0 0 1 122 50", "#c9b08a", 8, 0.9)
        _globe(ink, world, body, brief.copy)
        if world.ringed:
            ink.line("M-22 50A72 18 0 0 0 122 50", "#f0dcb4", 9)
            ink.line("M-20 51A71 20 0 0 0 120 51", "#a88858", 1.4)
    share = world.size if several else 1.0
    return Drawing(shapes=ink.shapes, box=_ROOM, grounded=False, turn=6, volume=0.06, share=share)


def _globe(ink: Ink, world: _World, body: Tones, copy: int) -> None:
    circle = oval(_MIDDLE, (_REACH, _REACH))
    ink.path(
        circle, ink.ball(body.glint, body.light, body.base, body.deep, at=(0.34, 0.28), reach=0.85)
    )
    with ink.within(circle):
        if world.bands:
            for y, wide, color in (
                (26, 8, body.light),
                (44, 6, body.dark),
                (58, 9, body.light),
                (76, 7, body.dark),
            ):
                ink.line(f"M0 {y}Q50 {y + 10} 100 {y}", color, wide, 0.5)
        if world.spot:
            ink.oval((64, 64), (11, 6.4), world.spot, lean=-4)
        if world.lands:
            for x, y, rx, ry in (
                (30, 34, 16, 11),
                (58, 30, 9, 6),
                (68, 56, 15, 17),
                (36, 66, 10, 14),
            ):
                ink.oval((x, y), (rx, ry), world.lands, lean=x % 30 - 12)
        if world.craters:
            roll = dice(copy, "craters")
            for x, y, r in roll.random((14, 3)).tolist():
                at, reach = (10 + 80 * x, 10 + 80 * y), 2 + 6 * r
                ink.oval(at, (reach, reach * 0.9), body.dark)
                ink.oval((at[0] + 0.8, at[1] + 0.8), (reach * 0.8, reach * 0.7), body.base)
        if world.capped:
            for y in (7, 94):
                ink.oval((50, y), (20, 6), "#f4f8fb")
        ink.glow((80, 76), (44, 48), "#1c1630", 0.6)

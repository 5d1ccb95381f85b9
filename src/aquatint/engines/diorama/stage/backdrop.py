"""What a stage hands over: its picture, and what whoever places subjects on it has to know."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from aquatint.domain import Resolution

from ..graph import SceneGraph
from ..light import Light
from ..pixels import Picture, Sprite
from .shores import Water


@dataclass(frozen=True, slots=True, kw_only=True)
class Backdrop:
    """A painted stage, and what whoever places subjects on it has to know.

    `horizon`, `far` and `near` are shares of the height: the eye line, and the band in which feet
    may stand (`far` the highest, `near` the lowest). `floating` is true where nothing stands on
    anything (space, under water). `anchors` are named places as shares of width and height, for
    subjects that the stage has a seat for ("shelf", "island"). `cover` is laid over the subjects'
    feet at the end: grass, snow, foam. `mirror` is the share of the height from which down a wet
    ground mirrors what stands above it (`weather.wet` paints that, once all signs hang), None where
    it is dry. `above` says that one looks straight down: nothing is nearer or further.
    `water` is where there is some beside the land.
    """

    picture: Picture
    light: Light
    horizon: float
    far: float
    near: float
    floating: bool = False
    anchors: tuple[tuple[str, float, float], ...] = ()
    cover: Sprite | None = None
    mirror: float | None = None
    above: bool = False
    water: Water = ()


class Stage(Protocol):
    """A painter of one setting."""

    def __call__(self, graph: SceneGraph, size: Resolution, seed: int) -> Backdrop: ...

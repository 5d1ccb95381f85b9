"""What all outdoor stages share: camera, air, sun, sky, and how they are handed over."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from aquatint.domain import Resolution

from ..graph import SceneGraph, Shot, Weather
from ..light import Light
from ..pixels import Picture, Sprite
from . import heaven
from .air import Air, air, light, sun
from .backdrop import Backdrop
from .extras import asks
from .sheet import Sheet
from .skies import varied
from .view import View, look


@dataclass(frozen=True, slots=True, kw_only=True)
class Outdoors:
    """An open place in the making: the sky is painted, the land goes on the sheet."""

    graph: SceneGraph
    view: View
    air: Air
    sun: tuple[float, float]
    picture: Picture
    sheet: Sheet

    @property
    def light(self) -> Light:
        return light(self.view, self.air, self.sun)

    def settled(self) -> Outdoors:
        """Lay the land over the sky and go on with an empty sheet: for water that mirrors both."""
        self.sheet.onto(self.picture)
        return replace(self, sheet=Sheet(self.view.width, self.view.height))

    def done(
        self,
        *,
        far: float,
        near: float,
        cover: Sprite | None = None,
        anchors: tuple[tuple[str, float, float], ...] = (),
        mirror: float | None = None,
    ) -> Backdrop:
        """Lay the land over the sky and hand over.

        Further facts, such as its `water`, are set on what this answers.
        """
        self.sheet.onto(self.picture)
        return Backdrop(
            picture=self.picture,
            light=self.light,
            horizon=self.view.horizon,
            far=far,
            near=near,
            cover=cover,
            anchors=anchors,
            mirror=mirror,
        )


def begin(
    graph: SceneGraph,
    size: Resolution,
    seed: int,
    *eye_lines: tuple[float, float],
    seen: Air | None = None,
    roofed: bool = False,
) -> Outdoors:
    """Set up the camera and paint the sky; none where a roof of leaves covers the frame."""
    view = look(size, seed, *eye_lines, wide=graph.shot is Shot.WIDE)
    blue = asks(graph, "blue hour")  # there is one such sky
    seen = seen or (air(graph) if blue else varied(air(graph), view))
    place = sun(view, seen, shown=asks(graph, "sun"))
    if asks(graph, "large moon") or asks(graph, "large sun"):
        place = (view.x(0.36), view.y(view.horizon * 0.62))
    if Weather.RAINBOW in graph.weather:  # the sun is behind the viewer
        place = (view.x(-0.35), view.y(-0.2))
    sheet = Sheet(view.width, view.height)
    if roofed:
        picture = np.zeros((view.height, view.width, 3), np.float32)
        return Outdoors(graph=graph, view=view, air=seen, sun=place, picture=picture, sheet=sheet)
    picture = heaven.paint(view, seen, place, graph)
    heaven.lights(sheet, view, seen, place, graph)
    if Weather.RAINBOW in graph.weather:
        heaven.bow(sheet, view)
    return Outdoors(graph=graph, view=view, air=seen, sun=place, picture=picture, sheet=sheet)

"""Open water to the horizon; by night and in storms rocks with breaking waves for a lighthouse."""

from __future__ import annotations

from aquatint.domain import Resolution

from ...graph import SceneGraph, Weather
from .. import breaker, ridges, shore, water
from ..backdrop import Backdrop
from ..extras import allows, asks
from ..outdoors import begin
from ..view import HIGH, LOW


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    lighthouse = any(subject.concept == "lighthouse" for subject in graph.subjects)
    rocky = graph.time.value == "night" or Weather.STORM in graph.weather or lighthouse
    out = begin(graph, size, seed, LOW if rocky else HIGH, LOW)
    view, seen, sheet = out.view, out.air, out.sheet
    roll = view.dice("sea")
    if allows(graph, "island") and roll.random() < 0.55:
        shore.headland(sheet, view, seen)
    ridges.mist(sheet, view, seen, (view.horizon - 0.004, 0.03), 0.5)
    water.sea(sheet, view, seen)
    water.glitter(sheet, view, seen, out.sun, bottom=1.0)
    anchors: tuple[tuple[str, float, float], ...] = ()
    if rocky and allows(graph, "island"):
        seat = shore.rock(sheet, view, seen)
        anchors = (("rock", *seat), ("lighthouse", *seat))
    depth = 1 - view.horizon
    if asks(graph, "breaker"):
        breaker.breaker(sheet, view, seen, view.y(view.horizon + 0.42 * depth))
    water.swell_near(sheet, view, seen)
    return out.done(
        far=view.horizon + 0.3 * depth, near=view.horizon + 0.72 * depth, anchors=anchors
    )

"""Dunes to the horizon: sharp crests, long shaded slip faces, mesas in the heat."""

from __future__ import annotations

from aquatint.domain import Resolution

from ...graph import SceneGraph
from .. import dunes, ground, oasis, ridges
from ..backdrop import Backdrop
from ..extras import allows, asks
from ..outdoors import begin

SAND = dunes.Sand(lit="#f3cf8c", body="#dfa75e", shade="#a4653c", crest="#ffe9b8")


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    out = begin(graph, size, seed)
    view, seen, sheet = out.view, out.air, out.sheet
    if allows(graph, "mountain"):
        dunes.mesas(sheet, view, seen, "#b98a78", 0.55)
    ridges.mist(sheet, view, seen, (view.horizon, 0.05), 0.5)
    ground.plane(sheet, view, seen, ("#ecc88c", "#e2b06c", "#c98e52"))
    dunes.field(sheet, view, seen, SAND)
    if asks(graph, "oasis"):
        oasis.oasis(out)
    done = out.done(far=view.horizon + 0.5 * (1 - view.horizon), near=0.93)
    ground.grain(done.picture, view, top=view.horizon + 0.03, cell=0.16, strength=0.05)
    return done

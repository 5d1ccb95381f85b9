"""The near plane of open country: one side of the frame closed by what stands close to the lens."""

from __future__ import annotations

from . import grass
from .extras import allows
from .foliage import Grove
from .outdoors import Outdoors
from .season import Season


def close(out: Outdoors, year: Season, *, foot: float = 0.92) -> None:
    """By the seed a bough from above, a tree, bushes, or nothing; tall frames get a bough.

    It keeps to the dark side, where no title and no sun is.
    """
    view = out.view
    grove = Grove(sheet=out.sheet, view=view, seen=out.air, season=year)
    kind = view.pick("near plane", 4)
    tall = view.height > view.width * 1.35
    if allows(out.graph, "tree"):
        if tall or kind == 0:
            grove.bough(1.0, min(view.width * 0.95, view.height * 0.6), "near plane")
        if kind == 1 and not tall:
            size = min(view.height * 0.82, view.small)
            grove.tree((view.x(1.0), view.y(foot)), size, 0.0, "near plane")
        if view.width > view.height * 1.8:
            _wings(grove, out)
    if kind == 2:
        for share, size in ((0.99, 0.15), (0.9, 0.09), (0.02, 0.1)):
            grove.bush((view.x(share), view.height * 1.0), view.small * size, 0.0, f"near {share}")
    if not year.white:
        dark = out.air.ink("#2b5a2c" if year.blooms else "#6a6228")
        for share, size in ((0.98, 0.2), (0.03, 0.12)):
            place = (view.x(share), view.height * 1.03)
            grass.tuft(out.sheet, view, dark, place, view.small * size)


def _wings(grove: Grove, out: Outdoors) -> None:
    """Very wide frames: groups of trees in the middle distance at both sides."""
    view = out.view
    roll = view.dice("wings")
    low = view.horizon + 0.09
    for at, share in enumerate((0.04, 0.1, 0.83, 0.76)):
        y = view.y(low + float(roll.uniform(0.0, 0.05)))
        tall = min(view.line * 0.8, view.small * float(roll.uniform(0.28, 0.46)))
        place = view.x(share + float(roll.uniform(-0.02, 0.02)))
        grove.tree((place, y), tall, 0.16, f"wing {at}")

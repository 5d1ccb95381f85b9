"""What is done to every stage: the shot of the prompt, then its mood."""

from __future__ import annotations

from functools import wraps

from aquatint.domain import Resolution

from ..graph import SceneGraph, Shot
from . import above, flames, garlands, grade, lens
from .backdrop import Backdrop, Stage
from .places import minimal, table


def finished(paint: Stage, *, graded: bool = True) -> Stage:
    """A painter whose stages are seen through the lens of the prompt and in its mood."""

    @wraps(paint)
    def whole(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
        backdrop = above.paint(graph, size, seed) if graph.shot is Shot.TOP else None
        if backdrop is None and "tabletop" in graph.extras:
            backdrop = table.before(paint, graph, size, seed)
        if backdrop is None:
            stage = minimal.paint if minimal.suits(graph) else paint
            backdrop = lens.seen(stage(graph, size, seed), graph.shot)
            if "wildfire" in graph.extras:
                flames.wildfire(backdrop.picture, flames.seen_from(backdrop, seed))
        garlands.hang(backdrop, graph, seed)
        return grade.graded(backdrop, graph.mood) if graded else backdrop

    return whole

"""From graph to pixels: the only file that knows the order in which a picture comes about."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import groupby

import numpy as np

from aquatint.domain import Resolution

from . import kite_line, layout, stage
from .figures import cast, figure
from .graph import SceneGraph
from .layout import Cast, Placement
from .lettering import DESIGNS, board, caption
from .lettering.design import Board, Hang, Painters, Seen, Sight
from .lettering.fit import Box
from .lexicon.entry import Habitat, Kind
from .look import develop
from .look.look import Look
from .pixels import Picture
from .seating import Seating
from .stage import flames, weather

_HIDDEN = 0.1
"""The share of a board that may be behind something else."""

_STOREY = 3.5
"""What is at least so high, in metres, and stands outside is a building."""

_MOST_TEXTS = 24
"""No picture has room for more; what comes after them is left out."""


Kept = Callable[[Placement], bool]
"""Whether a figure that has its place is painted there."""


def paint(
    graph: SceneGraph, size: Resolution, seed: int, look: Look, sight: Sight | None = None
) -> Picture:
    """The finished picture: the scene or the designed object, developed in its look.

    A text quoted in a plain scene is set last, so that no treatment makes it unreadable. `sight` is
    told where the subjects of a plain scene are.
    """
    graph = replace(graph, lettering=graph.lettering[:_MOST_TEXTS])
    design = DESIGNS.get(graph.format)
    if design is not None:
        picture = design(graph, size, seed, Painters(scene=scene, figure=figure))
        return develop(picture, look, seed)
    picture, seen = staged(graph, size, seed)
    if sight is not None:
        sight(seen)
    picture = develop(picture, look, seed, seen.figures)
    caption(picture, graph, seed, seen=seen)
    return picture


def scene(
    graph: SceneGraph,
    size: Resolution,
    seed: int,
    hang: Hang | None = None,
    sight: Sight | None = None,
) -> Picture:
    """The scene of a graph, figures included, letters not."""
    picture, seen = staged(graph, size, seed, hang)
    if sight is not None:
        sight(seen)
    return picture


def bare(graph: SceneGraph, size: Resolution, seed: int, *, look: Look, kept: Kept) -> Picture:
    """The finished picture of a plain scene with those figures alone that are kept."""
    picture, seen = staged(graph, size, seed, kept=kept)
    picture = develop(picture, look, seed, seen.figures)
    caption(picture, graph, seed, seen=seen)
    return picture


def staged(
    graph: SceneGraph,
    size: Resolution,
    seed: int,
    hang: Hang | None = None,
    kept: Kept | None = None,
) -> tuple[Picture, Seen]:
    """A scene, and what is seen of its subjects.

    The order: stage, what hangs in it, far figures, the mirror of a wet ground, grass or snow,
    near figures with their shadows and their feet in it, weather.
    """
    actors = cast(graph, seed)
    as_read, graph = graph, layout.settled(graph, actors, seed)
    if graph.subjects != as_read.subjects:
        actors = cast(graph, seed)
    actors = tuple(one for one in actors if not stage.shows(graph, one.index))
    backdrop = stage.find(graph.setting or "abstract")(graph, size, seed)
    picture = backdrop.picture
    if hang is not None:
        hang(picture, backdrop)
    subjects, setting = np.zeros(picture.shape[:2], np.uint8), graph.setting or ""
    seating = Seating(backdrop=backdrop, cast=actors, setting=setting, seed=seed, subjects=subjects)
    placements = layout.place(graph, actors, backdrop, size, seed)
    if kept is not None:
        placements = _left(placements, kept)
    far, near = _groups(placements)
    for group in far:
        seating.lay_group(group)
    weather.wet(picture, backdrop, seed)
    seating.lay_cover()
    kite_line.tie(picture, graph, actors, placements)
    for group in near:
        seating.lay_group(group)
    if "fire" in graph.extras:
        burning = [one for one in placements if one.whole and _built(actors, one)]
        _burn(backdrop, burning, seed)
    weather.fall(picture, graph, backdrop.light, seed)
    boards = _boards(placements, actors) if graph.lettering else ()
    return picture, Seen(subjects, boards, _slate(backdrop))


def _built(actors: Cast, one: Placement) -> bool:
    """Whether it is a building: what is said to burn."""
    entry = next(actor.entry for actor in actors if actor.index == one.actor)
    outside = entry.habitat in (Habitat.GROUND, Habitat.FAR)
    return entry.kind is Kind.THING and outside and entry.metres >= _STOREY


def _burn(backdrop: stage.Backdrop, burning: Sequence[Placement], seed: int) -> None:
    """Flames from buildings, in place."""
    boxes = [(one.left, one.top, one.width, one.height) for one in burning]
    flames.burn(backdrop.picture, boxes, flames.seen_from(backdrop, seed))


def _boards(placements: Sequence[Placement], actors: Cast) -> tuple[Board, ...]:
    """The boards before which nothing stands but at an edge."""
    shown_by = {actor.index: actor for actor in actors}
    boxes = [Box(one.left, one.top, one.width, one.height) for one in placements]
    hiding = [at for at, one in enumerate(placements) if one.whole]
    found = []
    for at, one in enumerate(placements):
        if one.turn or not one.whole:
            continue
        actor = shown_by[one.actor]
        shown = board(actor.subject, boxes[at], actor.shape.anchors, mirrored=one.mirrored)
        if shown is None:
            continue
        hidden = [shown.box.covered(boxes[other]) for other in hiding if other > at]
        if max(hidden, default=0.0) <= _HIDDEN:
            found.append(shown)
    return tuple(found)


def _slate(backdrop: stage.Backdrop) -> Box | None:
    """The board on the wall of a stage, in pixels."""
    places = {name: (x, y) for name, x, y in backdrop.anchors}
    if "slate" not in places:
        return None
    height, width = backdrop.picture.shape[:2]
    (left, top), (right, bottom) = places["slate"], places["slate end"]
    return Box(left * width, top * height, (right - left) * width, (bottom - top) * height)


_Groups = list[tuple[Placement, ...]]


def _left(placements: Sequence[Placement], kept: Kept) -> tuple[Placement, ...]:
    """Those that are kept; who is joined to somebody that is not goes, too."""
    gone = {one.group for one in placements if one.host and one.whole and not kept(one)}
    return tuple(one for one in placements if one.group not in gone and kept(one))


def _groups(placements: Sequence[Placement]) -> tuple[_Groups, _Groups]:
    """Figures that stand together, in the order of painting: those at the horizon, the others."""
    groups = [tuple(group) for _, group in groupby(placements, key=lambda one: one.group)]
    far = [group for group in groups if group[0].depth >= 1]
    return far, [group for group in groups if group[0].depth < 1]

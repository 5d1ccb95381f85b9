"""The subjects of a scene as figures: hand-drawn objects, icons with volume, bodies under faces.

`draw` and `outline` are all that the other rooms need. What an entry calls a bust is drawn as it
is, cut off at the chest: whoever places it lets it rise from the lower edge of the frame.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from ..dice import dice
from ..graph import Subject
from ..lexicon.entry import Entry, Extent, Facing, Habitat, Kind
from ..pixels import Rgb, Sprite
from . import bodies, pack, smile
from .drawn import DRAWN
from .figure import Figure, Shape
from .palette import named
from .recolor import recolor
from .sprite import Box, contents, drawn, painted, relief, traced
from .vector import Brief, Drawing, Point

_MATERIALS: Mapping[str, str] = MappingProxyType(
    {
        "wood": "brown",
        "wooden": "brown",
        "gold": "gold",
        "golden": "gold",
        "silver": "silver",
        "metal": "silver",
        "iron": "gray",
        "steel": "silver",
        "stone": "gray",
        "marble": "white",
        "ice": "#bfe3f2",
        "glass": "#bfe0e6",
        "bronze": "#a9733a",
        "copper": "#b8693d",
        "brass": "#c79a3f",
        "leather": "#7d4f30",
        "jade": "#4fa27c",
        "straw": "#cfa566",
    }
)


_YOUNG = 0.62
"""How tall young animals are beside their parents."""

_BREEDS: Mapping[str, str] = MappingProxyType(
    {"golden retriever": "#dcae62", "labrador": "#e2c68c", "golden labrador": "#dcae62",
     "husky": "#8f9aa8", "siberian husky": "#8f9aa8", "dalmatian": "#f0eee9", "malamute": "#7d8794",
     "samoyed": "#f6f3ec", "black labrador": "#2f2f36", "pug": "#d8b98c", "rottweiler": "#3a2f2c",
     "shiba inu": "#d9884a", "corgi": "#d8924e", "westie": "#f4f1ea", "maltese": "#f7f4ee"}
)  # fmt: skip
"""The coats that dogs of a breed have."""

_GEMS: Mapping[str, str] = MappingProxyType(
    {"ruby": "#d8203c", "emerald": "#1fa064", "sapphire": "#2f5fd0", "amethyst": "#9a5fd0",
     "garnet": "#9a1f33", "topaz": "#f0b040", "jade": "#4fa27c"}
)  # fmt: skip
"""The colours of cut stones."""

_CLEAR = frozenset({"transparent", "glass"})

_PAIRS = frozenset({"friends", "couple", "couples"})
"""What one figure shows two of."""


@dataclass(frozen=True, slots=True)
class _Variation:
    """How a copy differs from the first of its kind."""

    turn: float = 0.0
    size: float = 1.0
    tint: Rgb = (1.0, 1.0, 1.0)
    mirrored: bool = False


def draw(subject: Subject, entry: Entry, height: int, *, seed: int, copy: int = 0) -> Figure:
    """Draw one subject, cut to what is painted.

    The painted figure is `height` pixels high for copy 0; further copies differ by up to 8 % in
    size, lean a few degrees and are tinted a little otherwise. It faces where the entry says;
    what faces the front may be mirrored from copy to copy. A rider is asked for by Pose.SITTING:
    its far leg is `Figure.back`, and its "seat" anchor goes to the seat of the mount. The same
    arguments give the same bytes.
    """
    drawing = _drawing(subject, entry, seed=seed, copy=copy)
    variation = _varied(drawing, entry, seed, copy)
    box = painted(drawing.back + drawing.shapes, drawing.box)
    if variation.turn:
        wide = Box(
            box.left - box.width * 0.1,
            box.top - box.height * 0.1,
            box.width * 1.2,
            box.height * 1.2,
        )
        turned = _transform(variation, box)
        box = painted(f"<g {turned}>{drawing.back}{drawing.shapes}</g>", wide)
    share = drawing.share * (_YOUNG if _is_young(subject, copy) else 1.0)
    return _figure(drawing, variation, box, max(4, round(height * variation.size * share)))


def _is_young(subject: Subject, copy: int) -> bool:
    """Whether it is a child of "a family of penguins": two of them are the parents."""
    return copy > 1 and subject.words.startswith("family of ")


def outline(subject: Subject, entry: Entry, *, seed: int) -> Shape:
    """The shape of the first of a subject, which `draw` draws."""
    drawing = _drawing(subject, entry, seed=seed, copy=0)
    variation = _varied(drawing, entry, seed, 0)
    trace = traced(drawing.back + drawing.shapes, drawing.box)
    alpha = trace.alpha[:, ::-1] if variation.mirrored else trace.alpha
    return Shape(
        aspect=trace.box.width / trace.box.height,
        anchors=_anchors(drawing, variation, trace.box, alpha),
        grounded=drawing.grounded,
        straddles=bool(drawing.back),
        grasps=bool(drawing.front),
    )


@lru_cache(maxsize=64)
def _drawing(subject: Subject, entry: Entry, *, seed: int, copy: int) -> Drawing:
    """The shapes, kept: a figure is drawn small to learn its outline, then at its size."""
    made = _bare(subject, entry, seed=seed, copy=copy)
    thing = entry.kind in (Kind.THING, Kind.PLANT) and not subject.lettering
    if subject.mood and thing and smile.faces(entry.concept, subject.mood):
        return replace(made, shapes=smile.with_face(made.shapes, made.box, subject.mood))
    return made


def _bare(subject: Subject, entry: Entry, *, seed: int, copy: int) -> Drawing:
    color = _color(subject)
    brief = Brief(
        concept=entry.concept,
        words=subject.words,
        color=color,
        pose=subject.pose,
        mood=subject.mood,
        seed=seed,
        copy=copy,
        lettered=bool(subject.lettering),
        clear=subject.material in _CLEAR,
    )
    drawer = DRAWN.get(_drawn_name(subject, entry))
    if drawer is not None:
        return drawer(brief)
    if entry.extent is Extent.HEAD and bodies.has_body(entry.concept):
        return bodies.seated(brief, pack.icon(entry.art))
    svg = pack.icon(entry.art)
    shapes, box = contents(recolor(svg, color) if color else svg)
    return Drawing(
        shapes=shapes,
        anchors=_icon_anchors(painted(shapes, box), entry),
        box=box,
        grounded=entry.habitat not in {Habitat.SKY, Habitat.SPACE, Habitat.UNDERWATER},
        faces_right=entry.facing is Facing.RIGHT,
        two_sided=entry.kind in {Kind.ANIMAL, Kind.PLANT},
        turn=3.0,
        volume=0.42,
    )


def _drawn_name(subject: Subject, entry: Entry) -> str:
    """The drawer of an entry; a concept that is drawn by hand is never shown by its icon.

    What the prompt calls it comes first where that has a drawer of its own (a cottage is a house).
    """
    words = subject.words.partition(" with ")[0].replace(" ", "-")
    if subject.count > 1 and words in _PAIRS:
        return "person"  # four friends are four
    for name in (words, words.removesuffix("s")):
        if name in DRAWN:
            return name
    name = entry.art.removeprefix("@") if entry.art.startswith("@") else entry.concept
    return name.replace(" ", "-")


def _color(subject: Subject) -> str | None:
    if subject.color:
        return named(subject.color)
    called = subject.words.partition(" with ")[0]
    breed = _BREEDS.get(called.removesuffix("s")) if subject.concept == "dog" else None
    gem = _GEMS.get(called.removesuffix("s")) if subject.concept == "diamond" else None
    if breed or gem:
        return breed or gem
    word = _MATERIALS.get(subject.material or "")
    return named(word) if word else None


def _icon_anchors(box: Box, entry: Entry) -> dict[str, Point]:
    """Where an icon's parts usually are, by what it faces."""
    ahead = {Facing.LEFT: -1, Facing.RIGHT: 1, Facing.FRONT: 0}[entry.facing]

    def at(x: float, y: float) -> Point:
        return box.left + x * box.width, box.top + y * box.height

    if entry.kind not in {Kind.ANIMAL, Kind.PERSON}:
        return {"seat": at(0.5, 0.12)}
    return {
        "head": at(0.5 + 0.27 * ahead, 0.16),
        "mouth": at(0.5 + 0.38 * ahead, 0.3),
        "seat": at(0.5 - 0.08 * ahead, 0.42 if ahead else 0.2),
        "hand": at(0.5 + 0.3 * (ahead or 1), 0.62),
        "lap": at(0.5 + 0.1 * ahead, 0.7),
    }


def _varied(drawing: Drawing, entry: Entry, seed: int, copy: int) -> _Variation:
    right = entry.facing is Facing.RIGHT
    sideways = entry.facing is not Facing.FRONT
    mirrored = sideways and right is not drawing.faces_right
    if copy == 0:
        return _Variation(mirrored=mirrored)
    chance = dice(seed, f"figure {entry.concept} {copy}")
    warm = float(chance.uniform(-0.035, 0.035))
    bright = float(chance.uniform(0.95, 1.03))
    return _Variation(
        turn=float(chance.uniform(0.4, 1)) * drawing.turn * (1 if copy % 2 else -1),
        size=float(chance.uniform(0.92, 1.08)),
        tint=(bright + warm, bright, bright - warm),
        mirrored=mirrored or (not sideways and drawing.two_sided and copy % 2 == 1),
    )


def _transform(variation: _Variation, box: Box) -> str:
    steps = []
    if variation.turn:
        foot = box.left + box.width / 2, box.top + box.height * 0.8
        steps.append(f"rotate({variation.turn:.3f} {foot[0]:.3f} {foot[1]:.3f})")
    if variation.mirrored:
        steps.append(f"translate({2 * box.left + box.width:.3f} 0) scale(-1 1)")
    return f'transform="{" ".join(steps)}"' if steps else ""


def _figure(drawing: Drawing, variation: _Variation, box: Box, height: int) -> Figure:
    own = painted(drawing.back + drawing.shapes, drawing.box)
    turned = _transform(variation, own)

    def sprite(shapes: str) -> Sprite:
        whole = f"<g {turned}>{shapes}</g>" if turned else shapes
        return relief(drawn(whole, box, height), drawing.volume, variation.tint)

    shown = sprite(drawing.shapes)
    return Figure(
        sprite=shown,
        anchors=_anchors(drawing, variation, box, shown[..., 3]),
        grounded=drawing.grounded,
        back=sprite(drawing.back) if drawing.back else None,
        front=sprite(drawing.front) if drawing.front else None,
    )


def _anchors(
    drawing: Drawing, variation: _Variation, box: Box, alpha: NDArray[np.uint8]
) -> Mapping[str, Point]:
    """As shares of `box`; where it has no foot, that is where `alpha` touches the ground."""
    own = painted(drawing.back + drawing.shapes, drawing.box)
    anchors = {
        name: _within(_moved(place, variation, own), box) for name, place in drawing.anchors.items()
    }
    anchors.setdefault("foot", _foot(alpha) if drawing.grounded else (0.5, 1.0))
    return MappingProxyType(anchors)


def _moved(place: Point, variation: _Variation, box: Box) -> Point:
    x, y = place
    if variation.mirrored:
        x = 2 * box.left + box.width - x
    angle = math.radians(variation.turn)
    foot = box.left + box.width / 2, box.top + box.height * 0.8
    dx, dy = x - foot[0], y - foot[1]
    return (
        foot[0] + dx * math.cos(angle) - dy * math.sin(angle),
        foot[1] + dx * math.sin(angle) + dy * math.cos(angle),
    )


def _within(place: Point, box: Box) -> Point:
    return (place[0] - box.left) / box.width, (place[1] - box.top) / box.height


def _foot(alpha: NDArray[np.uint8]) -> Point:
    """The middle of what is painted in the lowest rows."""
    rows = max(1, alpha.shape[0] // 14)
    columns = np.flatnonzero((alpha[-rows:] > 90).any(axis=0))
    if not len(columns):
        return 0.5, 1.0
    return (int(columns[0]) + int(columns[-1]) + 1) / 2 / alpha.shape[1], 1.0

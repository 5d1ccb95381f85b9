"""What a stage adds of its own: the names by which a prompt can forbid it, and the colours."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from ..art.palette import SHADES
from ..graph import Pose, RelationKind, SceneGraph, Subject, Weather
from ..lexicon import entry
from ..lexicon.entry import Habitat
from ..pixels import Rgb, rgb

_ABOARD = frozenset(
    {RelationKind.ON, RelationKind.IN, RelationKind.RIDING, RelationKind.HOLDING}
    | {RelationKind.WEARING}
)
_ASHORE = frozenset({Habitat.GROUND, Habitat.INDOORS, Habitat.FAR})

INKS = {
    "red": "#c8403a",
    "orange": "#e8853a",
    "yellow": "#f0c24a",
    "green": "#5d9a54",
    "blue": "#4178b8",
    "navy": "#26375f",
    "purple": "#7a5aa8",
    "violet": "#8a68b8",
    "pink": "#ea8fa6",
    "brown": "#86593a",
    "teal": "#2f8688",
    "turquoise": "#46b6b4",
    "gold": "#d8a83e",
    "beige": "#dcc9a6",
    "black": "#24262c",
    "white": "#f3f0ea",
    "gray": "#8f959b",
    "silver": "#b9c0c6",
    "crimson": "#a8283c",
    "cream": "#f2e4c4",
    **SHADES,
}


_OWN: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "station": frozenset({"train", "bullet train", "electric train", "railway car"}),
        "market": frozenset({"lantern"}),
        "spaceship": frozenset({"earth"}),
        "volcano": frozenset({"volcano"}),
        "fairground": frozenset({"ferris wheel", "circus tent"}),
        "gas station": frozenset({"fuel pump"}),
        "greenhouse": frozenset({"potted plant"}),
        "hospital": frozenset({"bed"}),
        "laundromat": frozenset({"washing machine"}),
        "alien planet": frozenset({"full moon", "planet"}),
    }
)
"""What a stage draws itself where it belongs, though the prompt names it."""


_FLOWN = MappingProxyType({"future city": frozenset({"car", "taxi", "van", "bus"})})
"""The same of what flies there."""


def shows(graph: SceneGraph, at: int) -> bool:
    """Whether the stage itself draws the subject at a position: a train at its station."""
    joined = any(at in (one.subject, one.anchor) for one in graph.relations)
    one, place = graph.subjects[at], graph.setting or ""
    if place == "aquarium" and entry(one.concept).habitat is Habitat.UNDERWATER:
        return True
    flown = one.pose is Pose.FLYING and one.concept in _FLOWN.get(place, ())
    return not joined and (flown or one.concept in _OWN.get(place, ()))


def allows(graph: SceneGraph, *names: str) -> bool:
    """Whether the stage may add a thing: not excluded, and not a subject that is drawn anyway."""
    drawn = {one.concept for at, one in enumerate(graph.subjects) if not shows(graph, at)}
    forbidden = graph.excluded | drawn
    return not any(
        form in forbidden for name in names for form in (name, name + "s", name.removesuffix("s"))
    )


def asks(graph: SceneGraph, name: str) -> bool:
    """Whether the prompt asks for a part of the stage."""
    return name in graph.extras


def soaked(graph: SceneGraph) -> bool:
    """Whether the ground is wet: it rains, or puddles are told of."""
    return bool(graph.weather & {Weather.RAIN, Weather.STORM}) or asks(graph, "puddles")


def afloat(graph: SceneGraph) -> bool:
    """Whether all who come are at home in water, swim, or are on or with those who do."""
    wet = {at for at, one in enumerate(graph.subjects) if _swims(one)}
    joined = {one.subject for one in graph.relations if one.kind in _ABOARD}
    joined |= {one.anchor for one in graph.relations if one.kind in _ABOARD}
    dry = set(range(len(graph.subjects))) - wet - joined
    on_land = {at for at in dry if entry(graph.subjects[at].concept).habitat in _ASHORE}
    seated = any(
        one.kind in _ABOARD and not {one.subject, one.anchor} & wet for one in graph.relations
    )
    return bool(wet) and not on_land and not seated


def _swims(subject: Subject) -> bool:
    waters = (Habitat.WATER, Habitat.UNDERWATER)
    return subject.pose is Pose.SWIMMING or entry(subject.concept).habitat in waters


def named_color(color: str) -> Rgb | None:
    """A colour word or `#rrggbb` as a triple; None for a word that is no colour."""
    if color.startswith("#"):
        return rgb(color)
    return rgb(INKS[color]) if color in INKS else None


def accent(graph: SceneGraph, usual: str) -> str:
    """The first colour that the prompt names, else the usual one; as `#rrggbb`."""
    for color in graph.colors:
        if color.startswith("#"):
            return color
        if color in INKS:
            return INKS[color]
    return usual

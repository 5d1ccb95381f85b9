"""Which stage a scene takes place on when its prompt names none."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from ..dice import dice
from ..graph import Format, Pose, RelationKind, SceneGraph, Shot, TimeOfDay, Weather
from ..lexicon.entry import Habitat, Kind
from .cast import Actor, Cast
from .furnish import furnished
from .homes import homes, one_of

_SPACEFARERS = frozenset({"astronaut", "rocket", "satellite", "spaceship", "ufo", "flying saucer"})
_CONTAINED = frozenset({RelationKind.IN, RelationKind.ON})
_SEAMARKS = frozenset({"lighthouse", "island", "iceberg"})

_HOMES_BY_NAME: Mapping[str, str] = MappingProxyType(
    {
        "throne": "throne room",
        "bathtub": "bathroom", "toilet": "bathroom", "toothbrush": "bathroom",
        "surfer": "beach", "fisherman": "lake", "fishing rod": "lake",
        "canoe": "lake", "captain": "harbour",
        "snowman": "snow", "skier": "snow", "snowboarder": "snow", "sled": "snow",
        "campfire": "forest", "circus tent": "fairground", "ferris wheel": "fairground",
        "fuel pump": "gas station",
        "igloo": "snow", "penguin": "snow", "polar bear": "snow",
        "camel": "desert", "bactrian camel": "desert",
        "chef": "kitchen", "cook": "kitchen", "waiter": "restaurant", "teacher": "classroom",
        "shop": "street", "mechanic": "workshop", "street lamp": "street", "blacksmith": "workshop",
        "tractor": "farm", "cow": "farm", "pig": "farm", "chicken": "farm", "rooster": "farm",
    }
)  # fmt: skip
"""Who or what is at home in one place, wherever the others are."""

_FURNISHINGS = frozenset({"rug", "curtains", "cushion", "shelves", "fireplace", "window"})
"""Parts of a room that bring the room with them."""

_NEAR = frozenset({Shot.CLOSE, Shot.PORTRAIT})
_HOURS = (*(TimeOfDay.DAY,) * 6, TimeOfDay.DAWN, TimeOfDay.SUNSET)
"""Eight seeds in a row have these hours, in an order of their own."""

_OPEN = frozenset(
    {
        "amphitheatre",
        "beach",
        "candy land",
        "canyon",
        "city",
        "desert",
        "fairground",
        "farm",
        "field",
    }
    | {
        "future city",
        "garden",
        "gas station",
        "harbour",
        "lake",
        "market",
        "mountains",
        "pier",
        "pool",
    }
    | {"river", "road", "rooftop", "savanna", "sea", "sky", "snow", "station", "street", "village"}
)
"""Where a low sun is seen."""

_PLAYED: Mapping[str, str] = MappingProxyType(
    {
        "basketball": "sports hall",
        "soccer ball": "stadium",
        "american football": "stadium",
        "dumbbell": "gym",
    }
)
_CARS = frozenset({"car", "suv", "van", "pickup truck", "motorcycle", "race car"})
_CEILING = 2.6
_BEDDED = 1.0  # metres: plants up to this may be cut for a table

_WATERS = frozenset({"lake", "sea", "river", "harbour", "pool", "swamp"})
_FOWL = frozenset({"duck", "swan", "goose", "duckling", "pelican"})
_FLOATERS = frozenset({"rubber duck", "paper boat", "life preserver", "lotus", "log"})
"""Things that float where there is water."""

_DEEP = Habitat.UNDERWATER
_HEAVEN = frozenset({"moon", "sun", "stars"})

_HOMES = (
    (Habitat.INDOORS, "living room"),
    (Habitat.UNDERWATER, "underwater"),
    (Habitat.WATER, "sea"),
    (Habitat.SPACE, "space"),
)

_ALONE: Mapping[Habitat, str] = MappingProxyType({Habitat.TABLE: "table", Habitat.SKY: "sky"})

_CARRYING = frozenset({"living room", "sea"})
"""Homes that one thing of theirs brings with it; the others need a first subject at home there."""


def setting(graph: SceneGraph, cast: Cast, seed: int) -> str:
    """The stage that a prompt names, or one where its subjects are at home, by the seed."""
    if graph.setting == "city" and cast and "cyberpunk" in graph.looks:
        return "street"  # of such a city the street is what one remembers
    if graph.setting is not None:
        return graph.setting
    return _at_home(graph, cast, seed) if cast else _without_subjects(graph)


def settled(graph: SceneGraph, cast: Cast, seed: int) -> SceneGraph:
    """The graph with its setting and its hour, and with those swimming who are on its water."""
    place = setting(graph, cast, seed)
    subjects = list(graph.subjects)
    for actor in cast:
        if place in _WATERS and _floats(actor):
            subjects[actor.index] = replace(subjects[actor.index], pose=Pose.SWIMMING)
    hour = _hour(graph, place, seed)
    return furnished(replace(graph, setting=place, time=hour, subjects=tuple(subjects)), cast)


def _hour(graph: SceneGraph, place: str, seed: int) -> TimeOfDay:
    """The hour that a prompt names; where it says nothing of the light, now and then a low sun."""
    told = graph.timed or graph.weather or graph.season or graph.extras or graph.colors
    if not told and any(one.concept == "campfire" for one in graph.subjects):
        return TimeOfDay.NIGHT
    if told or place not in _OPEN or graph.format is not Format.SCENE:
        return graph.time
    order = dice(seed // len(_HOURS), "hour").permutation(len(_HOURS))
    return _HOURS[int(order[seed % len(_HOURS)])]


def _floats(actor: Actor) -> bool:
    free = actor.subject.pose in (None, Pose.STANDING, Pose.WALKING, Pose.SITTING)
    light = actor.subject.concept in _FOWL | _FLOATERS
    return free and (light or actor.entry.habitat is Habitat.WATER)


def _at_home(graph: SceneGraph, cast: Cast, seed: int) -> str:
    """A home that something brings with it, else one of those that all of them share."""
    habitats = _habitats(graph, cast)
    bound = _bound(graph, cast, habitats)
    if bound is not None:
        return bound
    usual = homes(graph, _settlers(graph, cast)) if graph.format is Format.SCENE else ()
    if usual:
        return one_of(usual, seed)
    lead = _lead(graph, cast)
    home = next((stage for habitat, stage in _HOMES if habitat in habitats), None)
    if home is not None and (lead is not Habitat.GROUND or home in _CARRYING):
        return home
    if len(habitats) == 1 and habitats <= _ALONE.keys():
        return _ALONE[next(iter(habitats))]
    return "studio" if _portrait(graph, cast) else "field"


def _settlers(graph: SceneGraph, cast: Cast) -> Cast:
    """Those whose home counts: roses in a vase are where the vase is."""
    held = {relation.subject for relation in graph.relations if relation.kind in _CONTAINED}
    small = {one.index for one in cast if one.entry.habitat is Habitat.TABLE}
    inside = {
        one.subject
        for one in graph.relations
        if one.kind is RelationKind.IN and one.anchor in small
    }  # a kitten in a cup is where the cup is
    free = [one for one in _free(graph, cast) if one.index not in inside]
    return tuple(one for one in free if one.living or one.index not in held) or cast


def _habitats(graph: SceneGraph, cast: Cast) -> frozenset[Habitat]:
    """Where those are at home whose home counts."""
    free = _free(graph, cast)
    found = {one.entry.habitat for one in _settlers(graph, cast)}
    if len(found) > 1 and free and free[0].entry.habitat is Habitat.TABLE:
        found -= {one.entry.habitat for one in free if _cut(one)}
    return frozenset(found)


def _free(graph: SceneGraph, cast: Cast) -> list[Actor]:
    kept = _kept(graph, cast)
    return [one for one in cast if one.index not in kept]


def _lead(graph: SceneGraph, cast: Cast) -> Habitat:
    return (_free(graph, cast) or cast)[0].entry.habitat


def _bound(graph: SceneGraph, cast: Cast, habitats: frozenset[Habitat]) -> str | None:
    """The only stage there can be, for what the prompt tells of besides."""
    lead = _lead(graph, cast)
    near = graph.shot in _NEAR
    named = next((_HOMES_BY_NAME[a.subject.concept] for a in cast if _stays(a)), None)
    low = all(actor.entry.metres * actor.subject.size < _CEILING for actor in cast)
    furnished = graph.extras & _FURNISHINGS and low and lead in (Habitat.GROUND, Habitat.TABLE)
    swims = any(actor.subject.pose is Pose.SWIMMING for actor in cast)
    seated = Habitat.INDOORS in habitats and low
    rules = (
        (named is not None and not near, named),
        ("clouds" in graph.extras and lead is _DEEP, "sky"),  # under water there are no clouds
        (bool(graph.extras & _HEAVEN) and lead is _DEEP, "sea"),
        (furnished, "living room"),
        (swims and lead is not _DEEP, "sea"),
        (seated, "living room"),
        (lead is _DEEP and any(map(_sails, cast)), "sea"),  # a shark beside a ship
        (lead is _DEEP and _above_water(graph, cast), "sea"),
        (lead is _DEEP, "underwater"),
        (Habitat.WATER in habitats and any(map(_sails, cast)), "sea"),
        (any(actor.subject.concept in _SEAMARKS for actor in cast), "sea"),
        (any(actor.subject.concept in _SPACEFARERS for actor in cast), "space"),
        (Weather.SNOW in graph.weather, "snow"),
        (all(actor.subject.pose is Pose.FLYING for actor in cast), "sky"),
        (_portrait(graph, cast) and near, "studio"),
        (any(_driven(one, graph) for one in cast), "road"),
        (_played(cast) is not None, _played(cast)),
    )
    return next((stage for applies, stage in rules if applies), None)


def _above_water(graph: SceneGraph, cast: Cast) -> bool:
    """Whether who is at home under water is on something where the sun sets: a mermaid's rock."""
    living = {one.index for one in cast if one.living}
    on = any(one.kind is RelationKind.ON and one.subject in living for one in graph.relations)
    return on and graph.time is not TimeOfDay.DAY


def _sails(actor: Actor) -> bool:
    """Whether it needs open water: a swan or a lotus does not."""
    water = actor.entry.habitat is Habitat.WATER and actor.entry.kind is not Kind.PLANT
    return water and actor.subject.concept not in _FOWL


def _driven(actor: Actor, graph: SceneGraph) -> bool:
    """Whether it is a car that somebody sits in."""
    sitters = {one.subject for one in graph.relations if one.anchor == actor.index}
    seated = any(graph.subjects[at].pose is Pose.SITTING for at in sitters)
    return actor.entry.concept in _CARS and seated


def _played(cast: Cast) -> str | None:
    """Where people are with what they play or train with."""
    if not any(one.entry.kind is Kind.PERSON for one in cast):
        return None
    played = (_PLAYED.get(one.subject.concept) for one in cast)
    return next((stage for stage in played if stage is not None), None)


def _stays(actor: Actor) -> bool:
    """Whether it is where its kind is at home: no pig that flies."""
    away = actor.subject.pose in (Pose.FLYING, Pose.SWIMMING)
    return actor.subject.concept in _HOMES_BY_NAME and not away


def _kept(graph: SceneGraph, cast: Cast) -> frozenset[int]:
    """What swims or sails in a thing on a table: a goldfish in a bowl, a ship in a bottle."""
    actors = {actor.index: actor for actor in cast}
    return frozenset(
        one.subject
        for one in graph.relations
        if one.kind is RelationKind.IN
        and {one.subject, one.anchor} <= actors.keys()
        and actors[one.subject].swims
        and actors[one.anchor].entry.habitat is Habitat.TABLE
    )


def _cut(actor: Actor) -> bool:
    """Whether it is a plant so small that it may lie on a table."""
    return actor.entry.kind is Kind.PLANT and actor.entry.metres <= _BEDDED


def _without_subjects(graph: SceneGraph) -> str:
    """A prompt of weather alone is a sky; one of nothing known is a mood."""
    if Weather.SNOW in graph.weather:
        return "snow"
    return "sky" if graph.weather else "abstract"


def _portrait(graph: SceneGraph, cast: Cast) -> bool:
    """Whether it shows one or two people (or heads) and nothing that belongs outdoors."""
    people = [actor for actor in cast if actor.bust or actor.entry.kind is Kind.PERSON]
    others = [
        actor
        for actor in cast
        if actor not in people and actor.entry.habitat not in (Habitat.TABLE, Habitat.INDOORS)
    ]
    return bool(people) and not others and not graph.weather and sum(a.copies for a in people) <= 2

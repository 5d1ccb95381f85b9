"""What a picture of a graph shows, as one sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from ..graph import Format, Pose, RelationKind, SceneGraph, Subject, TimeOfDay, Weather

_NUMBERS = tuple(
    "no one two three four five six seven eight nine ten eleven twelve".split()  # noqa: SIM905 - read as words
)
_PLACES: Mapping[str, str] = MappingProxyType(
    {
        "beach": "on a beach",
        "sea": "at sea",
        "mountains": "in the mountains",
        "mars": "on Mars",
        "moon": "on the moon",
        "space": "in space",
        "underwater": "under water",
        "desert": "in the desert",
        "snow": "in the snow",
        "sky": "in the sky",
        "table": "on a table",
        "street": "on a street",
        "city": "in a city",
        "farm": "on a farm",
        "lake": "by a lake",
        "river": "by a river",
        "waterfall": "by a waterfall",
        "stage": "on a stage",
        "airport": "at an airport",
        "station": "at a railway station",
        "market": "at a market",
        "rooftop": "on a rooftop",
        "pier": "on a pier",
        "pool": "by a swimming pool",
        "alien planet": "on an alien planet",
        "future city": "in a city of the future",
        "candy land": "in a land of sweets",
        "fairground": "at a fairground",
        "gas station": "at a gas station",
        "volcano": "by a volcano",
        "aquarium": "before an aquarium",
    }
)
_DONE = frozenset(
    {RelationKind.HOLDING, RelationKind.WEARING, RelationKind.RIDING, RelationKind.PULLING}
)
_WITH_OBJECT = frozenset({Pose.READING, Pose.DRINKING, Pose.HOLDING, Pose.SHOWING})
_DRINKS = frozenset(
    {"beer", "cocoa", "coffee", "juice", "lemonade", "milk", "tea", "water", "wine"}
)
_UNSPOKEN = frozenset({"studio", "abstract"})
_TIMES = MappingProxyType(
    {TimeOfDay.DAWN: "at dawn", TimeOfDay.SUNSET: "at sunset", TimeOfDay.NIGHT: "at night"}
)
_WEATHER = MappingProxyType(
    {
        Weather.OVERCAST: "under clouds",
        Weather.RAIN: "in the rain",
        Weather.SNOW: "in falling snow",
        Weather.FOG: "in fog",
        Weather.STORM: "in a storm",
        Weather.RAINBOW: "under a rainbow",
    }
)


def caption(graph: SceneGraph) -> str:
    """Subjects and what joins them, place, time, weather, words that are set, and the look."""
    parts = [_company(graph), *_circumstances(graph)]
    told = " ".join(part for part in parts if part)
    if graph.format is not Format.SCENE:
        kind = _with_article(graph.format.value)
        told = f"{kind} with {told}" if graph.subjects else f"{kind} {told}".strip()
    elif not graph.subjects:
        told = f"a scene {told}" if told else "an abstract painting"
    if graph.lettering:
        quoted = _listed([f"“{text}”" for text in graph.lettering])
        told += f", with the words {quoted}"
    if graph.looks:
        told += f", {_listed(graph.looks)}"
    return told[:1].upper() + told[1:] + "."


def _company(graph: SceneGraph) -> str:
    """Every subject once, those that hang on another behind it."""
    said: set[int] = set()
    every = range(len(graph.subjects))
    return _listed([_with_others(graph, index, said) for index in every if index not in said])


def _with_others(graph: SceneGraph, index: int, said: set[int]) -> str:
    said.add(index)
    subject = graph.subjects[index]
    joined: dict[RelationKind, list[str]] = {}
    for relation in graph.relations:
        if relation.subject == index and relation.anchor not in said:
            other = _with_others(graph, relation.anchor, said)
            joined.setdefault(relation.kind, []).append(other)
    pose = subject.pose.value if subject.pose else ""
    if subject.pose in _WITH_OBJECT and RelationKind.HOLDING in joined:
        pose += f" {_listed([_poured(one) for one in joined.pop(RelationKind.HOLDING)])}"
    done = [f"{kind} {_listed(others)}" for kind, others in joined.items() if kind in _DONE]
    where = [f"{kind} {_listed(others)}" for kind, others in joined.items() if kind not in _DONE]
    if pose:
        return f"{_phrase(subject)} {_listed([' '.join([pose, *where]), *done])}"
    return " ".join(part for part in (_phrase(subject), _listed(done), *where) if part)


def _poured(words: str) -> str:
    """A drink without its article."""
    bare = words.removeprefix("a ")
    return bare if bare in _DRINKS else words


def _phrase(subject: Subject) -> str:
    """`two small brown dogs`."""
    color = "" if (subject.color or "").startswith("#") else subject.color
    words = [color, subject.material, subject.words]
    named = " ".join(dict.fromkeys(word for word in words if word))
    count = subject.count
    if count > 1:
        return f"{_NUMBERS[count] if count < len(_NUMBERS) else count} {named}"
    return _with_article(named)


def _circumstances(graph: SceneGraph) -> list[str]:
    place = graph.setting
    where = "" if place is None or place in _UNSPOKEN else _PLACES.get(place, "")
    if place and place not in _UNSPOKEN and not where:
        where = f"in {_with_article(place)}"
    weather = [_WEATHER[one] for one in Weather if one in graph.weather]
    return [where, _TIMES.get(graph.time, ""), *weather]


def _with_article(words: str) -> str:
    return f"{'an' if words[:1].lower() in 'aeiou' else 'a'} {words}"


def _listed(parts: Sequence[str]) -> str:
    """`one, two and three`."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} and {parts[-1]}"

"""Draws the subjects of a graph, and learns their shapes before they are placed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from . import served
from .art import draw, outline
from .art.animals import BIRDS
from .art.figure import Figure
from .graph import Format, Pose, Relation, RelationKind, SceneGraph, Shot, Subject
from .headwear import HEADWEAR
from .layout import BOARDS, MOST, ROOFS, SEATS, STRINGED, Actor, Cast
from .lexicon import entry
from .lexicon.entry import Habitat, Kind

_CROWD = 30
"""So many figures are drawn at most; who asks for more gets fewer of each."""

_EQUIPPED: Mapping[str, tuple[Pose | None, frozenset[str]]] = MappingProxyType(
    {
        "robot": (Pose.READING, frozenset({"book"})),
        "fox": (Pose.DRINKING, frozenset({"tea", "coffee"})),
        "panda": (Pose.DRINKING, frozenset({"tea", "coffee"})),
        "knight": (None, frozenset({"sword"})),
        "samurai": (None, frozenset({"sword"})),
        "wizard": (None, frozenset({"magic wand"})),
    }
)
"""Whose artwork has something in its hands, in which pose (None: in any), and what."""

_SERVED: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "ramen": frozenset({"egg", "chopsticks"}),
        "burger": frozenset({"cheese", "tomato"}),
        "pancakes": frozenset({"butter"}),
    }
)
"""What pictures of dishes show of themselves."""

_PARKED = frozenset({"airplane", "jet"})

_GEAR: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "doctor": frozenset({"stethoscope"}),
        "witch": frozenset({"broom"}),
        "artist": frozenset({"palette"}),
        "detective": frozenset({"magnifying glass"}),
        "fisherman": frozenset({"fishing rod"}),
        "firefighter": frozenset({"axe"}),
        "bride": frozenset({"bouquet"}),
        "singer": frozenset({"microphone"}),
        "scientist": frozenset({"alembic"}),
    }
)
"""What people of a trade are drawn with."""

_POSES = (None, Pose.STANDING, None, Pose.WALKING, Pose.SITTING)
"""What an animal does of its own accord, by seed; None is what it does mostly."""

_NEAR = frozenset({Shot.CLOSE, Shot.PORTRAIT})

_BAREHEADED: Mapping[str, str] = MappingProxyType(
    {"queen": "woman", "princess": "woman", "king": "man", "prince": "man"}
)

_LOOSE = frozenset(
    {RelationKind.BESIDE, RelationKind.BEHIND, RelationKind.IN_FRONT, RelationKind.BETWEEN}
)
"""Relations that leave the pose to whoever is in them."""

_HOLDS = RelationKind.HOLDING
_PLAYED = frozenset({"guitar", "violin"})
"""Instruments that people are drawn playing."""

_EYEWEAR = frozenset({"glasses", "sunglasses"})

_BOARDS = frozenset({"placard", "letter board"})
_MOUNTED = {"bicycle": Pose.CYCLING, "motorcycle": Pose.STEERING}
"""What is held up with both hands, so that it is read."""
_AT_TABLE: Mapping[Pose | None, Pose] = MappingProxyType(
    {
        None: Pose.AT_TABLE,
        Pose.SITTING: Pose.AT_TABLE,
        Pose.DRINKING: Pose.AT_TABLE,
        Pose.SLEEPING: Pose.SLUMPED,
        Pose.READING: Pose.STUDYING,
    }
)
"""How one is at a table, by what one does there."""


def figure(subject: Subject, height: int, seed: int, copy: int = 0) -> Figure:
    """Draw one subject `height` pixels high; copy k of several differs a little from the others."""
    born = _born(subject, seed)
    return draw(subject, entry(subject.concept), max(8, height), seed=born, copy=copy)


def _born(subject: Subject, seed: int) -> int:
    return seed if subject.likeness is None else subject.likeness


def cast(graph: SceneGraph, seed: int) -> Cast:
    """The subjects of a graph with their entries and shapes."""
    actors = []
    shown = _in_hand(graph) | _in_the_dish(graph)
    most = _shares(graph)
    for index in range(len(graph.subjects)):
        if index in shown:
            continue
        posed = _uncrowned(_turned(_posed(graph, index, seed), graph), graph)
        posed = _bared(_sighted(_launched(posed, graph, index), graph, index), graph, index)
        posed = served.from_above(posed) if graph.shot is Shot.TOP else posed
        posed = _playing(_hung(posed, graph, index), graph, index)
        posed = replace(posed, count=min(posed.count, most))
        known = entry(posed.concept)
        shape = outline(posed, known, seed=_born(posed, seed))
        actors.append(Actor(index=index, subject=posed, entry=known, shape=shape))
    return tuple(actors)


def _shares(graph: SceneGraph) -> int:
    """How many of each subject are drawn, so that the whole crowd stays within bounds."""
    if sum(min(one.count, MOST) for one in graph.subjects) <= _CROWD:
        return MOST
    return max(1, _CROWD // len(graph.subjects))


def _in_the_dish(graph: SceneGraph) -> frozenset[int]:
    """What the picture of a dish shows already: the egg in a bowl of ramen."""
    dishes = [_SERVED[one.concept] for one in graph.subjects if one.concept in _SERVED]
    bound = {at for one in graph.relations for at in (one.subject, one.anchor)}
    return frozenset(
        at
        for at, one in enumerate(graph.subjects)
        if at not in bound and one.count == 1 and any(one.concept in each for each in dishes)
    )


def _launched(subject: Subject, graph: SceneGraph, index: int) -> Subject:
    """A surfboard that somebody rides is on the water."""
    if subject.concept in _PARKED and subject.pose is None and _parked(graph, index):
        return replace(subject, pose=Pose.STANDING)
    ridden = any(one.kind is RelationKind.RIDING and one.anchor == index for one in graph.relations)
    afloat = subject.concept == "surfboard" and ridden
    return replace(subject, pose=Pose.SWIMMING) if afloat else subject


def _parked(graph: SceneGraph, index: int) -> bool:
    """Whether an aeroplane is on the ground: somebody is beside it, or it is at an airport."""
    near = (RelationKind.BESIDE, RelationKind.IN_FRONT, RelationKind.BEHIND)
    beside = any(one.anchor == index and one.kind in near for one in graph.relations)
    return beside or graph.setting == "airport"


def _turned(subject: Subject, graph: SceneGraph) -> Subject:
    """Leaves have the colour of their season, and a tree of winter has none."""
    if subject.color or subject.concept not in ("leaf", "tree"):
        return subject
    if graph.season == "autumn":
        return replace(subject, color="orange")
    if graph.season == "winter" and subject.concept == "tree":
        return replace(subject, concept="bare tree", words="bare tree")
    return subject


def _hung(subject: Subject, graph: SceneGraph, index: int) -> Subject:
    """A lamp above something hangs from the ceiling."""
    if subject.concept != "lamp" or RelationKind.ABOVE not in _kinds(graph, index):
        return subject
    return replace(subject, concept="pendant lamp", words="pendant lamp")


def _playing(subject: Subject, graph: SceneGraph, index: int) -> Subject:
    """Somebody with the instrument that is not drawn apart: "man playing guitar"."""
    shown = _in_hand(graph)
    played = next(
        (
            graph.subjects[one.anchor].concept
            for one in graph.relations
            if one.subject == index and one.kind is _HOLDS and one.anchor in shown
            if graph.subjects[one.anchor].concept in _PLAYED
        ),
        None,
    )
    return (
        subject if played is None else replace(subject, words=f"{subject.words} playing {played}")
    )


def _uncrowned(subject: Subject, graph: SceneGraph) -> Subject:
    """A queen without her crown is a lady."""
    bare = _BAREHEADED.get(subject.concept)
    if bare is None or not graph.excluded & {"crown", "tiara"}:
        return subject
    return replace(subject, concept=bare, words=bare)


def _posed(graph: SceneGraph, index: int, seed: int) -> Subject:
    """As its relations ask; people do what a person can; an animal is free to do as it likes."""
    subject = graph.subjects[index]
    if subject.pose is Pose.CROSS_LEGGED and entry(subject.concept).art != "@person":
        subject = replace(subject, pose=Pose.SITTING)
    bound = _bound(graph, index)
    if bound is not None:
        return replace(subject, pose=bound)
    if subject.pose is None and _free(graph, index) and graph.shot in _NEAR:
        return replace(subject, pose=Pose.SITTING)  # for its portrait
    if subject.pose is None and _free(graph, index):
        return replace(subject, pose=_POSES[(seed + seed // len(_POSES)) % len(_POSES)])
    if entry(subject.concept).art == "@person":
        return _person(graph, index)
    pair = subject.concept == "couple" and _seat(graph, index)
    return replace(subject, pose=Pose.SITTING) if pair else subject


def _person(graph: SceneGraph, index: int) -> Subject:
    """A person in the pose that a seat, or what is held, asks for; in the mood of the picture."""
    subject, kinds = graph.subjects[index], _kinds(graph, index)
    seated = bool(kinds & {RelationKind.ON, RelationKind.IN})
    seat = _seat(graph, index)
    if seat == "throne" and subject.pose in _AT_TABLE:
        return replace(subject, pose=Pose.AT_TABLE, mood=graph.mood)  # who reigns faces us
    if subject.pose is None and seat:
        return replace(subject, pose=Pose.SITTING, mood=graph.mood)
    return replace(subject, pose=_personal(graph, index, seated=seated), mood=graph.mood)


def _bound(graph: SceneGraph, index: int) -> Pose | None:
    """The pose that a relation leaves no choice of: what is read is open, riders sit, birds fly."""
    subject, kinds = graph.subjects[index], _kinds(graph, index)
    if _is_read(graph, index):
        return Pose.READING
    if kinds & {RelationKind.PULLING, RelationKind.RIDING}:
        return _going(graph, index, kinds)
    if RelationKind.AT in kinds and subject.pose in _AT_TABLE:
        return _AT_TABLE[subject.pose]
    if subject.concept in _BOARDS and (holders := _holders(graph, index)):
        hands = all(entry(one.concept).art == "@person" for one in holders)
        return Pose.SHOWING if hands else Pose.HOLDING
    hovers = RelationKind.ABOVE in kinds or "hummingbird" in subject.words
    if hovers and subject.pose is None and _winged(subject):
        return Pose.FLYING
    return None


def _going(graph: SceneGraph, index: int, kinds: set[RelationKind]) -> Pose:
    """Who pulls runs; people stand on boards, pedal, steer, and sit on all else."""
    if RelationKind.PULLING in kinds:
        return Pose.RUNNING
    if entry(graph.subjects[index].concept).art != "@person":
        return Pose.SITTING
    mount = next(
        graph.subjects[one.anchor].concept
        for one in graph.relations
        if one.subject == index and one.kind is RelationKind.RIDING
    )
    return Pose.BALANCING if mount in BOARDS else _MOUNTED.get(mount, Pose.SITTING)


def _kinds(graph: SceneGraph, index: int) -> set[RelationKind]:
    return {relation.kind for relation in graph.relations if relation.subject == index}


def _winged(subject: Subject) -> bool:
    """Whether it is a bird, or drawn flying: who is above others spreads its wings."""
    return entry(subject.concept).art.removeprefix("@") in BIRDS or subject.concept in BIRDS


def _holders(graph: SceneGraph, index: int) -> tuple[Subject, ...]:
    return tuple(
        graph.subjects[relation.subject]
        for relation in graph.relations
        if relation.anchor == index and relation.kind is _HOLDS
    )


def _is_read(graph: SceneGraph, index: int) -> bool:
    """Whether somebody who reads holds it."""
    return any(
        relation.anchor == index
        and relation.kind is _HOLDS
        and graph.subjects[relation.subject].pose is Pose.READING
        for relation in graph.relations
    )


def _seat(graph: SceneGraph, index: int) -> str | None:
    """The chair that it is on, or in."""
    return next(
        (
            graph.subjects[one.anchor].concept
            for one in graph.relations
            if one.subject == index
            and one.kind in (RelationKind.ON, RelationKind.IN)
            and graph.subjects[one.anchor].concept in SEATS
        ),
        None,
    )


def _personal(graph: SceneGraph, index: int, *, seated: bool) -> Pose | None:
    """People without a seat sit on the ground; drinkers take one where there is one."""
    pose = graph.subjects[index].pose
    if pose is Pose.SITTING and not seated:
        return Pose.CROSS_LEGGED
    if pose is Pose.DRINKING and seated:
        return Pose.SITTING
    held = {one.anchor for one in graph.relations if one.subject == index and one.kind is _HOLDS}
    if pose in (None, Pose.STANDING) and any(graph.subjects[at].concept in _BOARDS for at in held):
        return Pose.SHOWING
    if pose is None and any(graph.subjects[at].concept in STRINGED | ROOFS for at in held):
        return Pose.WAVING  # the hand with the strings or the handle is held up
    shown = held <= _in_hand(graph)
    if pose is Pose.READING:
        return _reading(shown=shown, seated=seated)
    return Pose.HOLDING if pose is None and not shown else pose


def _reading(*, shown: bool, seated: bool) -> Pose:
    """Who reads has a book, and stands where there is no seat; a map or a newspaper is held."""
    if shown:
        return Pose.READING if seated else Pose.BROWSING
    return Pose.SITTING if seated else Pose.HOLDING


def _free(graph: SceneGraph, index: int) -> bool:
    """Whether it is an animal on the ground that no relation asks to keep still."""
    told = entry(graph.subjects[index].concept)
    bound = any(
        index in (relation.subject, relation.anchor) and relation.kind not in _LOOSE
        for relation in graph.relations
    )
    scene = graph.format is Format.SCENE
    return scene and told.kind is Kind.ANIMAL and told.habitat is Habitat.GROUND and not bound


def _played_or_read(holder: Subject, held: Subject) -> frozenset[str]:
    """What a person's own picture shows: an open book, or an instrument of the usual colour."""
    if holder.pose is Pose.READING:
        return frozenset({"book"})
    each = held.count == 1 or holder.count > 1
    plain = holder.pose is None and held.color is None
    return _PLAYED | _GEAR.get(holder.concept, frozenset()) if each and plain else frozenset()


def _spectacles(relation: Relation, graph: SceneGraph) -> bool:
    """Whether it tells of glasses on somebody whose face shows them."""
    wearer = entry(graph.subjects[relation.subject].concept)
    worn = relation.kind is RelationKind.WEARING and wearer.art == "@person"
    return worn and graph.subjects[relation.anchor].concept in _EYEWEAR


def _sighted(subject: Subject, graph: SceneGraph, index: int) -> Subject:
    """Somebody with the glasses that are not drawn apart."""
    seen = (one for one in graph.relations if one.subject == index and _spectacles(one, graph))
    names = [graph.subjects[one.anchor].concept for one in seen]
    return replace(subject, words=" with ".join([subject.words, *names]))


def _bared(subject: Subject, graph: SceneGraph, index: int) -> Subject:
    """Somebody without the hat that usually comes along: another is on that head."""
    worn = (
        graph.subjects[one.anchor].concept
        for one in graph.relations
        if one.subject == index and one.kind is RelationKind.WEARING
    )
    bared = not HEADWEAR.isdisjoint(worn)
    return replace(subject, words=f"{subject.words} bareheaded") if bared else subject


def _in_hand(graph: SceneGraph) -> frozenset[int]:
    """The held things that their holders' artwork shows already."""
    subjects = graph.subjects
    shown = set()
    for relation in graph.relations:
        holder, held = subjects[relation.subject], subjects[relation.anchor]
        pose, things = _EQUIPPED.get(holder.concept, (None, frozenset[str]()))
        if entry(holder.concept).art == "@person":
            things = _played_or_read(holder, held)
        posed = pose is None or holder.pose is pose
        if relation.kind is RelationKind.HOLDING and posed and held.concept in things:
            shown.add(relation.anchor)
        if _spectacles(relation, graph):
            shown.add(relation.anchor)
    return frozenset(shown)

"""Joins what touches: who sits on, holds, wears or rides what becomes one unit."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from ..graph import Relation, RelationKind, SceneGraph
from ..lexicon.entry import Habitat, Kind
from .cast import Actor, Cast
from .unit import Unit

_JOINING = frozenset(
    {RelationKind.ON, RelationKind.IN, RelationKind.RIDING}
    | {RelationKind.HOLDING, RelationKind.WEARING}
)
_CARRIED = frozenset({RelationKind.HOLDING, RelationKind.WEARING})
_ROOFS = frozenset({"umbrella", "parasol"})
_STRINGED = frozenset({"balloon", "kite"})
_LOW_WORN = frozenset({"scarf", "tie", "necktie", "bow tie", "necklace", "medal"})
_EYE_WORN = frozenset({"glasses", "sunglasses", "goggles", "mask", "eyeglasses"})


@dataclass(frozen=True, slots=True)
class Bond:
    """`child` is moved to where `parent` has a place for it."""

    child: int
    parent: int
    kind: RelationKind


def units(graph: SceneGraph, cast: Cast) -> tuple[Unit, ...]:
    """All subjects as units, in the order of the prompt; joined ones within their parent's."""
    actors = {actor.index: actor for actor in cast}
    bonds = _bonds(graph.relations, actors)
    children = {bond.child for bond in bonds}

    def build(actor: Actor) -> tuple[Unit, ...]:
        built = tuple(Unit.single(actor, copy) for copy in range(actor.copies))
        for bond in bonds:
            if bond.parent == actor.index:
                built = _attach(built, build(actors[bond.child]), bond.kind)
        return built

    return tuple(unit for actor in cast if actor.index not in children for unit in build(actor))


def _bonds(relations: tuple[Relation, ...], actors: Mapping[int, Actor]) -> tuple[Bond, ...]:
    """The relations that join: one parent to a child, never in a circle.

    What several hold or wear ("a fox and a panda having tea") each of them has for itself.
    """
    bonds: list[Bond] = []
    for relation in relations:
        bond = _bond(relation, actors)
        if bond is None or not {bond.child, bond.parent} <= actors.keys():
            continue
        others = [one for one in bonds if one.child == bond.child]
        shared = bond.kind in _CARRIED and all(one.kind is bond.kind for one in others)
        if (not others or shared) and bond.child not in _line(bond.parent, bonds):
            bonds.append(bond)
    return tuple(dict.fromkeys(bonds))


def _line(start: int, bonds: Sequence[Bond]) -> frozenset[int]:
    """A subject and all that it is joined to, directly or not."""
    line, found = {start}, [start]
    while found:
        at = found.pop()
        found += [one.parent for one in bonds if one.child == at and one.parent not in line]
        line.update(found)
    return frozenset(line)


def _bond(relation: Relation, actors: Mapping[int, Actor]) -> Bond | None:
    subject, kind, anchor = relation.subject, relation.kind, relation.anchor
    if kind in _CARRIED:
        return Bond(anchor, subject, kind)
    if kind is RelationKind.UNDER and anchor in actors:
        if actors[anchor].subject.concept in _ROOFS:
            return Bond(anchor, subject, RelationKind.HOLDING)
        if actors[anchor].entry.habitat is Habitat.INDOORS:
            return Bond(subject, anchor, kind)
    return Bond(subject, anchor, kind) if kind in _JOINING else None


def _attach(
    parents: tuple[Unit, ...], children: tuple[Unit, ...], kind: RelationKind
) -> tuple[Unit, ...]:
    """Deal children out to parents; several that share one thing first become one unit."""
    if kind is RelationKind.HOLDING and len(parents) > 1 and len(children) < len(parents):
        parents = (_flock(parents),)
    if kind is RelationKind.WEARING and len(children) < len(parents):
        children = tuple(children[at % len(children)] for at in range(len(parents)))
    place = _PLACES[kind]
    dealt = []
    for at, parent in enumerate(parents):
        share = children[at :: len(parents)]
        unit = parent
        for rank, child in enumerate(share):
            unit = place(unit, child, _spread(rank, len(share)))
        dealt.append(unit)
    return tuple(dealt)


def _spread(rank: int, of: int) -> float:
    """Where one of several goes across its parent: -0.5 to 0.5, 0 for one alone."""
    return 0.0 if of < 2 else (rank / (of - 1) - 0.5) * 0.8


def _flock(flock: tuple[Unit, ...]) -> Unit:
    """Several of a kind as one unit: close together, the further ones a little behind."""
    first, *others = flock
    whole = first
    for rank, other in enumerate(others, 1):
        side = 1 if rank % 2 else -1
        away = side * first.width * 0.72 * ((rank + 1) // 2)
        turned = other.turned() if first.root.actor.turns and rank % 2 else other
        whole = whole.joined(
            turned, grip=(0.0, 0.0), at=(away, -0.035 * rank), factor=1 - 0.07 * rank, behind=True
        )
    return whole


def _ratio(child: Unit, parent: Unit) -> float:
    """The child's size in the parent's axes, within what can be seen and what does not smother."""
    return min(2.2, max(0.16, child.stature / parent.stature))


def _on(parent: Unit, child: Unit, aside: float) -> Unit:
    root = parent.root
    x, y = root.anchor("seat", (0.5, 0.04))
    factor = _ratio(child, parent)
    if root.actor.land and child.hero.actor.living:
        factor = max(factor, 0.62)  # the picture is about them: their hill is a small one
    room = max(0.0, root.width - child.width * factor) * 0.5
    whole = parent.joined(
        child, grip=(0.0, 0.0), at=(x + aside * 2 * room, y), factor=factor, behind=False
    )
    return _about_the_living(whole, parent, child)


def _in(parent: Unit, child: Unit, aside: float) -> Unit:
    x, y = parent.root.anchor("inside", (0.5, 0.58))
    factor = min(_ratio(child, parent), 0.9 * parent.root.width / child.width)
    at = (x + aside * parent.root.width * 0.6, y)
    whole = parent.joined(child, grip=(0.0, 0.0), at=at, factor=factor, behind=True)
    return _about_the_living(whole, parent, child)


def _under(parent: Unit, child: Unit, aside: float) -> Unit:
    factor = min(_ratio(child, parent), 0.62)
    at = (aside * parent.root.width * 0.7, 0.03)
    whole = parent.joined(child, grip=(0.0, 0.0), at=at, factor=factor, behind=False)
    return _about_the_living(whole, parent, child)


def _riding(parent: Unit, child: Unit, aside: float) -> Unit:
    """A rider's seat comes onto the mount's; one without a far leg rides behind the near flank."""
    if _ahead(parent) * _ahead(child) < 0:
        child = child.turned()
    mount, rider = parent.root, child.root
    x, y = mount.anchor("seat", (0.5, 0.3))
    straddles = rider.actor.shape.straddles
    factor = min(max(0.85 * _ratio(child, parent), 0.55), 0.9)
    ahead = _ahead(parent)
    x -= 0.09 * mount.width * (ahead > 0) - 0.09 * mount.width * (ahead < 0)
    whole = parent.joined(
        child,
        grip=rider.anchor("seat", (0.5, 0.66)),
        at=(x + aside * mount.width * 0.4, y),
        factor=factor,
        behind=not straddles and mount.actor.entry.kind is Kind.ANIMAL,
    )
    return whole.starring(rider)


def _ahead(unit: Unit) -> float:
    """Less than 0 for what looks to the left, more for the right, 0 for the front."""
    part = unit.root
    anchors = part.actor.shape.anchors
    name = "hand" if part.actor.entry.kind is Kind.PERSON else "head"
    if name not in anchors or "seat" not in anchors:
        return 0.0
    away = part.at(anchors[name])[0] - part.at(anchors["seat"])[0]
    return away if abs(away) > 0.04 else 0.0


def _holding(parent: Unit, child: Unit, aside: float) -> Unit:
    root = parent.root
    hand = root.anchor("hand", (0.78, 0.62))
    concept = child.root.actor.subject.concept
    long = child.root.actor.entry.metres >= 0.6 or concept in _STRINGED
    grip = child.root.anchor("hand", (0.5, 0.94) if long else (0.5, 0.6))
    factor = min(max(_ratio(child, parent), 0.42 if concept in _STRINGED else 0.0), 0.75)
    if concept in _ROOFS:
        factor = max(factor, 1.05 * parent.width / child.width)
        hand = ((parent.left + parent.right) / 2 + 0.04, hand[1])
    elif concept in _STRINGED:
        away = 0.4 * child.width * factor  # beside the face, not before it
        left = hand[0] < root.left + root.width / 2
        edge = root.left - away if left else root.right + away
        hand = (edge, root.top + 0.42 * root.height)
    elif long and abs(hand[0] - root.left - root.width / 2) < 0.35 * root.width:
        # What is long is held at the side, not before the face.
        hand = (root.left + (0.06 if hand[0] < 0 else 0.94) * root.width, hand[1])
    at = (hand[0] + aside * 0.5 * root.width, hand[1])
    behind = long and len(parent.parts) > 1
    return parent.joined(child, grip=grip, at=at, factor=factor, behind=behind)


def _wearing(parent: Unit, child: Unit, _: float) -> Unit:
    """Hats sit above the middle of the head, glasses on it, scarves below the mouth."""
    root = parent.root
    concept = child.root.actor.subject.concept
    head = root.anchor("head", (0.5, 0.2))
    animal = root.actor.entry.kind is not Kind.PERSON
    wide = min(root.width * 0.55, 0.44) if animal else min(root.width * 0.62, 0.24)
    if "temple" in root.actor.shape.anchors:
        wide = 2.7 * abs(root.anchor("temple", head)[0] - head[0])
    factor = wide / max(0.05, child.width)
    grip, at = (0.0, 0.0), (head[0], head[1] - 0.14 * wide)
    if concept in _EYE_WORN:
        grip, at = (0.0, -0.5), (head[0], head[1] + 0.04 * wide)
    elif concept in _LOW_WORN:
        mouth = root.anchor("mouth", (0.5, 0.5))
        grip, at = (0.0, -0.7), (head[0], mouth[1] + (0.18 if animal else 0.1))
        factor = min(0.42 * root.width, 0.34) / max(0.05, child.width)
    return parent.joined(child, grip=grip, at=at, factor=factor, behind=False)


def _about_the_living(whole: Unit, parent: Unit, child: Unit) -> Unit:
    """A cat on a couch is about the cat; a book on a cat is still about the cat."""
    if parent.hero.actor.living and not child.hero.actor.living:
        return whole
    return whole.starring(child.hero)


_Place = Callable[[Unit, Unit, float], Unit]

_PLACES: Mapping[RelationKind, _Place] = {
    RelationKind.ON: _on,
    RelationKind.IN: _in,
    RelationKind.UNDER: _under,
    RelationKind.RIDING: _riding,
    RelationKind.HOLDING: _holding,
    RelationKind.WEARING: _wearing,
}

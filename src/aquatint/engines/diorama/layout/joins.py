"""Joins what touches: who sits on, holds, wears or rides what becomes one unit."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from ..graph import Pose, Relation, RelationKind, SceneGraph
from ..lexicon.entry import Habitat, Kind
from .carried import ROOFS, holding, wearing
from .cast import Actor, Cast
from .dining import SAT, at_table
from .riding import BOARD, BOARDS, ahead, riding
from .team import pulling
from .unit import Share, Unit, ratio

_JOINING = frozenset(
    {RelationKind.ON, RelationKind.IN, RelationKind.RIDING, RelationKind.PULLING}
    | {RelationKind.HOLDING, RelationKind.WEARING}
)
SEATS = frozenset(
    {"chair", "armchair", "rocking chair", "couch", "bench", "stool", "throne", "wheelchair"}
    | {"sled", "swing", "hammock", "bar stool", "unicycle", "tricycle"}
)
"""Furniture that people sit on, even where they are said to be in it."""

_SEATED = frozenset({Pose.SITTING, Pose.READING, Pose.DRINKING, Pose.AT_TABLE})
_NEARBY = frozenset({RelationKind.BESIDE, RelationKind.AT, RelationKind.ABOVE})
_TINY, _BLOOM = 0.25, 1.0  # metres: what visits a flower, and the tallest of flowers
_STANDING = frozenset({RelationKind.ON, RelationKind.IN})
_CARRIED = frozenset({RelationKind.HOLDING, RelationKind.WEARING})
_VASES = frozenset({"vase", "amphora", "jar", "pitcher", "jug", "glass", "bottle", "cup", "mug"})

_TIED = 34.0
"""Degrees by which the stems of a bouquet slant: upright in a vase."""

_NEAR = 0.7
"""Small things on a table stand about so many of their widths from its middle, each, at most."""

_SEEN = 0.26
"""Who is on another is at least so large beside it."""

_OUTDOORS = frozenset({Habitat.GROUND, Habitat.FAR})
_ROOMY = 3.5  # metres: who is in such a thing cannot look out over its edge

_BALLS = frozenset({"ball", "soccer ball", "basketball"})
"""Who balances on one is hardly wider than it."""

_ABREAST = 4
"""More than so many on a plate or a tray stand in two rows."""

_HURDLE = 2.5  # metres

_ROW = 3  # things side by side in a jar
_HEAP, _COIN = 3, 0.12  # so many things, each so small (metres)

_FAN = 58.0
"""Degrees between the outermost flowers of a vase."""


@dataclass(frozen=True, slots=True)
class Bond:
    """`child` is moved to where `parent` has a place for it."""

    child: int
    parent: int
    kind: RelationKind


def units(graph: SceneGraph, cast: Cast) -> tuple[Unit, ...]:
    """All subjects as units, in the order of the prompt; joined ones within their parent's."""
    actors = {actor.index: actor for actor in cast}
    bonds = _bonds((*graph.relations, *_implied(graph.relations, cast)), actors)
    children = {bond.child for bond in bonds}

    def build(actor: Actor) -> tuple[Unit, ...]:
        built = tuple(Unit.single(actor, copy) for copy in range(actor.copies))
        for kind in _PLACES:
            joined = [one.child for one in bonds if (one.parent, one.kind) == (actor.index, kind)]
            if kind in _CARRIED:  # each in its own way
                for child in joined:
                    built = _attach(built, build(actors[child]), kind)
            elif joined:  # side by side
                together = tuple(unit for child in joined for unit in build(actors[child]))
                built = _attach(built, together, kind)
        return built

    return tuple(unit for actor in cast if actor.index not in children for unit in build(actor))


def _implied(relations: tuple[Relation, ...], cast: Cast) -> tuple[Relation, ...]:
    """An umbrella that nobody is said to hold is held by the first person there is."""
    told = {index for one in relations for index in (one.subject, one.anchor)}
    people = [actor for actor in cast if actor.entry.kind is Kind.PERSON]
    return _marooned(relations, cast) + tuple(
        Relation(people[0].index, RelationKind.HOLDING, actor.index)
        for actor in cast
        if people and actor.subject.concept in ROOFS and actor.index not in told
    )


def _marooned(relations: tuple[Relation, ...], cast: Cast) -> tuple[Relation, ...]:
    """What is beside or above somebody on an island is on it as well."""
    islands = {actor.index for actor in cast if actor.island}
    on = {one.subject: one.anchor for one in relations if one.anchor in islands}
    near = (RelationKind.BESIDE, RelationKind.UNDER)
    return tuple(
        Relation(one.anchor, RelationKind.ON, on[one.subject])
        for one in relations
        if one.kind in near and one.subject in on and one.anchor not in on
    )


def _bonds(relations: tuple[Relation, ...], actors: Mapping[int, Actor]) -> tuple[Bond, ...]:
    """The relations that join: one parent to a child, never in a circle.

    What several hold or wear ("a fox and a panda having tea") each of them has for itself.
    """
    bonds: list[Bond] = []
    for relation in relations:
        bond = _bond(_of_the_outermost(relation, bonds), actors)
        if bond is None or not {bond.child, bond.parent} <= actors.keys():
            continue
        others = [one for one in bonds if one.child == bond.child]
        shared = bond.kind in _CARRIED and all(one.kind is bond.kind for one in others)
        if (not others or shared) and bond.child not in _line(bond.parent, bonds):
            bonds.append(bond)
    return tuple(dict.fromkeys(bonds))


def _of_the_outermost(relation: Relation, bonds: Sequence[Bond]) -> Relation:
    """Roses in a vase on a table: it is the vase that stands on the table."""
    subject = relation.subject
    while relation.kind in _STANDING:
        holder = next(
            (one for one in bonds if one.child == subject and one.kind in _STANDING), None
        )
        if holder is None or holder.parent == relation.anchor:
            break
        subject = holder.parent
    return replace(relation, subject=subject)


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
        flown = anchor in actors and actors[anchor].subject.concept == "kite"
        return None if flown else Bond(anchor, subject, kind)
    if kind is RelationKind.UNDER and anchor in actors:
        if actors[anchor].subject.concept in ROOFS:
            return Bond(anchor, subject, RelationKind.HOLDING)
        if actors[anchor].entry.habitat is Habitat.INDOORS:
            return Bond(subject, anchor, kind)
    if kind is RelationKind.IN and anchor in actors:
        kind = _inside(actors[anchor])
    if kind in _NEARBY and {subject, anchor} <= actors.keys():
        if _hovers(actors[subject], actors[anchor]):
            return Bond(subject, anchor, RelationKind.BESIDE)
        if kind is RelationKind.ABOVE:
            leaps = _leaps(actors[subject], actors[anchor])
            return Bond(subject, anchor, kind) if leaps else None
    seated = kind is RelationKind.AT and subject in actors and actors[subject].subject.pose in SAT
    heaped = kind is RelationKind.ON and _heaped(subject, anchor, actors)
    return Bond(subject, anchor, kind) if (kind in _JOINING and not heaped) or seated else None


def _heaped(subject: int, anchor: int, actors: Mapping[int, Actor]) -> bool:
    """Whether somebody is on a heap of things too small to bear him: he is shown among them."""
    if not {subject, anchor} <= actors.keys():
        return False
    actor, heap = actors[subject], actors[anchor]
    small = heap.entry.habitat is Habitat.TABLE and heap.entry.metres < _COIN
    return actor.living and small and heap.copies >= _HEAP and actor.entry.metres > _COIN


def _inside(anchor: Actor) -> RelationKind:
    """Who is in a house is shown before it; who is in a bed, or "of" a plate, lies on it."""
    if _is_a_building(anchor):
        return RelationKind.IN_FRONT
    lain = anchor.subject.concept in (*SEATS, "bed", "bunk bed", "plate", "tray")
    return RelationKind.ON if lain else RelationKind.IN


def _hovers(actor: Actor, at: Actor) -> bool:
    """Whether it is in the air at a flower: a hummingbird, a bee."""
    small = actor.entry.metres <= _TINY and actor.entry.kind is Kind.ANIMAL
    flower = at.entry.kind is Kind.PLANT and at.entry.metres <= _BLOOM
    return small and flower and not actor.shape.grounded and actor.copies == at.copies == 1


def _leaps(actor: Actor, over: Actor) -> bool:
    """Whether it is above something because it jumps over that."""
    ground = actor.living and actor.entry.habitat is Habitat.GROUND
    runs = actor.subject.pose is Pose.RUNNING
    return ground and runs and over.shape.grounded and over.entry.metres <= _HURDLE


def _is_a_building(actor: Actor) -> bool:
    thing = actor.entry.kind is Kind.THING and actor.entry.habitat in _OUTDOORS
    return thing and actor.entry.metres >= _ROOMY and not actor.land


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
            unit = place(unit, child, Share.at(rank, len(share)))
        dealt.append(unit)
    return tuple(dealt)


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


def _on(parent: Unit, child: Unit, share: Share) -> Unit:
    root = parent.root
    x, y = root.anchor("seat", (0.5, 0.04))
    roomy = 1.5
    if share.of > _ABREAST and root.actor.entry.habitat is Habitat.TABLE:
        share, row = share.in_rows()
        roomy = 1.0
        y -= row * 0.1 * root.width
    factor = max(ratio(child, parent), _SEEN if child.hero.actor.living else 0.0)
    if root.actor.land and child.hero.actor.living:
        # The picture is about them: their hill is a small one, their island smaller still.
        factor = max(factor, 1.3 if root.actor.island else 0.7)
    elif root.actor.subject.concept in BOARDS and child.hero.actor.living:
        factor = root.width / (BOARD * child.width)
    elif child.root.actor.subject.pose is Pose.SLEEPING:
        factor = min(factor, 0.95 * root.width / child.width)  # nobody hangs over a bed
    elif root.actor.subject.concept in _BALLS or not (
        child.hero.actor.living or root.actor.entry.kind is Kind.ANIMAL
    ):
        factor = min(factor, 1.15 * root.width / child.width)
    room = max(0.0, root.width - child.width * factor) * 0.5
    if share.of > 1:  # all of them must find room, and what is small stands together
        factor = min(factor, roomy * root.width / (share.of * child.width))
        small = child.root.actor.entry.habitat is Habitat.TABLE
        near = _NEAR * share.of * child.width * factor if small else root.width
        room = min(max(0.0, root.width - child.width * factor) * 0.5, near)
    if root.actor.subject.concept == "branch":
        room *= 0.6  # one end is thin, the other beyond the frame
    if root.actor.land:  # it slopes away from its top
        room *= 0.7
        y += 0.5 * root.height * min(1.0, abs(share.aside * 2 * room) / (0.5 * root.width))
    sits = child.root.actor.entry.kind is Kind.PERSON and child.root.actor.subject.pose in _SEATED
    looks = -root.actor.looks if root.mirrored else root.actor.looks
    if sits and ahead(child) * looks < 0:  # back to back
        child = child.turned()
    grip = child.root.anchor("seat", (0.5, 0.66)) if sits and not root.actor.land else (0.0, 0.0)
    whole = parent.joined(
        child, grip=grip, at=(x + share.aside * 2 * room, y), factor=factor, behind=False
    )
    return _about_the_living(whole, parent, child)


def _in(parent: Unit, child: Unit, share: Share) -> Unit:
    """Behind the front of its container, and high enough to look out of it."""
    if parent.root.actor.subject.concept in _VASES and child.root.actor.entry.kind is Kind.PLANT:
        return _in_a_vase(parent, child, share)
    root = parent.root
    if "within" in root.actor.shape.anchors:
        return _enclosed(parent, child, share)
    x, y = root.anchor("inside", (0.5, 0.58))
    widest = (0.86 if share.of == 1 else 0.6 if share.of == 2 else 0.5) * root.width / child.width
    factor = min(ratio(child, parent), widest)
    hidden = y - root.anchor("rim", (0.5, 0.0))[1]
    if child.hero.actor.living and child.height * factor < 2 * hidden:
        factor = min(max(factor, 2.2 * hidden / child.height), widest)
    if share.of > _ABREAST and not child.hero.actor.living:
        factor = max(factor, 0.62 * widest)  # a heap fills what it is in
    up = max(0.0, 2 * hidden - child.height * factor) / 2  # who is small is lifted to look out
    spread = 0.6
    if share.of > _ABREAST:  # a heap: the further rows look out over the nearer ones
        share, row = share.in_rows()
        up, spread = up + row * 0.2 * child.height * factor, 0.8
    at = (x + share.aside * root.width * spread, y - up)
    walled = root.actor.shape.grasps  # its near wall is painted last, over what is in it
    whole = parent.joined(child, grip=(0.0, 0.0), at=at, factor=factor, behind=not walled)
    return _about_the_living(whole.grasping(), parent, child)


def _enclosed(parent: Unit, child: Unit, share: Share) -> Unit:
    """Seen through the glass: the middle of the child in the middle of the room there is."""
    root = parent.root
    x, y = root.anchor("within", (0.5, 0.5))
    if share.of > _HEAP and not child.hero.actor.living:
        return _stacked(parent, child, share)
    room = min(2 * (root.bottom - y), root.height) * 0.62, root.width * 0.66 / share.of**0.5
    factor = min(room[0] / child.height, room[1] / child.width)
    middle = (child.left + child.right) / 2, (child.top + child.bottom) / 2
    at = (x + share.aside * 0.7 * root.width, y)
    return parent.joined(child, grip=middle, at=at, factor=factor, behind=True)


def _stacked(parent: Unit, child: Unit, share: Share) -> Unit:
    """One of many things behind glass: three to a row, from the floor up, each a little turned."""
    root = parent.root
    x, y = root.anchor("within", (0.5, 0.5))
    row, at = divmod(share.rank, _ROW)
    rows = -(-share.of // _ROW)
    cell = root.width * 0.7 / _ROW, 2 * (root.bottom - y) * 0.8 / rows
    factor = 1.3 * max(cell) / max(child.width, child.height)
    aside = (at - (_ROW - 1) / 2 + (0.12 if row % 2 else -0.12)) * cell[0]
    foot = root.bottom - 0.08 * root.height - row * cell[1]
    turned = child.leaning((17.0, -23.0, 8.0, -12.0)[share.rank % 4])
    return parent.joined(turned, grip=(0.0, 0.0), at=(x + aside, foot), factor=factor, behind=True)


def _in_a_vase(parent: Unit, child: Unit, share: Share) -> Unit:
    """One of several flowers: stems together, heads fanned out; the middle ones the tallest."""
    root = parent.root
    factor = min(0.95, 1.5 / child.height) * (1 - 0.24 * abs(share.aside))
    tied = child.root.actor.subject.concept == "bouquet"
    leaning = child.leaning(share.aside * _FAN / 0.8 + _TIED * tied)
    at = (root.left + root.width * (0.5 + 0.12 * share.aside), root.top + 0.2 * root.height)
    return parent.joined(leaning, grip=(0.0, 0.0), at=at, factor=factor, behind=True)


def _over(parent: Unit, child: Unit, share: Share) -> Unit:
    """In mid-leap, its feet just above what it jumps over."""
    factor = max(ratio(child, parent), _SEEN)
    at = (share.aside * parent.root.width, parent.root.top + 0.1 * child.height * factor)
    whole = parent.joined(child, grip=(0.0, 0.0), at=at, factor=factor, behind=True)
    return _about_the_living(whole, parent, child)


def _hovering(parent: Unit, child: Unit, _share: Share) -> Unit:
    """In the air before a flower, and large enough to be seen, its bill towards the bloom."""
    root = parent.root
    factor = max(ratio(child, parent), _SEEN)
    side = -1 if ahead(child) > 0 else 1
    x, y = root.anchor("head", (0.5, 0.2))
    away = side * (0.3 * root.width + 0.5 * child.width * factor)
    middle = (child.left + child.right) / 2, (child.top + child.bottom) / 2
    whole = parent.joined(child, grip=middle, at=(x + away, y), factor=factor, behind=False)
    return _about_the_living(whole, parent, child)


def _under(parent: Unit, child: Unit, share: Share) -> Unit:
    factor = min(ratio(child, parent), 0.62)
    at = (share.aside * parent.root.width * 0.7, 0.03)
    whole = parent.joined(child, grip=(0.0, 0.0), at=at, factor=factor, behind=False)
    return _about_the_living(whole, parent, child)


def _about_the_living(whole: Unit, parent: Unit, child: Unit) -> Unit:
    """A cat on a couch is about the cat; a book on a cat is still about the cat."""
    if parent.hero.actor.living and not child.hero.actor.living:
        return whole
    return whole.starring(child.hero)


_Place = Callable[[Unit, Unit, Share], Unit]

_PLACES: Mapping[RelationKind, _Place] = {
    RelationKind.ON: _on,
    RelationKind.IN: _in,
    RelationKind.UNDER: _under,
    RelationKind.ABOVE: _over,
    RelationKind.BESIDE: _hovering,
    RelationKind.RIDING: riding,
    RelationKind.AT: at_table,
    RelationKind.PULLING: pulling,
    RelationKind.HOLDING: holding,
    RelationKind.WEARING: wearing,
}

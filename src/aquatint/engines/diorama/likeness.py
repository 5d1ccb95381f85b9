"""Draw somebody again: the looks, the colours and the accessories of a reference carry over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from aquatint.domain import CharacterReference

from .art.people.wardrobe import wardrobe
from .graph import Relation, RelationKind, SceneGraph, Subject
from .lexicon import entry
from .lexicon.entry import Kind
from .note import note_of
from .prompt import read
from .seen import seen_in

_ANYBODY = frozenset({"person", "child", "man", "woman", "boy", "girl", "old man", "old woman"})
"""Nouns that tell hardly anything of somebody: a reference tells who it is."""

_CARRIED = frozenset(
    {"shield", "sword", "umbrella", "handbag", "bag", "backpack", "briefcase", "magic wand",
     "spear", "bow", "trident", "staff", "fan", "parasol", "lantern"}
)  # fmt: skip
"""Held things that belong to whoever holds them."""


def alike(graph: SceneGraph, reference: CharacterReference | None) -> SceneGraph:
    """A graph whose first person or animal is the one of the reference, dressed as there.

    A picture of ours tells who was drawn, and that is kept exactly; of any other, the colours and
    what is seen on head and neck are. What the prompt itself says of colours and clothes wins.
    """
    at = _main(graph.subjects)
    if reference is None or at is None:
        return graph
    shown = _shown(reference, graph.subjects[at])
    found = _like(shown.subjects, graph.subjects[at])
    if found is None:
        return graph
    subjects = list(graph.subjects)
    subjects[at] = _again(subjects[at], shown.subjects[found])
    return _equipped(replace(graph, subjects=tuple(subjects)), at, shown, found)


def _shown(reference: CharacterReference, wanted: Subject) -> SceneGraph:
    """Who is in the reference, as its note tells or else as it looks."""
    note = note_of(reference.image)
    if note is not None and note.script is not None:
        return note.script.cast
    seen = seen_in(reference, wanted)
    if note is None:
        return seen
    told = read(note.shows)
    main = _main(told.subjects)
    if main is None:
        return seen
    subjects = list(told.subjects)
    subjects[main] = replace(subjects[main], color=subjects[main].color or seen.subjects[0].color)
    return replace(told, subjects=tuple(subjects))


def _main(subjects: Sequence[Subject]) -> int | None:
    """The position of the first who lives, or of the first at all."""
    living = (Kind.PERSON, Kind.ANIMAL)
    found = [at for at, one in enumerate(subjects) if entry(one.concept).kind in living]
    return found[0] if found else 0 if subjects else None


def _like(shown: Sequence[Subject], wanted: Subject) -> int | None:
    """The position of who is meant: of the same name, or at least of the same kind, or the main."""
    same = [at for at, one in enumerate(shown) if one.concept == wanted.concept]
    kind = entry(wanted.concept).kind
    kin = [at for at, one in enumerate(shown) if entry(one.concept).kind is kind]
    return next(iter([*same, *kin]), _main(shown))


def _again(wanted: Subject, shown: Subject) -> Subject:
    """Who the prompt speaks of, looking like who was shown."""
    colored = wanted.color is not None
    out = replace(
        wanted,
        likeness=shown.likeness,
        color=wanted.color if colored else shown.color,
        accent=wanted.accent if colored else wanted.accent or shown.accent,
        material=wanted.material or shown.material,
    )
    plain = wanted.words.removesuffix("s") in {wanted.concept, *_ANYBODY}
    if plain and (wanted.concept == shown.concept or _somebody(wanted, shown)):
        out = replace(out, concept=shown.concept, words=shown.words)
    return out


def _somebody(wanted: Subject, shown: Subject) -> bool:
    """Whether the prompt leaves it open who somebody is, and a person was shown who it may be."""
    if wanted.concept not in _ANYBODY or entry(shown.concept).art != "@person":
        return False
    told, known = (
        {one.women for one in wardrobe(subject.concept, subject.words)}
        for subject in (wanted, shown)
    )
    young = wanted.concept in {"boy", "girl", "child"}
    if young != (shown.concept in {"boy", "girl", "child"}):
        return False
    return [told, known] not in ([{0.0}, {1.0}], [{1.0}, {0.0}])


def _equipped(graph: SceneGraph, at: int, shown: SceneGraph, found: int) -> SceneGraph:
    """Add what was worn, and what was carried if the hands are free for it."""
    subjects, relations = list(graph.subjects), list(graph.relations)
    there = {one.concept for one in subjects}
    busy = subjects[at].pose is not None or any(
        one.subject == at and one.kind is RelationKind.HOLDING for one in relations
    )
    for relation in shown.relations:
        thing = shown.subjects[relation.anchor]
        worn = relation.kind is RelationKind.WEARING
        carried = relation.kind is RelationKind.HOLDING and thing.concept in _CARRIED and not busy
        if relation.subject == found and (worn or carried) and thing.concept not in there:
            relations.append(Relation(at, relation.kind, len(subjects)))
            subjects.append(thing)
    return replace(graph, subjects=tuple(subjects), relations=tuple(relations))

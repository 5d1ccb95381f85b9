"""From a prompt to its scene graph: quotes first, then phrases, subjects, and what is left over."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from ..graph import Format, Relation, RelationKind, SceneGraph, Shot, Subject, TimeOfDay
from ..lexicon import entry
from ..lexicon.entry import Habitat, Kind
from . import (
    aged,
    assorted,
    designs,
    dressing,
    inscribed,
    isometric,
    quotes,
    roles,
    settings,
    surfaces,
    tabletop,
    trades,
)
from . import negative as negatives
from .meanings import Abreast, Color
from .notes import Notes
from .noun_phrase import NounPhrase
from .numbers import UNCOUNTED
from .paraphrase import paraphrased
from .phrases import pieces
from .reader import Reader

_NEON = re.compile(
    r"\bneon (?:\w+ )?(?:signs|lights|billboards|streets?|city|cities|alleys?|district)\b",
    re.IGNORECASE,
)
_GROUND = re.compile(r"\b(?:\w+ ){1,2}(?:background|backdrop)\b|\bisolated on \w+", re.IGNORECASE)
_BOOKS = ("book", "closed book", "books")
_CLEAR = ("bowl", "jar")
_SPACE = frozenset({"planet", "rocket", "astronaut", "ufo", "satellite", "earth"})
_CHIMNEYED = ("house", "log cabin")
_PAIR = 2


@lru_cache(maxsize=32)
def read(prompt: str, negative: str = "") -> SceneGraph:
    """What a prompt says, understood as far as it goes; never an error.

    The prompt wins over the negative prompt: what both name is drawn.
    """
    quoted = quotes.take(prompt)
    told, workers = trades.plain(assorted.spelled_out(paraphrased(quoted.rest)))
    quoted = replace(quoted, rest=told)
    found = pieces(quoted.rest)
    medium = designs.medium(found, lettered=bool(quoted.lettering))
    found = aged.told(found, medium)
    reader = Reader(found, medium)
    reader.read()
    kind = designs.format_of(found, medium)
    if kind in designs.EMBLEMS:
        _draw_stage_words(reader)
    if kind is Format.PATTERN and not reader.cast and "flowers" in reader.notes.themes:
        _strew(reader, ("flower", "leaf", "daisy"))
    setting = settings.setting(reader, kind, quoted.lettering)
    graph = isometric.drawn(_graph(reader, kind, setting, quoted), found)
    graph = trades.raised(graph, workers)
    abreast = any(isinstance(meaning, Abreast) for piece in found for meaning in piece.meanings)
    excluded = _excluded(graph, reader.notes, negative)
    return replace(graph, excluded=excluded, abreast=abreast)


def _graph(reader: Reader, kind: Format, setting: str | None, quoted: quotes.Quotes) -> SceneGraph:
    notes = reader.notes
    graph = SceneGraph(
        subjects=tuple(reader.cast),
        relations=tuple(dict.fromkeys(reader.relations)),
        setting=setting,
        time=notes.time(),
        timed=bool(notes.hours),
        weather=frozenset(notes.weather),
        season=notes.season,
        mood=notes.mood,
        format=kind,
        shot=notes.shot,
        looks=tuple(notes.looks),
        colors=tuple(notes.colors),
        lettering=roles.ordered(quoted, kind),
        theme=frozenset(() if kind is Format.SCENE else notes.themes),
        extras=frozenset(notes.extras) | _ground(kind, quoted.rest),
        undrawn=tuple(notes.undrawn),
    )
    if kind is Format.SCENE:
        named = inscribed.Reading(reader.pieces, reader.named, reader.entries)
        graph = inscribed.inscribed(graph, quoted, named)
    if kind is Format.BOOK_COVER:
        graph = _cover(graph)
    if kind in designs.EMBLEMS and notes.mood == "cute":
        graph = _cute(graph)
    graph = _mounted(_smoking(_enthroned(_in_space(graph))))
    goods = any(one.name == "product" for one in notes.places)
    graph = surfaces.goods(_bowls(_all_planets(graph, reader)), named=goods)
    graph = tabletop.served(tabletop.staged(graph, reader))
    graph = _neon(graph, quoted.rest)
    return _nearer(dressing.boarded(dressing.dressed(_board_as_stage(graph))))


def _ground(kind: Format, text: str) -> frozenset[str]:
    """The colour of the ground that a design is told to stand on: "on a plain blue background"."""
    told = _GROUND.search(text)
    if kind is Format.SCENE or told is None:
        return frozenset()
    meanings = (one for piece in pieces(told[0]) for one in piece.meanings)
    return frozenset(f"{one.name} ground" for one in meanings if isinstance(one, Color))


def _neon(graph: SceneGraph, text: str) -> SceneGraph:
    """Neon signs without words are lit along a street, after dark unless another hour is told."""
    if graph.format is not Format.SCENE or not _NEON.search(text):
        return graph
    blank = (one.concept == "placard" and not one.lettering for one in graph.subjects)
    signs = frozenset(at for at, one in enumerate(blank) if one)
    time = graph.time if graph.timed else TimeOfDay.NIGHT
    lit = replace(
        graph, extras=graph.extras | {"neon"}, time=time, setting=graph.setting or "street"
    )
    return dressing.without(lit, signs)


def _all_planets(graph: SceneGraph, reader: Reader) -> SceneGraph:
    """The planets of the solar system are eight."""
    whole = any(piece.words == "solar system" for piece in reader.pieces)
    subjects = (
        replace(one, count=8) if whole and one.words == "planets" and one.count > 1 else one
        for one in graph.subjects
    )
    return replace(graph, subjects=tuple(subjects))


def _smoking(graph: SceneGraph) -> SceneGraph:
    """Smoke rises from the chimney of a house."""
    if not {"smoke", "chimney"} <= graph.extras:
        return graph
    subjects = (
        replace(one, words=f"{one.words} with smoke") if one.concept in _CHIMNEYED else one
        for one in graph.subjects
    )
    return replace(graph, subjects=tuple(subjects))


def _cute(graph: SceneGraph) -> SceneGraph:
    """Cute things on stickers and the like smile."""
    subjects = (
        one if entry(one.concept).kind in (Kind.ANIMAL, Kind.PERSON) else replace(one, mood="happy")
        for one in graph.subjects
    )
    return replace(graph, subjects=tuple(subjects))


def _in_space(graph: SceneGraph) -> SceneGraph:
    """Moons of planets, and several moons, are round."""
    concepts = {one.concept for one in graph.subjects}
    near = bool(concepts & _SPACE) or graph.setting == "space"
    subjects = (
        replace(one, concept="full moon")
        if one.concept == "moon" and (near or one.count > 1)
        else one
        for one in graph.subjects
    )
    return replace(graph, subjects=tuple(subjects))


def _enthroned(graph: SceneGraph) -> SceneGraph:
    """Of a queen and somebody before her it is she who sits on the throne."""
    reigns = [at for at, one in enumerate(graph.subjects) if one.concept in ("king", "queen")]
    if not reigns:
        return graph
    subjects, relations = list(graph.subjects), list(graph.relations)
    for at, one in enumerate(relations):
        throne = graph.subjects[one.anchor].concept == "throne"
        if throne and one.kind is RelationKind.ON and one.subject not in reigns:
            relations[at] = replace(one, subject=reigns[0])
            subjects[one.subject] = replace(subjects[one.subject], pose=None)
    return replace(graph, subjects=tuple(subjects), relations=tuple(relations))


def _mounted(graph: SceneGraph) -> SceneGraph:
    """Two boys on horses have one each: a bare plural does not say how many there are."""
    subjects = list(graph.subjects)
    for one in graph.relations:
        mount, riders = subjects[one.anchor], subjects[one.subject].count
        if one.kind is RelationKind.RIDING and mount.count == UNCOUNTED and riders > 1:
            subjects[one.anchor] = replace(mount, count=riders)
    return replace(graph, subjects=tuple(subjects))


def _cover(graph: SceneGraph) -> SceneGraph:
    """The novel that a cover is for is the cover, and not drawn upon it."""
    books = {at for at, one in enumerate(graph.subjects) if one.concept in _BOOKS}
    return dressing.without(graph, frozenset(books if len(books) < len(graph.subjects) else ()))


def _bowls(graph: SceneGraph) -> SceneGraph:
    """What a fish swims in is a fish bowl."""
    subjects = list(graph.subjects)
    for one in graph.relations:
        swims = entry(subjects[one.subject].concept).habitat is Habitat.UNDERWATER
        if one.kind is RelationKind.IN and swims and subjects[one.anchor].concept in _CLEAR:
            subjects[one.anchor] = replace(
                subjects[one.anchor],
                concept="fish bowl",
                words="fish bowl",
                color=None,
                material=None,
            )
    return _swimming_in(_opened(replace(graph, subjects=tuple(subjects))))


def _opened(graph: SceneGraph) -> SceneGraph:
    """A box that something is in is open, and so is a jar that flowers stand in."""
    subjects = list(graph.subjects)
    for one in graph.relations:
        holder, inside = subjects[one.anchor], entry(subjects[one.subject].concept)
        shut = holder.concept == "box" or (holder.concept == "jar" and inside.kind is Kind.PLANT)
        if one.kind is RelationKind.IN and shut:
            subjects[one.anchor] = replace(holder, words=f"open {holder.concept}")
    return replace(graph, subjects=tuple(subjects))


def _swimming_in(graph: SceneGraph) -> SceneGraph:
    """A fish beside a fish bowl is in it, whatever that stands on."""
    bowls = [at for at, one in enumerate(graph.subjects) if one.concept == "fish bowl"]
    wet = [entry(one.concept).habitat is Habitat.UNDERWATER for one in graph.subjects]
    homeless = [at for at, swims in enumerate(wet) if swims and len(bowls) == 1]
    kept = [
        one
        for one in graph.relations
        if one.subject not in homeless or one.kind in (RelationKind.WEARING, RelationKind.HOLDING)
    ]
    within = (Relation(at, RelationKind.IN, bowls[0]) for at in homeless)
    return replace(graph, relations=(*kept, *within))


def _draw_stage_words(reader: Reader) -> None:
    """Without a scene, its mountains, moon and stars are subjects."""
    for noun, words in reader.notes.drawable:
        reader.cast.append(NounPhrase(determined=True).subject(replace(noun, plural=False), words))
        reader.entries.append(noun.entry)
        reader.notes.extras.clear()


def _strew(reader: Reader, concepts: tuple[str, ...]) -> None:
    """What a floral pattern is made of where no flower is named."""
    for concept in concepts:
        reader.cast.append(Subject(concept=concept, words=concept))
        reader.entries.append(entry(concept))


def _nearer(graph: SceneGraph) -> SceneGraph:
    """Who shows words on a shirt or in the hands, or is told of closely, is seen from near."""
    people = [one for one in graph.subjects if entry(one.concept).kind is Kind.PERSON]
    alone = len(people) == 1 and people[0].count == 1 and people[0].pose is None
    if not alone or graph.shot is not Shot.MEDIUM or graph.setting is not None:
        return graph
    if _shows_words(graph):
        return replace(graph, shot=Shot.PORTRAIT)
    if graph.format is Format.SCENE and not graph.lettering and _described(graph, people[0]):
        return replace(graph, shot=Shot.KNEES)
    return graph


def _shows_words(graph: SceneGraph) -> bool:
    shown = (one for one in graph.subjects if one.lettering and one.concept != "placard")
    person = any(entry(one.concept).art == "@person" for one in graph.subjects)
    held = len(graph.subjects) == 1 or any(
        one.kind is RelationKind.HOLDING and graph.subjects[one.anchor].lettering
        for one in graph.relations
    )
    return person and held and len(graph.subjects) <= _PAIR and any(map(_handy, shown))


def _described(graph: SceneGraph, who: Subject) -> bool:
    """Whether a prompt is about how somebody looks, and tells of nothing else to be seen."""
    kept = {one.anchor for one in graph.relations if one.kind is RelationKind.WEARING}
    others = [at for at, one in enumerate(graph.subjects) if one is not who and at not in kept]
    stage = graph.weather or graph.season or graph.extras or graph.timed
    told = bool(kept) or who.color is not None or len(who.words.split()) > _PAIR
    return told and not others and not stage and entry(who.concept).art == "@person"


def _handy(one: Subject) -> bool:
    return entry(one.concept).kind is Kind.PERSON or entry(one.concept).habitat is Habitat.TABLE


def _board_as_stage(graph: SceneGraph) -> SceneGraph:
    """A chalkboard is in a classroom and on its wall, unless another place is named."""
    boards = [at for at, one in enumerate(graph.subjects) if one.concept == "chalkboard"]
    if not boards or graph.setting not in (None, "classroom") or graph.format is not Format.SCENE:
        return graph
    return dressing.without(replace(graph, setting="classroom"), frozenset(boards))


def _excluded(graph: SceneGraph, notes: Notes, negative: str) -> frozenset[str]:
    asked = {one.concept for one in graph.subjects} | graph.extras | set(graph.looks)
    asked |= {one.color for one in graph.subjects if one.color} | set(graph.colors)
    asked |= {graph.setting or "", graph.season or "", graph.time.value}
    asked |= {one.value for one in graph.weather}
    unwanted = [name for name in negatives.excluded(negative) if name not in asked]
    return frozenset(notes.excluded) | frozenset(unwanted)

"""How much of what the prompts of a list ask for stands in their scene graphs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from aquatint.engines.diorama import lexicon, stage
from aquatint.engines.diorama.graph import Relation, SceneGraph, Subject
from aquatint.engines.diorama.prompt import read

from .prompts import Listed, listed, several
from .table import Table

TOLD = ("concepts", "counts", "colors", "setting", "texts")
"""The facts that recall is reckoned over; the others are reported beside them."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that a prompt asks for, and whether its graph has it."""

    name: str
    wanted: str
    found: bool
    of: Listed


def table() -> Table:
    """A row for each sort of fact and for each kind of prompt, then all that counts."""
    every = facts()
    kinds = dict.fromkeys(one.of.kind for one in every)
    rows = [_row(name, [one for one in every if one.name == name]) for name in _JUDGES]
    told = [one for one in every if one.name in TOLD]
    rows += [_row(f"in {kind}", [one for one in told if one.of.kind == kind]) for kind in kinds]
    rows.append(_row(f"all of {', '.join(TOLD)}", told))
    return "What the scene graphs hold", ["of", "recall", "facts", "missed"], rows


def facts(prompts: list[Listed] | None = None) -> list[Fact]:
    """Every fact that a list asks for; the gallery's when none is given."""
    return [
        Fact(name, wanted, found, one)
        for one in (listed() if prompts is None else prompts)
        for graph in [read(one.prompt, one.negative)]
        for name, judge in _JUDGES.items()
        for wanted, found in judge(one, graph)
    ]


def recall(judged: list[Fact]) -> float:
    """The share that was found; 1 where nothing is asked for."""
    return sum(one.found for one in judged) / len(judged) if judged else 1.0


def _row(name: str, judged: list[Fact]) -> list[str]:
    missed = [one for one in judged if not one.found]
    return [name, f"{recall(judged):.3f}", str(len(judged)), str(len(missed))]


Judged = Iterator[tuple[str, bool]]


def _concepts(one: Listed, graph: SceneGraph) -> Judged:
    told = {_name(word) for word in (*graph.extras, *graph.weather, graph.setting or "")}
    told |= {subject.concept for subject in graph.subjects}
    for word in one.concepts:
        yield word, _name(word) in told and _name(word) not in graph.excluded


def _counts(one: Listed, graph: SceneGraph) -> Judged:
    for word, count in one.counts.items():
        least, most = count if isinstance(count, list) else (count, count)
        yield f"{word} {count}", least <= sum(it.count for it in _alike(graph, word)) <= most


def _colors(one: Listed, graph: SceneGraph) -> Judged:
    for word, colors in one.colors.items():
        for color in several(colors):
            yield f"{color} {word}", any(it.color == color for it in _alike(graph, word))


def _relations(one: Listed, graph: SceneGraph) -> Judged:
    told = {_spelled(graph, relation) for relation in graph.relations}
    for subject, kind, anchor in one.relations:
        yield f"{subject} {kind} {anchor}", (_name(subject), kind, _name(anchor)) in told


def _setting(one: Listed, graph: SceneGraph) -> Judged:
    if one.setting:
        stages = {_stage(name) for name in several(one.setting)}
        yield "/".join(several(one.setting)), _stage(graph.setting or "") in stages


def _time(one: Listed, graph: SceneGraph) -> Judged:
    if one.time:
        yield "/".join(several(one.time)), graph.time.value in several(one.time)


def _format(one: Listed, graph: SceneGraph) -> Judged:
    if one.format:
        yield one.format, graph.format.value == one.format


def _shot(one: Listed, graph: SceneGraph) -> Judged:
    if one.shot:
        yield one.shot, graph.shot.value == one.shot


def _weather(one: Listed, graph: SceneGraph) -> Judged:
    for name in one.weather:
        yield name, name in {it.value for it in graph.weather}


def _looks(one: Listed, graph: SceneGraph) -> Judged:
    for name in one.looks:
        yield name, name in graph.looks


def _texts(one: Listed, graph: SceneGraph) -> Judged:
    for text in one.texts:
        yield text, text in graph.lettering


def _excludes(one: Listed, graph: SceneGraph) -> Judged:
    out = {_name(word) for word in graph.excluded}
    drawn = {_name(word) for word in graph.extras} | {it.concept for it in graph.subjects}
    for word in one.excludes:
        yield word, _name(word) in out - drawn


_JUDGES: dict[str, Callable[[Listed, SceneGraph], Judged]] = {
    "concepts": _concepts,
    "counts": _counts,
    "colors": _colors,
    "setting": _setting,
    "texts": _texts,
    "relations": _relations,
    "time": _time,
    "weather": _weather,
    "format": _format,
    "looks": _looks,
    "shot": _shot,
    "excludes": _excludes,
}


def _name(word: str) -> str:
    """The concept that a plain word means; the word itself where the lexicon has none."""
    found = lexicon.find(word)
    return found.concept if found else word


def _alike(graph: SceneGraph, word: str) -> list[Subject]:
    return [one for one in graph.subjects if one.concept == _name(word)]


def _spelled(graph: SceneGraph, relation: Relation) -> tuple[str, str, str]:
    subject, anchor = graph.subjects[relation.subject], graph.subjects[relation.anchor]
    return subject.concept, relation.kind.value, anchor.concept


def _stage(name: str) -> object:
    """The painter of a setting, so that a meadow is a field; the name where there is none."""
    try:
        return stage.find(name)
    except LookupError:
        return name

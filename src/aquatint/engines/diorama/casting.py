"""Who is drawn in a picture, written so that the same can be drawn again in another."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from .art.palette import WORDS
from .graph import Relation, RelationKind, SceneGraph, Subject
from .lexicon import entry

_MOST = 8  # subjects that are told of
_LONGEST = 80  # characters of what somebody is called
_SEEDS = 1 << 64
_JOINS: Mapping[str, RelationKind] = MappingProxyType(
    {"wears": RelationKind.WEARING, "holds": RelationKind.HOLDING}
)
_HEX = re.compile(r"#[0-9a-f]{6}")


def written(graph: SceneGraph, seed: int) -> list[dict[str, object]]:
    """The subjects of a graph, what they wear and hold, and the seeds that they are drawn by."""
    listed = graph.subjects[:_MOST]
    told = []
    for index, one in enumerate(listed):
        born = seed if one.likeness is None else one.likeness
        row: dict[str, object] = {"concept": one.concept, "seed": born}
        words = one.words if len(one.words) <= _LONGEST else one.concept
        parts = {"words": words, "color": one.color, "accent": one.accent, "material": one.material}
        row |= {name: part for name, part in parts.items() if part}
        for name, kind in _JOINS.items():
            joined = [
                relation.anchor
                for relation in graph.relations
                if (relation.subject, relation.kind) == (index, kind)
                and relation.anchor < len(listed)
            ]
            row |= {name: joined} if joined else {}
        told.append(row)
    return told


def read_back(told: Sequence[Mapping[str, Any]]) -> SceneGraph | None:
    """The subjects that were written, each with its seed as likeness, and what joins them.

    None where there are none; ValueError, TypeError or KeyError for what was not written here.
    """
    subjects = tuple(_subject(row) for row in told[:_MOST])
    relations = tuple(
        Relation(index, kind, _within(anchor, len(subjects)))
        for index, row in enumerate(told[:_MOST])
        for name, kind in _JOINS.items()
        for anchor in row.get(name, [])
    )
    return SceneGraph(subjects=subjects, relations=relations) if subjects else None


def _subject(row: Mapping[str, Any]) -> Subject:
    concept, seed = row["concept"], row["seed"]
    if not (isinstance(concept, str) and isinstance(seed, int) and 0 <= seed < _SEEDS):
        raise ValueError("no subject of ours")
    known = entry(concept).concept
    plain = Subject(concept=known, words=_said(row.get("words")) or known, likeness=seed)
    return replace(
        plain,
        color=_color(row.get("color")),
        accent=_color(row.get("accent")),
        material=_said(row.get("material")),
    )


def _said(words: object) -> str | None:
    if words is None:
        return None
    if not isinstance(words, str) or len(words) > _LONGEST:
        raise ValueError("no words of ours")
    return words


def _color(color: object) -> str | None:
    said = _said(color)
    if said is None or said in WORDS or _HEX.fullmatch(said):
        return said
    raise ValueError("no colour of ours")


def _within(index: object, many: int) -> int:
    if not isinstance(index, int) or not 0 <= index < many:
        raise ValueError("nobody of ours")
    return index

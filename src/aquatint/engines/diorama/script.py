"""All that a scene was painted from, as plain values: it can be painted again, or a part of it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

from aquatint.domain import RenderingSpeed, Resolution

from .art.palette import WORDS
from .graph import (
    Format,
    Pose,
    Relation,
    RelationKind,
    SceneGraph,
    Shot,
    Subject,
    TimeOfDay,
    Weather,
)
from .lexicon import entry
from .look.look import Look

_MOST = 40  # of anything that is listed
_LONGEST = 120  # characters of anything that is said
_LARGEST, _SEEDS = 1 << 20, 1 << 64
_HEX = re.compile(r"#[0-9a-f]{6}")
_UNTOLD = frozenset({"subjects", "relations", "undrawn"})
"""What is told in its own way, or not at all: words that were not drawn are not in the picture."""


@dataclass(frozen=True, slots=True)
class Script:
    """A scene, its look, its seed, and on what it was painted."""

    graph: SceneGraph
    look: Look
    seed: int
    size: Resolution
    speed: RenderingSpeed = RenderingSpeed.DEFAULT

    def told(self) -> dict[str, object]:
        """As plain values; `Script.read` reads them again."""
        graph, look = self.graph, self.look
        plain = SceneGraph()
        scene = {
            one.name: _listed(getattr(graph, one.name))
            for one in fields(graph)
            if one.name not in _UNTOLD and getattr(graph, one.name) != getattr(plain, one.name)
        }
        return {
            "cast": [_row(one) for one in graph.subjects],
            "joins": [[one.subject, one.kind.value, one.anchor] for one in graph.relations],
            "scene": scene,
            "look": [list(look.treatments), [[*color, share] for color, share in look.palette]],
            "seed": self.seed,
            "size": [self.size.width, self.size.height],
            "speed": self.speed.value,
        }

    @classmethod
    def read(cls, told: Mapping[str, Any]) -> Script:
        """What was told; ValueError, TypeError, KeyError or AttributeError for anything else."""
        cast = tuple(_subject(row) for row in _few(told["cast"]))
        joins = tuple(_relation(row, len(cast)) for row in _few(told["joins"]))
        names, colors = told["look"]
        palette = tuple(
            ((_share(red), _share(green), _share(blue)), _share(part))
            for red, green, blue, part in _few(colors)
        )
        width, height = told["size"]
        return cls(
            replace(_scene(told["scene"]), subjects=cast, relations=joins),
            Look(treatments=_words(names), palette=palette),
            _seed(told["seed"]),
            Resolution(_number(width), _number(height)),
            RenderingSpeed(told["speed"]),
        )

    @property
    def cast(self) -> SceneGraph:
        """Those in the scene, each with the seed it was drawn by for its likeness."""
        born = tuple(
            one if one.likeness is not None else replace(one, likeness=self.seed)
            for one in self.graph.subjects
        )
        return SceneGraph(subjects=born, relations=self.graph.relations)


def _listed(value: object) -> object:
    if isinstance(value, frozenset):
        return sorted(value)
    return list(value) if isinstance(value, tuple) else value


def _row(subject: Subject) -> dict[str, object]:
    plain = Subject(concept="", words="")
    return {
        one.name: _listed(getattr(subject, one.name))
        for one in fields(subject)
        if getattr(subject, one.name) != getattr(plain, one.name)
    }


def _scene(told: Mapping[str, Any]) -> SceneGraph:
    plain = SceneGraph()
    return SceneGraph(
        setting=_said(told.get("setting")),
        time=TimeOfDay(told.get("time", plain.time)),
        weather=frozenset(Weather(one) for one in _words(told.get("weather", ()))),
        season=_said(told.get("season")),
        mood=_said(told.get("mood")),
        format=Format(told.get("format", plain.format)),
        shot=Shot(told.get("shot", plain.shot)),
        looks=_words(told.get("looks", ())),
        colors=_words(told.get("colors", ())),
        lettering=_words(told.get("lettering", ())),
        theme=frozenset(_words(told.get("theme", ()))),
        extras=frozenset(_words(told.get("extras", ()))),
        excluded=frozenset(_words(told.get("excluded", ()))),
        abreast=told.get("abreast", False) is True,
        timed=told.get("timed", False) is True,
    )


def _subject(row: Mapping[str, Any]) -> Subject:
    concept = entry(str(row["concept"])).concept
    likeness, pose = row.get("likeness"), row.get("pose")
    return Subject(
        concept=concept,
        words=_said(row.get("words")) or concept,
        count=_number(row.get("count", 1)),
        color=_color(row.get("color")),
        material=_said(row.get("material")),
        size=max(0.1, min(10.0, float(row.get("size", 1.0)))),
        pose=None if pose is None else Pose(pose),
        mood=_said(row.get("mood")),
        accent=_color(row.get("accent")),
        lettering=_words(row.get("lettering", ())),
        likeness=None if likeness is None else _seed(likeness),
    )


def _relation(row: Sequence[Any], many: int) -> Relation:
    subject, kind, anchor = row
    if not all(isinstance(one, int) and 0 <= one < many for one in (subject, anchor)):
        raise ValueError("nobody of ours")
    return Relation(subject, RelationKind(kind), anchor)


def _few(values: Sequence[Any]) -> Sequence[Any]:
    if not isinstance(values, list | tuple) or len(values) > _MOST:
        raise ValueError("no list of ours")
    return values


def _words(values: Sequence[Any]) -> tuple[str, ...]:
    said = tuple(_said(one) for one in _few(values))
    return tuple(one for one in said if one is not None)


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


def _number(number: object) -> int:
    if not isinstance(number, int) or not 0 < number < _LARGEST:
        raise ValueError("no number of ours")
    return number


def _seed(seed: object) -> int:
    if not isinstance(seed, int) or not 0 <= seed < _SEEDS:
        raise ValueError("no seed of ours")
    return seed


def _share(part: object) -> float:
    if not isinstance(part, int | float) or not 0 <= part <= 1:
        raise ValueError("no share of ours")
    return float(part)

"""Hand-made casts and stages: layout is specified without a lexicon and without artwork."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from aquatint.domain import Resolution
from aquatint.engines.diorama.graph import Pose, Relation, RelationKind, SceneGraph, Shot, Subject
from aquatint.engines.diorama.layout import Actor, Placement, Shape, place
from aquatint.engines.diorama.lexicon.entry import Entry, Extent, Facing, Habitat, Kind
from aquatint.engines.diorama.light import Light
from aquatint.engines.diorama.stage import Backdrop

GROUND, TABLE, SKY = Habitat.GROUND, Habitat.TABLE, Habitat.SKY

SUN = Light(x=0.2, y=0.2, key=(1, 0.9, 0.7), ambient=(0.5, 0.6, 0.8), haze=(0.8, 0.85, 0.9))

# concept: metres, aspect, habitat, kind
THINGS = {
    "cat": (0.4, 1.1, GROUND, Kind.ANIMAL),
    "dog": (0.6, 1.1, GROUND, Kind.ANIMAL),
    "horse": (2.2, 1.2, GROUND, Kind.ANIMAL),
    "dragon": (5.0, 1.1, GROUND, Kind.ANIMAL),
    "penguin": (1.0, 0.6, GROUND, Kind.ANIMAL),
    "astronaut": (1.8, 0.5, GROUND, Kind.PERSON),
    "robot": (1.7, 0.6, GROUND, Kind.THING),
    "couch": (0.9, 2.1, Habitat.INDOORS, Kind.THING),
    "table": (0.8, 1.8, Habitat.INDOORS, Kind.THING),
    "box": (0.5, 1.2, GROUND, Kind.THING),
    "umbrella": (1.0, 1.0, TABLE, Kind.THING),
    "hat": (0.2, 1.6, TABLE, Kind.THING),
    "book": (0.25, 1.3, TABLE, Kind.THING),
    "apple": (0.1, 0.95, TABLE, Kind.THING),
    "pear": (0.12, 0.7, TABLE, Kind.THING),
    "palm": (9.0, 0.7, GROUND, Kind.PLANT),
    "castle": (30.0, 1.0, Habitat.FAR, Kind.THING),
    "hill": (40.0, 3.0, Habitat.FAR, Kind.THING),
    "lighthouse": (25.0, 0.35, Habitat.FAR, Kind.THING),
    "island": (10.0, 3.0, Habitat.FAR, Kind.THING),
    "balloon": (15.0, 0.8, SKY, Kind.THING),
    "whale": (12.0, 1.5, Habitat.UNDERWATER, Kind.ANIMAL),
    "sailboat": (10.0, 0.9, Habitat.WATER, Kind.THING),
    "fish": (0.4, 1.4, Habitat.UNDERWATER, Kind.ANIMAL),
    "bee": (0.05, 1.1, SKY, Kind.ANIMAL),
    "rose": (0.6, 0.5, GROUND, Kind.PLANT),
    "ninja": (1.7, 0.9, GROUND, Kind.PERSON),
}

HELD_AT = {"umbrella": (0.5, 0.9), "balloon": (0.5, 1.0)}


def subject(concept: str, count: int = 1, pose: Pose | None = None) -> Subject:
    return Subject(concept=concept, words=concept, count=count, pose=pose)


def graph(*subjects: str | Subject, relations=(), shot: Shot = Shot.MEDIUM, **more) -> SceneGraph:
    """A graph of concepts; relations are (subject, kind, anchor)."""
    return SceneGraph(
        subjects=tuple(subject(one) if isinstance(one, str) else one for one in subjects),
        relations=tuple(Relation(*relation) for relation in relations),
        shot=shot,
        **more,
    )


def actor(index: int, one: Subject) -> Actor:
    metres, aspect, habitat, kind = THINGS[one.concept]
    anchors = {"foot": (0.5, 1.0), "hand": (0.85, 0.6), "head": (0.5, 0.1), "seat": (0.5, 0.35)}
    if one.concept in HELD_AT:
        anchors["hand"] = HELD_AT[one.concept]
    if kind is Kind.PERSON:
        anchors["seat"] = (0.5, 0.62)
    entry = Entry(
        concept=one.concept,
        art=one.concept,
        metres=metres,
        habitat=habitat,
        kind=kind,
        extent=Extent.BUST if one.concept == "ninja" else Extent.WHOLE,
        facing=Facing.LEFT if kind is Kind.ANIMAL else Facing.FRONT,
    )
    floats = habitat in (SKY, Habitat.UNDERWATER)
    if floats:
        del anchors["foot"]
    return Actor(
        index=index,
        subject=one,
        entry=entry,
        shape=Shape(aspect=aspect, anchors=anchors, grounded=not floats),
    )


def cast(of: SceneGraph) -> tuple[Actor, ...]:
    return tuple(actor(index, one) for index, one in enumerate(of.subjects))


def stage(size: Resolution, *, floating: bool = False, anchors=(), lit: int = -1) -> Backdrop:
    return Backdrop(
        picture=np.zeros((size.height, size.width, 3), np.float32),
        light=SUN if lit < 0 else replace(SUN, x=1 - SUN.x),
        horizon=0.6,
        far=0.68,
        near=0.95,
        floating=floating,
        anchors=anchors,
    )


SQUARE = Resolution(1024, 1024)


def placed(
    of: SceneGraph, size: Resolution = SQUARE, seed: int = 7, **more
) -> tuple[Placement, ...]:
    return place(of, cast(of), stage(size, **more), size, seed)


def find(placements: tuple[Placement, ...], index: int, copy: int = 0) -> Placement:
    """Where a subject of the graph went."""
    return next(one for one in placements if one.actor == index and one.copy == copy and one.whole)


ON, HOLDING, WEARING = RelationKind.ON, RelationKind.HOLDING, RelationKind.WEARING


def visible(placements: tuple[Placement, ...]) -> float:
    """The share that is seen of the box that is hidden most."""
    shares = []
    for at, one in enumerate(placements):
        seen = np.ones((40, 40), bool)
        for other in placements[at + 1 :]:
            rows = [round(40 * (y - one.top) / one.height) for y in (other.top, other.bottom)]
            columns = [round(40 * (x - one.left) / one.width) for x in (other.left, other.right)]
            top, bottom, left, right = (max(0, edge) for edge in (*rows, *columns))
            seen[top:bottom, left:right] = False
        shares.append(float(seen.mean()))
    return min(shares)


def shared(one: Placement, other: Placement) -> float:
    """The share of two boxes' union that both cover."""
    wide = min(one.right, other.right) - max(one.left, other.left)
    tall = min(one.bottom, other.bottom) - max(one.top, other.top)
    both = max(0.0, wide) * max(0.0, tall)
    return both / (one.width * one.height + other.width * other.height - both)

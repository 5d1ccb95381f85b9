"""On which thing a quoted text stands: "a cake that says", "with … on the van", "a … balloon"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from ..graph import RelationKind, SceneGraph
from ..lexicon.entry import Entry, Kind
from .dressing import in_a_t_shirt, without
from .meanings import Joint, Link, Noun
from .phrases import Piece
from .quotes import MARK, Quotes
from .tokens import tokens

CARRIERS = frozenset(
    {
        "airplane", "balloon", "boat", "book", "bottle", "box", "bus", "cake", "calendar", "cap",
        "chalkboard", "clipboard", "coffee", "computer", "document", "flag", "handbag", "headstone",
        "hand with card", "heart", "hot air balloon", "jar", "jet", "laptop", "letter board",
        "newspaper", "phone", "placard", "robot", "rocket", "sailboat", "scroll", "shirt", "shop",
        "t-shirt", "tank top", "television", "ticket", "truck", "van",
    }
)  # fmt: skip
"""Concepts whose figures have a place for letters."""

_BLANK = frozenset({"chalkboard", "flag", "letter board", "newspaper", "placard", "scroll"})
"""What is there to be written on: a text that nothing else is said of stands on it."""

_WORN = frozenset({"shirt", "t-shirt", "tank top"})
_CHESTS = frozenset({"on its chest", "on his chest", "on her chest", "on the chest"})
_TITLES = frozenset(
    {"caption", "with the caption", "tagline", "slogan", "with the slogan", "headline", "title"}
    | {"the title", "with the title", "heading", "subtitle", "speech bubble", "quote"}
)
"""Words of the picture rather than of a thing in it."""

_EDGES = re.compile(r"\b(?:at|in|across|along) the (?:top|bottom|sky|corner|foot|background)\b")
_SPEAKING = frozenset({"says", "say", "saying", "shouts", "whispers"})
_REACH = 5


@dataclass(frozen=True, slots=True)
class Reading:
    """The pieces of a prompt, and for each subject the piece that named it and its entry."""

    pieces: Sequence[Piece]
    named: Sequence[int]
    entries: Sequence[Entry]


def inscribed(graph: SceneGraph, quoted: Quotes, reading: Reading) -> SceneGraph:
    """The graph with each text on the thing that it is said to stand on, where there is one.

    A shop has its sign upon it, an aeroplane tows its banner.
    """
    if not quoted.lettering or not reading.entries:
        return graph
    texts: dict[int, tuple[str, ...]] = {}
    marks = _marks(quoted.rest, reading.pieces)
    for text, mark in zip(quoted.lettering, marks, strict=False):
        at = _owner(mark, reading)
        if at is not None:
            texts[at] = (*texts.get(at, ()), text)
    return _one_each(_put_on(_lettered(graph, texts), reading))


def _one_each(graph: SceneGraph) -> SceneGraph:
    """Of several signs in a row each has a text of its own."""
    subjects = list(graph.subjects)
    for at, one in enumerate(graph.subjects):
        if one.concept != "placard" or one.count < 2 or len(one.lettering) < 2:
            continue
        each = [replace(one, count=1, lettering=(text,)) for text in one.lettering]
        subjects[at] = each[0]
        subjects += each[1:]
    return replace(graph, subjects=tuple(subjects))


def _marks(rest: str, pieces: Sequence[Piece]) -> list[int]:
    """Before which piece each quoted text stands."""
    starts = list(accumulate((len(piece.words.split()) for piece in pieces), initial=0))
    parts = rest.split(MARK)[:-1]
    words = accumulate(len(tokens(part)) for part in parts)
    return [next(at for at, start in enumerate(starts) if start >= count) for count in words]


def _owner(mark: int, reading: Reading) -> int | None:
    """The place in the cast of what a text stands on."""
    after = _named_after(mark, reading)
    if after is not None:
        return after
    before = [at for at, piece in enumerate(reading.named) if piece < mark]
    if not before or _of_the_picture(mark, reading):
        return _blank(reading) if not before else None
    nearest = before[-1]
    between = {piece.words for piece in reading.pieces[reading.named[nearest] + 1 : mark]}
    if _carries(nearest, reading):
        return nearest
    if _on_the_chest(mark, reading):
        living = [at for at in before if reading.entries[at].kind is Kind.PERSON]
        return living[-1] if living else None
    if reading.entries[nearest].kind in (Kind.ANIMAL, Kind.PERSON) and between & _SPEAKING:
        return None
    sentence = _sentence(mark, reading.pieces)
    here = [at for at in before if reading.named[at] >= sentence and _carries(at, reading)]
    return here[-1] if here else _blank(reading)


def _named_after(mark: int, reading: Reading) -> int | None:
    """ "With … on the van", or "a … balloon"."""
    linked = False
    for at in range(mark, min(len(reading.pieces), mark + _REACH)):
        first = reading.pieces[at].meanings[0]
        if at in reading.named:
            place = reading.named.index(at)
            carries = _carries(place, reading)
            return place if carries and (linked or at == mark) else None
        if first in (Joint.STOP, Joint.COMMA, Joint.AND) or isinstance(first, Noun):
            return None
        linked = linked or (isinstance(first, Link) and first.kind is RelationKind.ON)
    return None


def _of_the_picture(mark: int, reading: Reading) -> bool:
    """Whether it is a caption, or stands at an edge of the picture."""
    before = {piece.words for piece in reading.pieces[max(0, mark - 3) : mark]}
    after = " ".join(piece.words for piece in reading.pieces[mark : mark + _REACH])
    return bool(before & _TITLES) or _EDGES.search(after) is not None


def _on_the_chest(mark: int, reading: Reading) -> bool:
    return any(piece.words in _CHESTS for piece in reading.pieces[mark : mark + 3])


def _carries(at: int, reading: Reading) -> bool:
    return reading.entries[at].concept in CARRIERS


def _blank(reading: Reading) -> int | None:
    """The one thing that is there to be written on."""
    blank = [at for at, one in enumerate(reading.entries) if one.concept in _BLANK]
    return blank[0] if len(blank) == 1 else None


def _sentence(mark: int, pieces: Sequence[Piece]) -> int:
    stops = (at for at in range(mark) if pieces[at].meanings[0] is Joint.STOP)
    return max(stops, default=-1) + 1


def _lettered(graph: SceneGraph, texts: Mapping[int, tuple[str, ...]]) -> SceneGraph:
    subjects = list(graph.subjects)
    for at, found in texts.items():
        subjects[at] = replace(subjects[at], lettering=found)
    return replace(graph, subjects=tuple(subjects))


def _put_on(graph: SceneGraph, reading: Reading) -> SceneGraph:
    """A shirt with letters is worn by whoever has it; a shop's sign is a part of the shop."""
    subjects = list(graph.subjects)
    relations = list(graph.relations)
    gone = set()
    for at, one in enumerate(graph.subjects):
        if not one.lettering:
            continue
        if reading.entries[at].kind is Kind.PERSON and one.concept not in CARRIERS:
            subjects[at] = in_a_t_shirt(one, one.lettering)
        elif one.concept in _WORN:
            relations = [
                replace(link, kind=RelationKind.WEARING)
                if link.anchor == at and link.kind is RelationKind.ON
                else link
                for link in relations
            ]
        elif one.concept == "placard" and (shop := _shop(at, graph)) is not None:
            subjects[shop] = replace(subjects[shop], lettering=one.lettering)
            gone.add(at)
    graph = replace(graph, subjects=tuple(subjects), relations=tuple(relations))
    return without(graph, frozenset(gone))


def _shop(sign: int, graph: SceneGraph) -> int | None:
    """The shop that a sign belongs to: the one named before it, unless somebody holds the sign."""
    if any(one.anchor == sign and one.kind is RelationKind.HOLDING for one in graph.relations):
        return None
    shops = [at for at, one in enumerate(graph.subjects[:sign]) if one.concept == "shop"]
    return shops[-1] if shops else None

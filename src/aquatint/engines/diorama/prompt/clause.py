"""Follows one sentence: what it is about, and how the next noun is joined to that."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from ..graph import Relation, RelationKind
from ..lexicon.entry import Entry
from . import joining
from .meanings import Link

_ACTS = (RelationKind.HOLDING, RelationKind.WEARING, RelationKind.RIDING)
_PLACING = (RelationKind.ON, RelationKind.UNDER, RelationKind.IN)
Places = list[int]


@dataclass(slots=True)
class Clause:
    """Numbers are positions in the cast. `heads` are what the sentence is about.

    A link waits for its anchor: "on" has the heads as `sources` and takes the next noun. What comes
    by "with" is a complement: a link after it speaks of the last of these alone.
    """

    heads: Places = field(default_factory=Places)
    sources: Places = field(default_factory=Places)
    anchors: Places = field(default_factory=Places)
    link: Link | None = None
    words: str = ""
    awaiting: bool = False
    joint: bool = False
    complement: bool = False
    owner: int | None = None
    fronted: int | None = None

    def bind(self, link: Link, words: str, cast: Sequence[Entry]) -> Places:
        """A link has been read; the answer is who it speaks of."""
        sources = self.heads[-1:] if self.complement else list(self.heads)
        if link.kind in _ACTS and not link.backwards:
            able = [head for head in self.heads if joining.living(cast[head])]
            sources = (
                able or [at for at in range(len(cast)) if joining.living(cast[at])][-1:] or sources
            )
        if self._stands_with(link):
            sources += [at for at in self.anchors if at not in sources]
        elif link.backwards and self.anchors:
            sources = self.anchors[-1:]  # in a sleigh pulled by reindeer
        elif self._contained(link, cast):
            sources = list(self.anchors)
        self.link, self.words, self.sources, self.anchors = link, words, sources, []
        self.awaiting, self.joint, self.owner, self.fronted = True, False, None, None
        return sources

    def _stands_with(self, link: Link) -> bool:
        """Whether two that are side by side stand in the same place: "next to a cat on a couch"."""
        beside = self.link is not None and self.link.kind is RelationKind.BESIDE
        return beside and link.kind in _PLACING and link.pose is None and bool(self.anchors)

    def _contained(self, link: Link, cast: Sequence[Entry]) -> bool:
        """Whether a vessel stands somewhere with what is in it: "tulips in a vase on a table"."""
        inside = self.link is not None and self.link.kind is RelationKind.IN
        return (
            inside
            and link.kind in _PLACING
            and any(map(joining.open_at, [cast[at] for at in self.anchors]))
        )

    def accompany(self) -> None:
        """A "with" has been read."""
        self.owner = self._owner()
        self.complement, self.awaiting, self.joint = True, False, False

    def let_go(self) -> None:
        """What a link waited for is no subject but a place, an hour, the weather."""
        self.awaiting = self.joint = False
        self.link, self.anchors = None, []

    def add(self, new: int, cast: Sequence[Entry]) -> list[Relation]:
        """A noun has been read; the answer is how it stands to others."""
        joint, self.joint = self.joint, False
        if self.awaiting or (joint and self._continues(cast[new], cast)):
            return self._anchor(new, cast)
        if self.owner is not None or (self.complement and not (joint and self.anchors)):
            return self._complement(new, cast)
        if joint and not self.anchors:
            self.heads.append(new)
            return []
        self.heads, self.anchors, self.complement, self.owner = [new], [], False, None
        if self.fronted is not None and self.link is not None:
            return [Relation(new, self.link.kind, self.fronted)]
        return []

    def _continues(self, new: Entry, cast: Sequence[Entry]) -> bool:
        """Whether "and" adds another anchor, rather than another thing to tell of."""
        if not self.anchors or self.link is None:
            return False
        return self.link.kind is RelationKind.BETWEEN or new.kind is cast[self.anchors[-1]].kind

    def _anchor(self, new: int, cast: Sequence[Entry]) -> list[Relation]:
        self.awaiting = False
        self.anchors.append(new)
        if self.link is None:
            return []
        if not self.sources:
            self.fronted = new
            return []
        relations = []
        for source in self.sources:
            kind = joining.settled(self.link, self.words, cast[source], cast[new])
            pair = (new, source) if self.link.backwards else (source, new)
            relations.append(Relation(pair[0], kind, pair[1]))
        return relations

    def _complement(self, new: int, cast: Sequence[Entry]) -> list[Relation]:
        found = None if self.owner is None else joining.accompanied(cast[self.owner], cast[new])
        if found is None or self.owner is None:
            self.heads = [new]
            return []
        kind, turned = found
        if turned:
            self.heads = [new]
            return [Relation(new, kind, self.owner)]
        if kind is RelationKind.BESIDE:
            self.heads.append(new)
        self.complement = False
        return [Relation(self.owner, kind, new)]

    def _owner(self) -> int | None:
        """Whom "with" speaks of: what was named last."""
        named = self.anchors or self.heads
        return named[-1] if named else None

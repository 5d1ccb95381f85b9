"""Walks over the phrases of a prompt, once and from left to right, and tells a cast from them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from ..graph import Pose, Relation, RelationKind, Subject
from ..lexicon.entry import Entry, Kind
from . import colors, joining, nouns, owners
from .clause import Clause
from .meanings import (
    Abreast,
    Color,
    Do,
    Filler,
    Joint,
    Link,
    MadeOf,
    Material,
    Meaning,
    Medium,
    Mood,
    Noun,
    Number,
    Part,
    PartKind,
    Place,
    Size,
    Theme,
    Tone,
    Unknown,
)
from .notes import Notes
from .noun_phrase import NounPhrase
from .numbers import IN_A_FIELD, TROOPS
from .phrases import Piece

MOST_SUBJECTS = 24
"""A picture shows so many things; what comes after them is left out, and said to be undrawn."""


@dataclass(slots=True)
class Reader:
    """Reads pieces into a cast, its relations, and notes on the picture as a whole.

    `medium` is the position of the piece that names a designed format; after a "for" behind it
    comes what the design is about (`about`). `banning` is true after a "without". `named` holds for
    each of the cast the position of the piece that names it, `at` the piece that is being read.
    """

    pieces: Sequence[Piece]
    medium: int | None = None
    cast: list[Subject] = field(default_factory=list[Subject])
    entries: list[Entry] = field(default_factory=list[Entry])
    named: list[int] = field(default_factory=list[int])
    relations: list[Relation] = field(default_factory=list[Relation])
    notes: Notes = field(default_factory=Notes)
    phrase: NounPhrase = field(default_factory=NounPhrase)
    clause: Clause = field(default_factory=Clause)
    banning: bool = False
    about: bool = False
    alternative: bool = False
    material_next: bool = False
    container: int | None = None
    at: int = 0

    def read(self) -> None:
        """Read all pieces."""
        for at, piece in enumerate(self.pieces):
            self.at = at
            whose = owners.owner(self.pieces, at, self.clause, self.entries)
            if whose is not None and at != self.medium and not self.banning:
                self._part(at, whose)
                continue
            noun = nouns.meant(
                self.pieces, at, self.phrase, self._awaited(), is_medium=at == self.medium
            )
            if noun is not None:
                self._noun(noun, at)
            elif nouns.shy(piece):
                self._unknown(piece.words)
            else:
                for meaning in piece.meanings:
                    self._take(meaning, at)
                self._remember(piece)
        self._open()

    def _part(self, at: int, whose: int) -> None:
        """Parts are drawn with their owner, as its picture shows them, and never beside it."""
        one = owners.part(self.pieces[at])
        if one is None or whose == owners.AHEAD:
            self.phrase = NounPhrase()
            return
        asked = self.phrase.colors[:1]
        given = bool(asked) and owners.passes_color(one, self.entries[whose])
        plain = one.kind is PartKind.LEAVES and asked == ["green"]
        if given and not plain and self.cast[whose].color is None:
            self.cast[whose] = replace(self.cast[whose], color=asked[0])
        label = " ".join([*self.phrase.modifiers, owners.described(self.pieces, at)])
        if haired := owners.haired(self.cast[whose], label, self.entries[whose]):
            self.cast[whose] = haired
        elif one.kind in owners.UNDRAWN or (label != self.pieces[at].words and not given):
            self._unknown(self.pieces[at].words if given else label)
        self._perch(at, whose)
        self.clause.let_go()
        self.phrase = NounPhrase()
        self.alternative = nouns.tells_of(self.pieces, at)  # a tattoo of an anchor

    def _perch(self, at: int, whose: int) -> None:
        """ "A parrot on his shoulder" sits on him."""
        link = self._awaited()
        if link is None or link.kind is not RelationKind.ON or not owners.perch(self.pieces[at]):
            return
        for source in self.clause.sources:
            beside = Relation(whose, RelationKind.BESIDE, source)
            if source != whose and beside in self.relations:
                self.relations[self.relations.index(beside)] = Relation(
                    source, RelationKind.ON, whose
                )

    def _awaited(self) -> Link | None:
        return self.clause.link if self.clause.awaiting else None

    def _take(self, meaning: Meaning, at: int) -> None:
        words = self.pieces[at].words
        match meaning:
            case Joint():
                self._joint(meaning, at)
            case Color() | Tone() | Material() | Number() | Size():
                self._describe(meaning)
            case Do(pose):
                self._do(pose, at)
            case Link():
                self._link(meaning, words)
            case MadeOf():
                self.material_next = True
            case Unknown(word):
                self._unknown(word)
            case Part() if len(self.pieces[at].meanings) == 1:
                self._unknown(words)
            case Medium():
                self._tint("")
            case Abreast() | Filler() | Noun() | Part():
                pass
            case _:
                self._stage(meaning, at)

    def _joint(self, joint: Joint, at: int) -> None:
        match joint:
            case Joint.DETERMINER:
                self.phrase = NounPhrase(determined=True)
            case Joint.AND:
                self.clause.joint = self.clause.joint or not self.phrase.begun
            case Joint.OR | Joint.LIKE:
                self.alternative = not (self.phrase.begun or self.banning) and bool(self.cast)
            case Joint.WITH:
                self._open()
                self.clause.accompany()
            case Joint.OF:
                named = at > 0 and self.pieces[at - 1].noun is not None and bool(self.cast)
                self.container = len(self.cast) - 1 if named else None
            case Joint.FOR:
                self._open()
                self.about = self.medium is not None
            case Joint.WITHOUT:
                self._open()
                self.banning = True
            case Joint.COMMA:
                self._pause()
            case Joint.STOP:
                self._open()
                self.clause = Clause()
            case _:
                self._open()

    def _open(self) -> None:
        """Whatever was said of a noun to come, or of what must not come, ends here."""
        if self.medium is not None or not self.cast:
            self._tint("")  # a logo "in gold on black", shapes "in red, black and gold"
        self.phrase = NounPhrase()
        self.banning = self.about = self.material_next = self.alternative = False
        self.container = None

    def _pause(self) -> None:
        """A comma goes on with a list, or begins another clause."""
        self._open()
        clause = self.clause
        if clause.fronted is None:
            clause.joint = clause.complement or clause.link is None
        clause.awaiting = False

    def _describe(self, meaning: Color | Tone | Material | Number | Size) -> None:
        match meaning:
            case Color(name):
                self.phrase.colors.append(name)
            case Tone():
                self._tint("")
                self.phrase = NounPhrase()
            case Material(name) if self.material_next:
                self._made_of(name)
            case Material(name):
                self.phrase.material = name
            case Number():
                self.phrase.number = meaning
            case Size(factor):
                self.phrase.size = factor

    def _tint(self, thing: str) -> None:
        """Colours said of the stage or of the design are colours of the picture."""
        for color in self.phrase.colors:
            if (thing, color) not in colors.PLAIN and not self.banning:
                self.notes.colors.setdefault(color)
        self.phrase.colors.clear()

    def _do(self, pose: Pose, at: int) -> None:
        doers = [] if self.phrase.begun else self._doers()
        if doers and pose is Pose.FLYING and nouns.follows(self.pieces, at):
            self._link(Link(RelationKind.HOLDING), self.pieces[at].words)  # they fly a kite
            return
        if not doers:
            self.phrase.pose = pose
        for doer in doers:
            self._pose(doer, pose)

    def _doers(self) -> list[int]:
        heads = self.clause.heads or ([len(self.cast) - 1] if self.cast else [])
        return [head for head in heads if self.entries[head].kind is not Kind.PLANT]

    def _link(self, link: Link, words: str) -> None:
        self._open()
        sources = self.clause.bind(link, words, self.entries)
        if link.pose is not None:
            for source in sources:
                self._pose(source, link.pose)
            if not sources:
                self.phrase.pose = link.pose

    def _pose(self, who: int, pose: Pose) -> None:
        self.cast[who] = replace(self.cast[who], pose=pose)

    def _stage(self, meaning: Meaning, at: int) -> None:
        """A place, an hour, the weather, a look: it is no subject, and nobody's anchor."""
        piece = self.pieces[at]
        name = nouns.stage_name(meaning)
        attributive = nouns.attributive(self.pieces, at, meaning)
        if not attributive:
            self._arrive(meaning, piece)
        elif isinstance(meaning, Mood):
            self.phrase.mood = self.phrase.mood or meaning.name
        if self.banning:
            self.notes.excluded.setdefault(name or piece.words)
        elif nouns.topical(meaning, about=self.about, heads=self._heads_design(at)):
            if not any(isinstance(other, Theme) for other in piece.meanings):
                self.notes.themes.setdefault(piece.words)
        else:
            self.notes.note(meaning)
            self._tint(name)
            if not isinstance(meaning, Theme):
                self._keep_number(piece)

    def _arrive(self, meaning: Meaning, piece: Piece) -> None:
        """What was said of a noun or of a link to come was said of a place."""
        link = self._awaited()
        if isinstance(meaning, Place) and link is not None and link.kind is RelationKind.ABOVE:
            for source in self.clause.sources:
                self._pose(source, self.cast[source].pose or Pose.FLYING)
        if nouns.prepositional(piece):
            self.phrase = NounPhrase()
        self.clause.let_go()

    def _keep_number(self, piece: Piece) -> None:
        """ "A field of sunflowers": the place counts what comes after it."""
        number = next((one for one in piece.meanings if isinstance(one, Number)), None)
        adjective = piece.noun is None and any(nouns.adjective(one) for one in piece.meanings)
        if not adjective:
            self.phrase = NounPhrase(number=number)

    def _heads_design(self, at: int) -> bool:
        """Whether a place only says what kind of logo or sign comes next."""
        return self.medium is not None and at + 1 == self.medium

    def _unknown(self, word: str) -> None:
        many = TROOPS.get(word) if self.cast and not (self.about or self.banning) else None
        if many and self.cast[-1].count == 1:
            self.cast[-1] = replace(self.cast[-1], count=many)  # a wolf pack
            return
        if self.about:
            self.notes.themes.setdefault(word)
        elif self.banning:
            self.notes.excluded.setdefault(word)
        else:
            self.notes.undrawn.setdefault(word)

    def _remember(self, piece: Piece) -> None:
        if piece.noun and nouns.staged(piece) and not (self.banning or self.about):
            self.notes.drawable.append((piece.noun, piece.words))

    def _noun(self, noun: Noun, at: int) -> None:
        words = self.pieces[at].words
        if self._aside(noun, at):
            return
        if nouns.modifies(self.pieces, at, self.phrase, is_medium=at + 1 == self.medium):
            self.phrase.modifiers.append(words)
        elif self.material_next:
            self._made_of(" ".join([*self.phrase.modifiers, words]))
        elif nouns.names_place(self.pieces, at):
            self._grow(noun, words)
        elif inside := nouns.interior(noun, self._awaited()):
            self._stage(Place(inside), at)
        elif len(self.cast) == MOST_SUBJECTS:
            self._unknown(words)
        elif self.container is not None:
            self._content(noun, words)
        else:
            self._appear(noun, nouns.called(self.pieces, at))

    def _aside(self, noun: Noun, at: int) -> bool:
        """Whether a noun is nothing to draw: unwanted, a theme, or more about the last one."""
        words = self.pieces[at].words
        if self.banning:
            self.notes.excluded.update(dict.fromkeys(nouns.names(noun)))
        elif self.about:
            self.notes.themes.update({noun.entry.concept: None, words: None})
        elif self.alternative:
            self._unknown(words)
            self._open()
        elif self.cast and nouns.young(self.pieces, at):
            self.cast[-1] = replace(self.cast[-1], size=self.cast[-1].size * 0.7)
        elif self.cast and nouns.general(self.pieces, at):
            self.phrase = NounPhrase()
        elif self.cast and nouns.trade(self.pieces, at):
            self._unknown(words)
        else:
            return False
        return True

    def _made_of(self, material: str) -> None:
        """ "A map made of coffee beans" is one thing."""
        if self.cast:
            self.cast[-1] = replace(self.cast[-1], material=material)
        self._open()

    def _appear(self, noun: Noun, words: str) -> None:
        """A subject comes on."""
        link = self._awaited()
        for place, subject in enumerate(self.phrase.subjects(noun, words)):
            self.clause.joint = self.clause.joint or place > 0
            self.relations += self.clause.add(self._add(subject, noun.entry), self.entries)
            if subject.accent:
                self.notes.undrawn.setdefault(f"{subject.accent} {subject.words}")
        if link is not None and joining.drinks(link, self.clause.words, noun.entry):
            for source in self.clause.sources:
                self._pose(source, Pose.DRINKING)

    def _grow(self, noun: Noun, words: str) -> None:
        """ "A sunflower field" shows them; a pine forest, or a second mention, adds nothing.

        Nor does whose place it is: "a child's bedroom", "a university library".
        """
        if noun.entry.kind is Kind.PERSON or nouns.building(noun.entry):
            self.phrase = NounPhrase()
            return
        if noun.entry.kind is Kind.PLANT:
            known = any(one.concept == noun.entry.concept for one in self.cast)
            if noun.entry.metres > 2.0 or known:
                return
            self.clause.let_go()
            self.phrase.number = self.phrase.number or Number(IN_A_FIELD)
        self._appear(noun, words)

    def _add(self, subject: Subject, entry: Entry) -> int:
        self.cast.append(subject)
        self.entries.append(entry)
        self.named.append(self.at)
        self.phrase = NounPhrase()
        return len(self.cast) - 1

    def _content(self, noun: Noun, words: str) -> None:
        """ "Y of X": a cup of tea is one thing, a basket of apples two, a king of cats two."""
        at, self.container = self.container, None
        if at is not None and self.cast[at].concept == "bouquet" and noun.plural:
            self.cast[at] = self.phrase.bunch(noun, words)
            self.entries[at] = noun.entry
            self.phrase = NounPhrase()
            return
        if at is None or not joining.vessel(self.cast[at].words):
            self._appear(noun, words)
            return
        if joining.dished(noun.entry, self.entries[at]):
            called = f"{self.cast[at].words} of {words}"
            self.cast[at] = replace(self.cast[at], concept=noun.entry.concept, words=called)
            self.entries[at] = noun.entry
            self.phrase = NounPhrase()
        else:
            counted, inside = self.phrase.number is not None, self.phrase.subject(noun, words)
            inside = inside if counted else joining.heaped(inside, noun, self.entries[at])
            self.relations.append(Relation(self._add(inside, noun.entry), RelationKind.IN, at))

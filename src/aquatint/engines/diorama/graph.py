"""What a prompt says, as values: what prompt, stage, layout, lettering and look share."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class TimeOfDay(StrEnum):
    DAY = "day"
    DAWN = "dawn"
    SUNSET = "sunset"
    NIGHT = "night"


class Weather(StrEnum):
    OVERCAST = "overcast"
    RAIN = "rain"
    SNOW = "snow"
    FOG = "fog"
    STORM = "storm"
    RAINBOW = "rainbow"


class Pose(StrEnum):
    SLEEPING = "sleeping"
    READING = "reading"
    FLYING = "flying"
    RUNNING = "running"
    SWIMMING = "swimming"
    SITTING = "sitting"
    DRINKING = "drinking"
    STANDING = "standing"
    WALKING = "walking"
    DANCING = "dancing"
    WAVING = "waving"
    HOLDING = "holding"
    SHOWING = "showing"
    CROSS_LEGGED = "cross-legged"
    BALANCING = "balancing"
    CYCLING = "cycling"
    STEERING = "steering"
    AT_TABLE = "at a table"
    SLUMPED = "asleep at a table"
    STUDYING = "reading at a table"
    BROWSING = "reading on one's feet"
    KNEELING = "kneeling"
    HOWLING = "howling"


class RelationKind(StrEnum):
    ON = "on"
    UNDER = "under"
    IN = "in"
    BESIDE = "beside"
    AT = "at"
    BEHIND = "behind"
    IN_FRONT = "in front of"
    BETWEEN = "between"
    ABOVE = "above"
    HOLDING = "holding"
    WEARING = "wearing"
    RIDING = "riding"
    PULLING = "pulling"


class Format(StrEnum):
    """What kind of thing the picture is: a scene, or a designed object."""

    SCENE = "scene"
    POSTER = "poster"
    LOGO = "logo"
    NEON_SIGN = "neon sign"
    STREET_SIGN = "street sign"
    T_SHIRT = "t-shirt"
    CARD = "card"
    BOOK_COVER = "book cover"
    STICKER = "sticker"
    ICON = "icon"
    PATTERN = "pattern"
    MUG = "mug"
    BANNER = "banner"
    BUSINESS_CARD = "business card"
    ALBUM_COVER = "album cover"
    GREETING_CARD = "greeting card"
    MENU = "menu"
    INFOGRAPHIC = "infographic"
    STAMP = "postage stamp"
    LETTERING = "lettering"


class Shot(StrEnum):
    CLOSE = "close-up"
    MEDIUM = "medium"
    WIDE = "wide"
    TOP = "top view"
    PORTRAIT = "portrait"
    KNEES = "three-quarter"


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """One noun of the prompt that is drawn.

    `concept` is the name of a lexicon entry, `words` what the prompt called it. `color` is a
    colour word or `#rrggbb`, `accent` a second one ("a black and white cat"), `size` a factor
    (1 = as usual). `mood` is what its face shows. `lettering` holds the quoted texts that stand on
    it; they are in the lettering of the graph, too. `likeness` is the seed by which somebody was
    drawn who is to be drawn again; None where the picture's own seed decides.
    """

    concept: str
    words: str
    count: int = 1
    color: str | None = None
    material: str | None = None
    size: float = 1.0
    pose: Pose | None = None
    mood: str | None = None
    accent: str | None = None
    lettering: tuple[str, ...] = ()
    likeness: int | None = None


@dataclass(frozen=True, slots=True)
class Relation:
    """`subject` stands in a relation to `anchor`: both are positions in SceneGraph.subjects.

    "a cat on a couch" is Relation(cat, ON, couch); "a robot holding a book" is
    Relation(robot, HOLDING, book).
    """

    subject: int
    kind: RelationKind
    anchor: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SceneGraph:
    """A prompt, understood.

    `setting` names a stage ("beach", "library"), None when the prompt names none. `looks` are
    treatments in the order of the prompt ("watercolor", "oil painting", "vintage"). `lettering`
    holds each quoted text exactly as quoted. `theme` holds lower-case words that say what a design
    is about without being drawn as subjects ("coffee", "travel", "movie"). `extras` names parts of
    the stage that the prompt asks for ("clouds", "moon", "window", "aurora"). `excluded` names what
    must not appear: concepts, settings, colours, weather, "text", "people" and the stage's own
    extras ("sun", "clouds", "border" …). `undrawn` lists words that were not understood.
    `abreast` is whether all are to stand in one row, `timed` whether the prompt names the hour.
    """

    subjects: tuple[Subject, ...] = ()
    relations: tuple[Relation, ...] = ()
    setting: str | None = None
    time: TimeOfDay = TimeOfDay.DAY
    weather: frozenset[Weather] = frozenset()
    season: str | None = None
    mood: str | None = None
    format: Format = Format.SCENE
    shot: Shot = Shot.MEDIUM
    looks: tuple[str, ...] = ()
    colors: tuple[str, ...] = ()
    lettering: tuple[str, ...] = ()
    theme: frozenset[str] = field(default_factory=frozenset[str])
    extras: frozenset[str] = field(default_factory=frozenset[str])
    excluded: frozenset[str] = field(default_factory=frozenset[str])
    undrawn: tuple[str, ...] = ()
    abreast: bool = False
    timed: bool = False

    @property
    def unplaced(self) -> tuple[str, ...]:
        """The quoted texts that are said to stand on nothing in particular."""
        placed = {text for one in self.subjects for text in one.lettering}
        return tuple(text for text in self.lettering if text not in placed)

"""What can be worn, held, ridden, stood upon or drunk: it decides what a preposition means."""

from __future__ import annotations

from dataclasses import replace

from ..graph import RelationKind, Subject
from ..headwear import HEADWEAR
from ..lexicon.entry import Entry, Habitat, Kind
from .meanings import Link, Noun

_WORN = frozenset(
    [
        *HEADWEAR,
        "glasses",
        "sunglasses",
        "goggles",
        "diving mask",
        "scarf",
        "gloves",
        "socks",
        "shirt",
        "tie",
        "t-shirt",
        "jacket",
        "dress",
        "kimono",
        "lab coat",
        "jeans",
        "shorts",
        "swimsuit",
        "bikini",
        "shoes",
        "leather shoes",
        "high heels",
        "boots",
        "flip-flops",
        "ballet shoes",
        "headphones",
        "ring",
        "backpack",
        "prayer beads",
        "medal",
        "theater masks",
        "ribbon",
        "watch",
        "bow tie",
    ]
)
_RIDDEN = frozenset(
    [
        "rocking horse",
        "horse",
        "unicorn",
        "zebra",
        "donkey",
        "camel",
        "bactrian camel",
        "elephant",
        "ox",
        "cow",
        "water buffalo",
        "bison",
        "giraffe",
        "llama",
        "deer",
        "moose",
        "dragon",
        "motorcycle",
        "bicycle",
        "scooter",
        "kick scooter",
        "skateboard",
        "wheelchair",
        "carousel horse",
        "broom",
        "tyrannosaurus",
        "brontosaurus",
        "mammoth",
        "lion",
        "tiger",
        "polar bear",
        "bear",
    ]
)
_INSTRUMENTS = frozenset(
    [
        "guitar",
        "violin",
        "banjo",
        "trumpet",
        "trombone",
        "saxophone",
        "flute",
        "harp",
        "accordion",
        "drum",
        "djembe",
        "bagpipes",
        "harmonica",
        "tambourine",
        "maracas",
    ]
)
_SURFACES = frozenset(
    [
        "desk",
        "island",
        "hill",
        "table",
        "coffee table",
        "couch",
        "bed",
        "chair",
        "plate",
        "cake",
        "cupcake",
        "pancakes",
        "rock",
        "log",
    ]
)
_DESKS = frozenset({"table", "desk"})
_AT = frozenset(
    {"at", "around", "sitting at", "seated at", "sits at", "sitting around", "gathered around"}
)
"""Whoever is so at a table sits there."""
_OPEN = frozenset(
    {"nest", "vase", "basket", "bowl", "bucket", "box", "jar", "amphora", "treasure chest"}
)
_DEEP = frozenset({"bowl", "basket", "jar", "bucket", "crate"})
_HEAPED, _LITTLE = 7, 0.15  # so many things, each so small (metres)
_VESSELS = frozenset(
    [
        "cup",
        "mug",
        "glass",
        "bowl",
        "plate",
        "basket",
        "bucket",
        "box",
        "jar",
        "vase",
        "pot",
        "bottle",
        "bag",
        "barrel",
        "can",
        "crate",
        "tray",
        "suitcase",
        "teapot",
        "dish",
        "chest",
        "cone",
        "pint",
        "carton",
    ]
)
_CARRIED = frozenset(
    {"umbrella", "broom", "balloon", "kite", "lantern", "flag", "placard", "teddy bear"}
)
_DISHES = frozenset({"cake", "cupcake", "pancakes", "plate"})
_POURED = frozenset({"bottle", "jar", "honey", "wine bottle", "teapot", "carton"})
_TOPPING = 0.25  # metres
_ON_A_WRIST = frozenset({"watch", "ring", "prayer beads"})
_HANDLESS = frozenset(
    {"bat", "whale", "shark", "dolphin", "orca", "fish", "snake", "worm", "butterfly", "bee"}
    | {"jellyfish", "snail", "caterpillar", "spider", "ant", "ladybug", "seal", "swan"}
)
_KEEPS_HOLD = frozenset(
    {"serving", "offering", "holding", "carrying", "holding up", "clutching", "cradling"}
)
"""Who does this with a drink does not drink it."""

_DRINKS = frozenset(
    [
        "coffee",
        "tea",
        "green tea",
        "sake",
        "champagne",
        "wine",
        "cocktail",
        "tropical drink",
        "beer",
        "whiskey",
        "glass of water",
        "milkshake",
        "soda",
        "bubble tea",
        "juice",
        "mate",
        "milk",
    ]
)
_SERVED = _DRINKS | frozenset(
    [
        "ramen",
        "rice",
        "cereal",
        "salad",
        "spaghetti",
        "curry",
        "stew",
        "soup",
        "popcorn",
        "honey",
        "ice cream",
        "ice cream sundae",
        "pudding",
        "fries",
        "pancakes",
        "flower",
        "rose",
        "tulip",
        "sunflower",
        "daisy",
        "oil lamp",
        "falafel",
        "paella",
        "perfume",
    ]
)


def living(entry: Entry) -> bool:
    return entry.kind in (Kind.ANIMAL, Kind.PERSON)


def drinks(link: Link, words: str, anchor: Entry) -> bool:
    """Whether who is linked so, by these words, to something drinks it."""
    holding = link.kind is RelationKind.HOLDING and words not in _KEEPS_HOLD
    return holding and not link.backwards and anchor.concept in _DRINKS


def served(entry: Entry) -> bool:
    """Whether the picture shows its own cup or plate, so that "a cup of" it is one thing."""
    return entry.concept in _SERVED


def dished(entry: Entry, holder: Entry) -> bool:
    """Whether a bowl of it is what its picture shows: soup, and no tulips."""
    return served(entry) and (
        not open_at(holder) or (holder.concept == "bowl" and entry.kind is Kind.THING)
    )


def open_at(entry: Entry) -> bool:
    """Whether things stand in it and it stands somewhere itself."""
    return entry.concept in _OPEN


def heaped(inside: Subject, noun: Noun, holder: Entry) -> Subject:
    """As many little things as a vessel is full of: "a bowl of cherries"."""
    little = noun.entry.metres <= _LITTLE and not living(noun.entry)
    many = noun.plural or inside.words.endswith("ies")  # its picture may show two of them already
    if not (many and little and holder.concept in _DEEP):
        return inside
    return replace(inside, count=_HEAPED + 2 * (holder.concept == "jar"))


def vessel(words: str) -> bool:
    """Whether what the prompt calls so holds what follows an "of"."""
    last = words.rpartition(" ")[2]
    return (
        last in _VESSELS
        or last.removesuffix("s") in _VESSELS
        or last.removesuffix("es") in _VESSELS
    )


def settled(link: Link, words: str, source: Entry, anchor: Entry) -> RelationKind:
    """What a link comes to between these two: in a hat is wearing it, on a horse is riding it."""
    kind = link.kind
    if kind in (RelationKind.IN, RelationKind.ON) and living(source):
        if kind is RelationKind.IN and anchor.concept in _WORN:
            return RelationKind.WEARING
        if kind is RelationKind.ON and anchor.concept in _RIDDEN and source.kind is Kind.PERSON:
            return RelationKind.RIDING
    seated = words in _AT and source.kind is Kind.PERSON and anchor.concept in _DESKS
    if kind is RelationKind.BESIDE and seated:
        return RelationKind.AT
    if words.startswith("play") and anchor.concept not in _INSTRUMENTS:
        return RelationKind.BESIDE
    return kind


def accompanied(source: Entry, new: Entry) -> tuple[RelationKind, bool] | None:
    """What "with" comes to, and whether the new thing is the subject; None for nothing drawn."""
    if living(source):
        held = source.kind is Kind.ANIMAL and new.concept in _ON_A_WRIST
        if new.concept in _WORN and not held:
            return RelationKind.WEARING, False
        if living(new):
            return RelationKind.BESIDE, False
        handy = new.habitat is Habitat.TABLE or new.concept in _CARRIED
        grips = handy and source.concept not in _HANDLESS
        return (RelationKind.HOLDING, False) if grips else None
    if source.concept in _SURFACES and not _beside_a_dish(source, new):
        return RelationKind.ON, True
    if source.concept in _OPEN and new.habitat is Habitat.TABLE:
        return RelationKind.IN, True
    return None


def _beside_a_dish(source: Entry, new: Entry) -> bool:
    """Whether it comes with a dish and is not on it: what is poured, or larger than the dish."""
    poured = new.concept in _DRINKS or new.concept in _POURED
    return source.concept in _DISHES and (poured or new.metres > _TOPPING or not new.put_down)

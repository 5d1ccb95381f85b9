"""Spells out what is named by its kind alone: "fruits" are an apple, a banana and so on."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from .meanings import Number
from .numbers import COUNTS, MOST

_USUALLY = 5
"""So many are shown where no number is given."""


def _kinds(*rows: tuple[str, str]) -> Mapping[str, tuple[str, ...]]:
    return MappingProxyType(
        {
            name.strip(): tuple(one.strip() for one in members.split(","))
            for names, members in rows
            for name in names.split(",")
        }
    )


_ASSORTED = _kinds(
    (
        "fruits, fruit, tropical fruits",
        """apple, banana, orange, grapes, pear, strawberry, pineapple, lemon, cherry, peach, kiwi,
        watermelon""",
    ),
    (
        "vegetables, veggies",
        """carrot, tomato, broccoli, bell pepper, eggplant, corn, onion, cucumber, garlic, potato,
        lettuce, beet""",
    ),
    ("toys", "teddy bear, ball, doll, drum, rubber duck, yo-yo, kite"),
    (
        "musical instruments, instruments",
        "guitar, violin, trumpet, drum, saxophone, accordion, flute, banjo",
    ),
    ("tools, hand tools", "hammer, screwdriver, wrench, saw, axe, shovel"),
    (
        "desserts, sweets, pastries, baked goods",
        "cake, donut, cupcake, cookie, ice cream, pie, croissant, pudding",
    ),
    ("farm animals", "cow, pig, sheep, chicken, horse, goat, duck"),
    (
        "forest animals, woodland animals, woodland creatures, forest creatures",
        "fox, deer, rabbit, owl, hedgehog, squirrel, bear",
    ),
    (
        "wild animals, safari animals, zoo animals, african animals, animals",
        "lion, elephant, giraffe, zebra, monkey, rhinoceros, hippopotamus",
    ),
    (
        "sea creatures, ocean animals, sea animals, marine animals, marine life, sea life",
        "fish, octopus, turtle, dolphin, jellyfish, crab, shark",
    ),
    ("pets, domestic animals", "cat, dog, rabbit, hamster, parrot, turtle"),
    ("insects, bugs", "butterfly, bee, ladybug, beetle, ant, caterpillar, cricket"),
    ("vehicles", "car, bus, truck, bicycle, motorcycle, train"),
    (
        "office supplies, school supplies, stationery, art supplies",
        "pencil, notebook, scissors, ruler, pen, eraser, paper clip",
    ),
)
_MANY = ("some", "many", "several", "a few", "lots of", "a lot of", "a variety of", "plenty of")
_VARIED = (
    "different", "various", "assorted", "mixed", "fresh", "colorful", "colourful", "cute", "ripe",
    "delicious",
)  # fmt: skip
_PHRASE = re.compile(
    rf"(?P<of>\bof\s+)?(?:\b(?P<count>{'|'.join([*COUNTS, *_MANY, 'the'])}|\d\d?)\s+)?"
    rf"(?:(?:{'|'.join(_VARIED)})\s+)*"
    rf"\b(?P<name>{'|'.join(sorted(_ASSORTED, key=len, reverse=True))})\b"
    r"(?=(?P<after>\s+[a-z'-]+)?)",
    re.IGNORECASE,
)
_GOES_ON = frozenset(
    {"in", "on", "at", "with", "under", "over", "near", "by", "and", "or", "beside", "around"}
    | {"inside", "next", "behind", "lying", "floating", "standing", "sitting", "playing", "having"}
    | {"swimming", "walking", "running", "dancing", "from", "for", "against", "across", "of"}
    | {"laid", "arranged", "made", "during", "while", "among", "between", "are", "is"}
)
"""Words after which a list may stand as well; any other makes it a kind of that: fruit salad."""


_TEAM = re.compile(
    r"\b(?:a\s+)?(?:husky|dog)[\s-]?sled\s+team\b|\bteam of sled dogs\b", re.IGNORECASE
)

_DRAGON = re.compile(r"\b(?:dragon|passion|star)[\s-]?fruits?\b", re.IGNORECASE)
"""What is one fruit, and none of these."""

_HORSE = re.compile(
    r"\bhorse[\s-]drawn (?:carriage|coach|wagon)\b|\bhorse and carriage\b", re.IGNORECASE
)


def spelled_out(text: str) -> str:
    """The text with each such kind replaced by a list of its members, as many as are counted."""
    text = _TEAM.sub("a sled pulled by four dogs", text)
    text = _HORSE.sub("carriage pulled by a horse", text)
    return text if _DRAGON.search(text) else _PHRASE.sub(_listed, text)


def _listed(found: re.Match[str]) -> str:
    after = (found["after"] or "").strip().lower()
    if after and after not in _GOES_ON:
        return found[0]  # fruit salad, a toys shop
    members = _ASSORTED[found["name"].lower()]
    chosen = members[: _count(found["count"])]
    named = [one if one.endswith("s") else f"{_article(one)} {one}" for one in chosen]
    listed = f"{', '.join(named[:-1])} and {named[-1]}" if named[1:] else named[0]
    return f"with {listed}" if found["of"] else listed


def _count(word: str | None) -> int:
    """The number that a word tells; some where it tells none."""
    if word and word.isdigit():
        return max(1, min(int(word), MOST))
    number = COUNTS.get((word or "").lower(), ())
    return next((one.count for one in number if isinstance(one, Number)), _USUALLY)


def _article(word: str) -> str:
    return "an" if word[0] in "aeiou" else "a"

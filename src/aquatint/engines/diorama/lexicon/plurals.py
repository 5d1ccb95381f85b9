"""From plurals back to the singulars that they may come from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

_IRREGULAR: Mapping[str, str] = MappingProxyType(
    {
        "calves": "calf",
        "cacti": "cactus",
        "children": "child",
        "dice": "die",
        "dwarves": "dwarf",
        "elves": "elf",
        "feet": "foot",
        "geese": "goose",
        "halves": "half",
        "hippopotami": "hippopotamus",
        "hooves": "hoof",
        "knives": "knife",
        "leaves": "leaf",
        "lice": "louse",
        "lives": "life",
        "loaves": "loaf",
        "men": "man",
        "mice": "mouse",
        "octopi": "octopus",
        "oxen": "ox",
        "people": "person",
        "scarves": "scarf",
        "sheaves": "sheaf",
        "shelves": "shelf",
        "teeth": "tooth",
        "thieves": "thief",
        "wives": "wife",
        "wolves": "wolf",
        "women": "woman",
    }
)
_HISSING = ("ches", "shes", "sses", "xes", "zes", "oes", "uses")
_NO_PLURAL = ("ss", "us")


def singulars(word: str) -> Iterator[str]:
    """The words whose plural this may be, the likeliest first."""
    if word in _IRREGULAR:
        yield _IRREGULAR[word]
    elif word.endswith("men") and len(word) > 4:
        yield word[:-3] + "man"
    elif word.endswith("s") and len(word) > 3 and not word.endswith(_NO_PLURAL):
        yield word[:-1]
        if word.endswith("ies"):
            yield word[:-3] + "y"
        elif word.endswith("ves"):
            yield word[:-3] + "f"
        elif word.endswith(_HISSING):
            yield word[:-2]

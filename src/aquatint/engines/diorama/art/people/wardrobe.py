"""What people wear and carry, by what they are called."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from .outfit import Outfit

_EVERYDAY_MEN = (
    Outfit(women=0),
    Outfit(top="#f0ebe0", kind="tee", sleeve="short", bottom="#46618c", shoes="#e9e6e0", women=0),
    Outfit(top="#c9822f", kind="sweater", bottom="#4b4238", women=0),
    Outfit(top="#3f6f62", kind="stripes", bottom="#2f3647", shoes="#d9d3c8", women=0),
    Outfit(top="#5d6470", kind="vest", sleeves="#e9e4da", bottom="#3b3a44", women=0),
)
_EVERYDAY_WOMEN = (
    Outfit(top="#c9574f", kind="sweater", bottom="#39475f", hem="skirt", legs="bare", women=1),
    Outfit(top="#e0b03f", kind="plain", sleeve="short", bottom="#e0b03f", hem="dress", legs="bare",
           shoes="#8f4f3a", women=1),
    Outfit(top="#2f7f82", kind="stripes", bottom="#39415c", shoes="#e9e6e0", women=1),
    Outfit(top="#f2ece2", kind="shirt", bottom="#6f4a7f", hem="skirt", legs="bare",
           shoes="#59334a", women=1),
    Outfit(top="#d98a9a", kind="sweater", bottom="#4a6896", shoes="#f0ece4", women=1),
)  # fmt: skip
_BOYS = (
    Outfit(top="#e0a23a", kind="stripes", bottom="#3f6f9c", legs="shorts", shoes="#d2493a",
           build="child", women=0, sleeve="short"),
    Outfit(top="#3f9a7a", kind="tee", sleeve="short", bottom="#47536f", shoes="#f0ece4",
           build="child", women=0),
    Outfit(top="#f0ebe0", kind="overalls", accent="#3f6aa5", bottom="#3f6aa5", shoes="#c9574f",
           build="child", women=0),
)  # fmt: skip
_GIRLS = (
    Outfit(top="#e0637f", kind="plain", sleeve="puff", bottom="#e0637f", hem="dress", legs="bare",
           shoes="#7a2f4a", build="child", women=1),
    Outfit(top="#f4d35e", kind="overalls", sleeve="short", accent="#4d7fb8", bottom="#4d7fb8",
           shoes="#f0ece4", build="child", women=1),
    Outfit(top="#6fa8c9", kind="stripes", bottom="#c9574f", hem="skirt", legs="bare",
           shoes="#3f3a52", build="child", women=1),
)  # fmt: skip
_OLD_MEN = (
    Outfit(top="#7a8a6a", kind="vest", sleeves="#ece6da", bottom="#5a5148", hair_color="gray",
           hair="bald", beard="full", eyewear="glasses", prop="cane", build="old", women=0),
    Outfit(top="#8a5f4a", kind="sweater", bottom="#55565e", hair_color="gray", hair="side",
           beard="mustache", hat="flat", build="old", women=0),
)  # fmt: skip
_OLD_WOMEN = (
    Outfit(top="#8a6a9c", kind="sweater", bottom="#56506a", hem="skirt", legs="bare",
           hair_color="gray", hair="bun", eyewear="glasses", build="old", women=1),
    Outfit(top="#5f8f8a", kind="plain", bottom="#5f8f8a", hem="dress", legs="bare",
           hair_color="gray", hair="curly", prop="cane", build="old", women=1),
)  # fmt: skip

_COAT = Outfit(top="#f3f3f1", kind="coat", bottom="#4f6a80", hem="coat", accent="#5fa8b8")
_UNIFORM = Outfit(top="#35507f", kind="uniform", bottom="#2c3a58", shoes="#23242c")
_ROYAL = Outfit(
    top="#8f2f45", kind="robe", bottom="#8f2f45", hem="robe", hat="crown", cape="#b8323f"
)
_GOWN = Outfit(kind="gown", hem="gown", legs="bare", women=1)
_SUIT = Outfit(top="#333a4d", kind="suit", bottom="#333a4d", accent="#b8393c", shoes="#2a2326")

OUTFITS: Mapping[str, tuple[Outfit, ...]] = MappingProxyType(
    {
        "man": _EVERYDAY_MEN,
        "woman": _EVERYDAY_WOMEN,
        "person": _EVERYDAY_MEN + _EVERYDAY_WOMEN,
        "boy": _BOYS,
        "girl": _GIRLS,
        "child": _BOYS + _GIRLS,
        "baby": (
            Outfit(top="#9fc9d9", kind="overalls", accent="#f2e3b8", bottom="#9fc9d9",
                   shoes="#f7efe2", hair="tuft", build="baby"),
        ),
        "old man": _OLD_MEN,
        "old woman": _OLD_WOMEN,
        "teacher": (
            Outfit(top="#6f8f6a", kind="vest", sleeves="#efe9dc", bottom="#4f4a58",
                   accent="#b8393c", eyewear="glasses", prop="book", shoes="#5a4036"),
        ),
        "student": (
            Outfit(top="#d2653a", kind="sweater", bottom="#3f5278", prop="satchel", build="slim",
                   shoes="#f0ece4"),
        ),
        "doctor": (replace(_COAT, prop="stethoscope"),),
        "scientist": (
            replace(_COAT, eyewear="goggles", prop="flask", hair="wild", bottom="#4a505c"),
        ),
        "nurse": (
            Outfit(top="#6fb8c4", kind="wrap", sleeve="short", bottom="#6fb8c4", shoes="#f4f4f2",
                   hat="nurse", prop="clipboard"),
        ),
        "chef": (
            Outfit(top="#f7f5f0", kind="uniform", bottom="#5a616e", accent="#c8413a", hat="toque",
                   prop="ladle", shoes="#2c2a30"),
        ),
        "waiter": (
            Outfit(top="#2d3040", kind="vest", sleeves="#f3f0ea", bottom="#23252f",
                   accent="#b8393c", prop="tray", shoes="#1f1d22"),
        ),
        "barista": (
            Outfit(top="#e9e2d4", kind="apron", bottom="#3d4152", accent="#3f6b56", prop="mug"),
        ),
        "farmer": (
            Outfit(top="#c0503f", kind="overalls", bottom="#4a6b96", accent="#4a6b96", hat="straw",
                   prop="pitchfork", boots=True, shoes="#6a4a36"),
        ),
        "fisherman": (
            Outfit(top="#e0b03a", kind="coat", bottom="#e0b03a", hem="coat", accent="#3f6f8f",
                   hat="souwester", hat_color="#e0b03a", beard="full", prop="rod", boots=True,
                   shoes="#3c4a42", women=0),
        ),
        "firefighter": (
            Outfit(top="#3d3a3c", kind="uniform", bottom="#3d3a3c", accent="#f0d23c",
                   cuff="#f0d23c", hat="fire", prop="axe", boots=True, shoes="#26242a"),
        ),
        "police officer": (
            replace(_UNIFORM, top="#33538f", hat="police", accent="#f0c648", prop="badge"),
        ),
        "soldier": (
            Outfit(top="#6b7350", kind="uniform", bottom="#5d6546", hat="army", hat_color="#5a6244",
                   boots=True, shoes="#3a342c", accent="#4a4f38"),
        ),
        "guard": (
            Outfit(top="#b8323a", kind="uniform", bottom="#262836", accent="#f0c648", hat="busby",
                   shoes="#1d1c22", women=0),
        ),
        "builder": (
            Outfit(top="#f08a2c", kind="vest", sleeves="#4f6f96", bottom="#4a6080", hat="hard",
                   hat_color="#f4c93c", accent="#f7e04a", prop="hammer", boots=True,
                   shoes="#8a6238"),
        ),
        "pilot": (
            replace(_SUIT, top="#27395c", bottom="#27395c", hat="captain", cuff="#e8c04a",
                    accent="#1d2436"),
        ),
        "artist": (
            Outfit(top="#f0ebe0", kind="stripes", bottom="#3f4660", hat="beret",
                   hat_color="#b8323f", prop="palette", accent="#2f4468"),
        ),
        "musician": (
            Outfit(top="#2f2f3c", kind="vest", sleeves="#b8433c", bottom="#35405c", prop="guitar",
                   hair="wavy", boots=True, shoes="#5a3a28", hat="fedora", hat_color="#4a3a30"),
        ),
        "pianist": (_SUIT,),
        "drummer": (
            Outfit(top="#2f2f3c", kind="vest", sleeves="#e8e4da", bottom="#35405c", hair="wavy",
                   boots=True, shoes="#3a3030"),
        ),
        "violinist": (replace(_SUIT, prop="violin"),),
        "singer": (
            replace(_GOWN, top="#a3245a", bottom="#a3245a", prop="microphone", accent="#f2c6d8",
                    women=0.8),
        ),
        "programmer": (
            Outfit(top="#54607f", kind="sweater", bottom="#3c4660", eyewear="glasses",
                   prop="laptop", shoes="#f0ece4"),
        ),
        "detective": (
            Outfit(top="#b8935a", kind="coat", bottom="#4a4038", hem="coat", accent="#7a5a34",
                   hat="fedora", hat_color="#8a6a40", prop="magnifier"),
        ),
        "judge": (
            Outfit(top="#2a2a34", kind="robe", bottom="#2a2a34", hem="robe", accent="#f4f1ea",
                   hair="wig", hair_color="gray", prop="gavel"),
        ),
        "athlete": (
            Outfit(top="#d2393a", kind="tee", sleeve="short", bottom="#f0ece4", legs="shorts",
                   shoes="#f4f4f2", accent="#f4f1ea", prop="ball"),
        ),
        "basketball player": (
            Outfit(top="#e0762c", kind="tee", sleeve="none", bottom="#e0762c", legs="shorts",
                   shoes="#f4f4f2", accent="#f4f1ea", prop="basketball", hat="band"),
            Outfit(top="#3f5fb0", kind="tee", sleeve="none", bottom="#3f5fb0", legs="shorts",
                   shoes="#26262e", accent="#f4d03c", prop="basketball"),
        ),
        "tennis player": (
            Outfit(top="#f4f4f0", kind="tee", sleeve="short", bottom="#f4f4f0", legs="shorts",
                   shoes="#f4f4f2", accent="#3f9a5a", prop="racket", hat="band", women=0),
            Outfit(top="#f4f4f0", kind="tee", sleeve="none", bottom="#e8ecf4", hem="skirt",
                   legs="bare", shoes="#f4f4f2", accent="#d86a9a", prop="racket", hair="pony",
                   women=1),
        ),
        "baseball player": (
            Outfit(top="#f4f1ea", kind="stripes", sleeve="short", bottom="#f0ede4",
                   shoes="#26262e", accent="#2f4f8f", hat="flat", hat_color="#2f4f8f",
                   prop="bat"),
        ),
        "golfer": (
            Outfit(top="#5aa58a", kind="shirt", sleeve="short", bottom="#e4dccb",
                   shoes="#f4f4f2", hat="flat", hat_color="#f4f1ea", prop="golf club"),
        ),
        "surfer": (
            Outfit(top="#27324a", kind="plain", bottom="#27324a", legs="tights", barefoot=True,
                   shoes="", accent="#3fb8c8", prop="surfboard", build="slim"),
            Outfit(top="#2f6f8a", kind="plain", bottom="#232a3a", legs="tights", barefoot=True,
                   shoes="", accent="#f0b83c", prop="surfboard"),
        ),
        "runner": (
            Outfit(top="#f0663f", kind="tee", sleeve="none", bottom="#2f3a52", legs="shorts",
                   shoes="#3fd0c0", hat="band", accent="#f7e04a", build="slim"),
        ),
        "boxer": (
            Outfit(top="#c23a34", kind="bare", sleeve="none", bottom="#c23a34", legs="shorts",
                   gloves="#c8262c", boots=True, shoes="#26242c", build="broad", women=0),
        ),
        "dancer": (
            replace(_GOWN, top="#d2303c", bottom="#d2303c", hair="bun", accent="#2a2024",
                    hat="flower", women=1),
        ),
        "disco dancer": (
            Outfit(top="#f4f0e8", kind="suit", bottom="#f4f0e8", accent="#d2303c", hair="afro",
                   eyewear="shades", shoes="#8a5a34", women=0),
        ),
        "ballerina": (
            Outfit(top="#f2b6cc", kind="tutu", sleeve="none", bottom="#f7dbe6", hem="tutu",
                   legs="tights", shoes="#f2b6cc", hair="bun", build="slim", women=1,
                   hat="tiara", accent="#fbeaf1"),
        ),
        "bride": (
            replace(_GOWN, top="#fbf8f3", bottom="#fbf8f3", sleeve="puff", accent="#efe4d8",
                    hat="veil", prop="bouquet", hair="bun"),
        ),
        "groom": (
            replace(_SUIT, top="#26283a", bottom="#26283a", accent="#f4f1ea", prop="rose", women=0),
        ),
        "businessman": (replace(_SUIT, prop="briefcase", women=0),),
        "monk": (
            Outfit(top="#d2822f", kind="wrap", sleeve="none", bottom="#b8691f", hem="robe",
                   legs="bare", hair="bald", barefoot=True, shoes="", accent="#8a4a1c", women=0),
        ),
        "king": (
            replace(_ROYAL, beard="full", hair_color="gray", hair="long", prop="scepter", women=0,
                    build="stout", accent="#e8c04a"),
        ),
        "queen": (
            replace(_GOWN, top="#5a3a8f", bottom="#5a3a8f", hat="crown", cape="#8f2f52", hair="bun",
                    prop="scepter", accent="#e8c04a"),
        ),
        "prince": (
            Outfit(top="#3558a8", kind="uniform", bottom="#f0ebe0", hat="crown", cape="#b8323f",
                   boots=True, shoes="#4a3328", accent="#e8c04a", women=0, hem="tunic"),
        ),
        "princess": (
            replace(_GOWN, top="#e58fb4", bottom="#f0aeca", sleeve="puff", hat="tiara", hair="long",
                    accent="#fdf0f5"),
        ),
        "knight": (
            Outfit(top="#aab4c2", kind="armor", sleeve="full", bottom="#98a2b2", shoes="#8a94a4",
                   boots=True, gloves="#8a94a4", hat="helm", accent="#b3323a", cape="#b3323a",
                   prop="sword", build="broad"),
        ),
        "viking": (
            Outfit(top="#7a6248", kind="plain", bottom="#5a4a3c", hem="tunic", boots=True,
                   shoes="#4a3828", hat="horned", hair="braids", hair_color="#b8692f",
                   beard="long", cape="#6a5a4a", prop="axe", build="broad", women=0.3),
        ),
        "ninja": (
            Outfit(top="#2c3040", kind="wrap", bottom="#262a38", shoes="#1d1f28", gloves="#20232e",
                   hat="ninja", accent="#b3323a", prop="katana", build="slim"),
        ),
        "pirate": (
            Outfit(top="#8f2f36", kind="coat", bottom="#2f3a4a", hem="coat", accent="#e8c04a",
                   hat="tricorne", eyewear="patch", hair="long", beard="full", prop="cutlass",
                   boots=True, shoes="#2c2226", women=0.35),
        ),
        "cowboy": (
            Outfit(top="#b8433a", kind="vest", sleeves="#c9a06a", bottom="#47597a", hat="cowboy",
                   hat_color="#8a5a34", boots=True, shoes="#7a4a2c", prop="lasso",
                   accent="#e8c04a"),
        ),
        "wizard": (
            Outfit(top="#46469c", kind="robe", sleeve="wide", bottom="#46469c", hem="robe",
                   hat="wizard", hair="long", hair_color="gray", beard="long", prop="staff",
                   women=0),
        ),
        "witch": (
            replace(_GOWN, top="#43305c", bottom="#43305c", sleeve="wide", hat="witch", hair="long",
                    hair_color="#b8562a", accent="#8fbf4a", prop="broom"),
        ),
        "elf": (
            Outfit(top="#4f8f4a", kind="plain", bottom="#6b5536", hem="tunic", boots=True,
                   shoes="#5a4028", hat="elf", hair="long", accent="#c9a04a", build="slim",
                   prop="bow"),
        ),
        "fairy": (
            replace(_GOWN, top="#8fcf8a", bottom="#8fcf8a", hem="dress", sleeve="none",
                    wings="fairy", prop="wand", hat="flower", barefoot=True, build="slim",
                    accent="#f4ecb0", hair="pony"),
        ),
        "mermaid": (
            Outfit(top="#c96fb0", kind="scales", sleeve="none", bottom="#2fa58f", legs="tail",
                   hair="wavy", hair_color="#c8452c", hat="flower", accent="#f4c6dc", women=1),
        ),
        "merman": (
            Outfit(top="#2f8fa5", kind="bare", sleeve="none", bottom="#2f7fa5", legs="tail",
                   hair="wavy", beard="full", hat="crown", prop="trident", build="broad", women=0),
        ),
        "angel": (
            Outfit(top="#f6f3ec", kind="robe", sleeve="wide", bottom="#f6f3ec", hem="robe",
                   wings="angel", hat="halo", barefoot=True, shoes="", accent="#f0d48a",
                   hair="wavy"),
        ),
        "vampire": (
            replace(_SUIT, top="#24232e", bottom="#24232e", cape="#2a2330", accent="#a3202c",
                    hair="slick", hair_color="#1d1a22", skin="#e4dcdf", women=0.2),
        ),
        "zombie": (
            Outfit(top="#6d6a5f", kind="shirt", sleeve="short", bottom="#4f4c52", skin="#9fbf8a",
                   hair="wild", accent="#8a3a34", shoes="#3d3836"),
        ),
        "superhero": (
            Outfit(top="#2f5fc0", kind="hero", bottom="#2f5fc0", cape="#d2303a", boots=True,
                   shoes="#d2303a", gloves="#d2303a", accent="#f4c93c", eyewear="mask",
                   build="broad"),
        ),
        "santa": (
            Outfit(top="#cf2f2f", kind="santa", bottom="#cf2f2f", hem="tunic", hat="santa",
                   hair="long", hair_color="gray", beard="long", boots=True, shoes="#26242a",
                   gloves="#f4f1ea", cuff="#fbfaf6", prop="sack", build="stout", women=0),
        ),
        "clown": (
            Outfit(top="#f0c23a", kind="stripes", sleeve="full", bottom="#3f8fd0", accent="#d2303a",
                   hair="afro", hair_color="#e0482c", eyewear="clown", shoes="#d2303a",
                   prop="balloons", hat="bowler"),
        ),
        "mime": (Outfit(top="#f4f1ea", kind="stripes", accent="#26262e", hat="beret",
                        hat_color="#26262e", bottom="#26262e", gloves="#fbfaf6"),),
        "genie": (
            Outfit(top="#3f7fc8", kind="vest", sleeve="none", bottom="#3f7fc8", legs="tail",
                   hat="turban", beard="goatee", skin="#6fa8dc", women=0, build="broad"),
        ),
        "mummy": (Outfit(top="#e4dcc4", kind="stripes", bottom="#e4dcc4", skin="#d9cfb0",
                         hair="bald", shoes="#d9cfb0", gloves="#d9cfb0"),),
    }
)  # fmt: skip
"""Who has outfits of their own; everybody else comes in everyday clothes."""

_WORN: Mapping[str, str] = MappingProxyType(
    {
        "groom": "groom",
        "businessman": "businessman",
        "businesswoman": "businessman",
        "suit": "businessman",
        "tuxedo": "groom",
        "apron": "barista",
        "violinist": "violinist",
        "waiter": "waiter",
        "waitress": "waiter",
        "barista": "barista",
        "mummy": "mummy",
        "mime": "mime",
        "basketball": "basketball player",
        "tennis": "tennis player",
        "baseball": "baseball player",
    }
)
"""Words of the lexicon that are dressed otherwise than their concept."""


def wardrobe(concept: str, words: str) -> tuple[Outfit, ...]:
    """The outfits of a person, as the prompt's words or else the concept name them."""
    for word in words.split():
        if word in _WORN:
            women = {"woman": 1.0, "girl": 1.0, "man": 0.0, "boy": 0.0}.get(concept)
            worn = OUTFITS[_WORN[word]]
            return worn if women is None else tuple(replace(one, women=women) for one in worn)
    return OUTFITS.get(concept, OUTFITS["person"])

"""Objects that code draws better than an icon shows them, found by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from ...graph import Pose
from .. import animals
from ..animals import BIRDS, SPECIES, quadruped
from ..people import headwear, pair, person, skeleton
from ..things import THINGS
from ..vector import Brief, Drawing
from .apple import apple
from .astronaut import astronaut
from .boat import boat
from .book import book
from .carriage import carriage
from .castle import castle
from .cat import cat
from .couch import couch
from .dog import dog
from .dragon import dragon
from .fir import fir
from .fox import fox
from .hill import hill
from .horse import horse
from .hot_air_balloon import hot_air_balloon
from .island import island
from .lamp import lamp, pendant_lamp
from .laptop import laptop
from .lighthouse import lighthouse
from .palm import palm
from .panda import panda
from .pear import pear
from .penguin import penguin
from .robot import robot
from .rocket import rocket
from .rover import rover
from .sailboat import sailboat
from .samurai import samurai
from .scarf import scarf
from .sleeping_cat import sleeping_cat
from .snowman import snowman
from .table import table
from .tea_cup import tea_cup
from .tree import tree
from .umbrella import umbrella
from .whale import whale

Drawer = Callable[[Brief], Drawing]

_AFOOT = frozenset({Pose.STANDING, Pose.WALKING, Pose.RUNNING, Pose.SWIMMING, Pose.HOWLING})


def _either(seated: Drawer, asleep: Drawer = quadruped) -> Drawer:
    """Sits as it is drawn by hand; stands, runs and sleeps as its species does."""

    def draw(brief: Brief) -> Drawing:
        if brief.pose is Pose.SLEEPING:
            return asleep(brief)
        return (quadruped if brief.pose in _AFOOT else seated)(brief)

    return draw


DRAWN: Mapping[str, Drawer] = MappingProxyType(
    {
        **dict.fromkeys(SPECIES, quadruped),
        **dict.fromkeys(BIRDS, animals.bird),
        **THINGS,
        "bee": animals.bee,
        "brontosaurus": animals.sauropod,
        "butterfly": animals.butterfly,
        "crocodile": animals.crocodile,
        "dolphin": animals.dolphin,
        "dragonfly": animals.dragonfly,
        "fish": animals.fish,
        "frog": animals.frog,
        "goldfish": animals.fish,
        "meerkat": animals.meerkat,
        "monarch-butterfly": animals.butterfly,
        "narwhal": animals.narwhal,
        "orca": animals.dolphin,
        "ostrich": animals.ostrich,
        "owl": animals.owl,
        "pterodactyl": animals.pterodactyl,
        "ray": animals.ray,
        "seahorse": animals.seahorse,
        "shark": animals.shark,
        "snake": animals.snake,
        "stegosaurus": animals.stegosaurus,
        "triceratops": animals.triceratops,
        "tuna": animals.fish,
        "turtle": animals.turtle,
        "tyrannosaurus": animals.dinosaur,
        "apple": apple,
        "yogi": person,
        "walker": person,
        "swimmer": person,
        "runner": person,
        "merman": person,
        "mermaid": person,
        "genie": person,
        "fairy": person,
        "disco-dancer": person,
        "dancer": person,
        "ballerina": person,
        "astronaut": astronaut,
        "black-cat": _either(cat, sleeping_cat),
        "boat": boat,
        "book": book,
        "castle": castle,
        "cat": _either(cat, sleeping_cat),
        "closed-book": book,
        "coffee": tea_cup,
        "couch": couch,
        "couple": pair,
        "friends": pair,
        "cup-of-tea": tea_cup,
        "dog": _either(dog),
        "dragon": dragon,
        "fir": fir,
        "fox": _either(fox),
        "green-apple": apple,
        "headwear": headwear,
        "hill": hill,
        "horse": horse,
        "unicorn": horse,
        "donkey": horse,
        "hot-air-balloon": hot_air_balloon,
        "island": island,
        "lamp": lamp,
        "pendant-lamp": pendant_lamp,
        "rover": rover,
        "carriage": carriage,
        "laptop": laptop,
        "lighthouse": lighthouse,
        "palm": palm,
        "panda": _either(panda),
        "pear": pear,
        "penguin": penguin,
        "person": person,
        "robot": robot,
        "rocket": rocket,
        "sailboat": sailboat,
        "samurai": samurai,
        "skeleton": skeleton,
        "snowman": snowman,
        "sleeping-cat": sleeping_cat,
        "table": table,
        "tea": tea_cup,
        "tea-cup": tea_cup,
        "tree": tree,
        "scarf": scarf,
        "umbrella": umbrella,
        "whale": whale,
    }
)
"""Drawers by the name that a lexicon entry gives after its `@`, and by concept."""

"""Animals, by the facts of their kinds."""

from .birds import BIRDS, bird
from .owl import owl
from .quadruped import quadruped
from .small import bee, butterfly, crocodile, dinosaur, frog, sauropod, snake
from .species import SPECIES
from .swimmers import dolphin, fish, shark, turtle

__all__ = [
    "BIRDS", "SPECIES", "bee", "bird", "butterfly", "crocodile", "dinosaur", "dolphin", "fish",
    "frog", "owl", "quadruped", "sauropod", "shark", "snake", "turtle",
]  # fmt: skip

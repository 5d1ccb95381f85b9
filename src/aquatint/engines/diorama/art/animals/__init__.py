"""Animals, by the facts of their kinds."""

from .birds import BIRDS, bird
from .dinosaurs import pterodactyl, stegosaurus, triceratops
from .owl import owl
from .quadruped import quadruped
from .small import bee, butterfly, crocodile, dinosaur, frog, sauropod, snake
from .species import SPECIES
from .swimmers import dolphin, fish, shark, turtle
from .wild import dragonfly, meerkat, narwhal, ostrich, ray, seahorse

__all__ = [
    "BIRDS", "SPECIES", "bee", "bird", "butterfly", "crocodile", "dinosaur", "dolphin",
    "dragonfly", "fish", "frog", "meerkat", "narwhal", "ostrich", "owl", "pterodactyl",
    "quadruped", "ray", "sauropod", "seahorse", "shark", "snake", "stegosaurus", "triceratops",
    "turtle",
]  # fmt: skip

"""Animals, by the facts of their kinds."""

from .quadruped import quadruped
from .species import SPECIES

__all__ = ["SPECIES", "quadruped"]

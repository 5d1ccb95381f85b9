"""People of all ages, builds and trades, from one jointed figure."""

from .headwear import headwear
from .pair import pair
from .person import person
from .skeleton import skeleton

__all__ = ["headwear", "pair", "person", "skeleton"]

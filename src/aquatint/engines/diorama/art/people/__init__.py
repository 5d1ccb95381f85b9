"""People of all ages, builds and trades, from one jointed figure."""

from .person import person

__all__ = ["person"]

"""Pictures in words: what a graph shows, and what can be seen in any picture."""

from .description import describe
from .scene import caption

__all__ = ["caption", "describe"]

"""Words and what is known of them: their picture, how tall they are, where they live."""

from __future__ import annotations

from .book import Match, concepts, entry, find, longest, look_up

__all__ = ["Match", "concepts", "entry", "find", "longest", "look_up"]

"""Words and what is known of them: their picture, how tall they are, where they live."""

from __future__ import annotations

from .book import Match, Source, concepts, entry, find, longest, look_up, spaced, words

__all__ = ["Match", "Source", "concepts", "entry", "find", "longest", "look_up", "spaced", "words"]

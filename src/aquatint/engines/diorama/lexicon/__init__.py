"""Words and what is known of them: which picture shows a concept, how tall it is, where it lives."""

from __future__ import annotations

from .book import Match, concepts, entry, find, longest, look_up

__all__ = ["Match", "concepts", "entry", "find", "longest", "look_up"]

"""Text becomes a scene graph, by closed classes of words and a lexicon; no pixels here."""

from __future__ import annotations

from .account import Account, understood
from .reading import read

__all__ = ["Account", "read", "understood"]

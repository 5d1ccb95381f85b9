"""Gives account of a prompt: which of its words the picture shows, and which it does not."""

from __future__ import annotations

from dataclasses import dataclass

from . import quotes
from .meanings import Filler, Joint, Unknown
from .paraphrase import paraphrased
from .phrases import Piece, pieces
from .reading import read
from .tokens import tokens


@dataclass(frozen=True, slots=True)
class Account:
    """Words of a prompt in its order: what was drawn, lettered texts included, and what was not."""

    drawn: tuple[str, ...]
    undrawn: tuple[str, ...]


def understood(prompt: str, negative: str = "") -> Account:
    """What became of the words of a prompt; the little words that join others are in neither."""
    undrawn = read(prompt, negative).undrawn
    quoted = quotes.take(prompt)
    missing = {word for label in undrawn for word in (label, *label.split(" "))}
    said = frozenset(tokens(paraphrased(quoted.rest)))
    shown = (piece.words for piece in pieces(quoted.rest) if _tells(piece, said))
    drawn = dict.fromkeys(words for words in shown if words not in missing)
    return Account((*drawn, *quoted.lettering), undrawn)


def _tells(piece: Piece, said: frozenset[str]) -> bool:
    """Whether a phrase asks for something that can be seen; `said` is what is read for it.

    A word that was put otherwise ("surfing": riding a surfboard) is seen as well.
    """
    if isinstance(piece.meanings[0], Unknown) and piece.words not in said:
        return True
    return piece.noun is not None or not isinstance(piece.meanings[0], Joint | Filler | Unknown)

"""Which of several quoted texts is the title: the one that is called so, else the first."""

from __future__ import annotations

from ..graph import Format
from .quotes import MARK, Quotes
from .tokens import tokens

_TITLES = frozenset({"title", "titled", "entitled", "headline", "heading", "called", "named"})
_MINOR = frozenset(
    {"subtitle", "subheading", "tagline", "slogan", "date", "dates", "time", "venue", "place"}
    | {"author", "artist", "by", "starring", "price", "address", "footer", "caption", "byline"}
)
_REACH = 3  # words before a quotation
_LISTED = frozenset({Format.MENU, Format.INFOGRAPHIC, Format.STREET_SIGN})
"""Formats in which all but the first are a list."""


def ordered(quoted: Quotes, kind: Format) -> tuple[str, ...]:
    """The quoted texts of a design, its title first; otherwise in the order of the prompt.

    In a scene each text stands for itself.
    """
    if kind is Format.SCENE or len(quoted.lettering) < 2:
        return quoted.lettering
    before = [tokens(part)[-_REACH:] for part in quoted.rest.split(MARK)[:-1]]
    ranks = [2 if at in quoted.minor else _rank(words) for at, words in enumerate(before)]
    if kind in _LISTED:
        ranks = [min(rank, 1) for rank in ranks]
    pairs = zip(ranks, quoted.lettering, strict=False)
    return tuple(text for _, text in sorted(pairs, key=lambda pair: pair[0]))


def _rank(before: list[str]) -> int:
    """0 for a title, 2 for what goes with one, 1 for what nothing is told of."""
    words = reversed(before)
    told = next((word for word in words if word in _TITLES or word in _MINOR), "")
    return 0 if told in _TITLES else 2 if told in _MINOR else 1

"""A prompt as lower-case words and marks."""

from __future__ import annotations

import re

_TOKEN = re.compile(r"[^\W_]+(?:'[^\W_]+)*|(?:[,;:/|()\[\]\u2013\u2014.!?\n]\s*)+")
_STOPS = frozenset(".!?\n")

COMMA, STOP = ",", "."


def tokens(text: str) -> list[str]:
    """Words without possessive endings, `,` for a run of marks that pause, `.` for one that ends.

    A hyphen is a space: "t-shirt" is two words here, as in every table.
    """
    return [_plain(found) for found in _TOKEN.findall(text.lower().replace("\u2019", "'"))]


def _plain(token: str) -> str:
    if not token[0].isalnum():
        return COMMA if _STOPS.isdisjoint(token) else STOP
    return token.removesuffix("'s")

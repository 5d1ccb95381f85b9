"""Where a text may be cut into lines, and the cuts that balance them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from .faces import Genre
from .shape import shape

_EXACT = 40  # pieces up to which the best cuts are found by trying all


@dataclass(frozen=True, slots=True)
class Piece:
    """What is never cut: a word, a Chinese letter, or a part of a word that is too long.

    `lead` is the space before it.
    """

    text: str
    lead: str
    width: float
    gap: float


def words(text: str, genre: Genre, tracking: float = 0.0) -> tuple[Piece, ...]:
    """The words of a text with their widths in ems; the spaces between are kept as written."""
    space = shape("n n", genre).advance - 2 * shape("n", genre).advance + tracking
    found: list[Piece] = []
    for match in re.finditer(r"(\s*)(\S+)", text):
        lead = re.sub(r"\s", " ", match[1]) if found else ""
        for part in _parts(match[2]):
            line = shape(part, genre, tracking=tracking)
            found.append(Piece(part, lead, line.advance + tracking, space * len(lead)))
            lead = ""
    return tuple(found)


def _parts(word: str) -> list[str]:
    """A word as it is; Chinese and Japanese may be cut between any two letters."""
    if word.isascii():
        return [word]
    parts = [word[0]]
    for before, after in pairwise(word):
        if _parted(before, after):
            parts.append(after)
        else:
            parts[-1] += after
    return parts


def _parted(before: str, after: str) -> bool:
    """Whether a line may end between two letters.

    A word in katakana is kept whole, like a Korean one. No line ends with an opening bracket; none
    begins with a closing one, a stop, a small kana or a sign that repeats or lengthens what stands
    before it.
    """
    if not (_wide(before) or _wide(after)) or unicodedata.category(before) in {"Ps", "Pi"}:
        return False
    if _katakana(before) and _katakana(after):
        return False
    clings = unicodedata.category(after) in {"Pe", "Pf", "Po", "Lm", "Mn", "Mc"}
    return not clings and " LETTER SMALL " not in unicodedata.name(after, "")


def _wide(letter: str) -> bool:
    """Whether it is Chinese or Japanese; Korean words are kept whole."""
    full = unicodedata.east_asian_width(letter) in {"W", "F"}
    hangul = "\u1100" <= letter <= "\u11ff" or "\uac00" <= letter <= "\ud7a3"
    return full and not hangul and unicodedata.category(letter)[0] in "LP"


def _katakana(letter: str) -> bool:
    return "\u30a1" <= letter <= "\u30fa" or letter == "\u30fc"


def shortened(pieces: Sequence[Piece], genre: Genre, widest: float) -> tuple[Piece, ...]:
    """The same pieces; those wider than `widest` ems are cut at the edges of letter clusters."""
    found: list[Piece] = []
    for piece in pieces:
        found.extend(_cut(piece, genre, widest) if piece.width > widest else (piece,))
    return tuple(found)


def lines(pieces: Sequence[Piece], count: int) -> tuple[str, ...]:
    """Join the pieces into `count` lines (at most one a piece) of widths as even as can be."""
    count = min(count, len(pieces))
    if count < 2:
        ends = [len(pieces)]
    elif len(pieces) <= _EXACT:
        ends = _evenly(pieces, count)
    else:
        ends = _filled(pieces, count)
    starts = [0, *ends[:-1]]
    return tuple(
        joined(pieces[start:end]) for start, end in zip(starts, ends, strict=True) if end > start
    )


def joined(pieces: Sequence[Piece]) -> str:
    """Pieces of one line with the spaces that stood between them."""
    return "".join((piece.lead if at else "") + piece.text for at, piece in enumerate(pieces))


def _cut(piece: Piece, genre: Genre, widest: float) -> list[Piece]:
    clusters = sorted({glyph.cluster for glyph in shape(piece.text, genre).glyphs} | {0})
    share = piece.width / max(1, len(clusters))  # an even width is near enough to choose cuts by
    step = max(1, int(widest / share)) if share else len(clusters)
    cuts = [*clusters[::step], len(piece.text)]
    return [
        Piece(
            piece.text[start:end],
            piece.lead if start == 0 else "",
            share * step,
            piece.gap if start == 0 else 0.0,
        )
        for start, end in pairwise(cuts)
    ]


def _evenly(pieces: Sequence[Piece], count: int) -> list[int]:
    """Cuts with the least sum of squared widths; of equals the one with a shorter first line."""
    total = len(pieces)
    width = [[0.0] * (total + 1) for _ in range(total + 1)]
    for start in range(total):
        run = 0.0
        for end in range(start + 1, total + 1):
            run += pieces[end - 1].width + (pieces[end - 1].gap if end - 1 > start else 0.0)
            width[start][end] = run
    cost = [width[0][end] ** 2 for end in range(total + 1)]
    back: list[list[int]] = []
    for _ in range(1, count):
        best = [
            min(
                ((cost[cut] + width[cut][end] ** 2, cut) for cut in range(end)),
                default=(0.0, 0),
            )
            for end in range(total + 1)
        ]
        cost = [value for value, _ in best]
        back.append([cut for _, cut in best])
    ends = [total]
    for cuts in reversed(back):
        ends.insert(0, cuts[ends[0]])
    return ends


def _filled(pieces: Sequence[Piece], count: int) -> list[int]:
    """Cuts for many pieces: the narrowest measure into which `count` lines can be filled."""
    low = max(piece.width for piece in pieces)
    high = sum(piece.width + piece.gap for piece in pieces)
    for _ in range(24):
        middle = (low + high) / 2
        if len(_fill(pieces, middle)) <= count:
            high = middle
        else:
            low = middle
    return _fill(pieces, high)


def _fill(pieces: Sequence[Piece], measure: float) -> list[int]:
    ends: list[int] = []
    run = 0.0
    for at, piece in enumerate(pieces):
        if run and run + piece.gap + piece.width > measure:
            ends.append(at)
            run = 0.0
        run += piece.width + (piece.gap if run else 0.0)
    return [*ends, len(pieces)]

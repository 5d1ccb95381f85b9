"""Reads letters in pictures with RapidOCR, where it is installed: `uv sync --group ocr`."""

from __future__ import annotations

import importlib.util
import unicodedata
from difflib import SequenceMatcher
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from aquatint.engines.diorama.lettering.fit import Box

Pixels = NDArray[np.uint8]

INSTALLED = importlib.util.find_spec("rapidocr") is not None


def lines(pixels: Pixels) -> list[str]:
    """The lines of text that are seen in a picture, from top to bottom."""
    found = _reader()(np.ascontiguousarray(pixels[..., ::-1]))
    return list(found.txts or ())


def within(pixels: Pixels, box: Box) -> Pixels:
    """The picture with all but a box, and a margin of half its height at the most, painted over."""
    height = pixels.shape[0]
    margin = min(box.height / 2, height / 12)
    top, left = max(0, int(box.top - margin)), max(0, int(box.left - margin))
    shown = (slice(top, int(box.bottom + margin)), slice(left, int(box.right + margin)))
    alone = np.empty_like(pixels)
    alone[:] = np.median(pixels[shown], axis=(0, 1))
    alone[shown] = pixels[shown]
    return alone


def unrolled(pixels: Pixels) -> Pixels:
    """The ring around the middle as a straight strip, cut at its foot: the reader knows no arcs."""
    height, width = pixels.shape[:2]
    radius = min(height, width) // 2
    turn = np.linspace(-np.pi, np.pi, 6 * radius)[None]
    out = np.arange(radius - 1, radius // 4, -1)[:, None]
    columns = width / 2 + out * np.sin(turn)
    rows = height / 2 - out * np.cos(turn)
    return pixels[rows.astype(int).clip(0, height - 1), columns.astype(int).clip(0, width - 1)]


def likeness(text: str, seen: list[str]) -> float:
    """How much of a text was read, 0 to 1: its letters and digits, in order, in the best place.

    Case, accents, blanks and punctuation do not count, and neither does what else was read.
    """
    wanted, read = _letters(text), _letters("".join(seen))
    if wanted in read:
        return 1.0
    near = SequenceMatcher(None, wanted, read, autojunk=False).get_matching_blocks()
    return sum(block.size for block in near) / len(wanted)


def readable(text: str) -> bool:
    """Whether the reader knows the letters: Latin ones."""
    return all(ord(letter) < 0x250 for letter in text) and bool(_letters(text))


def _letters(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in plain if letter.isalnum())


@cache
def _reader() -> Any:
    from rapidocr import RapidOCR  # noqa: PLC0415 - in a group of its own, seldom installed

    return RapidOCR(params={"Global.log_level": "critical"})

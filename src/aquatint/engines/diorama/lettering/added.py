"""Typefaces that the user adds: a folder of fonts for the scripts that ours do not spell."""

from __future__ import annotations

from contextvars import ContextVar
from functools import cache
from pathlib import Path

import uharfbuzz as hb

_SUFFIXES = frozenset({".ttf", ".otf", ".ttc", ".otc"})

FOLDER: ContextVar[Path | None] = ContextVar("fonts_dir", default=None)
"""The folder of whoever draws in this thread; None for none."""


def use(folder: Path | None) -> None:
    """Draw with the fonts of a folder from now on, in this thread."""
    FOLDER.set(folder)


@cache
def outlines(folder: Path) -> tuple[hb.Face, ...]:
    """Every font in a folder and in those below it, by name; what is no font is left out."""
    paths = sorted(path for path in folder.rglob("*") if path.suffix.lower() in _SUFFIXES)
    return tuple(found for path in paths for found in _faces(path))


def _faces(path: Path) -> tuple[hb.Face, ...]:
    """The fonts of one file, mapped into memory and read as far as they are needed."""
    blob = hb.Blob.from_file_path(str(path))
    first = hb.Face(blob, 0)
    faces = (first, *(hb.Face(blob, at) for at in range(1, first.count)))
    return tuple(found for found in faces if found.glyph_count)

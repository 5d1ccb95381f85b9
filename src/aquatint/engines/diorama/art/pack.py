"""The icons of the art pack, read one by one from a zip beside this file."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from zipfile import ZipFile


def icon(name: str) -> str:
    """The SVG document of an icon, 128 units wide and high; KeyError when there is none."""
    return _read(name)


def names() -> frozenset[str]:
    """The names of all icons."""
    return frozenset(entry.removesuffix(".svg") for entry in _pack().namelist())


@cache
def _pack() -> ZipFile:
    return ZipFile(Path(__file__).with_name("noto.zip"))  # its reads take turns by a lock


@cache
def _read(name: str) -> str:
    return _pack().read(f"{name}.svg").decode()

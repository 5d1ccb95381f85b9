"""Draws contact sheets: `python -m bench.gallery [NAME ...]`, or `LIST.toml SHEET` for one list."""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

from . import prompts
from .changed import CHANGED
from .contact import Cell, Sheet
from .sheets import SHEETS

A_SHEET = 20
OUT = Path("out")


def main() -> None:
    """Draw one list into one sheet, the sheets that are named, or all there are."""
    every = {**SHEETS, **CHANGED}
    match sys.argv[1:]:
        case [source, target] if source.endswith(".toml"):
            _save(of_list(Path(source)), Path(target))
        case names:
            for name in names or ["gallery", *every]:
                for one in _gallery() if name == "gallery" else [every[name]()]:
                    _save(one, OUT / f"{one.name}.png")


def _save(sheet: Sheet, target: Path) -> None:
    sheet.save(target)
    print(f"{len(sheet.cells)} pictures in {target}", flush=True)


def of_list(source: Path) -> Sheet:
    """All prompts of one list; it may say how large a `cell` is."""
    listed = tomllib.loads(source.read_text(encoding="utf-8"))
    cells = tuple(Cell(one.request()) for one in prompts.read(listed))
    return Sheet(source.stem, listed["columns"], listed.get("cell", 512), cells)


def _gallery() -> list[Sheet]:
    whole = of_list(prompts.GALLERY)
    starts = range(0, len(whole.cells), A_SHEET)
    return [
        Sheet(
            f"gallery-{number:02}", whole.columns, whole.cell, whole.cells[start : start + A_SHEET]
        )
        for number, start in enumerate(starts, 1)
    ]


if __name__ == "__main__":
    main()

"""Tables as CSV that a spreadsheet shows and never computes."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

_FORMULAS = ("=", "+", "-", "@", "\t", "\r")


def csv_of(names: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A line of names, then the rows; text that would be a formula has an apostrophe before it."""
    written = io.StringIO(newline="")
    lines = csv.writer(written)
    lines.writerow(names)
    lines.writerows([_cell(value) for value in row] for row in rows)
    return written.getvalue()


def _cell(value: object) -> object:
    if isinstance(value, str) and value.startswith(_FORMULAS):
        return f"'{value}"
    return "" if value is None else value

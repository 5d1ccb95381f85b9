"""What a measurement hands over to be printed."""

from __future__ import annotations

Table = tuple[str, list[str], list[list[str]]]

"""How a picture is to look, decided before anything is painted."""

from __future__ import annotations

from dataclasses import dataclass

from ..pixels import Rgb


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """Treatments in the order in which they are applied, and the colours that rule.

    `treatments` are names from the table of treatments ("watercolor", "oil", "halftone",
    "photo" …). `palette` holds colours with their shares (which add up to 1), empty when no
    palette rules. `strength` scales every treatment, 0 to 1.
    """

    treatments: tuple[str, ...] = ()
    palette: tuple[tuple[Rgb, float], ...] = ()
    strength: float = 1.0

"""The season of an open place: what its ground, its grass and its leaves look like."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from ..graph import SceneGraph, Weather
from . import grass


@dataclass(frozen=True, slots=True, kw_only=True)
class Season:
    """Colours of one season: the ground from far to near, blades, leaves in shade and in light.

    `flower` is the tint of blossom on trees, None where they bear none; `bare` trees show their
    branches, `white` ground and roofs lie under snow.
    """

    ground: tuple[str, str, str]
    blades: tuple[str, ...]
    leaf: str
    lit: str
    fir: str = "#35564c"
    fir_lit: str = "#7fa070"
    flower: str | None = None
    bare: bool = False
    white: bool = False
    blooms: bool = True


SUMMER = Season(
    ground=("#a9c46c", "#74ad4c", "#3c7d37"), blades=grass.GREENS, leaf="#3f7a44", lit="#a4cc60"
)
_SEASONS: Mapping[str, Season] = MappingProxyType(
    {
        "spring": Season(
            ground=("#b4d67c", "#86c25a", "#4a9040"),
            blades=grass.GREENS,
            leaf="#d8869c",
            lit="#fbd3dc",
            flower="#fff0f2",
        ),
        "autumn": Season(
            ground=("#c4ad62", "#ac9448", "#72702f"),
            blades=grass.GOLDS,
            leaf="#b0522a",
            lit="#f0ac48",
            blooms=False,
        ),
        "winter": Season(
            ground=("#e6eff8", "#eef4fb", "#cfdeee"),
            blades=("#8f9a86", "#a9b09a", "#c9cfc0", "#e8ece6"),
            leaf="#8fa0ae",
            lit="#f4f8fd",
            fir="#3d5c66",
            fir_lit="#eef4fa",
            bare=True,
            white=True,
            blooms=False,
        ),
    }
)


_THAW = Season(
    ground=("#b0b48c", "#98a074", "#6c7850"),
    blades=grass.GOLDS,
    leaf="#8f8a76",
    lit="#b8b08c",
    bare=True,
    blooms=False,
)
"""Winter without snow."""


def season(graph: SceneGraph) -> Season:
    """The season that a prompt names; summer where it names none, winter where snow falls."""
    if graph.season == "winter" and "snow" in graph.excluded:
        return _THAW
    if graph.season is None and Weather.SNOW in graph.weather:
        return _SEASONS["winter"]
    return _SEASONS.get(graph.season or "", SUMMER)

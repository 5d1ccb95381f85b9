"""Skies of one hour that differ by the seed: no two days, dusks or nights are quite alike."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from ..graph import TimeOfDay
from ..pixels import Rgb, mix, rgb
from .air import Air, Stops
from .view import View

_COVERS = (0.3, 0.12, 0.5, 0.22)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sky:
    """The colours of a sky from the zenith down, and of the light that comes from it."""

    stops: Stops
    key: Rgb
    tint: Rgb


def _sky(stops: str, key: str, tint: Rgb) -> _Sky:
    marks = [one.split() for one in stops.split(",")]
    return _Sky(
        stops=tuple((float(at), rgb(color)) for at, color in marks), key=rgb(key), tint=tint
    )


_OTHERS: Mapping[TimeOfDay, tuple[_Sky, ...]] = MappingProxyType(
    {
        TimeOfDay.DAY: (
            _sky("0 #2a86b8, 0.45 #74c0dc, 0.8 #c4e6e4, 1 #f0f4e2", "#fff4cc", (1.0, 1.01, 0.96)),
            _sky("0 #1c58ac, 0.45 #4f98e0, 0.8 #a8d2f4, 1 #dcecf6", "#fff6e0", (1.02, 1.0, 0.98)),
            _sky("0 #5f9ccc, 0.45 #a4cbe4, 0.8 #dce6e4, 1 #f6ead2", "#ffeabc", (1.04, 0.98, 0.9)),
        ),
        TimeOfDay.DAWN: (
            _sky(
                "0 #6f9fba, 0.4 #b4cfd2, 0.68 #f0d8c4, 0.88 #ffe2b4, 1 #fff2d0",
                "#ffe8b8",
                (1.0, 0.95, 0.9),
            ),
            _sky(
                "0 #4f5a9a, 0.4 #9484c0, 0.68 #e0a0bc, 0.88 #ffbca4, 1 #ffe0b4",
                "#ffd2a4",
                (0.98, 0.88, 0.9),
            ),
        ),
        TimeOfDay.SUNSET: (
            _sky(
                "0 #4a6090, 0.28 #9a90a8, 0.54 #eab078, 0.8 #ffc660, 1 #ffe6a0",
                "#ffd078",
                (1.02, 0.86, 0.72),
            ),
            _sky(
                "0 #1c2250, 0.28 #562c68, 0.54 #b43a5c, 0.8 #f06a40, 1 #ffb860",
                "#ff9a54",
                (1.0, 0.72, 0.68),
            ),
        ),
        TimeOfDay.NIGHT: (
            _sky("0 #04141f, 0.5 #0c3048, 0.85 #1f5066, 1 #3c7484", "#d2f0f4", (0.4, 0.54, 0.68)),
            _sky("0 #0e0a2a, 0.5 #241a50, 0.85 #443270, 1 #685690", "#dcd4ff", (0.46, 0.46, 0.72)),
        ),
    }
)


def varied(usual: Air, view: View) -> Air:
    """The air of an hour as the seed has it; bad weather looks alike on all days."""
    if not usual.clear:
        return usual
    others = _OTHERS[usual.time]
    turn = view.pick("sky", len(others) + 1)
    found = usual
    if turn:
        found = _recoloured(usual, others[turn - 1])
    if usual.time is TimeOfDay.DAY and usual.cover == 0.3:
        found = replace(found, cover=_COVERS[view.pick("cover", len(_COVERS))])
    return found


def _recoloured(usual: Air, sky: _Sky) -> Air:
    zenith, low = sky.stops[0][1], sky.stops[-2][1]
    return replace(
        usual,
        sky=sky.stops,
        key=sky.key,
        tint=sky.tint,
        haze=mix(usual.haze, low, 0.55),
        deep=mix(usual.deep, zenith, 0.4),
        shaded=mix(usual.shaded, sky.stops[1][1], 0.3),
        ambient=mix(usual.ambient, sky.stops[1][1], 0.3),
    )

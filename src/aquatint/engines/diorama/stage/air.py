"""The hour and the weather as colours: what the sky, the haze and the light look like."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..graph import SceneGraph, TimeOfDay, Weather
from ..light import Light
from ..pixels import Rgb, hex_color, mix, rgb
from .extras import asks, named_color
from .view import View

Stops = tuple[tuple[float, Rgb], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Air:
    """What lies between the eye and things.

    `sky` runs from the zenith (0) to the horizon (1). `lit` and `shaded` are the two sides of a
    cloud, `deep` the colour of deep water. `cover` is the share of the sky that is clouded, `dim`
    how much of the sun the clouds let through.
    """

    time: TimeOfDay
    sky: Stops
    lit: Rgb
    shaded: Rgb
    key: Rgb
    ambient: Rgb
    haze: Rgb
    deep: Rgb
    tint: Rgb
    rim: float
    shadow: float
    cover: float = 0.3
    dim: float = 1.0
    thick: float = 0.0

    def ink(self, color: str, distance: float = 0.0) -> str:
        """A colour as it looks in this light: tinted near by, lost in the haze far away."""
        near = tuple(a * b for a, b in zip(rgb(color), self.tint, strict=True))
        if self.dark:  # colours fade into the blue of the night
            near = mix((near[0], near[1], near[2]), (0.1, 0.17, 0.36), 0.3)
        lost = min(1.0, distance + self.thick * (0.35 + 0.65 * distance))
        return hex_color(mix((near[0], near[1], near[2]), self.haze, lost))

    @property
    def dark(self) -> bool:
        return self.time is TimeOfDay.NIGHT

    @property
    def low_sun(self) -> bool:
        return self.time in (TimeOfDay.DAWN, TimeOfDay.SUNSET)

    @property
    def clear(self) -> bool:
        """Whether the sun or the moon can be seen."""
        return self.dim > 0.9


def _stops(*marks: tuple[float, str]) -> Stops:
    return tuple((at, rgb(color)) for at, color in marks)


HOURS = {
    TimeOfDay.DAY: Air(
        time=TimeOfDay.DAY,
        sky=_stops((0, "#2f7ccb"), (0.45, "#6fb4e8"), (0.8, "#b5dcf4"), (1, "#e6f3f4")),
        lit=rgb("#fffdf6"),
        shaded=rgb("#a9c0dc"),
        key=rgb("#fff1cf"),
        ambient=rgb("#bfd8ee"),
        haze=rgb("#cfe4f0"),
        deep=rgb("#1a6fa6"),
        tint=(1.02, 1.0, 0.96),
        rim=0.3,
        shadow=0.4,
    ),
    TimeOfDay.DAWN: Air(
        time=TimeOfDay.DAWN,
        sky=_stops(
            (0, "#5f7fbe"), (0.4, "#a3a8d6"), (0.68, "#e9bccb"), (0.88, "#ffd3b0"), (1, "#ffebc6")
        ),
        lit=rgb("#fff0dc"),
        shaded=rgb("#a9a0c9"),
        key=rgb("#ffdfae"),
        ambient=rgb("#b9b4d6"),
        haze=rgb("#f0d3c6"),
        deep=rgb("#5d76a6"),
        tint=(1.0, 0.92, 0.9),
        rim=0.6,
        shadow=0.75,
        cover=0.24,
    ),
    TimeOfDay.SUNSET: Air(
        time=TimeOfDay.SUNSET,
        sky=_stops(
            (0, "#34327a"), (0.28, "#7a4a98"), (0.54, "#dd6590"), (0.8, "#ff9762"), (1, "#ffd58c")
        ),
        lit=rgb("#ffc08a"),
        shaded=rgb("#8d5a93"),
        key=rgb("#ffb45e"),
        ambient=rgb("#a67aa8"),
        haze=rgb("#f2a385"),
        deep=rgb("#4c3f7c"),
        tint=(1.0, 0.78, 0.74),
        rim=0.75,
        shadow=0.9,
        cover=0.3,
    ),
    TimeOfDay.NIGHT: Air(
        time=TimeOfDay.NIGHT,
        sky=_stops((0, "#070c25"), (0.5, "#11224f"), (0.85, "#274478"), (1, "#3f6090")),
        lit=rgb("#5d74a8"),
        shaded=rgb("#18244c"),
        key=rgb("#cfdcff"),
        ambient=rgb("#3c4f86"),
        haze=rgb("#2d4776"),
        deep=rgb("#0c1c42"),
        tint=(0.42, 0.5, 0.72),
        rim=0.55,
        shadow=0.3,
        cover=0.16,
    ),
}


_BLUE_HOUR = replace(
    HOURS[TimeOfDay.NIGHT],
    sky=_stops(
        (0, "#14204e"), (0.42, "#2f4590"), (0.72, "#6a78b8"), (0.9, "#c89ab0"), (1, "#f2b890")
    ),
    lit=rgb("#8f8fc0"),
    shaded=rgb("#34427c"),
    key=rgb("#ffc8a0"),
    ambient=rgb("#5a68a8"),
    haze=rgb("#8a88b8"),
    deep=rgb("#1f3468"),
    tint=(0.56, 0.62, 0.86),
    cover=0.22,
)
"""After the sun is gone and before it is dark: lamps are lit, the sky still glows low down."""


def air(graph: SceneGraph) -> Air:
    """The air of a scene: its hour, changed by its weather."""
    blue = asks(graph, "blue hour") and graph.time is TimeOfDay.NIGHT
    found = _BLUE_HOUR if blue else HOURS[graph.time]
    for weather in Weather:  # in the order of the enum: sets have none
        if weather in graph.weather:
            found = _changed(found, weather)
    return _clouded(found, graph) if asks(graph, "clouds") else found


def _clouded(clear: Air, graph: SceneGraph) -> Air:
    """More clouds, in the colours that the prompt names."""
    tones = [tone for tone in map(named_color, graph.colors) if tone is not None]
    if not tones:
        return replace(clear, cover=min(0.95, clear.cover + 0.12))
    return replace(
        clear,
        cover=min(0.95, clear.cover + 0.12),
        lit=mix(clear.lit, tones[0], 0.5),
        shaded=mix(clear.shaded, tones[-1], 0.3),
    )


def _changed(clear: Air, weather: Weather) -> Air:
    match weather:
        case Weather.OVERCAST:
            return replace(_veiled(clear, 0.75, 0.94), cover=0.85, dim=0.5)
        case Weather.RAIN:
            return replace(_veiled(clear, 0.7, 0.8), cover=0.85, dim=0.4, thick=0.12)
        case Weather.STORM:
            return replace(_veiled(clear, 0.7, 0.55), cover=0.92, dim=0.3, thick=0.06)
        case Weather.SNOW:
            return replace(_veiled(clear, 0.6, 1.0), cover=0.7, dim=0.5, thick=0.1)
        case Weather.FOG:
            return replace(_veiled(clear, 0.6, 1.0), cover=0.25, dim=0.45, thick=0.42)
        case Weather.RAINBOW:
            return replace(clear, cover=0.4)


def _veiled(clear: Air, grey: float, bright: float) -> Air:
    """The same hour under a veil: colours greyer, shadows gone; a night stays blue."""
    if clear.dark:
        grey, bright = grey * 0.45, max(bright, 0.9)

    def veil(color: Rgb) -> Rgb:
        luma = 0.3 * color[0] + 0.55 * color[1] + 0.15 * color[2]
        dull = mix(color, (luma * 0.97, luma, luma * 1.04), grey)
        return dull[0] * bright, dull[1] * bright, dull[2] * bright

    return replace(
        clear,
        sky=tuple((at, veil(color)) for at, color in clear.sky),
        lit=veil(clear.lit),
        shaded=veil(clear.shaded),
        key=mix(clear.key, veil(clear.key), 0.8),
        ambient=veil(clear.ambient),
        haze=veil(clear.haze),
        deep=veil(clear.deep),
        tint=mix(clear.tint, veil(clear.tint), 0.7),
        rim=clear.rim * 0.3,
        shadow=0.0,
    )


def sun(view: View, seen: Air, *, shown: bool = False) -> tuple[float, float]:
    """Where the sun or the moon stands, in pixels; by day often above the frame."""
    roll = view.dice("sun")
    across = float(roll.uniform(0.2, 0.36))
    if seen.low_sun:
        up = view.horizon - float(roll.uniform(0.045, 0.1)) * view.small / view.height
    elif seen.dark:
        up = view.horizon * float(roll.uniform(0.2, 0.34))
    else:
        up = (
            view.horizon * float(roll.uniform(0.16, 0.3))
            if shown or roll.random() < 0.45
            else -0.12
        )
    return view.x(across), view.y(up)


def light(view: View, seen: Air, place: tuple[float, float], *, indoors: bool = False) -> Light:
    """The one light of a stage whose sun stands at a place in pixels."""
    return Light(
        x=place[0] / view.width,
        y=place[1] / view.height,
        key=seen.key,
        ambient=seen.ambient,
        haze=seen.haze,
        tint=mix((1.0, 1.0, 1.0), seen.tint, 0.62 if seen.dark else 0.5),
        rim=seen.rim,
        shadow=seen.shadow,
        softness=0.85 if seen.shadow == 0 else 0.45,
        indoors=indoors,
    )

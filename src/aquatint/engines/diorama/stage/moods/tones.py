"""Five colours for a mood: the prompt's own first, else its mood's, else the seed's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from ...graph import SceneGraph, TimeOfDay
from ...pixels import Rgb, hex_color, mix, rgb
from ..extras import named_color
from ..view import View

_MOODS: Mapping[str, tuple[tuple[str, ...], ...]] = MappingProxyType(
    {
        "calm": (
            ("#27506a", "#5f9aa8", "#a9cfc8", "#f0ead6", "#e8a87c"),
            ("#3a5a4a", "#7fa88a", "#c0d4b4", "#f6f0e0", "#e0b890"),
        ),
        "happy": (
            ("#d8583f", "#f2914a", "#f7c65a", "#fdf0c8", "#3f9aa0"),
            ("#e8487a", "#f79a3c", "#ffd84f", "#fff6dc", "#3fa8d8"),
        ),
        "sad": (
            ("#1e2c48", "#3d5478", "#7a90aa", "#c6d0d8", "#a8788a"),
            ("#2a3038", "#525f6c", "#8f9ca6", "#d0d4d4", "#5f88a8"),
        ),
        "mysterious": (
            ("#1a1438", "#3f2a6a", "#7a4a94", "#c89ac0", "#f0c060"),
            ("#0c2430", "#1f5560", "#4a8a88", "#a8cfc0", "#d8a0e0"),
        ),
        "romantic": (
            ("#6a2a4a", "#b8567a", "#e89aa0", "#fbe0d0", "#f0b860"),
            ("#7a2438", "#c8505a", "#f0a08f", "#fdeadf", "#c88ab0"),
        ),
        "energetic": (
            ("#27206a", "#7a2fb8", "#f0487a", "#ffb45a", "#38d0d0"),
            ("#12305f", "#e8403a", "#ff8a2c", "#ffe05a", "#28b8e0"),
        ),
        "angry": (
            ("#2a0c14", "#8a1f28", "#d0402f", "#f29a5a", "#1c1c2c"),
            ("#1a1014", "#6a1420", "#b82a24", "#f0603a", "#f7c060"),
        ),
        "cozy": (
            ("#5a3424", "#a8623c", "#d89a5a", "#f8e4c0", "#7f8a5a"),
            ("#4a2c38", "#9a5044", "#d8885a", "#f6dcb8", "#e8b84a"),
        ),
        "spooky": (
            ("#100c1c", "#2f2448", "#5a4a78", "#a8b88a", "#f07a28"),
            ("#0c1814", "#20402f", "#4f7a4a", "#b8d08a", "#a050c8"),
        ),
        "dramatic": (
            ("#0f1424", "#2c3a5f", "#8a4a4a", "#f0a860", "#f7e0a8"),
            ("#180f1c", "#4a1f3a", "#a83a3a", "#f08a4a", "#3f88a8"),
        ),
        "dreamy": (
            ("#5f5a9a", "#a48fd0", "#e0b4dc", "#fdeaf0", "#8fd0e0"),
            ("#4f78a8", "#9ab8e0", "#d8cdf0", "#fff0ec", "#f7b4b8"),
        ),
        "futuristic": (
            ("#0a1030", "#1f3f9a", "#28a8e0", "#a8f0f0", "#f048c0"),
            ("#140a2c", "#4a1fa0", "#8a5cf0", "#b8e8ff", "#38f0b0"),
        ),
        "elegant": (
            ("#1c1c22", "#4a4248", "#a89880", "#f2eadc", "#c8a050"),
            ("#1f3038", "#3f5a5f", "#a8b4a8", "#f4efe4", "#c89a5a"),
        ),
        "cute": (
            ("#e87a9a", "#f7b0c0", "#fbd8a8", "#fff6ec", "#8fd0c8"),
            ("#8a7ad8", "#c8b8f0", "#ffc8dc", "#fff8f4", "#ffd86a"),
        ),
        "dark": (
            ("#08080e", "#1c1c28", "#3a3648", "#7a7488", "#a83a44"),
            ("#060a10", "#14202c", "#2f4450", "#6f848a", "#c8883f"),
        ),
    }
)
_FREE = (
    ("#1f3a5f", "#3f7a94", "#8fc0b8", "#f2e6cc", "#e87a4f"),
    ("#4a2545", "#a8486a", "#f08a6a", "#fbdcb4", "#4fa0a0"),
    ("#1f4a40", "#4f8a62", "#a8c47a", "#f4eecb", "#e0704f"),
    ("#2a2358", "#5f58a8", "#a99ad8", "#f4e2e6", "#f2b24f"),
    ("#123a4a", "#1f8a94", "#f2b84a", "#fbf0d8", "#d84a3f"),
    ("#3a2c28", "#8a6a54", "#d8b48a", "#f7efe2", "#3f6a8a"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tones:
    """From dark to light, and the one that stands out."""

    dark: Rgb
    strong: Rgb
    soft: Rgb
    light: Rgb
    accent: Rgb

    @property
    def scale(self) -> tuple[Rgb, ...]:
        return self.dark, self.strong, self.soft, self.light

    @property
    def all(self) -> tuple[Rgb, ...]:
        return *self.scale, self.accent

    def hexes(self) -> tuple[str, ...]:
        """All five as `#rrggbb`."""
        return tuple(hex_color(one) for one in self.all)


def tones(graph: SceneGraph, view: View) -> Tones:
    """The five colours of a graph."""
    sets = _MOODS.get(graph.mood or "", _FREE)
    found = [rgb(one) for one in sets[view.pick("tones", len(sets))]]
    if graph.time is TimeOfDay.NIGHT:
        found = [mix(one, (0.05, 0.06, 0.16), 0.45) for one in found]
    named = [color for color in map(named_color, graph.colors) if color is not None]
    for at, color in zip((1, 4, 2, 0), named, strict=False):
        found[at] = color
    if len(named) == 1:
        found[0] = mix(named[0], (0.05, 0.05, 0.12), 0.5)
        found[2] = mix(named[0], (1.0, 1.0, 1.0), 0.4)
    return Tones(dark=found[0], strong=found[1], soft=found[2], light=found[3], accent=found[4])

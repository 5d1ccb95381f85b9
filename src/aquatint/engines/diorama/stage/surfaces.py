"""What things lie on when they are looked at: marble, concrete, slate, cloth, sand …

A surface is painted below a line of a picture, in place, flattened as it is seen from a little
above, with light from the side where the light is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

import numpy as np

from ..graph import SceneGraph
from ..pixels import Picture, Plane, Rgb, rgb
from .extras import INKS
from .noise import fbm
from .soft import enlarge_mask, toward
from .view import View

_THIN = 8  # rows: nothing would be seen of less
_HALF = 2  # noise is made at a half of the size
_LINEN = rgb("#efe6dc")

Painter = Callable[[Picture, View], None]


def asked(graph: SceneGraph) -> str | None:
    """The surface that a prompt names, one of NAMES."""
    return next((name for name in NAMES if f"{name} surface" in graph.extras), None)


def lay(picture: Picture, view: View, name: str, top: int, tone: Rgb | None = None) -> None:
    """Paint a surface from a row down to the lower edge, in place; a cloth may have a `tone`."""
    part = picture[top:]
    if part.shape[0] < _THIN:
        return
    _SURFACES[name](part, view)
    if tone is not None and name == "cloth":
        for band in range(3):
            part[..., band] *= np.float32(tone[band] / _LINEN[band])
    _fall_of_light(part, view)


def cloth_tone(graph: SceneGraph) -> Rgb | None:
    """The colour that a prompt names for its cloth."""
    return next((rgb(INKS[one]) for one in INKS if f"{one} cloth" in graph.extras), None)


def _noise(part: Picture, view: View, name: str, cell: float, stretch: float = 2.4) -> Plane:
    """Noise over the whole of a part; `cell` is a share of the frame's smaller side."""
    height, width = part.shape[:2]
    small = (height // _HALF + 1, width // _HALF + 1)
    plane = fbm(small, view.dice(name), view.small * cell / _HALF, octaves=6, stretch=stretch)
    return enlarge_mask(plane, width, height)


def _veins(noise: Plane, at: float, width: float) -> Plane:
    """Thin lines where noise passes through a level, 1 in their middle."""
    lines: Plane = np.clip(1 - np.abs(noise - np.float32(at)) / np.float32(width), 0, 1)
    return lines


def _marble(part: Picture, view: View) -> None:
    _stone(part, view, ("#e9e5e1", "#cbc6c4"), ("#77747c", 0.6))


def _black_marble(part: Picture, view: View) -> None:
    _stone(part, view, ("#2a2a2f", "#17171b"), ("#d8d2c8", 0.6))


def _stone(part: Picture, view: View, tones: tuple[str, str], vein: tuple[str, float]) -> None:
    """Polished stone: clouds, and veins of two weights."""
    clouds = _noise(part, view, "marble clouds", 0.5)
    part[:] = rgb(tones[0])
    toward(part, rgb(tones[1]), np.clip(clouds * 1.6 - 0.3, 0, 1))
    lines = _noise(part, view, "marble veins", 0.42, 2.0)
    color, strength = vein
    toward(part, rgb(color), _veins(lines, 0.5, 0.016) * np.float32(strength))
    toward(part, rgb(color), _veins(lines, 0.5, 0.07) * np.float32(0.28 * strength))
    toward(part, rgb(color), _veins(clouds, 0.46, 0.01) * np.float32(0.5 * strength))


def _concrete(part: Picture, view: View) -> None:
    _mottled(part, view, ("#bdb9b3", "#9c9892"), 0.3)


def _slate(part: Picture, view: View) -> None:
    _mottled(part, view, ("#3f444a", "#2a2e33"), 0.16)


def _granite(part: Picture, view: View) -> None:
    _mottled(part, view, ("#a7a29d", "#5f5b59"), 0.02)


def _sand(part: Picture, view: View) -> None:
    _mottled(part, view, ("#e6d0a4", "#cdb181"), 0.12)


def _mottled(part: Picture, view: View, tones: tuple[str, str], cell: float) -> None:
    """Rough ground: blotches and grain."""
    blotches = _noise(part, view, "blotches", cell)
    grain = _noise(part, view, "surface grain", 0.012, 1.6)
    part[:] = rgb(tones[0])
    toward(part, rgb(tones[1]), np.clip(blotches * 1.5 - 0.3, 0, 1))
    toward(part, rgb(tones[1]), np.clip(grain * 3 - 1.5, 0, 0.6).astype(np.float32))
    toward(part, (1.0, 1.0, 1.0), np.clip(grain * -3 + 1.1, 0, 0.22).astype(np.float32))


def _terrazzo(part: Picture, view: View) -> None:
    part[:] = rgb("#efe9e1")
    for at, tone in enumerate(("#c98f78", "#7d8f86", "#d8b26a", "#6a6670")):
        chips = _noise(part, view, f"chips {at}", 0.03, 1.8)
        toward(part, rgb(tone), np.clip((chips - np.float32(0.66)) * 24, 0, 1))


def _cloth(part: Picture, view: View) -> None:
    """Folds that run from far to near."""
    height, width = part.shape[:2]
    drift = _noise(part, view, "folds", 0.5, 0.6)
    across = np.linspace(0, 9 * width / max(1, view.small), width, dtype=np.float32)
    fold = np.sin(across[None, :] + drift * np.float32(9)) * np.float32(0.5) + np.float32(0.5)
    part[:] = _LINEN
    near = np.linspace(0.3, 1, height, dtype=np.float32)[:, None]
    toward(part, rgb("#b7a596"), (1 - fold) ** 2 * near * np.float32(0.75))
    toward(part, (1.0, 1.0, 1.0), fold**3 * near * np.float32(0.5))


def _gingham(part: Picture, view: View) -> None:
    """A cloth of red and white checks, which grow towards the viewer."""
    height, width = part.shape[:2]
    down = np.linspace(0.55, 1.6, height, dtype=np.float32)[:, None]  # nearer is larger
    across = np.linspace(-0.5, 0.5, width, dtype=np.float32)[None, :] * np.float32(width)
    across = across / (down * np.float32(0.085 * view.small))
    away = np.float32(7) / down
    dyed = (np.floor(across) % 2).astype(np.float32) + (np.floor(away) % 2).astype(np.float32)
    part[:] = rgb("#f6f0ea")
    toward(part, rgb("#c23a3c"), dyed * np.float32(0.46))


def _glass(part: Picture, view: View) -> None:
    """A dark pane in which the light lies."""
    sheen = _noise(part, view, "sheen", 0.8)
    down = np.linspace(0, 1, part.shape[0], dtype=np.float32)[:, None]
    toward(part, rgb("#2b3038"), (0.4 + 0.35 * down + 0.2 * sheen).astype(np.float32))


_SURFACES: Mapping[str, Painter] = MappingProxyType(
    {
        "black marble": _black_marble,
        "marble": _marble,
        "concrete": _concrete,
        "slate": _slate,
        "granite": _granite,
        "terrazzo": _terrazzo,
        "sand": _sand,
        "cloth": _cloth,
        "gingham": _gingham,
        "glass": _glass,
    }
)
LAID = frozenset(_SURFACES)
"""What is painted here."""

NAMES = (*_SURFACES, "wood")
"""All surfaces; wood is made of boards, which the stages draw themselves."""


def _fall_of_light(part: Picture, view: View) -> None:
    """Brighter towards the light and the back edge, darker in the near far corner."""
    height, width = part.shape[:2]
    across = np.linspace(0, 1, width, dtype=np.float32)[None, :]
    across = 1 - across if view.side > 0 else across
    down = np.linspace(0, 1, height, dtype=np.float32)[:, None]
    dark: Rgb = (0.12, 0.09, 0.12)
    toward(part, dark, np.clip(0.34 * across * down + 0.1 * down, 0, 1).astype(np.float32))
    lit = np.clip(0.2 - 0.4 * across - 0.2 * down, 0, 0.2).astype(np.float32)
    toward(part, (1.0, 0.99, 0.96), lit)

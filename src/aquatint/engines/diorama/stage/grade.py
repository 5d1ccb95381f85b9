"""The mood of a prompt as a grade over the whole stage: light, colour and the dusk at the edges."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

import numpy as np

from ..light import Light
from ..pixels import Picture, Plane, Rgb, Sprite, fractions, mix, rgb, rounded
from .backdrop import Backdrop
from .soft import enlarge


@dataclass(frozen=True, slots=True, kw_only=True)
class Grade:
    """`rich` is saturation (1 as it is), `bright` a factor; dark parts lean to `shadow`, bright
    ones to `glow`, by `lean`; `edge` darkens the corners, `lift` makes blacks milky.
    """

    rich: float = 1.0
    bright: float = 1.0
    shadow: str = "#808080"
    glow: str = "#808080"
    lean: float = 0.0
    edge: float = 0.0
    lift: float = 0.0


_GRADES: Mapping[str, Grade] = MappingProxyType(
    {
        "calm": Grade(
            rich=0.86, bright=1.03, shadow="#6a90a0", glow="#dcecec", lean=0.1, lift=0.04
        ),
        "happy": Grade(rich=1.18, bright=1.05, shadow="#a06a50", glow="#fff0b8", lean=0.08),
        "sad": Grade(rich=0.5, bright=0.88, shadow="#3f5478", glow="#b4c0d0", lean=0.2, edge=0.2),
        "mysterious": Grade(
            rich=0.9, bright=0.82, shadow="#3a2a8a", glow="#c0a8f0", lean=0.36, edge=0.45
        ),
        "romantic": Grade(
            rich=1.0, bright=1.02, shadow="#8a4a6a", glow="#ffd0c8", lean=0.17, lift=0.03
        ),
        "energetic": Grade(rich=1.34, bright=1.03, shadow="#4a2f8a", glow="#fff0a0", lean=0.06),
        "angry": Grade(
            rich=1.06, bright=0.82, shadow="#7a1418", glow="#f59a5a", lean=0.36, edge=0.45
        ),
        "cozy": Grade(rich=1.0, bright=0.98, shadow="#7a4a2c", glow="#ffd8a0", lean=0.19, edge=0.2),
        "spooky": Grade(
            rich=0.62, bright=0.9, shadow="#24524e", glow="#b4d890", lean=0.34, edge=0.5
        ),
        "dramatic": Grade(
            rich=1.08, bright=0.88, shadow="#142c5a", glow="#ffc888", lean=0.28, edge=0.5
        ),
        "dreamy": Grade(
            rich=0.82, bright=1.06, shadow="#9a88c8", glow="#ffe8f4", lean=0.2, lift=0.1
        ),
        "futuristic": Grade(
            rich=1.08, bright=0.95, shadow="#2a2f8a", glow="#a8f0ff", lean=0.2, edge=0.2
        ),
        "elegant": Grade(
            rich=0.7, bright=0.98, shadow="#4a4038", glow="#f4e8d0", lean=0.1, edge=0.25
        ),
        "cute": Grade(
            rich=1.04, bright=1.07, shadow="#d89ab8", glow="#fff0f4", lean=0.13, lift=0.06
        ),
        "dark": Grade(
            rich=0.66, bright=0.68, shadow="#10151f", glow="#8f9098", lean=0.22, edge=0.6
        ),
    }
)


def graded(backdrop: Backdrop, mood: str | None) -> Backdrop:
    """The backdrop in the light of a mood; its picture is changed in place."""
    grade = _GRADES.get(mood or "")
    if grade is None:
        return backdrop
    height, width = backdrop.picture.shape[:2]
    edge = _edge(height, width, grade.edge) * np.float32(grade.bright)
    _develop(backdrop.picture, grade, edge)
    cover = None if backdrop.cover is None else _developed(backdrop.cover, grade, edge)
    return replace(backdrop, light=_lit(backdrop.light, grade), cover=cover)


def _developed(cover: Sprite, grade: Grade, edge: Plane) -> Sprite:
    """The grass of a stage, graded as the ground that it stands on."""
    rows = np.flatnonzero(cover[..., 3].any(axis=1))
    if not len(rows):
        return cover
    part = slice(int(rows[0]), int(rows[-1]) + 1)
    alpha = np.maximum(fractions(cover[part, :, 3:]), np.float32(1 / 255), dtype=np.float32)
    grass = np.divide(fractions(cover[part, :, :3]), alpha, dtype=np.float32)
    _develop(grass, grade, edge[part])
    graded = cover.copy()
    graded[part, :, :3] = rounded(grass * alpha) * (cover[part, :, 3:] > 0)
    return graded


def _develop(picture: Picture, grade: Grade, edge: Plane) -> None:
    luma = picture[..., 0] * np.float32(0.3)
    luma += picture[..., 1] * np.float32(0.55)
    luma += picture[..., 2] * np.float32(0.15)
    shadow, glow = rgb(grade.shadow), rgb(grade.glow)
    for band in range(3):
        part = picture[..., band]
        part -= luma
        part *= np.float32(grade.rich)
        part += luma
        # what a bright and a dark part lean to, on the way between both colours
        part *= np.float32(1 - grade.lean)
        part += luma * np.float32((glow[band] - shadow[band] * 0.7) * grade.lean)
        part += np.float32(shadow[band] * 0.7 * grade.lean)
        part *= edge
        if grade.lift:
            part *= np.float32(1 - grade.lift)
            part += np.float32(grade.lift)
    np.clip(picture, 0, 1, out=picture)


def _edge(height: int, width: int, strength: float) -> Plane:
    """1 in the middle, less towards the corners."""
    rows = np.linspace(-1, 1, 24, dtype=np.float32)[:, None]
    columns = np.linspace(-1, 1, 24, dtype=np.float32)[None, :]
    far = np.clip(rows * rows + columns * columns - np.float32(0.35), 0, 1.65)
    return enlarge(1 - far * np.float32(strength * 0.42), width, height)


def _lit(light: Light, grade: Grade) -> Light:
    """The light as it has become, for those who will stand in it."""

    def change(color: Rgb) -> Rgb:
        luma = 0.3 * color[0] + 0.55 * color[1] + 0.15 * color[2]
        rich = mix((luma, luma, luma), color, grade.rich)
        leant = mix(rich, rgb(grade.glow), grade.lean * luma)
        return tuple(min(1.0, max(0.0, part * grade.bright)) for part in leant)  # type: ignore[return-value]

    return replace(
        light,
        key=change(light.key),
        ambient=change(light.ambient),
        haze=change(light.haze),
        tint=mix(light.tint, change(light.tint), 0.8),
    )

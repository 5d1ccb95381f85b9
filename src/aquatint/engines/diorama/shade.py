"""Seats a figure in the light of its stage: tint, side light, rim, haze, shadows, reflection."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import PIL.Image
import PIL.ImageDraw
import PIL.ImageFilter
from numpy.typing import NDArray

from .light import Light
from .pixels import Picture, Plane, Rgb, Sprite

Silhouette = NDArray[np.uint8]
"""An alpha plane: how much of each pixel a figure covers."""

_WEIGHTS = (0.3, 0.59, 0.11)
_SOLID = 60
_STRIP = 32  # rows
_FAINT = 0.05  # a rim that nobody sees
_WIDE = 4.0  # pixels


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """Where a figure is, for its light: `x`, `y` as shares of the frame, `depth` 0 to 1.

    `grounded` figures darken towards their feet. `haze` is the share of air in front of them.
    A `backlit` one frames the picture: before a low sun it is almost a silhouette.
    """

    x: float
    y: float
    wide: float = 1.0
    haze: float = 0.0
    grounded: bool = True
    backlit: bool = False


def lit(sprite: Sprite, light: Light, seat: Seat) -> Sprite:
    """The sprite in the stage's light: darks take the ambient, edges that face the sun glow."""
    height, width = sprite.shape[:2]
    if height < 2 or width < 2:
        return sprite
    across, down = _across(width, light, seat), _down(height, light, seat)
    beyond = _beyond(sprite[..., 3], light, seat)
    result = np.zeros_like(sprite)
    for row in range(0, height, _STRIP):  # a strip stays in the processor's cache
        rows = slice(row, row + _STRIP)
        seen = np.flatnonzero(sprite[rows, :, 3].any(axis=0))
        if seen.size:
            at = rows, slice(seen[0], seen[-1] + 1)
            gain = across[:, at[1]] * down[rows]
            edge = None if beyond is None else beyond[at]
            _light_up(sprite[at], result[at], light, _Share(gain, edge, seat.haze))
    return result


@dataclass(frozen=True, slots=True)
class _Share:
    """What a part of a figure gets of the light: `gain`, air, and at its edges a rim."""

    gain: Plane
    beyond: Silhouette | None
    haze: float


def _light_up(part: Sprite, result: Sprite, light: Light, gets: _Share) -> None:
    """Fill `result` with a part of a sprite in the light."""
    cover = part[..., 3] * np.float32(1 / 255)
    share, dark = _split(part, light)
    glow = None if gets.beyond is None else _rim(cover, gets.beyond, light.rim * (1 - gets.haze))
    result[..., 3] = part[..., 3]
    for channel in range(3):
        plane = part[..., channel] * np.float32(max(0.62, light.tint[channel]) / 255)
        toward = dark * np.float32(light.ambient[channel])
        toward *= cover
        toward -= plane
        toward *= share
        plane += toward
        plane *= gets.gain
        if glow is not None:
            plane += glow * np.float32(light.key[channel])
        if gets.haze > 0:
            plane += (cover * np.float32(light.haze[channel]) - plane) * np.float32(gets.haze)
        np.clip(plane, 0, cover, out=plane)
        plane *= np.float32(255)
        plane += np.float32(0.5)
        result[..., channel] = plane


def _split(part: Sprite, light: Light) -> tuple[Plane, Plane]:
    """How much ambient each tone takes, and how bright it is then: darks most, lights least."""
    luma = np.zeros(part.shape[:2], np.float32)
    for channel, weight in enumerate(_WEIGHTS):
        luma += part[..., channel] * np.float32(weight / 255)
    brightness = sum(part * weight for part, weight in zip(light.ambient, _WEIGHTS, strict=True))
    strength = 0.05 + 0.36 * (1 - min(1.0, brightness * 1.3)) ** 1.3
    if light.indoors:
        strength *= 0.6
    share = np.float32(strength) * (1 - luma * np.float32(0.6))
    return share, luma * np.float32(1.1) + np.float32(0.35)


def _towards(light: Light, seat: Seat) -> tuple[float, float]:
    """The direction from the figure to the light, in pixels' axes, of length 1."""
    x, y = (light.x - seat.x) * seat.wide, light.y - seat.y
    length = (x * x + y * y) ** 0.5
    return (x / length, y / length) if length > 1e-6 else (0.0, -1.0)


def _across(width: int, light: Light, seat: Seat) -> Plane:
    """Brighter on the side of the light: a row of gains."""
    x, _ = _towards(light, seat)
    strength = 0.06 + 0.12 * light.rim
    gains: Plane = 1 + np.linspace(-0.5, 0.5, width, dtype=np.float32)[None, :] * np.float32(
        2 * strength * x
    )
    return gains


def _down(height: int, light: Light, seat: Seat) -> Plane:
    """Darker at the feet: a column of gains."""
    rows = np.ones((height, 1), np.float32)
    if seat.grounded:
        down = np.clip((np.linspace(0, 1, height, dtype=np.float32)[:, None] - 0.7) / 0.3, 0, 1)
        rows -= np.float32(0.17) * down * down
    if seat.backlit and 0 < light.x < 1 and 0 < light.y < 1 and light.rim > 0.4:
        rows *= np.float32(0.62)
    return rows


def _beyond(alpha: Silhouette, light: Light, seat: Seat) -> Silhouette | None:
    """How much of the figure lies between each pixel and the light; None where no rim glows."""
    height, width = alpha.shape
    if light.rim * (1 - seat.haze) < _FAINT:
        return None
    band = max(1.6, 0.016 * min(height, 1.4 * width))
    part = 2 if band > _WIDE else 1  # what is that soft is made at half the size
    blurred = PIL.Image.fromarray(np.pad(alpha, 2)).reduce(part)
    blurred = blurred.filter(PIL.ImageFilter.GaussianBlur(band * 0.6 / part))
    if part > 1:
        blurred = blurred.resize((width + 4, height + 4), PIL.Image.Resampling.BILINEAR)
    x, y = _towards(light, seat)
    return _shifted(np.asarray(blurred)[2:-2, 2:-2], round(x * band * 1.5), round(y * band * 1.5))


def _rim(cover: Plane, beyond: Silhouette, strength: float) -> Plane:
    """A soft band of light along the edges that face the sun."""
    facing = cover - beyond * np.float32(1 / 255)
    np.clip(facing, 0, 1, out=facing)
    facing *= facing * np.float32(strength)
    facing *= cover
    return facing


def _shifted(plane: Silhouette, across: int, down: int) -> Silhouette:
    """What lies `across`, `down` pixels from each pixel; nothing outside."""
    result = np.zeros_like(plane)
    height, width = plane.shape
    if abs(across) >= width or abs(down) >= height:
        return result
    top, bottom = max(0, down), min(height, height + down)
    left, right = max(0, across), min(width, width + across)
    result[top - down : bottom - down, left - across : right - across] = plane[
        top:bottom, left:right
    ]
    return result


def contact(picture: Picture, alpha: Silhouette, left: int, top: int, light: Light) -> None:
    """Darken the ground where feet press on it, in place."""
    feet = _feet(alpha)
    if not feet:
        return
    first, last = feet[0][0], feet[-1][1]
    span = max(6, last - first)
    pad = max(6, round(span * 0.3))
    base = max(bottom for _, _, bottom in feet)
    rise = max(6, round(span * 0.16)) + base - min(bottom for _, _, bottom in feet)
    size = (span + 2 * pad, 2 * rise + pad)
    middle = size[1] // 2
    flat = max(2, round(span * 0.07))
    wide = _Soft(74, max(2.0, span * 0.06))
    tight = _Soft(150, max(1.2, span * 0.016))
    around = (pad * 0.6, middle - flat, size[0] - pad * 0.6, middle + flat)
    soles: list[_Oval] = []
    for start, end, bottom in feet:
        reach = max(2, round((end - start) * 0.09))
        row = middle + bottom - base
        thick = max(2, min(round((end - start) * 0.11), flat))
        x0, x1 = pad + start - first - reach, pad + end - first + reach
        soles.append((x0, row - thick, x1, row + thick * 0.7))
    dark = np.maximum(wide.ovals(size, [around], 4), tight.ovals(size, soles, 2))
    _darken(picture, dark * np.float32(1 / 255), (left + first - pad, top + base - middle), light)


_Oval = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class _Soft:
    """A grey and how soft its edges are."""

    tone: int
    radius: float

    def ovals(self, size: tuple[int, int], ovals: list[_Oval], part: int) -> Plane:
        """Ovals in a plane of a size, painted at a `part` of it and enlarged."""
        part = part if min(size) > 40 else 1
        small = (max(4, size[0] // part), max(4, size[1] // part))
        plane = PIL.Image.new("L", small, 0)
        draw = PIL.ImageDraw.Draw(plane)
        for x0, y0, x1, y1 in ovals:
            draw.ellipse((x0 / part, y0 / part, x1 / part, y1 / part), fill=self.tone)
        plane = plane.filter(PIL.ImageFilter.GaussianBlur(self.radius / part))
        return np.asarray(plane.resize(size, PIL.Image.Resampling.BILINEAR), np.float32)


def _feet(alpha: Silhouette) -> list[tuple[int, int, int]]:
    """Runs of columns that reach the ground: first, last, lowest row; left to right."""
    height = alpha.shape[0]
    low = max(0, height - max(2, round(height * 0.07)))
    solid = alpha[low:] > _SOLID
    columns = np.flatnonzero(solid.any(axis=0))
    if not len(columns):
        return []
    breaks = np.flatnonzero(np.diff(columns) > 1)
    starts, ends = [0, *(breaks + 1)], [*breaks, len(columns) - 1]
    feet = []
    for start, end in zip(starts, ends, strict=True):
        first, last = int(columns[start]), int(columns[end])
        rows = np.flatnonzero(solid[:, first : last + 1].any(axis=1))
        feet.append((first, last, low + int(rows[-1])))
    return feet


def cast(picture: Picture, alpha: Silhouette, left: int, top: int, light: Light) -> None:
    """Throw the shadow of a silhouette over the ground, away from the light, in place."""
    if light.shadow <= 0.01 or not (alpha > _SOLID).any():
        return
    height, width = picture.shape[:2]
    tall, wide = alpha.shape
    # Half size: a shadow is soft.
    length = max(2, round(tall * light.shadow * 0.5))
    small = PIL.Image.fromarray(alpha[::-1]).resize((max(2, wide // 2), length), _BOX)
    foot_x, foot_y = (left + wide / 2) / width, (top + tall) / height
    lean = _lean((foot_x - light.x) * width, (foot_y - light.y) * height)
    far = round(abs(lean) * length)
    soft = max(1.5, tall * 0.5 * (0.006 + 0.02 * light.softness))
    pad = round(soft * 3)
    shade = np.zeros((length + 2 * pad, small.width + far + 2 * pad), np.uint8)
    plane = np.asarray(small)
    for row in range(length):
        shift = round(lean * row) if lean >= 0 else far + round(lean * row)
        shade[pad + row, pad + shift : pad + shift + small.width] = plane[row]
    dark = _graded(shade, pad, soft)
    x = left - 2 * pad - (0 if lean >= 0 else 2 * far)
    y = top + tall - 2 * pad - round(tall * 0.018)
    _darken(picture, dark, (x, y), light)


def drop(picture: Picture, alpha: Silhouette, left: int, top: int, light: Light) -> None:
    """The shadow of what lies flat and is seen from above, close about it, in place."""
    tall, wide = alpha.shape
    reach = max(3.0, 0.05 * min(tall, wide))
    pad = round(3 * reach)
    small = PIL.Image.fromarray(np.pad(alpha, pad)).reduce(2)
    soft = np.asarray(small.filter(PIL.ImageFilter.GaussianBlur(reach * 0.5)), np.float32)
    size = wide + 2 * pad, tall + 2 * pad
    full = PIL.Image.fromarray((soft * np.float32(0.5)).astype(np.uint8)).resize(
        size, PIL.Image.Resampling.BILINEAR
    )
    away = reach if light.x < left / picture.shape[1] else -reach
    at = round(left - pad + away), round(top - pad + 0.8 * reach)
    _darken(picture, np.asarray(full, np.float32) * np.float32(1 / 255), at, light)


_BOX = PIL.Image.Resampling.BOX


def _lean(across: float, down: float) -> float:
    """Columns to a row of shadow: the sun to the left throws it to the right."""
    return max(-1.7, min(1.7, 1.3 * across / max(40.0, abs(down))))


def _graded(shade: Silhouette, pad: int, soft: float) -> Plane:
    """Sharp and dark at the feet, soft and faint at the tip; at full size."""
    near = PIL.Image.fromarray(shade).filter(PIL.ImageFilter.GaussianBlur(soft * 0.5))
    tip = PIL.Image.fromarray(shade).filter(PIL.ImageFilter.GaussianBlur(soft * 1.6))
    rows = shade.shape[0]
    away = np.clip((np.arange(rows, dtype=np.float32) - pad) / max(1, rows - 2 * pad), 0, 1)[
        :, None
    ]
    mixed = np.asarray(near) * (1 - away) + np.asarray(tip) * away
    mixed *= 0.44 - 0.32 * away
    full = PIL.Image.fromarray(mixed.astype(np.uint8)).resize(
        (shade.shape[1] * 2, rows * 2), PIL.Image.Resampling.BILINEAR
    )
    plane: Plane = np.asarray(full, np.float32) * np.float32(1 / 255)
    return plane


def _darken(picture: Picture, dark: Plane, at: tuple[int, int], light: Light) -> None:
    """Multiply by a shadow that keeps a little of the ambient colour."""
    left, top = at
    height, width = picture.shape[:2]
    x0, y0 = max(0, left), max(0, top)
    x1, y1 = min(width, left + dark.shape[1]), min(height, top + dark.shape[0])
    if x0 >= x1 or y0 >= y1:
        return
    part = dark[y0 - top : y1 - top, x0 - left : x1 - left]
    for band, share in enumerate(light.ambient):  # band by band is thrice as fast
        kept = np.float32(0.06 + 0.24 * share)
        picture[y0:y1, x0:x1, band] *= 1 - part * (1 - kept)


def mirrored(sprite: Sprite, tint: Rgb, roll: np.random.Generator, share: float = 0.4) -> Sprite:
    """What water shows of a sprite: upside down, torn by ripples, fading."""
    height, width = sprite.shape[:2]
    tall = max(2, round(height * 0.7))
    flipped = np.ascontiguousarray(sprite[::-1])[:tall].astype(np.float32)
    waves = np.repeat(roll.integers(-100, 101, size=tall), 2)[:tall]
    columns = np.arange(width)
    for row in range(tall):
        reach = max(1, round(width * 0.05 * (row + 4) / tall))
        shift = int(waves[row]) * reach // 100
        flipped[row] = flipped[row][np.clip(columns - shift, 0, width - 1)]
    fade = np.linspace(share, 0.04, tall, dtype=np.float32)[:, None, None]
    flipped *= fade
    flipped[..., :3] *= np.array(tint, np.float32)
    return (flipped + np.float32(0.5)).astype(np.uint8)

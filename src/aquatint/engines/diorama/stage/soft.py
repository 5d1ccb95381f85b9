"""Soft things, made small and enlarged: blurs, masks, glows; polynomials and tables, never exp."""

from __future__ import annotations

import numpy as np
import PIL.Image
import PIL.ImageFilter

from ..pixels import Picture, Plane, Rgb, Sprite, fractions, rounded

_BICUBIC = PIL.Image.Resampling.BICUBIC
_BILINEAR = PIL.Image.Resampling.BILINEAR


def enlarge(plane: Plane, width: int, height: int) -> Plane:
    """Stretch a plane to a size, smoothly."""
    if plane.shape == (height, width):
        return plane
    picture = PIL.Image.fromarray(np.ascontiguousarray(plane, np.float32))
    return np.asarray(picture.resize((width, height), _BICUBIC), np.float32)


def enlarge_mask(plane: Plane, width: int, height: int) -> Plane:
    """Stretch a plane of 0..1 in 256 steps: three times as fast as `enlarge`."""
    picture = PIL.Image.fromarray(rounded(plane)).resize((width, height), _BILINEAR)
    return fractions(np.asarray(picture))


def enlarge_picture(picture: Picture, width: int, height: int) -> Picture:
    """Stretch a picture to a size, smoothly."""
    stretched = PIL.Image.fromarray(rounded(picture)).resize((width, height), _BICUBIC)
    return fractions(np.asarray(stretched))


def blur(plane: Plane, radius: float) -> Plane:
    """Blur a plane of 0..1, in 256 steps."""
    picture = PIL.Image.fromarray(rounded(plane))
    soft = picture.filter(PIL.ImageFilter.GaussianBlur(radius))
    return fractions(np.asarray(soft))


def blur_picture(picture: Picture, radius: float) -> Picture:
    """Blur a picture, in 256 steps."""
    image = PIL.Image.fromarray(rounded(picture))
    return fractions(np.asarray(image.filter(PIL.ImageFilter.GaussianBlur(radius))))


def blur_sprite(sprite: Sprite, radius: float) -> Sprite:
    """Blur a premultiplied sprite."""
    planes = [
        PIL.Image.fromarray(np.ascontiguousarray(sprite[..., at])).filter(
            PIL.ImageFilter.GaussianBlur(radius)
        )
        for at in range(4)
    ]
    return np.stack([np.asarray(plane) for plane in planes], axis=-1)


def enlarge_sprite(sprite: Sprite, width: int, height: int) -> Sprite:
    """Stretch a premultiplied sprite."""
    planes = [
        PIL.Image.fromarray(np.ascontiguousarray(sprite[..., at])).resize(
            (width, height), _BILINEAR
        )
        for at in range(4)
    ]
    return np.stack([np.asarray(plane) for plane in planes], axis=-1)


def smooth(low: float, high: float, plane: Plane) -> Plane:
    """0 below `low`, 1 above `high`, an S-curve between."""
    share = np.clip((plane - np.float32(low)) * np.float32(1 / (high - low)), 0, 1)
    curve: Plane = share * share * (3 - 2 * share)
    return curve


def spot(shape: tuple[int, int], x: float, y: float, radius: float) -> Plane:
    """1 at a point (in pixels), falling softly to 0 at `radius`."""
    rows = np.arange(shape[0], dtype=np.float32)[:, None] - np.float32(y)
    columns = np.arange(shape[1], dtype=np.float32)[None, :] - np.float32(x)
    near = np.clip(1 - (rows * rows + columns * columns) * np.float32(1 / radius**2), 0, 1)
    fallen: Plane = near * near * near
    return fallen


def toward(picture: Picture, color: Rgb, mask: Plane) -> None:
    """Mix a picture with a colour where the mask says so, in place."""
    for band in range(3):  # band by band: thrice as fast as broadcasting over the last axis
        part = picture[..., band]
        part += (np.float32(color[band]) - part) * mask


def screen(picture: Picture, color: Rgb, mask: Plane) -> None:
    """Add light of a colour, in place; what is bright already hardly changes."""
    for band in range(3):
        part = picture[..., band]
        part += (1 - part) * (mask * np.float32(color[band]))


def shade(picture: Picture, mask: Plane) -> None:
    """Multiply with a plane, in place."""
    for band in range(3):
        picture[..., band] *= mask

"""Grounds that carry letters: a blackboard, cloth in its weave, soft paper, dark paper.

Each answers with its picture and with the one colour that it is taken for.
"""

from __future__ import annotations

import numpy as np
import PIL.Image
import PIL.ImageChops

from aquatint.domain import Resolution

from ..dice import dice
from ..pixels import Picture
from . import ink, sheet, studio
from .fit import Box
from .palettes import Palette

_TILE = 256  # pixels: grain repeats unseen


def board(size: Resolution, palette: Palette, seed: int) -> tuple[Picture, str]:
    """A blackboard: wiped, with a haze of chalk."""
    del palette
    color = ("#22312b", "#23262b")[int(dice(seed, "board").integers(2))]
    half = -(-size.width // 8), -(-size.height // 8)
    random = dice(seed, "wiped")
    spots = random.integers(0, 256, (half[1] // 12 + 2, half[0] // 30 + 2), dtype=np.uint8)
    haze = PIL.Image.fromarray(spots).resize(
        (size.width, size.height), PIL.Image.Resampling.BICUBIC
    )
    image = PIL.Image.new("RGB", haze.size, color)
    image.paste("#e8e6dc", mask=haze.point([value * 16 >> 8 for value in range(256)]))
    return sheet.opened(grained(image, seed, 244)), color


def cloth(size: Resolution, palette: Palette, seed: int) -> tuple[Picture, str]:
    """Linen or dark twill in its weave, a merrowed border around a field."""
    linen = ink.toward(palette.paper, "#ffffff", 0.3)
    color = (palette.deep, linen)[int(dice(seed, "cloth").integers(2))]
    period = max(4, round(min(size.width, size.height) / 170))
    rows, columns = np.arange(period * 16)[:, None], np.arange(period * 16)[None, :]
    rib = (rows + columns) % period * 255 // period
    thread = (columns // 2 + rows // 2) % 2 * 255
    tile = (196 + rib // 8 + thread // 9).clip(0, 255).astype(np.uint8)
    woven = PIL.ImageChops.multiply(
        _image(studio.lit(size, color)), _tiled(tile, (size.width, size.height))
    )
    picture = sheet.opened(woven)
    sheet.draw(picture, _border(sheet.whole(size), palette, color))
    return picture, color


def _border(page: Box, palette: Palette, ground: str) -> str:
    """Thread wound around an edge: one thick line of short stitches, and its shadow."""
    unit = min(page.width, page.height)
    thread = palette.accent if ink.contrast(palette.accent, ground) > 2 else palette.mid
    place, wide = page.inset(0.055 * page.width, 0.055 * page.height), 0.03 * unit
    line = (
        f'<rect x="{place.left:.1f}" y="{place.top:.1f}" width="{place.width:.1f}" '
        f'height="{place.height:.1f}" rx="{0.09 * unit:.1f}" fill="none" stroke-width="{wide:.1f}"'
    )
    dark = ink.toward(thread, "#000000", 0.4)
    stitches = f'stroke="{thread}" stroke-dasharray="{0.24 * wide:.2f} {0.1 * wide:.2f}"/>'
    shadow = f'<g transform="translate({0.15 * wide:.1f} {0.25 * wide:.1f})">{line} '
    shadow += 'stroke="#000000" stroke-opacity="0.3"/></g>'
    return f'{shadow}{line} stroke="{dark}"/>{line} {stitches}'


def cotton(size: Resolution, palette: Palette, seed: int) -> tuple[Picture, str]:
    """Thick soft paper."""
    color = ink.toward(palette.paper, "#ffffff", 0.35)
    return sheet.opened(grained(_image(studio.lit(size, color)), seed, 240)), color


def dark_paper(size: Resolution, palette: Palette, seed: int) -> tuple[Picture, str]:
    """Dark paper for foil."""
    color = ink.toward(palette.deep, "#08080c", 0.35)
    return sheet.opened(grained(_image(studio.lit(size, color)), seed, 226)), color


def grained(image: PIL.Image.Image, seed: int, low: int) -> PIL.Image.Image:
    """An image with the grain of paper: `low` (0..255) is how dark its darkest grain is."""
    grains = dice(seed, "paper").integers(low, 256, (_TILE, _TILE), dtype=np.uint8)
    return PIL.ImageChops.multiply(image, _tiled(grains, image.size))


def grained_picture(picture: Picture, box: Box, seed: int) -> None:
    """Give the part of a picture that a box covers the grain of paper, in place."""
    top, left = max(0, round(box.top)), max(0, round(box.left))
    part = picture[top : round(box.bottom), left : round(box.right)]
    grains = dice(seed, "paper").integers(240, 256, (_TILE, _TILE), dtype=np.uint8)
    tile = np.asarray(_tiled(grains, (part.shape[1], part.shape[0])).getchannel(0))
    share = tile.astype(np.float32) * np.float32(1 / 255)
    for band in range(3):
        part[..., band] *= share


def _tiled(
    tile: np.ndarray[tuple[int, ...], np.dtype[np.uint8]], size: tuple[int, int]
) -> PIL.Image.Image:
    across, down = -(-size[0] // tile.shape[1]), -(-size[1] // tile.shape[0])
    whole = PIL.Image.fromarray(np.tile(tile, (down, across))[: size[1], : size[0]])
    return PIL.Image.merge("RGB", (whole,) * 3)


def _image(picture: Picture) -> PIL.Image.Image:
    return PIL.Image.fromarray((np.clip(picture, 0, 1) * np.float32(255)).astype(np.uint8))

"""A brick wall, front on, as it looks in the light of day; whoever hangs a sign there dims it."""

from __future__ import annotations

import numpy as np
import PIL.Image
import PIL.ImageChops

from aquatint.domain import Resolution

from ..dice import dice
from ..pixels import Picture
from ..raster import rasterise
from . import sheet
from .fit import Box
from .ink import toward

_TONES = 5


def bricks(size: Resolution, seed: int, color: str = "#9a5a48", course: float = 0.0) -> Picture:
    """A wall in running bond, made at half its size; `course` is the height of a row.

    Without one it goes by the size.
    """
    random = dice(seed, "bricks")
    course = course or min(size.width, size.height) / 17
    wide, joint = course * 2.55, course * 0.13
    tones = [toward(color, "#3c2026", 0.42 * at / (_TONES - 1)) for at in range(_TONES)]
    faces, lights, shades = [""] * _TONES, "", ""
    for row in range(int(size.height / course) + 1):
        y = row * course
        x = -wide * (0.5 if row % 2 else 0.0)
        while x < size.width:
            box = Box(x + joint / 2, y + joint / 2, wide - joint, course - joint)
            faces[int(random.integers(_TONES))] += _face(box)
            lights += (
                f"M{box.left:.1f} {box.top:.1f}h{box.width:.1f}v{joint * 0.5:.1f}h{-box.width:.1f}Z"
            )
            shades += (
                f"M{box.left:.1f} {box.bottom:.1f}h{box.width:.1f}v{-joint:.1f}h{-box.width:.1f}Z"
            )
            x += wide
    body = "".join(sheet.filled(path, tone) for path, tone in zip(faces, tones, strict=True))
    body += sheet.filled(lights, "#ffffff", 0.13) + sheet.filled(shades, "#120608", 0.28)
    page = sheet.whole(size)
    svg = sheet.document(sheet.rectangle(page, "#4d3a3c") + body, page)
    half = -(-size.width // 2), -(-size.height // 2)
    wall = _roughened(sheet.opaque(rasterise(svg, *half)), random)
    return sheet.opened(wall.resize((size.width, size.height), PIL.Image.Resampling.BILINEAR))


def _face(box: Box) -> str:
    return f"M{box.left:.1f} {box.top:.1f}h{box.width:.1f}v{box.height:.1f}h{-box.width:.1f}Z"


def _roughened(wall: PIL.Image.Image, random: np.random.Generator) -> PIL.Image.Image:
    """Grain to the pixel, and slow stains at a thirtieth of the size."""
    width, height = wall.size
    grain = PIL.Image.fromarray(random.integers(232, 256, (height, width), dtype=np.uint8))
    spots = random.integers(205, 256, (height // 30 + 2, width // 30 + 2), dtype=np.uint8)
    stains = PIL.Image.fromarray(spots).resize(wall.size, PIL.Image.Resampling.BICUBIC)
    both = PIL.ImageChops.multiply(grain, stains)
    return PIL.ImageChops.multiply(wall, PIL.Image.merge("RGB", (both,) * 3))

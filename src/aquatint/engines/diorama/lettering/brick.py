"""A brick wall, front on, as it looks in the light of day; whoever hangs a sign there dims it."""

from __future__ import annotations

import numpy as np
import PIL.Image

from aquatint.domain import Resolution

from ..dice import dice
from ..pixels import Picture
from . import sheet
from .fit import Box
from .ink import toward

_TONES = 5


def bricks(size: Resolution, seed: int, color: str = "#9a5a48", course: float = 0.0) -> Picture:
    """A wall in running bond; `course` is the height of a row in pixels (0: by the size)."""
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
    picture = sheet.flat(size, "#4d3a3c", body)
    _roughen(picture, random)
    return picture


def _face(box: Box) -> str:
    return f"M{box.left:.1f} {box.top:.1f}h{box.width:.1f}v{box.height:.1f}h{-box.width:.1f}Z"


def _roughen(picture: Picture, random: np.random.Generator) -> None:
    """Grain and slow stains: noise at a half and at a sixtieth of the size."""
    height, width = picture.shape[:2]
    for cell, low in ((2, 236), (60, 205)):
        shape = (height // cell + 2, width // cell + 2)
        grains = random.integers(low, 256, shape, dtype=np.uint8)
        grown = PIL.Image.fromarray(grains).resize((width, height), PIL.Image.Resampling.BICUBIC)
        share = np.asarray(grown).astype(np.float32) * np.float32(1 / 255)
        for band in range(3):
            picture[..., band] *= share

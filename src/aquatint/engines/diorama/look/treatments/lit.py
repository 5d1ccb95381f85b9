"""Light that got into the camera."""

from __future__ import annotations

import numpy as np
import PIL.Image
from PIL import ImageChops

from ...dice import dice
from ..sheet import (
    BICUBIC,
    Sheet,
    noise,
    plain,
    tone,
)


def light_leak(sheet: Sheet, seed: int) -> Sheet:
    """Light got into the camera at one side, orange and red."""
    rng = dice(seed, "look/leak")
    fall = np.linspace(1, 0, 32) ** 2
    row = np.asarray(fall[::-1] if rng.random() < 0.5 else fall)
    side = PIL.Image.fromarray((row[None].repeat(2, 0) * 255).astype(np.uint8))
    spread = side.resize(sheet.size, BICUBIC)
    cloud = tone(
        noise(sheet.size, 380, dice(seed, "look/leak"), octaves=2), (0, 0), (0.35, 0.1), (0.8, 1)
    )
    strength = ImageChops.multiply(spread, cloud)
    orange = ImageChops.screen(sheet, plain(sheet.size, "#ff8a3c"))
    return PIL.Image.composite(orange, sheet, strength)

"""Three dimensions: a picture as if cast in smooth plastic under a soft box."""

from __future__ import annotations

import numpy as np
import PIL.Image
from PIL import ImageChops

from ..sheet import BICUBIC, Sheet, Tint, blur, brighten, curve, relief, simplify, tone, unit


def toy(sheet: Sheet, _: int) -> Sheet:
    """Shapes swell, get soft shade below and a gloss above; texture turns smooth."""
    k = unit(sheet)
    calm = simplify(sheet.reduce(2), round(4 * k))
    lit = _swollen(calm, 5 * k).resize(sheet.size, BICUBIC)
    smooth = PIL.Image.blend(calm.resize(sheet.size, BICUBIC), sheet, 0.3)
    vivid = ImageChops.blend(smooth.convert("L").convert("RGB"), smooth, 1.18)
    shaded = relief(curve(vivid, (0, 0.03), (0.5, 0.54), (1, 1)), lit)
    return brighten(shaded, tone(lit, (0, 0), (0.62, 0), (0.9, 0.35), (1, 0.35)))


def _swollen(sheet: Sheet, reach: float) -> Tint:
    """Light from the upper left on the heights that brightness suggests."""
    height = np.asarray(blur(sheet.convert("L"), reach)).astype(np.int32)
    step = max(1, round(reach / 2))
    slope = np.zeros_like(height)
    slope[step:, step:] = height[step:, step:] - height[:-step, :-step]
    light = np.clip(128 + slope * 3 // 2, 70, 200).astype(np.uint8)
    return blur(PIL.Image.fromarray(light), 1.2)

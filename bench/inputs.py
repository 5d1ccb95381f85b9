"""Pictures and masks to start from, made in code or drawn."""

from __future__ import annotations

import asyncio
from io import BytesIO

import numpy as np
import PIL.Image
from numpy.typing import NDArray

from aquatint.domain import GenerationRequest, Image, ImageFormat, MagicPrompt, Resolution
from aquatint.engines import EngineOptions, load
from aquatint.imaging.encode import png

SIZE = Resolution(1024, 1024)


def landscape() -> Image:
    """A dusk over dark hills and a meadow, with a red ball in the grass."""
    x = np.linspace(0, 1, SIZE.width)[None]
    y = np.linspace(0, 1, SIZE.height)[:, None]
    out = np.zeros((SIZE.height, SIZE.width, 3))
    for channel, (top, low) in enumerate(((70, 250), (110, 190), (190, 150))):
        out[..., channel] = top + (low - top) * np.clip(y / 0.6, 0, 1) + 6 * np.cos(8 * x)
    out[y > 0.5 + 0.06 * np.sin(7 * x)] = (70, 92, 104)
    meadow = y > 0.66 + 0.01 * np.sin(23 * x)
    out[meadow] = (96, 140, 70)
    out[meadow] += np.random.default_rng(4).normal(0, 9, out.shape)[meadow]
    out[_disc(0.62, 0.74, 0.11)] = (196, 52, 44)
    return image(out)


def portrait() -> Image:
    """A head and shoulders in plain shapes on a light ground."""
    out = np.full((SIZE.height, SIZE.width, 3), (226, 214, 196), float)
    out[_disc(0.5, 1.05, 0.36)] = (48, 86, 120)
    out[_disc(0.5, 0.36, 0.19)] = (70, 44, 32)
    out[_disc(0.5, 0.42, 0.165)] = (214, 160, 128)
    for side in (0.44, 0.56):
        out[_disc(side, 0.41, 0.018)] = (40, 30, 28)
    return image(out)


def ball() -> Image:
    """A mask over the ball of the landscape, with some grass around it."""
    return _mask(_disc(0.62, 0.75, 0.15))


def meadow() -> Image:
    """A mask over the empty left of the meadow and what stands above it."""
    return _mask(_disc(0.26, 0.6, 0.2))


def middle(share: float) -> Image:
    """A mask over the middle of a square picture, so much of its width and height."""
    side = np.abs(np.linspace(-1, 1, SIZE.width)) < share
    return _mask(side[None] & side[:, None])


def drawn(prompt: str, size: Resolution = SIZE) -> Image:
    """A picture of this engine, which tells in its file what it shows."""
    return answered(
        GenerationRequest(prompt=prompt, resolution=size, seed=7, magic_prompt=MagicPrompt.OFF)
    )


def answered(request: GenerationRequest) -> Image:
    """The first picture of a request."""

    async def ask() -> Image:
        engine = load(EngineOptions("diorama"))
        try:
            return (await engine.generate(request)).images[0].image
        finally:
            await engine.aclose()

    return asyncio.run(ask())


def plain(picture: Image) -> Image:
    """The same pixels in a file that tells nothing of them."""
    return image(np.asarray(PIL.Image.open(BytesIO(picture.data)).convert("RGB"), float))


def detail(picture: Image) -> Image:
    """A quarter of the width and height from the middle, as large as the whole of a cell."""
    whole = PIL.Image.open(BytesIO(picture.data)).convert("RGB")
    left, top = whole.width * 3 // 8, whole.height * 3 // 8
    part = whole.crop((left, top, left + whole.width // 4, top + whole.height // 4))
    return image(np.asarray(part.resize((512, 512), PIL.Image.Resampling.NEAREST), float))


def image(pixels: NDArray[np.floating]) -> Image:
    """Pixels as an image of the domain."""
    height, width = pixels.shape[:2]
    data = png(np.clip(pixels, 0, 255).astype(np.uint8))
    return Image(data, ImageFormat.PNG, Resolution(width, height))


def _mask(changes: NDArray[np.bool_]) -> Image:
    """Black where something may change."""
    return image(np.where(changes, 0.0, 255.0)[..., None].repeat(3, axis=2))


def _disc(x: float, y: float, radius: float) -> NDArray[np.bool_]:
    columns = np.linspace(0, 1, SIZE.width)[None]
    rows = np.linspace(0, 1, SIZE.height)[:, None]
    inside: NDArray[np.bool_] = (columns - x) ** 2 + (rows - y) ** 2 < radius**2
    return inside

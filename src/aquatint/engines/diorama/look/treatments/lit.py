"""Light that falls into a picture: lamps, sun, mist, auras, party lights."""

from __future__ import annotations

import numpy as np
import PIL.Image
from PIL import ImageChops, ImageDraw

from ...dice import dice
from ..sheet import (
    BICUBIC,
    Sheet,
    blur,
    brighten,
    corners,
    noise,
    paint_over,
    plain,
    ramp,
    scaled,
    shade,
    smaller,
    tone,
)

_AURA = ("#ff5ea8", "#ffb14a", "#7a5cff", "#37d0e0", "#ff7a5c")
_NIGHT_AURA = ("#5a1fd0", "#d01f7a", "#1f4fd0", "#0fa0a8")
_PARTY = ("#ff6ad5", "#ffd36a", "#8a7bff", "#6ae8ff")


def spotlight(sheet: Sheet, seed: int) -> Sheet:
    """A stage lamp on the middle, coloured dark around it."""
    pool = corners(sheet.size, 0.18, 0.72)
    dim = shade(sheet, scaled(pool, 0.28, 1))
    violet = PIL.Image.composite(dim, ImageChops.multiply(dim, plain(sheet.size, "#b48cff")), pool)
    beam = scaled(corners(sheet.size, 0.05, 0.6), 0, 0.16)
    return brighten(
        violet, ImageChops.multiply(beam, noise(sheet.size, 260, dice(seed, "look/haze")))
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


def mist(sheet: Sheet, seed: int) -> Sheet:
    """Pale mist gathers below and drifts in bands."""
    bands = noise(sheet.size, 220, dice(seed, "look/mist"), octaves=3, stretch=3)
    depth = ramp(sheet.size, (0.15, 0.25, 0.55, 0.8))
    return paint_over(sheet, "#eef3ee", ImageChops.multiply(tone(bands, (0, 0.1), (0.9, 1)), depth))


def sun_wash(sheet: Sheet, _: int) -> Sheet:
    """Low sun from the upper left floods the picture."""
    fall = np.clip(1.15 - np.add.outer(np.arange(32), np.arange(32)) / 40, 0, 1)
    flood = PIL.Image.fromarray((fall * fall * 190).astype(np.uint8)).resize(sheet.size, BICUBIC)
    warm = ImageChops.screen(sheet, plain(sheet.size, "#e8962e"))
    return PIL.Image.composite(warm, sheet, flood)


def aura(sheet: Sheet, seed: int) -> Sheet:
    """Large soft clouds of colour glow through everything."""
    clouds = _clouds(sheet, seed, _AURA)
    return PIL.Image.blend(ImageChops.soft_light(sheet, clouds), clouds, 0.22)


def dark_aura(sheet: Sheet, seed: int) -> Sheet:
    """The same by night: deep colours round a dark picture."""
    dim = shade(sheet, scaled(corners(sheet.size, 0.2, 0.95), 0.1, 0.75))
    return ImageChops.screen(
        dim, PIL.Image.blend(plain(sheet.size, "#000000"), _clouds(sheet, seed, _NIGHT_AURA), 0.55)
    )


def party(sheet: Sheet, seed: int) -> Sheet:
    """Coloured lights far out of focus, large and small."""
    rng = dice(seed, "look/party")
    quarter = smaller(sheet.size, 4)
    lights = PIL.Image.new("RGB", quarter)
    reach = min(quarter)
    for index in range(26):
        disc = PIL.Image.new("L", quarter)
        radius = float(rng.uniform(0.015, 0.075)) * reach
        x, y = rng.uniform(0, quarter[0]), rng.uniform(0, quarter[1])
        box = (x - radius, y - radius, x + radius, y + radius)
        glow = int(rng.integers(40, 120))
        ImageDraw.Draw(disc).ellipse(box, fill=glow, outline=min(255, glow + 40))
        color = plain(quarter, _PARTY[index % len(_PARTY)])
        lights = ImageChops.screen(lights, shade(color, disc))
    return ImageChops.screen(sheet, blur(lights, 0.8).resize(sheet.size, BICUBIC))


def _clouds(sheet: Sheet, seed: int, colors: tuple[str, ...]) -> Sheet:
    """Blobs of colours that run into each other."""
    rng = dice(seed, "look/aura")
    small = PIL.Image.new("RGB", (6, 6))
    pixels = np.asarray(small).copy()
    order = rng.integers(0, len(colors), (6, 6))
    inks = [plain((1, 1), color).getpixel((0, 0)) for color in colors]
    for row in range(6):
        for column in range(6):
            pixels[row, column] = inks[int(order[row, column])]
    return PIL.Image.fromarray(pixels).resize((48, 48), BICUBIC).resize(sheet.size, BICUBIC)

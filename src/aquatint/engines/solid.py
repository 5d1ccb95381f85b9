"""The smallest engine: one plain colour. For tests, for load figures, and as an example."""

from __future__ import annotations

import hashlib
import struct
import zlib
from functools import cache, lru_cache

from aquatint.domain import (
    Determinism,
    Drawn,
    Edit,
    GeneratedImage,
    GenerationRequest,
    Image,
    ImageFormat,
    Provenance,
    Reframe,
    Remix,
    ReplaceBackground,
    Resolution,
    Upscale,
    item_seed,
)
from aquatint.imaging.decode import pixel_hash

from . import Capabilities, EngineOptions, Progress, release, unheard


class SolidEngine:
    """Answers with a colour that follows from prompt and seed, and does no other work."""

    capabilities = Capabilities(
        sources=frozenset({Edit, Remix, Reframe, ReplaceBackground, Upscale}),
        transparent=True,
        describes=True,
        parallel=64,
    )

    async def generate(self, request: GenerationRequest, progress: Progress = unheard) -> Drawn:
        """Answer at once; a picture of one size and one colour is encoded only once."""
        seeds = [item_seed(request.seed or 0, index) for index in range(request.num_images)]
        images = tuple(
            _generated(
                request.resolution,
                _shade(request.prompt, seed),
                seed,
                transparent=request.transparent,
            )
            for seed in seeds
        )
        progress(1, 1)
        return Drawn(images, _provenance())

    async def describe(self, image: Image) -> tuple[str, ...]:
        """Its size is all that is known without work."""
        return (f"A picture of {image.size} pixels",)

    async def aclose(self) -> None:
        """Nothing is held."""


@cache
def _provenance() -> Provenance:
    return Provenance(
        engine="solid", model="solid", revision=release(), determinism=Determinism.ANYWHERE
    )


def build(_: EngineOptions) -> SolidEngine:
    """The factory behind the name `solid`."""
    return SolidEngine()


def _shade(prompt: str, seed: int) -> int:
    """One of 64 colours, as an index into a 4 x 4 x 4 cube."""
    return hashlib.sha256(f"{prompt}\0{seed}".encode()).digest()[0] % 64


def _generated(size: Resolution, shade: int, seed: int, *, transparent: bool) -> GeneratedImage:
    image, pixels = _image(size, shade, transparent=transparent)
    return GeneratedImage(image, seed, pixels=pixels)


@lru_cache(maxsize=256)
def _image(size: Resolution, shade: int, *, transparent: bool) -> tuple[Image, str]:
    """One colour; transparent, a square of it at the upper left. And the hash of its pixels."""
    colour = bytes((shade // step % 4) * 85 for step in (16, 4, 1))
    rows = _square(size, colour) if transparent else (b"\0" + colour * size.width) * size.height

    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    color_type = 6 if transparent else 2
    header = struct.pack(">IIBBBBB", size.width, size.height, 8, color_type, 0, 0, 0)
    chunks = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    image = Image(b"\x89PNG\r\n\x1a\n" + chunks, ImageFormat.PNG, size)
    return image, pixel_hash(image)


def _square(size: Resolution, colour: bytes) -> bytes:
    """RGBA rows of a square on nothing."""
    side = -(-min(size.width, size.height) // 2)
    painted = b"\0" + (colour + b"\xff") * side + bytes(4 * (size.width - side))
    return painted * side + (b"\0" + bytes(4 * size.width)) * (size.height - side)

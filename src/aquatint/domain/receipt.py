"""What proves a generation: all it takes to draw it again and to tell whether it is the same."""

from __future__ import annotations

from dataclasses import dataclass

from .canvas import Resolution
from .provenance import Adjustment, Provenance


@dataclass(frozen=True, slots=True, kw_only=True)
class ImageProof:
    """One image of a receipt: its seed, the SHA-256 of its file and of its pixels, its size.

    The pixels are hashed decoded, so that another encoder, or notes in the file, change nothing.
    """

    seed: int
    file: str
    pixels: str
    size: Resolution
    is_safe: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """A generation as it can be proven. `request` is its canonical text, with hashes of images."""

    generation: str
    request: str
    provenance: Provenance
    images: tuple[ImageProof, ...]
    adjustments: tuple[Adjustment, ...] = ()

"""What comes back: pixels from an engine, then assets with links, then the answered request."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from .canvas import Resolution
from .image import Image
from .provenance import Adjustment, Provenance
from .request import GenerationRequest


@dataclass(frozen=True, slots=True)
class Details:
    """What an engine tells of its picture, in the words of the prompt.

    `drawn` is what it shows, `undrawn` what it was not understood to show, `missing_glyphs` the
    letters of quoted texts that no typeface at hand has.
    """

    drawn: tuple[str, ...] = ()
    undrawn: tuple[str, ...] = ()
    missing_glyphs: str = ""


@dataclass(frozen=True, slots=True)
class GeneratedImage:
    """One image as the engine made it, the seed that makes it again, and what the engine tells.

    `pixels` is the `aquatint.imaging.fingerprint` of its pixels, where the engine has them at hand;
    else the file is decoded for it. An image that a server upstream withheld has no bytes.
    """

    image: Image
    seed: int
    is_safe: bool = True
    details: Details | None = None
    pixels: str | None = None


@dataclass(frozen=True, slots=True)
class Drawn:
    """What an engine answers: the images in their order, where they come from, what was changed.

    Fewer images than were asked for are an answer, too: they are what there is to pay and to keep.
    `prompt` is the one that was drawn, where the engine enriched it.
    """

    images: tuple[GeneratedImage, ...]
    provenance: Provenance
    adjustments: tuple[Adjustment, ...] = ()
    prompt: str | None = None


@dataclass(frozen=True, slots=True)
class Asset:
    """One image as it is kept.

    `link` is the path and query of its signed link, without scheme and host, which are the edge's
    to know; None when the image was withheld.
    """

    id: str
    link: str | None
    seed: int
    resolution: Resolution

    @property
    def is_safe(self) -> bool:
        return self.link is not None


@dataclass(frozen=True, slots=True)
class Generation:
    """A request, answered. `request` is as it was drawn: its prompt after magic prompt."""

    id: str
    request: GenerationRequest
    created: datetime
    assets: tuple[Asset, ...]
    provenance: Provenance
    adjustments: tuple[Adjustment, ...] = ()

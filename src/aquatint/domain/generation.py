"""What comes back: pixels from an engine, then assets with links, then the answered request."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from .canvas import Resolution
from .image import Image
from .provenance import Adjustment, Provenance
from .request import GenerationRequest, Model
from .style import StyleType


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
    to know; None when the image was withheld, or is not kept any longer.
    """

    id: str
    link: str | None
    seed: int
    resolution: Resolution
    is_safe: bool = True


class State(StrEnum):
    """How far a generation has come."""

    QUEUED = "queued"
    RUNNING = "running"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def is_final(self) -> bool:
        return self not in (State.QUEUED, State.RUNNING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What an answer tells of the request: the prompt after magic prompt, and the style type.

    The style type is None for the model V_1, which has none. `upscaled_from` is the size that is
    told as the images' own, where they are larger. `has_styles` is whether the dialect that was
    asked in knows style types: V4 does not.
    """

    prompt: str
    style_type: StyleType | None
    upscaled_from: Resolution | None = None
    has_styles: bool = True

    @classmethod
    def of(cls, request: GenerationRequest, prompt: str | None = None) -> Shown:
        """As a request shows; `prompt` is the one that was drawn, where it is another."""
        style = None if request.model is Model.V_1 else request.style.type
        return cls(
            prompt=request.prompt if prompt is None else prompt,
            style_type=style,
            upscaled_from=request.upscaled_from,
            has_styles=request.model is not Model.V_4,
        )


@dataclass(frozen=True, slots=True)
class Allowance:
    """How many images more whoever asks may have in flight, of `most`, once this is accepted."""

    room: int
    most: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Generation:
    """A request that was accepted, and what has become of it.

    `assets` are there once it has succeeded, `failure` once it has failed: a text for the caller.
    `engine` is the one that drew it. `step` of `steps` is done while it runs, and is told; 0 of 0
    before. `cost` is what was paid for it, or is held, in micro-USD. `undrawn` are words of the
    prompt that were not understood. `allowance` is told to whoever had it accepted.
    """

    id: str
    state: State
    shown: Shown
    created: datetime
    updated: datetime
    assets: tuple[Asset, ...] = ()
    engine: str = ""
    adjusted: tuple[str, ...] = ()
    failure: str | None = None
    step: int = 0
    steps: int = 0
    cost: int = 0
    is_replayed: bool = False
    undrawn: tuple[str, ...] = ()
    allowance: Allowance | None = None

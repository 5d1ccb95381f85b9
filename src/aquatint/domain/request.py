"""The one request that every dialect becomes and every engine answers."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from .canvas import Resolution
from .errors import InvalidRequest
from .image import Image
from .json_prompt import JsonPrompt
from .style import Style

MAX_SEED = 2**31 - 1
MAX_IMAGES = 8
MAX_PROMPT = 10_000
MIN_IMAGE_WEIGHT, MAX_IMAGE_WEIGHT = 1, 100
MIN_SHARE, MAX_SHARE = 1, 100


class RenderingSpeed(StrEnum):
    """How much work goes into an image. The wire's BALANCED is DEFAULT."""

    FLASH = "FLASH"
    TURBO = "TURBO"
    DEFAULT = "DEFAULT"
    QUALITY = "QUALITY"


class MagicPrompt(StrEnum):
    """Whether the prompt is enriched before it is drawn."""

    AUTO = "AUTO"
    ON = "ON"
    OFF = "OFF"


class Model(StrEnum):
    """Which published model was asked for; its TURBO variant is a rendering speed."""

    V_1 = "V_1"
    V_2 = "V_2"
    V_2A = "V_2A"
    V_3 = "V_3"
    V_4 = "V_4"


@dataclass(frozen=True, slots=True)
class Edit:
    """Repaint an image where its mask is black; without a mask the whole of it may change.

    `others` are images beside it that the prompt may speak of.
    """

    image: Image
    mask: Image | None = None
    others: tuple[Image, ...] = ()

    def __post_init__(self) -> None:
        if self.mask is not None and self.mask.size != self.image.size:
            raise InvalidRequest(
                "mask", f"must have the size of the image ({self.image.size}), not {self.mask.size}"
            )


@dataclass(frozen=True, slots=True)
class Remix:
    """Start from an image; `weight` (1 to 100) says how much of it to keep."""

    image: Image
    weight: int = 50

    def __post_init__(self) -> None:
        _check_range("image_weight", self.weight, MIN_IMAGE_WEIGHT, MAX_IMAGE_WEIGHT)


@dataclass(frozen=True, slots=True)
class Reframe:
    """Show all of an image within another frame, and go on with it where the frame is wider."""

    image: Image


@dataclass(frozen=True, slots=True)
class ReplaceBackground:
    """Keep what an image is about, and paint the prompt behind it; nothing, if transparent."""

    image: Image


@dataclass(frozen=True, slots=True)
class Upscale:
    """Make an image larger.

    `resemblance` (1 to 100) says how true it stays, `detail` (1 to 100) how much fine structure
    it gains.
    """

    image: Image
    resemblance: int = 50
    detail: int = 50

    def __post_init__(self) -> None:
        _check_range("resemblance", self.resemblance, MIN_SHARE, MAX_SHARE)
        _check_range("detail", self.detail, MIN_SHARE, MAX_SHARE)


Source = Edit | Remix | Reframe | ReplaceBackground | Upscale


@dataclass(frozen=True, slots=True, kw_only=True)
class GenerationRequest:
    """What to draw. Immutable, and valid by construction.

    `source` is None for text to image; otherwise it says what to start from. The prompt may be
    empty for a Reframe, for an Upscale, and for an Edit with a mask, which then removes what the
    mask covers. `transparent` asks for the subject alone, on no ground: the prompt's without a
    source, the image's with a ReplaceBackground, whose prompt may then be empty; it goes with no
    other source.
    `upscaled_from` is the size that is told as the image's own, where the image is larger: it is
    as if drawn in that size and enlarged to `resolution`. `json_prompt` is the prompt in parts, for
    engines that read such; `prompt` then says the same in words.
    Item i of the answer is drawn with seed (`seed` + i) mod 2**31. `seed_is_free` says that nobody
    asked for this seed: the studio chose it, and an engine that draws with another loses nothing.
    """

    prompt: str
    resolution: Resolution
    source: Source | None = None
    negative_prompt: str = ""
    style: Style = field(default_factory=Style)
    seed: int | None = None
    seed_is_free: bool = False
    num_images: int = 1
    rendering_speed: RenderingSpeed = RenderingSpeed.DEFAULT
    magic_prompt: MagicPrompt = MagicPrompt.AUTO
    model: Model = Model.V_3
    check_copyright: bool = False
    transparent: bool = False
    upscaled_from: Resolution | None = None
    json_prompt: JsonPrompt | None = None

    def __post_init__(self) -> None:
        _check_text("prompt", self.prompt)
        _check_text("negative_prompt", self.negative_prompt)
        if not self.prompt.strip() and not self._needs_no_prompt:
            raise InvalidRequest("prompt", "must not be empty")
        if self.transparent and not isinstance(self.source, ReplaceBackground | None):
            raise InvalidRequest("transparent", "cannot be combined with an image")
        if self.seed is not None:
            _check_range("seed", self.seed, 0, MAX_SEED)
        _check_range("num_images", self.num_images, 1, MAX_IMAGES)

    @property
    def _needs_no_prompt(self) -> bool:
        match self.source:
            case Reframe() | Upscale():
                return True
            case Edit():
                return self.source.mask is not None
            case ReplaceBackground():
                return self.transparent
            case None | Remix():
                return False


def item_seed(seed: int, index: int) -> int:
    """The seed that item `index` (from 0) of an answer is drawn with."""
    return (seed + index) % (MAX_SEED + 1)


def _check_text(field_name: str, text: str) -> None:
    if len(text) > MAX_PROMPT:
        raise InvalidRequest(field_name, f"must not exceed {MAX_PROMPT} characters")
    if "\0" in text:
        raise InvalidRequest(field_name, "must not contain null characters")
    if any("\ud800" <= character <= "\udfff" for character in text):
        raise InvalidRequest(field_name, "must not contain lone surrogates")


def _check_range(field_name: str, value: int, least: int, most: int) -> None:
    if not least <= value <= most:
        raise InvalidRequest(field_name, f"must be between {least} and {most}")

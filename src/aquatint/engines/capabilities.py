"""What an engine can do, said once, so that a refusal is the same everywhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from aquatint.domain import (
    Adjustment,
    Edit,
    GenerationRequest,
    Keeping,
    Model,
    Remix,
    RenderingSpeed,
    ReplaceBackground,
    Source,
    StyleType,
    Upscale,
)
from aquatint.domain.errors import Unsupported


class Tolerance(StrEnum):
    """Which adjustments an operator puts up with; a request that needs others is refused."""

    STRICT = "strict"
    EQUIVALENT = "equivalent"
    ANY = "any"

    def allows(self, adjustment: Adjustment) -> bool:
        """Whether a request may be drawn with this adjustment."""
        match self:
            case Tolerance.STRICT:
                return False
            case Tolerance.EQUIVALENT:
                return adjustment.keeping is Keeping.EQUIVALENT
            case Tolerance.ANY:
                return True


def always(_: GenerationRequest) -> bool:
    """The condition of a rule that holds for every request."""
    return True


@dataclass(frozen=True, slots=True)
class Rule:
    """A field that an engine cannot keep exactly, how it keeps it, and for which requests."""

    field: str
    keeping: Keeping
    reason: str
    when: Callable[[GenerationRequest], bool] = always


@dataclass(frozen=True, slots=True, kw_only=True)
class Capabilities:
    """What an engine can do.

    `images` is how many images an edit may have, `transparent` whether it draws subjects without a
    ground, `describes` whether it says what an image shows, `magic_prompt` whether it enriches
    prompts itself. `max_pixels` is the most that an answer may have, None where nothing but time
    limits it. `parallel` is how many requests it draws at a time: the number of its slots.
    `charges` is whether what it draws is charged elsewhere, so that what may have been drawn is
    never asked for again by itself. `rules` name the fields that it does not keep exactly; it keeps
    all others.
    """

    sources: frozenset[type[Source]] = frozenset()
    images: int = 1
    custom_models: bool = False
    transparent: bool = False
    describes: bool = False
    magic_prompt: bool = False
    max_pixels: int | None = None
    parallel: int = 1
    charges: bool = False
    rules: tuple[Rule, ...] = ()

    def check(
        self, request: GenerationRequest, tolerance: Tolerance = Tolerance.EQUIVALENT
    ) -> tuple[Adjustment, ...]:
        """What will be adjusted; raise Unsupported, naming the field, for more than tolerated."""
        if request.source is not None and type(request.source) not in self.sources:
            raise Unsupported("image", f"{type(request.source).__name__} is not available here")
        if isinstance(request.source, Edit) and len(request.source.others) >= self.images:
            raise Unsupported("images", f"the engine at work here edits {self.images} at a time")
        if request.style.custom_model is not None and not self.custom_models:
            raise Unsupported("custom_model_uri", "the engine at work here has no custom models")
        if request.transparent and not self.transparent:
            raise Unsupported("transparent", "the engine at work here draws no transparent images")
        self._check_size(request)
        adjustments = tuple(self._adjustments(request))
        for adjustment in adjustments:
            if adjustment.keeping is Keeping.REFUSED or not tolerance.allows(adjustment):
                raise Unsupported(adjustment.field, adjustment.reason)
        return adjustments

    def _adjustments(self, request: GenerationRequest) -> Iterator[Adjustment]:
        asked = set(asked_fields(request))
        for rule in self.rules:
            if rule.field in asked and rule.when(request):
                yield Adjustment(rule.field, rule.keeping, rule.reason)

    def _check_size(self, request: GenerationRequest) -> None:
        """The field to blame is the image where the answer has its size.

        What is drawn on no ground is enlarged afterwards, and counts as it is drawn.
        """
        enlarged = request.upscaled_from if request.transparent else None
        drawn = enlarged or request.resolution
        if self.max_pixels is None or drawn.pixels <= self.max_pixels:
            return
        follows = isinstance(request.source, Edit | ReplaceBackground | Upscale)
        raise Unsupported(
            "image" if follows else "resolution",
            f"the answer would have {drawn} pixels; the engine at work here draws "
            f"at most {self.max_pixels:,}",
        )


def asked_fields(request: GenerationRequest) -> Iterator[str]:
    """The fields in which a request asks for something, by their names in the V3 dialect."""
    yield "resolution"
    yield from _asked_of_drawing(request)
    yield from _asked_of_source(request)
    yield from _asked_of_style(request)


def _asked_of_drawing(request: GenerationRequest) -> Iterator[str]:
    if request.prompt.strip():
        yield "prompt"
    if request.json_prompt is not None:
        yield "json_prompt"
    if request.negative_prompt.strip():
        yield "negative_prompt"
    if request.seed is not None and not request.seed_is_free:
        yield "seed"
    if request.num_images > 1:
        yield "num_images"
    if request.rendering_speed is not RenderingSpeed.DEFAULT:
        yield "rendering_speed"
    if request.model is not Model.V_3:
        yield "model"
    if request.check_copyright:
        yield "enable_copyright_detection"
    if request.transparent:
        yield "transparent"


def _asked_of_source(request: GenerationRequest) -> Iterator[str]:
    if request.source is not None:
        yield "image"
    if isinstance(request.source, Edit) and request.source.mask is not None:
        yield "mask"
    if isinstance(request.source, Remix):
        yield "image_weight"
    if isinstance(request.source, Upscale):
        yield from ("resemblance", "detail")


def _asked_of_style(request: GenerationRequest) -> Iterator[str]:
    style = request.style
    asked = {
        "style_type": style.type not in (StyleType.AUTO, StyleType.GENERAL),
        "style_preset": style.preset is not None,
        "style_codes": bool(style.codes),
        "style_reference_images": bool(style.references),
        "character_reference_images": style.character is not None,
        "color_palette": style.palette is not None,
        "custom_model_uri": style.custom_model is not None,
    }
    yield from (name for name, is_asked in asked.items() if is_asked)

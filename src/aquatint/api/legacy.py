"""The legacy dialect: other names, other words, and `image_request` around most of the fields."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, ClassVar

from pydantic import BeforeValidator, Field

from aquatint.domain import (
    Edit,
    GenerationRequest,
    Image,
    InvalidRequest,
    MagicPrompt,
    Model,
    Reframe,
    Remix,
    RenderingSpeed,
    Resolution,
    Source,
    Style,
    StyleType,
    Upscale,
)
from aquatint.domain.canvas import LEGACY_RATIOS, SQUARE, V1_RATIOS, Ratios

from . import spellings as say
from .kinds import OneOf
from .palette import object_of
from .v3 import mask_of
from .wire import GenerationWire, Look, Wire, inside


@dataclass(frozen=True, slots=True, kw_only=True)
class LegacyModel:
    """What a model's name stands for, and which fields it knows."""

    name: str
    model: Model
    speed: RenderingSpeed = RenderingSpeed.DEFAULT
    ratios: Ratios
    unknown: frozenset[str] = frozenset()
    edits: bool = False


def _models() -> Mapping[str, LegacyModel]:
    turbo = RenderingSpeed.TURBO
    first = frozenset({"resolution", "style_type", "color_palette"})
    light = frozenset({"negative_prompt", "color_palette"})
    rows = (
        LegacyModel(name="V_1", model=Model.V_1, ratios=V1_RATIOS, unknown=first),
        LegacyModel(
            name="V_1_TURBO", model=Model.V_1, speed=turbo, ratios=V1_RATIOS, unknown=first
        ),
        LegacyModel(name="V_2", model=Model.V_2, ratios=LEGACY_RATIOS, edits=True),
        LegacyModel(
            name="V_2_TURBO", model=Model.V_2, speed=turbo, ratios=LEGACY_RATIOS, edits=True
        ),
        LegacyModel(name="V_2A", model=Model.V_2A, ratios=LEGACY_RATIOS, unknown=light),
        LegacyModel(
            name="V_2A_TURBO", model=Model.V_2A, speed=turbo, ratios=LEGACY_RATIOS, unknown=light
        ),
        LegacyModel(name="V_3", model=Model.V_3, ratios=LEGACY_RATIOS, edits=True),
        LegacyModel(name="AUTO", model=Model.V_3, ratios=LEGACY_RATIOS, edits=True),
    )
    return {row.name: row for row in rows}


MODELS = _models()
_VERSIONS = """
    V_0 V_0_1 V_0_2 V_0_3 V_0_4 V_0_5 V_0_6 V_0_7 V_0_8 V4_QWEN_3_5_27B V4_QWEN_3_5_27B_PREFUSED
    V4_QWEN_3_5_27B_FULL_FINETUNE V4_QWEN_3_5_27B_FULL_FINETUNE_LORA V4_QWEN_3_5_27B_EXPERIMENTAL
    V4_QWEN_3_5_27B_EXPERIMENTAL_Q36_2P5K V4_QWEN_3_5_27B_EXPERIMENTAL_NONNAS_2P5K
    V4_QWEN_3_5_27B_EXPERIMENTAL_NONNAS_5K V4_QWEN_3_5_27B_EXPERIMENTAL_ALTCAP_BAL_9K
    V4_QWEN_3_5_27B_EXPERIMENTAL_ALTCAP_BAL_10K V4_QWEN_3_5_27B_SGLANG_EXPERIMENTAL_Q36_2P5K
    V4_QWEN_3_5_27B_SGLANG_EXPERIMENTAL_Q36_2P5K_TP2
"""
MAGIC_PROMPT_VERSIONS = (
    *_VERSIONS.split(),
    *(f"V4_QWEN_3_5_27B_EXPERIMENTAL_SLOT_{slot:02}" for slot in range(1, 11)),
)

_Model = Annotated[
    str,
    Field(description="Which published model; TURBO draws faster."),
    OneOf({name: name for name in MODELS}),
]
_EditingModel = Annotated[
    str,
    Field(description="Which published model; those that edit."),
    OneOf({name: name for name, row in MODELS.items() if row.edits}),
]
_StyleType = Annotated[
    StyleType | None,
    Field(description="The style family; not with V_1. STYLIZED means AUTO."),
    OneOf(say.LEGACY_STYLE_TYPES),
]
_MagicVersion = Annotated[
    str | None,
    Field(description="Accepted, and without effect here."),
    OneOf({version: version for version in MAGIC_PROMPT_VERSIONS}),
]


LEAST_SIDE = 5
"""Pixels of what is enlarged: what is published for sizes has two digits at least."""

_WRAPPED = {
    name: f"image_request.{name}"
    for name in (
        *("color_palette", "detail", "model", "negative_prompt", "num_images", "prompt"),
        *("resemblance", "resolution", "seed", "style_type", "image_weight"),
    )
}
_FILED = {"image": "image_file"}


class ImageRequest(Wire):
    """What the legacy endpoints wrap in `image_request`."""

    prompt: say.Prompt
    model: _Model = "V_2"
    aspect_ratio: Annotated[
        str | None, Field(description=say.RATIO_TEXT), OneOf(say.LEGACY_RATIOS)
    ] = None
    resolution: Annotated[
        Resolution | None,
        Field(description=f"{say.SIZE_TEXT} Not with V_1."),
        OneOf(say.LEGACY_SIZES),
    ] = None
    magic_prompt_option: say.Magic = MagicPrompt.AUTO
    magic_prompt_system_prompt_config_id: say.MagicConfig = None
    magic_prompt_version: _MagicVersion = None
    seed: say.Seed = None
    style_type: _StyleType = None
    negative_prompt: say.NegativePrompt = ""
    num_images: say.NumImages = 1
    color_palette: say.Colors = None

    def to_domain(self, source: Source | None = None) -> GenerationRequest:
        """The request; what the model does not know is refused."""
        model = MODELS[self.model]
        for field in sorted(model.unknown):
            if getattr(self, field):
                raise InvalidRequest(field, f"is not supported by model {self.model}")
        return GenerationRequest(
            prompt=self.prompt,
            resolution=self._size(),
            source=source,
            negative_prompt=self.negative_prompt,
            style=Style(type=self.style_type or StyleType.GENERAL, palette=self.color_palette),
            seed=self.seed,
            num_images=self.num_images,
            rendering_speed=model.speed,
            magic_prompt=self.magic_prompt_option,
            model=model.model,
        )

    def _size(self) -> Resolution:
        if self.resolution and self.aspect_ratio:
            raise InvalidRequest("resolution", "cannot be combined with aspect_ratio")
        ratios = MODELS[self.model].ratios
        by_shape = ratios[self.aspect_ratio] if self.aspect_ratio else SQUARE
        return self.resolution or by_shape


class RemixImageRequest(ImageRequest):
    """The `image_request` of a remix."""

    image_weight: say.ImageWeight = 50


class UpscaleImageRequest(Wire):
    """The `image_request` of an upscale: all of it may be left out, but not itself."""

    prompt: say.Hint = ""
    resemblance: Annotated[
        int, Field(description="How true the larger image stays to the image."), say.Share
    ] = 50
    detail: Annotated[int, Field(description="How much fine structure it gains."), say.Share] = 50
    magic_prompt_option: say.Magic = MagicPrompt.AUTO
    magic_prompt_system_prompt_config_id: say.MagicConfig = None
    magic_prompt_version: _MagicVersion = None
    num_images: say.NumImages = 1
    seed: say.Seed = None

    def to_domain(self, image: Image) -> GenerationRequest:
        """The request: twice as wide, and twice as high."""
        return GenerationRequest(
            prompt=self.prompt,
            resolution=Resolution(2 * image.size.width, 2 * image.size.height),
            upscaled_from=image.size,
            source=Upscale(image, self.resemblance, self.detail),
            seed=self.seed,
            num_images=self.num_images,
            magic_prompt=self.magic_prompt_option,
        )


def _object(value: object) -> object:
    return object_of(value, "image_request")


class GenerateLegacy(GenerationWire):
    """Text to image."""

    names: ClassVar[Mapping[str, str]] = _WRAPPED

    image_request: ImageRequest

    def to_domain(self, look: Look) -> GenerationRequest:  # noqa: ARG002 - there is no image in it
        with inside("image_request"):
            return self.image_request.to_domain()


class RemixLegacy(GenerationWire):
    """Start from an image."""

    names: ClassVar[Mapping[str, str]] = {**_WRAPPED, **_FILED}

    image_file: say.InputImage
    image_request: Annotated[RemixImageRequest, BeforeValidator(_object)]

    def to_domain(self, look: Look) -> GenerationRequest:
        image = look(self.image_file, "image_file")
        with inside("image_request"):
            return self.image_request.to_domain(Remix(image, self.image_request.image_weight))


class UpscaleLegacy(GenerationWire):
    """Make an image larger."""

    names: ClassVar[Mapping[str, str]] = {**_WRAPPED, **_FILED}

    image_file: say.InputImage
    image_request: Annotated[UpscaleImageRequest, BeforeValidator(_object)]

    def to_domain(self, look: Look) -> GenerationRequest:
        image = look(self.image_file, "image_file")
        if min(image.size.width, image.size.height) < LEAST_SIDE:
            raise InvalidRequest("image_file", f"must have sides of {LEAST_SIDE} pixels or more")
        with inside("image_request"):
            return self.image_request.to_domain(image)


class GatewayEditLegacy(GenerationWire):
    """Repaint an image, as gateways have it: without a mask all of it, without a prompt remove."""

    names: ClassVar[Mapping[str, str]] = _FILED

    image_file: say.InputImage
    mask: say.OptionalMask = None
    prompt: say.OptionalPrompt = ""
    model: _EditingModel
    magic_prompt_option: say.Magic = MagicPrompt.AUTO
    magic_prompt_system_prompt_config_id: say.MagicConfig = None
    num_images: say.NumImages = 1
    seed: say.Seed = None
    style_type: _StyleType = None

    def to_domain(self, look: Look) -> GenerationRequest:
        model = MODELS[self.model]
        image = look(self.image_file, "image_file")
        return GenerationRequest(
            prompt=self.prompt,
            resolution=image.size,
            source=Edit(image, mask_of(self.mask, look)),
            style=Style(type=self.style_type or StyleType.GENERAL),
            seed=self.seed,
            num_images=self.num_images,
            rendering_speed=model.speed,
            magic_prompt=self.magic_prompt_option,
            model=model.model,
        )


class EditLegacy(GatewayEditLegacy):
    """Repaint an image where its mask is black; the answer has the size of the image."""

    mask: say.Mask
    prompt: say.Prompt


class ReframeLegacy(GenerationWire):
    """Give an image another shape."""

    names: ClassVar[Mapping[str, str]] = _FILED

    image_file: say.InputImage
    resolution: Annotated[Resolution, Field(description=say.FRAME_TEXT), OneOf(say.LEGACY_SIZES)]
    model: _EditingModel
    num_images: say.NumImages = 1
    seed: say.Seed = None
    style_type: _StyleType = None

    def to_domain(self, look: Look) -> GenerationRequest:
        model = MODELS[self.model]
        return GenerationRequest(
            prompt="",
            resolution=self.resolution,
            source=Reframe(look(self.image_file, "image_file")),
            style=Style(type=self.style_type or StyleType.GENERAL),
            seed=self.seed,
            num_images=self.num_images,
            rendering_speed=model.speed,
            model=model.model,
        )

"""The V3 dialect: one wire model for each endpoint."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

import structlog
from pydantic import Field

from aquatint.domain import (
    CharacterReference,
    Edit,
    GenerationRequest,
    Image,
    InvalidRequest,
    MagicPrompt,
    Reframe,
    Remix,
    RenderingSpeed,
    ReplaceBackground,
    Resolution,
    Style,
    StyleType,
)
from aquatint.domain.canvas import SQUARE, nearest_v3

from . import spellings as say
from .form import Upload
from .kinds import OneOf
from .wire import GenerationWire, Look

_log = structlog.get_logger(__name__)

_Resolution = Annotated[Resolution | None, Field(description=say.SIZE_TEXT), OneOf(say.V3_SIZES)]
_AspectRatio = Annotated[Resolution | None, Field(description=say.RATIO_TEXT), say.V3_RATIO_SIZES]


class SizedV3(GenerationWire):
    """What those can be told that do not keep the size of an input."""

    prompt: say.Prompt
    negative_prompt: say.NegativePrompt = ""
    resolution: _Resolution = None
    aspect_ratio: _AspectRatio = None

    def size(self) -> Resolution:
        """What to draw on: named by its pixels or by its shape, but not by both."""
        if self.resolution and self.aspect_ratio:
            raise InvalidRequest("resolution", "cannot be combined with aspect_ratio")
        return self.resolution or self.aspect_ratio or SQUARE


class LookedV3(GenerationWire):
    """What all V3 endpoints can be told."""

    seed: say.Seed = None
    num_images: say.NumImages = 1
    rendering_speed: say.Speed = RenderingSpeed.DEFAULT
    style_preset: say.Preset = None
    color_palette: say.Colors = None
    style_codes: say.StyleCodes = ()
    style_reference_images: say.StyleReferences = ()

    def style(self, look: Look) -> Style:
        """How it should look, its images verified."""
        if self.style_preset and (self.style_codes or self.style_reference_images):
            _log.warning("preset beside codes or references", style_preset=self.style_preset)
        return Style(
            preset=self.style_preset,
            codes=self.style_codes,
            references=tuple(
                look(file, "style_reference_images") for file in self.style_reference_images
            ),
            palette=self.color_palette,
        )


class StyledV3(LookedV3):
    """What those can be told that draw all of the image."""

    magic_prompt: say.Magic = MagicPrompt.AUTO
    magic_prompt_system_prompt_config_id: say.MagicConfig = None
    style_type: say.V3Style = StyleType.GENERAL
    custom_model_uri: say.CustomModel = None
    character_reference_images: say.CharacterReferences = ()
    character_reference_images_mask: say.CharacterMasks = ()

    def style(self, look: Look) -> Style:
        return replace(
            super().style(look),
            type=self.style_type,
            character=self._character(look),
            custom_model=self.custom_model_uri,
        )

    def _character(self, look: Look) -> CharacterReference | None:
        files, masks = self.character_reference_images, self.character_reference_images_mask
        if len(masks) > len(files):
            raise InvalidRequest(
                "character_reference_images_mask", "needs as many character_reference_images"
            )
        if not files:
            return None
        mask = look(masks[0], "character_reference_images_mask") if masks else None
        return CharacterReference(look(files[0], "character_reference_images"), mask)


class GenerateV3(StyledV3, SizedV3):
    """Text to image."""

    enable_copyright_detection: say.Copyright = False

    def to_domain(self, look: Look) -> GenerationRequest:
        return GenerationRequest(
            prompt=self.prompt,
            resolution=self.size(),
            negative_prompt=self.negative_prompt,
            style=self.style(look),
            seed=self.seed,
            num_images=self.num_images,
            rendering_speed=self.rendering_speed,
            magic_prompt=self.magic_prompt,
            check_copyright=self.enable_copyright_detection,
        )


class GenerateTransparentV3(GenerationWire):
    """Text to what it is about, on no ground."""

    prompt: say.Prompt
    negative_prompt: say.NegativePrompt = ""
    aspect_ratio: _AspectRatio = None
    upscale_factor: Annotated[
        int,
        Field(description="How many times larger than drawn the image is made."),
        OneOf({"X1": 1, "X2": 2, "X4": 4}),
    ] = 1
    seed: say.Seed = None
    num_images: say.NumImages = 1
    rendering_speed: Annotated[
        RenderingSpeed,
        Field(description="How much work goes into an image; FLASH is not among these."),
        OneOf(say.UNHURRIED),
    ] = RenderingSpeed.DEFAULT
    magic_prompt: say.Magic = MagicPrompt.AUTO
    magic_prompt_system_prompt_config_id: say.MagicConfig = None
    custom_model_uri: say.CustomModel = None

    def to_domain(self, look: Look) -> GenerationRequest:  # noqa: ARG002 - there is no image in it
        size, times = self.aspect_ratio or SQUARE, self.upscale_factor
        return GenerationRequest(
            prompt=self.prompt,
            resolution=Resolution(size.width * times, size.height * times),
            upscaled_from=size if times > 1 else None,
            negative_prompt=self.negative_prompt,
            style=Style(custom_model=self.custom_model_uri),
            seed=self.seed,
            num_images=self.num_images,
            rendering_speed=self.rendering_speed,
            magic_prompt=self.magic_prompt,
            transparent=True,
        )


class RemixV3(StyledV3, SizedV3):
    """Start from an image."""

    image: say.InputImage
    image_weight: say.ImageWeight = 50

    def to_domain(self, look: Look) -> GenerationRequest:
        return GenerationRequest(
            prompt=self.prompt,
            resolution=self.size(),
            source=Remix(look(self.image, "image"), self.image_weight),
            negative_prompt=self.negative_prompt,
            style=self.style(look),
            seed=self.seed,
            num_images=self.num_images,
            rendering_speed=self.rendering_speed,
            magic_prompt=self.magic_prompt,
        )


class GatewayEditV3(StyledV3):
    """Repaint an image, as gateways have it: without a mask all of it, without a prompt remove."""

    image: say.InputImage
    mask: say.OptionalMask = None
    prompt: say.OptionalPrompt = ""

    def to_domain(self, look: Look) -> GenerationRequest:
        image = look(self.image, "image")
        return GenerationRequest(
            prompt=self.prompt,
            resolution=nearest_v3(image.size),
            source=Edit(image, mask_of(self.mask, look)),
            style=self.style(look),
            seed=self.seed,
            num_images=self.num_images,
            rendering_speed=self.rendering_speed,
            magic_prompt=self.magic_prompt,
        )


class EditV3(GatewayEditV3):
    """Repaint an image where its mask is black."""

    mask: say.Mask
    prompt: say.Prompt


class ReframeV3(LookedV3):
    """Give an image another shape."""

    image: say.InputImage
    resolution: Annotated[Resolution, Field(description=say.FRAME_TEXT), OneOf(say.V3_SIZES)]

    def to_domain(self, look: Look) -> GenerationRequest:
        return GenerationRequest(
            prompt="",
            resolution=self.resolution,
            source=Reframe(look(self.image, "image")),
            style=self.style(look),
            seed=self.seed,
            num_images=self.num_images,
            rendering_speed=self.rendering_speed,
        )


class ReplaceBackgroundV3(LookedV3):
    """Keep what an image is about, before another background."""

    image: say.InputImage
    prompt: say.Prompt
    magic_prompt: say.Magic = MagicPrompt.AUTO
    magic_prompt_system_prompt_config_id: say.MagicConfig = None

    def to_domain(self, look: Look) -> GenerationRequest:
        image = look(self.image, "image")
        return GenerationRequest(
            prompt=self.prompt,
            resolution=nearest_v3(image.size),
            source=ReplaceBackground(image),
            style=self.style(look),
            seed=self.seed,
            num_images=self.num_images,
            rendering_speed=self.rendering_speed,
            magic_prompt=self.magic_prompt,
        )


def mask_of(mask: Upload | None, look: Look) -> Image | None:
    """The image of a mask that may be missing."""
    return None if mask is None else look(mask, "mask")

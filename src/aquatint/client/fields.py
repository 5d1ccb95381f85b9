"""What endpoints can be told beside what they must be told: the API's own names and words."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import IO, Any, Literal, TypeAlias, TypedDict

File: TypeAlias = str | os.PathLike[str] | bytes | IO[bytes]
"""An image to send: a path, the bytes of a file, or a file that is open for reading bytes."""

Swatch: TypeAlias = str | tuple[str, float]
"""A colour such as `#1a2b3c`, alone or with its weight from 0.05 to 1."""

Palette: TypeAlias = str | Sequence[Swatch] | Mapping[str, Any]
"""The name of a preset such as `EMBER`, up to 8 colours, or the object that the API takes."""

RenderingSpeed: TypeAlias = Literal["FLASH", "TURBO", "BALANCED", "DEFAULT", "QUALITY"]
Switch: TypeAlias = Literal["AUTO", "ON", "OFF"]
StyleType: TypeAlias = Literal[
    "AUTO", "GENERAL", "REALISTIC", "DESIGN", "FICTION", "CUSTOM", "STYLIZED"
]
LegacyStyleType: TypeAlias = Literal[
    "AUTO",
    "GENERAL",
    "REALISTIC",
    "DESIGN",
    "RENDER_3D",
    "ANIME",
    "FICTION",
    "CUSTOM",
    "STYLIZED",
]
LegacyModel: TypeAlias = Literal[
    "V_1", "V_1_TURBO", "V_2", "V_2_TURBO", "V_2A", "V_2A_TURBO", "V_3", "AUTO"
]


class Keyed(TypedDict, total=False):
    """What every POST can be told.

    A key is made for each call where none is given. Giving one of your own, stored before the
    call, makes the call safe to repeat even after your own program was restarted.
    """

    idempotency_key: str


class Drawn(Keyed, total=False):
    """What all drawing endpoints can be told."""

    seed: int | None
    num_images: int | None


class Styled(Drawn, total=False):
    """What all V3 endpoints can be told."""

    rendering_speed: RenderingSpeed | None
    style_preset: str | None
    color_palette: Palette | None
    style_codes: Sequence[str] | None
    style_reference_images: Sequence[File] | None


class ReframeFields(Styled, total=False):
    """Of `reframe`, beside the image and its new size."""


class BackgroundFields(Styled, total=False):
    """Of `replace_background`, beside the image and the prompt."""

    magic_prompt: Switch | None


class EditFields(BackgroundFields, total=False):
    """Of `inpaint` and `edit`, beside the image, the mask and the prompt."""

    style_type: StyleType | None
    custom_model_uri: str | None
    character_reference_images: Sequence[File] | None
    character_reference_images_mask: Sequence[File] | None


class SizedFields(EditFields, total=False):
    """Of what can be drawn in any size: named by its pixels or by its shape, not by both."""

    resolution: str | None
    aspect_ratio: str | None
    negative_prompt: str | None


class GenerateFields(SizedFields, total=False):
    """Of `generate`, beside the prompt."""

    enable_copyright_detection: bool | None


class RemixFields(SizedFields, total=False):
    """Of `remix`, beside the image and the prompt. The weight is 1 to 100, 50 unless said."""

    image_weight: int | None


class TransparentFields(Drawn, total=False):
    """Of `generate_transparent`, beside the prompt."""

    upscale_factor: Literal["X1", "X2", "X4"] | None
    aspect_ratio: str | None
    rendering_speed: RenderingSpeed | None
    magic_prompt: Switch | None
    negative_prompt: str | None
    custom_model_uri: str | None


class UpscaleFields(Drawn, total=False):
    """Of `upscale`, beside the image. Resemblance and detail are 1 to 100, 50 unless said."""

    prompt: str | None
    resemblance: int | None
    detail: int | None
    magic_prompt_option: Switch | None


class DescribeFields(Keyed, total=False):
    """Of `describe`, beside the image."""

    describe_model_version: Literal["V_2", "V_3", "V_4"] | None


class LayerizeFields(Keyed, total=False):
    """Of `layerize_text`, beside the image."""

    prompt: str | None
    seed: int | None


class V4Fields(Keyed, total=False):
    """Of `generate_v4`, beside the prompt."""

    seed: int | None
    resolution: str | None
    rendering_speed: RenderingSpeed | None
    custom_model_uri: str | None
    enable_copyright_detection: bool | None


class V4RemixFields(Keyed, total=False):
    """Of `remix_v4`, beside the image and the prompt."""

    image_weight: int | None
    resolution: str | None
    rendering_speed: RenderingSpeed | None
    enable_copyright_detection: bool | None


class V4DescribeFields(Keyed, total=False):
    """Of `describe_v4`, beside the image."""

    include_bbox: bool | None
    include_style_descriptions: bool | None
    include_tags: bool | None


class MagicPromptFields(Keyed, total=False):
    """Of `magic_prompt_v4`, beside the prompt."""

    aspect_ratio: str | None


class EditImagesFields(Drawn, total=False):
    """Of `edit_images`, beside the images and the prompt."""

    magic_prompt: Switch | None
    resolution: str | None
    aspect_ratio: str | None
    transparent_background: bool | None


class RemoveObjectFields(Keyed, total=False):
    """Of `remove_object`, beside the image and the mask."""

    seed: int | None


class LegacyEditFields(Drawn, total=False):
    """Of `legacy_edit`, beside the image, the mask, the prompt and the model."""

    style_type: LegacyStyleType | None
    magic_prompt_option: Switch | None


class LegacyGenerateFields(LegacyEditFields, total=False):
    """Of `legacy_generate`, beside the prompt."""

    model: LegacyModel | None
    aspect_ratio: str | None
    resolution: str | None
    negative_prompt: str | None
    color_palette: Palette | None


class LegacyRemixFields(LegacyGenerateFields, total=False):
    """Of `legacy_remix`, beside the image and the prompt."""

    image_weight: int | None


class LegacyReframeFields(Drawn, total=False):
    """Of `legacy_reframe`, beside the image, its new size and the model."""

    style_type: LegacyStyleType | None

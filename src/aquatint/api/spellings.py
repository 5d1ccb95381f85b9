"""The words of both dialects and what they mean, and the fields that several wire models share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field

from aquatint.domain import MagicPrompt, Palette, RenderingSpeed, StylePreset, StyleType
from aquatint.domain.canvas import LEGACY_RESOLUTIONS, V3_RATIOS, V3_RESOLUTIONS, V4_RESOLUTIONS
from aquatint.domain.request import (
    MAX_IMAGE_WEIGHT,
    MAX_IMAGES,
    MAX_PROMPT,
    MAX_SEED,
    MAX_SHARE,
    MIN_IMAGE_WEIGHT,
    MIN_SHARE,
)

from .form import Upload
from .kinds import Codes, File, Files, Flag, FreeText, Name, OneOf, Whole
from .palette import PaletteKind

V3_SIZES = {str(size): size for size in V3_RESOLUTIONS}
LEGACY_SIZES = {f"RESOLUTION_{size.width}_{size.height}": size for size in LEGACY_RESOLUTIONS}
LEGACY_RATIOS: Mapping[str, str] = {
    f"ASPECT_{ratio.replace('x', '_')}": ratio
    for ratio in (
        "10x16", "16x10", "9x16", "16x9", "3x2", "2x3", "4x3", "3x4", "1x1", "1x3", "3x1",
    )
}  # fmt: skip

V4_SIZES = {str(size): size for size in V4_RESOLUTIONS}
V4_RATIOS = tuple(
    "1x4 1x3 1x2 9x16 10x16 2x3 3x4 4x5 1x1 5x4 4x3 3x2 16x10 16x9 2x1 3x1 4x1".split()  # noqa: SIM905
)
SPEEDS = {
    "FLASH": RenderingSpeed.FLASH,
    "TURBO": RenderingSpeed.TURBO,
    "BALANCED": RenderingSpeed.DEFAULT,
    "DEFAULT": RenderingSpeed.DEFAULT,
    "QUALITY": RenderingSpeed.QUALITY,
}
UNHURRIED = {name: speed for name, speed in SPEEDS.items() if name != "FLASH"}
V3_STYLE_TYPES = {
    "AUTO": StyleType.AUTO,
    "GENERAL": StyleType.GENERAL,
    "REALISTIC": StyleType.REALISTIC,
    "DESIGN": StyleType.DESIGN,
    "CUSTOM": StyleType.CUSTOM,
    "FICTION": StyleType.FICTION,
    "STYLIZED": StyleType.AUTO,
}
LEGACY_STYLE_TYPES = {
    **V3_STYLE_TYPES,
    "RENDER_3D": StyleType.RENDER_3D,
    "ANIME": StyleType.ANIME,
}

_PROMPT = "What to draw."
_REMOVING = "What to draw where the mask is black; empty or left out: remove what is there."

Prompt = Annotated[str, Field(description=_PROMPT), FreeText(longest=MAX_PROMPT, filled=True)]
OptionalPrompt = Annotated[str, Field(description=_REMOVING), FreeText(longest=MAX_PROMPT)]
Hint = Annotated[
    str, Field(description="What the image shows, if it helps."), FreeText(longest=MAX_PROMPT)
]
NegativePrompt = Annotated[
    str,
    Field(description="What to leave out; where they clash the prompt wins."),
    FreeText(longest=MAX_PROMPT),
]
Seed = Annotated[
    int | None,
    Field(description="The same seed draws the same images; left out, it is random."),
    Whole(0, MAX_SEED),
]
NumImages = Annotated[int, Field(description="How many images to draw."), Whole(1, MAX_IMAGES)]
ImageWeight = Annotated[
    int,
    Field(description="How much of the input image to keep."),
    Whole(MIN_IMAGE_WEIGHT, MAX_IMAGE_WEIGHT),
]
Speed = Annotated[
    RenderingSpeed,
    Field(description="How much work goes into an image. BALANCED means DEFAULT."),
    OneOf(SPEEDS),
]
Magic = Annotated[
    MagicPrompt,
    Field(description="Whether the prompt is enriched; the answer carries the one that was drawn."),
    OneOf({option.value: option for option in MagicPrompt}),
]
MagicConfig = Annotated[str | None, Field(description="Accepted, and without effect here."), Name()]
Preset = Annotated[
    StylePreset | None,
    Field(description="One of the 62 published looks."),
    OneOf({preset.value: preset for preset in StylePreset}),
]
Colors = Annotated[
    Palette | None,
    Field(
        description="A preset by its name, or members. In a form: JSON text or a JSON part.",
        examples=[{"name": "PASTEL"}],
    ),
    PaletteKind(),
]
StyleCodes = Annotated[
    tuple[str, ...],
    Field(
        description="Styles of 8 hexadecimal digits; not with style_type or reference images. "
        "In a form repeated, comma-joined, or a JSON list."
    ),
    Codes(),
]
CustomModel = Annotated[
    str | None,
    Field(description="model/<name>/version/<version>; refused by engines without such models."),
    Name(),
]
Copyright = Annotated[
    bool, Field(description="Withhold images that show protected likenesses or logos."), Flag()
]
InputImage = Annotated[Upload, Field(description="PNG, JPEG or WebP."), File()]
_MASK = "Of the same size as the image; black is repainted, white is kept."
Mask = Annotated[Upload, Field(description=_MASK), File()]
OptionalMask = Annotated[
    Upload | None, Field(description=f"{_MASK} Left out: all may change."), File()
]
StyleReferences = Annotated[
    tuple[Upload, ...], Field(description="Images whose look is taken over; repeat it."), Files()
]
CharacterReferences = Annotated[
    tuple[Upload, ...], Field(description="A picture of somebody to draw again."), Files(most=1)
]
CharacterMasks = Annotated[
    tuple[Upload, ...],
    Field(description="Which part of the character reference counts; of its size."),
    Files(most=1),
]
Share = Whole(MIN_SHARE, MAX_SHARE)
V3Style = Annotated[
    StyleType,
    Field(description="The style family. STYLIZED means AUTO; CUSTOM needs a custom_model_uri."),
    OneOf(V3_STYLE_TYPES),
]
RATIO_TEXT = "The size by its shape; not together with resolution. Without either it is square."
SIZE_TEXT = "The size in pixels; not together with aspect_ratio."
V4_SIZE_TEXT = "The size in pixels. Left out: 2048x2048, or of a remix the nearest to the image's."
FRAME_TEXT = "The new size; the image is shown in it whole, and goes on beyond its edges."
V3_RATIO_SIZES = OneOf(V3_RATIOS)

"""A request as the multipart form of Ideogram's V3 endpoints, or of the one that enlarges.

Source: Ideogram's published specification of 2026-07-02.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

import numpy as np

from aquatint.domain import (
    Edit,
    GenerationRequest,
    Image,
    ImageFormat,
    Reframe,
    Remix,
    RenderingSpeed,
    ReplaceBackground,
    Resolution,
    Source,
    StyleType,
    Upscale,
)
from aquatint.domain.canvas import V3_RATIOS, V3_RESOLUTIONS, nearest_v3
from aquatint.imaging.encode import png

from . import legacy, removal, v4
from .form import File, Form, file_of, palette


def form_of(request: GenerationRequest) -> Form:
    """The form of a request; slow where it has to draw a mask."""
    source = request.source
    if legacy.says(request):
        return legacy.form_of(request)
    if v4.says(request):
        return v4.form_of(request)
    if removal.says(request):
        return removal.form_of(request)
    if request.transparent:
        return Form("/v1/ideogram-v3/generate-transparent", tuple(_transparent(request)))
    parts = _parts(request) if not isinstance(source, Upscale) else _upscale(request, source)
    return Form(_path(source), tuple(parts))


def has_own_size(request: GenerationRequest) -> bool:
    """Whether a request names a size that its form cannot say: the nearest is drawn."""
    if isinstance(request.source, Edit | ReplaceBackground | Upscale) or _is_said_whole(request):
        return False
    if request.transparent:
        return _ratio_and_factor(request) is None
    return request.resolution not in V3_RESOLUTIONS


def _is_said_whole(request: GenerationRequest) -> bool:
    return legacy.says(request) or v4.says(request)


def _path(source: Source | None) -> str:
    match source:
        case None:
            return "/v1/ideogram-v3/generate"
        case Edit():
            return "/v1/ideogram-v3/inpaint"
        case Remix():
            return "/v1/ideogram-v3/remix"
        case Reframe():
            return "/v1/ideogram-v3/reframe"
        case ReplaceBackground():
            return "/v1/ideogram-v3/replace-background"
        case Upscale():
            return "/upscale"


def _parts(request: GenerationRequest) -> Iterator[tuple[str, str | File]]:
    source = request.source
    if not isinstance(source, Reframe):
        yield "prompt", request.prompt
        yield "magic_prompt", request.magic_prompt.value
    if source is None or isinstance(source, Remix | Reframe):
        yield "resolution", str(nearest_v3(request.resolution))
    if (source is None or isinstance(source, Remix)) and request.negative_prompt.strip():
        yield "negative_prompt", request.negative_prompt
    if source is None and request.check_copyright:
        yield "enable_copyright_detection", "true"
    yield "num_images", str(request.num_images)
    yield "rendering_speed", request.rendering_speed.value
    if request.seed is not None:
        yield "seed", str(request.seed)
    yield from _style(request)
    yield from _images(request)


def _transparent(request: GenerationRequest) -> Iterator[tuple[str, str | File]]:
    yield "prompt", request.prompt
    yield "magic_prompt", request.magic_prompt.value
    ratio, factor = _ratio_and_factor(request) or (_nearest_ratio(request.resolution), 1)
    yield "aspect_ratio", ratio
    if factor > 1:
        yield "upscale_factor", f"X{factor}"
    if request.negative_prompt.strip():
        yield "negative_prompt", request.negative_prompt
    yield "num_images", str(request.num_images)
    hurried = request.rendering_speed is RenderingSpeed.FLASH
    yield "rendering_speed", (RenderingSpeed.TURBO if hurried else request.rendering_speed).value
    if request.seed is not None:
        yield "seed", str(request.seed)
    if request.style.custom_model is not None:
        yield "custom_model_uri", request.style.custom_model


def _ratio_and_factor(request: GenerationRequest) -> tuple[str, int] | None:
    """What the size of a transparent picture is called; None of one that has no name."""
    for ratio, size in V3_RATIOS.items():
        for factor in (1, 2, 4):
            if request.resolution == Resolution(size.width * factor, size.height * factor):
                return ratio, factor
    return None


def _nearest_ratio(size: Resolution) -> str:
    return min(V3_RATIOS, key=lambda ratio: _apart(V3_RATIOS[ratio], size))


def _apart(one: Resolution, other: Resolution) -> float:
    wider, taller = one.width * other.height, one.height * other.width
    return max(wider, taller) / min(wider, taller)


def _upscale(request: GenerationRequest, source: Upscale) -> Iterator[tuple[str, str | File]]:
    """The older form, whose fields are JSON in one part."""
    told: dict[str, object] = {
        "resemblance": source.resemblance,
        "detail": source.detail,
        "magic_prompt_option": request.magic_prompt.value,
        "num_images": request.num_images,
    }
    if request.prompt.strip():
        told["prompt"] = request.prompt
    if request.seed is not None:
        told["seed"] = request.seed
    yield "image_request", (None, json.dumps(told).encode(), "application/json")
    yield "image_file", file_of("image", source.image)


def _style(request: GenerationRequest) -> Iterator[tuple[str, str | File]]:
    style, simple = request.style, isinstance(request.source, Reframe | ReplaceBackground)
    if style.preset is not None:
        yield "style_preset", style.preset.value
    if style.palette is not None:
        yield "color_palette", json.dumps(palette(style.palette))
    for code in style.codes:
        yield "style_codes", code
    for number, image in enumerate(style.references):
        yield "style_reference_images", file_of(f"style-{number}", image)
    if simple:
        return
    if not style.codes and style.type not in (StyleType.ANIME, StyleType.RENDER_3D):
        yield "style_type", style.type.value
    if style.custom_model is not None:
        yield "custom_model_uri", style.custom_model
    if style.character is not None:
        yield "character_reference_images", file_of("character", style.character.image)
        if style.character.mask is not None:
            yield "character_reference_images_mask", file_of("character-mask", style.character.mask)


def _images(request: GenerationRequest) -> Iterator[tuple[str, str | File]]:
    source = request.source
    if source is None:
        return
    yield "image", file_of("image", source.image)
    if isinstance(source, Remix):
        yield "image_weight", str(source.weight)
    if isinstance(source, Edit):
        yield "mask", file_of("mask", source.mask or _all_may_change(source.image.size))


def _all_may_change(size: Resolution) -> Image:
    """The mask that an edit without one means: black everywhere."""
    return Image(png(np.zeros((size.height, size.width), np.uint8)), ImageFormat.PNG, size)

"""A request as the multipart form of Ideogram's V3 endpoints.

Source: Ideogram's published specification of 2026-07-02.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from aquatint.domain import (
    Edit,
    GenerationRequest,
    Image,
    ImageFormat,
    Palette,
    PalettePreset,
    Reframe,
    Remix,
    ReplaceBackground,
    Resolution,
    Source,
    StyleType,
    Upscale,
)
from aquatint.domain.canvas import nearest_v3
from aquatint.imaging.encode import png

File = tuple[str | None, bytes, str]
"""Name, which JSON has none, content and media type."""


@dataclass(frozen=True, slots=True)
class Form:
    """Where to post, and the parts to post in their order."""

    path: str
    parts: tuple[tuple[str, str | File], ...]

    @property
    def fields(self) -> list[tuple[str, tuple[None, str] | File]]:
        """As httpx2 wants a form that is multipart even where it holds no file."""
        return [
            (name, (None, value) if isinstance(value, str) else value) for name, value in self.parts
        ]


def form_of(request: GenerationRequest) -> Form:
    """The form of a request; slow where it has to draw a mask."""
    source = request.source
    parts = _parts(request) if not isinstance(source, Upscale) else _upscale(request, source)
    return Form(_path(source), tuple(parts))


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
    yield "image_file", _file("image", source.image)


def _style(request: GenerationRequest) -> Iterator[tuple[str, str | File]]:
    style, simple = request.style, isinstance(request.source, Reframe | ReplaceBackground)
    if style.preset is not None:
        yield "style_preset", style.preset.value
    if style.palette is not None:
        yield "color_palette", _palette(style.palette)
    for code in style.codes:
        yield "style_codes", code
    for number, image in enumerate(style.references):
        yield "style_reference_images", _file(f"style-{number}", image)
    if simple:
        return
    if not style.codes and style.type not in (StyleType.ANIME, StyleType.RENDER_3D):
        yield "style_type", style.type.value
    if style.custom_model is not None:
        yield "custom_model_uri", style.custom_model
    if style.character is not None:
        yield "character_reference_images", _file("character", style.character.image)
        if style.character.mask is not None:
            yield "character_reference_images_mask", _file("character-mask", style.character.mask)


def _images(request: GenerationRequest) -> Iterator[tuple[str, str | File]]:
    source = request.source
    if source is None:
        return
    yield "image", _file("image", source.image)
    if isinstance(source, Remix):
        yield "image_weight", str(source.weight)
    if isinstance(source, Edit):
        yield "mask", _file("mask", source.mask or _all_may_change(source.image.size))


def _all_may_change(size: Resolution) -> Image:
    """The mask that an edit without one means: black everywhere."""
    return Image(png(np.zeros((size.height, size.width), np.uint8)), ImageFormat.PNG, size)


def _file(name: str, image: Image) -> File:
    return f"{name}.{image.format.extension}", image.data, image.format.media_type


def _palette(palette: Palette) -> str:
    if isinstance(palette, PalettePreset):
        return json.dumps({"name": palette.value})
    members = [
        {"color_hex": swatch.hex}
        | ({} if swatch.weight is None else {"color_weight": swatch.weight})
        for swatch in palette
    ]
    return json.dumps({"members": members})

"""A request as one text: the same request gives the same text, and the text the same request.

Images are told by the SHA-256 of their bytes, so that the text is short and says all the same.
What is as by default is left out.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from typing import Any

from aquatint.domain import (
    CharacterReference,
    Edit,
    GenerationRequest,
    Image,
    InvalidRequest,
    MagicPrompt,
    Model,
    Palette,
    PalettePreset,
    Reframe,
    Remix,
    RenderingSpeed,
    ReplaceBackground,
    Resolution,
    Source,
    Style,
    StylePreset,
    StyleType,
    Swatch,
    Upscale,
)
from aquatint.domain.json_prompt import JsonPrompt

Json = dict[str, Any]
Inputs = Mapping[str, Image]
"""Images by the SHA-256 of their bytes."""

_write = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode


def write(request: GenerationRequest) -> str:
    """The text of a request; slow where it holds large images."""
    return dump(
        {
            "check_copyright": request.check_copyright or None,
            "json_prompt": None if request.json_prompt is None else request.json_prompt.written(),
            "magic_prompt": request.magic_prompt,
            "model": request.model,
            "negative_prompt": request.negative_prompt or None,
            "num_images": request.num_images,
            "prompt": request.prompt,
            "rendering_speed": request.rendering_speed,
            "resolution": str(request.resolution),
            "seed": request.seed,
            "seed_is_free": request.seed_is_free or None,
            "source": _source(request.source),
            "style": _style(request.style),
            "transparent": request.transparent or None,
            "upscaled_from": None if request.upscaled_from is None else str(request.upscaled_from),
        }
    )


def read(text: str, inputs: Inputs) -> GenerationRequest:
    """The request of a text; raise InvalidRequest where it is none, or an image is not at hand."""
    try:
        told: Json = json.loads(text)
        return GenerationRequest(
            check_copyright=told.get("check_copyright", False),
            json_prompt=_read_parts(told.get("json_prompt")),
            magic_prompt=MagicPrompt(told["magic_prompt"]),
            model=Model(told["model"]),
            negative_prompt=told.get("negative_prompt", ""),
            num_images=told["num_images"],
            prompt=told["prompt"],
            rendering_speed=RenderingSpeed(told["rendering_speed"]),
            resolution=Resolution.parse(told["resolution"]),
            seed=told.get("seed"),
            seed_is_free=told.get("seed_is_free", False),
            source=_read_source(told.get("source"), inputs),
            style=_read_style(told.get("style", {}), inputs),
            transparent=told.get("transparent", False),
            upscaled_from=_read_size(told.get("upscaled_from")),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise InvalidRequest("receipt", "holds no request that can be read") from error


def dump(told: Json) -> str:
    """JSON with sorted keys and no blanks; what is None is left out."""
    kept = {name: value for name, value in told.items() if value is not None}
    return _write(kept)


def sha256(content: bytes) -> str:
    """As the texts name images."""
    return hashlib.sha256(content).hexdigest()


def images(request: GenerationRequest) -> Iterator[Image]:
    """Every image that a request holds."""
    if request.source is not None:
        yield request.source.image
    if isinstance(request.source, Edit):
        yield from request.source.others
        if request.source.mask is not None:
            yield request.source.mask
    yield from request.style.references
    if request.style.character is not None:
        yield request.style.character.image
        if request.style.character.mask is not None:
            yield request.style.character.mask


def _read_parts(told: str | None) -> JsonPrompt | None:
    return None if told is None else JsonPrompt.read(told)


def _read_size(told: str | None) -> Resolution | None:
    return None if told is None else Resolution.parse(told)


def _source(source: Source | None) -> Json | None:
    if source is None:
        return None
    told: Json = {"image": sha256(source.image.data), "kind": type(source).__name__}
    match source:
        case Edit():
            if source.mask is not None:
                told["mask"] = sha256(source.mask.data)
            if source.others:
                told["others"] = [sha256(other.data) for other in source.others]
            return told
        case Remix():
            return told | {"weight": source.weight}
        case Upscale():
            return told | {"resemblance": source.resemblance, "detail": source.detail}
        case Reframe() | ReplaceBackground():
            return told


def _read_source(told: Json | None, inputs: Inputs) -> Source | None:
    if told is None:
        return None
    image = _input(told["image"], inputs)
    match told["kind"]:
        case "Edit":
            mask = told.get("mask")
            others = tuple(_input(other, inputs) for other in told.get("others", ()))
            return Edit(image, None if mask is None else _input(mask, inputs), others)
        case "Remix":
            return Remix(image, told["weight"])
        case "Upscale":
            return Upscale(image, told["resemblance"], told["detail"])
        case "Reframe":
            return Reframe(image)
        case "ReplaceBackground":
            return ReplaceBackground(image)
        case kind:
            raise ValueError(kind)


def _style(style: Style) -> Json:
    character = style.character
    told = {
        "character": None
        if character is None
        else [sha256(one.data) for one in (character.image, character.mask) if one is not None],
        "codes": style.codes or None,
        "custom_model": style.custom_model,
        "palette": _palette(style.palette),
        "preset": style.preset,
        "references": [sha256(image.data) for image in style.references] or None,
        "type": style.type,
    }
    return {name: value for name, value in told.items() if value is not None}


def _read_style(told: Json, inputs: Inputs) -> Style:
    character = [_input(name, inputs) for name in told.get("character", ())]
    preset = told.get("preset")
    return Style(
        type=StyleType(told["type"]),
        preset=None if preset is None else StylePreset(preset),
        codes=tuple(told.get("codes", ())),
        references=tuple(_input(name, inputs) for name in told.get("references", ())),
        character=CharacterReference(*character) if character else None,
        palette=_read_palette(told.get("palette")),
        custom_model=told.get("custom_model"),
    )


def _palette(palette: Palette | None) -> str | list[list[object]] | None:
    if palette is None or isinstance(palette, PalettePreset):
        return palette
    return [[swatch.hex, swatch.weight] for swatch in palette]


def _read_palette(told: str | list[list[Any]] | None) -> Palette | None:
    if told is None:
        return None
    if isinstance(told, str):
        return PalettePreset(told)
    return tuple(Swatch(color, weight) for color, weight in told)


def _input(name: str, inputs: Inputs) -> Image:
    if name not in inputs:
        raise InvalidRequest("input", f"the image with SHA-256 {name} is needed, and is not given")
    return inputs[name]

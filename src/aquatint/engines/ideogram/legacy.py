"""A request for one of the older models as a form of the legacy endpoints, where these can say it.

Source: Ideogram's published specification of 2026-07-02.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from aquatint.domain import (
    Edit,
    GenerationRequest,
    Model,
    Reframe,
    Remix,
    RenderingSpeed,
    Resolution,
    Style,
    StyleType,
)
from aquatint.domain.canvas import LEGACY_RATIOS, LEGACY_RESOLUTIONS, V1_RATIOS

from .form import File, Form, Parts, file_of, palette

_SPEEDS = {RenderingSpeed.DEFAULT: "", RenderingSpeed.TURBO: "_TURBO"}
_OLDER = frozenset({Model.V_1, Model.V_2, Model.V_2A})
_WITH_NEGATIVE = frozenset({Model.V_1, Model.V_2})


def says(request: GenerationRequest) -> bool:
    """Whether the legacy endpoints can say all of a request for an older model."""
    return (
        request.model in _OLDER
        and request.rendering_speed in _SPEEDS
        and not request.check_copyright
        and not request.transparent
        and _knows(request.model, request.style)
        and _draws(request)
    )


def form_of(request: GenerationRequest) -> Form:
    """The form of a request that `says` holds for."""
    match request.source:
        case None:
            return Form("/generate", body={"image_request": _fields(request)})
        case Edit(image, mask) if mask is not None:
            files: Parts = (
                ("image_file", file_of("image", image)),
                ("mask", file_of("mask", mask)),
            )
            return Form("/edit", files + _flat(request))
        case Reframe(image):
            size = ("resolution", _size(request.resolution))
            return Form(
                "/reframe", (("image_file", file_of("image", image)), size, *_flat(request))
            )
        case Remix(image, weight):
            told = json.dumps({**_fields(request), "image_weight": weight}).encode()
            part: File = (None, told, "application/json")
            return Form(
                "/remix", (("image_file", file_of("image", image)), ("image_request", part))
            )
        case _:
            raise AssertionError("the legacy endpoints do not say this")


def _knows(model: Model, style: Style) -> bool:
    """Whether all of a style has a word, for this model."""
    newer = style.preset or style.codes or style.references or style.character or style.custom_model
    plain = style.type in (StyleType.AUTO, StyleType.GENERAL)
    if newer or (model is Model.V_1 and not plain):
        return False
    return style.palette is None or model is Model.V_2


def _draws(request: GenerationRequest) -> bool:
    """Whether there is an endpoint for its source, with fields for the rest."""
    match request.source:
        case None | Remix():
            negative = not request.negative_prompt.strip() or request.model in _WITH_NEGATIVE
            return negative and _sized(request) is not None
        case Edit(mask=mask):
            return mask is not None and bool(request.prompt.strip()) and _is_simple(request)
        case Reframe():
            return request.resolution in LEGACY_RESOLUTIONS and _is_simple(request)
        case _:
            return False


def _is_simple(request: GenerationRequest) -> bool:
    """What is left where fields are flat: only V_2, and neither a palette nor a negative prompt."""
    return (
        request.model is Model.V_2
        and request.style.palette is None
        and not request.negative_prompt.strip()
    )


def _sized(request: GenerationRequest) -> tuple[str, str] | None:
    """The field that gives the size; None where none does. Only V_2 reads `resolution`."""
    if request.model is Model.V_2:
        known = request.resolution in LEGACY_RESOLUTIONS
        return ("resolution", _size(request.resolution)) if known else None
    ratios = V1_RATIOS if request.model is Model.V_1 else LEGACY_RATIOS
    named = (ratio for ratio, size in ratios.items() if size == request.resolution)
    ratio = next(named, None)
    return None if ratio is None else ("aspect_ratio", f"ASPECT_{ratio.replace('x', '_')}")


def _size(size: Resolution) -> str:
    return f"RESOLUTION_{size.width}_{size.height}"


def _named(request: GenerationRequest) -> str:
    return request.model.value + _SPEEDS[request.rendering_speed]


def _fields(request: GenerationRequest) -> dict[str, object]:
    """What stands in `image_request`."""
    told: dict[str, object] = {
        "prompt": request.prompt,
        "model": _named(request),
        "magic_prompt_option": request.magic_prompt.value,
        "num_images": request.num_images,
    }
    sized = _sized(request)
    if sized is not None:
        told[sized[0]] = sized[1]
    if request.model is not Model.V_1:
        told["style_type"] = request.style.type.value
    if request.negative_prompt.strip():
        told["negative_prompt"] = request.negative_prompt
    if request.style.palette is not None:
        told["color_palette"] = palette(request.style.palette)
    if request.seed is not None:
        told["seed"] = request.seed
    return told


def _flat(request: GenerationRequest) -> Parts:
    return tuple(_flat_fields(request))


def _flat_fields(request: GenerationRequest) -> Iterator[tuple[str, str]]:
    if isinstance(request.source, Edit):
        yield "prompt", request.prompt
        yield "magic_prompt_option", request.magic_prompt.value
    yield "model", _named(request)
    yield "num_images", str(request.num_images)
    yield "style_type", request.style.type.value
    if request.seed is not None:
        yield "seed", str(request.seed)

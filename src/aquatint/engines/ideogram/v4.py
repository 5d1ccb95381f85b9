"""A request for V4 as a form of its endpoints, where these can say it.

Source: Ideogram's published specification of 2026-07-02.
"""

from __future__ import annotations

from aquatint.domain import GenerationRequest, Model, Remix, RenderingSpeed, Style
from aquatint.domain.canvas import V4_RESOLUTIONS

from ..captions import caption
from .form import Form, Parts, file_of


def says(request: GenerationRequest) -> bool:
    """Whether V4's endpoints can say all of a request for it."""
    parts, style = request.json_prompt is not None, request.style
    palette = style.palette if parts else None
    return (
        request.model is Model.V_4
        and isinstance(request.source, Remix | None)
        and not (parts and request.source is not None)
        and request.resolution in V4_RESOLUTIONS
        and request.num_images == 1
        and request.rendering_speed is not RenderingSpeed.FLASH
        and style == Style(custom_model=style.custom_model, palette=palette)
        and not (style.custom_model and request.source is not None)
        and not request.negative_prompt.strip()
        and not request.transparent
    )


def form_of(request: GenerationRequest) -> Form:
    """The form of a request that `says` holds for."""
    shared: Parts = (
        ("resolution", str(request.resolution)),
        ("rendering_speed", request.rendering_speed.value),
    )
    if request.check_copyright:
        shared = (*shared, ("enable_copyright_detection", "true"))
    if isinstance(request.source, Remix):
        source: Parts = (
            ("image", file_of("image", request.source.image)),
            ("image_weight", str(request.source.weight)),
            ("text_prompt", request.prompt),
        )
        return Form("/v1/ideogram-v4/remix", (*source, *shared))
    if request.seed is not None:
        shared = (*shared, ("seed", str(request.seed)))
    if request.style.custom_model is not None:
        shared = (*shared, ("custom_model_uri", request.style.custom_model))
    return Form("/v1/ideogram-v4/generate", (_prompt(request), *shared))


def _prompt(request: GenerationRequest) -> tuple[str, str | tuple[None, bytes, str]]:
    if request.json_prompt is None:
        return "text_prompt", request.prompt
    return "json_prompt", (None, caption(request).encode(), "application/json")

"""Requests that remove, as the forms of the endpoints that do: backgrounds, and what a mask covers.

Source: Ideogram's published specification of 2026-07-02.
"""

from __future__ import annotations

from aquatint.domain import Edit, GenerationRequest, ReplaceBackground
from aquatint.imaging.mask import inverted

from .form import Form, Parts, file_of


def says(request: GenerationRequest) -> bool:
    """Whether one of these endpoints does what is asked, in the size that is asked for."""
    source = request.source
    if isinstance(source, ReplaceBackground):
        return request.transparent
    return (
        isinstance(source, Edit)
        and source.mask is not None
        and not source.others
        and not request.prompt.strip()
        and request.num_images == 1
        and request.resolution == source.image.size
    )


def form_of(request: GenerationRequest) -> Form:
    """The form of a request that `says` holds for: slow where it turns a mask round."""
    match request.source:
        case ReplaceBackground(image):
            return Form("/v1/remove-background", (("image", file_of("image", image)),))
        case Edit(image, mask) if mask is not None:
            files: Parts = (
                ("image", file_of("image", image)),
                ("mask", file_of("mask", inverted(mask))),
            )
            seed: Parts = () if request.seed is None else (("seed", str(request.seed)),)
            return Form("/v1/remove-object", files + seed)
        case _:
            raise AssertionError("these endpoints do not say this")

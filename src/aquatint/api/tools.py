"""The endpoints without a version or a dialect: what each does to images."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from aquatint.domain import Edit, GenerationRequest, ReplaceBackground
from aquatint.imaging.mask import inverted

from . import spellings as say
from .form import Upload
from .kinds import File
from .wire import GenerationWire, Look


class RemoveBackground(GenerationWire):
    """Keep what an image is about, on no ground."""

    image: say.InputImage

    def to_domain(self, look: Look) -> GenerationRequest:
        image = look(self.image, "image")
        return GenerationRequest(
            prompt="",
            resolution=image.size,
            source=ReplaceBackground(image),
            transparent=True,
        )


class RemoveObject(GenerationWire):
    """Remove what a mask covers in white."""

    image: say.InputImage
    mask: Annotated[
        Upload,
        Field(
            description="Of the same size as the image; white is removed, black is kept: the other"
            " way round than everywhere else."
        ),
        File(),
    ]
    seed: say.Seed = None

    def to_domain(self, look: Look) -> GenerationRequest:
        image = look(self.image, "image")
        return GenerationRequest(
            prompt="",
            resolution=image.size,
            source=Edit(image, inverted(look(self.mask, "mask"))),
            seed=self.seed,
        )

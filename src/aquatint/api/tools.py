"""The endpoints without a version or a dialect: what each does to images."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, ClassVar

from pydantic import Field

from aquatint.domain import (
    Edit,
    GenerationRequest,
    InvalidRequest,
    MagicPrompt,
    ReplaceBackground,
    Resolution,
)
from aquatint.domain.errors import Unsupported
from aquatint.imaging.mask import inverted

from . import spellings as say
from .form import Upload
from .kinds import File, Files, Flag, OneOf, Texts
from .wire import GenerationWire, Look

MAX_IMAGES = 10


class EditImages(GenerationWire):
    """Change images as a prompt tells."""

    names: ClassVar[Mapping[str, str]] = {"image": "images"}

    prompt: say.Prompt
    images: Annotated[
        tuple[Upload, ...],
        Field(description="What is changed, first the image itself; some engines take one only."),
        Files(most=MAX_IMAGES),
    ] = ()
    image_urls: Annotated[
        tuple[str, ...],
        Field(description="Refused: files are sent, not fetched."),
        Texts(most=MAX_IMAGES),
    ] = ()
    num_images: say.NumImages = 1
    seed: say.Seed = None
    magic_prompt: say.Magic = MagicPrompt.AUTO
    magic_prompt_system_prompt_config_id: say.MagicConfig = None
    resolution: Annotated[
        Resolution | None,
        Field(description="The size in pixels; without it or a ratio that of the image."),
        OneOf(say.V3_SIZES),
    ] = None
    aspect_ratio: Annotated[
        Resolution | None, Field(description=say.RATIO_TEXT), say.V3_RATIO_SIZES
    ] = None
    transparent_background: Annotated[
        bool, Field(description="Refused if true: an edit keeps its background."), Flag()
    ] = False

    def to_domain(self, look: Look) -> GenerationRequest:
        self._check()
        image, *others = (look(file, "images") for file in self.images)
        return GenerationRequest(
            prompt=self.prompt,
            resolution=self.resolution or self.aspect_ratio or image.size,
            source=Edit(image, others=tuple(others)),
            seed=self.seed,
            num_images=self.num_images,
            magic_prompt=self.magic_prompt,
        )

    def _check(self) -> None:
        if self.image_urls:
            raise Unsupported("image_urls", "are not fetched here: send the files in images")
        if not self.images:
            raise InvalidRequest("images", "is a required property")
        if self.resolution and self.aspect_ratio:
            raise InvalidRequest("resolution", "cannot be combined with aspect_ratio")
        if self.transparent_background:
            raise Unsupported(
                "transparent_background", "is not available here: remove the background afterwards"
            )


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

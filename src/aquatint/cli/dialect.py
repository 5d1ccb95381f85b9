"""What each drawing command is called on the wire, and how the engine here reads it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field

from aquatint.api import spellings as say
from aquatint.api.kinds import FreeText, OneOf, Whole
from aquatint.api.v3 import GatewayEditV3, GenerateV3, RemixV3, StyledV3
from aquatint.api.wire import GenerationWire, Look
from aquatint.domain import GenerationRequest, Reframe, ReplaceBackground, Resolution, Upscale
from aquatint.domain.canvas import nearest_v3
from aquatint.domain.request import MAX_PROMPT, MAX_SHARE, MIN_SHARE

Operation = Literal["generate", "edit", "remix", "reframe", "replace-background", "upscale"]

_Share = Annotated[int, Whole(MIN_SHARE, MAX_SHARE)]


class ReframeV3(StyledV3):
    """Give an image another shape."""

    image: say.InputImage
    resolution: Annotated[Resolution, OneOf(say.V3_SIZES)]

    def to_domain(self, look: Look) -> GenerationRequest:
        return GenerationRequest(
            prompt="",
            resolution=self.resolution,
            source=Reframe(look(self.image, "image")),
            style=self.style(look),
            seed=self.seed,
            num_images=self.num_images,
            rendering_speed=self.rendering_speed,
        )


class BackgroundV3(StyledV3):
    """Keep what is in front."""

    image: say.InputImage
    prompt: say.Prompt

    def to_domain(self, look: Look) -> GenerationRequest:
        image = look(self.image, "image")
        return GenerationRequest(
            prompt=self.prompt,
            resolution=nearest_v3(image.size),
            source=ReplaceBackground(image),
            style=self.style(look),
            seed=self.seed,
            num_images=self.num_images,
            rendering_speed=self.rendering_speed,
            magic_prompt=self.magic_prompt,
        )


class UpscaleLocal(GenerationWire):
    """Make an image twice as large, as the published API does."""

    image: say.InputImage
    prompt: Annotated[str, Field(), FreeText(longest=MAX_PROMPT)] = ""
    resemblance: _Share = 50
    detail: _Share = 50
    seed: say.Seed = None
    num_images: say.NumImages = 1

    def to_domain(self, look: Look) -> GenerationRequest:
        image = look(self.image, "image")
        return GenerationRequest(
            prompt=self.prompt,
            resolution=Resolution(2 * image.size.width, 2 * image.size.height),
            source=Upscale(image, self.resemblance, self.detail),
            seed=self.seed,
            num_images=self.num_images,
        )


MODELS: Mapping[Operation, type[GenerationWire]] = {
    "generate": GenerateV3,
    "edit": GatewayEditV3,
    "remix": RemixV3,
    "reframe": ReframeV3,
    "replace-background": BackgroundV3,
    "upscale": UpscaleLocal,
}


@dataclass(frozen=True, slots=True)
class Fields:
    """The fields of an operation in the V3 dialect: those of `files` name files."""

    names: tuple[str, ...]
    files: frozenset[str]


_FILES = frozenset(
    {
        "character_reference_images",
        "character_reference_images_mask",
        "image",
        "mask",
        "style_reference_images",
    }
)


def fields(operation: Operation) -> Fields:
    """What an operation can be told."""
    names = tuple(
        name
        for name in MODELS[operation].model_fields
        if name != "magic_prompt_system_prompt_config_id"
    )
    return Fields(names, _FILES.intersection(names))

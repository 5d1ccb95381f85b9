"""FLUX.2 klein: distilled to four steps; draws, edits what it is shown, takes references."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import PIL.Image
import PIL.ImageOps
import torch
from diffusers import DiffusionPipeline
from numpy.typing import NDArray

from aquatint.domain import (
    Edit,
    GenerationRequest,
    Keeping,
    Reframe,
    Remix,
    RenderingSpeed,
    ReplaceBackground,
    Resolution,
    Upscale,
)
from aquatint.engines import Capabilities, Rule
from aquatint.engines.references import sentences

from .family import Family, Sketch, Step
from .prompting import before, seen, told
from .rules import BEHIND, IN_WORDS, NO_NEGATIVE, SHARED, SHOWN

STEPS = 4
_SMALLEST, _SLIMMEST = 64, 8  # sides in pixels, and their ratio, that the pipeline takes


class Klein(Family):
    """FLUX.2 [klein] 4B and 9B."""

    name = "klein"
    pipeline = "Flux2KleinPipeline"
    pipelines = ("Flux2KleinPipeline", "Flux2KleinInpaintPipeline")
    sees = frozenset({Edit, Reframe, ReplaceBackground})
    capabilities = Capabilities(
        sources=frozenset({Edit, Remix, Reframe, ReplaceBackground, Upscale}),
        images=4,
        max_pixels=2048 * 2048,
        rules=(
            *SHARED,
            IN_WORDS,
            Rule(
                "rendering_speed",
                Keeping.EQUIVALENT,
                "the model is distilled: every speed draws the same four steps",
            ),
            NO_NEGATIVE,
            BEHIND,
            *SHOWN,
        ),
    )

    def steps(self, speed: RenderingSpeed) -> int:
        del speed
        return STEPS

    def guidance(self, speed: RenderingSpeed) -> float:
        del speed
        return 1.0

    def prompt(self, request: GenerationRequest) -> str:
        return " ".join(_sentences(request))

    def references(self, request: GenerationRequest) -> tuple[PIL.Image.Image, ...]:
        return seen(request)

    def latent_shape(self, pipe: DiffusionPipeline, size: Resolution) -> tuple[int, ...]:
        return 1, pipe.transformer.config.in_channels, size.height // 16, size.width // 16

    def encode(self, pipe: DiffusionPipeline, pixels: torch.Tensor) -> torch.Tensor:
        patches = pipe._patchify_latents(pipe.vae.encode(pixels).latent_dist.mode().float())
        norm = pipe.vae.bn
        mean = norm.running_mean.view(1, -1, 1, 1).to(patches)
        variance = norm.running_var.view(1, -1, 1, 1).to(patches)
        return (patches - mean) / torch.sqrt(variance + pipe.vae.config.batch_norm_eps)

    def in_step(self, pipe: DiffusionPipeline, latents: torch.Tensor) -> torch.Tensor:
        return pipe._pack_latents(latents)

    def mask(self, pipe: DiffusionPipeline, tokens: torch.Tensor) -> torch.Tensor:
        del pipe
        return tokens.reshape(1, -1, 1)

    def draw(
        self, pipe: DiffusionPipeline, sketch: Sketch, latents: torch.Tensor, on_step: Step
    ) -> NDArray[np.float32]:
        drawn: NDArray[np.float32] = pipe(
            prompt=sketch.prompt,
            image=[_showable(one) for one in sketch.references] or None,
            height=sketch.size.height,
            width=sketch.size.width,
            num_inference_steps=sketch.steps,
            guidance_scale=sketch.guidance,
            latents=latents,
            callback_on_step_end=on_step,
            output_type="np",
        ).images[0]
        return drawn


def _sentences(request: GenerationRequest) -> Iterator[str]:
    """The prompt, then what each picture beside it is for; an edited source is picture 1."""
    yield told(request, negative=True)
    yield from sentences(request.style, before=before(request, Klein.sees))


def _showable(picture: PIL.Image.Image) -> PIL.Image.Image:
    """As it is, or with white around it, or larger, where the pipeline would refuse it."""
    wide, tall = picture.size
    within = max(wide, -(-tall // _SLIMMEST)), max(tall, -(-wide // _SLIMMEST))
    if within != picture.size:
        picture = PIL.ImageOps.pad(picture, within, color="white")
    if (least := min(picture.size)) < _SMALLEST:
        picture = PIL.ImageOps.scale(picture, _SMALLEST / least)
    return picture

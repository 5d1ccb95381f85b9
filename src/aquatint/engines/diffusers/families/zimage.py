"""Z-Image, and its Turbo distilled to eight steps; are shown no images."""

from __future__ import annotations

import numpy as np
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
    Resolution,
    Upscale,
)
from aquatint.engines import Capabilities, Rule

from .family import Family, Sketch, Step
from .prompting import told
from .rules import IN_WORDS, NO_NEGATIVE, SHARED, UNSEEN

_STEPS = {
    RenderingSpeed.FLASH: 16,
    RenderingSpeed.TURBO: 28,
    RenderingSpeed.DEFAULT: 40,
    RenderingSpeed.QUALITY: 50,
}


class ZImage(Family):
    """Z-Image, undistilled."""

    name = "zimage"
    pipeline = "ZImagePipeline"
    pipelines = ("ZImagePipeline",)
    capabilities = Capabilities(
        sources=frozenset({Edit, Remix, Reframe, Upscale}),
        max_pixels=2048 * 2048,
        rules=(*SHARED, IN_WORDS, *UNSEEN),
    )

    def steps(self, speed: RenderingSpeed) -> int:
        return _STEPS[speed]

    def guidance(self, speed: RenderingSpeed) -> float:
        del speed
        return 4.0

    def prompt(self, request: GenerationRequest) -> str:
        return told(request)

    def latent_shape(self, pipe: DiffusionPipeline, size: Resolution) -> tuple[int, ...]:
        return 1, pipe.transformer.in_channels, size.height // 8, size.width // 8

    def encode(self, pipe: DiffusionPipeline, pixels: torch.Tensor) -> torch.Tensor:
        cells = pipe.vae.encode(pixels).latent_dist.mode().float()
        return (cells - pipe.vae.config.shift_factor) * pipe.vae.config.scaling_factor

    def in_step(self, pipe: DiffusionPipeline, latents: torch.Tensor) -> torch.Tensor:
        del pipe
        return latents

    def mask(self, pipe: DiffusionPipeline, tokens: torch.Tensor) -> torch.Tensor:
        del pipe
        return tokens.repeat_interleave(2, 0).repeat_interleave(2, 1)[None, None]

    def draw(
        self, pipe: DiffusionPipeline, sketch: Sketch, latents: torch.Tensor, on_step: Step
    ) -> NDArray[np.float32]:
        drawn: NDArray[np.float32] = pipe(
            prompt=sketch.prompt,
            negative_prompt=sketch.negative,
            guidance_scale=sketch.guidance,
            height=sketch.size.height,
            width=sketch.size.width,
            num_inference_steps=sketch.steps,
            latents=latents,
            callback_on_step_end=on_step,
            max_sequence_length=self.reads,
            output_type="np",
        ).images[0]
        return drawn


class ZImageTurbo(ZImage):
    """Z-Image-Turbo."""

    name = "zimage-turbo"
    marks = ("turbo",)
    capabilities = Capabilities(
        sources=frozenset({Edit, Remix, Reframe, Upscale}),
        max_pixels=2048 * 2048,
        rules=(
            *SHARED,
            IN_WORDS,
            *UNSEEN,
            NO_NEGATIVE,
            Rule(
                "rendering_speed",
                Keeping.EQUIVALENT,
                "the model is distilled: every speed draws the same eight steps",
            ),
        ),
    )

    def steps(self, speed: RenderingSpeed) -> int:
        del speed
        return 8

    def guidance(self, speed: RenderingSpeed) -> float:
        del speed
        return 0.0

    def prompt(self, request: GenerationRequest) -> str:
        return told(request, negative=True)

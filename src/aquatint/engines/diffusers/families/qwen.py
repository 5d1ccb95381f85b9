"""Qwen-Image: writes well, has a negative prompt; is shown no images."""

from __future__ import annotations

import numpy as np
import torch
from diffusers import DiffusionPipeline
from numpy.typing import NDArray

from aquatint.domain import (
    Edit,
    GenerationRequest,
    Reframe,
    Remix,
    RenderingSpeed,
    Resolution,
    Upscale,
)
from aquatint.engines import Capabilities

from .family import Family, Sketch, Step
from .prompting import told
from .rules import IN_WORDS, SHARED, UNSEEN

_STEPS = {
    RenderingSpeed.FLASH: 12,
    RenderingSpeed.TURBO: 20,
    RenderingSpeed.DEFAULT: 30,
    RenderingSpeed.QUALITY: 50,
}


class Qwen(Family):
    """Qwen-Image and Qwen-Image-2512."""

    name = "qwen"
    pipeline = "QwenImagePipeline"
    pipelines = ("QwenImagePipeline",)
    reads = 1024
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
        return 1, size.pixels // 256, pipe.transformer.config.in_channels

    def encode(self, pipe: DiffusionPipeline, pixels: torch.Tensor) -> torch.Tensor:
        vae = pipe.vae
        cells = vae.encode(pixels[:, :, None]).latent_dist.mode().float()
        mean = cells.new_tensor(vae.config.latents_mean).view(1, -1, 1, 1, 1)
        deviation = cells.new_tensor(vae.config.latents_std).view(1, -1, 1, 1, 1)
        cells = ((cells - mean) / deviation)[:, :, 0]
        return pipe._pack_latents(cells, *cells.shape)

    def in_step(self, pipe: DiffusionPipeline, latents: torch.Tensor) -> torch.Tensor:
        del pipe
        return latents

    def mask(self, pipe: DiffusionPipeline, tokens: torch.Tensor) -> torch.Tensor:
        del pipe
        return tokens.reshape(1, -1, 1)

    def draw(
        self, pipe: DiffusionPipeline, sketch: Sketch, latents: torch.Tensor, on_step: Step
    ) -> NDArray[np.float32]:
        drawn: NDArray[np.float32] = pipe(
            prompt=sketch.prompt,
            negative_prompt=sketch.negative or " ",  # without one, it is not guided at all
            true_cfg_scale=sketch.guidance,
            height=sketch.size.height,
            width=sketch.size.width,
            num_inference_steps=sketch.steps,
            latents=latents,
            callback_on_step_end=on_step,
            max_sequence_length=self.reads,
            output_type="np",
        ).images[0]
        return drawn

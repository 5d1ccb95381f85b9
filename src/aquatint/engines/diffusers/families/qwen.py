"""Qwen-Image: writes well, has a negative prompt. Only its Edit is shown images."""

from __future__ import annotations

import numpy as np
import PIL.Image
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
from .rules import BEHIND, IN_WORDS, SHARED, SHOWN, UNSEEN

_STEPS = {
    RenderingSpeed.FLASH: 12,
    RenderingSpeed.TURBO: 20,
    RenderingSpeed.DEFAULT: 30,
    RenderingSpeed.QUALITY: 50,
}


def _alone(request: GenerationRequest) -> bool:
    shown = request.style.references or request.style.character
    return request.source is None and not shown


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


class QwenEdit(Qwen):
    """Qwen-Image-Edit-2509 and later: is shown up to three pictures, and draws nothing without."""

    name = "qwen-edit"
    pipeline = "QwenImageEditPlusPipeline"
    pipelines = ("QwenImageEditPlusPipeline",)
    sees = frozenset({Edit, Remix, Reframe, ReplaceBackground, Upscale})
    draws_alone = False
    capabilities = Capabilities(
        sources=sees,
        images=3,
        max_pixels=2048 * 2048,
        rules=(
            *SHARED,
            IN_WORDS,
            *SHOWN,
            BEHIND,
            Rule("prompt", Keeping.REFUSED, "the model draws nothing without a picture", _alone),
        ),
    )

    def prompt(self, request: GenerationRequest) -> str:
        said = told(request)
        return " ".join([said, *sentences(request.style, before=before(request, self.sees))])

    def references(self, request: GenerationRequest) -> tuple[PIL.Image.Image, ...]:
        return seen(request)

    def draw(
        self, pipe: DiffusionPipeline, sketch: Sketch, latents: torch.Tensor, on_step: Step
    ) -> NDArray[np.float32]:
        drawn: NDArray[np.float32] = pipe(
            image=list(sketch.references),
            prompt=sketch.prompt,
            negative_prompt=sketch.negative or " ",
            true_cfg_scale=sketch.guidance,
            height=sketch.size.height,
            width=sketch.size.width,
            num_inference_steps=sketch.steps,
            latents=latents,
            callback_on_step_end=on_step,
            output_type="np",
        ).images[0]
        return drawn

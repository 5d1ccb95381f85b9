"""Ideogram 4's open weights: two models, a caption in JSON; not for commercial use."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import torch
from diffusers import DiffusionPipeline
from diffusers.pipelines.ideogram4.pipeline_ideogram4 import (
    _logit_normal_sigmas,
    _resolution_aware_mu,
)
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
from aquatint.engines.captions import caption
from aquatint.engines.diffusers.remix import late

from .family import Family, Sketch, Step
from .prompting import asked
from .rules import NO_NEGATIVE, SHARED, UNSEEN

LICENCE = (
    "the weights of Ideogram 4 are under a non-commercial licence: no output may be used in, or to "
    "promote, products that earn money; offering them over an API is distribution, with the "
    "licence and its notice passed on; whoever runs them must filter prompts and images and say "
    "that they are made by AI. Set AQUATINT_DIFFUSERS_ACKNOWLEDGE_IDEOGRAM4_LICENCE=true if you "
    "have read the licence and keep to it"
)
_LENGTHS = (256, 512, 1024, 2048)  # tokens that text is padded to: the shorter, the faster


@dataclass(frozen=True, slots=True)
class Preset:
    """Steps, of which the last few are guided less, and the shape of the schedule of noise."""

    steps: int
    gentle: int
    mu: float
    std: float


_PRESETS = {
    RenderingSpeed.FLASH: Preset(12, 1, 0.5, 1.75),
    RenderingSpeed.TURBO: Preset(12, 1, 0.5, 1.75),
    RenderingSpeed.DEFAULT: Preset(20, 2, 0.0, 1.75),
    RenderingSpeed.QUALITY: Preset(48, 3, 0.0, 1.5),
}


class Ideogram4(Family):
    """The weights published in June 2026, as diffusers loads them."""

    name = "ideogram4"
    pipeline = "Ideogram4Pipeline"
    pipelines = ("Ideogram4Pipeline",)
    reads = 2048
    licence = LICENCE
    has_card = True
    capabilities = Capabilities(
        sources=frozenset({Edit, Remix, Reframe, Upscale}),
        max_pixels=2048 * 2048,
        rules=(
            *SHARED,
            *UNSEEN,
            NO_NEGATIVE,
            Rule(
                "rendering_speed",
                Keeping.EQUIVALENT,
                "FLASH is drawn as TURBO, the fastest that the model has",
                lambda request: request.rendering_speed is RenderingSpeed.FLASH,
            ),
        ),
    )

    def steps(self, speed: RenderingSpeed) -> int:
        return _PRESETS[speed].steps

    def guidance(self, speed: RenderingSpeed) -> float:
        del speed
        return 7.0

    def prompt(self, request: GenerationRequest) -> str:
        return caption(replace(request, prompt=asked(request)))

    def latent_shape(self, pipe: DiffusionPipeline, size: Resolution) -> tuple[int, ...]:
        return 1, size.pixels // 256, pipe.transformer.config.in_channels

    def encode(self, pipe: DiffusionPipeline, pixels: torch.Tensor) -> torch.Tensor:
        cells = pipe.vae.encode(pixels).latent_dist.mode().float()
        _, channels, height, width = cells.shape
        patches = cells.view(1, channels, height // 2, 2, width // 2, 2)
        patches = patches.permute(0, 2, 4, 3, 5, 1).reshape(1, -1, 4 * channels)
        norm = pipe.vae.bn
        variance = norm.running_var.to(patches) + pipe.vae.config.batch_norm_eps
        return (patches - norm.running_mean.to(patches)) / torch.sqrt(variance)

    def in_step(self, pipe: DiffusionPipeline, latents: torch.Tensor) -> torch.Tensor:
        del pipe
        return latents

    def mask(self, pipe: DiffusionPipeline, tokens: torch.Tensor) -> torch.Tensor:
        del pipe
        return tokens.reshape(1, -1, 1)

    def draw(
        self, pipe: DiffusionPipeline, sketch: Sketch, latents: torch.Tensor, on_step: Step
    ) -> NDArray[np.float32]:
        preset = _PRESETS[sketch.speed]
        drawn: NDArray[np.float32] = pipe(
            prompt=sketch.prompt,
            height=sketch.size.height,
            width=sketch.size.width,
            num_inference_steps=sketch.steps,
            guidance_schedule=_guidance(pipe, sketch, preset),
            mu=preset.mu,
            std=preset.std,
            max_sequence_length=_length(pipe, sketch.prompt),
            latents=latents,
            callback_on_step_end=on_step,
            output_type="np",
        ).images[0]
        return drawn


def _length(pipe: DiffusionPipeline, prompt: str) -> int:
    tokens = len(pipe.tokenizer(prompt).input_ids) + 32  # for what is set around it
    return next((length for length in _LENGTHS if length >= tokens), _LENGTHS[-1])


def _guidance(pipe: DiffusionPipeline, sketch: Sketch, preset: Preset) -> list[float]:
    """A weight for each step that runs, the gentle ones last; the rest is never read."""
    weights = [sketch.guidance] * (sketch.steps - preset.gentle) + [3.0] * preset.gentle
    mu = _resolution_aware_mu(height=sketch.size.height, width=sketch.size.width, base_mu=preset.mu)
    trial = late(pipe.scheduler, pipe.scheduler.begin)
    trial.set_timesteps(sigmas=_logit_normal_sigmas(sketch.steps, mu, std=preset.std).tolist())
    skipped = sketch.steps - len(trial.timesteps)
    return weights[skipped:] + [0.0] * skipped

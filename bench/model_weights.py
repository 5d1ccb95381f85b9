"""Pipelines at their published sizes with random weights, made on the device; no download."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from diffusers import (
    AutoencoderKL,
    AutoencoderKLFlux2,
    DiffusionPipeline,
    FlowMatchEulerDiscreteScheduler,
    Flux2KleinPipeline,
    Flux2Transformer2DModel,
    ZImagePipeline,
    ZImageTransformer2DModel,
)
from transformers import Qwen3Config, Qwen3ForCausalLM, Qwen3Model

from tests.engines.diffusers.tiny_models import FAMILIES as TINY
from tests.engines.diffusers.tiny_models import tokenizer


def built(name: str, device: str) -> DiffusionPipeline:
    """The pipeline of a family: of full size on a GPU, tiny on a CPU."""
    pipe = TINY[name]() if device == "cpu" else _FULL[name](torch.device(device))
    pipe.set_progress_bar_config(disable=True)
    return pipe


def _random(make: Callable[[], Any], device: torch.device) -> Any:
    """A module in bfloat16, weights N(0, 0.02 squared): zeros would flatter the device."""
    torch.set_default_dtype(torch.bfloat16)
    try:
        with device:
            module = make()
    finally:
        torch.set_default_dtype(torch.float32)
    with torch.no_grad():
        for weights in module.parameters():
            if weights.ndim >= 2:
                weights.normal_(0, 0.02)
    return module.eval().requires_grad_(requires_grad=False).to(device)


def _qwen3() -> Qwen3Config:
    """Qwen3 4B."""
    return Qwen3Config(
        hidden_size=2560,
        intermediate_size=9728,
        num_hidden_layers=36,
        num_attention_heads=32,
        num_key_value_heads=8,
        head_dim=128,
        vocab_size=151_936,
        max_position_embeddings=40_960,
        tie_word_embeddings=True,
    )


def _klein(device: torch.device) -> DiffusionPipeline:
    """FLUX.2 [klein] 4B: 3.9 billion weights, and those of its text encoder."""
    return Flux2KleinPipeline(
        scheduler=FlowMatchEulerDiscreteScheduler(use_dynamic_shifting=True),
        vae=_random(AutoencoderKLFlux2, device),
        text_encoder=_random(lambda: Qwen3ForCausalLM(_qwen3()), device),
        tokenizer=tokenizer(),
        transformer=_random(
            lambda: Flux2Transformer2DModel(
                num_layers=5,
                num_single_layers=20,
                num_attention_heads=24,
                joint_attention_dim=7680,
                guidance_embeds=False,
            ),
            device,
        ),
        is_distilled=True,
    )


def _zimage(device: torch.device) -> DiffusionPipeline:
    """Z-Image: 6.2 billion weights, and those of its text encoder."""
    return ZImagePipeline(
        scheduler=FlowMatchEulerDiscreteScheduler(shift=3.0),
        vae=_random(
            lambda: AutoencoderKL(
                down_block_types=("DownEncoderBlock2D",) * 4,
                up_block_types=("UpDecoderBlock2D",) * 4,
                block_out_channels=(128, 256, 512, 512),
                layers_per_block=2,
                latent_channels=16,
                scaling_factor=0.3611,
                shift_factor=0.1159,
                use_quant_conv=False,
                use_post_quant_conv=False,
            ),
            device,
        ),
        text_encoder=_random(lambda: Qwen3Model(_qwen3()), device),
        tokenizer=tokenizer(),
        transformer=_random(ZImageTransformer2DModel, device),
    )


_FULL = {"klein": _klein, "zimage-turbo": _zimage}

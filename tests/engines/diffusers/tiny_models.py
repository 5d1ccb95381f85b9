"""Pipelines of diffusers' own classes with tiny random weights: their pictures are noise."""

from __future__ import annotations

import torch
from diffusers import (
    AutoencoderKLFlux2,
    FlowMatchEulerDiscreteScheduler,
    Flux2KleinPipeline,
    Flux2Transformer2DModel,
)
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import PreTrainedTokenizerFast, Qwen3Config, Qwen3ForCausalLM

WIDTH = 16  # of every text encoder
CHANNELS = 4  # of every latent; four times as many in a token
SPECIAL = [
    "<|endoftext|>",
    "<|im_start|>",
    "<|im_end|>",
    "<|vision_start|>",
    "<|vision_end|>",
    "<|image_pad|>",
    "<|video_pad|>",
]
CHAT = (
    "{% for message in messages %}<|im_start|>{{ message['role'] }}\n"
    "{% if message['content'] is string %}{{ message['content'] }}"
    "{% else %}{% for part in message['content'] %}{{ part['text'] }}{% endfor %}{% endif %}"
    "<|im_end|>\n{% endfor %}{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)


def tokenizer():
    """Every byte is a token: any text can be read, and nothing is learnt from."""
    bytes_only = Tokenizer(models.BPE())
    bytes_only.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    bytes_only.decoder = decoders.ByteLevel()
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    trainer = trainers.BpeTrainer(
        vocab_size=256 + len(SPECIAL),
        special_tokens=SPECIAL,
        initial_alphabet=alphabet,
        show_progress=False,
    )
    bytes_only.train_from_iterator(["a"], trainer)
    made = PreTrainedTokenizerFast(
        tokenizer_object=bytes_only,
        pad_token=SPECIAL[0],
        eos_token=SPECIAL[2],
        additional_special_tokens=SPECIAL[1:],
        model_max_length=4096,
    )
    made.chat_template = CHAT
    return made


def seeded(make, seed=0):
    """Made with weights that are the same in every run."""
    torch.manual_seed(seed)
    return make().eval()


def qwen3(words, layers):
    return Qwen3Config(
        hidden_size=WIDTH,
        intermediate_size=16,
        num_hidden_layers=layers,
        num_attention_heads=2,
        num_key_value_heads=1,
        head_dim=8,
        vocab_size=len(words),
        max_position_embeddings=4096,
    )


def flux2_vae():
    """Eight pixels to a cell, as the real one has it."""
    return AutoencoderKLFlux2(
        sample_size=32,
        block_out_channels=(8,) * 4,
        layers_per_block=1,
        down_block_types=("DownEncoderBlock2D",) * 4,
        up_block_types=("UpDecoderBlock2D",) * 4,
        latent_channels=CHANNELS,
        norm_num_groups=4,
    )


def klein():
    words = tokenizer()
    return Flux2KleinPipeline(
        # shifted by the size of the picture, as the published model has it
        scheduler=FlowMatchEulerDiscreteScheduler(use_dynamic_shifting=True),
        vae=seeded(flux2_vae),
        # layers 9, 18 and 27 are read: hence 28 of them, and three widths below
        text_encoder=seeded(lambda: Qwen3ForCausalLM(qwen3(words, layers=28))),
        tokenizer=words,
        transformer=seeded(
            lambda: Flux2Transformer2DModel(
                patch_size=1,
                in_channels=4 * CHANNELS,
                num_layers=1,
                num_single_layers=1,
                attention_head_dim=16,
                num_attention_heads=2,
                joint_attention_dim=3 * WIDTH,
                timestep_guidance_channels=32,
                axes_dims_rope=[4, 4, 4, 4],
                guidance_embeds=False,
            ),
            1,
        ),
        is_distilled=True,
    )


FAMILIES = {"klein": klein}

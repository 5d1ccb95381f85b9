"""Pipelines of diffusers' own classes with tiny random weights: their pictures are noise."""

from __future__ import annotations

import torch
from diffusers import (
    AutoencoderKL,
    AutoencoderKLFlux2,
    AutoencoderKLQwenImage,
    FlowMatchEulerDiscreteScheduler,
    Flux2KleinPipeline,
    Flux2Transformer2DModel,
    Ideogram4Pipeline,
    Ideogram4Transformer2DModel,
    QwenImageEditPlusPipeline,
    QwenImagePipeline,
    QwenImageTransformer2DModel,
    ZImagePipeline,
    ZImageTransformer2DModel,
)
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import (
    BatchFeature,
    PreTrainedTokenizerFast,
    Qwen2_5_VLConfig,
    Qwen2_5_VLForConditionalGeneration,
    Qwen3Config,
    Qwen3ForCausalLM,
    Qwen3Model,
    Qwen3VLConfig,
    Qwen3VLModel,
)
from transformers.models.qwen2_vl.image_processing_pil_qwen2_vl import Qwen2VLImageProcessorPil

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


def vision(words):
    names = {
        "image_token_id": "<|image_pad|>",
        "video_token_id": "<|video_pad|>",
        "vision_start_token_id": "<|vision_start|>",
        "vision_end_token_id": "<|vision_end|>",
    }
    return {name: words.convert_tokens_to_ids(token) for name, token in names.items()}


def qwen_parts():
    words = tokenizer()
    config = Qwen2_5_VLConfig(
        text_config={
            "hidden_size": WIDTH,
            "intermediate_size": 16,
            "num_hidden_layers": 2,
            "num_attention_heads": 2,
            "num_key_value_heads": 1,
            "vocab_size": len(words),
            "max_position_embeddings": 8192,
            "bos_token_id": None,
            "eos_token_id": words.eos_token_id,
            "rope_parameters": {
                "rope_type": "default",
                "rope_theta": 1e6,
                "mrope_section": [1, 1, 2],
            },
        },
        vision_config={
            "depth": 1,
            "hidden_size": 16,
            "intermediate_size": 16,
            "num_heads": 2,
            "out_hidden_size": WIDTH,
            "fullatt_block_indexes": [0],
        },
        **vision(words),
    )
    return {
        "scheduler": FlowMatchEulerDiscreteScheduler(
            use_dynamic_shifting=True, shift_terminal=0.02
        ),
        "vae": seeded(
            lambda: AutoencoderKLQwenImage(
                base_dim=8,
                z_dim=CHANNELS,
                dim_mult=[1, 1, 1, 1],
                num_res_blocks=1,
                temperal_downsample=[False, True, True],  # spelt so in diffusers
                latents_mean=[0.1] * CHANNELS,
                latents_std=[1.5] * CHANNELS,
            )
        ),
        "text_encoder": seeded(lambda: Qwen2_5_VLForConditionalGeneration(config)),
        "tokenizer": words,
        "transformer": seeded(
            lambda: QwenImageTransformer2DModel(
                patch_size=2,
                in_channels=4 * CHANNELS,
                out_channels=CHANNELS,
                num_layers=1,
                attention_head_dim=16,
                num_attention_heads=2,
                joint_attention_dim=WIDTH,
                guidance_embeds=False,
                axes_dims_rope=(8, 4, 4),
            ),
            1,
        ),
    }


def qwen():
    return QwenImagePipeline(**qwen_parts())


class StillProcessor:
    """What `Qwen2VLProcessor` makes of words and pictures; that one wants torchvision."""

    def __init__(self, tokenizer):
        self.tokenizer = tokenizer
        self.eye = Qwen2VLImageProcessorPil(patch_size=14, merge_size=2)

    def __call__(self, text, images, padding, return_tensors):
        seen = self.eye(images=images, return_tensors=return_tensors)
        counts = (seen["image_grid_thw"].prod(-1) // 4).tolist()
        pad = "<|image_pad|>"
        words = []
        for one in text:
            first, *rest = one.split(pad)
            told = (pad * count + part for count, part in zip(counts, rest, strict=True))
            words.append(first + "".join(told))
        read = self.tokenizer(words, padding=padding, return_tensors=return_tensors)
        return BatchFeature({**read, **seen})


def qwen_edit():
    parts = qwen_parts()
    return QwenImageEditPlusPipeline(**parts, processor=StillProcessor(parts["tokenizer"]))


def zimage():
    words = tokenizer()

    def transformer():
        made = ZImageTransformer2DModel(
            all_patch_size=(2,),
            all_f_patch_size=(1,),
            in_channels=CHANNELS,
            dim=32,
            n_layers=1,
            n_refiner_layers=1,
            n_heads=2,
            n_kv_heads=2,
            norm_eps=1e-5,
            qk_norm=True,
            cap_feat_dim=WIDTH,
            rope_theta=256.0,
            t_scale=1000.0,
            axes_dims=[8, 4, 4],
            axes_lens=[1536, 512, 512],
        )
        with torch.no_grad():  # these two are not even zero before weights are loaded
            made.x_pad_token.fill_(1.0)
            made.cap_pad_token.fill_(1.0)
        return made

    return ZImagePipeline(
        scheduler=FlowMatchEulerDiscreteScheduler(shift=3.0),
        vae=seeded(
            lambda: AutoencoderKL(
                down_block_types=["DownEncoderBlock2D"] * 4,
                up_block_types=["UpDecoderBlock2D"] * 4,
                block_out_channels=[8] * 4,
                layers_per_block=1,
                latent_channels=CHANNELS,
                norm_num_groups=4,
                sample_size=32,
                scaling_factor=0.3611,
                shift_factor=0.1159,
            )
        ),
        text_encoder=seeded(lambda: Qwen3Model(qwen3(words, layers=2))),
        tokenizer=words,
        transformer=seeded(transformer),
    )


def ideogram4():
    words = tokenizer()
    config = Qwen3VLConfig(
        text_config={
            "hidden_size": WIDTH,
            "intermediate_size": 16,
            "head_dim": 8,
            "num_hidden_layers": 36,  # 13 of them are read, the last is number 35
            "num_attention_heads": 2,
            "num_key_value_heads": 1,
            "vocab_size": len(words),
            "max_position_embeddings": 8192,
            "rope_parameters": {
                "rope_type": "default",
                "rope_theta": 5e6,
                "mrope_section": [2, 1, 1],
                "mrope_interleaved": True,
            },
        },
        vision_config={
            "depth": 1,
            "hidden_size": 16,
            "intermediate_size": 16,
            "num_heads": 2,
            "out_hidden_size": WIDTH,
            "deepstack_visual_indexes": [0],
            "patch_size": 14,
            "num_position_embeddings": 16,
        },
        **vision(words),
    )

    def transformer():
        return Ideogram4Transformer2DModel(
            in_channels=4 * CHANNELS,
            num_layers=1,
            attention_head_dim=8,
            num_attention_heads=4,
            intermediate_size=32,
            adaln_dim=16,
            llm_features_dim=13 * WIDTH,
            rope_theta=10_000,
            mrope_section=(2, 1, 1),
        )

    return Ideogram4Pipeline(
        scheduler=FlowMatchEulerDiscreteScheduler(),
        vae=seeded(flux2_vae),
        text_encoder=seeded(lambda: Qwen3VLModel(config)),
        tokenizer=words,
        transformer=seeded(transformer, 1),
        unconditional_transformer=seeded(transformer, 2),
    )


FAMILIES = {
    "klein": klein,
    "qwen": qwen,
    "zimage": zimage,
    "zimage-turbo": zimage,
    "ideogram4": ideogram4,
}

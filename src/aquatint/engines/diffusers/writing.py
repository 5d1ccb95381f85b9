"""The text encoder of a pipeline as a writer, where it is a whole language model."""

from __future__ import annotations

import torch
from diffusers import DiffusionPipeline

_WORDS = 256  # tokens of an answer


def can_write(pipe: DiffusionPipeline) -> bool:
    """Whether its text encoder has what writes, and its tokenizer a template of conversations."""
    encoder = pipe.text_encoder
    able = getattr(encoder, "can_generate", None)
    return callable(able) and bool(able()) and bool(getattr(pipe.tokenizer, "chat_template", None))


def written(pipe: DiffusionPipeline, instruction: str, text: str, device: str) -> str:
    """The likeliest answer, word by word: the same for the same words. Blocks for seconds."""
    asked = [{"role": "system", "content": instruction}, {"role": "user", "content": text}]
    told = pipe.tokenizer.apply_chat_template(
        asked, add_generation_prompt=True, enable_thinking=False, tokenize=False
    )
    tokens = pipe.tokenizer(told, return_tensors="pt").to(device)
    with torch.no_grad():
        answer = pipe.text_encoder.generate(
            input_ids=tokens.input_ids,
            attention_mask=tokens.attention_mask,
            max_new_tokens=_WORDS,
            do_sample=False,
            pad_token_id=pipe.tokenizer.pad_token_id,
        )
    new = answer[0, tokens.input_ids.shape[1] :]
    return str(pipe.tokenizer.decode(new, skip_special_tokens=True))

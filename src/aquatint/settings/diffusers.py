"""What the engine `diffusers` is told."""

from __future__ import annotations

from typing import Literal

from pydantic import Field
from pydantic_settings import BaseSettings


class DiffusersSettings(BaseSettings):
    """Open-weight models on this machine's own devices."""

    diffusers_model: str = Field(
        default="black-forest-labs/FLUX.2-klein-4B",
        description="The model that `diffusers` draws with: a name on the hub, or a folder.",
    )
    diffusers_family: str | None = Field(
        default=None,
        description="Its family, where the model's own index does not tell it: `klein`, `qwen`, "
        "`qwen-edit`, `zimage-turbo`, `zimage` or `ideogram4`.",
    )
    diffusers_device: str = Field(
        default="auto",
        description="Where it draws: `auto`, `cpu`, `cuda`, `mps`, or several by comma "
        "(`cuda:0,cuda:1`), each of which holds the whole model and draws one request at a time.",
    )
    diffusers_dtype: Literal["auto", "float32", "bfloat16", "float16"] = Field(
        default="auto",
        description="The numbers it computes with. auto: float32 on a CPU, bfloat16 elsewhere.",
    )
    diffusers_weights: Literal["full", "float8"] = Field(
        default="full",
        description="How the weights are kept: as they are computed with, or in 8 bits each, which "
        "halves the memory that they take and costs some speed and fidelity. Not with `compile`.",
    )
    diffusers_offload: Literal["auto", "none", "model", "group"] = Field(
        default="auto",
        description="Whether weights wait in main memory until needed: never, by whole `model`, "
        "or layer by layer (`group`). auto: the first of these for which the device has room.",
    )
    diffusers_compile: bool = Field(
        default=False,
        description="Whether the repeated blocks of the model are compiled: a slow first image of "
        "each size, and faster ones after it.",
    )
    diffusers_warm_up: str = Field(
        default="",
        description="Sizes by comma (`1024x1024,512x512`) that are drawn once before the server is "
        "ready, so that no request waits for what a first image of its size takes longer.",
    )
    diffusers_acknowledge_ideogram4_licence: bool = Field(
        default=False,
        description="That you have read, and keep to, the non-commercial licence of Ideogram 4's "
        "weights; without it they are not loaded.",
    )

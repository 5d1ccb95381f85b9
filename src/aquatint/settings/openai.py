"""The settings of the engine `openai`."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, HttpUrl, SecretStr
from pydantic_settings import BaseSettings

from aquatint.domain import RenderingSpeed

from .kinds import Count, Seconds


class OpenaiSettings(BaseSettings):
    """Which server that speaks OpenAI's images API draws, and what it can do."""

    openai_base_url: HttpUrl = Field(
        default=HttpUrl("https://api.openai.com/v1"),
        description="Server that draws for the engine `openai`, with or without `/v1`.",
    )
    openai_api_key: SecretStr | None = Field(
        default=None, description="Key of this server there, if it wants one."
    )
    openai_model: str | None = Field(
        default=None, description="Model to name there; OpenAI and vLLM-Omni want one."
    )
    openai_server: Literal[
        "openai", "sglang", "sglang-ideogram4", "vllm-omni", "localai", "sd.cpp"
    ] = Field(default="openai", description="Which kind of server it is, and so what it can do.")
    openai_timeout: Seconds = Field(
        default=280, description="Seconds that an answer from there may take."
    )
    openai_parallel: Count = Field(
        default=4, description="Images that it is asked for at a time; the rest wait here."
    )
    openai_steps: dict[RenderingSpeed, Count] = Field(
        default={},
        description="Steps that it is told for each rendering speed, all four of them, as "
        '`{"FLASH": 4, "TURBO": 8, "DEFAULT": 20, "QUALITY": 40}`; SGLang and vLLM-Omni.',
    )
    openai_guidance: float | None = Field(
        default=None, ge=0, description="Guidance that it is told; SGLang and vLLM-Omni."
    )

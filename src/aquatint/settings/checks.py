"""The settings of what is done to prompts before, and to images after they are drawn."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, HttpUrl, SecretStr
from pydantic_settings import BaseSettings


class CheckSettings(BaseSettings):
    """Who enriches prompts, and who judges images."""

    magic_prompt: Literal["auto", "rules", "model", "chat"] = Field(
        default="auto",
        description="Who enriches prompts: `rules`; the text `model` of the engine `diffusers`, "
        "where it can write; a `chat` endpoint. auto: the model where it can, for requests only "
        "that say ON, as it takes seconds; else the endpoint where one is set; else rules. Rules "
        "where a model or an endpoint fails.",
    )
    magic_prompt_url: HttpUrl | None = Field(
        default=None,
        description="Endpoint that speaks OpenAI's chat API, with its `/v1`, for magic prompt.",
    )
    magic_prompt_key: SecretStr | None = Field(
        default=None, description="Key of this server there, if it wants one."
    )
    magic_prompt_model: str = Field(default="default", description="Model to name there.")
    image_classifier: str | None = Field(
        default=None,
        description="Model that judges what was drawn: a classifier of images, by its name on the "
        "hub or its folder (needs the extra `diffusers`). Unsafe images are withheld.",
    )
    image_classifier_unsafe: str = Field(
        default="nsfw", description="Labels of that model, by comma, that are unsafe."
    )
    image_classifier_threshold: float = Field(
        default=0.5,
        gt=0,
        le=1,
        description="How likely these labels have to be, together, for an image to be unsafe.",
    )

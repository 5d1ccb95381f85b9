"""The settings of the engine `ideogram`."""

from __future__ import annotations

from pydantic import Field, HttpUrl, SecretStr
from pydantic_settings import BaseSettings

from .kinds import Count, Seconds


class IdeogramSettings(BaseSettings):
    """Which server that speaks Ideogram's API draws, and with which key."""

    ideogram_base_url: HttpUrl = Field(
        default=HttpUrl("https://api.ideogram.ai"),
        description="Server that draws for the engine `ideogram`: Ideogram, a gateway (with its "
        "prefix, as `https://gateway.example.org/ideogram`), another Aquatint.",
    )
    ideogram_api_key: SecretStr | None = Field(
        default=None, description="Key of this server there."
    )
    ideogram_keyless: bool = Field(
        default=False,
        description="Whether that server wants no key; without one the start is refused otherwise.",
    )
    ideogram_timeout: Seconds = Field(
        default=280, description="Seconds that an answer from there, or an image, may take."
    )
    ideogram_parallel: Count = Field(
        default=10, description="Requests that it is asked at a time; the rest wait here."
    )

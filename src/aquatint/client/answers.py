"""What a server answers, typed: keys that are not known are ignored, missing ones are faults."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import unquote

from pydantic import BaseModel, ConfigDict, Field, field_validator


class _Answer(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class Picture(_Answer):
    """One image of an answer. `url` is a link that expires, None where the image was withheld."""

    url: str | None = None
    prompt: str = ""
    resolution: str
    seed: int
    is_image_safe: bool
    style_type: str | None = None
    upscaled_resolution: str | None = None

    @field_validator("url")
    @classmethod
    def _no_empty_link(cls, url: str | None) -> str | None:
        return url or None

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels of the file behind the link."""
        width, _, height = (self.upscaled_resolution or self.resolution).partition("x")
        return int(width), int(height)


class CutOut(_Answer):
    """One image of the endpoints that remove: a link that expires, None where it was withheld."""

    url: str | None = None
    is_image_safe: bool


class TextBlock(_Answer):
    """A text that was found in an image: where, what, and how it is set."""

    x: int
    y: int
    width: int
    height: int
    text: str
    alignment: str
    angle: float | None = None
    font_name: str | None = None
    font_size: int | None = None
    color: str | None = None
    role: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """What the headers of an answer say of it; other servers than Aquatint tell less.

    `engine` drew it, without keeping the fields in `adjusted` exactly, nor understanding the
    words in `undrawn`. `replayed` is whether the server gave the stored answer to an earlier
    request with the same idempotency key.
    """

    generation_id: str | None = None
    engine: str | None = None
    adjusted: tuple[str, ...] = ()
    undrawn: tuple[str, ...] = ()
    request_id: str | None = None
    replayed: bool = False


class Generation(_Answer):
    """The images that were drawn for one request, in order."""

    created: datetime
    data: tuple[Picture, ...] = Field(min_length=1)
    origin: Origin = Field(default_factory=Origin)

    def pictures(self) -> Iterator[Picture]:
        """Those of the images that were not withheld."""
        return (one for one in self.data if one.url is not None)


class Removal(_Answer):
    """The images of which something was removed."""

    created: datetime
    data: tuple[CutOut, ...] = Field(min_length=1)
    origin: Origin = Field(default_factory=Origin)


class Caption(_Answer):
    """One way to say what an image shows."""

    text: str


class Description(_Answer):
    """What an image shows."""

    descriptions: tuple[Caption, ...] = Field(min_length=1)
    origin: Origin = Field(default_factory=Origin)

    @property
    def text(self) -> str:
        """The first of the captions."""
        return self.descriptions[0].text


class Parts(_Answer):
    """A prompt in parts, as V4 tells and takes it; `aspect_ratio` where one was chosen, too."""

    json_prompt: dict[str, Any]
    aspect_ratio: str | None = None
    origin: Origin = Field(default_factory=Origin)


class Layers(_Answer):
    """An image without its texts, and the texts."""

    base_image_url: str
    original_image_url: str | None = None
    text_blocks: tuple[TextBlock, ...]
    seed: int
    origin: Origin = Field(default_factory=Origin)


def origin_of(headers: Mapping[str, str]) -> Origin:
    """What the headers of an answer say."""
    return Origin(
        generation_id=headers.get("aquatint-generation-id"),
        engine=headers.get("aquatint-engine"),
        adjusted=_listed(headers.get("aquatint-adjusted", "")),
        undrawn=tuple(map(unquote, _listed(headers.get("aquatint-undrawn", "")))),
        request_id=headers.get("x-request-id"),
        replayed=headers.get("idempotency-replayed", "").lower() == "true",
    )


def with_origin(told: Any, headers: Mapping[str, str]) -> Any:
    """The JSON of an answer, and what its headers say, as the models above want it."""
    return {**told, "origin": origin_of(headers)} if isinstance(told, dict) else told


def _listed(told: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in told.split(",") if name.strip())

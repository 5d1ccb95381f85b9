"""OpenAI's images API: its own names for sizes and qualities, its own answers and errors."""

from __future__ import annotations

import re
from abc import abstractmethod
from base64 import b64encode
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from typing import Annotated, ClassVar

from pydantic import Field
from pydantic.json_schema import JsonSchemaValue
from starlette.requests import Request
from starlette.responses import Response

from aquatint.domain import (
    Caller,
    Edit,
    GenerationRequest,
    Image,
    MagicPrompt,
    RenderingSpeed,
    Resolution,
)
from aquatint.domain.canvas import SQUARE
from aquatint.domain.errors import InvalidRequest, Unsupported
from aquatint.imaging.mask import cleared

from . import spellings as say
from .envelope import Body, encode
from .form import Misfit, Upload
from .kinds import File, Files, Flag, Kind, Name, OneOf, text_of
from .shapes import Fetch
from .wire import GenerationWire, Look

GENERATIONS, EDITS, MODELS = "/v1/images/generations", "/v1/images/edits", "/v1/models"
PATHS = frozenset(
    prefix + path for prefix in ("", "/ideogram") for path in (GENERATIONS, EDITS, MODELS)
)
MAX_EDITED = 16
LEAST_SIDE, MOST_SIDE = 64, 4096

_MODEL = "ideogram-v3"
_SINCE = 1_742_947_200  # when that model was published
_SIZE = re.compile(r"([0-9]{2,4})x([0-9]{2,4})")
_QUALITIES = {
    "auto": RenderingSpeed.DEFAULT,
    "low": RenderingSpeed.TURBO,
    "medium": RenderingSpeed.DEFAULT,
    "standard": RenderingSpeed.DEFAULT,
    "high": RenderingSpeed.QUALITY,
    "hd": RenderingSpeed.QUALITY,
}
_KINDS = {
    401: "authentication_error",
    402: "insufficient_quota",
    403: "permission_error",
    429: "rate_limit_error",
}
_CODES = {
    401: "invalid_api_key",
    402: "insufficient_quota",
    422: "content_policy_violation",
    429: "rate_limit_exceeded",
}


class PixelSize(Kind):
    """`1024x1024` or another size in pixels; `auto` is none."""

    def read(self, value: object) -> Resolution | None:
        text = text_of(value)
        if text == "auto":
            return None
        sides = _SIZE.fullmatch(text)
        if sides is None or not all(LEAST_SIDE <= int(one) <= MOST_SIDE for one in sides.groups()):
            raise Misfit(
                f"must be auto, or WIDTHxHEIGHT with sides of {LEAST_SIDE} to {MOST_SIDE} pixels"
            )
        return Resolution(int(sides[1]), int(sides[2]))

    def schema(self) -> JsonSchemaValue:
        return {"type": "string", "pattern": "^(auto|[0-9]{2,4}x[0-9]{2,4})$"}


class _Asked(GenerationWire):
    """What both endpoints can be told."""

    names: ClassVar[Mapping[str, str]] = {
        "images": "image",
        "num_images": "n",
        "rendering_speed": "quality",
        "resolution": "size",
        "transparent": "background",
    }

    prompt: say.Prompt
    model: Annotated[
        str | None,
        Field(description="Any name: the engine at work draws. gpt-image-* answers with b64_json."),
        Name(),
    ] = None
    n: say.NumImages = 1
    size: Annotated[
        Resolution | None, Field(description="The size in pixels, or auto."), PixelSize()
    ] = None
    quality: Annotated[
        RenderingSpeed | None, Field(description="How much work it is."), OneOf(_QUALITIES)
    ] = None
    rendering_speed: Annotated[
        RenderingSpeed | None,
        Field(description="The same in Ideogram's words, which count where both are there."),
        OneOf(say.SPEEDS),
    ] = None
    response_format: Annotated[
        str | None,
        Field(description="How images come; url unless said."),
        OneOf({"url": "url", "b64_json": "b64_json"}),
    ] = None
    output_format: Annotated[
        str, Field(description="Images are PNG files."), OneOf({"png": "png"})
    ] = "png"
    seed: say.Seed = None
    stream: Annotated[bool, Field(description="Refused if true: images come whole."), Flag()] = (
        False
    )

    @property
    def encoded(self) -> bool:
        """Whether the answer holds the files themselves."""
        if self.response_format is None:
            return (self.model or "").startswith("gpt-image")
        return self.response_format == "b64_json"

    @property
    def speed(self) -> RenderingSpeed:
        return self.rendering_speed or self.quality or RenderingSpeed.DEFAULT

    def to_domain(self, look: Look) -> GenerationRequest:
        if self.stream:
            raise Unsupported("stream", "is not available here: images come whole")
        return self._wanted(look)

    @abstractmethod
    def _wanted(self, look: Look) -> GenerationRequest: ...


class GenerateOpenai(_Asked):
    """Text to image."""

    negative_prompt: say.NegativePrompt = ""
    background: Annotated[
        bool,
        Field(description="Whether images have no ground."),
        OneOf({"auto": False, "opaque": False, "transparent": True}),
    ] = False

    def _wanted(self, look: Look) -> GenerationRequest:  # noqa: ARG002 - there is no image in it
        return GenerationRequest(
            prompt=self.prompt,
            resolution=self.size or SQUARE,
            negative_prompt=self.negative_prompt,
            seed=self.seed,
            num_images=self.n,
            rendering_speed=self.speed,
            magic_prompt=MagicPrompt.AUTO,
            transparent=self.background,
        )


class EditOpenai(_Asked):
    """Change an image as a prompt tells."""

    image: Annotated[
        tuple[Upload, ...],
        Field(description="What is changed; some engines take one image only."),
        Files(most=MAX_EDITED),
    ]
    mask: Annotated[
        Upload | None,
        Field(description="Of the size of the image; what is transparent in it is repainted."),
        File(),
    ] = None

    def _wanted(self, look: Look) -> GenerationRequest:
        if not self.image:
            raise InvalidRequest("image", "is a required property")
        image, *others = (look(file, "image") for file in self.image)
        mask = None if self.mask is None else _hole(look(self.mask, "mask"))
        return GenerationRequest(
            prompt=self.prompt,
            resolution=self.size or image.size,
            source=Edit(image, mask, tuple(others)),
            seed=self.seed,
            num_images=self.n,
            rendering_speed=self.speed,
            magic_prompt=MagicPrompt.AUTO,
        )


def _hole(mask: Image) -> Image:
    found = cleared(mask)
    if found is None:
        raise InvalidRequest("mask", "must be transparent where the image is to change")
    return found


async def images(body: Body, asked: GenerationWire, fetch: Fetch) -> Body:
    """The answer as OpenAI tells it: links or files, and when in whole seconds."""
    encoded = isinstance(asked, _Asked) and asked.encoded
    items = [await _image(item, fetch if encoded else None) for item in body["data"]]
    created = datetime.fromisoformat(body["created"]).timestamp()
    return {"created": int(created), "data": items}


async def _image(item: Mapping[str, str | None], fetch: Fetch | None) -> Body:
    told = {"revised_prompt": item["prompt"]}
    url = item["url"]
    if fetch is None:
        return {**told, "url": url}
    file = None if url is None else await fetch(url)
    return {**told, "b64_json": None if file is None else b64encode(file).decode()}


def fault(status: int, text: str, error: Exception | None = None) -> Body:
    """An error as OpenAI tells it."""
    kind = _KINDS.get(status, "invalid_request_error" if status < 500 else "server_error")
    told = {
        "code": _CODES.get(status),
        "message": text,
        "param": error.field if isinstance(error, InvalidRequest) else None,
        "type": kind,
    }
    return {"error": told}


def listed() -> Body:
    """The models that may be asked for: the engine at work draws for each of them."""
    model = {"created": _SINCE, "id": _MODEL, "object": "model", "owned_by": "aquatint"}
    return {"data": [model], "object": "list"}


def lists_models(
    knows: Callable[[Request], Awaitable[Caller]],
) -> Callable[[Request], Awaitable[Response]]:
    """GET /v1/models, for callers that are known."""

    async def models(request: Request) -> Response:
        await knows(request)
        return Response(encode(listed()), media_type="application/json")

    return models

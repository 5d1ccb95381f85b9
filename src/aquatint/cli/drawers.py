"""Who draws for the command line: the engine here, or a server elsewhere, in the same words."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass, field
from typing import Any, Protocol

from aquatint import assembly
from aquatint import client as api
from aquatint.api.form import Part, Upload, gather
from aquatint.api.routes import GATEWAY, OPERATIONS
from aquatint.api.wire import read
from aquatint.client import calls
from aquatint.client.forms import multipart
from aquatint.domain import GeneratedImage, GenerationRequest, Image, InvalidRequest
from aquatint.engines import Progress
from aquatint.imaging import decode
from aquatint.settings import Settings
from aquatint.studio import Drawing

from .dialect import Operation
from .form import Form, fields_of, numbers_of


@dataclass(frozen=True, slots=True)
class Made:
    """One image: a PNG, empty where it was withheld, and what is told of it."""

    data: bytes = field(repr=False)
    prompt: str
    resolution: str
    seed: int
    style_type: str | None
    details: Mapping[str, object] | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Drawn:
    """The images of one request, and the fields that could not be kept exactly."""

    images: tuple[Made, ...]
    adjusted: tuple[str, ...] = ()


class Drawer(Protocol):
    """Draws settled forms of the V3 dialect, and says what images show."""

    async def draw(
        self, operation: Operation, form: Form, progress: Progress, key: str | None = None
    ) -> Drawn:
        """The images; `key` makes a request known that is asked for again."""

    async def describe(self, image: bytes) -> tuple[str, ...]:
        """What an image shows."""


class Here:
    """The engine of the settings, without a server or a database."""

    def __init__(self, drawing: Drawing, max_pixels: int) -> None:
        self._drawing = drawing
        self._max_pixels = max_pixels

    async def draw(
        self,
        operation: Operation,
        form: Form,
        progress: Progress,
        key: str | None = None,  # noqa: ARG002 - nothing is paid here
    ) -> Drawn:
        """Draw with the engine; the form is read exactly as the server reads it."""
        wanted = await asyncio.to_thread(self._request, operation, form)
        prepared = await self._drawing.prepare(wanted)
        drawn = await self._drawing.draw(prepared, progress)
        adjusted = dict.fromkeys(one.field for one in drawn.adjustments)
        return Drawn(tuple(_made(one, prepared) for one in drawn.images), tuple(adjusted))

    async def describe(self, image: bytes) -> tuple[str, ...]:
        """Ask the engine, where it can say."""
        verified = await asyncio.to_thread(decode.verify, image, "image", self._max_pixels)
        return await self._drawing.describe(verified)

    def _request(self, operation: Operation, form: Form) -> GenerationRequest:
        def look(upload: Upload, name: str) -> Image:
            return decode.verify(upload.data, name, self._max_pixels)

        call = _call(operation, form, None)
        row = next(row for row in OPERATIONS if row.path == call.path)
        return read(row.model_on(GATEWAY), gather(_parts(call))).to_domain(look)


class There:
    """A server that speaks the API."""

    def __init__(self, client: api.AsyncClient) -> None:
        self._client = client

    async def draw(
        self, operation: Operation, form: Form, progress: Progress, key: str | None = None
    ) -> Drawn:
        """Ask the server, and fetch what it drew."""
        answer = await self._client.ask(_call(operation, form, key))
        done = 0

        async def fetch(picture: api.Picture) -> Made:
            nonlocal done
            data = b"" if picture.url is None else await self._client.download(picture)
            done += 1
            progress(done, len(answer.data))
            return _fetched(picture, data, answer.origin.undrawn)

        images = await asyncio.gather(*map(fetch, answer.data))
        return Drawn(tuple(images), answer.origin.adjusted)

    async def describe(self, image: bytes) -> tuple[str, ...]:
        """Ask the server."""
        told = await self._client.describe(image)
        return tuple(one.text for one in told.descriptions)


@dataclass(frozen=True, slots=True, kw_only=True)
class Remote:
    """A server to use in place of the engine here."""

    url: str
    api_key: str | None = field(repr=False)
    auth: str


@asynccontextmanager
async def opened(remote: Remote | None) -> AsyncIterator[Drawer]:
    """Who draws: the server where one is named, else the engine of the settings."""
    if remote is None:
        settings = Settings()
        async with assembly.opened_drawing(settings) as drawing:
            yield Here(drawing, settings.max_image_pixels)
        return
    auth: api.Auth = "bearer" if remote.auth == "bearer" else "api-key"
    try:
        client = api.AsyncClient(remote.api_key, remote.url, auth=auth)
    except ValueError as error:
        name, _, reason = str(error).partition(": ")
        raise InvalidRequest("server" if name == "base_url" else name, reason) from error
    async with client:
        yield There(client)


def _call(operation: Operation, form: Form, key: str | None) -> calls.Call[api.Generation]:
    said = fields_of(form)
    if key is not None:
        said["idempotency_key"] = key

    def taken(name: str) -> Any:  # a file or a text, which the form of the client reads
        return said.pop(name, None)

    match operation:
        case "generate":
            return calls.generate(taken("prompt"), said)
        case "edit":
            return calls.edit(taken("image"), taken("mask"), taken("prompt"), said)
        case "remix":
            return calls.remix(taken("image"), taken("prompt"), said)
        case "reframe":
            return calls.reframe(taken("image"), taken("resolution"), said)
        case "replace-background":
            return calls.replace_background(taken("image"), taken("prompt"), said)
        case "upscale":
            return calls.upscale(taken("image"), numbers_of(said))


def _parts(call: calls.Call[api.Generation]) -> Iterator[Part]:
    """A call as a server would receive it."""
    for name, (filename, content, *_) in multipart(call.form or {}):
        data = content.encode() if isinstance(content, str) else content
        yield Part(name, data, filename)


def _made(one: GeneratedImage, request: GenerationRequest) -> Made:
    return Made(
        data=one.image.data if one.is_safe else b"",
        prompt=request.prompt,
        resolution=str(one.image.size),
        seed=one.seed,
        style_type=request.style.type.value,
        details=None if one.details is None else asdict(one.details),
    )


def _fetched(picture: api.Picture, data: bytes, undrawn: tuple[str, ...]) -> Made:
    return Made(
        data=data,
        prompt=picture.prompt,
        resolution=picture.upscaled_resolution or picture.resolution,
        seed=picture.seed,
        style_type=picture.style_type,
        details={"undrawn": undrawn} if undrawn else None,
        url=picture.url,
    )

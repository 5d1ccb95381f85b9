"""Draws through any server that speaks OpenAI's images API."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

import httpx2

from aquatint.domain import (
    Adjustment,
    AquatintError,
    Drawn,
    Edit,
    GeneratedImage,
    GenerationRequest,
    Image,
    ImageFormat,
    Keeping,
    Provenance,
    Remix,
    RenderingSpeed,
    Resolution,
    Source,
    item_seed,
)
from aquatint.domain.errors import EngineError, Unsupported, UpstreamError
from aquatint.imaging import decode
from aquatint.imaging.encode import png
from aquatint.imaging.fingerprint import fingerprint

from .. import Capabilities, Progress, Tolerance, unheard
from ..upstream import Answer, Fetcher, Poster, client, code_of, passed_on
from . import calls
from .servers import Server, nearest, rules

GENERATIONS, EDITS = "/v1/images/generations", "/v1/images/edits"

_UNSAFE = frozenset({"content_policy_violation", "moderation_blocked"})
_NAMES = MappingProxyType(
    {
        "size": "resolution",
        "n": "num_images",
        "quality": "rendering_speed",
        "image[]": "image",
        "mask_image": "mask",
    }
)


def _is_unsafe(_: int, told: object) -> bool:
    return code_of(told) in _UNSAFE


@dataclass(frozen=True, slots=True, kw_only=True)
class Upstream:
    """Where to ask, what kind of server it is, and how long and how often at a time."""

    base_url: str
    api_key: str | None
    model: str | None
    server: Server
    timeout: float
    parallel: int
    allow_private: bool
    max_image_bytes: int
    max_image_pixels: int
    steps: Mapping[RenderingSpeed, int] = field(default_factory=dict[RenderingSpeed, int])
    guidance: float | None = None


@dataclass(slots=True)
class _Round:
    """The calls of one request: what all of them show, how many ended, why no more are made, and
    what the server says that it did not keep."""

    request: GenerationRequest
    shown: calls.Shown | None
    progress: Progress
    done: int = 0
    over: AquatintError | None = None
    adjusted: set[str] = field(default_factory=set[str])

    def ended(self) -> None:
        self.done += 1
        self.progress(self.done, self.request.num_images)


class OpenaiEngine:
    """Asks for one image a call, with a seed of its own; a call that may have run is not repeated.

    What a mask keeps is put back from the source afterwards, for no server keeps it to the bit.
    """

    def __init__(self, upstream: Upstream) -> None:
        self.capabilities = Capabilities(
            sources=_sources(upstream.server),
            images=upstream.server.images,
            parallel=upstream.parallel,
            charges=True,
            rules=rules(upstream.server, knows_steps=bool(upstream.steps)),
        )
        self._upstream = upstream
        private = upstream.allow_private
        self._api = client(allow_private=private, timeout=upstream.timeout)
        self._images = client(allow_private=private, timeout=upstream.timeout)
        key = upstream.api_key
        headers = {} if key is None else {"Authorization": f"Bearer {key}"}
        self._poster = Poster(
            client=self._api,
            base_url=_root(upstream.base_url),
            headers=headers,
            longest=2 * upstream.max_image_bytes,
            seconds=upstream.timeout,
            is_unsafe=_is_unsafe,
            names=_NAMES,
        )
        self._calls = asyncio.Semaphore(upstream.parallel)
        self._fetcher = Fetcher(
            self._images,
            decode.whole,
            upstream.max_image_bytes,
            upstream.max_image_pixels,
            upstream.timeout,
        )

    async def generate(self, request: GenerationRequest, progress: Progress = unheard) -> Drawn:
        """Draw each image by a call; answer with those that came, raise where none did."""
        adjustments = self.capabilities.check(request, Tolerance.ANY)
        size = nearest(self._upstream.server, request.resolution)
        shown = await asyncio.to_thread(calls.shown, request, self._upstream.server)
        round_ = _Round(request, shown, progress)

        async def one(seed: int) -> tuple[GeneratedImage, Resolution] | AquatintError:
            try:
                return await self._image(round_, seed)
            except AquatintError as error:
                if _surely_failed(error):
                    round_.over = error
                return error
            finally:
                round_.ended()

        seeds = [item_seed(request.seed or 0, index) for index in range(request.num_images)]
        came = await asyncio.gather(*map(one, seeds))
        made = [image for image in came if not isinstance(image, AquatintError)]
        if not made:
            raise _worst([error for error in came if isinstance(error, AquatintError)])
        unkept = self._unseeded(adjustments)
        unkept += _fitted(adjustments, size, [drawn for _, drawn in made])
        return Drawn(
            tuple(image for image, _ in made),
            self._provenance(request),
            passed_on(adjustments + unkept, round_.adjusted, request),
        )

    async def describe(self, _: Image) -> tuple[str, ...]:
        """There is no such call: raise Unsupported."""
        raise Unsupported("image", "describing is not available here")

    async def aclose(self) -> None:
        """Close the connections."""
        await self._api.aclose()
        await self._images.aclose()

    def _unseeded(self, told: tuple[Adjustment, ...]) -> tuple[Adjustment, ...]:
        """What is told of a seed that nobody asked for, and with which nothing was drawn."""
        if self._upstream.server.takes_seed or any(one.field == "seed" for one in told):
            return ()
        return (Adjustment("seed", Keeping.LOST, "the server takes no seed"),)

    async def _image(self, calls_: _Round, seed: int) -> tuple[GeneratedImage, Resolution]:
        """One image, and the size that the server drew."""
        server, request = self._upstream.server, calls_.request
        told = calls.fields(request, server, self._upstream.model) | self._settled(request)
        told |= calls.seeded(str(told["prompt"]), server, seed)
        size = nearest(server, request.resolution)
        async with self._calls:
            if calls_.over is not None:
                raise calls_.over
            answer = await self._post(told, calls_.shown)
        calls_.adjusted |= answer.adjusted
        drawn, whole = await self._drawn(answer.told)

        def finish() -> GeneratedImage:
            pixels = calls.composed(whole, request, size)
            image = Image(png(pixels), ImageFormat.PNG, request.resolution)
            return GeneratedImage(image, seed, pixels=fingerprint(pixels))

        return await asyncio.to_thread(finish), drawn.size

    def _settled(self, request: GenerationRequest) -> dict[str, object]:
        """The steps of the request's speed, and the guidance, where the settings give them."""
        server, told = self._upstream.server, dict[str, object]()
        steps = self._upstream.steps.get(request.rendering_speed)
        if server.steps is not None and steps is not None:
            told[server.steps] = steps
        if server.guidance is not None and self._upstream.guidance is not None:
            told[server.guidance] = self._upstream.guidance
        return told

    async def _post(self, told: Mapping[str, object], shown: calls.Shown | None) -> Answer:
        if shown is None:
            return await self._poster.post(GENERATIONS, body=told)
        files = await asyncio.to_thread(calls.files, shown, self._upstream.server)
        texts = [(name, (None, str(value))) for name, value in told.items()]
        return await self._poster.post(EDITS, parts=[*texts, *files])

    async def _drawn(self, told: Mapping[str, Any]) -> tuple[Image, calls.Pixels]:
        """The first image of an answer, which holds it or its URL, and its pixels."""
        data = told.get("data")
        item = data[0] if isinstance(data, list) and data and isinstance(data[0], dict) else {}
        encoded, url = item.get("b64_json"), item.get("url")
        if isinstance(encoded, str) and encoded:
            most = self._upstream.max_image_bytes
            return await self._fetcher.verified(await asyncio.to_thread(_decoded, encoded, most))
        if isinstance(url, str) and url:
            return await self._fetcher.fetch(url)
        raise UpstreamError("The upstream server sent no image.")

    def _provenance(self, request: GenerationRequest) -> Provenance:
        host = httpx2.URL(self._upstream.base_url).host
        size = nearest(self._upstream.server, request.resolution)
        return Provenance(
            engine="openai",
            model=self._upstream.model or self._upstream.server.name,
            parameters=(
                ("kind", self._upstream.server.name),
                ("server", host),
                ("size", str(size)),
            ),
        )


def _sources(server: Server) -> frozenset[type[Source]]:
    edits = {Edit} if server.edits else set[type[Source]]()
    return frozenset(edits | ({Remix} if server.strength is not None else set()))


def _surely_failed(error: AquatintError) -> bool:
    """Whether other calls of the request would end so, too: nothing was drawn, or may be."""
    return not isinstance(error, EngineError) or error.untouched


def _worst(errors: list[AquatintError]) -> AquatintError:
    """The first after which an image may have been drawn: it must not look as if none was."""
    began = (one for one in errors if not (isinstance(one, EngineError) and one.untouched))
    return next(began, errors[0])


def _root(base_url: str) -> str:
    """OpenAI's clients are given a URL that ends in /v1, others one that does not: both will do."""
    return base_url.rstrip("/").removesuffix("/v1")


def _decoded(encoded: str, most: int) -> bytes:
    """The bytes of base64, with or without the head of a data URL: slow."""
    try:
        content = base64.b64decode(encoded.partition(",")[2] or encoded, validate=True)
    except ValueError as error:
        raise UpstreamError("The upstream server sent no image.") from error
    if len(content) > most:
        raise UpstreamError(f"An image of the upstream server has more than {most:,} bytes.")
    return content


def _fitted(
    told: tuple[Adjustment, ...], asked: Resolution, drawn: list[Resolution]
) -> tuple[Adjustment, ...]:
    """What is told where a server drew another size than it was asked for."""
    others = [size for size in drawn if size != asked]
    small = [one for one in others if one.width < asked.width or one.height < asked.height]
    if small:
        reason = f"the server drew {small[0]}, which was enlarged"
        return (Adjustment("resolution", Keeping.LOST, reason),)
    if not others or any(one.field == "resolution" for one in told):
        return ()
    reason = f"the server drew {others[0]}, which was cut"
    return (Adjustment("resolution", Keeping.EQUIVALENT, reason),)

"""Draws through any server that speaks Ideogram's API: Ideogram, a gateway, another Aquatint."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import httpx2

from aquatint.domain import (
    Adjustment,
    Drawn,
    Edit,
    GeneratedImage,
    GenerationRequest,
    Image,
    ImageFormat,
    Keeping,
    Model,
    Provenance,
    Reframe,
    Remix,
    RenderingSpeed,
    ReplaceBackground,
    StyleType,
    Upscale,
)
from aquatint.domain.errors import UpstreamError
from aquatint.imaging import decode

from .. import Capabilities, Progress, Rule, Tolerance, unheard
from ..upstream import Answer, Fetcher, Poster, client, passed_on
from . import answers, legacy, removal, v4
from .form import Form, file_of
from .forms import form_of, has_own_size

_Told = Callable[[int], None]

_NO_PIXELS = hashlib.sha256(b"").hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Upstream:
    """Where to ask, with which key, and how long and how often at a time."""

    base_url: str
    api_key: str | None
    timeout: float
    parallel: int
    allow_private: bool
    max_image_bytes: int
    max_image_pixels: int


_OLDER_STYLES = (StyleType.ANIME, StyleType.RENDER_3D)
_STYLE = ("style_preset", "style_codes", "style_reference_images", "color_palette")


def _simple(request: GenerationRequest) -> bool:
    simple = isinstance(request.source, Reframe | ReplaceBackground | Upscale)
    return simple and not legacy.says(request)


def _enlarges(request: GenerationRequest) -> bool:
    return isinstance(request.source, Upscale)


def _without_negative(request: GenerationRequest) -> bool:
    return request.source is not None and not isinstance(request.source, Remix)


def _by_v3(request: GenerationRequest) -> bool:
    return not (legacy.says(request) or v4.says(request) or _enlarges(request))


def _transparent(request: GenerationRequest) -> bool:
    return request.transparent


def _unread(when: Callable[[GenerationRequest], bool], *fields: str) -> Iterator[Rule]:
    return (Rule(one, Keeping.LOST, "is not read by this operation", when) for one in fields)


RULES = (
    Rule("json_prompt", Keeping.EQUIVALENT, "is told in words, boxes as places", _by_v3),
    Rule("model", Keeping.EQUIVALENT, "V3 draws in place of the other models", _by_v3),
    Rule("resolution", Keeping.EQUIVALENT, "is drawn in the nearest size of V3", has_own_size),
    *_unread(_without_negative, "negative_prompt"),
    *_unread(lambda request: v4.says(request) and request.source is not None, "seed"),
    Rule(
        "style_type",
        Keeping.LOST,
        "is not known to V3",
        lambda request: request.style.type in _OLDER_STYLES and _by_v3(request),
    ),
    *_unread(_simple, "style_type", "character_reference_images"),
    *_unread(_enlarges, "rendering_speed", *_STYLE),
    *_unread(_transparent, "style_type", "character_reference_images", *_STYLE),
    *_unread(_transparent, "enable_copyright_detection"),
    Rule(
        "rendering_speed",
        Keeping.EQUIVALENT,
        "TURBO draws in place of FLASH, which draws no transparent images",
        lambda request: request.transparent and request.rendering_speed is RenderingSpeed.FLASH,
    ),
    Rule("custom_model_uri", Keeping.REFUSED, "is not read by this operation", _simple),
    Rule(
        "image",
        Keeping.REFUSED,
        "removing without a prompt is not available here",
        lambda request: (
            isinstance(request.source, Edit)
            and not request.prompt.strip()
            and not removal.says(request)
        ),
    ),
    *_unread(lambda request: request.source is not None, "enable_copyright_detection"),
)


class IdeogramEngine:
    """Passes requests on as documented forms with a key of our own, and fetches what was drawn.

    A POST that may have run is never repeated.
    """

    def __init__(self, upstream: Upstream) -> None:
        self.capabilities = Capabilities(
            sources=frozenset({Edit, Remix, Reframe, ReplaceBackground, Upscale}),
            custom_models=True,
            transparent=True,
            describes=True,
            magic_prompt=True,
            parallel=upstream.parallel,
            charges=True,
            rules=RULES,
        )
        self._upstream = upstream
        private = upstream.allow_private
        self._api = client(allow_private=private, timeout=upstream.timeout)
        self._images = client(allow_private=private, timeout=upstream.timeout)
        key = upstream.api_key
        headers = {} if key is None else {"Api-Key": key}
        self._poster = Poster(
            client=self._api,
            base_url=upstream.base_url,
            headers=headers,
            longest=answers.LONGEST,
            seconds=upstream.timeout,
            is_unsafe=answers.is_unsafe,
        )
        self._fetcher = Fetcher(
            self._images,
            decode.proven,
            upstream.max_image_bytes,
            upstream.max_image_pixels,
            upstream.timeout,
        )

    async def generate(self, request: GenerationRequest, progress: Progress = unheard) -> Drawn:
        """Post the request, fetch every image, and answer with those that came."""
        adjustments = self.capabilities.check(request, Tolerance.ANY)
        answer = await self._post(await _form(request))
        items = answers.items(answer.told, request.seed)[: request.num_images]
        steps = len(items) + 1
        progress(1, steps)
        images = await self._fetched(items, request, lambda done: progress(1 + done, steps))
        return Drawn(
            tuple(images),
            self._provenance(request),
            passed_on(adjustments + _sizes(images, request), answer.adjusted, request),
            prompt=items[0].prompt,
        )

    async def describe(self, image: Image) -> tuple[str, ...]:
        """What the server says that an image shows."""
        part = ("image_file", file_of("image", image))
        return answers.descriptions((await self._post(Form("/describe", (part,)))).told)

    async def aclose(self) -> None:
        """Close the connections."""
        await self._api.aclose()
        await self._images.aclose()

    async def _post(self, form: Form) -> Answer:
        return await self._poster.post(form.path, parts=form.fields, body=form.body)

    async def _fetched(
        self, items: tuple[answers.Item, ...], request: GenerationRequest, told: _Told
    ) -> list[GeneratedImage]:
        """Those images that can be had; raise UpstreamError where none can."""
        done = 0

        async def one(item: answers.Item) -> GeneratedImage | UpstreamError:
            nonlocal done
            try:
                return await self._image(item, request)
            except UpstreamError as error:
                return error
            finally:
                done += 1
                told(done)

        came = await asyncio.gather(*map(one, items))
        images = [made for made in came if isinstance(made, GeneratedImage)]
        if not images:
            raise next(made for made in came if isinstance(made, UpstreamError))
        return images

    async def _image(self, item: answers.Item, request: GenerationRequest) -> GeneratedImage:
        if item.url is None:
            withheld = Image(b"", ImageFormat.PNG, item.size or request.resolution)
            return GeneratedImage(withheld, item.seed, is_safe=False, pixels=_NO_PIXELS)
        image, pixels = await self._fetcher.fetch(item.url)
        return GeneratedImage(image, item.seed, pixels=pixels)

    def _provenance(self, request: GenerationRequest) -> Provenance:
        return Provenance(
            engine="ideogram",
            model=request.style.custom_model or _drawing(request).value,
            parameters=(("server", httpx2.URL(self._upstream.base_url).host),),
        )


def _drawing(request: GenerationRequest) -> Model:
    said = legacy.says(request) or v4.says(request)
    return request.model if said else Model.V_3


async def _form(request: GenerationRequest) -> Form:
    """The form; in a thread where it may have a mask to draw."""
    if isinstance(request.source, Edit):
        return await asyncio.to_thread(form_of, request)
    return form_of(request)


def _sizes(images: list[GeneratedImage], request: GenerationRequest) -> tuple[Adjustment, ...]:
    """What is told where the server drew another size than the request has."""
    for made in images:
        if made.image.size != request.resolution:
            reason = f"the upstream server answered with {made.image.size}"
            return (Adjustment("resolution", Keeping.LOST, reason),)
    return ()

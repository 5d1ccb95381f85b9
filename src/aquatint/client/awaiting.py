"""The client for programs on an event loop: each call is awaited."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, AsyncIterator, Mapping, Sequence
from contextlib import aclosing
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar, Unpack

import httpx2
from pydantic import BaseModel

from . import calls, tasks, tries, wire
from . import fields as of
from .answers import CutOut, Description, Generation, Layers, Parts, Picture, Removal
from .errors import ApiError, Unreachable
from .events import Event, Stream
from .fields import File
from .tasks import Task

T = TypeVar("T", bound=BaseModel)


class AsyncClient:
    """Ideogram's API, at Aquatint, at Ideogram or at a gateway.

    Every method raises what `aquatint.client.errors` holds, and OSError for a file that cannot be
    read. Calls are tried again by themselves where nothing is drawn or paid twice by it.
    """

    def __init__(  # noqa: PLR0913 - the options of a connection
        self,
        api_key: str | None = None,
        base_url: str = wire.LOCAL,
        *,
        auth: wire.Auth = "api-key",
        timeout: float = 300.0,
        retries: int = 3,
        backoff: float = 0.5,
        idempotent: bool | None = None,
        transport: httpx2.AsyncBaseTransport | None = None,
    ) -> None:
        """`idempotent`: whether the server keeps answers by their idempotency key.

        Unless said, that is believed once an answer of it has said so.
        """
        self._server = wire.Server(base_url=base_url, api_key=api_key, auth=auth, timeout=timeout)
        self._tries = tries.Tries(retries, backoff)
        self._idempotent = idempotent
        self._clock = time.monotonic
        self._sleep = asyncio.sleep
        self._http = httpx2.AsyncClient(timeout=self._server.timeouts, transport=transport)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close the connections."""
        await self._http.aclose()

    async def generate(self, prompt: str, **fields: Unpack[of.GenerateFields]) -> Generation:
        """Draw images from a prompt."""
        return await self.ask(calls.generate(prompt, fields))

    async def generate_transparent(
        self, prompt: str, **fields: Unpack[of.TransparentFields]
    ) -> Generation:
        """Draw images that have no ground."""
        return await self.ask(calls.generate_transparent(prompt, fields))

    async def inpaint(
        self, image: File, mask: File, prompt: str, **fields: Unpack[of.EditFields]
    ) -> Generation:
        """Repaint an image where its mask is black."""
        return await self.ask(calls.inpaint(image, mask, prompt, fields))

    async def edit(
        self,
        image: File,
        prompt: str | None = None,
        mask: File | None = None,
        **fields: Unpack[of.EditFields],
    ) -> Generation:
        """`inpaint` under its former name, the one that gateways have.

        They let the mask be missing: all may change; or the prompt: what the mask covers goes.
        """
        return await self.ask(calls.edit(image, mask, prompt, fields))

    async def remix(self, image: File, prompt: str, **fields: Unpack[of.RemixFields]) -> Generation:
        """Draw a prompt, starting from an image."""
        return await self.ask(calls.remix(image, prompt, fields))

    async def reframe(
        self, image: File, resolution: str, **fields: Unpack[of.ReframeFields]
    ) -> Generation:
        """Give an image another shape, such as `1312x736`, and draw what was beyond its frame."""
        return await self.ask(calls.reframe(image, resolution, fields))

    async def replace_background(
        self, image: File, prompt: str, **fields: Unpack[of.BackgroundFields]
    ) -> Generation:
        """Keep what is in front, and draw the rest anew."""
        return await self.ask(calls.replace_background(image, prompt, fields))

    async def layerize_text(self, image: File, **fields: Unpack[of.LayerizeFields]) -> Layers:
        """Take the texts off an image, and say what they were."""
        return await self.ask(calls.layerize_text(image, fields))

    async def upscale(self, image: File, **fields: Unpack[of.UpscaleFields]) -> Generation:
        """Enlarge an image."""
        return await self.ask(calls.upscale(image, fields))

    async def describe(self, image: File, **fields: Unpack[of.DescribeFields]) -> Description:
        """Say what an image shows."""
        return await self.ask(calls.describe(image, fields))

    async def generate_v4(
        self, prompt: str | Mapping[str, Any], **fields: Unpack[of.V4Fields]
    ) -> Generation:
        """Draw an image by V4, from words or from a prompt in parts."""
        return await self.ask(calls.generate_v4(prompt, fields))

    async def generate_v4_async(
        self,
        prompt: str | Mapping[str, Any],
        webhook_url: str,
        **fields: Unpack[of.V4Fields],
    ) -> Task:
        """Ask V4 for an image that `webhook_url` is told of, and wait for nothing."""
        call = calls.generate_v4_async(prompt, fields)
        return await self.submit(call, webhook_url=webhook_url)

    async def remix_v4(
        self, image: File, prompt: str, **fields: Unpack[of.V4RemixFields]
    ) -> Generation:
        """Draw a prompt by V4, starting from an image."""
        return await self.ask(calls.remix_v4(image, prompt, fields))

    async def describe_v4(self, image: File, **fields: Unpack[of.V4DescribeFields]) -> Parts:
        """Say what an image shows, as a prompt in parts."""
        return await self.ask(calls.describe_v4(image, fields))

    async def magic_prompt_v4(self, prompt: str, **fields: Unpack[of.MagicPromptFields]) -> Parts:
        """Enrich a prompt, in parts, and choose its shape."""
        return await self.ask(calls.magic_prompt_v4(prompt, fields))

    async def edit_images(
        self, images: File | Sequence[File], prompt: str, **fields: Unpack[of.EditImagesFields]
    ) -> Generation:
        """Change one image as a prompt tells, or several where the engine takes them."""
        return await self.ask(calls.edit_images(images, prompt, fields))

    async def remove_background(self, image: File, **fields: Unpack[of.Keyed]) -> Removal:
        """Keep what is in front, on nothing."""
        return await self.ask(calls.remove_background(image, fields))

    async def remove_object(
        self, image: File, mask: File, **fields: Unpack[of.RemoveObjectFields]
    ) -> Removal:
        """Remove what the mask covers in white: the other way round than in `edit`."""
        return await self.ask(calls.remove_object(image, mask, fields))

    async def legacy_generate(
        self, prompt: str, **fields: Unpack[of.LegacyGenerateFields]
    ) -> Generation:
        """Draw images from a prompt by the models before V3 (`/generate`)."""
        return await self.ask(calls.legacy_generate(prompt, fields))

    async def legacy_edit(
        self,
        image: File,
        prompt: str | None = None,
        mask: File | None = None,
        model: of.LegacyModel = "V_2",
        **fields: Unpack[of.LegacyEditFields],
    ) -> Generation:
        """Repaint an image where its mask is black, keeping its size (`/edit`)."""
        return await self.ask(calls.legacy_edit(image, mask, prompt, model, fields))

    async def legacy_remix(
        self, image: File, prompt: str, **fields: Unpack[of.LegacyRemixFields]
    ) -> Generation:
        """Draw a prompt, starting from an image, by the models before V3 (`/remix`)."""
        return await self.ask(calls.legacy_remix(image, prompt, fields))

    async def legacy_reframe(
        self,
        image: File,
        resolution: str,
        model: of.LegacyModel = "V_2",
        **fields: Unpack[of.LegacyReframeFields],
    ) -> Generation:
        """Give an image another shape, such as `RESOLUTION_1312_736` (`/reframe`)."""
        return await self.ask(calls.legacy_reframe(image, resolution, model, fields))

    async def submit(self, call: calls.Call[Generation], *, webhook_url: str | None = None) -> Task:
        """Ask for a call of `aquatint.client.calls` without waiting (`Prefer: respond-async`).

        `webhook_url` is told how it ends.
        """
        sent = await asyncio.to_thread(wire.submitted, call, self._server, webhook_url)
        reply = await self._send(sent, repeatable=self._idempotent is True)
        return tasks.read(reply.content)

    async def task(self, task: Task | str) -> Task:
        """How far a generation has come."""
        path = tasks.path_at(task, self._server.base_url)
        reply = await self._send(wire.looked(path, self._server), repeatable=True)
        return tasks.read(reply.content)

    async def wait(self, task: Task | str, seconds: float = 600.0) -> Task:
        """Its pictures, once it is completed; raise GenerationFailed or StillPending."""
        watch = tasks.Watch(self._clock() + seconds, seconds)
        while True:
            found = await self.task(task)
            pause = watch.pause(found, self._clock())
            if pause is None:
                return found
            await self._sleep(pause)

    async def events(self, task: Task | str) -> AsyncIterator[Event]:
        """What becomes of it as it happens, its end last; a connection that breaks is taken up."""
        stream, number = Stream(task, self._server), 0
        while not stream.is_over:
            try:
                async with aclosing(self._heard(stream)) as heard:
                    async for event in heard:
                        number = 0
                        yield event
            except (ApiError, Unreachable) as error:
                await self._sleep(self._tries.pause(number, error, repeatable=True))
                number += 1

    async def cancel(self, task: Task | str) -> None:
        """Stop what is not drawn yet, and delete the images of what is, with their links."""
        await self._send(wire.cancelled(tasks.name_of(task), self._server), repeatable=True)

    async def download(self, picture: Picture | CutOut | str) -> bytes:
        """The file behind a link, asked for without the key; raise Withheld, Expired, NotFound."""
        reply = await self._send(wire.fetched(wire.link_of(picture)), repeatable=True)
        return reply.content

    async def save(self, picture: Picture | CutOut | str, path: str | Path) -> Path:
        """Download into a file, which is then there whole or not at all."""
        data = await self.download(picture)
        return await asyncio.to_thread(wire.write, Path(path), data)

    async def ask(self, call: calls.Call[T]) -> T:
        """Send a call that a function of `aquatint.client.calls` has built."""
        sent = await asyncio.to_thread(wire.posted, call, self._server)
        reply = await self._send(sent, repeatable=self._idempotent is True)
        if self._idempotent is None and tries.keeps_answers(reply.headers):
            self._idempotent = True
        return wire.answer_of(call, reply)

    async def _heard(self, stream: Stream) -> AsyncGenerator[Event]:
        request = self._http.build_request("GET", stream.url, headers=stream.headers)
        try:
            response = await self._http.send(request, stream=True)
            async with aclosing(response):
                if not stream.answered(response.status_code):
                    wire.replied(response, await response.aread()).check()
                    return
                async for line in response.aiter_lines():
                    if event := stream.heard(line):
                        yield event
        except tries.FAULTS as error:
            raise tries.unreachable(error) from error
        if not stream.is_over:
            raise Unreachable("the events ended before the generation did", may_have_run=True)

    async def _send(self, sent: wire.Sent, *, repeatable: bool) -> wire.Reply:
        number = 0
        while True:
            try:
                return (await self._once(sent)).check()
            except (ApiError, Unreachable) as error:
                wait = self._tries.pause(number, error, repeatable=repeatable)
            await self._sleep(wait)
            number += 1

    async def _once(self, sent: wire.Sent) -> wire.Reply:
        request = self._http.build_request(
            sent.method, sent.url, headers=sent.headers, content=sent.content or None
        )
        content = bytearray()
        try:
            response = await self._http.send(request, stream=True, follow_redirects=sent.follow)
            async with aclosing(response):
                async for chunk in response.aiter_bytes():
                    content += chunk
                    wire.no_more_than(len(content))
        except tries.FAULTS as error:
            raise tries.unreachable(error) from error
        return wire.replied(response, bytes(content))

"""The client for programs that wait: each call returns when its answer is there."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import closing
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


class Client:
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
        transport: httpx2.BaseTransport | None = None,
    ) -> None:
        """`idempotent`: whether the server keeps answers by their idempotency key.

        Unless said, that is believed once an answer of it has said so.
        """
        self._server = wire.Server(base_url=base_url, api_key=api_key, auth=auth, timeout=timeout)
        self._tries = tries.Tries(retries, backoff)
        self._idempotent = idempotent
        self._clock = time.monotonic
        self._sleep = time.sleep
        self._http = httpx2.Client(timeout=self._server.timeouts, transport=transport)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def generate(self, prompt: str, **fields: Unpack[of.GenerateFields]) -> Generation:
        """Draw images from a prompt."""
        return self.ask(calls.generate(prompt, fields))

    def generate_transparent(
        self, prompt: str, **fields: Unpack[of.TransparentFields]
    ) -> Generation:
        """Draw images that have no ground."""
        return self.ask(calls.generate_transparent(prompt, fields))

    def inpaint(
        self, image: File, mask: File, prompt: str, **fields: Unpack[of.EditFields]
    ) -> Generation:
        """Repaint an image where its mask is black."""
        return self.ask(calls.inpaint(image, mask, prompt, fields))

    def edit(
        self,
        image: File,
        prompt: str | None = None,
        mask: File | None = None,
        **fields: Unpack[of.EditFields],
    ) -> Generation:
        """`inpaint` under its former name, the one that gateways have.

        They let the mask be missing: all may change; or the prompt: what the mask covers goes.
        """
        return self.ask(calls.edit(image, mask, prompt, fields))

    def remix(self, image: File, prompt: str, **fields: Unpack[of.RemixFields]) -> Generation:
        """Draw a prompt, starting from an image."""
        return self.ask(calls.remix(image, prompt, fields))

    def reframe(
        self, image: File, resolution: str, **fields: Unpack[of.ReframeFields]
    ) -> Generation:
        """Give an image another shape, such as `1312x736`, and draw what was beyond its frame."""
        return self.ask(calls.reframe(image, resolution, fields))

    def replace_background(
        self, image: File, prompt: str, **fields: Unpack[of.BackgroundFields]
    ) -> Generation:
        """Keep what is in front, and draw the rest anew."""
        return self.ask(calls.replace_background(image, prompt, fields))

    def layerize_text(self, image: File, **fields: Unpack[of.LayerizeFields]) -> Layers:
        """Take the texts off an image, and say what they were."""
        return self.ask(calls.layerize_text(image, fields))

    def upscale(self, image: File, **fields: Unpack[of.UpscaleFields]) -> Generation:
        """Enlarge an image."""
        return self.ask(calls.upscale(image, fields))

    def describe(self, image: File, **fields: Unpack[of.DescribeFields]) -> Description:
        """Say what an image shows."""
        return self.ask(calls.describe(image, fields))

    def generate_v4(
        self, prompt: str | Mapping[str, Any], **fields: Unpack[of.V4Fields]
    ) -> Generation:
        """Draw an image by V4, from words or from a prompt in parts."""
        return self.ask(calls.generate_v4(prompt, fields))

    def generate_v4_async(
        self,
        prompt: str | Mapping[str, Any],
        webhook_url: str,
        **fields: Unpack[of.V4Fields],
    ) -> Task:
        """Ask V4 for an image that `webhook_url` is told of, and wait for nothing."""
        call = calls.generate_v4_async(prompt, fields)
        return self.submit(call, webhook_url=webhook_url)

    def remix_v4(self, image: File, prompt: str, **fields: Unpack[of.V4RemixFields]) -> Generation:
        """Draw a prompt by V4, starting from an image."""
        return self.ask(calls.remix_v4(image, prompt, fields))

    def describe_v4(self, image: File, **fields: Unpack[of.V4DescribeFields]) -> Parts:
        """Say what an image shows, as a prompt in parts."""
        return self.ask(calls.describe_v4(image, fields))

    def magic_prompt_v4(self, prompt: str, **fields: Unpack[of.MagicPromptFields]) -> Parts:
        """Enrich a prompt, in parts, and choose its shape."""
        return self.ask(calls.magic_prompt_v4(prompt, fields))

    def edit_images(
        self, images: File | Sequence[File], prompt: str, **fields: Unpack[of.EditImagesFields]
    ) -> Generation:
        """Change one image as a prompt tells, or several where the engine takes them."""
        return self.ask(calls.edit_images(images, prompt, fields))

    def remove_background(self, image: File, **fields: Unpack[of.Keyed]) -> Removal:
        """Keep what is in front, on nothing."""
        return self.ask(calls.remove_background(image, fields))

    def remove_object(
        self, image: File, mask: File, **fields: Unpack[of.RemoveObjectFields]
    ) -> Removal:
        """Remove what the mask covers in white: the other way round than in `edit`."""
        return self.ask(calls.remove_object(image, mask, fields))

    def legacy_generate(self, prompt: str, **fields: Unpack[of.LegacyGenerateFields]) -> Generation:
        """Draw images from a prompt by the models before V3 (`/generate`)."""
        return self.ask(calls.legacy_generate(prompt, fields))

    def legacy_edit(
        self,
        image: File,
        prompt: str | None = None,
        mask: File | None = None,
        model: of.LegacyModel = "V_2",
        **fields: Unpack[of.LegacyEditFields],
    ) -> Generation:
        """Repaint an image where its mask is black, keeping its size (`/edit`)."""
        return self.ask(calls.legacy_edit(image, mask, prompt, model, fields))

    def legacy_remix(
        self, image: File, prompt: str, **fields: Unpack[of.LegacyRemixFields]
    ) -> Generation:
        """Draw a prompt, starting from an image, by the models before V3 (`/remix`)."""
        return self.ask(calls.legacy_remix(image, prompt, fields))

    def legacy_reframe(
        self,
        image: File,
        resolution: str,
        model: of.LegacyModel = "V_2",
        **fields: Unpack[of.LegacyReframeFields],
    ) -> Generation:
        """Give an image another shape, such as `RESOLUTION_1312_736` (`/reframe`)."""
        return self.ask(calls.legacy_reframe(image, resolution, model, fields))

    def submit(self, call: calls.Call[Generation], *, webhook_url: str | None = None) -> Task:
        """Ask for a call of `aquatint.client.calls` without waiting (`Prefer: respond-async`).

        `webhook_url` is told how it ends.
        """
        reply = self._send(
            wire.submitted(call, self._server, webhook_url), repeatable=self._idempotent is True
        )
        return tasks.read(reply.content)

    def task(self, task: Task | str) -> Task:
        """How far a generation has come."""
        path = tasks.path_at(task, self._server.base_url)
        return tasks.read(self._send(wire.looked(path, self._server), repeatable=True).content)

    def wait(self, task: Task | str, seconds: float = 600.0) -> Task:
        """Its pictures, once it is completed; raise GenerationFailed or StillPending."""
        watch = tasks.Watch(self._clock() + seconds, seconds)
        while True:
            found = self.task(task)
            pause = watch.pause(found, self._clock())
            if pause is None:
                return found
            self._sleep(pause)

    def events(self, task: Task | str) -> Iterator[Event]:
        """What becomes of it as it happens, its end last; a connection that breaks is taken up."""
        stream, number = Stream(task, self._server), 0
        while not stream.is_over:
            try:
                with closing(self._heard(stream)) as heard:
                    for event in heard:
                        number = 0
                        yield event
            except (ApiError, Unreachable) as error:
                self._sleep(self._tries.pause(number, error, repeatable=True))
                number += 1

    def cancel(self, task: Task | str) -> None:
        """Stop what is not drawn yet, and delete the images of what is, with their links."""
        self._send(wire.cancelled(tasks.name_of(task), self._server), repeatable=True)

    def download(self, picture: Picture | CutOut | str) -> bytes:
        """The file behind a link, asked for without the key; raise Withheld, Expired, NotFound."""
        return self._send(wire.fetched(wire.link_of(picture)), repeatable=True).content

    def save(self, picture: Picture | CutOut | str, path: str | Path) -> Path:
        """Download into a file, which is then there whole or not at all."""
        return wire.write(Path(path), self.download(picture))

    def ask(self, call: calls.Call[T]) -> T:
        """Send a call that a function of `aquatint.client.calls` has built."""
        sent = wire.posted(call, self._server)
        reply = self._send(sent, repeatable=self._idempotent is True)
        if self._idempotent is None and tries.keeps_answers(reply.headers):
            self._idempotent = True
        return wire.answer_of(call, reply)

    def _heard(self, stream: Stream) -> Generator[Event]:
        request = self._http.build_request("GET", stream.url, headers=stream.headers)
        try:
            response = self._http.send(request, stream=True)
            with closing(response):
                if not stream.answered(response.status_code):
                    wire.replied(response, response.read()).check()
                    return
                for line in response.iter_lines():
                    if event := stream.heard(line):
                        yield event
        except tries.FAULTS as error:
            raise tries.unreachable(error) from error
        if not stream.is_over:
            raise Unreachable("the events ended before the generation did", may_have_run=True)

    def _send(self, sent: wire.Sent, *, repeatable: bool) -> wire.Reply:
        number = 0
        while True:
            try:
                return self._once(sent).check()
            except (ApiError, Unreachable) as error:
                wait = self._tries.pause(number, error, repeatable=repeatable)
            self._sleep(wait)
            number += 1

    def _once(self, sent: wire.Sent) -> wire.Reply:
        request = self._http.build_request(
            sent.method, sent.url, headers=sent.headers, content=sent.content or None
        )
        content = bytearray()
        try:
            response = self._http.send(request, stream=True, follow_redirects=sent.follow)
            with closing(response):
                for chunk in response.iter_bytes():
                    content += chunk
                    wire.no_more_than(len(content))
        except tries.FAULTS as error:
            raise tries.unreachable(error) from error
        return wire.replied(response, bytes(content))

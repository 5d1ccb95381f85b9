"""The tools that an assistant is offered, and what they answer: words, and the pictures."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Annotated, Any, TypeVar

import structlog
from mcp.server.mcpserver import Context, Image, MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp.types import ToolAnnotations
from pydantic import Field

from aquatint import client as api
from aquatint.domain import AquatintError
from aquatint.domain.errors import EngineError
from aquatint.engines import Progress, release

from ..dialect import Operation
from ..draw import hinting
from ..drawers import Drawer, Drawn
from ..form import Attached, Form, palette_of
from . import pictures as kept
from .pictures import Pictures

T = TypeVar("T")
Answer = list[Any]  # texts and images, which the SDK turns into content

_PICTURE = "The name of a picture drawn before (as an answer names it), a path, or a data URL."

Prompt = Annotated[str, Field(description="What to draw, in words.")]
Picture = Annotated[str, Field(description=_PICTURE)]
Seed = Annotated[
    int | None, Field(description="0 to 2147483647; the same seed draws the same picture.")
]
Ratio = Annotated[str | None, Field(description="Such as 1x1, 16x9, 9x16, 4x3, 3x4, 2x1.")]
Number = Annotated[int, Field(description="How many pictures, 1 to 8.", ge=1, le=8)]
Preset = Annotated[
    str | None, Field(description="A look such as WATERCOLOR, OIL_PAINTING or TRAVEL_POSTER.")
]
Palette = Annotated[
    str | None, Field(description="A preset such as EMBER, or colours: '#1a2b3c:0.6,#ffcc00'.")
]
Negative = Annotated[str | None, Field(description="What to leave out.")]
Magic = Annotated[str | None, Field(description="ON enriches the prompt, OFF draws it as it is.")]
Region = Annotated[
    kept.Box | None,
    Field(
        description="The only part that may change: left, top, right, bottom in parts of the "
        "picture, such as [0.5, 0, 1, 0.5] for its upper right quarter."
    ),
]
Mask = Annotated[
    str | None,
    Field(description=f"Black where the picture may change, white where not. {_PICTURE}"),
]
Weight = Annotated[
    int, Field(description="1 to 100: how much of the picture to keep.", ge=1, le=100)
]

_DRAWS = ToolAnnotations(read_only_hint=False, destructive_hint=False, open_world_hint=False)
_LOOKS = ToolAnnotations(read_only_hint=True, open_world_hint=False)
_log = structlog.get_logger(__name__)


class Tools:
    """What the tools share: who draws, and where pictures are kept."""

    def __init__(self, drawer: Drawer, pictures: Pictures) -> None:
        self._drawer = drawer
        self._pictures = pictures

    async def generate(  # noqa: PLR0913 - the fields of a tool are its parameters
        self,
        ctx: Context[Any, Any],
        prompt: Prompt,
        *,
        aspect_ratio: Ratio = None,
        num_images: Number = 1,
        seed: Seed = None,
        style_preset: Preset = None,
        color_palette: Palette = None,
        negative_prompt: Negative = None,
        magic_prompt: Magic = None,
    ) -> Answer:
        """Draw pictures from a prompt."""
        form = {
            "prompt": prompt,
            "aspect_ratio": aspect_ratio,
            "num_images": num_images,
            "seed": seed,
            "style_preset": style_preset,
            "color_palette": _palette(color_palette),
            "negative_prompt": negative_prompt,
            "magic_prompt": magic_prompt,
        }
        return await self._draw(ctx, "generate", form)

    async def edit(  # noqa: PLR0913 - the fields of a tool are its parameters
        self,
        ctx: Context[Any, Any],
        image: Picture,
        prompt: Prompt,
        *,
        region: Region = None,
        mask: Mask = None,
        num_images: Number = 1,
        seed: Seed = None,
        style_preset: Preset = None,
    ) -> Answer:
        """Repaint a part of a picture, named by a region or a mask; the rest stays as it is."""
        found = await self._found("image", image)
        if region is not None and mask is not None:
            raise ToolError("region: cannot be combined with mask")
        form: dict[str, object] = {
            "image": found,
            "prompt": prompt,
            "num_images": num_images,
            "seed": seed,
            "style_preset": style_preset,
        }
        if mask is not None:
            form["mask"] = await self._found("mask", mask)
        if region is not None:
            form["mask"] = await _tried(asyncio.to_thread(kept.mask_of, found, region))
        return await self._draw(ctx, "edit", form)

    async def remix(  # noqa: PLR0913 - the fields of a tool are its parameters
        self,
        ctx: Context[Any, Any],
        image: Picture,
        prompt: Prompt,
        *,
        image_weight: Weight = 50,
        aspect_ratio: Ratio = None,
        num_images: Number = 1,
        seed: Seed = None,
        style_preset: Preset = None,
        color_palette: Palette = None,
    ) -> Answer:
        """Draw a prompt, starting from a picture."""
        form = {
            "image": await self._found("image", image),
            "prompt": prompt,
            "image_weight": image_weight,
            "aspect_ratio": aspect_ratio,
            "num_images": num_images,
            "seed": seed,
            "style_preset": style_preset,
            "color_palette": _palette(color_palette),
        }
        return await self._draw(ctx, "remix", form)

    async def describe(self, image: Picture) -> str:
        """Say what a picture shows."""
        found = await self._found("image", image)
        return "\n".join(await _tried(self._drawer.describe(found.data)))

    async def _found(self, field: str, named: str) -> Attached:
        return await _tried(asyncio.to_thread(self._pictures.find, field, named))

    async def _draw(self, ctx: Context[Any, Any], operation: Operation, form: Form) -> Answer:
        told = {name: value for name, value in form.items() if value is not None}

        async def draw() -> Drawn:
            with hinting(told):
                async with _watched(ctx) as progress:
                    return await self._drawer.draw(operation, told, progress)

        drawn = await _tried(draw())
        return await _tried(asyncio.to_thread(self._answer, drawn))

    def _answer(self, drawn: Drawn) -> Answer:
        answer: Answer = []
        for one in drawn.images:
            if not one.data:
                answer.append(f"withheld for safety (seed {one.seed})")
                continue
            name = self._pictures.keep(one.data, one.prompt)
            data, form = kept.shown(one.data)
            said = [f"{name}: {one.resolution}, seed {one.seed}", f"drawn: {one.prompt}"]
            if one.details and one.details.get("undrawn"):
                said.append(f"not drawn: {', '.join(map(str, _listed(one.details['undrawn'])))}")
            answer += ["\n".join(said), Image(data=data, format=form)]
        if drawn.adjusted:
            answer.append(f"not kept exactly: {', '.join(drawn.adjusted)}")
        return answer


def build(drawer: Drawer, pictures: Pictures) -> MCPServer[Any]:
    """The server with its tools."""
    server: MCPServer[Any] = MCPServer(
        "aquatint",
        title="Aquatint",
        version=release(),
        instructions="Draws, edits, remixes and describes pictures. Every picture that is drawn "
        "is kept under the name in the answer; give that name to edit, remix or describe it.",
        log_level="WARNING",
    )
    tools = Tools(drawer, pictures)
    drawing: tuple[Callable[..., Awaitable[Answer]], ...] = (
        tools.generate,
        tools.edit,
        tools.remix,
    )
    for tool in drawing:
        server.add_tool(tool, annotations=_DRAWS, structured_output=False)
    server.add_tool(tools.describe, annotations=_LOOKS, structured_output=False)
    return server


def _palette(told: str | None) -> str | None:
    try:
        return palette_of(told)
    except AquatintError as error:
        raise ToolError(str(error)) from error


def _listed(value: object) -> tuple[object, ...]:
    return tuple(value) if isinstance(value, list | tuple) else (value,)


async def _tried(work: Awaitable[T]) -> T:
    """What work gives; what goes wrong is said to the assistant in words."""
    try:
        return await work
    except EngineError as error:
        _log.exception("engine error")
        raise ToolError(str(error)) from error
    except (AquatintError, api.ClientError) as error:
        raise ToolError(str(error)) from error


@asynccontextmanager
async def _watched(ctx: Context[Any, Any]) -> AsyncIterator[Progress]:
    """A progress that may be called from any thread, and that the assistant hears of."""
    done: asyncio.Queue[tuple[int, int] | None] = asyncio.Queue()
    loop = asyncio.get_running_loop()

    async def report() -> None:
        while (heard := await done.get()) is not None:
            await ctx.report_progress(*heard)

    def progress(step: int, steps: int) -> None:
        loop.call_soon_threadsafe(done.put_nowait, (step, steps))

    reporting = asyncio.create_task(report())
    try:
        yield progress
    finally:
        loop.call_soon_threadsafe(done.put_nowait, None)
        await reporting

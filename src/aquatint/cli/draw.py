"""`aquatint generate`, `edit`, `remix` and the others that draw: here, or at a server."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from aquatint import client as api
from aquatint.domain import InvalidRequest
from aquatint.domain.canvas import V3_RATIOS

from . import drawers, exits, options
from . import output as output_of
from .dialect import Operation
from .form import Form, attached, palette_of, settled
from .hints import meant
from .output import Wanted

DEFAULT_OUTPUT = Path("aquatint.png")
BY_HEADER = "api-key"


@dataclass(frozen=True, slots=True)
class Where:
    """What a command was told of the server to use, if any."""

    server: str | None
    api_key: str | None
    auth: str

    def remote(self) -> drawers.Remote | None:
        """The server; raise InvalidRequest for a way to tell the key that there is not."""
        if self.auth not in (BY_HEADER, "bearer"):
            raise InvalidRequest("auth", f"{self.auth!r} is neither api-key nor bearer")
        if self.server is None:
            return None
        return drawers.Remote(url=self.server, api_key=self.api_key, auth=self.auth)


def generate(  # noqa: PLR0913 - the options of a command are its parameters
    prompt: options.Prompt,
    *,
    output: options.Output = DEFAULT_OUTPUT,
    seed: options.Seed = None,
    resolution: options.Resolution = None,
    aspect_ratio: options.AspectRatio = None,
    num_images: options.NumImages = 1,
    negative_prompt: options.NegativePrompt = None,
    rendering_speed: options.RenderingSpeed = None,
    magic_prompt: options.MagicPrompt = None,
    style_type: options.StyleType = None,
    style_preset: options.StylePreset = None,
    style_code: options.StyleCode = None,
    style_reference: options.StyleReference = None,
    palette: options.Palette = None,
    as_json: options.AsJson = False,
    preview: options.Preview = None,
    server: options.Server = None,
    api_key: options.ApiKey = None,
    auth: options.Auth = BY_HEADER,
) -> None:
    """Draw a prompt."""
    form = {
        "prompt": prompt,
        "seed": seed,
        "resolution": resolution,
        "aspect_ratio": aspect_ratio,
        "num_images": num_images,
        "negative_prompt": negative_prompt,
        "rendering_speed": rendering_speed,
        "magic_prompt": magic_prompt,
        "style_type": style_type,
        "style_preset": style_preset,
        "style_codes": style_code,
        "style_reference_images": style_reference,
        "color_palette": palette_of(palette),
    }
    where, wanted = Where(server, api_key, auth), _wanted(output, preview, as_json=as_json)
    _run("generate", form, where, wanted)


def edit(  # noqa: PLR0913 - the options of a command are its parameters
    prompt: options.Prompt,
    *,
    image: options.Picture,
    mask: options.Mask = None,
    output: options.Output = DEFAULT_OUTPUT,
    seed: options.Seed = None,
    num_images: options.NumImages = 1,
    rendering_speed: options.RenderingSpeed = None,
    magic_prompt: options.MagicPrompt = None,
    style_type: options.StyleType = None,
    style_preset: options.StylePreset = None,
    style_code: options.StyleCode = None,
    style_reference: options.StyleReference = None,
    palette: options.Palette = None,
    as_json: options.AsJson = False,
    preview: options.Preview = None,
    server: options.Server = None,
    api_key: options.ApiKey = None,
    auth: options.Auth = BY_HEADER,
) -> None:
    """Repaint a picture where its mask is black; an empty prompt removes what is there."""
    form = {
        "prompt": prompt,
        "image": image,
        "mask": mask,
        "seed": seed,
        "num_images": num_images,
        "rendering_speed": rendering_speed,
        "magic_prompt": magic_prompt,
        "style_type": style_type,
        "style_preset": style_preset,
        "style_codes": style_code,
        "style_reference_images": style_reference,
        "color_palette": palette_of(palette),
    }
    where, wanted = Where(server, api_key, auth), _wanted(output, preview, as_json=as_json)
    _run("edit", form, where, wanted)


def remix(  # noqa: PLR0913 - the options of a command are its parameters
    prompt: options.Prompt,
    *,
    image: options.Picture,
    image_weight: options.ImageWeight = 50,
    output: options.Output = DEFAULT_OUTPUT,
    seed: options.Seed = None,
    resolution: options.Resolution = None,
    aspect_ratio: options.AspectRatio = None,
    num_images: options.NumImages = 1,
    negative_prompt: options.NegativePrompt = None,
    rendering_speed: options.RenderingSpeed = None,
    magic_prompt: options.MagicPrompt = None,
    style_type: options.StyleType = None,
    style_preset: options.StylePreset = None,
    style_code: options.StyleCode = None,
    style_reference: options.StyleReference = None,
    palette: options.Palette = None,
    as_json: options.AsJson = False,
    preview: options.Preview = None,
    server: options.Server = None,
    api_key: options.ApiKey = None,
    auth: options.Auth = BY_HEADER,
) -> None:
    """Draw a prompt, starting from a picture."""
    form = {
        "prompt": prompt,
        "image": image,
        "image_weight": image_weight,
        "seed": seed,
        "resolution": resolution,
        "aspect_ratio": aspect_ratio,
        "num_images": num_images,
        "negative_prompt": negative_prompt,
        "rendering_speed": rendering_speed,
        "magic_prompt": magic_prompt,
        "style_type": style_type,
        "style_preset": style_preset,
        "style_codes": style_code,
        "style_reference_images": style_reference,
        "color_palette": palette_of(palette),
    }
    where, wanted = Where(server, api_key, auth), _wanted(output, preview, as_json=as_json)
    _run("remix", form, where, wanted)


def reframe(  # noqa: PLR0913 - the options of a command are its parameters
    *,
    image: options.Picture,
    output: options.Output = DEFAULT_OUTPUT,
    resolution: options.Resolution = None,
    aspect_ratio: options.AspectRatio = None,
    seed: options.Seed = None,
    num_images: options.NumImages = 1,
    rendering_speed: options.RenderingSpeed = None,
    style_preset: options.StylePreset = None,
    style_code: options.StyleCode = None,
    style_reference: options.StyleReference = None,
    palette: options.Palette = None,
    as_json: options.AsJson = False,
    preview: options.Preview = None,
    server: options.Server = None,
    api_key: options.ApiKey = None,
    auth: options.Auth = BY_HEADER,
) -> None:
    """Give a picture another shape, and draw what was beyond its frame."""
    form = {
        "image": image,
        "resolution": _size(resolution, aspect_ratio),
        "seed": seed,
        "num_images": num_images,
        "rendering_speed": rendering_speed,
        "style_preset": style_preset,
        "style_codes": style_code,
        "style_reference_images": style_reference,
        "color_palette": palette_of(palette),
    }
    where, wanted = Where(server, api_key, auth), _wanted(output, preview, as_json=as_json)
    _run("reframe", form, where, wanted)


def replace_background(  # noqa: PLR0913 - the options of a command are its parameters
    prompt: options.Prompt,
    *,
    image: options.Picture,
    output: options.Output = DEFAULT_OUTPUT,
    seed: options.Seed = None,
    num_images: options.NumImages = 1,
    rendering_speed: options.RenderingSpeed = None,
    magic_prompt: options.MagicPrompt = None,
    style_preset: options.StylePreset = None,
    style_code: options.StyleCode = None,
    style_reference: options.StyleReference = None,
    palette: options.Palette = None,
    as_json: options.AsJson = False,
    preview: options.Preview = None,
    server: options.Server = None,
    api_key: options.ApiKey = None,
    auth: options.Auth = BY_HEADER,
) -> None:
    """Keep what is in front, and draw a prompt behind it."""
    form = {
        "prompt": prompt,
        "image": image,
        "seed": seed,
        "num_images": num_images,
        "rendering_speed": rendering_speed,
        "magic_prompt": magic_prompt,
        "style_preset": style_preset,
        "style_codes": style_code,
        "style_reference_images": style_reference,
        "color_palette": palette_of(palette),
    }
    where, wanted = Where(server, api_key, auth), _wanted(output, preview, as_json=as_json)
    _run("replace-background", form, where, wanted)


def upscale(  # noqa: PLR0913 - the options of a command are its parameters
    *,
    image: options.Picture,
    output: options.Output = DEFAULT_OUTPUT,
    prompt: options.Hint = None,
    resemblance: options.Resemblance = None,
    detail: options.Detail = None,
    seed: options.Seed = None,
    num_images: options.NumImages = 1,
    as_json: options.AsJson = False,
    preview: options.Preview = None,
    server: options.Server = None,
    api_key: options.ApiKey = None,
    auth: options.Auth = BY_HEADER,
) -> None:
    """Make a picture twice as large."""
    form = {
        "image": image,
        "prompt": prompt,
        "resemblance": resemblance,
        "detail": detail,
        "seed": seed,
        "num_images": num_images,
    }
    where, wanted = Where(server, api_key, auth), _wanted(output, preview, as_json=as_json)
    _run("upscale", form, where, wanted)


def describe(
    image: options.PictureArgument,
    *,
    as_json: options.AsJson = False,
    server: options.Server = None,
    api_key: options.ApiKey = None,
    auth: options.Auth = BY_HEADER,
) -> None:
    """Say what a picture shows."""
    picture = attached("image", image)
    remote = Where(server, api_key, auth).remote()

    async def run() -> tuple[str, ...]:
        async with drawers.opened(remote) as drawer:
            return await drawer.describe(picture.data)

    texts = asyncio.run(run())
    if as_json:
        typer.echo(output_of.as_json({"descriptions": [{"text": text} for text in texts]}))
    else:
        typer.echo("\n".join(texts))


def _wanted(output: Path, preview: bool | None, *, as_json: bool) -> Wanted:  # noqa: FBT001
    return Wanted(output=output, preview=preview, as_json=as_json)


def _size(resolution: str | None, aspect_ratio: str | None) -> str:
    """The size that reframing wants, which may be named by its shape."""
    if (resolution is None) is (aspect_ratio is None):
        raise InvalidRequest("resolution", "either this or aspect_ratio says the new size")
    if aspect_ratio is None:
        return resolution or ""
    if aspect_ratio not in V3_RATIOS:
        raise InvalidRequest("aspect_ratio", f"{aspect_ratio!r} is not one of {list(V3_RATIOS)}")
    return str(V3_RATIOS[aspect_ratio])


def _run(operation: Operation, form: Form, where: Where, wanted: Wanted) -> None:
    number = form["num_images"]
    wanted.check(number if isinstance(number, int) else 1)
    remote = where.remote()
    with hinting(form):
        drawn = asyncio.run(_draw(operation, settled(form), remote))
    output_of.deliver(drawn, wanted)
    if not any(one.data for one in drawn.images):
        sys.exit(exits.UNSAFE)


@contextmanager
def hinting(form: Mapping[str, object]) -> Iterator[None]:
    """Add to a refusal what may have been meant."""
    try:
        yield
    except (InvalidRequest, api.BadRequest) as error:
        field = error.field or ""
        word = meant(field, form.get(field))
        if word is None:
            raise
        reason = str(error).removeprefix(f"{field}: ")
        raise InvalidRequest(field, f"{reason}; did you mean {word}?") from error


async def _draw(operation: Operation, form: Form, remote: drawers.Remote | None) -> drawers.Drawn:
    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    console = Console(stderr=True)
    quiet = not console.is_terminal
    with Progress(*columns, console=console, transient=True, disable=quiet) as bar:
        task = bar.add_task("drawing", total=None)
        async with drawers.opened(remote) as drawer:
            return await drawer.draw(
                operation,
                form,
                lambda step, steps: bar.update(task, completed=step, total=steps),
            )

"""`aquatint generate`, `edit` and `remix`: draw with the engine, without a server or a database."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from aquatint import assembly
from aquatint.api.form import Part, Upload, gather
from aquatint.api.v3 import GatewayEditV3, GenerateV3, RemixV3
from aquatint.api.wire import GenerationWire, read
from aquatint.domain import GeneratedImage, GenerationRequest, Image, InvalidRequest
from aquatint.imaging import decode
from aquatint.settings import Settings

from . import options

Form = Mapping[str, object]
"""Fields of the V3 dialect: texts, numbers, files by their paths, or lists of these."""

DEFAULT_OUTPUT = Path("aquatint.png")


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
        "color_palette": _palette(palette),
    }
    _run(GenerateV3, form, output, as_json=as_json)


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
    as_json: options.AsJson = False,
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
    }
    _run(GatewayEditV3, form, output, as_json=as_json)


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
    as_json: options.AsJson = False,
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
    }
    _run(RemixV3, form, output, as_json=as_json)


def _run(model: type[GenerationWire], form: Form, output: Path, *, as_json: bool) -> None:
    settings = Settings()
    if output.suffix.lower() != ".png":
        raise InvalidRequest(
            "output", f"pictures are PNG files; {output.name} does not end in .png"
        )
    wanted = _request(model, form, settings)
    drawn, images = asyncio.run(_draw(wanted, settings))
    paths = _write(images, output)
    _tell(drawn, images, paths, as_json=as_json)


def _request(model: type[GenerationWire], form: Form, settings: Settings) -> GenerationRequest:
    """The request, read exactly as the server reads it: the command line is one more dialect."""

    def look(upload: Upload, name: str) -> Image:
        return decode.verify(upload.data, name, settings.max_image_pixels)

    parts = [part for name, value in form.items() for part in _parts(name, value)]
    return read(model, gather(parts)).to_domain(look)


def _parts(name: str, value: object) -> list[Part]:
    match value:
        case None:
            return []
        case list():
            return [part for one in value for part in _parts(name, one)]
        case Path():
            try:
                return [Part(name, value.read_bytes(), value.name)]
            except OSError as error:
                raise InvalidRequest(name, f"cannot read {value}: {error.strerror}") from error
        case _:
            return [Part(name, str(value).encode("utf-8", "surrogateescape"))]


def _palette(text: str | None) -> str | None:
    """`EMBER`, or `#1a2b3c:0.6,#ffcc00`, as the JSON that the API takes."""
    if text is None or text.lstrip().startswith("{"):
        return text
    if "#" not in text:
        return json.dumps({"name": text})
    members = [_member(*one.strip().partition(":")[::2]) for one in text.split(",")]
    return json.dumps({"members": members})


def _member(color: str, weight: str) -> dict[str, object]:
    if not weight:
        return {"color_hex": color}
    try:
        return {"color_hex": color, "color_weight": float(weight)}
    except ValueError:
        raise InvalidRequest("palette", f"{weight!r} is not a number") from None


async def _draw(
    wanted: GenerationRequest, settings: Settings
) -> tuple[GenerationRequest, Sequence[GeneratedImage]]:
    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    console = Console(stderr=True)
    quiet = not console.is_terminal
    with Progress(*columns, console=console, transient=True, disable=quiet) as bar:
        task = bar.add_task("drawing", total=None)
        async with assembly.opened_drawing(settings) as drawing:
            prepared = await drawing.prepare(wanted)
            drawn = await drawing.draw(
                prepared, lambda step, steps: bar.update(task, completed=step, total=steps)
            )
    return prepared, drawn.images


def _write(images: Sequence[GeneratedImage], output: Path) -> list[Path]:
    if len(images) == 1:
        paths = [output]
    else:
        paths = [output.with_stem(f"{output.stem}-{at + 1}") for at in range(len(images))]
    try:
        for path, made in zip(paths, images, strict=True):
            path.write_bytes(made.image.data)
    except OSError as error:
        raise InvalidRequest("output", f"cannot write {path}: {error.strerror}") from error
    return paths


def _tell(
    drawn: GenerationRequest, images: Sequence[GeneratedImage], paths: list[Path], *, as_json: bool
) -> None:
    items = [
        {
            "path": str(path),
            "prompt": drawn.prompt,
            "resolution": str(made.image.size),
            "seed": made.seed,
            "style_type": drawn.style.type.value,
            **_details(made),
        }
        for path, made in zip(paths, images, strict=True)
    ]
    if as_json:
        typer.echo(json.dumps({"data": items}, ensure_ascii=False, sort_keys=True, indent=2))
        return
    for item in items:
        typer.echo(f"{item['path']}  {item['resolution']}  seed {item['seed']}")
    undrawn = next((made.details.undrawn for made in images if made.details is not None), ())
    if undrawn:
        typer.echo(f"not drawn: {', '.join(undrawn)}", err=True)
    if sys.stderr.isatty() and drawn.prompt:
        typer.echo(f"drawn: {drawn.prompt}", err=True)


def _details(made: GeneratedImage) -> dict[str, object]:
    """What the engine told of a picture, where it told anything."""
    return {} if made.details is None else {"details": asdict(made.details)}

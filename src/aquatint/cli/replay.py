"""`aquatint receipt` and `replay`: what proves a generation, and the proof made again."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer

from aquatint import assembly
from aquatint.domain import Image, InvalidRequest, Receipt
from aquatint.domain.errors import NotFound
from aquatint.imaging import decode
from aquatint.settings import Settings
from aquatint.storage.names import NAME
from aquatint.studio import canonical, receipts
from aquatint.studio.replay import Comparison, Likeness, Replay
from aquatint.studio.replay import replay as draw_again

Which = Annotated[str, typer.Argument(help="The id of a generation, or a receipt: a file, or -.")]
Inputs = Annotated[
    list[Path] | None,
    typer.Option("--input", "-i", help="An image that the request starts from; may be repeated."),
]
First = Annotated[
    list[Path] | None,
    typer.Option("--image", help="A picture drawn then, to measure against; may be repeated."),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print the answer as JSON.")]


def receipt(generation: Annotated[str, typer.Argument(help="The id of a generation.")]) -> None:
    """Print what proves a generation, as JSON."""
    found, _ = asyncio.run(_kept(generation, Settings()))
    typer.echo(json.dumps(receipts.write(found), ensure_ascii=False, sort_keys=True, indent=2))


def replay(
    which: Which, *, inputs: Inputs = None, image: First = None, as_json: AsJson = False
) -> None:
    """Draw a generation again: identical and close end with 0, different with 1."""
    settings = Settings()
    found, kept = _found(which, settings)
    at_hand = kept | _images("image", image or (), settings)
    sources = _images("input", inputs or (), settings)
    answer = asyncio.run(_draw(found, sources, at_hand, settings))
    _tell(answer, as_json=as_json)
    if answer.likeness is Likeness.DIFFERENT:
        sys.exit(1)


def _found(which: str, settings: Settings) -> tuple[Receipt, dict[str, Image]]:
    if which != "-" and not Path(which).exists() and NAME.fullmatch(which):
        return asyncio.run(_kept(which, settings))
    try:
        text = sys.stdin.read() if which == "-" else Path(which).read_text("utf-8")
        told = json.loads(text)
    except OSError as error:
        raise InvalidRequest("receipt", f"cannot read {which}: {error.strerror}") from error
    except ValueError as error:
        raise InvalidRequest("receipt", f"{which} holds no JSON") from error
    return receipts.read(told), {}


async def _kept(generation: str, settings: Settings) -> tuple[Receipt, dict[str, Image]]:
    """The receipt of a generation of this server, and those of its images that are still kept."""
    async with assembly.opened_archive(settings) as archive:
        text = await archive.generations.receipt(generation)
        if text is None:
            raise NotFound(f"No generation {generation[:40]} with a receipt.")
        kept = {}
        for record in await archive.generations.images(generation):
            if record.object_name is not None and record.deleted is None:
                data = await archive.assets.get(record.object_name)
                kept[record.sha256] = decode.verify(data, "image", record.resolution.pixels)
    return receipts.read(json.loads(text)), kept


def _images(field: str, paths: Iterable[Path], settings: Settings) -> dict[str, Image]:
    try:
        files = [path.read_bytes() for path in paths]
    except OSError as error:
        raise InvalidRequest(field, f"cannot read {error.filename}: {error.strerror}") from error
    return {
        canonical.sha256(data): decode.verify(data, field, settings.max_image_pixels)
        for data in files
    }


async def _draw(
    found: Receipt, sources: dict[str, Image], kept: dict[str, Image], settings: Settings
) -> Replay:
    """With the engine of the settings: another than then is one more reason to differ."""
    async with assembly.opened_drawing(settings) as drawing:
        return await draw_again(found, drawing.engine, sources, kept)


def _tell(answer: Replay, *, as_json: bool) -> None:
    if as_json:
        told = {
            "images": [_written(image) for image in answer.images],
            "likeness": answer.likeness.value,
            "reasons": list(answer.reasons),
        }
        typer.echo(json.dumps(told, ensure_ascii=False, sort_keys=True, indent=2))
        return
    for image in answer.images:
        typer.echo(f"seed {image.seed}: {_said(image)}")
    for reason in answer.reasons:
        typer.echo(f"  {reason}")


def _written(image: Comparison) -> dict[str, object]:
    return {
        "likeness": image.likeness.value,
        "mean_difference": image.mean,
        "most_difference": image.most,
        "seed": image.seed,
    }


def _said(image: Comparison) -> str:
    if image.likeness is Likeness.IDENTICAL:
        return "identical"
    if image.mean is None:
        return f"{image.likeness} (the first picture is not at hand to measure against)"
    return f"{image.likeness} (differs by {image.mean:g} of 255 in the mean, {image.most} at most)"

"""Draws the prompts of a list into one contact sheet: `python -m bench.gallery [LIST] [SHEET]`."""

from __future__ import annotations

import asyncio
import sys
import tomllib
from io import BytesIO
from pathlib import Path

import PIL.Image

from aquatint.domain import GenerationRequest, MagicPrompt, Resolution
from aquatint.engines import Engine, EngineOptions, load

HERE = Path(__file__).parent
CELL = 512


def main() -> None:
    """Draw the list, save the sheet, say where it lies."""
    source = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE / "gallery.toml"
    target = Path(sys.argv[2]) if len(sys.argv) > 2 else Path("out/gallery.png")
    listed = tomllib.loads(source.read_text())
    pictures = asyncio.run(_draw(requests(listed)))
    target.parent.mkdir(parents=True, exist_ok=True)
    sheet(pictures, listed["columns"]).save(target, quality=88)
    print(f"{len(pictures)} pictures in {target}")


def requests(listed: dict) -> list[GenerationRequest]:
    """The requests that a list stands for, drawn as they are written."""
    return [
        GenerationRequest(
            prompt=one["prompt"],
            resolution=Resolution.parse(one.get("size", listed["size"])),
            seed=one["seed"],
            magic_prompt=MagicPrompt.OFF,
        )
        for one in listed["picture"]
    ]


async def _draw(wanted: list[GenerationRequest]) -> list[PIL.Image.Image]:
    engine: Engine = load(EngineOptions("diorama"))
    try:
        return [await _one(engine, request) for request in wanted]
    finally:
        await engine.aclose()


async def _one(engine: Engine, request: GenerationRequest) -> PIL.Image.Image:
    (made,) = await engine.generate(request)
    return PIL.Image.open(BytesIO(made.image.data))


def sheet(pictures: list[PIL.Image.Image], columns: int) -> PIL.Image.Image:
    """Pictures in rows, each fitted into one cell."""
    rows = -(-len(pictures) // columns)
    whole = PIL.Image.new("RGB", (columns * CELL, rows * CELL), "#202124")
    for index, picture in enumerate(pictures):
        picture.thumbnail((CELL - 8, CELL - 8), PIL.Image.Resampling.LANCZOS)
        left = index % columns * CELL + (CELL - picture.width) // 2
        top = index // columns * CELL + (CELL - picture.height) // 2
        whole.paste(picture, (left, top))
    return whole


if __name__ == "__main__":
    main()

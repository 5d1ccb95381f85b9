"""Contact sheets: pictures in rows, each fitted into one cell, with a line of text below it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import PIL.Image
import PIL.ImageDraw
import PIL.ImageFont

from aquatint.domain import GenerationRequest, Image
from aquatint.engines import Engine, EngineOptions, load

BACKGROUND = "#202124"
INK = "#e8eaed"
GAP = 4
LINE = 20


@dataclass(frozen=True, slots=True)
class Cell:
    """A request to draw, or an image that is there already."""

    of: GenerationRequest | Image
    label: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Cells in rows of `columns`, each at most `cell` pixels wide and high."""

    name: str
    columns: int
    cell: int
    cells: tuple[Cell, ...]

    def save(self, target: Path) -> None:
        """Draw every cell and write the sheet."""
        target.parent.mkdir(parents=True, exist_ok=True)
        self._composed(asyncio.run(_drawn(self.cells, self.cell - 2 * GAP))).save(
            target, quality=88
        )

    def _composed(self, pictures: Iterable[PIL.Image.Image]) -> PIL.Image.Image:
        line = LINE if any(one.label for one in self.cells) else 0
        rows = -(-len(self.cells) // self.columns)
        size = (self.columns * self.cell, rows * (self.cell + line))
        whole = PIL.Image.new("RGB", size, BACKGROUND)
        pen = PIL.ImageDraw.Draw(whole)
        font = PIL.ImageFont.load_default(13)
        for place, (one, picture) in enumerate(zip(self.cells, pictures, strict=True)):
            left = place % self.columns * self.cell
            top = place // self.columns * (self.cell + line)
            at = (left + (self.cell - picture.width) // 2, top + (self.cell - picture.height) // 2)
            whole.paste(picture, at)
            middle = (left + self.cell / 2, top + self.cell + line / 2)
            pen.text(middle, one.label, fill=INK, font=font, anchor="mm")
        return whole


async def _drawn(cells: Iterable[Cell], most: int) -> list[PIL.Image.Image]:
    """Every cell's picture, small already, as many at a time as the engine has slots."""
    engine = load(EngineOptions("diorama"))
    slots = asyncio.Semaphore(engine.capabilities.parallel)

    async def small(cell: Cell) -> PIL.Image.Image:
        async with slots:
            image = await _image(engine, cell.of)
        picture = _on_ground(PIL.Image.open(BytesIO(image.data)))
        picture.thumbnail((most, most), PIL.Image.Resampling.LANCZOS)
        return picture

    try:
        return list(await asyncio.gather(*(small(cell) for cell in cells)))
    finally:
        await engine.aclose()


def _on_ground(picture: PIL.Image.Image) -> PIL.Image.Image:
    """As it is, or before checks if it is transparent."""
    if picture.mode != "RGBA":
        return picture.convert("RGB")
    checks = PIL.Image.new("L", (2, 2), 200)
    checks.putpixel((0, 0), 240)
    checks.putpixel((1, 1), 240)
    side = max(1, max(picture.size) // 32)
    ground = PIL.Image.new("RGB", picture.size)
    tile = checks.resize((2 * side, 2 * side), PIL.Image.Resampling.NEAREST).convert("RGB")
    for left in range(0, picture.width, 2 * side):
        for top in range(0, picture.height, 2 * side):
            ground.paste(tile, (left, top))
    ground.paste(picture, (0, 0), picture)
    return ground


async def _image(engine: Engine, of: GenerationRequest | Image) -> Image:
    if isinstance(of, Image):
        return of
    (made,) = (await engine.generate(of)).images
    return made.image

"""Draws the pictures of the guides and writes the page of the presets: `make docs`."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import PIL.Image
import PIL.ImageDraw

from aquatint.domain import (
    Edit,
    GenerationRequest,
    Image,
    ImageFormat,
    PalettePreset,
    Remix,
    Resolution,
    Style,
    StylePreset,
)
from aquatint.domain.style import CharacterReference
from aquatint.engines import Engine, EngineOptions, load

GUIDES = Path(__file__).parents[1] / "docs" / "guides"

WIDE = Resolution(1312, 736)
SQUARE = Resolution(1024, 1024)
WIDTH = 480  # pixels of a picture on a page
TILE = 240
COLUMNS = 4

FOX = GenerationRequest(prompt="A fox reading a book in a forest at dawn", resolution=WIDE, seed=7)
CLEARING = (720, 330, 1080, 720)  # the grass beside it, where a mask is black
LIGHTHOUSE = GenerationRequest(prompt="A lighthouse above the sea", resolution=SQUARE, seed=3)
BEACH = replace(FOX, prompt="A fox reading a book on a beach at sunset")
STREET = replace(LIGHTHOUSE, prompt="A neon street in Tokyo at night in the rain", seed=5)
RABBIT = replace(LIGHTHOUSE, prompt="A white rabbit with a blue hat in a meadow", seed=4)
TEA = replace(LIGHTHOUSE, prompt="A rabbit having tea in a kitchen", seed=8)

HEAD = """\
---
hide:
  - toc
---

# Sixty-two looks

`style_preset` draws the same prompt in another look. All of these are
`A fox reading a book in a forest at dawn` with seed 7, drawn by diorama; other engines, and
Ideogram itself, have looks of their own by the same names.

```bash
aquatint generate "A fox reading a book in a forest at dawn" --seed 7 \\
  --style-preset WATERCOLOR -o fox.png
```

In a request it is the field `style_preset`; in the [playground](../playground.md) they are tiles.
A preset goes with a [palette](palettes.md), which then rules the colours, and not with codes or
references. What an engine cannot keep exactly stands in `Aquatint-Adjusted`.

"""


def main() -> None:
    """Write every picture, and the page that shows the presets."""
    GUIDES.joinpath("presets").mkdir(parents=True, exist_ok=True)
    asyncio.run(_draw())
    GUIDES.joinpath("presets.md").write_text(page())


def page() -> str:
    """The page of the presets: their tiles in rows."""
    cells = [f"![{preset}]({_tile(preset)})<br>`{preset}`" for preset in StylePreset]
    cells += [""] * (-len(cells) % COLUMNS)
    rows = [cells[start : start + COLUMNS] for start in range(0, len(cells), COLUMNS)]
    head = [[""] * COLUMNS, ["---"] * COLUMNS]
    return HEAD + "".join(f"| {' | '.join(row)} |\n" for row in head + rows)


async def _draw() -> None:
    engine = load(EngineOptions("diorama"))
    try:
        await _edited(engine)
        await _referred(engine)
        for preset in PalettePreset:
            style = Style(palette=preset)
            drawn = await _drawn(engine, replace(LIGHTHOUSE, style=style))
            _write(drawn, f"{preset.lower()}.jpg", TILE)
        fox = replace(FOX, resolution=SQUARE)
        for preset in StylePreset:
            drawn = await _drawn(engine, replace(fox, style=Style(preset=preset)))
            _write(drawn, _tile(preset), TILE)
    finally:
        await engine.aclose()


async def _edited(engine: Engine) -> None:
    """What starts from the fox: an edit, and remixes by weight."""
    fox = await _drawn(engine, FOX)
    mask = _mask()
    fire = replace(FOX, prompt="a campfire", source=Edit(fox, mask))
    _write(fox, "fox.jpg", 2 * WIDTH)
    _write(mask, "mask.jpg")
    _write(await _drawn(engine, fire), "campfire.jpg")
    for weight in (20, 50, 90):
        drawn = await _drawn(engine, replace(BEACH, source=Remix(fox, weight)))
        _write(drawn, f"remix-{weight}.jpg")


async def _referred(engine: Engine) -> None:
    """What takes a look or somebody from another picture."""
    street, rabbit = await _drawn(engine, STREET), await _drawn(engine, RABBIT)
    style = Style(references=(street,))
    same = Style(character=CharacterReference(rabbit))
    _write(street, "style.jpg")
    _write(await _drawn(engine, replace(LIGHTHOUSE, style=style)), "style-taken.jpg")
    _write(rabbit, "character.jpg")
    _write(await _drawn(engine, replace(TEA, style=same)), "character-taken.jpg")


async def _drawn(engine: Engine, request: GenerationRequest) -> Image:
    (made,) = (await engine.generate(request)).images
    return made.image


def _mask() -> Image:
    """White, and black over the clearing beside the fox."""
    picture = PIL.Image.new("L", (WIDE.width, WIDE.height), 255)
    PIL.ImageDraw.Draw(picture).ellipse(CLEARING, fill=0)
    written = BytesIO()
    picture.save(written, "PNG")
    return Image(written.getvalue(), ImageFormat.PNG, WIDE)


def _write(image: Image, name: str, width: int = WIDTH) -> None:
    picture = PIL.Image.open(BytesIO(image.data)).convert("RGB")
    size = (width, round(picture.height * width / picture.width))
    picture.resize(size, PIL.Image.Resampling.LANCZOS).save(
        GUIDES / name, quality=78, optimize=True, progressive=True, method=6
    )


def _tile(preset: StylePreset) -> str:
    return f"presets/{preset.lower().replace('_', '-')}.webp"


if __name__ == "__main__":
    main()

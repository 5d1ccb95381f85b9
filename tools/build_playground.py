"""Makes what the playground takes from the code: its lists, its picture tiles and its typeface.

`make playground` writes `options.js` from the domain, `looks.webp` and `examples.webp` as diorama
draws them, and `book.woff2`, which is our Garamond cut to Latin letters.
"""

from __future__ import annotations

import asyncio
import json
from io import BytesIO
from pathlib import Path

import PIL.Image
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

from aquatint.domain import (
    GenerationRequest,
    MagicPrompt,
    PalettePreset,
    Resolution,
    Style,
    StylePreset,
    StyleType,
)
from aquatint.domain.canvas import V3_RATIOS, V3_RESOLUTIONS
from aquatint.domain.request import MAX_IMAGES, MAX_PROMPT, MAX_SEED
from aquatint.domain.style import MAX_SWATCHES, MAX_WEIGHT, MIN_WEIGHT
from aquatint.engines import EngineOptions, load
from aquatint.engines.diorama.look import palettes
from aquatint.engines.diorama.pixels import hex_color

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "src/aquatint/playground"
BOOK = ROOT / "src/aquatint/engines/diorama/lettering/fonts/book.ttf"

SCENE = "A fox sitting in a forest"
SEED = 3
TILE = 160  # pixels, shown at half of it on fine screens
COLUMNS = 8
TYPES = (
    StyleType.AUTO,
    StyleType.GENERAL,
    StyleType.REALISTIC,
    StyleType.DESIGN,
    StyleType.FICTION,
)
EXAMPLES = (  # a prompt and a seed, each shown as a print on the empty stage
    ("A fox reading a book in a forest at dawn", 131567123),
    ('A travel poster that says "LISBON" with a tram', 7),
    ("A lighthouse on a cliff above the sea at sunset", 3),
)
EXAMPLE = Resolution(896, 1120)
PRINT = (320, 400)  # pixels, shown at half of it on fine screens
LATIN = (*range(0x20, 0x7F), *range(0xA0, 0x180), *range(0x2010, 0x2027), 0x2032, 0x2033)


def options() -> str:
    """The module of lists: sizes, ratios, looks, palettes and limits."""
    lists: dict[str, object] = {
        "SIZES": [str(size) for size in V3_RESOLUTIONS],
        "RATIOS": {ratio: str(size) for ratio, size in V3_RATIOS.items()},
        "STYLES": [one.value for one in TYPES],
        "PRESETS": [preset.value for preset in StylePreset],
        "PALETTES": {
            preset.value: [hex_color(color) for color, _ in palettes.shares(preset)]
            for preset in PalettePreset
        },
        "EXAMPLES": [prompt for prompt, _ in EXAMPLES],
        "LIMITS": {
            "images": MAX_IMAGES,
            "prompt": MAX_PROMPT,
            "seed": MAX_SEED,
            "swatches": MAX_SWATCHES,
            "leastWeight": MIN_WEIGHT,
            "mostWeight": MAX_WEIGHT,
        },
    }
    head = "// Written by tools/build_playground.py: what the server's fields may be.\n"
    return head + "".join(
        f"\nexport const {name} = {json.dumps(found, indent=2)};\n" for name, found in lists.items()
    )


def tiles() -> PIL.Image.Image:
    """One picture of all tiles, in rows: the style types, then the presets."""
    styles = [Style(type=one) for one in TYPES] + [Style(preset=one) for one in StylePreset]
    return asyncio.run(
        _sheet(
            [
                GenerationRequest(
                    prompt=SCENE,
                    resolution=Resolution(1024, 1024),
                    seed=SEED,
                    style=style,
                    magic_prompt=MagicPrompt.OFF,
                )
                for style in styles
            ],
            COLUMNS,
            (TILE, TILE),
        )
    )


def examples() -> PIL.Image.Image:
    """One picture of the prints that hang on the empty stage, side by side."""
    return asyncio.run(
        _sheet(
            [
                GenerationRequest(
                    prompt=prompt, resolution=EXAMPLE, seed=seed, magic_prompt=MagicPrompt.OFF
                )
                for prompt, seed in EXAMPLES
            ],
            len(EXAMPLES),
            PRINT,
        )
    )


async def _sheet(
    requests: list[GenerationRequest], columns: int, cell: tuple[int, int]
) -> PIL.Image.Image:
    """Every request drawn, small, in rows without gaps."""
    width, height = cell
    whole = PIL.Image.new("RGB", (columns * width, -(-len(requests) // columns) * height))
    engine = load(EngineOptions("diorama"))
    try:
        for place, request in enumerate(requests):
            (made,) = (await engine.generate(request)).images
            picture = PIL.Image.open(BytesIO(made.image.data)).convert("RGB")
            small = picture.resize(cell, PIL.Image.Resampling.LANCZOS)
            whole.paste(small, (place % columns * width, place // columns * height))
    finally:
        await engine.aclose()
    return whole


def typeface() -> bytes:
    """Our Garamond, with the letters of Latin scripts."""
    font = TTFont(BOOK, recalcTimestamp=False)
    kept = Options(layout_features=["kern", "liga", "onum", "locl"], hinting=False)
    subset = Subsetter(kept)
    subset.populate(unicodes=LATIN)
    subset.subset(font)
    font.flavor = "woff2"
    written = BytesIO()
    font.save(written)
    return written.getvalue()


if __name__ == "__main__":
    (PAGE / "options.js").write_text(options())
    (PAGE / "book.woff2").write_bytes(typeface())
    tiles().save(PAGE / "looks.webp", quality=72, method=6)
    examples().save(PAGE / "examples.webp", quality=78, method=6)

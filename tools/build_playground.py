"""Makes what the playground takes from the code: its lists, its picture tiles and its typeface.

`make playground` writes `options.js` from the domain, `looks.webp` as diorama draws it, and
`book.woff2`, which is our Garamond cut to Latin letters.
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


async def tiles() -> PIL.Image.Image:
    """One picture of all tiles, in rows: the style types, then the presets."""
    styles = [Style(type=one) for one in TYPES] + [Style(preset=one) for one in StylePreset]
    rows = -(-len(styles) // COLUMNS)
    whole = PIL.Image.new("RGB", (COLUMNS * TILE, rows * TILE))
    engine = load(EngineOptions("diorama"))
    try:
        for place, style in enumerate(styles):
            request = GenerationRequest(
                prompt=SCENE,
                resolution=Resolution(1024, 1024),
                seed=SEED,
                style=style,
                magic_prompt=MagicPrompt.OFF,
            )
            (made,) = (await engine.generate(request)).images
            picture = PIL.Image.open(BytesIO(made.image.data)).convert("RGB")
            small = picture.resize((TILE, TILE), PIL.Image.Resampling.LANCZOS)
            whole.paste(small, (place % COLUMNS * TILE, place // COLUMNS * TILE))
    finally:
        await engine.aclose()
    return whole


def typeface() -> bytes:
    """Our Garamond, with the letters of Latin scripts."""
    font = TTFont(BOOK)
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
    asyncio.run(tiles()).save(PAGE / "looks.webp", quality=72, method=6)

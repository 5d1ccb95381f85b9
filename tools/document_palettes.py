"""Writes docs/palettes.md from the palettes in the code: `make docs`."""

from __future__ import annotations

from pathlib import Path

from aquatint.domain import PalettePreset
from aquatint.engines.diorama.look import palettes
from aquatint.engines.diorama.pixels import hex_color

PAGE = Path(__file__).parents[1] / "docs" / "palettes.md"

HEAD = """\
# Palettes

`color_palette` takes a name or members of your own. The hosted service does not publish the
colours behind its eight names; these are the ones that the embedded engine paints with, in equal
shares. To change one, send its colours as members, with the weights that you like:

```json
{"members": [{"color_hex": "#12355b", "color_weight": 0.6}, {"color_hex": "#e9d8a6"}]}
```

A weight is the share of the picture's area that a colour takes. Members without a weight share
what the others leave; where none has one, the first counts a little more than the next. Subjects
choose from the palette first and keep their light and some of their skin's tone; the setting makes
up the shares. A ground without forms becomes hills, one behind the other, of the areas that are
asked for; a flat design, such as a logo, lets the ruling colour be its ground and frames it with
those that are short of their share, where there is room.

| name | colours |
|---|---|
"""


def page() -> str:
    """The whole page."""
    return HEAD + "".join(_row(preset) for preset in PalettePreset)


def _row(preset: PalettePreset) -> str:
    colors = " ".join(f"`{hex_color(color)}`" for color, _ in palettes.shares(preset))
    return f"| `{preset}` | {colors} |\n"


if __name__ == "__main__":
    PAGE.write_text(page())

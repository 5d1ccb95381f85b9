"""The options that generate, edit and remix share: the fields of the V3 dialect by their names."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from typer import Argument, Option

Prompt = Annotated[str, Argument(help="What to draw.")]
Output = Annotated[
    Path, Option("--output", "-o", help="Where to write; several images are numbered.")
]
Seed = Annotated[int | None, Option(help="0 to 2147483647; the same seed draws the same picture.")]
Resolution = Annotated[str | None, Option(help="Exact size, such as 1312x736.")]
AspectRatio = Annotated[str | None, Option(help="Such as 16x9; not together with a resolution.")]
NumImages = Annotated[int, Option("--num-images", "-n", help="1 to 8.")]
NegativePrompt = Annotated[str | None, Option(help="What to leave out.")]
RenderingSpeed = Annotated[str | None, Option(help="FLASH, TURBO, DEFAULT or QUALITY.")]
MagicPrompt = Annotated[str | None, Option(help="AUTO, ON or OFF.")]
StyleType = Annotated[str | None, Option(help="AUTO, GENERAL, REALISTIC, DESIGN or FICTION.")]
StylePreset = Annotated[str | None, Option(help="Such as WATERCOLOR or TRAVEL_POSTER.")]
StyleCode = Annotated[list[str] | None, Option(help="8 hexadecimal digits; may be repeated.")]
StyleReference = Annotated[
    list[Path] | None, Option(help="A picture whose style to take; may be repeated.")
]
Palette = Annotated[
    str | None, Option(help="A preset such as EMBER, or colours: '#1a2b3c:0.6,#ffcc00'.")
]
AsJson = Annotated[bool, Option("--json", help="Print the answer as JSON.")]
Picture = Annotated[Path, Option("--image", "-i", help="The picture to start from.")]
Mask = Annotated[Path | None, Option(help="Black where the picture may change, white where not.")]
ImageWeight = Annotated[int, Option(help="1 to 100: how much of the picture to keep.")]

"""The options that several commands share: the fields of the V3 dialect by their names."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from typer import Argument, Option

from .hints import completing

Prompt = Annotated[str, Argument(help="What to draw; - reads it from standard input.")]
Output = Annotated[
    Path,
    Option(
        "--output", "-o", help="Where to write; several images are numbered, - is standard output."
    ),
]
Seed = Annotated[int | None, Option(help="0 to 2147483647; the same seed draws the same picture.")]
Resolution = Annotated[
    str | None,
    Option(help="Exact size, such as 1312x736.", autocompletion=completing("resolution")),
]
AspectRatio = Annotated[
    str | None,
    Option(
        help="Such as 16x9; not together with a resolution.",
        autocompletion=completing("aspect_ratio"),
    ),
]
NumImages = Annotated[int, Option("--num-images", "-n", help="1 to 8.")]
NegativePrompt = Annotated[str | None, Option(help="What to leave out.")]
RenderingSpeed = Annotated[
    str | None,
    Option(help="FLASH, TURBO, DEFAULT or QUALITY.", autocompletion=completing("rendering_speed")),
]
MagicPrompt = Annotated[
    str | None, Option(help="AUTO, ON or OFF.", autocompletion=completing("magic_prompt"))
]
StyleType = Annotated[
    str | None,
    Option(
        help="AUTO, GENERAL, REALISTIC, DESIGN or FICTION.", autocompletion=completing("style_type")
    ),
]
StylePreset = Annotated[
    str | None,
    Option(help="Such as WATERCOLOR or TRAVEL_POSTER.", autocompletion=completing("style_preset")),
]
StyleCode = Annotated[list[str] | None, Option(help="8 hexadecimal digits; may be repeated.")]
StyleReference = Annotated[
    list[Path] | None, Option(help="A picture whose style to take; may be repeated.")
]
Palette = Annotated[
    str | None,
    Option(
        help="A preset such as EMBER, or colours: '#1a2b3c:0.6,#ffcc00'.",
        autocompletion=completing("color_palette"),
    ),
]
AsJson = Annotated[bool, Option("--json", help="Print the answer as JSON.")]
Picture = Annotated[
    Path, Option("--image", "-i", help="The picture to start from; - is standard input.")
]
Mask = Annotated[Path | None, Option(help="Black where the picture may change, white where not.")]
ImageWeight = Annotated[int, Option(help="1 to 100: how much of the picture to keep.")]
Resemblance = Annotated[int | None, Option(help="1 to 100: how true the picture stays.")]
Detail = Annotated[int | None, Option(help="1 to 100: how much fine structure it gains.")]
Preview = Annotated[
    bool | None,
    Option(
        "--preview/--no-preview",
        help="Show the pictures in the terminal. Unless said: where standard output is one.",
    ),
]
Server = Annotated[
    str | None,
    Option(help="Ask the server at this URL in place of the engine here.", metavar="URL"),
]
ApiKey = Annotated[
    str | None, Option(help="The key for the server.", envvar="AQUATINT_API_KEY", metavar="KEY")
]
Auth = Annotated[
    str, Option(help="How the server is told the key: api-key, or bearer as gateways want it.")
]
Hint = Annotated[str | None, Option("--prompt", help="What the picture shows.")]
PictureArgument = Annotated[Path, Argument(help="The picture; - is standard input.")]

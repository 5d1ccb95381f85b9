"""Golden pictures of the embedded engine: `make golden` writes their hashes anew.

Each rasteriser draws in a process of its own, as if the other were not installed, and has its own
hashes: the two set the edges of shapes a little differently. Look at what has changed before you
commit new hashes: `python -m tools.golden thorvg out/golden` writes the pictures themselves.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import PIL.Image
from numpy.typing import NDArray

from aquatint.domain import (
    Edit,
    GenerationRequest,
    Image,
    ImageFormat,
    PalettePreset,
    Remix,
    RenderingSpeed,
    Resolution,
    Style,
    StylePreset,
    StyleType,
    Swatch,
)
from aquatint.imaging.encode import png

PAGE = Path(__file__).parents[1] / "tests" / "engines" / "diorama" / "golden.json"
RASTERISERS = ("thorvg", "resvg")
SQUARE = Resolution(320, 320)

Pixels = NDArray[np.uint8]


def requests() -> dict[str, GenerationRequest]:
    """What is drawn: small, and of every sort once."""
    before, hole = _ramp(), _hole()
    two_colors = (Swatch("#12355b", 0.7), Swatch("#e9a23b", 0.3))
    return {
        "scene": _asked("Three red apples and a green pear on a wooden table"),
        "people": _asked("A wizard and a girl with an umbrella in a rainy street at night"),
        "wide": _asked("A fox in a snowy forest at dawn", resolution=Resolution(480, 208)),
        "poster": _asked(
            'A travel poster that says "VISIT MARS" with a rocket', resolution=Resolution(256, 384)
        ),
        "logo": _asked('A minimalist logo for a coffee shop named "Morning Bean"'),
        "neon": _asked('A neon sign that says "OPEN" in a city street at night'),
        "preset": _asked("A lighthouse", style=Style(preset=StylePreset.WATERCOLOR)),
        "palette": _asked(
            "Palm trees on a beach", negative_prompt="clouds", style=Style(palette=two_colors)
        ),
        "anime": _asked("A castle", style=Style(type=StyleType.ANIME, palette=PalettePreset.MAGIC)),
        "quality": _asked("A whale underwater", rendering_speed=RenderingSpeed.QUALITY),
        "mood": _asked("voluptate reprehenderit"),
        "edit": _asked("a cat", source=Edit(before, hole)),
        "remix": _asked("a desert, oil painting", source=Remix(before, 40)),
    }


def drawn(rasteriser: str) -> dict[str, Pixels]:
    """Every golden picture, by one rasteriser, in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "tools.golden", rasteriser, folder]
        subprocess.run(command, check=True, cwd=PAGE.parents[3])
        return {
            name: np.asarray(PIL.Image.open(Path(folder) / f"{name}.png")) for name in requests()
        }


def hashes(pictures: dict[str, Pixels]) -> dict[str, str]:
    """The SHA-256 of each picture's pixels."""
    return {name: hashlib.sha256(one.tobytes()).hexdigest() for name, one in pictures.items()}


def main() -> None:
    """Write the hashes of both rasterisers, or the pictures of one into a folder."""
    match sys.argv[1:]:
        case [rasteriser, folder]:
            _draw(rasteriser, Path(folder))
        case _:
            both = {name: hashes(drawn(name)) for name in RASTERISERS}
            PAGE.write_text(json.dumps(both, indent=2) + "\n")


def _draw(rasteriser: str, folder: Path) -> None:
    if rasteriser != "thorvg":
        sys.modules["thorvg_python"] = None  # as where its wheel does not run
    from aquatint.engines.diorama.engine import render  # noqa: PLC0415 - asks for it when it loads

    folder.mkdir(parents=True, exist_ok=True)
    for name, request in requests().items():
        (folder / f"{name}.png").write_bytes(png(render(request, request.seed or 0)))


def _asked(prompt: str, **more: object) -> GenerationRequest:
    return GenerationRequest(**{"prompt": prompt, "resolution": SQUARE, "seed": 20, **more})


def _ramp() -> Image:
    rows, columns = np.mgrid[0 : SQUARE.height, 0 : SQUARE.width]
    return _image(np.stack([rows // 2, columns // 2, 255 - rows // 2], axis=-1))


def _hole() -> Image:
    mask = np.full((SQUARE.height, SQUARE.width, 3), 255)
    mask[90:250, 90:230] = 0
    return _image(mask)


def _image(pixels: NDArray[np.int64]) -> Image:
    return Image(png(pixels.astype(np.uint8)), ImageFormat.PNG, SQUARE)


if __name__ == "__main__":
    main()

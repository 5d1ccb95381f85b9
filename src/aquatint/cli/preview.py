"""Pictures in the terminal: by its own protocol where it has one, else as half blocks."""

from __future__ import annotations

import base64
import os
from collections.abc import Iterator, Mapping
from enum import StrEnum
from io import BytesIO
from typing import TextIO

import PIL.Image
from rich.console import Console
from rich.segment import Segment, Segments
from rich.style import Style

from . import sixel, terminal

_CHUNK = 4096  # bytes of base64 that kitty takes at a time
_WIDE = 100  # cells of a preview, at most
_TALL = 36
_CELL = 10  # pixels of a cell's width, where a terminal does not say


class Protocol(StrEnum):
    """How a terminal shows pictures."""

    KITTY = "kitty"
    ITERM = "iterm"
    SIXEL = "sixel"
    BLOCKS = "blocks"


def protocol(environment: Mapping[str, str], *, sixels: bool) -> Protocol:
    """The best that a terminal can, by what it says of itself.

    Within a multiplexer the first two would be shown in the wrong place, or not at all.
    """
    program = environment.get("TERM_PROGRAM", "") or environment.get("LC_TERMINAL", "")
    multiplexed = "TMUX" in environment or environment.get("TERM", "").startswith("screen")
    if not multiplexed:
        if (
            "KITTY_WINDOW_ID" in environment
            or environment.get("TERM") in ("xterm-kitty", "xterm-ghostty")
            or program == "ghostty"
        ):
            return Protocol.KITTY
        if program in ("iTerm.app", "iTerm2", "WezTerm"):
            return Protocol.ITERM
    return Protocol.SIXEL if sixels else Protocol.BLOCKS


def show(data: bytes, out: TextIO) -> None:
    """Show a picture on a terminal; one that shows no colours is left alone."""
    console = Console(file=out)
    if not out.isatty() or console.is_dumb_terminal:
        return
    way = protocol(os.environ, sixels=False)
    if way is Protocol.BLOCKS and terminal.has_sixels(out):
        way = Protocol.SIXEL
    columns = max(8, min(_WIDE, console.width - 1))
    rows = max(4, min(_TALL, console.height - 3))
    match way:
        case Protocol.BLOCKS:
            if console.color_system is not None and not console.no_color:
                console.print(blocks(data, columns, rows))
        case _:
            out.write(drawn(way, data, columns, rows) + "\n")
            out.flush()


def drawn(way: Protocol, data: bytes, columns: int, rows: int) -> str:
    """What to write to a terminal that has a protocol for pictures."""
    small = _fitted(data, columns * _CELL, rows * _CELL * 2)
    match way:
        case Protocol.KITTY:
            return "".join(_kitty(_png(small)))
        case Protocol.ITERM:
            return _iterm(_png(small))
        case _:
            return sixel.encode(small)


def blocks(data: bytes, columns: int, rows: int) -> Segments:
    """A picture of upper half blocks: two pixels, one above the other, in each cell."""
    small = _fitted(data, columns, rows * 2)
    width, height = small.size
    pixels = small.load()
    assert pixels is not None  # noqa: S101 - an image in memory has pixels
    segments = []
    for y in range(0, height - height % 2, 2):
        for x in range(width):
            above, below = pixels[x, y], pixels[x, y + 1]
            segments.append(Segment("▀", Style(color=_color(above), bgcolor=_color(below))))
        segments.append(Segment.line())
    return Segments(segments)


def _color(pixel: object) -> str:
    match pixel:
        case (int() as red, int() as green, int() as blue):
            return f"#{red:02x}{green:02x}{blue:02x}"
        case _:
            raise TypeError(pixel)


def _fitted(data: bytes, width: int, height: int) -> PIL.Image.Image:
    """A picture on white, as large as it fits."""
    with PIL.Image.open(BytesIO(data)) as whole:
        seen = whole.convert("RGBA")
    factor = min(width / seen.width, height / seen.height, 1.0)
    size = (max(1, round(seen.width * factor)), max(2, round(seen.height * factor)))
    small = seen.resize(size, PIL.Image.Resampling.LANCZOS, reducing_gap=2.0)
    ground = PIL.Image.new("RGBA", size, "white")
    return PIL.Image.alpha_composite(ground, small).convert("RGB")


def _png(picture: PIL.Image.Image) -> bytes:
    file = BytesIO()
    picture.save(file, "PNG")
    return file.getvalue()


def _kitty(png: bytes) -> Iterator[str]:
    """Transmit and show; source: the specification of the terminal graphics protocol."""
    encoded = base64.b64encode(png).decode()
    for at in range(0, len(encoded), _CHUNK):
        more = int(at + _CHUNK < len(encoded))
        control = f"f=100,a=T,q=2,m={more}" if at == 0 else f"m={more}"
        yield f"\x1b_G{control};{encoded[at : at + _CHUNK]}\x1b\\"


def _iterm(png: bytes) -> str:
    """Source: iTerm2's inline images protocol."""
    encoded = base64.b64encode(png).decode()
    return f"\x1b]1337;File=inline=1;size={len(png)};preserveAspectRatio=1:{encoded}\x07"

"""Pictures as terminals take them, read back pixel by pixel."""

import re

import numpy as np
import PIL.Image
import pytest
from pictures import encoded

from aquatint.cli import preview, sixel
from aquatint.cli.preview import Protocol


def picture_of(width, height):
    """Few colours, no symmetry."""
    pixels = np.zeros((height, width, 3), np.uint8)
    pixels[: height // 3] = 255
    pixels[:, : width // 4, 0] = 255
    pixels[-2:, -3:] = (0, 255, 0)
    return PIL.Image.fromarray(pixels)


def decoded(text):
    """The pixels of a string of sixels, in parts of a hundred."""
    width, height, body = re.fullmatch(
        r'\x1bP0;1;0q"1;1;(\d+);(\d+)(.*)\x1b\\', text, re.DOTALL
    ).groups()
    pixels = np.full((int(height) + 6, int(width), 3), -1)
    registers, color, x, top = {}, None, 0, 0
    for number, rgb, count, bits, control in re.findall(
        r"#(\d+)(?:;2;(\d+;\d+;\d+))?|(?:!(\d+))?([?-~])|([$-])", body
    ):
        if rgb:
            registers[number] = [int(part) for part in rgb.split(";")]
        elif number:
            color = registers[number]
        elif control:
            x, top = 0, top + 6 * (control == "-")
        else:
            for _ in range(int(count or 1)):
                for row in range(6):
                    if (ord(bits) - 63) >> row & 1:
                        pixels[top + row, x] = color
                x += 1  # noqa: SIM113 - it starts anew at control characters
    assert (pixels[int(height) :] == -1).all()
    return pixels[: int(height)]


@pytest.mark.parametrize("size", [(40, 30), (7, 5), (13, 6), (1, 1)])
def test_sixels_are_the_picture(size):
    picture = picture_of(*size)
    assert np.array_equal(decoded(sixel.encode(picture)), np.asarray(picture) // 255 * 100)


def test_half_blocks_are_two_pixels_each():
    picture = picture_of(12, 9)
    cells = [[]]
    for segment in preview.blocks(encoded(picture, "PNG"), 60, 24).segments:
        if segment.text == "\n":
            cells.append([])
        else:
            style = segment.style
            cells[-1].append((style.color.triplet, style.bgcolor.triplet))
    cells.pop()
    rows = [[list(pair[half]) for pair in line] for line in cells for half in (0, 1)]
    assert np.array_equal(np.array(rows), np.asarray(picture)[:8])


def test_what_is_transparent_is_shown_on_white():
    clear = encoded(PIL.Image.new("RGBA", (4, 4), (255, 0, 0, 0)), "PNG")
    (first, *_) = preview.blocks(clear, 60, 24).segments
    assert first.style.color.triplet == (255, 255, 255)


@pytest.mark.parametrize(
    ("said", "sixels", "way"),
    [
        ({"TERM": "xterm-kitty"}, True, Protocol.KITTY),
        ({"TERM_PROGRAM": "WezTerm"}, True, Protocol.ITERM),
        ({"TERM_PROGRAM": "ghostty"}, False, Protocol.KITTY),
        ({"LC_TERMINAL": "iTerm2"}, False, Protocol.ITERM),
        ({"TERM_PROGRAM": "WezTerm", "TMUX": "/tmp/x"}, False, Protocol.BLOCKS),
        ({"KITTY_WINDOW_ID": "1", "TERM": "screen-256color"}, True, Protocol.SIXEL),
        ({"TERM": "xterm"}, False, Protocol.BLOCKS),
    ],
)
def test_a_terminal_is_known_by_what_it_says(said, sixels, way):
    assert preview.protocol(said, sixels=sixels) is way

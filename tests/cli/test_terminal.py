"""The command line in a terminal: pictures, progress, and what is asked of the terminal itself."""

import base64
import fcntl
import os
import pty
import re
import struct
import subprocess
import termios
from io import BytesIO

import PIL.Image
import pytest

from .conftest import PROGRAM

KITTY = re.compile(rb"\x1b_G[^;]*;([^\x1b]*)\x1b\\")
ITERM = re.compile(rb"\x1b\]1337;File=[^:]*:([^\x07]*)\x07")
SIXEL = re.compile(rb'\x1bP0;1;0q"1;1;(\d+);(\d+)(.*?)\x1b\\', re.DOTALL)
HALF = "\N{UPPER HALF BLOCK}".encode()


@pytest.fixture
def in_terminal(tmp_path, environment):
    """Run the program in a terminal of its own; what it wrote there, and its status."""
    plain = {
        name: value
        for name, value in environment.items()
        if name
        not in (
            "TMUX",
            "TERM_PROGRAM",
            "LC_TERMINAL",
            "KITTY_WINDOW_ID",
            "NO_COLOR",
            "LINES",
            "COLUMNS",
        )
    }

    def run(*arguments, answer=b"\x1b[?62;22c", **said):
        ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 100, 0, 0))
        process = subprocess.Popen(
            [PROGRAM, *arguments],
            cwd=tmp_path,
            env={**plain, "TERM": "xterm-256color", "COLORTERM": "truecolor", **said},
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            close_fds=True,
            start_new_session=True,
        )
        os.close(theirs)
        written = b""
        while True:
            try:
                chunk = os.read(ours, 65536)
            except OSError:  # how Linux says that nobody writes any more
                break
            if not chunk:
                break
            if b"\x1b[c" in chunk:
                os.write(ours, answer)
            written += chunk
        os.close(ours)
        return written, process.wait(timeout=60)

    return run


def color_of(picture):
    """The one colour of a picture."""
    ((_, color),) = picture.convert("RGB").getcolors()
    return color


def drawn_color(path):
    with PIL.Image.open(path) as picture:
        return color_of(picture)


def test_a_terminal_shows_half_blocks_in_the_colours_of_the_picture(in_terminal, tmp_path):
    written, status = in_terminal("generate", "a cat", "-o", "c.png", "--seed", "7")
    red, green, blue = drawn_color(tmp_path / "c.png")
    assert status == 0
    assert f"38;2;{red};{green};{blue}".encode() in written
    assert written.count(HALF) == 72 * 36
    assert b"c.png  1024x1024  seed 7" in written


@pytest.mark.parametrize(
    ("said", "protocol"),
    [
        ({"TERM": "xterm-kitty"}, KITTY),
        ({"TERM_PROGRAM": "iTerm.app"}, ITERM),
    ],
)
def test_a_terminal_with_a_protocol_of_its_own_is_sent_a_png(in_terminal, tmp_path, said, protocol):
    written, _ = in_terminal("generate", "a cat", "-o", "c.png", "--aspect-ratio", "2x1", **said)
    png = base64.b64decode(b"".join(protocol.findall(written)))
    with PIL.Image.open(BytesIO(png)) as shown:
        assert shown.width == 2 * shown.height
        assert color_of(shown) == drawn_color(tmp_path / "c.png")
    assert HALF not in written


def test_a_terminal_that_answers_with_sixels_is_sent_sixels(in_terminal, tmp_path):
    written, _ = in_terminal("generate", "a cat", "-o", "c.png", answer=b"\x1b[?62;4;22c")
    width, height, body = SIXEL.search(written).groups()
    registers = dict(re.findall(rb"#(\d+);2;(\d+;\d+;\d+)", body))
    (used,) = set(re.findall(rb"#(\d+)!", body))
    percent = [int(part) for part in registers[used].split(b";")]
    expected = [value * 100 // 255 for value in drawn_color(tmp_path / "c.png")]
    assert percent == expected
    assert int(width) == int(height) == 720
    assert body.count(b"-") == 720 / 6


def test_no_preview_shows_none_and_a_dumb_terminal_has_none(in_terminal):
    for arguments, said in (["--no-preview"], {}), ([], {"TERM": "dumb"}):
        written, status = in_terminal("generate", "a cat", "-o", "c.png", *arguments, **said)
        assert status == 0
        assert HALF not in written
        assert b"\x1b[c" not in written


def test_half_blocks_without_colours_are_no_picture(in_terminal):
    written, status = in_terminal("generate", "a cat", "-o", "c.png", NO_COLOR="1")
    assert status == 0
    assert HALF not in written


def test_a_pipe_is_never_sent_a_preview(aquatint):
    done = aquatint("generate", "a cat", "-o", "c.png", "--seed", "1", "--preview")
    assert done.stdout == "c.png  1024x1024  seed 1\n"


def test_a_picture_is_not_written_to_a_terminal(in_terminal):
    written, status = in_terminal("generate", "a cat", "-o", "-")
    assert status == 2
    assert b"output: a picture is not written to a terminal" in written
    assert b"PNG" not in written

"""What a terminal says of itself when it is asked."""

from __future__ import annotations

import contextlib
import os
import re
import select
import sys
import time
from typing import TextIO

_ATTRIBUTES = re.compile(rb"\x1b\[\?([0-9;]*)c")
_PATIENCE = 0.15  # seconds until a terminal that does not answer is taken for one without sixels
_SIXEL = b"4"


def has_sixels(out: TextIO) -> bool:
    """Whether the terminal lists sixels among its attributes (DA1). Never waits long."""
    try:
        import termios  # noqa: PLC0415 - there is none on Windows
        import tty  # noqa: PLC0415
    except ImportError:
        return False
    if not sys.stdin.isatty() or not out.isatty():
        return False
    asked = sys.stdin.fileno()
    try:
        before = termios.tcgetattr(asked)
    except termios.error:
        return False
    try:
        tty.setcbreak(asked)
        out.write("\x1b[c")
        out.flush()
        return _SIXEL in _attributes(asked)
    finally:
        with contextlib.suppress(termios.error):
            termios.tcsetattr(asked, termios.TCSANOW, before)


def _attributes(asked: int) -> list[bytes]:
    said, until = b"", time.monotonic() + _PATIENCE
    while (left := until - time.monotonic()) > 0 and len(said) < 256:
        readable, _, _ = select.select([asked], [], [], left)
        if not readable:
            break
        said += os.read(asked, 64)
        if found := _ATTRIBUTES.search(said):
            return found[1].split(b";")
    return []

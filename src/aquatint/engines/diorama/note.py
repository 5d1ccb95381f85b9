"""What a picture of this engine says about itself: what it shows, and where its subjects are.

It travels in the PNG file (`imaging.notes`). It holds what can be seen in the picture, in words
that follow from the prompt, the values it was painted from, and nothing else of the request.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import PIL.Image
from numpy.typing import NDArray

from aquatint.domain import Image, InvalidRequest, Resolution
from aquatint.imaging import notes

from .pixels import Coverage
from .script import Script

Outline = NDArray[np.bool_]

_SIDE = 512  # cells on the longer side of an outline, at most
_LONGEST = 3500  # characters of a script: a longer one is not told
_MOST = 8000  # bytes of an outline: one that takes more is told on coarser cells


@dataclass(frozen=True, slots=True)
class Note:
    """A caption, the subjects' outline on a grid, None where there are none, and the script."""

    shows: str
    outline: Outline | None = None
    script: Script | None = None

    @classmethod
    def of(cls, shows: str, subjects: Coverage | None, script: Script | None = None) -> Note:
        """Note a caption, where the subjects of a picture are, and what it was painted from."""
        if subjects is None or not subjects.any():
            return cls(shows, script=script)
        height, width = subjects.shape
        for side in (_SIDE, _SIDE // 2, _SIDE // 4):
            scale = min(1.0, side / max(height, width))
            size = (max(1, round(width * scale)), max(1, round(height * scale)))
            small = PIL.Image.fromarray(subjects).resize(size, PIL.Image.Resampling.BOX)
            outline = np.asarray(small) > 127
            if len(_runs(outline)) <= _MOST:
                break
        return cls(shows, outline, script)

    def text(self) -> str:
        """As it is written into a file."""
        told: dict[str, object] = {"shows": self.shows}
        if self.outline is not None:
            cells = b64encode(_runs(self.outline)).decode()
            told["outline"] = [*self.outline.shape, cells]
        script = {} if self.script is None else self.script.told()
        if len(json.dumps(script)) <= _LONGEST:
            told |= script
        return json.dumps(told, ensure_ascii=False)

    def subjects(self, size: Resolution) -> Outline | None:
        """Where the subjects are in a picture of a size, smoothly enlarged."""
        if self.outline is None or not self.outline.any():
            return None
        cells = PIL.Image.fromarray(self.outline.astype(np.uint8) * np.uint8(255))
        wide = cells.resize((size.width, size.height), PIL.Image.Resampling.BICUBIC)
        enlarged: Outline = np.asarray(wide) > 127
        return enlarged


def note_of(image: Image) -> Note | None:
    """The note of a picture that this engine drew; None for any other."""
    text = notes.note(image)
    if text is None:
        return None
    try:
        told: Any = json.loads(text)
        shows = told["shows"]
        outline = _outline(*told["outline"]) if "outline" in told else None
    except (ValueError, TypeError, KeyError):  # not ours after all
        return None
    return Note(shows, outline, _script(told)) if isinstance(shows, str) else None


def _script(told: Any) -> Script | None:
    try:
        return Script.read(told)
    except (ValueError, TypeError, KeyError, AttributeError, InvalidRequest):  # none, or not ours
        return None


def _outline(height: int, width: int, told: str) -> Outline:
    if not (0 < height <= _SIDE and 0 < width <= _SIDE):
        raise ValueError("no outline of ours")
    lengths = list(_numbers(b64decode(told)))
    if sum(lengths) != height * width:
        raise ValueError("no outline of ours")
    turns = np.repeat(np.arange(len(lengths)) % 2 == 1, lengths).reshape(height, width)
    outline: Outline = np.logical_xor.accumulate(turns, 0)
    return outline


def _runs(outline: Outline) -> bytes:
    """How many cells in turn are like those above them, and unlike: seven bits a byte.

    Written out here, for what packs bytes elsewhere packs them differently from release to release.
    """
    turns = outline.copy()
    turns[1:] ^= outline[:-1]
    flat = turns.ravel()
    ends = np.flatnonzero(flat[1:] != flat[:-1]) + 1
    lengths = np.diff(np.concatenate([[0], ends, [flat.size]])).tolist()
    out = bytearray()
    for length in [0, *lengths] if flat[0] else lengths:
        left = length
        while left > 127:
            out.append(128 | left & 127)
            left >>= 7
        out.append(left)
    return bytes(out)


def _numbers(packed: bytes) -> Iterator[int]:
    number = shift = 0
    for byte in packed:
        number |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            yield number
            number = shift = 0
        elif shift > 28:
            raise ValueError("no outline of ours")

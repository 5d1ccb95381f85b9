"""The pictures of an assistant: kept in a folder by name, and found again by it."""

from __future__ import annotations

import base64
import binascii
import math
import re
import secrets
from io import BytesIO
from pathlib import Path, PurePath

import PIL.Image
import PIL.ImageDraw

from aquatint.domain import InvalidRequest

from ..form import Attached, attached

_DATA = re.compile(r"data:image/[a-z+.-]+;base64,(.*)", re.DOTALL)
_PLAIN = 700_000  # bytes of a PNG that is sent as it is; what is larger goes as JPEG

Box = tuple[float, float, float, float]
"""Left, top, right, bottom in parts of the picture, 0 to 1."""


class Pictures:
    """A folder. `anywhere` is whether files elsewhere may be named, too, by their paths."""

    def __init__(self, folder: Path, *, anywhere: bool) -> None:
        self._folder = folder
        self._anywhere = anywhere

    def keep(self, data: bytes, words: str) -> str:
        """Write a picture; its name, which has the first words of what it shows."""
        slug = "-".join(re.findall(r"[a-z0-9]+", words.lower())[:4])[:40] or "picture"
        name = f"{slug}-{secrets.token_hex(3)}.png"
        try:
            (self._folder / name).write_bytes(data)
        except OSError as error:
            raise InvalidRequest("output", f"cannot write {name}: {error.strerror}") from error
        return name

    def find(self, field: str, named: str) -> Attached:
        """A picture by its name here, as a data URL, or by its path where that is allowed."""
        if found := _DATA.fullmatch(named.strip()):
            try:
                return Attached(f"{field}.png", base64.b64decode(found[1], validate=True))
            except binascii.Error as error:
                raise InvalidRequest(field, "the data URL is not base64") from error
        if PurePath(named).name == named:
            return attached(field, self._folder / named)
        if not self._anywhere:
            raise InvalidRequest(
                field, f"{named[:100]!r} is no name of a picture here, and no data URL"
            )
        return attached(field, Path(named).expanduser())


def mask_of(image: Attached, box: Box) -> Attached:
    """A mask that lets the picture change in every pixel that a box touches."""
    left, top, right, bottom = box
    if not (0 <= left < right <= 1 and 0 <= top < bottom <= 1):
        raise InvalidRequest(
            "region", "must be left, top, right, bottom from 0 to 1, left before right, top above"
        )
    try:
        with PIL.Image.open(BytesIO(image.data)) as picture:
            width, height = picture.size
    except (OSError, PIL.Image.DecompressionBombError) as error:
        raise InvalidRequest("image", "is not an image that can be read") from error
    mask = PIL.Image.new("L", (width, height), 255)
    edges = (
        math.floor(left * width),
        math.floor(top * height),
        math.ceil(right * width) - 1,
        math.ceil(bottom * height) - 1,
    )
    PIL.ImageDraw.Draw(mask).rectangle(edges, fill=0)
    file = BytesIO()
    mask.save(file, "PNG")
    return Attached("mask.png", file.getvalue())


def shown(data: bytes) -> tuple[bytes, str]:
    """A picture as an assistant is sent it, and its format: small enough for any of them."""
    if len(data) <= _PLAIN:
        return data, "png"
    with PIL.Image.open(BytesIO(data)) as picture:
        seen = picture.convert("RGBA")
    flat = PIL.Image.alpha_composite(PIL.Image.new("RGBA", seen.size, "white"), seen)
    flat.thumbnail((1536, 1536))
    file = BytesIO()
    flat.convert("RGB").save(file, "JPEG", quality=88)
    return file.getvalue(), "jpeg"

"""SVG text becomes pixels: thorvg where its wheel runs, resvg everywhere else.

Keep to the subset of SVG that both draw alike: gradients (userSpaceOnUse on strokes), even-odd,
dashes, caps, joins, one-level clipPath, luminance masks, group opacity, transforms, <use>, PNG data
URIs. No rgba() (write `stop-opacity`, `fill-opacity`), no nested <svg>, no <pattern>, no <filter>,
no <text>: soft things are made in arrays, letters come as paths. Rasterise to the box of what is
drawn, never to the full canvas; put many shapes into one document.
"""

from __future__ import annotations

import importlib.util
import re
import threading
from functools import cache
from io import BytesIO
from typing import Any

import numpy as np
import PIL.Image

from .pixels import Sprite

_ROOT = re.compile(r"<svg\b([^>]*)>")
_SIZE = re.compile(r'\s(width|height|preserveAspectRatio)="([^"]*)"')

_AIMING = threading.Lock()
"""thorvg's binding tells ctypes the sizes of each target and document anew, for all threads."""


class UnreadableSvg(ValueError):
    """The rasteriser cannot read this document: a fault of ours, never of a caller's."""


def rasterise(svg: str, width: int, height: int) -> Sprite:
    """Draw an SVG document stretched to width x height pixels; premultiplied RGBA."""
    if width < 1 or height < 1:
        return np.zeros((max(0, height), max(0, width), 4), np.uint8)
    draw = by_thorvg if has_thorvg() else by_resvg
    return draw(svg, width, height)


@cache
def has_thorvg() -> bool:
    """Whether this platform has the fast rasteriser."""
    return importlib.util.find_spec("thorvg_python") is not None


def by_thorvg(svg: str, width: int, height: int) -> Sprite:
    """Draw with thorvg: fast, C++, CPU."""
    import thorvg_python as tvg  # noqa: PLC0415 - not on every platform

    engine = _thorvg()
    canvas = tvg.SwCanvas(engine)
    try:
        with _AIMING:
            # ABGR8888 is RGBA in memory, premultiplied.
            canvas.set_target(width, height, cs=tvg.Colorspace.ABGR8888)
        picture = tvg.Picture(engine)
        with _AIMING:
            loaded = picture.load_data(svg.encode(), "svg", None, copy=True)
        if loaded is not tvg.Result.SUCCESS:
            raise UnreadableSvg(svg[:200])
        picture.set_size(width, height)
        canvas.add(picture)
        canvas.draw(clear=True)
        canvas.sync()
        return np.frombuffer(canvas.buffer_arr, np.uint8).reshape(height, width, 4).copy()
    finally:
        canvas.destroy()  # it is not called for us: each drawing would leak


def by_resvg(svg: str, width: int, height: int) -> Sprite:
    """Draw with resvg: portable; it answers with a PNG of straight alpha."""
    import resvg_py  # noqa: PLC0415 - a fallback, seldom needed

    try:
        png = resvg_py.svg_to_bytes(
            svg_string=_stretched(svg, width, height),
            width=width,
            height=height,
            skip_system_fonts=True,
        )
    except ValueError as error:
        raise UnreadableSvg(svg[:200]) from error
    rgba = np.asarray(PIL.Image.open(BytesIO(bytes(png))).convert("RGBA")).astype(np.uint16)
    rgba[..., :3] = (rgba[..., :3] * rgba[..., 3:] + 127) // 255
    return rgba.astype(np.uint8)


def _stretched(svg: str, width: int, height: int) -> str:
    """The document with a root that does not keep its proportions, as resvg would."""

    def root(found: re.Match[str]) -> str:
        own: dict[str, str] = dict(_SIZE.findall(found[1]))
        rest = _SIZE.sub("", found[1])
        if "viewBox" not in rest:
            rest += f' viewBox="0 0 {own.get("width", width)} {own.get("height", height)}"'
        return f'<svg width="{width}" height="{height}" preserveAspectRatio="none"{rest}>'

    return _ROOT.sub(root, svg, count=1)


@cache
def _thorvg() -> Any:
    import thorvg_python as tvg  # noqa: PLC0415 - not on every platform

    return tvg.Engine(threads=0)  # one to a process

"""The lens: a close-up or a portrait sees less of a stage, larger and out of focus."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import PIL.Image
import PIL.ImageFilter

from ..graph import Shot
from ..pixels import Picture, Sprite, fractions, rounded
from .backdrop import Backdrop
from .soft import enlarge_sprite

_NEAR_LINE = 0.9


@dataclass(frozen=True, slots=True, kw_only=True)
class _Zoom:
    """A part of the frame: its corner in shares, and how often it fits in."""

    left: float
    top: float
    times: float

    def x(self, share: float) -> float:
        return (share - self.left) * self.times

    def y(self, share: float) -> float:
        return (share - self.top) * self.times

    def box(self, width: int, height: int) -> tuple[int, int, int, int]:
        left, top = int(self.left * width), int(self.top * height)
        return left, top, left + int(width / self.times), top + int(height / self.times)


def seen(backdrop: Backdrop, shot: Shot) -> Backdrop:
    """The backdrop as the shot shows it."""
    match shot:
        case Shot.CLOSE:
            return _through(backdrop, times=1.4, blur=0.008, ground=0.35)
        case Shot.PORTRAIT:
            return _through(backdrop, times=1.3, blur=0.022, ground=1.0)
        case Shot.KNEES:
            return _through(backdrop, times=1.2, blur=0.007, ground=1.0)
        case _:
            return backdrop


def _through(backdrop: Backdrop, *, times: float, blur: float, ground: float) -> Backdrop:
    """Enlarge the part about the eye line and blur it; `ground` is the blur left close by."""
    rest = 1 - 1 / times
    aim = 0.5 if backdrop.floating else min(1.0, max(0.0, 0.5 + (0.5 - backdrop.light.x) * 0.5))
    zoom = _Zoom(left=rest * aim, top=rest * backdrop.horizon, times=times)
    light, cover = backdrop.light, backdrop.cover
    far = min(0.84, zoom.y(backdrop.far)) if not backdrop.floating else backdrop.far
    return replace(
        backdrop,
        picture=_focused(backdrop, zoom, blur, ground),
        light=replace(light, x=zoom.x(light.x), y=zoom.y(light.y)),
        far=far,
        near=0.96 if not backdrop.floating else backdrop.near,
        anchors=tuple(
            (name, zoom.x(x), zoom.y(y))
            for name, x, y in backdrop.anchors
            if 0 <= zoom.x(x) <= 1 and 0 <= zoom.y(y) <= 1
        ),
        cover=None if cover is None else _cropped(cover, zoom),
        mirror=None if backdrop.mirror is None else min(0.95, zoom.y(backdrop.mirror)),
    )


def _cropped(cover: Sprite, zoom: _Zoom) -> Sprite:
    height, width = cover.shape[:2]
    left, top, right, bottom = zoom.box(width, height)
    return enlarge_sprite(cover[top:bottom, left:right], width, height)


def _focused(backdrop: Backdrop, zoom: _Zoom, blur: float, ground: float) -> Picture:
    """The part, enlarged: soft above the eye line, clearer towards the lower edge."""
    height, width = backdrop.picture.shape[:2]
    left, top, right, bottom = zoom.box(width, height)
    part = backdrop.picture[top:bottom, left:right]
    image = PIL.Image.fromarray(rounded(part))
    soft = _blurred(image, (width, height), blur * min(width, height))
    whole = fractions(np.asarray(soft))
    if ground < 1:
        _clear_up(whole, image, backdrop.horizon, ground)
    return whole


def _blurred(image: PIL.Image.Image, size: tuple[int, int], radius: float) -> PIL.Image.Image:
    """The part at a size, blurred while it was a quarter of it."""
    width, height = size
    small = image.resize((max(1, width // 4), max(1, height // 4)), PIL.Image.Resampling.BOX)
    soft = small.filter(PIL.ImageFilter.GaussianBlur(radius / 4))
    return soft.resize(size, PIL.Image.Resampling.BICUBIC)


def _clear_up(whole: Picture, image: PIL.Image.Image, horizon: float, ground: float) -> None:
    """Sharpen the ground towards the lower edge, in place: `ground` of the blur is left there."""
    height, width = whole.shape[:2]
    start = int(min(horizon + 0.04, _NEAR_LINE - 0.1) * height)
    line = image.height * start / height
    near = image.resize(
        (width, height - start), PIL.Image.Resampling.BILINEAR, (0, line, image.width, image.height)
    )
    sharp = fractions(np.asarray(near))
    rows = np.linspace(start / height, 1, height - start, dtype=np.float32)
    share = np.interp(rows, (start / height, _NEAR_LINE), (0, 1 - ground)).astype(np.float32)
    sharp -= whole[start:]
    sharp *= share[:, None, None]
    whole[start:] += sharp

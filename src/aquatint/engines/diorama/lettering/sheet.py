"""SVG fragments, and how they and soft shapes get onto a picture."""

from __future__ import annotations

import numpy as np
import PIL.Image
import PIL.ImageFilter

from aquatint.domain import Resolution

from ..pixels import Picture, Plane, Sprite, lay, rgb
from ..raster import rasterise
from .fit import Block, Box


def filled(path: str, color: str, opacity: float = 1.0) -> str:
    """A path filled with one colour."""
    return f'<path d="{path}" fill="{color}"{_opacity("fill", opacity)}/>'


def stroked(path: str, color: str, width: float, opacity: float = 1.0) -> str:
    """A path as a line with round caps and joins."""
    return (
        f'<path d="{path}" fill="none" stroke="{color}" stroke-width="{width:.2f}" '
        f'stroke-linecap="round" stroke-linejoin="round"{_opacity("stroke", opacity)}/>'
    )


def disc(x: float, y: float, radius: float, color: str, opacity: float = 1.0) -> str:
    """A filled circle."""
    return (
        f'<circle cx="{x:.2f}" cy="{y:.2f}" r="{radius:.2f}" fill="{color}"'
        f"{_opacity('fill', opacity)}/>"
    )


def rectangle(box: Box, color: str, *, radius: float = 0.0, opacity: float = 1.0) -> str:
    """A filled rectangle, its corners round where a radius is given."""
    return (
        f'<rect x="{box.left:.2f}" y="{box.top:.2f}" width="{box.width:.2f}" '
        f'height="{box.height:.2f}" rx="{radius:.2f}" fill="{color}"{_opacity("fill", opacity)}/>'
    )


def frame(box: Box, color: str, width: float, *, radius: float = 0.0) -> str:
    """The outline of a rectangle; the line lies inside of the box."""
    inner = box.inset(width / 2)
    return (
        f'<rect x="{inner.left:.2f}" y="{inner.top:.2f}" width="{inner.width:.2f}" '
        f'height="{inner.height:.2f}" rx="{max(0.0, radius - width / 2):.2f}" fill="none" '
        f'stroke="{color}" stroke-width="{width:.2f}"/>'
    )


def gradient(
    name: str, line: tuple[float, float, float, float], *stops: tuple[float, str, float]
) -> str:
    """A linear gradient (x1, y1, x2, y2 in pixels), to be used as `url(#name)`."""
    x1, y1, x2, y2 = line
    return (
        f'<linearGradient id="{name}" gradientUnits="userSpaceOnUse" x1="{x1:.2f}" y1="{y1:.2f}" '
        f'x2="{x2:.2f}" y2="{y2:.2f}">{_stops(stops)}</linearGradient>'
    )


def glowing(
    name: str, center: tuple[float, float], radius: float, *stops: tuple[float, str, float]
) -> str:
    """A radial gradient, to be used as `url(#name)`."""
    return (
        f'<radialGradient id="{name}" gradientUnits="userSpaceOnUse" cx="{center[0]:.2f}" '
        f'cy="{center[1]:.2f}" r="{radius:.2f}">{_stops(stops)}</radialGradient>'
    )


def set_in(block: Block, color: str, opacity: float = 1.0) -> str:
    """A block of text in one ink."""
    return filled(block.path, color, opacity) if block.rows else ""


def whole(size: Resolution) -> Box:
    """The box of the whole picture."""
    return Box(0.0, 0.0, float(size.width), float(size.height))


def flat(size: Resolution, ground: str, body: str) -> Picture:
    """A picture of fragments on a ground of one colour."""
    box = whole(size)
    svg = document(rectangle(box, ground) + body, box)
    return opened(opaque(rasterise(svg, size.width, size.height)))


def opaque(sprite: Sprite) -> PIL.Image.Image:
    """A sprite that covers all of its box, without its cover."""
    return PIL.Image.fromarray(sprite, "RGBX").convert("RGB")


def opened(image: PIL.Image.Image) -> Picture:
    """An image of bytes as a picture."""
    picture = np.asarray(image).astype(np.float32)
    picture *= np.float32(1 / 255)
    return picture


def draw(picture: Picture, body: str, box: Box | None = None, opacity: float = 1.0) -> None:
    """Draw fragments over a picture, in place; nothing outside of the box is drawn."""
    if not body:
        return
    height, width = picture.shape[:2]
    box = box or Box(0.0, 0.0, float(width), float(height))
    left, top = max(0, int(box.left) - 1), max(0, int(box.top) - 1)
    right, bottom = min(width, int(box.right) + 2), min(height, int(box.bottom) + 2)
    if left >= right or top >= bottom:
        return
    part = Box(float(left), float(top), float(right - left), float(bottom - top))
    lay(picture, rasterise(document(body, part), right - left, bottom - top), left, top, opacity)


def document(body: str, box: Box) -> str:
    """An SVG document that shows a box of the picture."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{box.width:g}" height="{box.height:g}" '
        f'viewBox="{box.left:g} {box.top:g} {box.width:g} {box.height:g}">{body}</svg>'
    )


def shade(picture: Picture, body: str, blur: float, *, color: str, opacity: float = 1.0) -> None:
    """Mix a picture with a colour, in place, where fragments blurred by `blur` pixels lie.

    Only how much the fragments cover counts; made at a quarter of the size.
    """
    height, width = picture.shape[:2]
    size = max(1, width // 4), max(1, height // 4)
    box = Box(0.0, 0.0, float(width), float(height))
    cover = np.ascontiguousarray(rasterise(document(body, box), *size)[..., 3])
    soft = PIL.Image.fromarray(cover).filter(PIL.ImageFilter.GaussianBlur(blur / 4))
    part = soft.getbbox()
    if part is None:
        return
    left, right = part[0] * width // size[0], -(-part[2] * width // size[0])
    top, bottom = part[1] * height // size[1], -(-part[3] * height // size[1])
    grown = soft.resize((right - left, bottom - top), PIL.Image.Resampling.BILINEAR, part)
    share = np.asarray(grown).astype(np.float32) * np.float32(opacity / 255)
    blend(picture[top:bottom, left:right], share, color)


def blend(picture: Picture, share: Plane, color: str) -> None:
    """Mix a picture with a colour, in place, by a share per pixel."""
    for band, value in enumerate(rgb(color)):
        under = picture[..., band]
        under += (np.float32(value) - under) * share


def _opacity(kind: str, value: float) -> str:
    return f' {kind}-opacity="{value:.3f}"' if value < 1 else ""


def _stops(stops: tuple[tuple[float, str, float], ...]) -> str:
    return "".join(
        f'<stop offset="{at:g}" stop-color="{color}" stop-opacity="{opacity:g}"/>'
        for at, color, opacity in stops
    )

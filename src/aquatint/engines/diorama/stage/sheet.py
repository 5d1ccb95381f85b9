"""An SVG document in the making: many shapes in pixel units, drawn in one go."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from ..pixels import Picture, Sprite, fractions, lay
from ..raster import rasterise

Point = tuple[float, float]
Stop = tuple[float, str, float]  # place, colour, opacity


class Sheet:
    """Shapes over a frame of `width` x `height` pixels, the earlier ones below the later ones.

    A paint is `#rrggbb` or what `fade` and `halo` return.
    """

    def __init__(self, width: int, height: int) -> None:
        self.width = width
        self.height = height
        self._defs: list[str] = []
        self._body: list[str] = []

    def fade(self, stops: Iterable[Stop], start: Point, end: Point) -> str:
        """A linear gradient between two points."""
        (x1, y1), (x2, y2) = start, end
        head = f'linearGradient x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}"'
        return self._gradient("linearGradient", head, stops)

    def halo(self, stops: Iterable[Stop], centre: Point, radius: float, squash: float = 1.0) -> str:
        """A radial gradient about a point; `squash` makes it flatter than it is wide."""
        x, y = centre
        turn = f"translate({x:.1f} {y:.1f}) scale(1 {squash:.3f})"
        head = f'radialGradient cx="0" cy="0" r="{max(radius, 0.5):.1f}" gradientTransform="{turn}"'
        return self._gradient("radialGradient", head, stops)

    def fill(self, d: str, paint: str, opacity: float = 1.0) -> None:
        self._body.append(f'<path d="{d}" fill="{paint}"{_faint("fill", opacity)}/>')

    def stroke(self, d: str, paint: str, width: float, opacity: float = 1.0) -> None:
        self._body.append(
            f'<path d="{d}" fill="none" stroke="{paint}" stroke-width="{width:.2f}"'
            f' stroke-linecap="round" stroke-linejoin="round"{_faint("stroke", opacity)}/>'
        )

    def paste(self, shapes: str) -> None:
        """Shapes that are SVG text already."""
        self._body.append(shapes)

    def scatter(self, shapes: Iterable[str], paint: str, opacity: float = 1.0) -> None:
        """Fill many small shapes alike: several times as fast as one path of all of them."""
        paths = "".join(f'<path d="{d}"/>' for d in shapes)
        self._body.append(f'<g fill="{paint}"{_faint("fill", opacity)}>{paths}</g>')

    def box(self, left: float, top: float, right: float, bottom: float) -> _Boxed:
        """A rectangle, to be filled: `sheet.box(0, 0, 9, 9).fill(paint)`."""
        return _Boxed(self, f"M{left:.1f},{top:.1f}H{right:.1f}V{bottom:.1f}H{left:.1f}Z")

    def oval(self, centre: Point, rx: float, ry: float) -> _Boxed:
        """An ellipse, to be filled."""
        return _Boxed(self, oval(centre, rx, ry))

    def cover(self, paint: str, opacity: float = 1.0) -> None:
        """Fill the whole frame."""
        self.box(0, 0, self.width, self.height).fill(paint, opacity)

    def sprite(self, shrink: int = 1) -> Sprite:
        """Draw it, `shrink` times smaller."""
        svg = (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {self.width} {self.height}"'
            f' width="{self.width}" height="{self.height}" preserveAspectRatio="none">'
            f"<defs>{''.join(self._defs)}</defs>{''.join(self._body)}</svg>"
        )
        return rasterise(svg, -(-self.width // shrink), -(-self.height // shrink))

    def picture(self) -> Picture:
        """Draw it as a picture of its own: it must leave nothing open."""
        return fractions(self.sprite()[..., :3])

    def onto(self, picture: Picture) -> None:
        """Draw it over a picture of the same size, in place."""
        sprite = self.sprite()
        alpha = sprite[..., 3]
        painted = np.flatnonzero(alpha.max(axis=1))
        if not len(painted):
            return
        # Below the horizon nothing shows through: a copy is three times as fast as a blend.
        clear = np.flatnonzero(alpha.min(axis=1) < 255)
        top, solid_from = int(painted[0]), int(clear[-1]) + 1 if len(clear) else 0
        lay(picture, sprite[top:solid_from], 0, top)
        for band in range(3):
            solid = sprite[solid_from:, :, band]
            np.multiply(solid, np.float32(1 / 255), out=picture[solid_from:, :, band])

    def _gradient(self, kind: str, head: str, stops: Iterable[Stop]) -> str:
        name = f"p{len(self._defs)}"
        marks = "".join(
            f'<stop offset="{at:.3f}" stop-color="{color}" stop-opacity="{opacity:.3f}"/>'
            for at, color, opacity in stops
        )
        self._defs.append(f'<{head} id="{name}" gradientUnits="userSpaceOnUse">{marks}</{kind}>')
        return f"url(#{name})"


class _Boxed:
    """A simple outline on its sheet."""

    def __init__(self, sheet: Sheet, d: str) -> None:
        self._sheet = sheet
        self._d = d

    def fill(self, paint: str, opacity: float = 1.0) -> None:
        self._sheet.fill(self._d, paint, opacity)


def _faint(of: str, opacity: float) -> str:
    return "" if opacity >= 1 else f' {of}-opacity="{max(0.0, opacity):.3f}"'


def bar(left: float, top: float, width: float, height: float) -> str:
    """A rectangle as a path."""
    return f"M{left:.1f},{top:.1f}h{width:.1f}v{height:.1f}h{-width:.1f}z"


def polygon(points: Sequence[Point]) -> str:
    """A closed path with straight sides."""
    return "M" + "L".join(f"{x:.1f},{y:.1f}" for x, y in points) + "Z"


def polyline(points: Sequence[Point]) -> str:
    """An open path with straight parts."""
    return "M" + "L".join(f"{x:.1f},{y:.1f}" for x, y in points)


def curve(points: Sequence[Point]) -> str:
    """An open, smooth path through the points."""
    ends = [points[0], *points, points[-1]]
    parts = [f"M{points[0][0]:.1f},{points[0][1]:.1f}"]
    for before, one, two, after in zip(ends, ends[1:], ends[2:], ends[3:], strict=False):
        ax, ay = one[0] + (two[0] - before[0]) / 6, one[1] + (two[1] - before[1]) / 6
        bx, by = two[0] - (after[0] - one[0]) / 6, two[1] - (after[1] - one[1]) / 6
        parts.append(f"C{ax:.1f},{ay:.1f} {bx:.1f},{by:.1f} {two[0]:.1f},{two[1]:.1f}")
    return "".join(parts)


def below(outline: str, width: float, bottom: float) -> str:
    """Close an outline that runs from the left edge to the right one, downwards."""
    return f"{outline}L{width:.1f},{bottom:.1f}L0,{bottom:.1f}Z"


def oval(centre: Point, rx: float, ry: float) -> str:
    """An ellipse as a path."""
    x, y = centre
    arc = f"a{rx:.2f},{ry:.2f} 0 1 0"
    return f"M{x - rx:.2f},{y:.2f}{arc} {2 * rx:.2f},0{arc} {-2 * rx:.2f},0Z"


def even(color: str, *marks: tuple[float, float]) -> tuple[Stop, ...]:
    """Stops of one colour: (place, opacity) pairs."""
    return tuple((at, color, opacity) for at, opacity in marks)


def solid(*marks: tuple[float, str]) -> tuple[Stop, ...]:
    """Stops that hide what is below: (place, colour) pairs."""
    return tuple((at, color, 1.0) for at, color in marks)

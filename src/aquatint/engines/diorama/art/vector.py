"""A drawer's tools: shapes, tones and soft light, collected as SVG text."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import MappingProxyType

from ..graph import Pose
from .palette import WORDS
from .sprite import Box

Point = tuple[float, float]
Stop = str | tuple[str, float]
"""A colour, or a colour with its opacity."""

STANDARD = Box(-30, -30, 160, 160)
"""What is looked at for a drawing of about 100 x 100 units: the painted box is cut later."""


_IRISES: Mapping[str, str] = MappingProxyType(
    {
        "green": "#5fb04a", "blue": "#4f9be8", "yellow": "#f2c93c", "red": "#d8402f",
        "amber": "#e09a2c", "orange": "#ec8a2c", "brown": "#7a4a2a", "hazel": "#9a7a3c",
        "gold": "#e8b83c", "golden": "#e8b83c",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """What a drawn object is asked to be; `color` is `#rrggbb`, `copy` counts equals from 0.

    `words` is what the prompt called it, where that says more than the concept ("vintage car");
    `lettered` is whether words will stand on its plate, `clear` whether it is seen through.
    """

    concept: str = ""
    words: str = ""
    color: str | None = None
    pose: Pose | None = None
    mood: str | None = None
    seed: int = 0
    copy: int = 0
    lettered: bool = False
    clear: bool = False

    def iris(self, usual: str) -> str:
        """The colour of the eyes that the words tell of: "cat with green eyes"."""
        before, found, _ = self.words.partition(" eyes")
        told = before.rpartition(" with ")[2]
        return _IRISES.get(told, usual) if found else usual

    def part(self, name: str, usual: str) -> str:
        """The colour of a part that the words tell of: "parrot with red beak"."""
        before, found, _ = self.words.partition(f" {name}")
        told = before.rpartition(" ")[2]
        return WORDS[told] if found and told in WORDS else usual

    def paint(self, usual: str) -> str:
        """The colour asked for, else the usual one."""
        return self.color or usual


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """A drawn object: SVG shapes, its anchors in the same units, and how it may be varied.

    It faces right where `faces_right`, left where not; `two_sided` is true where both look alike
    enough to mirror a copy. `turn` is the most degrees by which a copy may lean, `volume` the
    amount of relief that is laid over it. `share` is its height beside the first of several: Mars
    is smaller than Jupiter.
    """

    shapes: str
    anchors: Mapping[str, Point] = field(default_factory=dict[str, Point])
    back: str = ""
    front: str = ""
    box: Box = STANDARD
    grounded: bool = True
    faces_right: bool = False
    two_sided: bool = True
    turn: float = 2.0
    volume: float = 0.3
    share: float = 1.0


class Ink:
    """Collects the shapes of one drawing in the order of painting."""

    def __init__(self, prefix: str = "k") -> None:
        self._prefix = prefix
        self._parts: list[str] = []
        self._count = 0

    @property
    def shapes(self) -> str:
        return "".join(self._parts)

    def down(self, *stops: Stop) -> str:
        """A paint from the top to the foot of whatever it fills.

        What it fills must have knots at different heights: one rasteriser measures a shape by its
        knots alone and paints nothing where they lie on one line.
        """
        return self._linear((0, 0, 0, 1), stops)

    def across(self, *stops: Stop) -> str:
        """A paint from the left to the right."""
        return self._linear((0, 0, 1, 0), stops)

    def slant(self, *stops: Stop) -> str:
        """A paint from the upper left to the lower right."""
        return self._linear((0.1, 0, 0.9, 1), stops)

    def ball(self, *stops: Stop, at: Point = (0.4, 0.3), reach: float = 0.75) -> str:
        """A paint that falls off from a lit place, as on a ball."""
        return self._gradient(
            "radialGradient", f'cx="{at[0]:g}" cy="{at[1]:g}" r="{reach:g}"', stops
        )

    def path(self, outline: str, paint: str, opacity: float = 1.0) -> None:
        self._add(f'<path d="{_boxed(outline)}" fill="{paint}"{_faded(opacity)}/>')

    def hole(self, outline: str, paint: str) -> None:
        """Like path, but what is surrounded twice stays open."""
        self._add(f'<path d="{outline}" fill="{paint}" fill-rule="evenodd"/>')

    def oval(self, middle: Point, reach: Point, paint: str, *, lean: float = 0.0) -> None:
        x, y = middle
        turned = f' transform="rotate({lean:g} {x:.2f} {y:.2f})"' if lean else ""
        self._add(
            f'<ellipse cx="{x:.2f}" cy="{y:.2f}" rx="{reach[0]:.2f}" ry="{reach[1]:.2f}" '
            f'fill="{paint}"{turned}/>'
        )

    def plate(self, corner: Point, size: Point, round_: float, paint: str) -> None:
        """A rectangle with round corners."""
        self._add(
            f'<rect x="{corner[0]:.2f}" y="{corner[1]:.2f}" width="{size[0]:.2f}" '
            f'height="{size[1]:.2f}" rx="{round_:.2f}" fill="{paint}"/>'
        )

    def line(self, outline: str, color: str, width: float, opacity: float = 1.0) -> None:
        faded = f' stroke-opacity="{opacity:g}"' if opacity < 1 else ""
        self._add(
            f'<path d="{outline}" fill="none" stroke="{color}" stroke-width="{width:.2f}" '
            f'stroke-linecap="round" stroke-linejoin="round"{faded}/>'
        )

    def glow(self, middle: Point, reach: Point, color: str, strength: float) -> None:
        """Soft light, or soft shade, that fades to nothing at its rim."""
        paint = self._gradient(
            "radialGradient",
            'cx="0.5" cy="0.5" r="0.5"',
            ((color, strength), (color, strength * 0.55), (color, 0)),
        )
        self.oval(middle, reach, paint)

    @contextmanager
    def within(self, outline: str) -> Iterator[None]:
        """What is painted meanwhile shows only inside of the outline."""
        name = self._name()
        self._add(f'<clipPath id="{name}"><path d="{outline}"/></clipPath>')
        with self.group(f'clip-path="url(#{name})"'):
            yield

    @contextmanager
    def moved(self, transform: str) -> Iterator[None]:
        """What is painted meanwhile is turned, moved or scaled as a whole."""
        with self.group(f'transform="{transform}"'):
            yield

    @contextmanager
    def group(self, attributes: str) -> Iterator[None]:
        self._add(f"<g {attributes}>")
        yield
        self._add("</g>")

    def paste(self, shapes: str) -> None:
        """Shapes that are SVG text already."""
        self._add(shapes)

    def _add(self, text: str) -> None:
        self._parts.append(text)

    def _name(self) -> str:
        self._count += 1
        return f"{self._prefix}{self._count}"

    def _linear(self, ends: tuple[float, float, float, float], stops: Sequence[Stop]) -> str:
        x1, y1, x2, y2 = ends
        return self._gradient(
            "linearGradient", f'x1="{x1:g}" y1="{y1:g}" x2="{x2:g}" y2="{y2:g}"', stops
        )

    def _gradient(self, kind: str, geometry: str, stops: Sequence[Stop]) -> str:
        name = self._name()
        last = max(1, len(stops) - 1)
        texts = []
        for at, stop in enumerate(stops):
            color, opacity = (stop, 1.0) if isinstance(stop, str) else stop
            faded = f' stop-opacity="{opacity:g}"' if opacity < 1 else ""
            texts.append(f'<stop offset="{at / last:.3f}" stop-color="{color}"{faded}/>')
        self._add(f'<{kind} id="{name}" {geometry}>{"".join(texts)}</{kind}>')
        return f"url(#{name})"


def plate(corner: Point, right: Point, low: Point) -> dict[str, Point]:
    """The anchors of a place for letters: its upper left, upper right and lower left corner."""
    return {"plate": corner, "plate right": right, "plate low": low}


def panel(corner: Point, size: Point) -> dict[str, Point]:
    """The anchors of an upright place for letters."""
    (x, y), (wide, tall) = corner, size
    return plate((x, y), (x + wide, y), (x, y + tall))


def points(text: str) -> list[Point]:
    """`x,y` pairs parted by blanks, as SVG writes them."""
    pairs = (pair.split(",") for pair in text.split())
    return [(float(x), float(y)) for x, y in pairs]


def blob(*knots: Point, tension: float = 1.0) -> str:
    """A closed, smooth outline through knots (Catmull-Rom)."""
    count = len(knots)
    text = f"M{knots[0][0]:.2f} {knots[0][1]:.2f}"
    for at in range(count):
        before, start = knots[at - 1], knots[at]
        end, after = knots[(at + 1) % count], knots[(at + 2) % count]
        text += _bend(before, start, end, after, tension)
    return text + "Z"


def curve(*knots: Point, tension: float = 1.0) -> str:
    """An open, smooth line through knots."""
    text = f"M{knots[0][0]:.2f} {knots[0][1]:.2f}"
    for at in range(len(knots) - 1):
        before = knots[max(0, at - 1)]
        after = knots[min(len(knots) - 1, at + 2)]
        text += _bend(before, knots[at], knots[at + 1], after, tension)
    return text


def shape(*knots: Point) -> str:
    """A closed outline with straight sides."""
    return "M" + "L".join(f"{x:.2f} {y:.2f}" for x, y in knots) + "Z"


def oval(middle: Point, reach: Point) -> str:
    """The outline of an ellipse, for what lies within it."""
    (x, y), (across, up) = middle, reach
    return (
        f"M{x - across:.2f} {y:.2f}A{across:.2f} {up:.2f} 0 1 1 {x + across:.2f} {y:.2f}"
        f"A{across:.2f} {up:.2f} 0 1 1 {x - across:.2f} {y:.2f}Z"
    )


def tube(knots: Sequence[Point], widths: Sequence[float]) -> str:
    """A limb, a tail, a trunk: a smooth line through knots, as thick at each as `widths` says."""
    spine = _sampled([(*knot, width) for knot, width in zip(knots, widths, strict=True)])
    left: list[Point] = []
    right: list[Point] = []
    for at, (x, y, width) in enumerate(spine):
        ahead, behind = spine[min(len(spine) - 1, at + 1)], spine[max(0, at - 1)]
        dx, dy = ahead[0] - behind[0], ahead[1] - behind[1]
        length = math.hypot(dx, dy) or 1.0
        nx, ny = -dy / length * width / 2, dx / length * width / 2
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    start, end = spine[0][2] / 2, spine[-1][2] / 2
    body = "M" + "L".join(f"{x:.2f} {y:.2f}" for x, y in left)
    body += f"A{end:.2f} {end:.2f} 0 0 0 {right[-1][0]:.2f} {right[-1][1]:.2f}"
    body += "".join(f"L{x:.2f} {y:.2f}" for x, y in reversed(right))
    return body + f"A{start:.2f} {start:.2f} 0 0 0 {left[0][0]:.2f} {left[0][1]:.2f}Z"


def _sampled(
    knots: list[tuple[float, float, float]], steps: int = 8
) -> list[tuple[float, float, float]]:
    found = [knots[0]]
    for at in range(len(knots) - 1):
        four = knots[max(0, at - 1)], knots[at], knots[at + 1], knots[min(len(knots) - 1, at + 2)]
        across, down, thick = zip(*four, strict=True)
        for step in range(1, steps + 1):
            share = step / steps
            width = max(0.1, _spline(thick, share))
            found.append((_spline(across, share), _spline(down, share), width))
    return found


def _spline(four: tuple[float, ...], share: float) -> float:
    a, b, c, d = four
    return b + 0.5 * share * (
        c - a + share * (2 * a - 5 * b + 4 * c - d + share * (3 * (b - c) + d - a))
    )


def _bend(before: Point, start: Point, end: Point, after: Point, tension: float) -> str:
    pull = tension / 6
    one = start[0] + (end[0] - before[0]) * pull, start[1] + (end[1] - before[1]) * pull
    two = end[0] - (after[0] - start[0]) * pull, end[1] - (after[1] - start[1]) * pull
    return f"C{one[0]:.2f} {one[1]:.2f} {two[0]:.2f} {two[1]:.2f} {end[0]:.2f} {end[1]:.2f}"


def _faded(opacity: float) -> str:
    return f' fill-opacity="{opacity:g}"' if opacity < 1 else ""


_N = r"(-?[\d.]+)"
_LENS = re.compile(rf"M{_N} {_N}Q{_N} {_N} {_N} {_N}Q{_N} {_N} {_N} {_N}Z")


def _boxed(outline: str) -> str:
    """The outline; a lens with the middles of its two curves as points of it.

    thorvg takes the box of a gradient from the points of an outline, and where they lie in a row
    it paints nothing.
    """
    told = _LENS.fullmatch(outline)
    if told is None:
        return outline
    x, y, *curves = map(float, told.groups())
    path, start = f"M{x:g} {y:g}", (x, y)
    for a, b, c, d in (curves[:4], curves[4:]):
        near = (start[0] + a) / 2, (start[1] + b) / 2
        far = (a + c) / 2, (b + d) / 2
        path += f"Q{near[0]:g} {near[1]:g} {(near[0] + far[0]) / 2:g} {(near[1] + far[1]) / 2:g}"
        path += f"Q{far[0]:g} {far[1]:g} {c:g} {d:g}"
        start = c, d
    return f"{path}Z"

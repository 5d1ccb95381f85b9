"""Trees of the background: firs in rows, trunks near by, round crowns."""

from __future__ import annotations

from .sheet import Point, Sheet, polygon, solid
from .view import View


def fir(foot: Point, height: float, wobble: float = 0.0) -> str:
    """The outline of a fir: tiers of drooping branches; `wobble` (-1..1) makes it differ."""
    x, y = foot
    half = height * (0.17 + 0.03 * wobble)
    tiers = 6
    left: list[Point] = []
    for tier in range(tiers):
        share = (tier + 1) / tiers
        level = y - height * (1 - 0.93 * share)
        wide = half * (0.16 + 0.84 * share) * (1 + 0.08 * wobble * (-1) ** tier)
        left.append((x - wide, level + height * 0.012))
        if tier < tiers - 1:
            left.append((x - wide * 0.5, level - height * 0.012))
    right = [(2 * x - px, py + height * 0.008 * wobble) for px, py in reversed(left)]
    return polygon([(x, y - height), *left, *right])


def fir_light(foot: Point, height: float, side: int) -> str:
    """The lit half of a fir."""
    x, y = foot
    half = height * 0.15 * side
    tiers = 6
    parts: list[Point] = [(x, y - height)]
    for tier in range(tiers):
        share = (tier + 1) / tiers
        level = y - height * (1 - 0.93 * share)
        wide = half * (0.16 + 0.84 * share)
        parts += [(x + wide, level), (x + wide * 0.35, level - height * 0.012)]
    return polygon([*parts, (x, y - height * 0.06)])


def firs(
    sheet: Sheet, view: View, tones: tuple[str, str], feet: list[Point], height: float
) -> None:
    """A row of firs on the given feet, each of its own height; body and lit side."""
    color, lit = tones
    roll = view.dice(f"firs {len(feet)} {round(height)}")
    bodies: list[str] = []
    lights: list[str] = []
    stems: list[str] = []
    for foot in feet:
        tall = height * float(roll.uniform(0.6, 1.1))
        bodies.append(fir(foot, tall, float(roll.uniform(-1, 1))))
        lights.append(fir_light(foot, tall, view.side))
        x, y = foot
        wide = tall * 0.014
        stems.append(
            polygon(
                [
                    (x - wide, y - tall * 0.1),
                    (x + wide, y - tall * 0.1),
                    (x + wide, y),
                    (x - wide, y),
                ]
            )
        )
    sheet.scatter(stems, color)
    sheet.scatter(bodies, color)
    sheet.scatter(lights, lit, 0.5)


def trunk(sheet: Sheet, view: View, colors: tuple[str, str], foot: Point, width: float) -> None:
    """A trunk that runs out of the frame at the top; lit and dark colour of its bark."""
    x, y = foot
    lit, dark = colors
    half = width / 2
    bend = width * 0.25 * (1 if int(x) % 2 else -1)
    d = (
        f"M{x - half * 1.9:.1f},{y:.1f}Q{x - half:.1f},{y - width * 0.8:.1f}"
        f" {x - half * 0.95:.1f},{y - width * 2.4:.1f}"
        f"Q{x - half * 0.8 + bend:.1f},{y * 0.45:.1f} {x - half * 0.72:.1f},-4"
        f"L{x + half * 0.72:.1f},-4Q{x + half * 0.8 + bend:.1f},{y * 0.45:.1f}"
        f" {x + half * 0.95:.1f},{y - width * 2.4:.1f}"
        f"Q{x + half:.1f},{y - width * 0.8:.1f} {x + half * 2.1:.1f},{y + width * 0.08:.1f}"
        f"Q{x:.1f},{y - width * 0.1:.1f} {x - half * 1.9:.1f},{y:.1f}Z"
    )
    ends = (lit, dark) if view.side < 0 else (dark, lit)
    paint = sheet.fade(
        solid((0, ends[0]), (0.5, dark), (1, ends[1])),
        (x - half, 0),
        (x + half, 0),
    )
    sheet.fill(d, paint)


def crown(place: Point, radius: float, wobble: list[float]) -> str:
    """A round crown of overlapping lobes."""
    x, y = place
    lobes = (
        (0.0, 0.0, 0.72),
        (-0.62, 0.18, 0.5),
        (0.62, 0.2, 0.5),
        (-0.34, -0.42, 0.5),
        (0.36, -0.4, 0.52),
        (0.0, 0.38, 0.5),
    )
    parts: list[str] = []
    for (dx, dy, size), change in zip(lobes, wobble, strict=False):
        r = radius * size * (0.85 + 0.3 * change)
        cx, cy = x + dx * radius, y + dy * radius
        parts.append(
            f"M{cx - r:.1f},{cy:.1f}a{r:.1f},{r:.1f} 0 1 0 {2 * r:.1f},0a{r:.1f},{r:.1f}"
            f" 0 1 0 {-2 * r:.1f},0Z"
        )
    return "".join(parts)

"""Grounds of graphic schools: what a poster of each would put behind its subject."""

from __future__ import annotations

import math

from .plot import Plot, around, box, disc, quarter, rays, ring, shape, soft, stroke


def bauhaus(plot: Plot) -> str:
    """Circle, bar and quarter in the three primaries on paper."""
    red, blue, yellow, black = "#d1372a", "#1f4f8f", "#e8b32a", "#1b1b1b"
    w, h, s = plot.width, plot.height, plot.side
    side = 1 if plot.x < w * 0.52 else -1
    x = plot.x + side * 0.16 * s
    parts = [
        plot.fill("#efe6d2"),
        box(0 if side < 0 else w * 0.8, 0, w * 0.2, h, blue),
        disc(x, plot.y - 0.14 * s, max(0.3 * s, 0.7 * plot.reach), red),
        quarter(0, h, 0.42 * s, 3, yellow),
        quarter(w, 0, 0.3 * s, 1, yellow if side < 0 else black),
    ]
    parts += [box(0, h * 0.9 + k * 0.03 * s, w, 0.011 * s, black) for k in range(3)]
    start = 0.07 * s if side > 0 else w - 0.37 * s
    parts += [
        disc(start + 0.06 * s * (k % 6), 0.08 * s + 0.06 * s * (k // 6), 0.016 * s, black)
        for k in range(24)
    ]
    lean = -side
    for k, color in enumerate((black, red, black)):
        at = plot.x - lean * (0.34 + 0.05 * k) * s
        line = ((at - lean * 0.5 * s, h), (at + lean * 0.4 * s, 0))
        parts.append(stroke(line, color, (0.008, 0.024, 0.004)[k] * s))
    return "".join(parts)


def deco(plot: Plot) -> str:
    """A golden sunburst over stepped arches, dead centre."""
    ink, gold, teal = "#10131c", "#d9b25f", "#1d3b45"
    w, h, s = plot.width, plot.height, plot.side
    x, y = plot.x, min(h * 0.72, plot.y + plot.reach * 0.5)
    parts = [plot.fill(ink), rays(plot, x, y, 22, teal)]
    for k in range(44):
        turn = math.pi * k / 22
        end = (x + math.cos(turn) * plot.far, y + math.sin(turn) * plot.far)
        parts.append(stroke(((x, y), end), gold, 0.0022 * s))
    for k, color in enumerate((gold, ink, gold, ink, gold, teal)):
        parts.append(disc(x, y, (0.43, 0.422, 0.4, 0.392, 0.36, 0.352)[k] * s, color))
    tile = s / 9
    for row in range(3):
        for column in range(-1, math.ceil(w / tile) + 1):
            at = (column + (row % 2) / 2) * tile
            top = h - (2 - row) * tile * 0.36
            for k, color in enumerate((gold, ink, gold, teal)):
                parts.append(disc(at, top, tile * (0.52, 0.49, 0.3, 0.27)[k], color))
    return "".join(parts)


def constructed(plot: Plot) -> str:
    """A red wedge drives in; black beams answer across it."""
    red, black = "#d3271b", "#121212"
    w, h, s = plot.width, plot.height, plot.side
    side = 1 if plot.x > w * 0.48 else -1
    edge = 0 if side > 0 else w
    parts = [
        plot.fill("#efe6d4"),
        shape(((edge, -0.1 * h), (edge, h * 0.86), (plot.x + side * 0.34 * s, plot.y)), red),
        ring(plot.x, plot.y, max(0.36 * s, 0.86 * plot.reach), black, 0.03 * s),
    ]
    for k, weight in enumerate((0.075, 0.018, 0.006)):
        drop = (0.2 + 0.09 * k) * s
        ends = ((0, h - drop + 0.36 * h), (w, h - drop - 0.14 * h))
        points = ends if side > 0 else ((w - x, y) for x, y in ends)
        parts.append(stroke(points, (black, red, black)[k], weight * s))
    for k in range(7):
        at = w - edge - side * (0.05 + 0.03 * k) * s
        parts.append(box(at, 0, 0.012 * s, (0.3 - 0.03 * k) * s, black))
    return "".join(parts)


def jazz(plot: Plot) -> str:
    """Cut-outs: blocks of painted paper, and leaves and stars snipped freehand."""
    colors = ("#1f4e9c", "#e9a72f", "#c8402f", "#f2e5c9", "#2f8f6b", "#141726", "#e58fa8")
    w, h, s = plot.width, plot.height, plot.side
    columns, rows = max(2, round(w / s * 3)), max(2, round(h / s * 3))
    parts = []
    for row in range(rows):
        for column in range(columns):
            color = colors[(row * 3 + column * 2) % len(colors)]
            x, y = column * w / columns, row * h / rows
            parts.append(box(x, y, w / columns + 1, h / rows + 1, color))
            leaf = colors[(row * 3 + column * 2 + 3) % len(colors)]
            middle = x + w / columns / 2, y + h / rows / 2
            parts.append(_frond(plot, *middle, 0.15 * s, leaf))
    return "".join(parts)


def _frond(plot: Plot, x: float, y: float, size: float, color: str) -> str:
    """A leaf with round lobes, as scissors cut it."""
    lobes = int(plot.rng.integers(5, 9))
    lean = float(plot.rng.uniform(0, 6))
    points = []
    for k in range(lobes * 4):
        turn = 2 * math.pi * k / (lobes * 4) + lean
        far = size * (1.0 if k % 4 in (1, 2) else 0.36) * float(plot.rng.uniform(0.85, 1.1))
        points.append((x + math.cos(turn) * far * 0.8, y + math.sin(turn) * far))
    return soft(points, color)


def psychedelic(plot: Plot) -> str:
    """Rings that wobble outwards from the subject, poster of a long summer."""
    colors = ("#f7d046", "#f28c28", "#d83a74", "#5b2a86", "#2a9d8f", "#fbf1d0")
    petals, start = int(plot.rng.integers(5, 9)), float(plot.rng.uniform(0, 6))
    steps = 14
    parts = [plot.fill(colors[3])]
    for k in range(steps):
        base = plot.far * 0.8 * (1 - k / steps) ** 1.15 + 0.05 * plot.side
        radii = [
            base * (1 + 0.13 * math.sin(petals * 2 * math.pi * t / 96 + start + 0.35 * k))
            for t in range(96)
        ]
        parts.append(around(plot.x, plot.y, radii, colors[k % len(colors)]))
    return "".join(parts)


def organic(plot: Plot) -> str:
    """Pebbles of earthen colour that lean on each other, and sprigs drawn with one line."""
    colors = ("#d9a066", "#7d8f69", "#e8c9a0", "#c4683f", "#33403a", "#b9c2a5")
    w, h, s = plot.width, plot.height, plot.side
    spots = ((0.1, 0.2, 0.4), (0.92, 0.28, 0.38), (0.5, 0.5, 0.44), (0.05, 0.85, 0.36),
             (0.95, 0.9, 0.4), (0.5, 1.02, 0.3))  # fmt: skip
    parts = [plot.fill("#f3ead8")]
    for k, (x, y, reach) in enumerate(spots):
        radii = [reach * s * float(plot.rng.uniform(0.72, 1.12)) for _ in range(7)]
        parts.append(around(x * w, y * h, radii, colors[k % len(colors)]))
    for x, y, lean in ((0.12, 0.42, 0.1), (0.9, 0.62, -0.1), (0.16, 0.97, 0.05)):
        stem = [(x * w + lean * s * t * t, (y - 0.26 * t * s / h) * h) for t in (0, 0.5, 1)]
        parts.append(stroke(stem, "#33403a", 0.005 * s))
        for k in range(5):
            t = 0.25 + 0.18 * k
            at = (x * w + lean * s * t * t, (y - 0.26 * t * s / h) * h)
            for side in (-1, 1):
                tip = (at[0] + side * 0.05 * s, at[1] - 0.04 * s)
                parts.append(stroke((at, tip), "#33403a", 0.005 * s))
    return "".join(parts)


def arches(plot: Plot) -> str:
    """A sun, an arch and a line of ground: as little as will do."""
    w, h, s = plot.width, plot.height, plot.side
    base = min(h * 0.94, plot.y + plot.reach * 0.96)
    radius = max(0.3 * s, 0.8 * plot.reach)
    parts = [plot.fill("#f4eee3"), disc(plot.x + 0.3 * s, 0.2 * s, 0.1 * s, "#d98b5f")]
    for k, color in enumerate(("#dfcfb8", "#c9b79c", "#a9b3a0")):
        reach = radius * (1.15 - 0.2 * k)
        top = max(reach * 0.5, base - 1.35 * radius)
        parts += [
            disc(plot.x, top, reach, color),
            box(plot.x - reach, top, 2 * reach, base - top, color),
        ]
    parts += [box(0, base, w, h - base, "#e6d9c5"), box(0, base, w, 0.006 * s, "#6d6a5c")]
    return "".join(parts)


def seventies(plot: Plot) -> str:
    """Five stripes come round the bend, brown to cream."""
    colors = ("#5a2d1c", "#b5451f", "#e0822b", "#ecb64a", "#f4dfae")
    w, h, s = plot.width, plot.height, plot.side
    x, y = plot.x, min(h * 0.7, plot.y + 0.1 * s)
    parts = [plot.fill("#f0dcb4")]
    for k, color in enumerate(colors):
        radius = (0.62 - 0.075 * k) * s
        parts += [disc(x, y, radius, color), box(x, y, w, radius, color)]
        parts.append(box(x - radius, y, radius + 1, h, color))
    parts += [disc(x, y, 0.245 * s, "#f0dcb4"), box(x - 0.245 * s, y, 0.5 * s, h, "#f0dcb4")]
    return "".join(parts)


def pop(plot: Plot) -> str:
    """Rays of two loud colours."""
    return plot.fill("#ffd91f") + rays(plot, plot.x, plot.y, 11, "#ff5a36")


def iconic(plot: Plot) -> str:
    """Red to one side, blue to the other, pale rays between."""
    w, h = plot.width, plot.height
    lean = 0.12 * plot.side
    return "".join(
        (
            plot.fill("#c9302c"),
            shape(((plot.x + lean, 0), (w, 0), (w, h), (plot.x - lean, h)), "#7fa8ad"),
            disc(
                plot.x, plot.y - 0.1 * plot.side, max(0.34 * plot.side, 0.8 * plot.reach), "#f8e2ae"
            ),
        )
    )


def outrun(plot: Plot) -> str:
    """A sun in slices over a grid that runs to the horizon."""
    w, h, s = plot.width, plot.height, plot.side
    line = h * 0.68
    sun = max(0.3 * s, 0.62 * plot.reach)
    y = line - sun * 0.45
    parts = [
        _fall("a", 0, line, ("#1c1150", "#8a2a9c", "#ff8a6a")),
        _fall("b", y - sun, y + sun, ("#ffe86a", "#ff3d8a")),
        box(0, 0, w, line, "url(#a)"),
        disc(plot.x, y, sun, "url(#b)"),
    ]
    parts += [
        box(0, y + sun * (0.05 + 0.17 * k), w, sun * (0.025 + 0.018 * k), "#a8348f")
        for k in range(5)
    ]
    parts.append(box(0, line, w, h - line, "#1a0f45"))
    for k in range(-14, 15):
        at = plot.x + k * 0.05 * s
        end = plot.x + k * 0.34 * s
        parts.append(stroke(((at, line), (end, h)), "#35e0e8", 0.003 * s))
    for k in range(8):
        at = line + (h - line) * (k / 8) ** 1.8
        parts.append(stroke(((0, at), (w, at)), "#35e0e8", 0.003 * s))
    return "".join(parts)


def _fall(name: str, top: float, bottom: float, colors: tuple[str, ...]) -> str:
    """A gradient downwards, to be named by fills."""
    stops = "".join(
        f'<stop offset="{place / (len(colors) - 1):.2f}" stop-color="{color}"/>'
        for place, color in enumerate(colors)
    )
    return (
        f'<defs><linearGradient id="{name}" gradientUnits="userSpaceOnUse" x1="0" x2="0" '
        f'y1="{top:.1f}" y2="{bottom:.1f}">{stops}</linearGradient></defs>'
    )

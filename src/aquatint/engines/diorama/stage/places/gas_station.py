"""A filling station by the road: a lit canopy over its pumps, a small shop, a sign on a mast."""

from __future__ import annotations

from dataclasses import replace

from aquatint.domain import Resolution

from ...graph import SceneGraph
from .. import ridges
from ..backdrop import Backdrop
from ..extras import accent, allows, soaked
from ..fittings import paled, shaded
from ..outdoors import Outdoors, begin
from ..ridges import Range
from ..season import season
from ..sheet import Point, even, oval, polygon, solid
from ..view import LOW

_BRANDS = (
    ("#d8403c", "#f8f0e0"),
    ("#2f7f78", "#f8ecd8"),
    ("#2f5fa8", "#f4f0e6"),
    ("#e08a2c", "#fbf2e0"),
)


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    out = begin(graph, size, seed, LOW)
    view, seen, sheet = out.view, out.air, out.sheet
    foot = view.horizon + 0.02
    row = Range(base=foot, height=0.24 * view.horizon, distance=0.6, color="#6a6a80", cells=2.0)
    ridges.mountains(sheet, view, seen, row, "hills")
    ridges.mist(sheet, view, seen, (foot, 0.06), 0.4)
    brand, pale = _BRANDS[view.pick("brand", len(_BRANDS))]
    brand = accent(graph, brand)
    _forecourt(out, foot)
    _shop(out, foot, (brand, pale))
    _canopy(out, foot, (brand, pale))
    if allows(graph, "sign"):
        _sign(out, foot, (brand, pale))
    wet = seen.dark or soaked(graph)
    room = 1 - view.horizon
    done = out.done(far=view.horizon + 0.42 * room, near=0.94, mirror=foot + 0.07 if wet else None)
    return replace(done, anchors=(("sign", 0.5, 0.3),))


def _forecourt(out: Outdoors, foot: float) -> None:
    view, seen, sheet = out.view, out.air, out.sheet
    top, h = view.y(foot), view.height
    slab = "#e0e8f0" if season(out.graph).white else "#8a8a92"
    tones = solid(
        (0, seen.ink(slab, 0.4)), (0.25, seen.ink(slab, 0.05)), (1, seen.ink(shaded(slab, 0.4)))
    )
    sheet.box(0, top, view.width, h).fill(sheet.fade(tones, (0, top), (0, h)))
    if seen.dark or seen.low_sun:
        place = (view.x(0.56), view.y(foot + 0.08))
        pool = sheet.halo(
            even("#dff4ff", (0, 0.62), (0.5, 0.22), (1, 0)), place, view.small * 0.7, 0.3
        )
        sheet.box(0, top, view.width, h).fill(pool)
    middle = view.x(0.4)
    lines = []
    for at in (-3, -1, 2, 4):
        near, far = middle + at * view.small * 0.34, middle + at * view.small * 0.06
        lines.append(
            polygon(
                [
                    (far - 1, top + 4),
                    (far + 1, top + 4),
                    (near + view.small * 0.012, h),
                    (near - view.small * 0.012, h),
                ]
            )
        )
    sheet.scatter(lines, seen.ink("#f4e8b8"), 0.34)


def _shop(out: Outdoors, foot: float, tones: tuple[str, str]) -> None:
    """The shop behind the pumps: a lit front, shelves inside."""
    view, seen, sheet = out.view, out.air, out.sheet
    x0, x1 = sorted((view.x(0.54), view.x(1.02)))
    low, top = view.y(foot + 0.05), view.y(foot + 0.05) - view.small * 0.24
    sheet.box(x0, top, x1, low).fill(seen.ink("#d8d2c8", 0.1))
    sheet.box(x0 - view.small * 0.01, top - view.small * 0.02, x1, top + view.small * 0.02).fill(
        seen.ink(tones[0], 0.06)
    )
    lit = seen.dark or seen.low_sun or not seen.clear
    panes = 5
    step = (x1 - x0) / panes
    for at in range(panes):
        left, right = x0 + step * (at + 0.06), x0 + step * (at + 0.94)
        high = top + view.small * 0.05
        glass = (
            solid((0, "#fff6d8"), (1, "#ffdf9a"))
            if lit
            else solid((0, seen.ink("#a8c0cc")), (1, seen.ink("#7890a0")))
        )
        sheet.box(left, high, right, low - view.small * 0.012).fill(
            sheet.fade(glass, (0, high), (0, low))
        )
        for shelf in range(3):
            y = high + (low - high) * (0.3 + 0.24 * shelf)
            goods = [
                oval(
                    (left + (right - left) * (0.12 + 0.16 * g), y - view.small * 0.008),
                    view.small * 0.009,
                    view.small * 0.01,
                )
                for g in range(6)
            ]
            sheet.scatter(goods, (tones[0], "#5f8f58", "#d09a3c")[(shelf + at) % 3], 0.75)
            sheet.box(left, y, right, y + view.small * 0.003).fill("#6a5a48", 0.6)


def _canopy(out: Outdoors, foot: float, tones: tuple[str, str]) -> None:
    """The roof over the pumps on its columns, tubes of light below it."""
    view, seen, sheet = out.view, out.air, out.sheet
    x0, x1 = sorted((view.x(0.3), view.x(1.06)))
    low = view.y(foot + 0.1)
    under, thick = low - view.small * 0.42, view.small * 0.075
    lit = seen.dark or seen.low_sun or not seen.clear
    near = view.small * 0.06
    soffit = [(x0, under), (x1, under), (x1, under + near * 0.5), (x0 + near, under + near * 0.5)]
    sheet.fill(polygon(soffit), "#f4fbff" if lit else seen.ink("#b8bcc0", 0.06))
    for share in (0.38, 0.68, 0.96):
        x = view.x(share)
        sheet.box(x - view.small * 0.014, under, x + view.small * 0.014, low).fill(
            seen.ink("#c8ccd0", 0.06)
        )
        _pump(out, (x - view.small * 0.075, low), view.small * 0.17, tones)
        sheet.box(
            x - view.small * 0.13,
            low - view.small * 0.014,
            x + view.small * 0.05,
            low + view.small * 0.008,
        ).fill(seen.ink("#b8b4ac", 0.05))
    band = solid(
        (0, seen.ink(paled(tones[0], 0.16), 0.04)), (1, seen.ink(shaded(tones[0], 0.14), 0.04))
    )
    sheet.box(x0, under - thick, x1, under).fill(sheet.fade(band, (0, under - thick), (0, under)))
    sheet.box(x0, under - thick * 0.64, x1, under - thick * 0.4).fill(
        seen.ink(tones[1], 0.04) if not lit else tones[1]
    )
    if lit:
        _tubes(out, ((x0 + x1) / 2, under), low)


def _tubes(out: Outdoors, place: Point, low: float) -> None:
    """Cones of light below the roof, down to a row of pixels, and the glow of them all."""
    view, sheet, under = out.view, out.sheet, place[1]
    for share in (0.42, 0.56, 0.7, 0.84, 0.98):
        x = view.x(share)
        cone = [
            (x - view.small * 0.03, under),
            (x + view.small * 0.03, under),
            (x + view.small * 0.13, low),
            (x - view.small * 0.13, low),
        ]
        sheet.fill(
            polygon(cone), sheet.fade(even("#eaf8ff", (0, 0.34), (1, 0)), (0, under), (0, low))
        )
    reach = view.small * 0.6
    sheet.oval(place, reach, reach * 0.6).fill(
        sheet.halo(even("#dff2ff", (0, 0.34), (1, 0)), place, reach, 0.6)
    )


def _pump(out: Outdoors, foot: Point, tall: float, tones: tuple[str, str]) -> None:
    (x, y), sheet, seen = foot, out.sheet, out.air
    half = tall * 0.22
    if not allows(out.graph, "pump"):
        return
    body = solid((0, seen.ink(paled(tones[0], 0.2))), (1, seen.ink(shaded(tones[0], 0.2))))
    sheet.box(x - half, y - tall, x + half, y).fill(sheet.fade(body, (0, y - tall), (0, y)))
    sheet.box(x - half * 0.76, y - tall * 0.9, x + half * 0.76, y - tall * 0.6).fill(
        seen.ink("#f4f2ea")
    )
    sheet.box(x - half * 0.6, y - tall * 0.86, x + half * 0.6, y - tall * 0.74).fill("#23302c")
    hose = (
        f"M{x + half:.1f},{y - tall * 0.7:.1f}q{half * 0.8:.1f},{tall * 0.06:.1f}"
        f" {half * 0.6:.1f},{tall * 0.34:.1f}t{-half * 0.5:.1f},{tall * 0.2:.1f}"
    )
    sheet.stroke(hose, "#1c1c20", half * 0.16)


def _sign(out: Outdoors, foot: float, tones: tuple[str, str]) -> None:
    """A tall sign at the lit side: a round mark over rows of prices."""
    view, seen, sheet = out.view, out.air, out.sheet
    x, low = view.x(0.15), view.y(foot + 0.07)
    top = low - min(view.small * 0.62, view.line * 0.84)
    lit = seen.dark or seen.low_sun or not seen.clear
    sheet.stroke(f"M{x:.1f},{low:.1f}V{top:.1f}", seen.ink("#6a6a72", 0.06), view.small * 0.018)
    r = view.small * 0.08
    place = (x, top + r)
    if lit:
        sheet.oval(place, r * 2.6, r * 2.6).fill(
            sheet.halo(even(tones[0], (0, 0.55), (1, 0)), place, r * 2.6)
        )
    sheet.fill(oval(place, r, r), tones[0] if lit else seen.ink(tones[0], 0.05))
    sheet.stroke(oval(place, r * 0.8, r * 0.8), tones[1], r * 0.1)
    drop = (
        f"M{x:.1f},{place[1] - r * 0.55:.1f}q{r * 0.7:.1f},{r * 0.8:.1f} 0,{r * 1.05:.1f}"
        f"q{-r * 0.7:.1f},{-r * 0.25:.1f} 0,{-r * 1.05:.1f}z"
    )
    sheet.fill(drop, tones[1])
    left, right, start = x - r * 0.85, x + r * 0.85, top + r * 2.2
    sheet.box(left, start, right, start + r * 1.7).fill(seen.ink("#2a2c34", 0.03))
    for row in range(3):
        y = start + r * (0.2 + 0.5 * row)
        sheet.box(left + r * 0.16, y, right - r * 0.16, y + r * 0.32).fill(
            "#ffd25a" if row == 0 and lit else tones[1], 0.9
        )

"""A farm: a barn and a silo on a rise, rows of crops that run to the horizon, a fence, hay."""

from __future__ import annotations

from itertools import pairwise

from aquatint.domain import Resolution

from ...graph import SceneGraph
from .. import grass, ground, near, ridges
from ..backdrop import Backdrop
from ..extras import accent, allows
from ..foliage import Grove
from ..grass import Lawn
from ..houses import GLOW
from ..outdoors import Outdoors, begin
from ..ridges import Swell
from ..season import Season, season
from ..sheet import Point, even, oval, polygon, solid


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    out = begin(graph, size, seed)
    view, seen, sheet = out.view, out.air, out.sheet
    year = season(graph)
    foot = view.horizon + 0.015
    for at, (rise, distance, waves) in enumerate(((0.08, 0.56, 1.3), (0.05, 0.4, 0.9))):
        tones = (seen.ink(year.ground[1], distance), seen.ink(year.ground[0], distance))
        hill = Swell(top=foot + 0.012 * at, rise=rise, name=f"hill {at}", waves=waves)
        line = ridges.swell(sheet, view, tones, hill)
        if allows(graph, "tree"):
            ridges.copse(sheet, view, seen.ink(year.leaf, distance), line, f"copse {at}")
    ridges.mist(sheet, view, seen, (foot + 0.01, 0.04), 0.4)
    ground.plane(sheet, view, seen, year.ground, top=foot + 0.015)
    _rows(out, year)
    if allows(graph, "barn", "house"):
        _barn(out, year)
    _meadow(out, year)
    if allows(graph, "hay", "haystack") and not year.white:
        _bales(out)
    if allows(graph, "fence"):
        _fence(out)
    near.close(out, year)
    room = 1 - view.horizon
    cover = None if year.white else grass.cover(view, seen, view.horizon + 0.36 * room, year.blades)
    done = out.done(far=view.horizon + 0.46 * room, near=0.93, cover=cover)
    ground.grain(done.picture, view, top=foot + 0.03, cell=0.3, strength=0.08)
    return done


def _rows(out: Outdoors, year: Season) -> None:
    """A field of crops on the lit side: furrows towards one point."""
    view, seen, sheet = out.view, out.air, out.sheet
    top, low = view.line + view.height * 0.03, view.line + (view.height - view.line) * 0.52
    vanish = (view.x(0.3), view.line - view.small * 0.03)
    ratio = (top - vanish[1]) / (low - vanish[1])
    soils = {True: ("#c9b98a", "#e6d8a0"), False: ("#c8a850", "#8a6a3c")}
    crop, furrow = ("#e8eef4", "#b4c4d4") if year.white else soils[view.dice("crop").random() < 0.5]
    step = view.small * 0.075
    near_left, near_right = view.x(-0.6), view.x(0.66)
    ends = sorted((near_left, near_right))
    paint = solid((0, seen.ink(crop, 0.3)), (1, seen.ink(crop)))
    base = [(vanish[0] + (x - vanish[0]) * ratio, top) for x in ends]
    field = [*base, (ends[1], low), (ends[0], low)]
    sheet.fill(polygon(field), sheet.fade(paint, (0, top), (0, low)))
    stripes: list[str] = []
    tufts: list[str] = []
    x = ends[0]
    while x < ends[1] - step * 0.5:
        near = (x, x + step * 0.5)
        far = [vanish[0] + (place - vanish[0]) * ratio for place in near]
        stripes.append(polygon([(far[0], top), (far[1], top), (near[1], low), (near[0], low)]))
        for at in range(1, 12):
            share = (at / 12) ** 1.8
            px = far[0] + (near[0] - far[0]) * share + step * 0.75 * (ratio + (1 - ratio) * share)
            r = step * (ratio + (1 - ratio) * share) * 0.3
            tufts.append(oval((px, top + (low - top) * share), r, r * 0.62))
        x += step
    sheet.scatter(
        stripes, sheet.fade(even(seen.ink(furrow, 0.1), (0, 0.3), (1, 0.8)), (0, top), (0, low))
    )
    if not year.white:
        sheet.scatter(tufts, seen.ink("#6f9a44" if year.blooms else "#a88a3c", 0.1), 0.8)


def _meadow(out: Outdoors, year: Season) -> None:
    """The grass in front, where feet stand."""
    view, seen, sheet = out.view, out.air, out.sheet
    room = 1 - view.horizon
    tones = (seen.ink(year.ground[1], 0.04), seen.ink(year.ground[2]))
    hill = Swell(top=view.horizon + 0.46 * room, rise=0.1 * room, name="meadow", waves=0.9)
    ridges.swell(sheet, view, tones, hill)
    bright = "#f4e88a" if not year.white else "#ffffff"
    ground.patches(
        sheet, view, (seen.ink(bright), 0.16 if seen.shadow else 0.05), count=5, name="sun"
    )
    if not year.white:
        top = view.horizon + 0.42 * room
        grass.blades(sheet, view, seen, Lawn(top=top, count=420, colors=year.blades))
        if year.blooms and not seen.dark and allows(out.graph, "flower"):
            grass.flowers(sheet, view, seen, band=(top + 0.04, 1.0), count=120)


def _barn(out: Outdoors, year: Season) -> None:
    """A barn with a gambrel roof and a silo, on the dark third; a tree leans over it."""
    view, seen, sheet = out.view, out.air, out.sheet
    roll = view.dice("barn")
    foot = view.y(view.horizon + 0.07)
    wide = min(view.small * float(roll.uniform(0.26, 0.34)), view.line * 0.7)
    x = view.x(float(roll.uniform(0.74, 0.84)))
    red = accent(out.graph, ("#b0402f", "#8f4a38", "#c8b89a")[int(roll.integers(3))])
    if allows(out.graph, "tree"):
        grove = Grove(sheet=sheet, view=view, seen=seen, season=year)
        grove.tree((x - view.side * wide * 0.72, foot), wide * 0.95, 0.14, "yard")
    _silo(out, (x + view.side * wide * 0.62, foot), wide, year)
    _gambrel(out, (x, foot), wide, red, year)


def _silo(out: Outdoors, foot: Point, wide: float, year: Season) -> None:
    seen, sheet, side = out.air, out.sheet, out.view.side
    x, y = foot
    half, tall = wide * 0.13, wide * 0.98
    lit, dark = seen.ink("#dcdcd6", 0.1), seen.ink("#8a8c94", 0.1)
    ends = (lit, dark) if side < 0 else (dark, lit)
    paint = sheet.fade(solid((0, ends[0]), (1, ends[1])), (x - half, 0), (x + half, 0))
    dome = (
        f"M{x - half:.1f},{y - tall:.1f}Q{x - half:.1f},{y - tall - half * 1.3:.1f}"
        f" {x:.1f},{y - tall - half * 1.3:.1f}"
        f"Q{x + half:.1f},{y - tall - half * 1.3:.1f} {x + half:.1f},{y - tall:.1f}Z"
    )
    sheet.box(x - half, y - tall, x + half, y).fill(paint)
    sheet.fill(dome, seen.ink("#f4f8fd" if year.white else "#9a4a3c", 0.1))
    rings = "".join(f"M{x - half:.1f},{y - tall * at / 7:.1f}h{2 * half:.1f}" for at in range(1, 7))
    sheet.stroke(rings, seen.ink("#6a6c74", 0.1), wide * 0.006, 0.6)


def _gambrel(out: Outdoors, foot: Point, wide: float, red: str, year: Season) -> None:
    seen, sheet, side = out.air, out.sheet, out.view.side
    x, y = foot
    half, tall = wide / 2, wide * 0.5
    front = [
        (x - half, y),
        (x - half, y - tall),
        (x - half * 0.66, y - tall * 1.5),
        (x, y - tall * 1.78),
        (x + half * 0.66, y - tall * 1.5),
        (x + half, y - tall),
        (x + half, y),
    ]
    lit, dark = seen.ink(red, 0.08), seen.ink("#5a2a2c" if red != "#c8b89a" else "#8a7a66", 0.08)
    ends = (lit, dark) if side < 0 else (dark, lit)
    sheet.fill(
        polygon(front),
        sheet.fade(
            solid((0, ends[0]), (0.6, lit if side < 0 else dark), (1, ends[1])),
            (x - half, 0),
            (x + half, 0),
        ),
    )
    boards = "".join(
        f"M{x - half + wide * at / 14:.1f},{y - tall:.1f}V{y:.1f}" for at in range(1, 14)
    )
    sheet.stroke(boards, "#2a1414", wide * 0.004, 0.3)
    roof = "M" + "L".join(f"{px:.1f},{py:.1f}" for px, py in front[1:6])
    sheet.stroke(roof, seen.ink("#f4f8fd" if year.white else "#4a4046", 0.08), wide * 0.055)
    white = seen.ink("#f6efe2", 0.06)
    _openings(out, foot, wide, (seen.ink(red, 0.04), white))


def _openings(out: Outdoors, foot: Point, wide: float, inks: tuple[str, str]) -> None:
    """The door and the hatch of the loft: the ink of the door, and of the boards about them."""
    (x, y), sheet, tall = foot, out.sheet, wide * 0.5
    red, white = inks
    door, top = wide * 0.2, y - tall * 0.78
    sheet.box(x - door, top, x + door, y).fill(red)
    sheet.stroke(
        f"M{x - door:.1f},{y:.1f}V{top:.1f}H{x + door:.1f}V{y:.1f}L{x:.1f},{top:.1f}"
        f"L{x - door:.1f},{y:.1f}M{x:.1f},{top:.1f}V{y:.1f}",
        white,
        wide * 0.016,
    )
    loft = wide * 0.075
    level = y - tall * 1.3
    sheet.box(x - loft, level - loft, x + loft, level + loft).fill(
        GLOW if out.air.dark else out.air.ink("#33262a")
    )
    sheet.stroke(
        f"M{x - loft:.1f},{level - loft:.1f}h{2 * loft:.1f}v{2 * loft:.1f}h{-2 * loft:.1f}z",
        white,
        wide * 0.014,
    )


def _bales(out: Outdoors) -> None:
    """Round bales of hay in the meadow, one of them near by and cropped."""
    view, seen, sheet = out.view, out.air, out.sheet
    roll = view.dice("bales")
    room = 1 - view.horizon
    places = (
        (float(roll.uniform(0.02, 0.12)), 0.6, 0.055),
        (float(roll.uniform(0.9, 0.98)), 0.56, 0.045),
    )
    for share, down, size in places:
        r = view.small * size
        x, y = view.x(share), view.y(view.horizon + down * room)
        sheet.oval((x - view.side * r * 0.6, y), r * 2.0, r * 0.24).fill(seen.ink("#24381c"), 0.36)
        body = (x - view.side * r * 0.8, y - r)
        sheet.fill(oval(body, r * 0.9, r), seen.ink("#b08a3c"))
        sheet.box(min(x, body[0]), y - 2 * r, max(x, body[0]), y).fill(seen.ink("#c8a04a"))
        face = (x, y - r)
        sheet.fill(oval(face, r * 0.86, r), seen.ink("#e8c870"))
        for turn in (0.66, 0.4, 0.16):
            sheet.stroke(oval(face, r * 0.86 * turn, r * turn), seen.ink("#a8803a"), r * 0.05, 0.7)


def _fence(out: Outdoors) -> None:
    """A wooden fence that comes towards the viewer on the dark side and leaves the frame."""
    view, seen, sheet = out.view, out.air, out.sheet
    room = 1 - view.horizon
    posts: list[tuple[float, float, float]] = []
    for at in range(7):
        share = (at / 6) ** 1.5
        x = view.x(0.58 + 0.5 * share)
        y = view.y(view.horizon + (0.4 + 0.5 * share) * room)
        posts.append((x, y, view.small * (0.03 + 0.13 * share)))
    wood, dark = seen.ink("#b89a78"), seen.ink("#6a5240")
    for up in (0.42, 0.8):
        for (ax, ay, ah), (bx, by, bh) in pairwise(posts):
            rail = [
                (ax, ay - ah * up),
                (bx, by - bh * up),
                (bx, by - bh * (up - 0.14)),
                (ax, ay - ah * (up - 0.14)),
            ]
            sheet.fill(polygon(rail), wood)
            sheet.stroke(
                f"M{ax:.1f},{ay - ah * (up - 0.14):.1f}L{bx:.1f},{by - bh * (up - 0.14):.1f}",
                dark,
                bh * 0.02,
            )
    for x, y, tall in posts:
        half = tall * 0.075
        ends = (wood, dark) if view.side < 0 else (dark, wood)
        paint = sheet.fade(solid((0, ends[0]), (1, ends[1])), (x - half, 0), (x + half, 0))
        sheet.box(x - half, y - tall, x + half, y).fill(paint)

"""A stadium: the mown pitch, the stands with their crowd, a roof, floodlights over all."""

from __future__ import annotations

from dataclasses import replace

from aquatint.domain import Resolution

from ...graph import SceneGraph, TimeOfDay
from ...pixels import Picture, hex_color, mix, rgb
from .. import beams, grass, ground
from ..air import Air
from ..backdrop import Backdrop
from ..beams import Glow
from ..extras import accent, allows
from ..outdoors import Outdoors, begin
from ..season import season
from ..sheet import Point, Sheet, bar, even, oval, polygon, solid

_CROWD = ("#e8d8c8", "#c8503f", "#3f6fa8", "#f0c24a", "#f4f0e8", "#4a4a5a", "#8a9ab0")
_TEAMS = ("#3f5f9a", "#a8403f", "#2f7a68", "#6a4a8a")


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    out = begin(graph, size, seed)
    view, seen = out.view, out.air
    foot = view.y(view.horizon + 0.045)
    lit = replace(out, air=_flooded(seen)) if allows(graph, "floodlight", "light") else out
    _stand(lit, foot)
    _pitch(lit, foot)
    lamps = _lamps(out) if allows(graph, "floodlight", "light") else []
    room = 1 - view.horizon
    year = season(graph)
    cover = None if year.white else grass.cover(view, seen, view.horizon + 0.4 * room)
    done = out.done(far=view.horizon + 0.46 * room, near=0.93, cover=cover)
    if lamps and (seen.dark or not seen.clear):
        _shine(out, done.picture, lamps)
    ground.grain(done.picture, view, top=view.horizon + 0.05, cell=0.2, strength=0.06)
    return done


def _flooded(seen: Air) -> Air:
    """At night the lamps make the grass green and the stands colourful."""
    if not seen.dark:
        return seen
    return replace(seen, time=TimeOfDay.DAY, tint=(0.74, 0.82, 0.86))


def _stand(out: Outdoors, foot: float) -> None:
    """Two tiers that bend round the pitch, a roof on the upper one."""
    view, seen, sheet = out.view, out.air, out.sheet
    team = accent(out.graph, _TEAMS[view.pick("team", len(_TEAMS))])
    tall = min(view.line * 0.56, view.small * 0.36)
    bend = tall * 0.26
    lower = (foot, foot - tall * 0.44)
    upper = (foot - tall * 0.54, foot - tall * 1.0)
    for at, (low, high) in enumerate((upper, lower)):
        tone = seen.ink(team, 0.22 - 0.1 * at)
        deep = seen.ink(hex_color(mix(rgb(team), (0.06, 0.06, 0.14), 0.5)), 0.16 - 0.1 * at)
        rake = solid((0, deep if at == 0 else tone), (1, tone if at == 0 else deep))
        sheet.fill(
            _bowl(view.width, (low, high), bend), sheet.fade(rake, (0, high - bend), (0, low))
        )
        if allows(out.graph, "crowd", "people"):
            _crowd(out, (low, high), bend, at)
    front = (foot - tall * 0.44, foot - tall * 0.54)
    sheet.fill(_bowl(view.width, front, bend), seen.ink("#e8e8ec", 0.14))
    _roof(out, foot - tall, bend)
    boards = (foot + 1, foot - view.small * 0.028)
    sheet.fill(_bowl(view.width, boards, 0.0), seen.ink("#f0f0f2", 0.1))
    step = view.small * 0.2
    strips = [
        bar(at * step, boards[1], step * 0.5, boards[0] - boards[1])
        for at in range(int(view.width / step) + 1)
    ]
    sheet.scatter(strips, seen.ink(team, 0.08))


def _bowl(width: float, rows: tuple[float, float], bend: float) -> str:
    """A band across the frame, higher at both ends; rows are its lower and upper edge."""
    low, high = rows
    return (
        f"M0,{low - bend:.1f}Q{width / 2:.1f},{low + bend * 0.6:.1f} {width:.1f},{low - bend:.1f}"
        f"V{high - bend:.1f}Q{width / 2:.1f},{high + bend * 0.6:.1f} 0,{high - bend:.1f}Z"
    )


def _rise(share: float, bend: float) -> float:
    """How far a bowl's edge lies above its middle row at a share across."""
    return bend * (1 - 3.2 * share * (1 - share))


def _crowd(out: Outdoors, rows: tuple[float, float], bend: float, tier: int) -> None:
    """Heads in rows, thinned here and there, in seven colours."""
    view, seen, sheet = out.view, out.air, out.sheet
    roll = view.dice(f"crowd {tier}")
    low, high = rows
    size = view.small * (0.0052 + 0.0016 * tier)
    heads: dict[str, list[str]] = {color: [] for color in _CROWD}
    lines = max(3, int((low - high) / size / 2.6))
    for line in range(lines):
        y = low - size - (low - high - size) * (line + 0.4) / lines
        count = min(200, int(view.width / size / 3.4))
        for at, (chance, shift) in enumerate(roll.random((count, 2)).tolist()):
            if chance > 0.8:
                continue
            share = (at + 0.3 * shift) / count
            place_y = y - _rise(share, bend)
            color = _CROWD[int(chance * 991) % len(_CROWD)]
            heads[color].append(bar(share * view.width, place_y, size * 1.5, size * 1.7))
    for color, part in heads.items():
        sheet.scatter(part, seen.ink(color, 0.3 - 0.12 * tier), 0.85)


def _roof(out: Outdoors, top: float, bend: float) -> None:
    view, seen, sheet = out.view, out.air, out.sheet
    thick = view.small * 0.045
    edge = (top - thick * 0.2, top - thick * 1.5)
    sheet.fill(_bowl(view.width, edge, bend), seen.ink("#dfe4ea", 0.16))
    rim = (top - thick * 0.1, top - thick * 0.4)
    sheet.fill(_bowl(view.width, rim, bend), seen.ink("#4a5262", 0.16))
    masts: list[str] = []
    for at in range(1, 8):
        share = at / 8
        x, y = view.width * share, top - thick * 1.5 - _rise(share, bend)
        masts.append(f"M{x:.1f},{y + thick * 1.2:.1f}v{-thick * 2.6:.1f}")
        masts.append(f"M{x:.1f},{y - thick * 1.4:.1f}l{thick * 2.2:.1f},{thick * 1.5:.1f}")
        masts.append(f"M{x:.1f},{y - thick * 1.4:.1f}l{-thick * 2.2:.1f},{thick * 1.5:.1f}")
    sheet.stroke("".join(masts), seen.ink("#eef0f4", 0.2), view.small * 0.004)


def _pitch(out: Outdoors, top: float) -> None:
    """Stripes of mown grass that meet far away, lines of chalk, a goal."""
    view, seen, sheet = out.view, out.air, out.sheet
    year = season(out.graph)
    h, w = view.height, view.width
    ground.plane(sheet, view, seen, year.ground, top=top / h)
    middle = view.x(0.44)
    ratio = (top - view.line + view.small * 0.05) / (h - view.line)
    step = view.small * 0.34
    stripes: list[str] = []
    for at in range(-24, 25, 2):
        near = (middle + at * step, middle + (at + 1) * step)
        far = [middle + (x - middle) * ratio for x in near]
        stripes.append(polygon([(far[0], top), (far[1], top), (near[1], h), (near[0], h)]))
    if not year.white:
        sheet.scatter(stripes, seen.ink("#2f7034"), 0.3)
    chalk = seen.ink("#fbfbf4")
    for share, thick in ((0.05, 0.003), (0.34, 0.007)):
        y = top + (h - top) * share
        sheet.box(0, y, w, y + view.small * thick).fill(chalk, 0.9)
    ring = (middle, top + (h - top) * 0.34)
    sheet.stroke(
        oval(ring, view.small * 0.42, view.small * 0.42 * 0.3 * (h - top) / view.small * 1.6),
        chalk,
        view.small * 0.007,
        0.85,
    )
    if allows(out.graph, "goal"):
        _goal(out, (middle, top + (h - top) * 0.05))
    light = even("#ffffff", (0, 0.2), (1, 0))
    centre = (middle, top + (h - top) * 0.4)
    sheet.cover(sheet.halo(light, centre, view.small * 0.7, 0.4))


def _goal(out: Outdoors, foot: Point) -> None:
    view, seen, sheet = out.view, out.air, out.sheet
    x, y = foot
    half, tall = view.small * 0.11, view.small * 0.075
    net: list[str] = []
    for at in range(1, 12):
        px = x - half + 2 * half * at / 12
        net.append(f"M{px:.1f},{y - tall:.1f}L{x + (px - x) * 0.86:.1f},{y:.1f}")
    net += [f"M{x - half:.1f},{y - tall * at / 6:.1f}h{2 * half:.1f}" for at in range(1, 6)]
    sheet.stroke("".join(net), seen.ink("#f4f4f4", 0.1), max(0.6, view.small * 0.0012), 0.6)
    frame = f"M{x - half:.1f},{y:.1f}v{-tall:.1f}h{2 * half:.1f}v{tall:.1f}"
    sheet.stroke(frame, seen.ink("#ffffff"), view.small * 0.006)


def _lamps(out: Outdoors) -> list[Point]:
    """Two masts of floodlights; returns where their panels hang."""
    view, seen, sheet = out.view, out.air, out.sheet
    lit = seen.dark or seen.low_sun or not seen.clear
    panels: list[Point] = []
    tall = min(view.line * 0.86, view.small * 0.7)
    for share in (0.1, 0.9):
        x = view.x(share)
        y = view.y(view.horizon) - tall
        iron = seen.ink("#4a5262", 0.16)
        sheet.stroke(f"M{x:.1f},{view.line:.1f}V{y:.1f}", iron, view.small * 0.009)
        wide, high = view.small * 0.075, view.small * 0.06
        sheet.box(x - wide, y - high, x + wide, y + high * 0.2).fill(iron)
        bulbs = [
            oval(
                (x - wide * 0.8 + wide * 0.4 * column, y - high * 0.8 + high * 0.36 * row),
                wide * 0.14,
                wide * 0.14,
            )
            for column in range(5)
            for row in range(3)
        ]
        sheet.scatter(bulbs, "#fffdf0" if lit else seen.ink("#dfe4ea", 0.1))
        if lit:
            reach = view.small * 0.34
            glow = sheet.halo(even("#f4f6ff", (0, 0.8), (0.2, 0.35), (1, 0)), (x, y), reach)
            sheet.oval((x, y), reach, reach).fill(glow)
        panels.append((x, y))
    return panels


def _shine(out: Outdoors, picture: Picture, lamps: list[Point]) -> None:
    """Cones of light from the masts to the pitch."""
    view = out.view
    sheet = Sheet(view.width, view.height)
    for x, y in lamps:
        inward = 1 if x < view.width / 2 else -1
        low = view.height * 0.95
        reach = view.width * 0.75
        cone = [(x - 8, y), (x + 8, y), (x + inward * reach, low), (x + inward * reach * 0.1, low)]
        fade = even("#ffffff", (0, 0.8), (1, 0.1))
        sheet.fill(polygon(cone), sheet.fade(fade, (x, y), (x + inward * reach * 0.5, low)))
    pool = (view.width / 2, view.y(view.horizon + 0.55 * (1 - view.horizon)))
    sheet.cover(sheet.halo(even("#ffffff", (0, 0.9), (1, 0)), pool, view.width * 0.6, 0.3))
    beams.cast(picture, view, sheet, Glow((0.93, 0.96, 1.0), 0.2, 0.02))

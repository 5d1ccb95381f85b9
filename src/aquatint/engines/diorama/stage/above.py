"""Seen from above: a table for food, a floor, a lawn, sand, snow, water or a street."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from aquatint.domain import Resolution

from ..graph import SceneGraph, TimeOfDay
from ..light import Light
from ..pixels import Picture, hex_color, mix, rgb
from . import beams, grass, ground, surfaces
from .air import Air, air
from .backdrop import Backdrop
from .beams import Glow
from .extras import accent, allows
from .season import season
from .sheet import Sheet, bar, curve, even, oval, polygon, solid
from .view import HIGH, View, look

_WOODS = ("#b27a4a", "#8f5c3c", "#d8b890", "#5a4034", "#c8c2b8")
_LINENS = ("#f4ece0", "#dfe6e4", "#e8d8cc", "#3f4a54", "#c8d4c0")


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop | None:
    """The ground of a setting from above; None where a setting has no ground."""
    kind = _GROUNDS.get(graph.setting or "table")
    if kind is None:
        return None
    view = look(size, seed, HIGH)
    sky = air(graph)
    sheet = Sheet(view.width, view.height)
    indoors = kind in (_wood, _cloth, _floor)
    kind(sheet, view, sky, graph)
    picture = sheet.picture()
    surface = surfaces.asked(graph)
    if indoors and surface in surfaces.LAID:
        surfaces.lay(picture, view, surface, 0, surfaces.cloth_tone(graph))
    ground.paper(picture, view, cell=0.05, strength=0.1 if indoors else 0.16)
    _light_from_the_side(picture, view, sky, indoors=indoors)
    light = Light(
        x=view.x(-0.15) / view.width,
        y=0.08,
        key=sky.key,
        ambient=mix(sky.ambient, (0.8, 0.74, 0.68), 0.5 if indoors else 0.0),
        haze=sky.haze,
        tint=mix((1.0, 1.0, 1.0), sky.tint, 0.4),
        rim=0.3,
        shadow=0.12,
        softness=0.5,
        indoors=indoors,
    )
    return Backdrop(
        picture=picture, light=light, horizon=view.horizon, far=0.62, near=0.82, above=indoors
    )


def _light_from_the_side(picture: Picture, view: View, sky: Air, *, indoors: bool) -> None:
    """Brighter towards the light, in place; indoors in panes, as through a window."""
    if sky.dim < 0.6 or sky.dark:
        return
    sheet = Sheet(view.width, view.height)
    fade = sheet.fade(
        even("#ffffff", (0, 0.7), (1, 0)), (view.x(0), 0), (view.x(0.75), view.height * 0.4)
    )
    if not indoors:
        sheet.cover(fade)
        beams.cast(picture, view, sheet, Glow(sky.key, 0.3, 0.03))
        return
    unit, way = view.small, -view.side
    x = view.x(-0.1)
    for at in range(6):
        start = x + way * unit * 0.42 * at
        top, low = -unit * 0.1, view.height * 1.05
        lean = way * (low - top) * 0.34
        beam = [
            (start, top),
            (start + way * unit * 0.3, top),
            (start + way * unit * 0.3 + lean, low),
            (start + lean, low),
        ]
        sheet.fill(polygon(beam), fade)
    beams.cast(picture, view, sheet, Glow(sky.key, 0.5, 0.012))


def _dusk(sheet: Sheet, view: View, strength: float) -> None:
    sheet.cover(
        sheet.fade(
            even("#140a10", (0, 0), (0.5, 0.04), (1, strength)),
            (view.x(0.1), 0),
            (view.x(1), view.height),
        )
    )


def _ink(sky: Air, color: str) -> str:
    """A colour under a lamp or by day; never as blue as a night outdoors."""
    if sky.time is TimeOfDay.NIGHT:
        return hex_color(mix(rgb(color), (0.16, 0.1, 0.1), 0.42))
    tint = mix((1.0, 1.0, 1.0), sky.tint, 0.5)
    return hex_color(tuple(a * b for a, b in zip(rgb(color), tint, strict=True)))  # type: ignore[arg-type]


def _wood(sheet: Sheet, view: View, sky: Air, graph: SceneGraph) -> None:
    """A table of boards; by the seed a cloth of linen, with leaves and crumbs at its corners."""
    if view.pick("table", 3) == 1:
        _cloth(sheet, view, sky, graph)
        return
    _boards(sheet, view, sky, _WOODS[view.pick("wood", len(_WOODS))], 0.19)
    if allows(graph, "napkin", "cloth"):
        _napkin(sheet, view, sky, accent(graph, "#eee6d8"))
    _sprigs(sheet, view, sky, graph)
    _dusk(sheet, view, 0.36)


def _boards(sheet: Sheet, view: View, sky: Air, tone: str, wide: float) -> None:
    """Boards side by side with their grain and knots."""
    roll = view.dice("boards above")
    step, x = view.small * wide, -view.small * 0.05
    grain: list[str] = []
    while x < view.width:
        shift = float(roll.uniform(-0.1, 0.12))
        base = mix(
            rgb(tone), (1.0, 0.9, 0.75) if shift > 0 else (0.1, 0.05, 0.05), abs(shift) * 1.6
        )
        sheet.box(x, 0, x + step, view.height).fill(_ink(sky, hex_color(base)))
        for across, bend, thick in roll.random((9, 3)).tolist():
            px, off = x + step * (0.05 + 0.9 * across), step * (bend - 0.5) * 0.3
            h, t = view.height, view.small * (0.0008 + 0.002 * thick)
            grain.append(
                f"M{px:.1f},0C{px + off:.1f},{h * 0.3:.1f} {px - off:.1f},{h * 0.6:.1f}"
                f" {px:.1f},{h}"
                f"h{t:.1f}C{px - off + t:.1f},{h * 0.6:.1f} {px + off + t:.1f},{h * 0.3:.1f}"
                f" {px + t:.1f},0Z"
            )
        if roll.random() < 0.5:
            knot = (x + step * float(roll.uniform(0.3, 0.7)), view.height * float(roll.random()))
            for ring in (1.0, 0.6, 0.25):
                d = oval(knot, step * 0.09 * ring, step * 0.16 * ring)
                sheet.stroke(d, _ink(sky, "#4a2c1c"), view.small * 0.002, 0.4)
        grain.append(bar(x + step - view.small * 0.003, 0, view.small * 0.005, view.height))
        x += step
    sheet.scatter(grain, "#2c1810", 0.26)


def _cloth(sheet: Sheet, view: View, sky: Air, graph: SceneGraph) -> None:
    """Linen with its weave and a few soft folds."""
    tone = accent(graph, _LINENS[view.pick("linen", len(_LINENS))])
    sheet.cover(_ink(sky, tone))
    dark = hex_color(mix(rgb(tone), (0.1, 0.08, 0.14), 0.5))
    step = max(4, view.small // 130)
    warp = [bar(at, 0, 1, view.height) for at in range(0, view.width, step)]
    weft = [bar(0, at, view.width, 1) for at in range(0, view.height, step)]
    sheet.scatter(warp + weft, dark, 0.1)
    roll = view.dice("folds")
    for across, lean, deep in roll.random((4, 3)).tolist():
        x = view.width * across
        way = (lean - 0.5) * view.height * 0.7
        wide = view.small * (0.05 + 0.06 * deep)
        fold = [
            (x - wide, -4),
            (x + wide, -4),
            (x + wide + way, view.height + 4),
            (x - wide + way, view.height + 4),
        ]
        paint_of = sheet.fade(
            ((0.0, dark, 0.0), (0.46, dark, 0.2), (0.54, "#ffffff", 0.24), (1.0, "#ffffff", 0.0)),
            (x - wide, 0),
            (x + wide, -way * wide * 2 / view.height),
        )
        sheet.fill(polygon(fold), paint_of)
    _sprigs(sheet, view, sky, graph)
    _dusk(sheet, view, 0.26)


def _napkin(sheet: Sheet, view: View, sky: Air, tone: str) -> None:
    """A folded napkin that the dark corner cuts, with a striped hem."""
    unit, way = view.small, view.side
    x, h = view.x(1.02), view.height * 1.02
    cloth = [
        (x + way * unit * 0.5, h),
        (x + way * unit * 0.3, h - unit * 0.32),
        (x, h - unit * 0.5),
        (x, h),
    ]
    sheet.fill(
        polygon([(px + way * unit * 0.012, py - unit * 0.004) for px, py in cloth]), "#140a08", 0.3
    )
    shade = hex_color(mix(rgb(tone), (0.2, 0.16, 0.2), 0.25))
    sheet.fill(
        polygon(cloth),
        sheet.fade(
            solid((0, _ink(sky, tone)), (1, _ink(sky, shade))), (x + way * unit * 0.5, 0), (x, 0)
        ),
    )
    for off in (0.03, 0.042):
        hem = [(px - way * unit * off * 0.6, py + unit * off) for px, py in cloth[:3]]
        sheet.stroke(curve(hem), _ink(sky, "#b8604f"), unit * 0.005, 0.8)


def _sprigs(sheet: Sheet, view: View, sky: Air, graph: SceneGraph) -> None:
    """Leaves and berries at two opposite corners, crumbs between."""
    if not allows(graph, "leaf", "leaves", "herb"):
        return
    roll = view.dice("sprigs")
    unit = view.small
    leaves: list[list[str]] = [[], []]
    shadows: list[str] = []
    for cx, cy, way in ((view.x(0.02), unit * 0.04, 1), (view.x(0.96), unit * 0.02, -1)):
        for at in range(9):
            reach = unit * (0.05 + 0.022 * at)
            away = view.side * -1 * way
            x = cx + away * reach * float(roll.uniform(0.3, 1.1))
            y = cy + reach * float(roll.uniform(0.2, 0.9))
            lean = float(roll.uniform(-1, 1))
            long = unit * float(roll.uniform(0.04, 0.075))
            d = _leaf(x, y, long, lean)
            shadows.append(_leaf(x - view.side * unit * 0.008, y + unit * 0.008, long, lean))
            leaves[at % 2].append(d)
    sheet.scatter(shadows, "#140a08", 0.25)
    sheet.scatter(leaves[0], _ink(sky, "#4f7a48"))
    sheet.scatter(leaves[1], _ink(sky, "#7fa860"))
    for a, b, size in roll.random((14, 3)).tolist():
        r = unit * (0.002 + 0.004 * size)
        sheet.oval((view.width * a, view.height * b), r, r * 0.9).fill(_ink(sky, "#8a5c34"), 0.7)


def _leaf(x: float, y: float, long: float, lean: float) -> str:
    dx, dy = long * lean, long * (1 - 0.5 * abs(lean))
    fat = long * 0.3
    return (
        f"M{x:.1f},{y:.1f}Q{x + dx * 0.3 - fat:.1f},{y + dy * 0.5:.1f} {x + dx:.1f},{y + dy:.1f}"
        f"Q{x + dx * 0.7 + fat:.1f},{y + dy * 0.4:.1f} {x:.1f},{y:.1f}Z"
    )


def _floor(sheet: Sheet, view: View, sky: Air, graph: SceneGraph) -> None:
    """Floorboards and a round rug."""
    _boards(sheet, view, sky, _WOODS[view.pick("floor", 3)], 0.12)
    if allows(graph, "rug", "carpet"):
        tone = accent(graph, ("#a8574a", "#4f7468", "#41607f", "#c8a878")[view.pick("rug", 4)])
        centre, r = (view.width / 2, view.height * 0.56), view.small * 0.42
        sheet.oval((centre[0], centre[1] + r * 0.03), r * 1.02, r * 1.02).fill("#140a08", 0.3)
        for share, color in (
            (1.0, tone),
            (0.93, "#f0dcb8"),
            (0.9, tone),
            (0.6, "#f0dcb8"),
            (0.58, tone),
        ):
            sheet.oval(centre, r * share, r * share).fill(_ink(sky, color))
    _dusk(sheet, view, 0.32)


def _lawn(sheet: Sheet, view: View, sky: Air, graph: SceneGraph) -> None:
    """Grass with clover and daisies, or snow, or fallen leaves."""
    year = season(graph)
    sheet.cover(sky.ink(year.ground[1]))
    far = View(width=view.width, height=view.height, seed=view.seed, horizon=-1.0, side=view.side)
    ground.patches(sheet, far, (sky.ink(year.ground[2]), 0.5), count=14, name="above")
    ground.patches(sheet, far, (sky.ink(year.ground[0]), 0.4), count=10, name="above lit")
    if year.white:
        return
    grass.blades(sheet, far, sky, grass.Lawn(top=-0.02, count=1100, colors=year.blades))
    roll = view.dice("daisies")
    if not allows(graph, "flower"):
        return
    petals = "#fffaf0" if year.blooms else year.lit
    for a, b, size in roll.random((int(46 * view.width / view.small), 3)).tolist():
        x, y, r = view.width * a, view.height * b, view.small * (0.004 + 0.006 * size)
        rays = [
            oval((x + dx * r, y + dy * r), r * 0.62, r * 0.62)
            for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1))
        ]
        sheet.scatter(rays, sky.ink(petals))
        sheet.oval((x, y), r * 0.5, r * 0.5).fill(sky.ink("#f0c03c"))


def _sand(sheet: Sheet, view: View, sky: Air, graph: SceneGraph) -> None:
    """Sand in ripples; at a beach the last wave runs in from the lit side."""
    sheet.cover(sky.ink("#ecd0a0" if graph.setting != "mars" else "#c06a44"))
    roll = view.dice("ripples above")
    lines: list[str] = []
    y = 0.0
    while y < view.height:
        points = [
            (view.width * at / 8, y + view.small * float(roll.uniform(-0.012, 0.012)))
            for at in range(9)
        ]
        lines.append(curve(points))
        y += view.small * float(roll.uniform(0.03, 0.05))
    sheet.stroke("".join(lines), sky.ink("#b08858"), view.small * 0.009, 0.22)
    if graph.setting != "beach":
        return
    edge = [
        (view.x(0.2 + 0.05 * float(roll.uniform(-1, 1))), view.height * at / 8) for at in range(9)
    ]
    for off, color, opacity in (
        (0.07, "#b08a5c", 0.5),
        (0.0, "#5fc4c4", 1.0),
        (-0.09, "#2f93b0", 0.8),
    ):
        moved = [(x - view.side * view.small * off, py) for x, py in edge]
        sheet.fill(
            curve(moved) + f"L{view.x(-0.02):.1f},{view.height}L{view.x(-0.02):.1f},0Z",
            sky.ink(color),
            opacity,
        )
        if off == 0.0:
            sheet.stroke(curve(moved), "#ffffff", view.small * 0.022, 0.9)
    inner = [(x + view.side * view.small * 0.05, py) for x, py in edge]
    sheet.stroke(curve(inner), "#ffffff", view.small * 0.01, 0.5)


def _snow(sheet: Sheet, view: View, sky: Air, graph: SceneGraph) -> None:
    """Fresh snow with blue hollows."""
    sheet.cover(sky.ink("#eef4fb" if allows(graph, "snow") else "#d8d4cc"))
    far = View(width=view.width, height=view.height, seed=view.seed, horizon=-1.0, side=view.side)
    ground.patches(sheet, far, (sky.ink("#9fbbe0"), 0.4), count=16, name="hollows above")
    ground.patches(sheet, far, (sky.ink("#ffffff"), 0.6), count=10, name="crests above")


def _water(sheet: Sheet, view: View, sky: Air, graph: SceneGraph) -> None:
    """Clear water, the net of light on its floor."""
    deep = hex_color(mix(sky.deep, rgb(accent(graph, "#1f8fa8")), 0.5))
    lit = hex_color(mix(rgb(deep), sky.sky[-1][1], 0.5))
    sheet.cover(sheet.fade(solid((0, lit), (1, deep)), (view.x(0), 0), (view.x(1), view.height)))
    roll = view.dice("net")
    cells: list[str] = []
    size = view.small * 0.1
    for row in range(int(view.height / size) + 2):
        for column in range(int(view.width / size) + 2):
            x, y = (
                (column + float(roll.uniform(-0.3, 0.3))) * size,
                (row + float(roll.uniform(-0.3, 0.3))) * size,
            )
            r = size * float(roll.uniform(0.4, 0.62))
            around = [
                (x + dx * r * float(roll.uniform(0.8, 1.2)), y + dy * r)
                for dx, dy in (
                    (-1, -0.2),
                    (-0.3, -0.9),
                    (0.6, -0.8),
                    (1, 0.2),
                    (0.4, 0.9),
                    (-0.6, 0.8),
                )
            ]
            cells.append(curve([*around, around[0]]))
    sheet.stroke("".join(cells), "#ffffff", view.small * 0.006, 0.2 if not sky.dark else 0.08)
    sheet.stroke("".join(cells[::2]), "#ffffff", view.small * 0.003, 0.4 if not sky.dark else 0.12)


def _street(sheet: Sheet, view: View, sky: Air, graph: SceneGraph) -> None:
    """Asphalt with a crossing at the dark side, a kerb of stone."""
    sheet.cover(sky.ink("#6a6c74"))
    roll = view.dice("grit")
    grit = [
        oval((a * view.width, b * view.height), view.small * 0.0016, view.small * 0.0014)
        for a, b in roll.random((260, 2)).tolist()
    ]
    sheet.scatter(grit[::2], "#ffffff", 0.16)
    sheet.scatter(grit[1::2], "#000000", 0.2)
    if allows(graph, "crossing"):
        for at in range(-1, 12):
            y = view.small * (0.13 * at + 0.02)
            ends = sorted((view.x(0.62), view.x(0.9)))
            sheet.box(ends[0], y, ends[1], y + view.small * 0.07).fill(sky.ink("#f4f0e6"), 0.9)
    ends = sorted((view.x(-0.02), view.x(0.16)))
    sheet.box(ends[0], 0, ends[1], view.height).fill(sky.ink("#b8b0a6"))
    seam = view.x(0.16)
    sheet.stroke(f"M{seam:.1f},0V{view.height}", sky.ink("#d8d2c8"), view.small * 0.024)
    joints = "".join(
        f"M{ends[0]:.1f},{at * view.small * 0.16:.1f}H{ends[1]:.1f}"
        for at in range(int(view.height / view.small / 0.16) + 1)
    )
    sheet.stroke(joints, sky.ink("#6f6a66"), view.small * 0.003, 0.6)


_Ground = Callable[[Sheet, View, Air, SceneGraph], None]
_KINDS: tuple[tuple[_Ground, str], ...] = (
    (_wood, "table,kitchen,cafe,restaurant,bar,studio,workshop,office,classroom"),
    (_floor, "living room,bedroom,library,stage,shop,bathroom"),
    (_lawn, "field,garden,farm,forest,stadium,jungle,village,mountains"),
    (_sand, "beach,desert,mars"),
    (_snow, "snow"),
    (_water, "sea,lake,river,underwater,waterfall"),
    (_street, "street,city,airport,harbour,castle"),
)
_GROUNDS: Mapping[str, _Ground] = MappingProxyType(
    {name: kind for kind, names in _KINDS for name in names.split(",")}
)

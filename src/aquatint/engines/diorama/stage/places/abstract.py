"""No place at all: folds of colour for a mood, honest about not showing a thing."""

from __future__ import annotations

from aquatint.domain import Resolution

from ...graph import SceneGraph, TimeOfDay
from ...light import Light
from ...pixels import Rgb, hex_color, mix, rgb
from .. import ground
from ..backdrop import Backdrop
from ..extras import named_color
from ..noise import hills
from ..sheet import Point, Sheet, below, curve, even, oval
from ..view import View, look

# dark, two supports, light, accent
_MOODS = {
    "calm": ("#27506a", "#5f9aa8", "#a9cfc8", "#f0ead6", "#e8a87c"),
    "happy": ("#d8583f", "#f2914a", "#f7c65a", "#fdf0c8", "#3f9aa0"),
    "sad": ("#1e2c48", "#3d5478", "#7a90aa", "#c6d0d8", "#a8788a"),
    "mysterious": ("#1a1438", "#3f2a6a", "#7a4a94", "#c89ac0", "#f0c060"),
    "angry": ("#3a0f18", "#8a1f28", "#d0402f", "#f29a5a", "#1c1c2c"),
    "romantic": ("#6a2a4a", "#b8567a", "#e89aa0", "#fbe0d0", "#f0b860"),
    "energetic": ("#27206a", "#7a2fb8", "#f0487a", "#ffb45a", "#38d0d0"),
}
_FREE = (
    ("#1f3a5f", "#3f7a94", "#8fc0b8", "#f2e6cc", "#e87a4f"),
    ("#4a2545", "#a8486a", "#f08a6a", "#fbdcb4", "#4fa0a0"),
    ("#1f4a40", "#4f8a62", "#a8c47a", "#f4eecb", "#e0704f"),
    ("#2a2358", "#5f58a8", "#a99ad8", "#f4e2e6", "#f2b24f"),
)


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    view = look(size, seed)
    tones = _tones(graph, view)
    sheet = Sheet(view.width, view.height)
    wash = (
        (0.0, hex_color(mix(tones[3], tones[2], 0.25)), 1.0),
        (0.6, hex_color(tones[3]), 1.0),
        (1.0, hex_color(mix(tones[2], tones[3], 0.4)), 1.0),
    )
    sheet.cover(sheet.fade(wash, (view.x(0.0), 0), (view.x(0.9), view.height)))
    _disc(sheet, view, tones)
    _folds(sheet, view, tones)
    picture = sheet.picture()
    ground.paper(picture, view, cell=0.09, strength=0.13)
    light = Light(
        x=view.x(0.3) / view.width,
        y=0.2,
        key=mix(tones[4], (1.0, 1.0, 1.0), 0.6),
        ambient=tones[2],
        haze=tones[3],
        rim=0.35,
        shadow=0.2,
        softness=0.9,
    )
    return Backdrop(
        picture=picture, light=light, horizon=view.horizon, far=0.62, near=0.88, floating=True
    )


def _tones(graph: SceneGraph, view: View) -> tuple[Rgb, ...]:
    """Five colours: those of the prompt first, else those of its mood, else the seed's."""
    roll = view.dice("tones")
    chosen = _MOODS.get(graph.mood or "", _FREE[int(roll.integers(len(_FREE)))])
    tones = [rgb(one) for one in chosen]
    if graph.time is TimeOfDay.NIGHT:
        tones = [mix(one, (0.05, 0.06, 0.16), 0.45) for one in tones]
    named = [color for color in map(named_color, graph.colors) if color is not None]
    for at, color in zip((1, 4, 2, 0), named, strict=False):
        tones[at] = color
    if len(named) == 1:
        tones[0], tones[2] = (
            mix(named[0], (0.05, 0.05, 0.12), 0.5),
            mix(named[0], (1.0, 1.0, 1.0), 0.4),
        )
    return tuple(tones)


def _disc(sheet: Sheet, view: View, tones: tuple[Rgb, ...]) -> None:
    """One warm disc on the lit third holds the picture together."""
    roll = view.dice("disc")
    place: Point = (
        view.x(float(roll.uniform(0.3, 0.4))),
        view.height * float(roll.uniform(0.28, 0.38)),
    )
    radius = view.small * float(roll.uniform(0.13, 0.2))
    accent = hex_color(tones[4])
    sheet.fill(
        oval(place, radius * 3, radius * 3),
        sheet.halo(even(accent, (0, 0.5), (1, 0)), place, radius * 3),
    )
    pale = hex_color(mix(tones[4], (1.0, 1.0, 1.0), 0.35))
    sheet.fill(
        oval(place, radius, radius),
        sheet.fade(
            ((0.0, pale, 1.0), (1.0, accent, 1.0)), (0, place[1] - radius), (0, place[1] + radius)
        ),
    )


def _folds(sheet: Sheet, view: View, tones: tuple[Rgb, ...]) -> None:
    """Sheets of colour that rise and fall behind one another, each with a lit hem."""
    rows = 7
    slope = view.height * 0.2 * view.side
    for row in range(rows):
        share = row / (rows - 1)
        roll = view.dice(f"fold {row}")
        waves = float(roll.uniform(1.1, 2.2)) * max(1.0, view.width / view.height * 0.8)
        rise = hills(roll, 31, waves)
        base = view.height * (0.36 + 0.56 * share)
        points = [
            (
                view.width * at / 30,
                base
                - (rise[at] - 0.5) * view.height * 0.24
                + slope * (at / 30 - 0.5) * (1 - share),
            )
            for at in range(31)
        ]
        color = (
            mix(mix(tones[2], tones[3], 0.35), tones[1], min(1.0, share * 2))
            if share < 0.5
            else mix(tones[1], tones[0], share * 2 - 1)
        )
        if row == 3:
            color = mix(color, tones[4], 0.55)
        top = min(y for _, y in points)
        deep = hex_color(mix(color, tones[0], 0.45))
        shadow = [(x, y - view.small * 0.012) for x, y in points]
        sheet.stroke(curve(shadow), hex_color(mix(tones[0], color, 0.3)), view.small * 0.03, 0.1)
        paint = sheet.fade(
            ((0.0, hex_color(mix(color, tones[3], 0.18)), 1.0), (1.0, deep, 1.0)),
            (0, top),
            (0, top + view.height * 0.46),
        )
        sheet.fill(below(curve(points), view.width, view.height), paint, 0.94)
        sheet.stroke(
            curve(points), hex_color(mix(color, (1.0, 1.0, 1.0), 0.5)), view.small * 0.0035, 0.55
        )

"""A cinema: the bright screen, its curtain, rows of red seats, light from the projector."""

from __future__ import annotations

from dataclasses import replace

from aquatint.domain import Resolution

from ...graph import SceneGraph, TimeOfDay
from .. import beams
from .. import room as inside
from ..backdrop import Backdrop
from ..beams import Glow
from ..extras import accent, allows
from ..fittings import paled, shaded
from ..perspective import Eye, Shell, eye, shell
from ..room import Room
from ..sheet import Sheet, even, oval, polygon, solid

_SEATS = ("#a8323c", "#2f4f8a", "#7a3f7c", "#8a5a2c")
_FILMS = (
    ("#f2b878", "#c8607a", "#4a3a78"),
    ("#a8dce8", "#5f9ab8", "#2f5a7a"),
    ("#f4e0a8", "#d88a4a", "#6a3f3a"),
)


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    graph = replace(graph, time=TimeOfDay.DAY)  # it is dark inside at any hour
    room = inside.begin(graph, size, seed, drop=0.1)
    view = room.view
    one = eye(view, float(view.dice("aim").uniform(0.44, 0.54)))
    wide = max(2.7, 0.36 * view.width / one.unit)
    hall = Shell(lit=-wide, dark=wide, high=3.4, back=one.unit / (0.12 * view.height))
    seat = accent(graph, _SEATS[view.pick("seat", len(_SEATS))])
    shell(room, one, hall, ("#2a2030", "#241a24", "#141018"))
    box = _screen(room, one, hall, seat)
    _wall_lamps(room, one, hall)
    if allows(graph, "seat", "chair"):
        _seats(room, one, hall, seat)
    done = room.done(far=room.floor + 0.09, near=0.94)
    sheet = Sheet(view.width, view.height)
    middle, low = (box[0] + box[2]) / 2, float(view.height)
    beam = [
        (box[0], box[1]),
        (box[2], box[1]),
        (middle + view.small * 0.9, low),
        (middle - view.small * 0.9, low),
    ]
    sheet.fill(
        polygon(beam), sheet.fade(even("#ffffff", (0, 0.5), (1, 0.1)), (0, box[1]), (0, low))
    )
    beams.cast(done.picture, view, sheet, Glow((1.0, 0.9, 0.8), 0.24, 0.02))
    return replace(done, light=replace(done.light, x=0.5 - 0.12 * view.side, y=0.2, rim=0.7))


def _screen(room: Room, one: Eye, hall: Shell, cloth: str) -> tuple[float, float, float, float]:
    """The picture on the screen between its curtains; returns its box in pixels."""
    sheet, view, depth = room.sheet, room.view, hall.back * 0.99
    (ax, ay), (bx, by) = one.at(hall.lit * 0.74, 2.9, depth), one.at(hall.dark * 0.74, 0.9, depth)
    left, right = sorted((ax, bx))
    sky, hill, near = _FILMS[view.pick("film", len(_FILMS))]
    wide, tall = right - left, by - ay
    reach = wide * 0.9
    sheet.oval(((left + right) / 2, (ay + by) / 2), reach, reach * 0.7).fill(
        sheet.halo(even(sky, (0, 0.4), (1, 0)), ((left + right) / 2, (ay + by) / 2), reach, 0.7)
    )
    sheet.box(left, ay, right, by).fill(
        sheet.fade(solid((0, paled(sky, 0.1)), (1, paled(sky, 0.6))), (0, ay), (0, by))
    )
    sheet.oval((left + wide * 0.64, ay + tall * 0.46), tall * 0.16, tall * 0.16).fill("#fffbe8")
    for share, tone in ((0.5, hill), (0.72, near)):
        line = [
            (left, by),
            (left, ay + tall * (share + 0.1)),
            (left + wide * 0.3, ay + tall * share),
            (left + wide * 0.62, ay + tall * (share + 0.14)),
            (right, ay + tall * (share + 0.02)),
            (right, by),
        ]
        sheet.fill(polygon(line), tone)
    for end, way in ((left, -1), (right, 1)):
        for fold in range(5):
            x = end + way * wide * 0.03 * fold
            tone = shaded(cloth, 0.2 if fold % 2 else 0.5)
            sheet.box(
                min(x, x + way * wide * 0.034),
                ay - tall * 0.1,
                max(x, x + way * wide * 0.034),
                by + tall * 0.1,
            ).fill(tone)
    sheet.box(left - wide * 0.16, ay - tall * 0.16, right + wide * 0.16, ay - tall * 0.02).fill(
        shaded(cloth, 0.4)
    )
    return left, ay, right, by


def _wall_lamps(room: Room, one: Eye, hall: Shell) -> None:
    """Small lamps along both walls."""
    sheet, depth = room.sheet, hall.back * 0.9
    while depth > 0.6:
        for side in hall.wide:
            place, reach = one.at(side * 0.99, 1.7, depth), one.scale(depth) * 0.6
            sheet.oval(place, reach * 0.7, reach).fill(
                sheet.halo(even("#ffb060", (0, 0.6), (1, 0)), place, reach)
            )
            sheet.fill(oval(place, reach * 0.07, reach * 0.12), "#ffe6b8")
        depth *= 0.66


def _seats(room: Room, one: Eye, hall: Shell, tone: str) -> None:
    """Rows of seat backs, the far ones first, lit from the screen; an aisle in the middle."""
    sheet = room.sheet
    depth = hall.back * 0.88
    while depth > 1.35:
        size = one.scale(depth)
        count = int(abs(hall.dark) / 0.52)
        for side in (-1, 1):
            for at in range(count, 0, -1):
                across = side * (0.55 + 0.52 * (at - 0.5))
                (x, y), half = one.at(across, 0.0, depth), size * 0.22
                top = y - size * 0.62
                back = (
                    f"M{x - half:.1f},{y:.1f}V{top + half * 0.5:.1f}"
                    f"Q{x - half:.1f},{top:.1f} {x - half * 0.5:.1f},{top:.1f}H{x + half * 0.5:.1f}"
                    f"Q{x + half:.1f},{top:.1f} {x + half:.1f},{top + half * 0.5:.1f}V{y:.1f}Z"
                )
                paint = solid((0, paled(tone, 0.2)), (0.3, tone), (1, shaded(tone, 0.6)))
                sheet.fill(back, sheet.fade(paint, (0, top), (0, y)))
        depth *= 0.8

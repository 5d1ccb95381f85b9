"""A brick wall, front on, with the pavement before it: a portrait's backdrop in the street."""

from __future__ import annotations

from aquatint.domain import Resolution

from ...graph import SceneGraph, Shot
from .. import ground
from ..air import air, light
from ..backdrop import Backdrop
from ..extras import accent, named_color
from ..sheet import Sheet, bar, even, solid
from ..view import LOW, View, look

_BRICKS = ("#a8604a", "#9a5548", "#b4735a", "#8a5a52", "#c08a6c")
_TONES = 5


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    view = look(size, seed, LOW, wide=graph.shot is Shot.WIDE)
    seen = air(graph)
    sheet = Sheet(view.width, view.height)
    color = accent(graph, _BRICKS[view.pick("bricks", len(_BRICKS))])
    low = view.y(view.horizon + 0.14)
    sheet.box(0, 0, view.width, low).fill(seen.ink("#6d5a54"))
    for tone, faces in _courses(view, low).items():
        sheet.scatter(faces, seen.ink(_toned(color, tone)))
    lit = even("#fff2d8", (0, 0.34), (0.5, 0.1), (1, 0))
    sheet.box(0, 0, view.width, low).fill(
        sheet.halo(lit, (view.x(0.3), low * 0.4), max(view.width, view.height) * 0.8)
    )
    dusk = even("#1c1018", (0, 0), (0.5, 0.04), (1, 0.36))
    sheet.box(0, 0, view.width, low).fill(sheet.fade(dusk, (view.x(0.1), 0), (view.x(1.05), 0)))
    _pavement(sheet, view, low, (seen.ink("#b4aca4"), seen.ink("#8f8780"), seen.ink("#d6cfc4")))
    picture = sheet.picture()
    ground.paper(picture, view, cell=0.03, strength=0.12)
    lamp = (view.x(0.16), view.y(0.06))
    return Backdrop(
        picture=picture,
        light=light(view, seen, lamp),
        horizon=view.horizon,
        far=view.horizon + 0.17,
        near=0.94,
    )


def _toned(color: str, tone: int) -> str:
    """One of the tones in which bricks of a colour are burnt."""
    base = named_color(color) or (0.6, 0.4, 0.34)
    share = (-0.16, -0.07, 0.0, 0.07, 0.14)[tone]
    return "#" + "".join(
        f"{round(255 * min(1.0, max(0.0, part + share * 0.7))):02x}" for part in base
    )


def _courses(view: View, low: float) -> dict[int, list[str]]:
    """The bricks in running bond, by tone."""
    roll = view.dice("courses")
    tall = view.small * 0.044
    wide, joint = tall * 2.5, tall * 0.12
    rows, across = int(low / tall) + 1, int(view.width / wide) + 2
    tones = roll.integers(0, _TONES, (rows, across)).tolist()
    faces: dict[int, list[str]] = {tone: [] for tone in range(_TONES)}
    for row in range(rows):
        y = low - (row + 1) * tall
        start = -wide * (0.5 if row % 2 else 0.0)
        for at in range(across):
            x = start + at * wide
            faces[tones[row][at]].append(bar(x + joint / 2, y, wide - joint, tall - joint))
    return faces


def _pavement(sheet: Sheet, view: View, low: float, tones: tuple[str, str, str]) -> None:
    """Slabs in perspective, darkest at the foot of the wall."""
    h, unit = view.height, view.small
    body, joint, edge = tones
    sheet.box(0, low, view.width, h).fill(
        sheet.fade(solid((0, joint), (0.3, body), (1, edge)), (0, low), (0, h))
    )
    vanish = (view.x(0.46), view.line)
    lines = []
    for at in range(-14, 15):
        foot = vanish[0] + at * unit * 0.34
        far = vanish[0] + (foot - vanish[0]) * (low - vanish[1]) / (h - vanish[1])
        lines.append(f"M{far:.1f},{low:.1f}L{foot:.1f},{h:.1f}")
    lines += [f"M0,{low + (h - low) * share:.1f}H{view.width}" for share in (0.16, 0.4, 0.74)]
    sheet.stroke("".join(lines), joint, unit * 0.004, 0.8)
    shade = even("#140c10", (0, 0.5), (1, 0))
    sheet.box(0, low, view.width, low + unit * 0.06).fill(
        sheet.fade(shade, (0, low), (0, low + unit * 0.06))
    )

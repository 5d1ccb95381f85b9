"""Four-footed animals by the facts of their species: standing, on the move, sitting, asleep."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from ...graph import Pose
from .. import bodies
from ..palette import tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, Point, blob, tube
from . import coats, tails
from .beast import GROUND, Beast, beast_of
from .heads import head
from .howl import howl
from .legs import leg

_ROOM = Box(-50, -60, 220, 180)
_Gait = tuple[tuple[float, float], tuple[float, float], tuple[float, float], tuple[float, float]]

_GAITS: Mapping[Pose, _Gait] = MappingProxyType(
    {
        Pose.STANDING: ((3, -3), (1, 0), (8, -14), (4, -12)),
        Pose.WALKING: ((24, 4), (-20, -30), (-22, -30), (24, -8)),
        Pose.RUNNING: ((66, 40), (44, 74), (-62, -30), (-38, -70)),
        Pose.SWIMMING: ((50, -40), (30, -60), (-30, -60), (-50, -40)),
    }
)
"""The upper and lower angles of the near and far fore legs, then of the hind legs."""


def quadruped(brief: Brief) -> Drawing:
    """An animal of SPECIES; it looks to the right unless it sits, which it does facing you."""
    beast = beast_of(brief)
    pose = brief.pose or beast.kind.usual
    if pose is Pose.SLEEPING:
        return _asleep(beast)
    if pose is Pose.HOWLING:
        return _howling(beast)
    if pose in _GAITS or beast.kind.foot != "paw":
        return _afoot(beast, pose if pose in _GAITS else Pose.STANDING)
    return _seated(beast)


def _on_its_legs(ink: Ink, beast: Beast, gait: _Gait) -> None:
    """All of it but neck and head."""
    tails.tail(
        ink,
        beast.kind,
        beast.fur,
        (beast.rump - beast.kind.deep * 0.12, beast.top + beast.kind.deep * 0.26),
    )
    leg(ink, beast, gait[1], fore=True, near=False)
    leg(ink, beast, gait[3], fore=False, near=False)
    woolly = beast.kind.pattern == "wool"
    if not woolly:
        _trunk(ink, beast)
    leg(ink, beast, gait[2], fore=False, near=True)
    leg(ink, beast, gait[0], fore=True, near=True)
    if woolly:
        _trunk(ink, beast)


def _howling(beast: Beast) -> Drawing:
    ink = Ink("k")
    _on_its_legs(ink, beast, _GAITS[Pose.STANDING])
    place = howl(ink, beast)
    return Drawing(
        shapes=ink.shapes,
        anchors={**_anchors(beast, (50 - beast.kind.long * 0.04, beast.top + 2)), "head": place},
        box=_ROOM,
        faces_right=True,
        two_sided=True,
        turn=1.2,
        volume=0.24,
    )


def _afoot(beast: Beast, pose: Pose) -> Drawing:
    ink = Ink("k")
    lean = -5.0 if pose is Pose.RUNNING else 0.0
    with ink.moved(f"rotate({lean} 50 60)"):
        _on_its_legs(ink, beast, _GAITS[pose])
        _neck(ink, beast)
        x, y = beast.face
        with ink.moved(f"translate({x:.2f} {y:.2f}) scale({_size(beast):.3f})"):
            _face(ink, beast, asleep=False)
    return Drawing(
        shapes=ink.shapes,
        anchors=_anchors(beast, (50 - beast.kind.long * 0.04, beast.top + 2)),
        box=_ROOM,
        grounded=pose is not Pose.SWIMMING,
        faces_right=True,
        two_sided=True,
        turn=1.2,
        volume=0.24,
    )


def _size(beast: Beast) -> float:
    return 0.86 if beast.kind.deep < 28 else 0.98


def _face(ink: Ink, beast: Beast, *, asleep: bool) -> None:
    kind = beast.kind
    dark = tones(kind.ink) if kind.pattern == "saddle" and kind.limbs else beast.fur
    coat = beast.limbs if kind.pattern == "wool" and kind.limbs else beast.fur
    if kind.pattern == "wool" and kind.limbs:
        coats.fleece(ink, beast.fur, (0, -10), (11, 7))
    head(ink, kind.head, coat, asleep=asleep)
    if kind.pattern == "wool" and kind.limbs:
        coats.fleece(ink, beast.fur, (0, -13), (7.5, 3.4))
    if kind.limbs and kind.head.tip and dark is not beast.fur:
        for side in (-1, 1):
            ink.oval(
                (side * kind.head.wide * 0.76, -kind.head.high * 0.78),
                (6.6, 6.6),
                ink.ball(dark.light, dark.base, dark.dark),
            )


def _anchors(beast: Beast, seat: Point) -> dict[str, Point]:
    x, y = beast.face
    size = _size(beast)
    face = beast.kind.head
    return {
        "head": (x, y - face.high * 0.28 * size),
        "temple": (x + face.wide * size, y - face.high * 0.5 * size),
        "mouth": (x, y + face.high * 0.75 * size),
        "hand": (x + 2, y + face.high * size + 6),
        "seat": seat,
        "lap": (50.0, beast.top + beast.kind.deep * 0.4),
    }


_WITHERS = 10.0
"""A higher hump is not that of the shoulders, but of the back."""


def _outline(beast: Beast) -> str:
    deep, top = beast.kind.deep, beast.top
    low = top + deep
    rump, chest = beast.rump, beast.chest
    high = beast.kind.hump if beast.kind.hump > _WITHERS else 0.0
    return blob(
        (rump - deep * 0.18, top + deep * 0.36),
        (rump + deep * 0.1, top + deep * 0.04),
        (50, top + deep * 0.05 - high),
        (chest - deep * 0.12, top - (0.0 if high else beast.kind.hump) - deep * 0.02),
        (chest + deep * 0.22, top + deep * 0.24),
        (chest + deep * 0.2, top + deep * 0.68),
        (chest - deep * 0.2, low + deep * 0.03),
        (50, low),
        (rump + deep * 0.24, low - deep * 0.03),
        (rump - deep * 0.18, top + deep * 0.76),
    )


def _trunk(ink: Ink, beast: Beast) -> None:
    fur, deep, top = beast.fur, beast.kind.deep, beast.top
    outline = _outline(beast)
    if beast.kind.pattern == "wool":
        coats.fleece(ink, fur, (50, top + deep * 0.5), (beast.kind.long * 0.62, deep * 0.56))
        return
    ink.path(outline, ink.down(fur.light, fur.base, fur.dark))
    with ink.within(outline):
        if beast.belly is not beast.fur:
            ink.glow(
                (50, top + deep * 1.04),
                (beast.kind.long * 0.62, deep * 0.3),
                beast.belly.light,
                0.95,
            )
        coats.pattern(ink, beast.kind, fur, (50, top + deep * 0.5))
        ink.glow(
            (50 - deep * 0.1, top + deep * 0.06),
            (beast.kind.long * 0.5, deep * 0.26),
            fur.glint,
            0.5,
        )
        ink.glow((50, top + deep * 1.1), (beast.kind.long * 0.7, deep * 0.24), fur.deep, 0.5)
        ink.glow((50, top + deep * 0.6), (deep * 0.3, deep * 0.5), fur.deep, 0.16)


def _neck(ink: Ink, beast: Beast) -> None:
    x, y = beast.face
    deep, top, fur = beast.kind.deep, beast.top, beast.fur
    root = (beast.chest - deep * 0.1, top + deep * 0.42)
    size = _size(beast) * beast.kind.head.wide
    long = beast.kind.neck[1] > 16
    widths = (
        (deep * 0.8, deep * 0.5, size * 0.95) if long else (deep * 0.86, deep * 0.7, size * 1.1)
    )
    outline = tube(
        (root, ((root[0] + x) / 2 + (1 if long else 0), (root[1] + y) / 2), (x - 1, y + 4)), widths
    )
    if beast.kind.pattern == "wool":
        if long:
            coats.fleece(
                ink, fur, ((root[0] + x) / 2, (root[1] + y) / 2 + 4), (8, abs(root[1] - y) * 0.6)
            )
        return
    ink.path(outline, ink.across(fur.base, fur.light, fur.base, fur.dark))
    with ink.within(outline):
        if beast.kind.pattern == "net":
            coats.pattern(ink, beast.kind, fur, ((root[0] + x) / 2, (root[1] + y) / 2))
        ink.glow((x + 4, y + beast.kind.head.high * 0.9), (size, 7), fur.deep, 0.5)
        if beast.belly is not beast.fur and not long:
            ink.glow(
                (beast.chest + deep * 0.2, top + deep * 0.6),
                (deep * 0.34, deep * 0.5),
                beast.belly.light,
                0.9,
            )


def _seated(beast: Beast) -> Drawing:
    kind = beast.kind
    ink = Ink("k")
    tails.upright(ink, kind, beast.fur)
    bodies.seat(
        ink,
        bodies.Coat(
            body=kind.ink if kind.pattern == "saddle" and kind.limbs else beast.fur.base,
            belly=beast.belly.base,
            limbs=kind.limbs if kind.limbs and kind.pattern != "socks" else beast.fur.base,
            paws=beast.feet.base,
            stripes=(kind.ink or beast.fur.deep) if kind.pattern == "stripes" else "",
        ),
    )
    high = 53 - kind.head.high * 1.12
    with ink.moved(f"translate(50 {high:.2f}) scale(1.32)"):
        _face(ink, beast, asleep=False)
    return Drawing(
        shapes=ink.shapes,
        anchors={
            "foot": (50, 99),
            "head": (50, high - kind.head.high * 0.4),
            "temple": (50 + kind.head.wide * 1.32, high - kind.head.high * 0.6),
            "mouth": (50, high + kind.head.high),
            "hand": (62, 74),
            "lap": (50, 84),
            "seat": (50, high - kind.head.high * 1.2),
        },
        box=_ROOM,
        turn=3,
        volume=0.3,
    )


def _asleep(beast: Beast) -> Drawing:
    """Lying on its belly, its chin on its paws."""
    kind, fur = beast.kind, beast.fur
    ink = Ink("k")
    deep, rump, chest = kind.deep * 0.92, beast.rump, beast.chest
    top = GROUND - deep
    tails.curled(ink, kind, fur, (rump - deep * 0.1, GROUND - 5), chest)
    _lying(ink, beast)
    thigh = blob(
        (rump, GROUND - 1),
        (rump - deep * 0.1, GROUND - deep * 0.4),
        (rump + deep * 0.3, top + deep * 0.3),
        (rump + deep * 0.72, GROUND - deep * 0.36),
        (rump + deep * 0.7, GROUND - 1),
    )
    if kind.pattern != "wool":
        ink.path(thigh, ink.ball(fur.light, fur.base, fur.dark, at=(0.4, 0.2)))
    _folded(ink, beast, rump + deep * 0.3, deep * 0.62)
    _folded(ink, beast, chest, deep * 0.86)
    size = _size(beast)
    x, y = chest + kind.head.wide * 0.36, GROUND - kind.head.high * size - 4
    with ink.moved(f"translate({x:.2f} {y:.2f}) scale({size}) rotate(4)"):
        _face(ink, beast, asleep=True)
    return Drawing(
        shapes=ink.shapes,
        anchors={
            "foot": (50, GROUND),
            "head": (x, y - kind.head.high * 0.3),
            "temple": (x + kind.head.wide, y - kind.head.high * 0.5),
            "mouth": (x, y + kind.head.high * 0.7),
            "seat": (46, top + 1),
        },
        box=_ROOM,
        faces_right=True,
        turn=0,
        volume=0.26,
    )


def _lying(ink: Ink, beast: Beast) -> None:
    """The body of one that lies on its belly."""
    kind, fur, rump, chest = beast.kind, beast.fur, beast.rump, beast.chest
    deep = kind.deep * 0.92
    top = GROUND - deep
    body = blob(
        (rump - deep * 0.3, GROUND - deep * 0.36),
        (rump + deep * 0.1, top),
        (50, top + deep * 0.02),
        (chest, top + deep * 0.12),
        (chest + deep * 0.4, GROUND - deep * 0.3),
        (chest, GROUND),
        (rump, GROUND),
    )
    if kind.pattern == "wool":
        coats.fleece(ink, fur, (50, top + deep * 0.5), (kind.long * 0.66, deep * 0.52))
    else:
        ink.path(body, ink.down(fur.light, fur.base, fur.dark))
        with ink.within(body):
            coats.pattern(ink, kind, fur, (50, top + deep * 0.45))
            ink.glow((50, top), (kind.long * 0.6, deep * 0.3), fur.glint, 0.5)
            ink.glow((50, GROUND + 2), (kind.long * 0.8, deep * 0.4), fur.deep, 0.55)


def _folded(ink: Ink, beast: Beast, x: float, reach: float) -> None:
    """A leg that lies on the ground and points ahead."""
    limbs, thick = beast.limbs, beast.kind.thick
    y = GROUND - thick * 0.5
    ink.path(
        tube(
            ((x - reach * 0.2, y - 1), (x + reach * 0.4, y), (x + reach, y)),
            (thick, thick, thick * 0.9),
        ),
        ink.down(limbs.light, limbs.base, limbs.dark),
    )
    ink.oval(
        (x + reach, y),
        (thick * 0.62, thick * 0.5),
        ink.ball(beast.feet.light, beast.feet.base, beast.feet.dark),
    )

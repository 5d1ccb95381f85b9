"""A dog, sitting half turned, with floppy ears and a collar."""

from __future__ import annotations

from ...dice import dice
from ...pixels import rgb
from ..palette import Tones, blend, luminance, tones
from ..vector import Brief, Drawing, Ink, blob, oval, points, tube


def dog(brief: Brief) -> Drawing:
    """It looks to the left."""
    chance = dice(brief.seed, "dog")
    coats = ("#c58a4d", "#b3733c", "#d9b07a", "#7b563c")
    fur = tones(brief.paint(coats[int(chance.integers(len(coats)))]))
    dark = luminance(rgb(fur.base)) < 0.25
    pale = tones(blend(fur.light, "#fff3e0", 0.12 if dark else 0.62))
    ink = Ink()
    _behind(ink, fur, pale)
    _chest(ink, fur, pale)
    _forelegs(ink, fur, pale)
    _collar(ink, "#c8413a" if brief.color != "#d3262e" else "#2f70c9")
    _head(ink, fur, pale, brief.iris("#5a3420"))
    return Drawing(
        shapes=ink.shapes,
        anchors={
            "foot": (50, 98.5),
            "head": (37, 24),
            "mouth": (32, 42),
            "seat": (62, 52),
            "hand": (34, 94),
            "lap": (46, 84),
        },
        turn=2,
        volume=0.24,
    )


def _behind(ink: Ink, fur: Tones, pale: Tones) -> None:
    tail = tube(((72, 92), (86, 93), (95, 84), (97, 70)), (8, 9, 7.5, 2))
    ink.path(tail, ink.down(fur.light, fur.base, fur.dark))
    back = blob(*points("36,46 54,42 68,54 78,72 82,90 72,98 40,97 30,76"))
    ink.path(back, ink.ball(fur.light, fur.base, fur.dark, at=(0.5, 0.2), reach=0.85))
    with ink.within(back):
        ink.glow((44, 88), (26, 34), fur.deep, 0.6)
    ink.glow((64, 82), (22, 22), fur.deep, 0.35)
    thigh = blob(*points("56,76 66,67 78,72 84,86 79,97 62,98 54,90"))
    ink.path(thigh, ink.ball(fur.light, fur.base, fur.dark, at=(0.45, 0.18), reach=0.9))
    _paw(ink, pale, 60, 11)


def _chest(ink: Ink, fur: Tones, pale: Tones) -> None:
    chest = blob(*points("24,50 38,42 54,48 56,66 50,84 38,90 27,82 22,66"))
    ink.path(chest, ink.ball(fur.light, fur.base, fur.dark, at=(0.35, 0.3), reach=0.85))
    with ink.within(chest):
        ink.path(
            blob(*points("28,44 38,48 46,46 45,62 40,76 36,84 31,72 27,58")),
            ink.down(pale.dark, pale.base, pale.light),
        )
        ink.glow((38, 48), (22, 9), fur.deep, 0.7)


def _forelegs(ink: Ink, fur: Tones, pale: Tones) -> None:
    for x, near in ((29.5, False), (45, True)):
        ink.glow((x + 3, 82), (10, 20), fur.deep, 0.4)
        leg = tube(((x, 60), (x + 0.5, 76), (x - 0.5, 94)), (12, 10.4, 9.4))
        ink.path(
            leg,
            ink.across(fur.light, fur.base, fur.dark)
            if near
            else ink.across(fur.light, fur.base, fur.base),
        )
        _paw(ink, pale, x - 1.5, 8)


def _paw(ink: Ink, pale: Tones, x: float, reach: float) -> None:
    outline = blob(
        (x - reach, 98),
        (x - reach * 0.8, 93),
        (x, 91),
        (x + reach * 0.9, 94),
        (x + reach, 98),
        (x, 99.4),
    )
    ink.path(outline, ink.ball(pale.light, pale.base, pale.dark, at=(0.35, 0.2), reach=0.9))
    for toe in (-0.42, 0.02):
        ink.line(f"M{x + toe * reach:.2f} 95q-0.8 1.6 -0.3 3.4", pale.deep, 0.75, 0.6)


def _collar(ink: Ink, color: str) -> None:
    band = tones(color)
    ink.path(
        tube(((23, 50), (38, 57), (55, 50)), (4.6, 5, 4.6)),
        ink.across(band.light, band.base, band.dark),
    )
    ink.oval((36.5, 60.5), (3, 3.2), ink.ball("#fff0b8", "#e2b042", "#94651d"))


def _head(ink: Ink, fur: Tones, pale: Tones, iris: str) -> None:
    _ear(ink, fur, 1)
    skull = blob(*points("37,4 50,7 57,18 57,30 54,42 42,52 31,52 21,43 17,31 17,18 24,7"))
    ink.path(skull, ink.ball(fur.light, fur.base, fur.dark, at=(0.38, 0.2), reach=0.9))
    with ink.within(skull):
        ink.path(
            tube(((37, 2), (35.5, 16), (34, 34)), (3.4, 4.4, 10)),
            ink.down(pale.base, pale.light),
            0.85,
        )
        ink.glow((30, 12), (16, 9), fur.glint, 0.4)
        ink.glow((36, 54), (26, 9), fur.deep, 0.5)
    muzzle = blob(*points("34,30 42,33 48,41 43,49 34,51 25,49 20.5,41 26,33"))
    ink.path(muzzle, ink.ball(pale.glint, pale.light, pale.base, at=(0.4, 0.25), reach=0.8))
    ink.path(
        "M30.4 46Q34 49 38 46Q38.4 53.4 34.4 54.4Q30.4 54 30.4 46Z", ink.down("#b04a55", "#e8808a")
    )
    ink.line("M33.8 39V43.6Q29.4 48.4 25.4 44.6M33.8 43.6Q38.6 48.4 43 44.2", "#3a2522", 1.1, 0.9)
    nose = blob((28, 35.4), (33.6, 33.6), (39.4, 35.4), (37.4, 39.4), (33.6, 41), (30, 39.4))
    ink.path(nose, ink.ball("#6d6a78", "#2c2730", "#151218", at=(0.35, 0.2)))
    _ear(ink, fur, -1)
    _eyes(ink, pale, iris)


def _ear(ink: Ink, fur: Tones, side: int) -> None:
    def at(x: float, y: float) -> tuple[float, float]:
        return 37 + side * x, y

    outline = blob(at(10, 7), at(17, 6), at(24, 16), at(27, 32), at(23, 43), at(17, 38), at(14, 24))
    ink.path(outline, ink.down(fur.base, fur.dark, fur.deep))
    with ink.within(outline):
        ink.glow(at(18, 12), (9, 9), fur.light, 0.6)


def _eyes(ink: Ink, pale: Tones, iris: str) -> None:
    for x in (26.5, 43.5):
        ink.glow((x, 26), (6.4, 6), pale.light, 0.35)
        eye = oval((x, 26), (3.5, 4))
        ink.path(eye, ink.down("#241612", iris))
        ink.oval((x - 1.1, 24.4), (1.25, 1.35), "#ffffff")
        ink.oval((x + 1.2, 27.8), (0.6, 0.6), "#ffffff")
        ink.line(f"M{x - 3.4} 19.4q3.4 -2.2 6.6 0", pale.base, 1.2, 0.8)

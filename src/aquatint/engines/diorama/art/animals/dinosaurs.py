"""Dinosaurs with horns, with plates and with wings."""

from __future__ import annotations

from ..palette import Tones, blend, tones
from ..vector import Brief, Drawing, Ink, Point, blob, points, tube
from .wild import eye, made


def triceratops(brief: Brief) -> Drawing:
    """A triceratops that looks to the right."""
    coat = tones(brief.paint("#7f9a5a"))
    frill = tones(blend(coat.base, "#d8803c", 0.55))
    ink = Ink("n")
    _legs(ink, coat, (8, 70), back=True)
    ink.path(tube(((8, 58), (-26, 66), (-62, 84)), (36, 20, 2)), ink.down(coat.light, coat.dark))
    body = blob(*points("-10,62 4,38 40,28 76,34 92,52 84,78 40,86 4,82"))
    ink.path(body, ink.down(coat.light, coat.base, coat.dark))
    with ink.within(body):
        ink.path(blob(*points("0,78 40,74 84,74 80,96 10,96")), coat.glint, 0.55)
        for x, y in ((14, 46), (32, 38), (52, 40), (30, 54), (66, 50)):
            ink.oval((x, y), (4.6, 3.4), coat.dark)
    _legs(ink, coat, (20, 84), back=False)
    crest = blob(*points("86,64 72,44 76,16 100,2 122,14 124,40 110,62"))
    ink.path(crest, ink.ball(frill.glint, frill.base, frill.dark, at=(0.6, 0.6)))
    for x, y in ((74, 30), (80, 12), (98, 2), (116, 8), (126, 26)):
        ink.oval((x, y), (4.6, 4.6), ink.ball(coat.glint, coat.base))
    for x, y, u, v in ((104, 34, 128, -10), (116, 36, 150, 0)):
        ink.path(
            tube(((x, y), ((x + u) / 2 + 4, (y + v) / 2 + 6), (u, v)), (9, 6, 1)),
            ink.down("#fff8e4", "#d9c49a"),
        )
    face = blob(*points("86,56 96,36 118,32 136,50 144,64 132,74 108,78 90,72"))
    ink.path(face, ink.ball(coat.light, coat.base, coat.dark, at=(0.45, 0.25)))
    ink.path("M134 52Q150 56 146 74Q138 76 132 70Z", ink.down("#e8dcb8", "#b39f6e"))
    ink.path("M126 46L140 28L138 52Z", ink.down("#fff8e4", "#d9c49a"))
    eye(ink, (114, 48), 5)
    ink.line("M110 70Q124 74 134 68", coat.deep, 1.6)
    return made(ink, {"head": (104, 10), "mouth": (142, 70), "seat": (36, 30), "hand": (140, 72)})


def _legs(ink: Ink, coat: Tones, places: Point, *, back: bool) -> None:
    """The far or the near pair of the legs of a heavy dinosaur."""
    paint = ink.down(coat.dark, coat.deep) if back else ink.down(coat.base, coat.dark)
    for x in places:
        ink.path(tube(((x, 62), (x, 82), (x + 1, 103)), (24, 17, 17)), paint)
        for at in (-5, 1, 7):
            ink.oval((x + at + 1, 107), (3, 2.6), "#efe6c8")


def stegosaurus(brief: Brief) -> Drawing:
    """A stegosaurus with its plates and its spiked tail, to the right."""
    coat = tones(brief.paint("#6f9a78"))
    plate = tones(blend(coat.base, "#e0703c", 0.7))
    ink = Ink("n")
    for x, y, high, lean in (
        (-34, 64, 16, -7), (-16, 52, 22, -6), (4, 38, 30, -4), (28, 28, 36, 0),
        (52, 32, 30, 4), (72, 44, 22, 6), (88, 58, 14, 6),
    ):  # fmt: skip
        outline = blob((x - 11, y + 6), (x - 12 + lean, y - high * 0.5), (x + lean, y - high),
                       (x + 13 + lean, y - high * 0.5), (x + 12, y + 8), tension=0.7)  # fmt: skip
        ink.path(outline, ink.down(plate.light, plate.base, plate.dark))
    _legs(ink, coat, (14, 66), back=True)
    for x, y in ((-66, 58), (-72, 70)):
        ink.path(f"M-58 80L{x - 6} {y - 14}L-50 76Z", ink.down("#fff8e4", "#d9c49a"))
    spine = ((-72, 84), (-34, 74), (4, 56), (34, 50), (70, 60), (96, 76), (118, 78))
    ink.path(tube(spine, (3, 16, 44, 56, 44, 18, 15)), ink.down(coat.light, coat.base, coat.dark))
    for x, y in ((8, 50), (24, 42), (44, 44), (32, 58), (58, 56), (-14, 66)):
        ink.oval((x, y), (4, 3), coat.dark)
    _legs(ink, coat, (24, 80), back=False)
    ink.path(blob(*points("98,74 108,64 124,66 136,76 134,84 116,88 102,86")),
             ink.ball(coat.light, coat.base, coat.dark, at=(0.45, 0.25)))  # fmt: skip
    eye(ink, (116, 72), 4.2)
    ink.line("M118 83Q128 84 134 79", coat.deep, 1.4)
    return made(ink, {"head": (112, 64), "mouth": (134, 80), "seat": (40, 26), "hand": (132, 82)})


def pterodactyl(brief: Brief) -> Drawing:
    """A pterosaur in flight, to the right."""
    coat = tones(brief.paint("#a5705a"))
    skin = tones(blend(coat.base, "#f0b070", 0.5))
    ink = Ink("n")
    far = blob(*points("52,52 60,20 84,-26 92,-30 84,6 80,30 66,56"), tension=0.6)
    ink.path(far, ink.down(skin.base, skin.dark))
    ink.line("M58 46Q66 6 91 -30", coat.deep, 3)
    for x in (30, 38):
        ink.path(tube(((x, 66), (x - 16, 76), (x - 28, 78)), (5, 3.4, 2)), coat.dark)
    body = blob(*points("16,66 30,54 56,48 72,54 70,64 50,72 28,74"))
    ink.path(body, ink.down(coat.light, coat.base, coat.dark))
    near = blob(*points("58,56 30,26 -18,-18 -30,-18 -22,14 4,42 10,56 30,66 52,66"), tension=0.6)
    ink.path(near, ink.slant(skin.glint, skin.base, skin.dark))
    ink.line("M60 56Q36 14 -30 -18", coat.base, 4.6)
    for x, y in ((-20, 12), (4, 42), (28, 64)):
        ink.line(f"M40 32L{x} {y}", coat.dark, 1.2, 0.5)
    ink.path(tube(((66, 56), (82, 46), (92, 36)), (13, 9, 9)), coat.base)
    ink.path("M92 36L66 14Q62 10 70 12L102 26Z", ink.slant("#e87a4a", "#b0432c"))
    ink.path(
        blob(*points("84,36 92,24 106,24 112,34 104,44 90,44")),
        ink.ball(coat.light, coat.base, coat.dark),
    )
    ink.path("M104 26L150 38L108 38Z", ink.down("#f0d29a", "#c9964e"))
    ink.path("M104 42L142 43L108 37Z", "#b0803c")
    eye(ink, (101, 32), 4.4, "#e09a2c")
    return made(ink, {"head": (98, 22), "mouth": (140, 40), "seat": (46, 48)}, grounded=False)

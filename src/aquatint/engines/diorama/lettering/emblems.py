"""More marks for logos, one for a trade or a word in a name, in a box of 100 units."""

from __future__ import annotations

import math
from collections.abc import Mapping
from types import MappingProxyType

from .marks import LINE, Inks, Mark
from .sheet import disc, filled, stroked


def lotus(inks: Inks) -> str:
    """A lotus of five petals on the water, a light above it."""
    body = ""
    for lean, reach, color in (
        (-58, 44, inks.accent),
        (58, 44, inks.accent),
        (-30, 52, inks.main),
        (30, 52, inks.main),
        (0, 58, inks.main),
    ):
        petal = f"M50 78C{50 - 17} {78 - reach * 0.45} {50 - 9} {78 - reach * 0.85} 50 {78 - reach}"
        petal += f"C{50 + 9} {78 - reach * 0.85} {50 + 17} {78 - reach * 0.45} 50 78Z"
        leaf = filled(petal, color) + stroked(petal, inks.ground, LINE * 0.5)
        body += f'<g transform="rotate({lean} 50 78)">{leaf}</g>'
    return body + disc(50, 8, 5.5, inks.accent) + stroked("M24 90Q50 98 76 90", inks.main, LINE)


def sun(inks: Inks) -> str:
    """A sun with twelve rays."""
    rays = ""
    for at in range(12):
        angle = math.tau * at / 12
        near, far = 31, 44 if at % 2 == 0 else 38
        rays += (
            f"M{50 + near * math.cos(angle):.1f} {50 + near * math.sin(angle):.1f}"
            f"L{50 + far * math.cos(angle):.1f} {50 + far * math.sin(angle):.1f}"
        )
    return disc(50, 50, 22, inks.accent) + stroked(rays, inks.main, LINE)


def moon(inks: Inks) -> str:
    """A crescent with three stars."""
    body = filled("M62 10A42 42 0 1 0 90 64A34 34 0 0 1 62 10Z", inks.main)
    for x, y, r in ((72, 34, 5), (86, 22, 3.4), (60, 52, 3)):
        body += filled(_spark(x, y, r), inks.accent)
    return body


def _spark(x: float, y: float, r: float) -> str:
    return (
        f"M{x} {y - r * 1.7}Q{x} {y} {x + r * 1.7} {y}Q{x} {y} {x} {y + r * 1.7}"
        f"Q{x} {y} {x - r * 1.7} {y}Q{x} {y} {x} {y - r * 1.7}Z"
    )


def paw(inks: Inks) -> str:
    """The print of a paw."""
    pad = "M50 46C68 46 84 66 78 80C73 91 62 84 50 84C38 84 27 91 22 80C16 66 32 46 50 46Z"
    body = filled(pad, inks.main)
    for x, y, lean in ((14, 46, -28), (36, 24, -8), (64, 24, 8), (86, 46, 28)):
        body += (
            f'<ellipse cx="{x}" cy="{y}" rx="9.6" ry="13.4" fill="{inks.accent}" '
            f'transform="rotate({lean} {x} {y})"/>'
        )
    return body


def anchor(inks: Inks) -> str:
    """An anchor in its ring."""
    body = stroked("M50 28V90M32 40H68", inks.main, LINE * 1.5)
    body += stroked("M14 60Q18 88 50 92Q82 88 86 60", inks.main, LINE * 1.5)
    body += filled("M6 66L14 50L26 64ZM94 66L86 50L74 64Z", inks.main)
    return body + stroked("M50 8A9 9 0 1 1 49.9 8Z", inks.accent, LINE * 1.2)


def drop(inks: Inks) -> str:
    """A drop of water."""
    return filled(
        "M50 6C70 34 82 48 82 64A32 32 0 0 1 18 64C18 48 30 34 50 6Z", inks.main
    ) + stroked("M32 66A19 19 0 0 0 50 82", inks.accent, LINE)


def crown(inks: Inks) -> str:
    """A crown of three points."""
    body = filled("M10 34L30 54L50 18L70 54L90 34L82 76H18Z", inks.main)
    body += filled("M18 81H82V90H18Z", inks.accent)
    for x, y in ((10, 30), (50, 13), (90, 30)):
        body += disc(x, y, 5.6, inks.accent)
    return body


def scissors(inks: Inks) -> str:
    """Open scissors, points up."""
    body = filled("M26 6Q40 30 57 62L49 68Q32 36 26 6Z", inks.main)
    body += filled("M74 6Q60 30 43 62L51 68Q68 36 74 6Z", inks.main)
    body += stroked(
        "M34 64A13 13 0 1 1 33.9 64ZM66 64A13 13 0 1 1 65.9 64Z", inks.accent, LINE * 1.3
    )
    return body + disc(50, 52, 3.4, inks.ground)


def camera(inks: Inks) -> str:
    """A camera with its lens."""
    body = filled(
        "M34 20H66L72 30H86Q94 30 94 38V78Q94 86 86 86H14Q6 86 6 78V38Q6 30 14 30H28Z", inks.main
    )
    body += disc(50, 57, 22, inks.ground) + disc(50, 57, 16, inks.accent)
    return body + disc(80, 42, 4, inks.ground) + disc(44, 51, 4, inks.ground)


def wheel(inks: Inks) -> str:
    """A spoked wheel."""
    spokes = ""
    for at in range(10):
        angle = math.tau * at / 10 + 0.3
        spokes += (
            f"M{50 + 8 * math.cos(angle):.1f} {50 + 8 * math.sin(angle):.1f}"
            f"L{50 + 36 * math.cos(angle):.1f} {50 + 36 * math.sin(angle):.1f}"
        )
    ring = "M50 10A40 40 0 1 1 49.9 10Z"
    return (
        stroked(spokes, inks.main, LINE * 0.5)
        + stroked(ring, inks.main, LINE * 1.5)
        + disc(50, 50, 9, inks.accent)
    )


def tree(inks: Inks) -> str:
    """A fir of three tiers, a sun behind it."""
    body = disc(68, 30, 17, inks.accent)
    body += filled("M50 4L70 34H60L78 58H66L88 82H12L34 58H22L40 34H30Z", inks.main)
    return body + filled("M45 82H55V98H45Z", inks.main)


def tooth(inks: Inks) -> str:
    """A tooth that gleams."""
    body = "M50 24C58 14 84 10 86 36C88 56 78 66 74 86C72 96 62 96 60 84C58 72 56 62 50 62"
    body += "C44 62 42 72 40 84C38 96 28 96 26 86C22 66 12 56 14 36C16 10 42 14 50 24Z"
    return filled(body, inks.main) + filled(_spark(80, 16, 8), inks.accent)


def house(inks: Inks) -> str:
    """A house below its roof."""
    body = stroked("M6 50L50 12L94 50", inks.accent, LINE * 1.6)
    body += filled("M20 50L50 24L80 50V90H20Z", inks.main)
    return body + filled("M42 90V66H58V90Z", inks.ground)


def scales(inks: Inks) -> str:
    """Scales in balance."""
    body = stroked("M50 14V88M28 90H72M16 28H84", inks.main, LINE * 1.2)
    body += stroked("M16 28L4 62M16 28L28 62M84 28L72 62M84 28L96 62", inks.main, LINE * 0.5)
    body += filled("M2 62H30Q28 76 16 76T2 62ZM70 62H98Q96 76 84 76T70 62Z", inks.accent)
    return body + disc(50, 14, 6, inks.accent)


def gem(inks: Inks) -> str:
    """A cut stone."""
    body = filled("M26 16H74L94 42L50 92L6 42Z", inks.main)
    body += stroked(
        "M6 42H94M26 16L36 42L50 92L64 42L74 16M36 42L50 16L64 42", inks.ground, LINE * 0.6
    )
    return body + filled("M36 42L50 16L64 42Z", inks.accent)


def flame(inks: Inks) -> str:
    """A flame within a flame."""
    outer = "M52 4C60 26 86 38 86 64A36 34 0 0 1 14 64"
    outer += "C14 48 26 42 28 26C38 32 40 40 40 46C50 36 54 22 52 4Z"
    return filled(outer, inks.main) + filled(
        "M52 46C58 58 68 62 68 76A18 17 0 0 1 32 76C32 64 44 62 52 46Z", inks.accent
    )


def bars(inks: Inks) -> str:
    """Three bars that rise, an arrow over them."""
    body = filled("M12 64H30V92H12ZM41 48H59V92H41ZM70 32H88V92H70Z", inks.main)
    return body + stroked("M10 44L38 24L52 32L82 8M64 8H84V26", inks.accent, LINE * 1.1)


def cross(inks: Inks) -> str:
    """A cross in a shield, as on a pharmacy."""
    body = filled("M50 4L88 16V50Q88 82 50 96Q12 82 12 50V16Z", inks.main)
    return body + filled("M43 28H57V43H72V57H57V72H43V57H28V43H43Z", inks.accent)


def cutlery(inks: Inks) -> str:
    """Fork and knife in a ring."""
    body = stroked("M50 4A46 46 0 1 1 49.9 4Z", inks.main, LINE)
    body += stroked("M30 26V40Q30 50 37 50V76M44 26V40Q44 50 37 50M37 26V44", inks.main, LINE * 0.9)
    return body + filled("M58 24Q70 28 70 46Q70 54 65 55V77H58Z", inks.accent)


def weight(inks: Inks) -> str:
    """A dumbbell across."""
    body = filled("M30 44H70V56H30Z", inks.accent)
    plates = "M18 24H32V76H18ZM68 24H82V76H68ZM6 34H15V66H6ZM85 34H94V66H85Z"
    return body + filled(plates, inks.main)


def _table(*rows: tuple[Mark, str]) -> Mapping[str, Mark]:
    return MappingProxyType({word: mark for mark, words in rows for word in words.split(", ")})


EMBLEMS = _table(
    (lotus, "lotus, yoga, meditation, spa, wellness, zen, mindfulness"),
    (paw, "pet, pets, paw, paws, vet, veterinary, veterinarian, kennel, grooming, pet store"),
    (anchor, "anchor, marine, sailing, harbor, harbour, nautical, fishing, yacht, naval, port"),
    (crown, "crown, royal, regal, king, kings, queen, imperial"),
    (scissors, "barber, barbershop, hair, hairdresser, salon, tailor, hair salon, barber shop"),
    (camera, "photography, photo, photographer, camera, photo studio"),
    (wheel, "bike, bikes, bicycle, cycling, cyclist"),
    (tooth, "dental, dentist, tooth, teeth, orthodontist"),
    (scales, "law, lawyer, lawyers, attorney, legal, justice"),
    (gem, "jewelry, jewellery, jeweler, jeweller, diamond, gem, gems"),
    (tree, "tree, trees, forest, oak, pine, pines, park, woods, landscaping, evergreen"),
    (drop, "water, plumbing, plumber, cleaning, laundry, drop, oil"),
    (flame, "fire, flame, candle, candles, grill, barbecue, bbq, ember, blaze"),
    (sun, "sun, solar, sunny, light, summer, sunshine"),
    (moon, "moon, luna, lunar, moonlight, sleep, dream, dreams"),
    (house, "real estate, home, homes, house, realty, property, construction, architecture"),
    (house, "architect, realtor, roofing, builders, interior design"),
    (cross, "hospital, clinic, medical, pharmacy, doctor, nurse, healthcare, medicine"),
    (weight, "gym, fitness, crossfit, strength, workout"),
    (cutlery, "restaurant, bistro, catering, diner, chef, kitchen, eatery, food"),
    (bars, "finance, consulting, consultant, accounting, investment, marketing, analytics"),
    (bars, "trading, bank, accountant, data, sales"),
)  # fmt: skip
"""The marks by what they stand for, the most telling first."""


def find(topics: frozenset[str]) -> Mark | None:
    """The mark of the first of these words in the table."""
    return next((mark for word, mark in EMBLEMS.items() if word in topics), None)

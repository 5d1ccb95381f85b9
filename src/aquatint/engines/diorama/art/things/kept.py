"""What keeps things: a hive, a crate, a tray, a bottle of wine; and a hand that shows a card."""

from __future__ import annotations

from ...dice import dice
from ..palette import tones
from ..people.faces import SKINS
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, blob, oval, panel, points, tube

_ROOM = Box(-40, -40, 200, 190)


def hive(brief: Brief) -> Drawing:
    """A hive of wound straw with three bees about it."""
    straw = tones(brief.paint("#dba345"))
    ink = Ink("v")
    for at, half in enumerate((20, 32, 40, 45, 47, 45)):
        y = 12 + at * 14.6
        ink.plate(
            (50 - half, y), (half * 2, 16.4), 8, ink.down(straw.light, straw.base, straw.dark)
        )
        ink.line(f"M{50 - half + 7} {y + 4}H{50 + half * 0.4}", straw.glint, 1.4, 0.6)
    ink.oval((50, 10), (9, 6), ink.ball(straw.light, straw.base, straw.dark))
    ink.path("M38 96V86Q39 74 50 73Q61 74 62 86V96Z", ink.down("#3a2414", "#5f3c20"))
    for x, y in ((-2, 30), (104, 18), (98, 62)):
        ink.oval((x - 2, y - 4), (4.4, 3), "#e8f4fa", lean=-30)
        ink.oval((x + 2, y - 4), (4.4, 3), "#e8f4fa", lean=30)
        ink.oval((x, y), (5.6, 4), ink.ball("#ffe08a", "#f2b62c", "#b87a14"))
        ink.line(f"M{x - 1.4} {y - 3.4}v6.8M{x + 1.8} {y - 3.4}v6.8", "#2c2420", 1.5)
    return Drawing(shapes=ink.shapes, anchors={"seat": (50, 6)}, box=_ROOM, turn=0, volume=0.16)


def crate(brief: Brief) -> Drawing:
    """An open crate of slats; what is in it looks out over its edge."""
    wood = tones(brief.paint("#b98652"))
    ink = Ink("v")
    ink.path("M6 42H94L88 52H12Z", ink.down(wood.deep, wood.dark))
    for at in range(3):
        y = 50 + at * 17
        ink.plate((0, y), (100, 14), 1.6, ink.down(wood.light, wood.base, wood.dark))
        ink.line(f"M4 {y + 5}q30 -2 52 0t38 1M8 {y + 9.6}q40 2 80 -1", wood.deep, 0.6, 0.35)
    for x in (3, 88):
        ink.plate((x, 47), (9, 54), 1.2, ink.across(wood.light, wood.base, wood.dark))
        for y in (56, 73, 90):
            ink.oval((x + 4.5, y), (1.1, 1.1), wood.deep)
    ink.line("M0 50.6H100", wood.glint, 1.2, 0.7)
    return Drawing(
        shapes=ink.shapes,
        anchors={"inside": (50, 52), "seat": (50, 48)},
        box=_ROOM,
        turn=0.5,
        volume=0.16,
    )


def tray(brief: Brief) -> Drawing:
    """A wooden tray with handles, seen as one sits before it; "seat" is its middle."""
    wood = tones(brief.paint("#a8703f"))
    ink = Ink("v")
    for side in (-1, 1):
        ink.line(f"M{50 + side * 60} 56q{side * 8} -14 {-side * 6} -17", wood.dark, 3.4)
    ink.path("M4 36H96L114 56H-14Z", ink.down(wood.base, wood.light))
    ink.path("M10 40H90L104 55H-4Z", ink.down(wood.dark, wood.base))
    for x in (26, 50, 74):
        ink.line(f"M{x} 40L{50 + (x - 50) * 1.36} 56", wood.deep, 0.7, 0.5)
    ink.plate((-18, 54), (136, 12), 3, ink.down(wood.light, wood.base, wood.deep))
    ink.line("M-15 55.6H115", wood.glint, 1.2, 0.7)
    return Drawing(
        shapes=ink.shapes,
        anchors={"seat": (50, 56), "lap": (50, 56)},
        box=_ROOM,
        turn=0,
        volume=0.08,
    )


def wine_bottle(brief: Brief) -> Drawing:
    """A bottle of wine with its label: dark glass for red, green for white."""
    glass = tones(brief.color or ("#7f8f45" if "white" in brief.words else "#23382c"))
    ink = Ink("v")
    body = (
        "M41 4H59V30Q60 40 69 48Q75 54 75 64V112Q75 120 67 120H33Q25 120 25 112V64"
        "Q25 54 31 48Q40 40 41 30Z"
    )
    ink.path(body, ink.across(glass.deep, glass.light, glass.base, glass.deep))
    ink.path("M40 -6H60V26H40Z", ink.across("#7a2634", "#b8485a", "#5a1826"))
    ink.plate((38, -8), (24, 6), 1.6, ink.across("#8f3040", "#cf6274", "#6a2030"))
    ink.plate((25, 66), (50, 36), 1, ink.across("#d8ccae", "#fbf6e6", "#c9bd9c"))
    if not brief.lettered:
        ink.line("M33 74H67", "#7a2634", 2.2)
        ink.line("M36 80H64M38 94H62", "#a8946c", 1.2)
        ink.path(blob(*points("50,82 54,86 50,91 46,86")), "#7a2634")
    ink.line("M31 60Q29 66 29 114", "#ffffff", 2.2, 0.5)
    ink.line("M45 10V30", "#ffffff", 1.4, 0.4)
    label = panel((27, 69), (46, 30))
    return Drawing(
        shapes=ink.shapes,
        anchors={"seat": (50, -6), "hand": (50, 96), **label},
        box=_ROOM,
        turn=0,
        volume=0.12,
    )


def hand_with_card(brief: Brief) -> Drawing:
    """A hand that comes in from below and holds a card up, fingers behind it, the thumb before.

    Its sleeve ends at the lower edge of what is painted: it is placed like a bust.
    """
    roll = dice(brief.seed + brief.copy, "hand")
    skin = tones(SKINS[int(roll.integers(len(SKINS)))])
    sleeve = tones(
        brief.color or ("#3f5a8a", "#b8433c", "#2f6f62", "#6a4a7f")[int(roll.integers(4))]
    )
    ink = Ink("v")
    for x, y in ((34, 70), (44, 66), (55, 66), (66, 71)):  # fingers behind
        ink.path(tube(((x, 92), (x, y)), (11, 9)), ink.across(skin.light, skin.base, skin.dark))
    ink.plate((-14, -2), (128, 84), 3, ink.down("#d9d4c8", "#c4beb0"))
    ink.plate((-15, -4), (128, 84), 3, ink.slant("#ffffff", "#fbf8f0", "#ece6d8"))
    arm = "M34 104Q30 86 38 80H66Q74 88 68 108L72 170H30Z"
    ink.path(arm, ink.across(skin.light, skin.base, skin.dark))
    ink.path(
        tube(((64, 104), (62, 88), (52, 68)), (17, 13, 9)),
        ink.across(skin.light, skin.base, skin.dark),
    )
    ink.oval((51, 66), (4, 5), skin.light, lean=-28)
    ink.path(blob(*points("49,61 53,60.4 54.4,65 51.4,67.6 48.6,65")), skin.glint, 0.8)
    ink.line("M40 92Q48 97 58 94", skin.dark, 1, 0.6)
    ink.path("M20 132Q50 124 82 132L90 180H12Z", ink.across(sleeve.light, sleeve.base, sleeve.dark))
    ink.path("M18 128Q50 120 84 128V138Q50 130 18 138Z", ink.down(sleeve.light, sleeve.dark))
    ink.line(oval((24, 150), (1, 1)), sleeve.deep, 1, 0.2)
    return Drawing(
        shapes=ink.shapes,
        anchors={"head": (50, 30), **panel((-9, 4), (116, 56))},
        box=Box(-40, -30, 200, 206),
        turn=0,
        volume=0.1,
    )


def gold_heap(_: Brief) -> Drawing:
    """A heap of gold coins with a goblet and gems in it; who lies on it lies in its hollow."""
    ink, gold = Ink("h"), tones("#e2a92e")
    mound = "M-10 100Q6 74 34 62Q60 46 92 50Q128 52 152 72Q176 82 190 100Z"
    ink.path(mound, ink.down(gold.light, gold.base, gold.dark))
    roll = dice(7, "gold heap")
    with ink.within(mound):
        for across, down, lean in sorted(roll.random((90, 3)).tolist(), key=lambda one: one[1]):
            x, y = -6 + 192 * across, 50 + 50 * down
            wide, high = 5.6, 2.4 + 2.0 * lean
            ink.oval((x, y + 1.1), (wide, high), gold.deep)
            ink.oval((x, y), (wide, high), ink.slant(gold.glint, gold.light, gold.base))
            ink.line(oval((x, y), (wide * 0.66, high * 0.62)), gold.dark, 0.5, 0.6)
    for (x, y), tone in (((26, 82), "#c8334a"), ((150, 84), "#2f8a6a"), ((104, 92), "#3a6ac8")):
        gem = tones(tone)
        ink.path(f"M{x - 5} {y}L{x - 2.6} {y - 4}H{x + 2.6}L{x + 5} {y}L{x} {y + 6}Z", gem.base)
        ink.path(f"M{x - 5} {y}L{x - 2.6} {y - 4}H{x + 2.6}L{x} {y}Z", gem.glint)
    return Drawing(
        shapes=ink.shapes,
        anchors={"seat": (92, 56), "lap": (92, 56), "foot": (92, 100)},
        box=Box(-40, -40, 280, 190),
        volume=0.1,
    )

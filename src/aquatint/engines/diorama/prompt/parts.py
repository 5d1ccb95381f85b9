"""Parts of things: the eyes of a cat or the wheels of a car are no subjects beside them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from .meanings import Meanings, Part, PartKind

_BODY = """
    eye, eyeball, eyelash/eyelashes, eyebrow, eyelid, pupil, ear, nose, nostril, mouth, lip,
    tooth/teeth, fang, tongue, face, head, forehead, cheek, chin, jaw, neck, throat, shoulder,
    arm, elbow, wrist, hand, finger, fist, thumb, nail, fingernail, claw, paw, talon, leg,
    thigh, knee, foot/feet, ankle, toe, heel, hoof/hooves, hip, waist, belly/bellies, tummy,
    stomach, lap, horn, antler, tusk, whisker, wing, wingtip, fin, flipper, beak, snout, muzzle,
    tentacle, tail, hump, stinger, gill, antenna/antennae, muscle, spine, rib, body/bodies,
    limb, palm of his hand, palm of her hand, palm of your hand, palm of the hand, happy face,
    smiling face, smiley face, cute face, kawaii face, sad face, crying face, butterfly wing,
    angel wing, carrot nose
"""
_COAT = """
    fur, feathers/feather, feathering, plumage, fleece, scales/scale, coat of fur, skin,
    shell/shells
"""
_FEATURE = """
    hair, hairs, haircut, hairstyle, beard, mustache, moustache, mane, ponytail, pigtail, braid,
    curl, dreadlock, afro, bangs, fringe, sideburn, freckle, wrinkle, dimple, scar, tattoo,
    makeup, earring, pearl earring, gold earring, silver earring, hoop earring,
    stripe, spot, dot, polka dot, speckle, marking, smile, grin, frown, gaze, stare,
    expression, eyepatch, tear/tears, long hair, blonde hair, curly hair, red hair, white beard,
    pattern/patterns, floral pattern, print, pocket, sleeve, collar, lace, button, zipper,
    strap, hem, embroidery, fabric
"""
_DRESS = """
    suit, business suit, tuxedo, uniform, apron, robe, cloak, cape, sweater, skirt, outfit,
    costume, armor, armour, suit of armor, clothes, clothing, vest, waistcoat, pajamas,
    overalls, tunic, jumpsuit, spacesuit, space suit, cardigan, pullover, jumper, attire,
    garment, poncho, tutu, toga, bathrobe, leotard, stockings, belt, veil, hood, bandana,
    mask, bracelet, shawl
"""
_PLANT = "leaf/leaves, leafage, foliage, petal, blossom, flower petal, frond"
_WOODY = "branch/branches, twig, root, trunk, bark, stem, stalk, thorn, seed, bud, crown of leaves"
_WORKS = """
    wheel, tire, tyre, spoke, door, doorway, roof, rooftop, tower, turret, balcony/balconies,
    porch, handle, handlebar, lid, spout, string, piano key, lens/lenses, screen, sail, mast,
    oar, paddle, hull, deck, propeller, engine, headlight, taillight, windshield, bumper,
    exhaust, seat, saddle, stair, step, arch/arches, column, pillar, spire, dome, cockpit, rim,
    edge, base, surface, label, icing, frosting, sprinkles, topping, crust, filling, peel, foam,
    whipped cream, rope, gable, shutter, brick wall, facade, beam, blade, cable, wire, knob,
    dial, flagpole, pane, spike, fender, rotor, thatched roof
"""


def _table(*rows: tuple[PartKind, str]) -> Mapping[str, Meanings]:
    """Each word in the singular and, after a slash or by an s, in the plural."""
    found: dict[str, Meanings] = {}
    for kind, words in rows:
        for word in words.split(","):
            one, _, many = word.strip().partition("/")
            found.setdefault(one, (Part(kind),))
            found.setdefault(many or f"{one}s", (Part(kind),))
    return MappingProxyType(found)


PARTS = _table(
    (PartKind.BODY, _BODY),
    (PartKind.COAT, _COAT),
    (PartKind.FEATURE, _FEATURE),
    (PartKind.DRESS, _DRESS),
    (PartKind.LEAVES, _PLANT),
    (PartKind.PLANT, _WOODY),
    (PartKind.WORKS, _WORKS),
)

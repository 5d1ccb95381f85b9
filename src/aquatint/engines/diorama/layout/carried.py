"""How things are held and worn: in the hand or the mouth; on the head, the eyes or the neck."""

from __future__ import annotations

from ..art.figure import Point
from ..graph import Pose
from ..lexicon.entry import Kind
from .unit import Part, Share, Unit

ROOFS = frozenset({"umbrella", "parasol"})
STRINGED = frozenset({"balloon", "kite"})
_HUNG = frozenset(
    {"basket", "bag", "handbag", "shopping bag", "bucket", "lantern", "suitcase", "briefcase"}
)
_BOARDS = frozenset({"placard", "letter board"})
_BACK_WORN = frozenset({"backpack", "rucksack", "school bag", "cape", "wings", "quiver"})
_LOW_WORN = frozenset({"scarf", "tie", "necktie", "bow tie", "necklace", "medal"})
_SMALL_WORN = frozenset({"bow tie", "medal", "tie", "necktie"})
_EYE_WORN = frozenset({"glasses", "sunglasses", "goggles", "mask", "carnival mask", "eyeglasses"})
_TRUNK_WORN = frozenset({"t-shirt", "shirt", "jacket", "dress", "kimono", "lab coat"})
_FOOT_WORN = frozenset({"boots", "shoes", "leather shoes", "high heels", "flip-flops", "socks"})
_SHOD = 0.44
"""How wide shoes are beside who wears them."""

_BOARD_WIDTH = 2.1
"""The width of a board that is held up, beside what is between the hands."""

_READ_WIDTH, _BELOW_MOUTH = 0.66, 0.16
"""The width of what is read in that of its reader; how far down from mouth to feet it begins."""

_STRING = 0.42
"""The share of a balloon's height that is its string."""

_BUNCH = 62.0
"""Degrees between the outermost of several on strings."""

_UPRIGHT = 0.85
"""Width per height of an animal that has its hands free: a penguin."""

_ARMFUL = 0.36
"""What is held before the body leaves most of it to be seen."""

_LITTLE = 0.15  # metres: a biscuit, a ring
_PLAYED = frozenset(
    {"saxophone", "trumpet", "trombone", "flute", "accordion", "banjo", "guitar", "bagpipes"}
)
"""Instruments, held before the chest however long they are."""

_BLOWN = 0.3
"""The height of a cluster of bubbles beside who blows them."""

_LONG = 0.6  # metres: held upright, by the lower end
_ROOF_EDGE, _ROOF_GRIP = 0.38, 0.9
"""Where the edge and the grip of an open umbrella are, as shares of its height."""


def holding(parent: Unit, child: Unit, share: Share) -> Unit:
    """The child in a hand of the parent, whose fingers close around it."""
    return _held(parent, child, share).grasping()


def _held(parent: Unit, child: Unit, share: Share) -> Unit:
    """The child where it is held; an animal on four feet carries it in its mouth."""
    own = _in_its_own_way(parent, child, share)
    return _in_hand(parent, child, share) if own is None else own


def _in_its_own_way(parent: Unit, child: Unit, share: Share) -> Unit | None:
    """What is not simply in a hand."""
    concept = child.root.actor.subject.concept
    if concept in ROOFS:
        return _sheltered(parent, child)
    if child.root.actor.subject.pose is Pose.READING:
        return _read(parent, child)
    if concept in _BOARDS:
        return _held_up(parent, child)
    if concept == "bubbles":
        return _blown(parent, child)
    return _on_a_string(parent, child, share) if concept in STRINGED else None


def _in_hand(parent: Unit, child: Unit, share: Share) -> Unit:
    concept = child.root.actor.subject.concept
    root = parent.root
    long = child.root.actor.entry.metres >= _LONG and concept not in _PLAYED
    little = child.root.actor.entry.metres < _LITTLE
    ratio = min(0.75, max(0.15 if little else 0.22, child.stature / parent.stature))
    upright = root.actor.shape.aspect < _UPRIGHT
    if root.actor.entry.kind is Kind.ANIMAL and root.actor.looks and not upright:
        grip = child.root.at((0.5, 0.4))
        at = root.anchor("mouth", (0.9, 0.3))
        return parent.joined(child, grip=grip, at=at, factor=min(ratio, 0.5), behind=False)
    hand = root.anchor("hand", (0.78, 0.62))
    if not long and root.actor.entry.kind is Kind.PERSON:
        ratio = min(ratio, _ARMFUL)
    if concept in _HUNG:
        ratio = min(ratio, 0.34)
        hand = (
            root.left + (0.1 if hand[0] < 0 else 0.9) * root.width,
            max(hand[1], root.at((0, 0.6))[1]),
        )
    if long and concept not in _HUNG:
        grip = child.root.anchor("hand", (0.5, 0.94))
        if abs(hand[0] - root.left - root.width / 2) < 0.35 * root.width:
            # What is long is held at the side, not before the face.
            hand = (root.left + (0.06 if hand[0] < 0 else 0.94) * root.width, hand[1])
        rod = child.root
        if hand[0] * rod.actor.looks * (-1 if rod.mirrored else 1) < 0:  # it leans away from him
            child = child.turned()
            grip = child.root.anchor("hand", (0.5, 0.94))
    else:
        grip = child.root.anchor("hand", (0.5, _grip(child, grasped=root.actor.shape.grasps)))
    at = (hand[0] + share.aside * 0.5 * root.width, hand[1])
    behind = long and len(parent.parts) > 1
    return parent.joined(child, grip=grip, at=at, factor=ratio, behind=behind)


def _blown(parent: Unit, child: Unit) -> Unit:
    """Bubbles rise ahead of the mouth that blows them."""
    mouth = parent.root.anchor("mouth", (0.5, 0.3))
    ahead = 1 if mouth[0] >= (parent.root.left + parent.root.right) / 2 else -1
    at = mouth[0] + ahead * (0.1 + 0.5 * _BLOWN * child.width), mouth[1] + 0.04
    grip = (child.left + child.right) / 2, (child.top + child.bottom) / 2
    return parent.joined(child, grip=grip, at=at, factor=_BLOWN, behind=False)


def _grip(child: Unit, *, grasped: bool) -> float:
    """How far down a short thing is held: by its handle, in the fist, or before it."""
    subject = child.root.actor.subject
    if subject.concept in _HUNG:
        return 0.07
    if subject.lettering:
        return 0.98  # no finger before its words
    return 0.82 if grasped else 0.6


def _read(parent: Unit, child: Unit) -> Unit:
    """What is read is held open before the chest, below the mouth."""
    root = parent.root
    mouth, foot = root.anchor("mouth", (0.5, 0.45)), root.anchor("foot", (0.5, 1.0))
    factor = min(_READ_WIDTH * root.width / child.width, 0.9 * (foot[1] - mouth[1]))
    grip = child.root.at((0.5, 0.0))
    at = (mouth[0], mouth[1] + _BELOW_MOUTH * (foot[1] - mouth[1]))
    return parent.joined(child, grip=grip, at=at, factor=factor, behind=False)


def _held_up(parent: Unit, child: Unit) -> Unit:
    """A board in both hands, by its lower edge; round the neck of who has none."""
    root = parent.root
    if "other hand" in root.actor.shape.anchors:
        hands = root.anchor("hand", (0.4, 0.6)), root.anchor("other hand", (0.6, 0.6))
        middle = (hands[0][0] + hands[1][0]) / 2, (hands[0][1] + hands[1][1]) / 2
        factor = _BOARD_WIDTH * abs(hands[0][0] - hands[1][0]) / child.width
        grip = child.root.anchor("hand", (0.5, 0.94))
        return parent.joined(child, grip=grip, at=middle, factor=factor, behind=False)
    upright = root.actor.entry.kind is Kind.PERSON
    factor = 0.8 * min(root.width, 0.75) / child.width
    mouth = root.anchor("mouth", (0.5, 0.45))
    at = mouth[0], mouth[1] + (0.05 if upright else 0.03)
    return parent.joined(child, grip=(0.0, child.top), at=at, factor=factor, behind=False)


def _sheltered(parent: Unit, child: Unit) -> Unit:
    """An open umbrella stands in the hand, its edge above the heads of all who share it."""
    hand = parent.root.anchor("hand", (0.78, 0.62))
    if sum(part.actor.index == parent.root.actor.index for part in parent.parts) > 1:
        hand = ((parent.left + parent.right) / 2, hand[1])
    over = (hand[1] - parent.top - 0.04) / (_ROOF_GRIP - _ROOF_EDGE)
    factor = max(over, 1.2 * parent.width / child.width)
    grip = child.root.anchor("hand", (0.5, _ROOF_GRIP))
    middle = (parent.left + parent.right) / 2
    # Held at the side, it must still cover the head.
    reach = 0.5 * child.width * factor - 0.3 * parent.width
    x = min(max(hand[0], middle - max(0.0, reach)), middle + max(0.0, reach))
    return parent.joined(child, grip=grip, at=(x, hand[1]), factor=factor, behind=True)


def _on_a_string(parent: Unit, child: Unit, share: Share) -> Unit:
    """The end of the string is in the hand, the rest floats above it, behind the head."""
    hand = parent.root.anchor("hand", (0.78, 0.5))
    grip = child.root.anchor("hand", (0.5, 1.0))
    usual = (0.8 if share.of == 1 else 0.66) * (1 - 0.16 * abs(share.aside))
    bunch = child.leaning(share.aside * _BUNCH)
    over = (hand[1] - parent.root.top + 0.03) / _STRING  # above the head, not behind it
    factor = min(max(usual, over), 1.3)
    return parent.joined(bunch, grip=grip, at=hand, factor=factor, behind=True)


def wearing(parent: Unit, child: Unit, _: Share) -> Unit:
    """Hats sit above the middle of the head, glasses on the eyes, scarves below the mouth."""
    root = parent.root
    concept = child.root.actor.subject.concept
    eyes = root.anchor("head", (0.5, 0.2))
    half = _half_head(root)
    if concept in _BACK_WORN:
        back = root.at((0.5, 0.42))
        behind = (back[0], back[1] + 0.2)
        wide = 0.85 * min(root.width, 0.36)
        factor = wide / max(0.05, child.width)
        return parent.joined(child, grip=(0.0, 0.0), at=behind, factor=factor, behind=True)
    if concept in _FOOT_WORN:
        ground = root.at((0.5, 1.0))
        at = (root.anchor("foot", (0.5, 1.0))[0], ground[1] + 0.01)
        return _put(parent, child, grip=(0.0, 0.0), at=at, wide=_SHOD * root.width)
    if concept in _TRUNK_WORN:
        mouth = root.anchor("mouth", (0.5, 0.45))
        at = ((eyes[0] + mouth[0]) / 2, mouth[1] + 0.25 * half)
        return _put(parent, child, grip=(0.0, child.top), at=at, wide=2.3 * half)
    if concept in _EYE_WORN:
        grip = child.root.anchor("eyes", (0.5, 0.5))
        return _put(parent, child, grip=grip, at=eyes, wide=1.7 * half)
    if concept in _LOW_WORN:
        mouth = root.anchor("mouth", (0.5, 0.5))
        below = 0.42 if root.actor.entry.kind is Kind.ANIMAL else 0.5
        at = ((eyes[0] + mouth[0]) / 2, mouth[1] + below * half)
        wide = (0.9 if concept in _SMALL_WORN else 1.75) * half
        return _put(parent, child, grip=(0.0, child.top + 0.16), at=at, wide=wide)
    up = 0.5 if "temple" in root.actor.shape.anchors else 0.2  # is that the eyes, or the brow?
    at = eyes[0], eyes[1] - up * half
    fits = "brow" in child.root.actor.shape.anchors
    grip = child.root.anchor("brow", (0.5, 1.0)) if fits else (0.0, 0.0)
    return _put(parent, child, grip=grip, at=at, wide=_hat_width(child) * half)


def _hat_width(hat: Unit) -> float:
    """How wide it is beside half a head; a temple tells of the head that it was drawn for."""
    root = hat.root
    if "temple" in root.actor.shape.anchors:
        middle, side = root.anchor("brow", (0.5, 1.0)), root.anchor("temple", (0.5, 0.0))
        return hat.width / abs(side[0] - middle[0])
    concept = hat.root.actor.subject.concept
    return 1.3 if concept == "crown" else 3.0 if concept == "straw hat" else 1.9


def _half_head(root: Part) -> float:
    """Half the width of a head, from the eyes to the temple; a usual one where that is unknown."""
    if "temple" in root.actor.shape.anchors:
        return abs(root.anchor("temple", (0, 0))[0] - root.anchor("head", (0.5, 0.2))[0])
    living = root.actor.entry.kind is Kind.PERSON
    return min(root.width * 0.31, 0.12) if living else min(root.width * 0.28, 0.23)


def _put(parent: Unit, child: Unit, *, grip: Point, at: Point, wide: float) -> Unit:
    """The child, so many heights of the parent wide, before it."""
    factor = wide / max(0.05, child.width)
    return parent.joined(child, grip=grip, at=at, factor=factor, behind=False)

"""Two people who stand close together."""

from __future__ import annotations

from dataclasses import replace

from ...dice import dice
from ...graph import Pose
from ..vector import Brief, Drawing, Ink
from .person import person

_PAIRS = (("woman", "man"), ("man", "woman"), ("woman", "woman"), ("man", "man"))


def pair(brief: Brief) -> Drawing:
    """A couple or two friends, side by side; the seed says who they are."""
    chance = dice(brief.seed + brief.copy, brief.concept)
    who = _PAIRS[int(chance.integers(len(_PAIRS)))]
    ink = Ink("n")
    dance = brief.pose is Pose.DANCING
    sits = brief.pose is Pose.SITTING
    apart = 17 if dance else 12
    old = "old " if brief.words.startswith("old ") else ""
    for at, (name, x) in enumerate(zip(who, (-apart, apart), strict=True)):
        pose = Pose.WAVING if at and brief.concept == "friends" else Pose.STANDING
        pose = Pose.DANCING if dance else Pose.AT_TABLE if sits else pose
        one = person(
            replace(
                brief, concept=old + name, words=old + name, seed=brief.seed + 977 * at, pose=pose
            )
        )
        shapes = one.shapes.replace('id="p', f'id="n{at}').replace("url(#p", f"url(#n{at}")
        turned = " translate(100 0) scale(-1 1)" if dance and at else ""
        with ink.moved(f"translate({x} 0){turned}"):
            ink.paste(shapes)
    return Drawing(
        shapes=ink.shapes,
        anchors={"head": (38, 16), "mouth": (38, 23), "hand": (72, 56), "seat": (50, 60)},
        box=one.box,
        turn=0.6,
        volume=0.16,
    )

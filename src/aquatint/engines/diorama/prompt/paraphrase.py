"""Says in words that are read easily what a prompt says in words of an activity or an idiom."""

from __future__ import annotations

import re

_ENDS = (
    r"(?=\s*(?:$|[,.;!?]|\b(?:in|on|at|by|from|near|off|under|with|while|during|wearing|and)\b))"
)
_ON = r"(?= (?:through|across|into|over|along|in|past|toward|towards|off)\b)"
_RIDERS = r"\b(cowboys?|cowgirls?|knights?|gunslingers?|horsem[ae]n)"
_YARD = r"\bin (?:an? |the )?(?:(?:old|spooky|haunted|foggy|dark) )?(?:graveyard|cemetery)\b"
_PICNIC = r"\b(?:hav(?:e|ing)|enjoying|on) a picnic\b"
_BREAKFAST = r"\bbreakfast on a tray\b|\bbreakfast tray\b|\btray (?:of|with) breakfast\b"
_TOPPED = r"(?:(?:top|bow|straw|cowboy|party|santa|bowler) )?(?:hat|tie|cap|crown|glasses|scarf)"
_RULES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), said)
    for pattern, said in (
        (r"\bsurfing (?:on |over )?((?:an? |the )?(?:\w+ )?waves?)\b", r"riding a surfboard on \1"),
        (r"\b(?:riding|catching) ((?:an? |the )?(?:\w+ )?waves?)\b", r"riding a surfboard on \1"),
        (rf"(?<=\w )surfing{_ENDS}", "riding a surfboard"),
        (rf"(?<=\w )skateboarding{_ENDS}", "riding a skateboard"),
        (rf"(?<=\w )(?:cycling|biking|riding a bike){_ENDS}", "riding a bicycle"),
        (rf"(?<=\w )(?:sledding|sledging){_ENDS}", "riding a sled"),
        (rf"(?<=\w )fishing(?! from\b){_ENDS}", "holding a fishing rod"),
        (rf"(?<=\w )knitting(?: an? [\w ]{{3,20}}?)?{_ENDS}", "holding yarn"),
        (rf"{_RIDERS} riding{_ON}", r"\1 riding a horse"),
        (rf"{_PICNIC}(?!.*\bbasket)", "having a picnic, beside a basket,"),
        (rf"{_YARD}(?!.*\b(?:head|grave|tomb)stone)", "in a graveyard with three headstones,"),
        (_BREAKFAST, "breakfast"),
        (r"\b(?:standing |wading )?in (?:the )?((?:\w+ )?)water\b(?! \w)", r"in a \1lake"),
        (
            r"\ba hand holding (?:up )?an? (?:\w+ )?(?:card|note|sign|paper)\b",
            "a person holding a sign",
        ),
        (rf"\bin (an? [\w ]{{3,20}}?) and (?:an? )?({_TOPPED})\b", r"in \1 wearing a \2"),
        (
            r"\bwith (?:some |lots of |plenty of |delicious )*food\b(?! \w)",
            "with a sandwich, an apple, grapes and a cookie",
        ),
        (r"\bin bed\b", "on a bed in a bedroom"),
    )
)


def paraphrased(text: str) -> str:
    """The text with each such phrase put plainly."""
    for pattern, said in _RULES:
        text = pattern.sub(said, text)
    return text

"""Finds what a design tells without quotation marks: when, who wrote it, what is on a menu."""

from __future__ import annotations

import re

Span = tuple[int, int, str]
"""Where a text begins and ends in the prompt, and what of it is lettered."""

_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.?"
)
_DATE = r"\d{1,2}(?:st|nd|rd|th)?"
_DAY = rf"{_DATE}(?: ?(?:-|\u2013|to|and) ?{_DATE})?"
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_HOUR = r"\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|AM|PM|a\.m\.|p\.m\.)|\d{1,2}:\d\d"
_WHEN = re.compile(
    rf"(?<![\w-])(?:{_WEEKDAY},? (?:the )?)?"
    rf"(?:{_DAY}(?: of)? {_MONTH}(?!\w)|{_MONTH} {_DAY}(?!\w)|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}})"
    rf"(?:,? (?:19|20)\d\d)?(?:,? (?:at )?(?:{_HOUR})(?!\w))?"
    rf"|(?<![\w-])(?:{_WEEKDAY} (?:at )?)?(?:{_HOUR})(?!\w)"
    r"|(?<![\w-])(?:up to )?\d{1,2} ?% off\b"
)
_AUTHOR = re.compile(r"\b(?:written )?by ((?:[A-Z][\w.'\u2019-]*)(?: [A-Z][\w.'\u2019-]*){1,3})")
_LETTER = r"[A-Za-z\u00c0-\u024f]"
_DISH = re.compile(
    r"(?:^|\bwith|\band|[,:;\"\u201d]) ?(?!with\b|and\b)(?:an? |the )?"
    rf"({_LETTER}(?:{_LETTER}|[' -]){{1,30}}?)"
    r"(?: for)? ([$\u20ac\u00a3]?\d{1,3}(?:[.,]\d{1,2})?[$\u20ac\u00a3]?)(?= *(?:[,;.]|and\b|$))"
)
_BILLS = re.compile(
    r"\b(?:poster|flyer|leaflet|invitation|invite|banner|ticket|card|playbill)\b", re.IGNORECASE
)
_COVERS = re.compile(r"\b(?:book|novel|album|magazine) cover\b|\bcover of an? \w+", re.IGNORECASE)
_MENUS = re.compile(r"\bmenu\b", re.IGNORECASE)
_LEAST_DISHES = 2
_MOST = 12
"""So many such texts are taken up."""


def told(prompt: str) -> list[Span]:
    """What a poster, a card, a cover or a menu is told to say, in the order of the prompt."""
    if _MENUS.search(prompt):
        dishes = [
            (found.start(1), found.end(2), f"{_capital(found[1].strip())} {found[2]}")
            for found in _DISH.finditer(prompt)
        ]
        return dishes[:_MOST] if len(dishes) >= _LEAST_DISHES else []
    spans: list[Span] = []
    if _BILLS.search(prompt):
        spans += [(*found.span(), found[0].strip()) for found in _WHEN.finditer(prompt)]
    if _COVERS.search(prompt):
        spans += [(*found.span(), found[1]) for found in _AUTHOR.finditer(prompt)]
    return sorted(spans)[:_MOST]


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]

"""Takes out what a prompt puts in quotation marks, so that it is lettered and never read."""

from __future__ import annotations

import re
from dataclasses import dataclass

from . import billing

_QUOTED = re.compile(
    r'"([^"]{1,200})"'
    r"|[“„”]([^“”„]{1,200})[”“]"
    r"|«([^«»]{1,200})»"
    r"|「([^「」]{1,200})」"
    r"|\u2018([^\u2018]{1,200}?)\u2019(?!\w)"
    r"|(?<!\w)'([^'\n](?:[^\n]{0,118}?[^\s])?)'(?!\w)"
)
_CAPITALS = r"((?:[A-Z0-9][\w!?&'\u2019.-]{0,40}[ \t]{0,3}){1,8})"
_SAID = re.compile(
    r"\b(?:[Ss]ays|[Ss]aying|[Rr]eads|[Tt]itled|[Tt]ext|[Ww]ords?|[Cc]aption):? " + _CAPITALS
)
_NAMED = re.compile(r"\b(?:[Nn]amed|[Cc]alled|[Ff]or) " + _CAPITALS)
_NAMES = re.compile(r"\b(?:named|called) [A-Z]\w*")
_ABOUT = re.compile(
    r"\b[Ii]nfographics? (?:about|on|explaining|showing|of) "
    r"((?:the |a |an )?[A-Za-z][\w'\u2019-]*(?: [A-Za-z][\w'\u2019-]*){0,4}?)"
    r"(?=[,.;:]|$| with\b| in\b| for\b| using\b)"
)
_BRANDED = re.compile(r"\b(?:logo|brand|emblem|poster|cover|badge|label|banner)\b", re.IGNORECASE)


MARK = "\ue000"
"""Stands in the rest of a prompt where a quoted text stood; it is no word."""


@dataclass(frozen=True, slots=True)
class Quotes:
    """A prompt with a MARK for each of its quoted texts, and these texts exactly as quoted.

    `minor` are the places of those that go with a title: a date, an author, a dish.
    """

    rest: str
    lettering: tuple[str, ...]
    minor: frozenset[int] = frozenset()


def take(prompt: str) -> Quotes:
    """Split a prompt into what is described and what is lettered.

    Without quotation marks, capitals after "says", "titled" or "named" count as quoted, and what an
    infographic is about. A design that has a title shows dates, authors and dishes besides.
    """
    prompt = prompt.replace(MARK, " ")
    quoted = [(*found.span(), _inside(found).strip()) for found in _QUOTED.finditer(prompt)]
    if not quoted:
        quoted = _unquoted(prompt)
    if not any(text for _, _, text in quoted):
        return Quotes(_NAMES.sub(" ", _without(prompt, quoted)), ())  # "a cat named Misty"
    extra = [
        (start, end, text)
        for start, end, text in billing.told(prompt)
        if all(end <= left or right <= start for left, right, _ in quoted)
    ]
    spans = sorted([*quoted, *extra])
    texts = [text for _, _, text in spans if text]
    minor = frozenset(texts.index(text) for _, _, text in extra)
    return Quotes(_NAMES.sub(" ", _without(prompt, spans)), tuple(texts), minor)


def _unquoted(prompt: str) -> list[billing.Span]:
    """The one text that a prompt without quotation marks tells; an infographic has its topic."""
    said = _SAID.search(prompt) or (_NAMED.search(prompt) if _BRANDED.search(prompt) else None)
    if said is not None:
        return [(*said.span(1), said[1].strip(" \t.,"))]
    topic = _ABOUT.search(prompt)
    if topic is None:
        return []
    words = (word if word[0].isupper() else word.capitalize() for word in topic[1].split())
    return [(*topic.span(1), " ".join(words))]


def _without(prompt: str, spans: list[billing.Span]) -> str:
    """The prompt with a MARK for each text, and nothing for a pair of empty quotes."""
    parts: list[str] = []
    at = 0
    for start, end, text in spans:
        parts += [prompt[at:start], f" {MARK} " if text else " "]
        at = end
    return "".join([*parts, prompt[at:]])


def _inside(found: re.Match[str]) -> str:
    return next(text for text in found.groups() if text is not None)

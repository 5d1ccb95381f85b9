"""Takes out what a prompt puts in quotation marks, so that it is lettered and never read."""

from __future__ import annotations

import re
from dataclasses import dataclass

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
_BRANDED = re.compile(r"\b(?:logo|brand|emblem|poster|cover|badge|label|banner)\b", re.IGNORECASE)


MARK = "\ue000"
"""Stands in the rest of a prompt where a quoted text stood; it is no word."""


@dataclass(frozen=True, slots=True)
class Quotes:
    """A prompt with a MARK for each of its quoted texts, and these texts exactly as quoted."""

    rest: str
    lettering: tuple[str, ...]


def take(prompt: str) -> Quotes:
    """Split a prompt into what is described and what is lettered.

    Without quotation marks, capitals after "says", "titled" or "named" count as quoted.
    """
    prompt = prompt.replace(MARK, " ")
    lettering = tuple(
        text.strip() for found in _QUOTED.finditer(prompt) if (text := _inside(found)).strip()
    )
    if lettering:
        rest = _QUOTED.sub(lambda found: f" {MARK} " if _inside(found).strip() else " ", prompt)
        return Quotes(_NAMES.sub(" ", rest), lettering)
    said = _SAID.search(prompt) or (_NAMED.search(prompt) if _BRANDED.search(prompt) else None)
    if said is None:
        return Quotes(_NAMES.sub(" ", prompt), ())  # "a cat named Misty" is no weather
    start, end = said.span(1)
    return Quotes(f"{prompt[:start]} {MARK} {prompt[end:]}", (said[1].strip(" \t.,"),))


def _inside(found: re.Match[str]) -> str:
    return next(text for text in found.groups() if text is not None)

"""Magic prompt: says about light, composition and medium what a short prompt leaves open."""

from __future__ import annotations

import hashlib
import random
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Protocol

from aquatint.domain import GenerationRequest, MagicPrompt, Style, StyleType
from aquatint.domain.request import MAX_PROMPT

from . import vocabulary

SHORT_PROMPT = 12


class MagicPromptWriter(Protocol):
    """Writes the prompt that is drawn, from the one that was given."""

    async def write(self, request: GenerationRequest) -> str:
        """The same text where the request wants none; never more than MAX_PROMPT characters."""
        ...


class RuleWriter:
    """Adds a few phrases and changes no word; the same prompt and seed always get the same ones.

    AUTO leaves prompts of more than SHORT_PROMPT words as they are. No phrase names an object, a
    number or a colour, for engines may draw what they read.
    """

    async def write(self, request: GenerationRequest) -> str:
        prompt = request.prompt
        if not is_wanted(request):
            return prompt
        long = _is_long(prompt)
        phrases = _chosen(request)
        for count in range(2 if long else len(phrases), 0, -1):
            written = _joined(prompt, phrases[:count])
            if len(written) <= MAX_PROMPT:
                return written
        return prompt


def is_wanted(request: GenerationRequest) -> bool:
    """Whether a prompt is to be enriched: AUTO leaves long ones, and captions in JSON stay so."""
    prompt = request.prompt.strip()
    if request.magic_prompt is MagicPrompt.OFF or not prompt or prompt.startswith("{"):
        return False
    return request.magic_prompt is MagicPrompt.ON or not _is_long(prompt)


def _is_long(prompt: str) -> bool:
    return len(prompt.split()) > SHORT_PROMPT


class Medium(Enum):
    """What the picture is made with, as far as the request says."""

    OPEN = auto()
    PHOTO = auto()
    GRAPHIC = auto()
    PAINTED = auto()
    RENDERED = auto()
    GIVEN = auto()  # a preset or a reference says all of it


@dataclass(frozen=True, slots=True)
class _Reading:
    """What a request already says."""

    medium: Medium
    says_light: bool
    says_dark: bool
    says_color: bool
    says_plain: bool


def _chosen(request: GenerationRequest) -> list[str]:
    """One phrase of each kind that is left open; composition first, for it never disturbs."""
    seeded = hashlib.sha256(f"{request.seed}\0{request.prompt}".encode()).digest()
    dice = random.Random(seeded)
    avoided = _words(request.negative_prompt)
    kinds = (dice.sample(kind, len(kind)) for kind in _kinds(_read(request)))
    found = (
        next((phrase for phrase in kind if not avoided & _words(phrase)), None) for kind in kinds
    )
    return [phrase for phrase in found if phrase is not None] or ["well balanced"]


def _kinds(reading: _Reading) -> Iterator[Sequence[str]]:
    """The phrases to choose from, kind by kind, the safest kind first."""
    medium = reading.medium
    yield vocabulary.COMPOSITION
    if not (medium is Medium.OPEN and reading.says_plain):
        yield _PHRASES[medium]
    if medium in _LIT:
        if reading.says_dark:
            yield vocabulary.DARK
        elif not reading.says_light:
            yield vocabulary.LIGHT
    if not reading.says_color and medium is not Medium.GIVEN:
        yield vocabulary.COLOR


_LIT = frozenset({Medium.OPEN, Medium.PHOTO, Medium.RENDERED})
_PHRASES: Mapping[Medium, Sequence[str]] = {
    Medium.OPEN: vocabulary.DETAIL,
    Medium.PHOTO: vocabulary.PHOTO,
    Medium.GRAPHIC: vocabulary.GRAPHIC,
    Medium.PAINTED: vocabulary.PAINTED,
    Medium.RENDERED: vocabulary.RENDERED,
    Medium.GIVEN: (),
}


def _read(request: GenerationRequest) -> _Reading:
    words = _words(request.prompt)
    foreign = any(character.isalpha() and character > "\u024f" for character in request.prompt)
    return _Reading(
        medium=_medium(request.style, words),
        says_light=foreign or vocabulary.LIGHT_WORDS.occur_in(words),
        says_dark=vocabulary.DARK_WORDS.occur_in(words),
        says_color=request.style.palette is not None or vocabulary.COLOR_WORDS.occur_in(words),
        says_plain=vocabulary.PLAIN_WORDS.occur_in(words),
    )


_MEDIA_OF_TYPES = {
    StyleType.REALISTIC: Medium.PHOTO,
    StyleType.DESIGN: Medium.GRAPHIC,
    StyleType.FICTION: Medium.PAINTED,
    StyleType.ANIME: Medium.PAINTED,
    StyleType.RENDER_3D: Medium.RENDERED,
    StyleType.CUSTOM: Medium.GIVEN,
}


def _medium(style: Style, words: frozenset[str]) -> Medium:
    """A preset says most, then the words of the prompt, then the style type."""
    if style.preset or style.codes or style.references or style.custom_model:
        return Medium.GIVEN
    for medium, names in (
        (Medium.GRAPHIC, vocabulary.GRAPHIC_WORDS),
        (Medium.PAINTED, vocabulary.PAINTED_WORDS),
        (Medium.RENDERED, vocabulary.RENDERED_WORDS),
        (Medium.PHOTO, vocabulary.PHOTO_WORDS),
    ):
        if names.occur_in(words):
            return medium if style.type in _AGREEING[medium] else Medium.GIVEN
    return _MEDIA_OF_TYPES.get(style.type, Medium.OPEN)


_OPEN_TYPES = frozenset({StyleType.AUTO, StyleType.GENERAL})
_AGREEING = {
    Medium.GRAPHIC: _OPEN_TYPES | {StyleType.DESIGN},
    Medium.PAINTED: _OPEN_TYPES | {StyleType.FICTION, StyleType.ANIME},
    Medium.RENDERED: _OPEN_TYPES | {StyleType.RENDER_3D},
    Medium.PHOTO: _OPEN_TYPES | {StyleType.REALISTIC},
}


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[^\W_]+", text.lower()))


def _joined(prompt: str, phrases: Sequence[str]) -> str:
    """After the prompt; before it where lettering might run on into the phrases."""
    text, added = prompt.strip(), ", ".join(phrases)
    if _lettering_is_open(text):
        return f"{added[0].upper()}{added[1:]}. {text}"
    if text[-1] in ".!?\u3002":
        return f"{text} {added[0].upper()}{added[1:]}."
    return f"{text.rstrip(',;: ')}, {added}"


def _lettering_is_open(text: str) -> bool:
    balanced = text.count('"') % 2 == 0 and text.count("\u201c") == text.count("\u201d")
    return not balanced or (
        '"' not in text
        and "\u201c" not in text
        and vocabulary.LETTERING_WORDS.occur_in(_words(text))
    )

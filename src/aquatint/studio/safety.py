"""What is not drawn: the check of a prompt before, and of an image after."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Protocol

import structlog

from aquatint.domain import Image
from aquatint.domain.errors import UnsafeContent

from .words import Words

IMAGE_REFUSAL = "Image provided failed safety check due to the inclusion of prohibited content."
REFUSAL = "Prompt provided failed safety check due to the inclusion of prohibited content."

_LOOKALIKES = str.maketrans("013457@$!|", "oieastasil")
_LETTERS_APART = re.compile(r"(?<!\w)\w(?: \w){2,}(?!\w)")
_log = structlog.get_logger(__name__)


class PromptSafety(Protocol):
    """Judges what is asked for."""

    async def check(self, prompt: str) -> None:
        """Raise UnsafeContent for a prompt that is not to be drawn."""
        ...


class ImageSafety(Protocol):
    """Judges what was drawn. An unsafe image is withheld: its item is answered without a link."""

    async def is_safe(self, image: Image) -> bool: ...


class EveryImageIsSafe:
    """For engines that can draw nothing unsafe, or that judge by themselves."""

    async def is_safe(self, _: Image) -> bool:
        return True


class PromptRules:
    """Judges by the reviewed rules of `prohibited.toml`. Which one fired is told to the log only.

    A first line of defence against plain requests, not against somebody who is determined.
    """

    async def check(self, prompt: str) -> None:
        category = category_of(prompt)
        if category is not None:
            _log.warning("prompt refused", category=category)
            raise UnsafeContent(REFUSAL)


@dataclass(frozen=True, slots=True)
class Rule:
    """Fires when its pattern occurs; with a second pattern, when both do within so many words."""

    category: str
    patterns: tuple[re.Pattern[str], ...]
    within: int

    def fires(self, text: str) -> bool:
        first, *second = self.patterns
        if not second:
            return first.search(text) is not None
        reach = range(-self.within, self.within + 1)
        near = {place + step for place in _places(first, text) for step in reach}
        return any(place in near for place in _places(second[0], text))


@dataclass(frozen=True, slots=True)
class Rulebook:
    """The rules, and the words that one of them has to begin with: most prompts have none."""

    first_words: Words
    innocent: re.Pattern[str]
    rules: tuple[Rule, ...]


def category_of(prompt: str) -> str | None:
    """The first prohibited category that a prompt falls into."""
    rules = _rulebook()
    for text in readings(prompt):
        if not rules.first_words.occur_in(set(text.split())):
            continue
        guarded = rules.innocent.sub(" ", text)
        for rule in rules.rules:
            if rule.fires(guarded):
                return rule.category
    return None


def readings(prompt: str) -> Iterator[str]:
    """A prompt as lower-case words; and read once more where digits may stand for letters."""
    seen = prompt if prompt.isascii() else _plain(prompt)
    seen = seen.casefold()
    plain = _words(seen)
    yield plain
    disguised = _words(" ".join(map(_undisguised, seen.split())))
    if disguised != plain:
        yield disguised


def _plain(text: str) -> str:
    """Without accents, invisible characters and letters of other shapes."""
    return "".join(
        character
        for character in unicodedata.normalize("NFKD", text)
        if unicodedata.category(character) not in ("Mn", "Cf")
    )


def _undisguised(word: str) -> str:
    """`n0vel` is a word with a digit for a letter; `1920s`, `4k` and `100` are not."""
    if word.isalpha():
        return word
    core = word.strip("!|.,;:?")
    letters = sum(character.isalpha() for character in core)
    disguised = letters >= 2 and not core[:2].isdigit()
    return core.translate(_LOOKALIKES) if disguised else core


def _words(text: str) -> str:
    words = " ".join(re.findall(r"[^\W_]+", text))
    return _LETTERS_APART.sub(lambda found: found.group().replace(" ", ""), words)


def _places(pattern: re.Pattern[str], text: str) -> Iterator[int]:
    """At which words of the text the pattern occurs."""
    return (text.count(" ", 0, found.start()) for found in pattern.finditer(text))


@cache
def _rulebook() -> Rulebook:
    told: dict[str, Any] = tomllib.loads(
        files(__package__).joinpath("prohibited.toml").read_text("utf-8")
    )
    lists: list[list[list[str]]] = [rule.get("both") or [rule["any"]] for rule in told["rule"]]
    return Rulebook(
        first_words=Words.of(term.split()[0] for terms, *_ in lists for term in terms),
        innocent=_pattern(told["innocent"]),
        rules=tuple(
            Rule(rule["category"], tuple(map(_pattern, terms)), rule.get("within", 0))
            for rule, terms in zip(told["rule"], lists, strict=True)
        ),
    )


def _pattern(terms: Iterable[str]) -> re.Pattern[str]:
    """Any of the terms, as whole words; the longest first, so that it wins over its beginning."""
    longest_first = sorted(terms, key=len, reverse=True)
    choices = "|".join(re.escape(term).replace(r"\*", r"\w*") for term in longest_first)
    return re.compile(rf"(?<!\w)(?:{choices})(?!\w)")

"""The prompts of a list, each with what a careful reader expects of it."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from pathlib import Path

from aquatint.domain import GenerationRequest, MagicPrompt, Resolution

HERE = Path(__file__).parent
GALLERY = HERE / "gallery.toml"

Words = str | list[str]
Count = int | list[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """One prompt of a list; the head of `gallery.toml` says what each field means."""

    prompt: str
    seed: int
    size: str
    kind: str = ""
    negative: str = ""
    concepts: list[str] = field(default_factory=list)
    counts: dict[str, Count] = field(default_factory=dict)
    colors: dict[str, Words] = field(default_factory=dict)
    relations: list[list[str]] = field(default_factory=list)
    setting: Words = ""
    time: Words = ""
    weather: list[str] = field(default_factory=list)
    format: str = ""
    looks: list[str] = field(default_factory=list)
    shot: str = ""
    texts: list[str] = field(default_factory=list)
    excludes: list[str] = field(default_factory=list)

    def request(self) -> GenerationRequest:
        """The prompt as a request, drawn as it is written."""
        return GenerationRequest(
            prompt=self.prompt,
            negative_prompt=self.negative,
            resolution=Resolution.parse(self.size),
            seed=self.seed,
            magic_prompt=MagicPrompt.OFF,
        )


def listed(source: Path = GALLERY) -> list[Listed]:
    """All prompts of a list, in its order."""
    return read(tomllib.loads(source.read_text(encoding="utf-8")))


def read(table: dict) -> list[Listed]:
    """The prompts of a list that was parsed; sizes and seeds have defaults."""
    return [
        Listed(**{"size": table["size"], "seed": place, **one})
        for place, one in enumerate(table["picture"], 1)
    ]


def several(words: Words) -> list[str]:
    """One word, or any of several, as a list."""
    if isinstance(words, list):
        return words
    return [words] if words else []

"""Colours planned by hand, five inks to a design, chosen by what it is about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from ..dice import dice
from ..graph import SceneGraph, TimeOfDay
from . import ink


@dataclass(frozen=True, slots=True)
class Palette:
    """Five inks: `paper` and `light` are pale, `deep` is dark; `mid` rules, `accent` is rare.

    `deep` can be read on `paper` and on `light`.
    """

    paper: str
    light: str
    mid: str
    deep: str
    accent: str

    @property
    def support(self) -> str:
        """Halfway between the ruling ink and the dark one."""
        return ink.toward(self.mid, self.deep, 0.5)


_BY_MOOD: Mapping[str, tuple[Palette, ...]] = {
    "fire": (
        Palette("#f8e8c8", "#f4b860", "#d8572a", "#421320", "#1f7a80"),
        Palette("#fbe9d0", "#f2a65a", "#c44536", "#2d1b33", "#e9c46a"),
    ),
    "sea": (
        Palette("#f4ecd8", "#9fd8d2", "#2a8c9a", "#0c2f4a", "#f2803f"),
        Palette("#f7efdd", "#b5dde0", "#3d7ea6", "#14274e", "#f6ae2d"),
    ),
    "deep": (
        Palette("#eef6f0", "#7fd1d8", "#1b7fa8", "#06283f", "#ffb347"),
        Palette("#eaf4f4", "#8ecae6", "#2274a5", "#0b1f3a", "#ff7f6a"),
    ),
    "green": (
        Palette("#f5efda", "#c9d79c", "#5f8d4e", "#1c3a2b", "#e8743b"),
        Palette("#f7f1e1", "#d7dfae", "#7c9a54", "#26391f", "#c8553d"),
    ),
    "snow": (
        Palette("#f7f4ee", "#cfe3ec", "#7ba7c2", "#1d3350", "#d9483b"),
        Palette("#fbf7f0", "#dce6f0", "#8fa8c8", "#28304f", "#e8743b"),
    ),
    "night": (
        Palette("#f3e9cf", "#8fa5c9", "#3a4f86", "#10183a", "#f5b841"),
        Palette("#f6ead6", "#b39bc8", "#51408a", "#170f33", "#ff8f5c"),
    ),
    "city": (
        Palette("#f6ead8", "#f0b58a", "#b0526a", "#2a1b3d", "#2fa7a0"),
        Palette("#f4eee2", "#e8c07d", "#cc704b", "#26313f", "#3f8f8a"),
    ),
    "coffee": (
        Palette("#f5ecdf", "#e4cdac", "#a9714b", "#3b2219", "#e08a2e"),
        Palette("#faf3e7", "#d9c3a5", "#8c5a3c", "#2f1c17", "#d96c3f"),
    ),
    "tech": (
        Palette("#f3f5f4", "#bfe3dc", "#2f9e8f", "#12263a", "#ff6b4a"),
        Palette("#f4f3f8", "#c9c6f0", "#5b5bd6", "#191a3c", "#ffb238"),
    ),
    "sweet": (
        Palette("#fff3ec", "#f9c9c2", "#e2717f", "#4b1d3f", "#3f9c95"),
        Palette("#fdf4e8", "#f7cfa8", "#e58e73", "#3f2440", "#6aa88a"),
    ),
    "plain": (
        Palette("#f6f0e4", "#f2c9a0", "#d9653b", "#20304a", "#2f8f8a"),
        Palette("#f5f1e8", "#c4d4cf", "#4f8a8b", "#1f2d3d", "#f29f4b"),
        Palette("#f8f1e5", "#e9c2b0", "#b5546a", "#2b1e3f", "#e3a63c"),
    ),
}

_MOODS: tuple[tuple[str, frozenset[str]], ...] = (
    ("coffee", frozenset(("coffee", "cafe", "tea", "bakery", "bread", "bean", "roastery"))),
    ("deep", frozenset(("underwater", "diving", "whale", "fish"))),
    ("fire", frozenset(("mars", "desert", "volcano", "fire", "dragon", "autumn"))),
    ("night", frozenset(("space", "moon", "night", "horror", "mystery", "jazz", "galaxy"))),
    ("snow", frozenset(("snow", "winter", "ski", "christmas", "ice"))),
    ("sea", frozenset(("beach", "sea", "island", "surf", "ocean", "summer", "lighthouse"))),
    ("green", frozenset(("forest", "field", "mountains", "garden", "nature", "organic", "spring"))),
    ("city", frozenset(("city", "street", "music", "concert", "movie"))),
    ("tech", frozenset(("tech", "technology", "code", "laptop", "software", "robot", "startup"))),
    ("sweet", frozenset(("birthday", "love", "cake", "wedding", "candy", "heart", "valentine"))),
)


def about(graph: SceneGraph) -> frozenset[str]:
    """Every word that says what a design is about, quoted ones included."""
    found = set(graph.theme)
    found.update(word for text in graph.lettering for word in text.lower().split())
    for subject in graph.subjects:
        found.update(subject.words.lower().split())
        found.add(subject.concept)
    found.update(one for one in (graph.setting, graph.season, graph.mood) if one)
    return frozenset(found)


def choose(graph: SceneGraph, seed: int) -> Palette:
    """The palette of a design: by the hour, by its words, by its seed; named colours win."""
    topics = about(graph)
    mood = next((name for name, topic in _MOODS if topics & topic), "plain")
    if graph.time is TimeOfDay.NIGHT and mood in {"plain", "sea", "green", "city"}:
        mood = "night"
    choices = _BY_MOOD[mood]
    return honour(choices[int(dice(seed, "palette").integers(len(choices)))], graph.colors)


def told_ground(graph: SceneGraph) -> str | None:
    """The colour of the ground that the prompt asks for: "on a white background"."""
    told = sorted(one for one in graph.extras if one.endswith(" ground"))
    return ink.named(told[0].removesuffix(" ground"), "#ffffff") if told else None


def honour(palette: Palette, colors: tuple[str, ...]) -> Palette:
    """The palette with the colours that were asked for.

    The first full colour rules, the second accentuates; a pale one becomes the paper.
    """
    wanted = [ink.named(color, palette.mid) for color in colors]
    full = [color for color in wanted if not _pale(color)]
    pale = [color for color in wanted if _pale(color)]
    if full:
        near_black = ink.toward(ink.deepened(full[0], "#d8d8d8"), "#08080c", 0.55)
        light = ink.toward(palette.light, full[0], 0.16)
        palette = replace(palette, mid=full[0], deep=near_black, light=_lifted(light, near_black))
    if len(full) > 1:
        palette = replace(palette, accent=full[1])
    if pale:
        light = ink.toward(pale[0], palette.mid, 0.2)
        palette = replace(palette, paper=pale[0], light=_lifted(light, palette.deep))
    return palette


def _pale(color: str) -> bool:
    return ink.contrast(color, "#000000") > 13


def _lifted(color: str, deep: str) -> str:
    """A colour as light as dark letters on it need."""
    steps = (ink.toward(color, "#ffffff", step / 10) for step in range(11))
    return next(one for one in steps if ink.contrast(one, deep) >= ink.READABLE)

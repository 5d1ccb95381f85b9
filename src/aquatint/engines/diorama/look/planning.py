"""From a style and the words of a prompt to a Look."""

from __future__ import annotations

from collections.abc import Mapping

from aquatint.domain import Style, StyleType

from ..graph import Format, SceneGraph
from . import codes, palettes, references
from .look import Look
from .presets import RECIPES

_PHOTO = ("depth", "photo", "bloom", "vignette", "grain")
_MODELLED = ("toy",)
_ANIME = ("cartoon", "bloom")

_WORDS: Mapping[str, tuple[str, ...]] = {
    "watercolor": ("watercolor",),
    "oil painting": ("oil", "varnish"),
    "pixel art": ("pixel art",),
    "line art": ("line art",),
    "sketch": ("pencil",),
    "comic": ("comic",),
    "vintage": ("poster", "aged", "rough ink", "worn"),
    "low poly": ("low poly", "warm"),
    "photo": _PHOTO,
    "minimalist": ("quiet", "cream"),
    "cyberpunk": ("neon night", "neon glow", "vignette"),
    "flat": ("flat",),
    "cinematic": ("teal and orange", "bloom", "vignette", "grain"),
    "anime": _ANIME,
    "3d render": _MODELLED,
    "charcoal": ("charcoal",),
    "pastel drawing": ("colored pencil", "vivid", "paper"),
    "paper cut": ("cut paper",),
    "claymation": ("clay", "warm"),
    "pop art": ("pop", "ben-day"),
    "woodblock": ("woodblock", "paper"),
    "etching": ("etching",),
    "blueprint": ("blueprint",),
    "coloring page": ("coloring",),
    "art deco": ("deco", "rough ink"),
    "bauhaus": ("bauhaus", "paper"),
    "collage": ("collage", "paper"),
    "graffiti": ("mural",),
    "halftone": ("halftone", "misprint"),
    "synthwave": ("outrun", "bloom", "grain"),
    "double exposure": ("double exposure", "grain"),
    "cubism": ("cubism",),
    "black and white": ("monochrome", "grain"),
}

_TYPES: Mapping[StyleType, tuple[str, ...]] = {
    StyleType.AUTO: ("finish",),
    StyleType.GENERAL: ("finish",),
    StyleType.CUSTOM: ("finish",),
    StyleType.REALISTIC: _PHOTO,
    StyleType.DESIGN: ("flat", "vivid"),
    StyleType.FICTION: ("wonder", "fable", "bloom", "vignette"),
    StyleType.RENDER_3D: _MODELLED,
    StyleType.ANIME: _ANIME,
}

_SHAPED = frozenset(
    {
        "minimal", "quiet", "flat", "low poly", "poster", "pencil", "toy", "clay", "cut paper",
        "charcoal", "pop", "deco", "bauhaus", "collage", "mural", "outrun", "double exposure",
        "cubism", "coloring", "woodblock",
    }
)  # fmt: skip

"""What would spoil letters, and is already true of a drawn design: left out of those."""


def plan(style: Style, graph: SceneGraph) -> Look:
    """Decide how a picture is to look.

    A preset rules alone; else the prompt's own words do, else the style type. Codes and references
    are added to that. The caller's palette wins over a reference's.
    """
    recipe = RECIPES[style.preset] if style.preset is not None else None
    treatments = recipe.treatments if recipe is not None else _named(style, graph)
    coded = codes.look(style.codes)
    if style.codes:
        treatments = (*(one for one in treatments if one != "finish"), *coded.treatments)
    if recipe is None and not graph.looks:
        treatments = (*treatments, *references.manner(style.references))
    palette = coded.palette or references.of_all(style.references)
    if style.palette is not None:
        palette = palettes.shares(style.palette)
    return Look(treatments=tuple(dict.fromkeys(treatments)), palette=palette)


def _named(style: Style, graph: SceneGraph) -> tuple[str, ...]:
    """What the prompt's words say about the look, or else the style type."""
    words = sorted(graph.looks, key=lambda word: word == "black and white")  # it grades the rest
    solid = graph.setting == "isometric"  # a block is modelled as it is drawn
    spoken = [name for word in words for name in _WORDS.get(word, ())]
    named = [name for name in spoken or _TYPES[style.type] if not (solid and name in _MODELLED)]
    named = named or ["finish"]
    return tuple(name for name in named if not _designed(graph) or name not in _SHAPED)


def _designed(graph: SceneGraph) -> bool:
    """Whether letters or a design are drawn, which have their own shapes."""
    return graph.format is not Format.SCENE or bool(graph.lettering)

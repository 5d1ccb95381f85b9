"""The 62 published presets, each as a composition of treatments."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from aquatint.domain import StylePreset as Preset


@dataclass(frozen=True, slots=True)
class Recipe:
    """Treatments in order."""

    treatments: tuple[str, ...]


RECIPES: Mapping[Preset, Recipe] = {
    Preset.EIGHTIES_ILLUSTRATION: Recipe(("outrun", "bloom", "grain")),
    Preset.NINETIES_NOSTALGIA: Recipe(("nineties", "aberration", "scanlines", "vignette")),
    Preset.ABSTRACT_ORGANIC: Recipe(("organic", "paper")),
    Preset.ANALOG_NOSTALGIA: Recipe(("analog", "light leak", "coarse grain", "instant frame")),
    Preset.ART_BRUT: Recipe(("brut",)),
    Preset.ART_DECO: Recipe(("deco", "rough ink", "deco frame")),
    Preset.ART_POSTER: Recipe(("poster", "warm", "rough ink", "white margin")),
    Preset.AURA: Recipe(("aura", "grain")),
    Preset.AVANT_GARDE: Recipe(("constructed", "rough ink")),
    Preset.BAUHAUS: Recipe(("bauhaus", "paper")),
    Preset.BLUEPRINT: Recipe(("blueprint",)),
    Preset.BLURRY_MOTION: Recipe(("motion", "teal and orange", "grain")),
    Preset.BRIGHT_ART: Recipe(("bright", "bloom")),
    Preset.C4D_CARTOON: Recipe(("toy", "vivid")),
    Preset.CHILDRENS_BOOK: Recipe(("storybook", "panel", "paper")),
    Preset.COLLAGE: Recipe(("collage", "paper")),
    Preset.COLORING_BOOK_I: Recipe(("coloring",)),
    Preset.COLORING_BOOK_II: Recipe(("fine coloring",)),
    Preset.CUBISM: Recipe(("cubism",)),
    Preset.DARK_AURA: Recipe(("dark aura", "coarse grain")),
    Preset.DOODLE: Recipe(("doodle",)),
    Preset.DOUBLE_EXPOSURE: Recipe(("double exposure", "grain")),
    Preset.DRAMATIC_CINEMA: Recipe(("teal and orange", "bloom", "vignette", "grain", "letterbox")),
    Preset.EDITORIAL: Recipe(("shallow", "grain")),
    Preset.EMOTIONAL_MINIMAL: Recipe(("small and alone", "blue hour", "grain")),
    Preset.ETHEREAL_PARTY: Recipe(("party",)),
    Preset.EXPIRED_FILM: Recipe(("expired", "light leak", "scratches", "coarse grain")),
    Preset.FLAT_ART: Recipe(("flat",)),
    Preset.FLAT_VECTOR: Recipe(("minimal", "vivid")),
    Preset.FOREST_REVERIE: Recipe(("forest", "reverie", "glow")),
    Preset.GEO_MINIMALIST: Recipe(("arches",)),
    Preset.GLASS_PRISM: Recipe(("prism", "bloom")),
    Preset.GOLDEN_HOUR: Recipe(("golden hour", "bloom")),
    Preset.GRAFFITI_I: Recipe(("mural",)),
    Preset.GRAFFITI_II: Recipe(("stencil",)),
    Preset.HALFTONE_PRINT: Recipe(("halftone", "misprint")),
    Preset.HIGH_CONTRAST: Recipe(("hard light",)),
    Preset.HIPPIE_ERA: Recipe(("psychedelic", "rough ink")),
    Preset.ICONIC: Recipe(("iconic", "rough ink")),
    Preset.JAPANDI_FUSION: Recipe(("japandi", "paper")),
    Preset.JAZZY: Recipe(("jazz", "paper")),
    Preset.LONG_EXPOSURE: Recipe(("trails",)),
    Preset.MAGAZINE_EDITORIAL: Recipe(("photo", "page layout")),
    Preset.MINIMAL_ILLUSTRATION: Recipe(("spare", "paper")),
    Preset.MIXED_MEDIA: Recipe(("watercolor", "mixed media", "paper")),
    Preset.MONOCHROME: Recipe(("monochrome", "grain")),
    Preset.NIGHTLIFE: Recipe(("night out", "city lights", "bloom", "vignette")),
    Preset.OIL_PAINTING: Recipe(("oil", "varnish", "vignette")),
    Preset.OLD_CARTOONS: Recipe(("old cartoon", "sepia", "scratches", "grain")),
    Preset.PAINT_GESTURE: Recipe(("gesture", "vivid")),
    Preset.POP_ART: Recipe(("pop", "ben-day")),
    Preset.RETRO_ETCHING: Recipe(("etching",)),
    Preset.RIVIERA_POP: Recipe(("riviera", "awning")),
    Preset.SPOTLIGHT_80S: Recipe(("spotlight", "bloom", "grain")),
    Preset.STYLIZED_RED: Recipe(("red", "grain")),
    Preset.SURREAL_COLLAGE: Recipe(("surreal", "paper")),
    Preset.TRAVEL_POSTER: Recipe(("poster", "golden", "rough ink", "cream margin")),
    Preset.VINTAGE_GEO: Recipe(("seventies stripes", "worn")),
    Preset.VINTAGE_POSTER: Recipe(("vintage print", "rough ink", "worn", "cream margin")),
    Preset.WATERCOLOR: Recipe(("watercolor",)),
    Preset.WEIRD: Recipe(("wavy", "other world", "aberration")),
    Preset.WOODBLOCK_PRINT: Recipe(("woodblock", "paper")),
}

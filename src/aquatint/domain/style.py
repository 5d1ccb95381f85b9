"""How it should look: a type, a preset, codes, references, a palette."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from .errors import InvalidRequest
from .image import Image


class StyleType(StrEnum):
    """The style families. RENDER_3D and ANIME exist only in the legacy dialect."""

    AUTO = "AUTO"
    GENERAL = "GENERAL"
    REALISTIC = "REALISTIC"
    DESIGN = "DESIGN"
    FICTION = "FICTION"
    RENDER_3D = "RENDER_3D"
    ANIME = "ANIME"
    CUSTOM = "CUSTOM"


class StylePreset(StrEnum):
    """The 62 published presets."""

    EIGHTIES_ILLUSTRATION = "80S_ILLUSTRATION"
    NINETIES_NOSTALGIA = "90S_NOSTALGIA"
    ABSTRACT_ORGANIC = "ABSTRACT_ORGANIC"
    ANALOG_NOSTALGIA = "ANALOG_NOSTALGIA"
    ART_BRUT = "ART_BRUT"
    ART_DECO = "ART_DECO"
    ART_POSTER = "ART_POSTER"
    AURA = "AURA"
    AVANT_GARDE = "AVANT_GARDE"
    BAUHAUS = "BAUHAUS"
    BLUEPRINT = "BLUEPRINT"
    BLURRY_MOTION = "BLURRY_MOTION"
    BRIGHT_ART = "BRIGHT_ART"
    C4D_CARTOON = "C4D_CARTOON"
    CHILDRENS_BOOK = "CHILDRENS_BOOK"
    COLLAGE = "COLLAGE"
    COLORING_BOOK_I = "COLORING_BOOK_I"
    COLORING_BOOK_II = "COLORING_BOOK_II"
    CUBISM = "CUBISM"
    DARK_AURA = "DARK_AURA"
    DOODLE = "DOODLE"
    DOUBLE_EXPOSURE = "DOUBLE_EXPOSURE"
    DRAMATIC_CINEMA = "DRAMATIC_CINEMA"
    EDITORIAL = "EDITORIAL"
    EMOTIONAL_MINIMAL = "EMOTIONAL_MINIMAL"
    ETHEREAL_PARTY = "ETHEREAL_PARTY"
    EXPIRED_FILM = "EXPIRED_FILM"
    FLAT_ART = "FLAT_ART"
    FLAT_VECTOR = "FLAT_VECTOR"
    FOREST_REVERIE = "FOREST_REVERIE"
    GEO_MINIMALIST = "GEO_MINIMALIST"
    GLASS_PRISM = "GLASS_PRISM"
    GOLDEN_HOUR = "GOLDEN_HOUR"
    GRAFFITI_I = "GRAFFITI_I"
    GRAFFITI_II = "GRAFFITI_II"
    HALFTONE_PRINT = "HALFTONE_PRINT"
    HIGH_CONTRAST = "HIGH_CONTRAST"
    HIPPIE_ERA = "HIPPIE_ERA"
    ICONIC = "ICONIC"
    JAPANDI_FUSION = "JAPANDI_FUSION"
    JAZZY = "JAZZY"
    LONG_EXPOSURE = "LONG_EXPOSURE"
    MAGAZINE_EDITORIAL = "MAGAZINE_EDITORIAL"
    MINIMAL_ILLUSTRATION = "MINIMAL_ILLUSTRATION"
    MIXED_MEDIA = "MIXED_MEDIA"
    MONOCHROME = "MONOCHROME"
    NIGHTLIFE = "NIGHTLIFE"
    OIL_PAINTING = "OIL_PAINTING"
    OLD_CARTOONS = "OLD_CARTOONS"
    PAINT_GESTURE = "PAINT_GESTURE"
    POP_ART = "POP_ART"
    RETRO_ETCHING = "RETRO_ETCHING"
    RIVIERA_POP = "RIVIERA_POP"
    SPOTLIGHT_80S = "SPOTLIGHT_80S"
    STYLIZED_RED = "STYLIZED_RED"
    SURREAL_COLLAGE = "SURREAL_COLLAGE"
    TRAVEL_POSTER = "TRAVEL_POSTER"
    VINTAGE_GEO = "VINTAGE_GEO"
    VINTAGE_POSTER = "VINTAGE_POSTER"
    WATERCOLOR = "WATERCOLOR"
    WEIRD = "WEIRD"
    WOODBLOCK_PRINT = "WOODBLOCK_PRINT"


class PalettePreset(StrEnum):
    """The eight published palettes; their colours are not published, so ours are an engine's."""

    EMBER = "EMBER"
    FRESH = "FRESH"
    JUNGLE = "JUNGLE"
    MAGIC = "MAGIC"
    MELON = "MELON"
    MOSAIC = "MOSAIC"
    PASTEL = "PASTEL"
    ULTRAMARINE = "ULTRAMARINE"


MIN_WEIGHT, MAX_WEIGHT = 0.05, 1.0
MAX_SWATCHES = 8

_HEX = re.compile(r"#(?:[0-9a-fA-F]{3}){1,2}")
_CODE = re.compile(r"[0-9a-fA-F]{8}")
_MODEL_URI = re.compile(r"model/[^/]+/version/[^/]+")


@dataclass(frozen=True, slots=True)
class Swatch:
    """One colour of a palette, as `#rrggbb` in lower case, and its share if one is given."""

    hex: str
    weight: float | None = None

    def __post_init__(self) -> None:
        if not _HEX.fullmatch(self.hex):
            raise InvalidRequest("color_palette", f"{self.hex[:20]!r} is not a colour like #1a2b3c")
        digits = self.hex[1:].lower()
        long = digits if len(digits) == 6 else "".join(digit * 2 for digit in digits)
        object.__setattr__(self, "hex", f"#{long}")
        if self.weight is not None and not MIN_WEIGHT <= self.weight <= MAX_WEIGHT:
            raise InvalidRequest(
                "color_palette", f"color_weight must be between {MIN_WEIGHT} and {MAX_WEIGHT}"
            )


Palette = PalettePreset | tuple[Swatch, ...]


@dataclass(frozen=True, slots=True)
class CharacterReference:
    """A picture of somebody to draw again; the mask, where given, says which part of it."""

    image: Image
    mask: Image | None = None

    def __post_init__(self) -> None:
        if self.mask is not None and self.mask.size != self.image.size:
            raise InvalidRequest(
                "character_reference_images_mask",
                f"must have the size of its image ({self.image.size}), not {self.mask.size}",
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """Everything that says how, and nothing that says what."""

    type: StyleType = StyleType.GENERAL
    preset: StylePreset | None = None
    codes: tuple[str, ...] = ()
    references: tuple[Image, ...] = ()
    character: CharacterReference | None = None
    palette: Palette | None = None
    custom_model: str | None = None

    def __post_init__(self) -> None:
        if self.codes and self.references:
            raise InvalidRequest("style_codes", "cannot be combined with style_reference_images")
        if self.codes and self.type is not StyleType.GENERAL:
            raise InvalidRequest("style_codes", "cannot be combined with style_type")
        for code in self.codes:
            if not _CODE.fullmatch(code):
                raise InvalidRequest("style_codes", f"{code[:20]!r} is not 8 hexadecimal digits")
        if isinstance(self.palette, tuple) and not 1 <= len(self.palette) <= MAX_SWATCHES:
            raise InvalidRequest("color_palette", f"must have 1 to {MAX_SWATCHES} members")
        if self.custom_model is not None and not _MODEL_URI.fullmatch(self.custom_model):
            raise InvalidRequest(
                "custom_model_uri", "must look like model/<name>/version/<version>"
            )
        if self.type is StyleType.CUSTOM and self.custom_model is None:
            raise InvalidRequest("style_type", "CUSTOM needs a custom_model_uri")

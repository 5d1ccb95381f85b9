"""Styles and palettes in words, for models that are told everything in a prompt."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from aquatint.domain import GenerationRequest, Palette, PalettePreset, Style, StylePreset, StyleType

PRESETS: Mapping[StylePreset, str] = MappingProxyType(
    {
        StylePreset.EIGHTIES_ILLUSTRATION: "1980s airbrush illustration, chrome and gradients",
        StylePreset.NINETIES_NOSTALGIA: "1990s snapshot, flash, faded colours",
        StylePreset.ABSTRACT_ORGANIC: "abstract composition of flowing organic shapes",
        StylePreset.ANALOG_NOSTALGIA: "analog film photograph, warm grain, light leaks",
        StylePreset.ART_BRUT: "art brut, raw naive marks, thick paint",
        StylePreset.ART_DECO: "art deco, symmetrical geometry, gold and black",
        StylePreset.ART_POSTER: "art exhibition poster, bold composition",
        StylePreset.AURA: "soft glowing aura of blurred colour gradients",
        StylePreset.AVANT_GARDE: "avant-garde design, unexpected angles, stark contrasts",
        StylePreset.BAUHAUS: "Bauhaus design, primary colours, circles, squares, triangles",
        StylePreset.BLUEPRINT: "blueprint drawing, white lines on blue paper",
        StylePreset.BLURRY_MOTION: "motion blur, long streaks of movement",
        StylePreset.BRIGHT_ART: "bright saturated illustration",
        StylePreset.C4D_CARTOON: "glossy 3D cartoon render, rounded shapes, soft studio light",
        StylePreset.CHILDRENS_BOOK: "children's book illustration, gentle textures",
        StylePreset.COLLAGE: "cut-paper collage",
        StylePreset.COLORING_BOOK_I: "colouring book page, clean black outlines on white, no fill",
        StylePreset.COLORING_BOOK_II: "detailed colouring book page, fine patterns, no fill",
        StylePreset.CUBISM: "cubist painting, broken planes seen from several sides",
        StylePreset.DARK_AURA: "dark glowing aura, deep shadows, neon haze",
        StylePreset.DOODLE: "hand-drawn doodle, loose pen lines",
        StylePreset.DOUBLE_EXPOSURE: "double exposure photograph",
        StylePreset.DRAMATIC_CINEMA: "dramatic film still, anamorphic, strong key light",
        StylePreset.EDITORIAL: "editorial photograph, clean and directed",
        StylePreset.EMOTIONAL_MINIMAL: "quiet minimal scene, much empty space, muted colours",
        StylePreset.ETHEREAL_PARTY: "dreamlike party light, sparkles, soft focus",
        StylePreset.EXPIRED_FILM: "expired film, shifted colours, heavy grain",
        StylePreset.FLAT_ART: "flat illustration, plain shapes of colour",
        StylePreset.FLAT_VECTOR: "flat vector illustration, crisp edges, few colours",
        StylePreset.FOREST_REVERIE: "dreamy forest mood, green light, mist",
        StylePreset.GEO_MINIMALIST: "minimal geometric design, few simple shapes",
        StylePreset.GLASS_PRISM: "refracted through glass prisms, split spectrum",
        StylePreset.GOLDEN_HOUR: "golden hour light, long warm shadows",
        StylePreset.GRAFFITI_I: "spray-paint graffiti on a wall",
        StylePreset.GRAFFITI_II: "wild graffiti mural, drips and bold outlines",
        StylePreset.HALFTONE_PRINT: "halftone print, visible dots",
        StylePreset.HIGH_CONTRAST: "high contrast, deep blacks, bright highlights",
        StylePreset.HIPPIE_ERA: "1960s psychedelic art, swirling lettering and colour",
        StylePreset.ICONIC: "iconic simplified symbol, strong silhouette",
        StylePreset.JAPANDI_FUSION: "Japandi calm, natural materials, soft neutrals",
        StylePreset.JAZZY: "jazz record cover, syncopated shapes, warm night colours",
        StylePreset.LONG_EXPOSURE: "long exposure photograph, light trails",
        StylePreset.MAGAZINE_EDITORIAL: "magazine fashion editorial",
        StylePreset.MINIMAL_ILLUSTRATION: "minimal illustration, few lines, much white",
        StylePreset.MIXED_MEDIA: "mixed media, paint, paper and ink together",
        StylePreset.MONOCHROME: "monochrome, shades of a single colour",
        StylePreset.NIGHTLIFE: "nightlife, neon signs, wet streets",
        StylePreset.OIL_PAINTING: "oil painting, visible brush strokes on canvas",
        StylePreset.OLD_CARTOONS: "1930s rubber-hose cartoon, ink and film scratches",
        StylePreset.PAINT_GESTURE: "gestural painting, broad expressive strokes",
        StylePreset.POP_ART: "pop art, bold outlines, flat bright colours, dots",
        StylePreset.RETRO_ETCHING: "antique etching, fine hatched lines",
        StylePreset.RIVIERA_POP: "sunny Riviera pop illustration, pastel sea and sky",
        StylePreset.SPOTLIGHT_80S: "1980s studio portrait under a spotlight",
        StylePreset.STYLIZED_RED: "stylized in reds",
        StylePreset.SURREAL_COLLAGE: "surreal photo collage",
        StylePreset.TRAVEL_POSTER: "vintage travel poster, simplified landscape",
        StylePreset.VINTAGE_GEO: "mid-century geometric pattern, worn print",
        StylePreset.VINTAGE_POSTER: "vintage poster, aged paper, limited inks",
        StylePreset.WATERCOLOR: "watercolor painting, soft washes on paper",
        StylePreset.WEIRD: "weird and uncanny",
        StylePreset.WOODBLOCK_PRINT: "woodblock print, carved lines, flat inks",
    }
)
"""What each preset looks like; our own words, for Ideogram publishes none."""

TYPES: Mapping[StyleType, str] = MappingProxyType(
    {
        StyleType.REALISTIC: "realistic photograph",
        StyleType.DESIGN: "graphic design, clean layout",
        StyleType.FICTION: "imaginative fictional illustration",
        StyleType.RENDER_3D: "3D render",
        StyleType.ANIME: "anime illustration",
    }
)

MOODS: Mapping[PalettePreset, str] = MappingProxyType(
    {
        PalettePreset.EMBER: "glowing reds, oranges and charcoal",
        PalettePreset.FRESH: "fresh greens, aqua and white",
        PalettePreset.JUNGLE: "deep greens and earth",
        PalettePreset.MAGIC: "violet, magenta and midnight blue",
        PalettePreset.MELON: "melon pink, coral and soft green",
        PalettePreset.MOSAIC: "tile blues, terracotta and ochre",
        PalettePreset.PASTEL: "soft pastels",
        PalettePreset.ULTRAMARINE: "ultramarine blues",
    }
)


def worded(request: GenerationRequest, *, negative: bool = False) -> str:
    """The prompt with its style and palette in words; with what to leave out, where `negative`.

    The prompt comes as it stands where there is nothing to add to it.
    """
    more = list(_style(request.style))
    if negative and request.negative_prompt.strip():
        more.append(f"Leave out: {request.negative_prompt.strip()}")
    if not more:
        return request.prompt
    prompt = request.prompt.strip()
    end = "" if not prompt or prompt[-1] in ".!?\u3002" else "."
    return " ".join([f"{prompt}{end}", *(f"{text.rstrip('. ')}." for text in more)]).strip()


def _style(style: Style) -> Iterator[str]:
    told = [TYPES.get(style.type), None if style.preset is None else PRESETS[style.preset]]
    looks = [one for one in told if one is not None]
    if looks:
        yield f"Style: {'; '.join(looks)}"
    if style.palette is not None:
        yield f"Colours: {_palette(style.palette)}"


def _palette(palette: Palette) -> str:
    """The weightiest first; a colour without a weight keeps its place behind."""
    if isinstance(palette, PalettePreset):
        return MOODS[palette]
    ordered = sorted(palette, key=lambda swatch: -(swatch.weight or 0.0))
    return ", ".join(
        swatch.hex if swatch.weight is None else f"{swatch.hex} ({swatch.weight:.0%})"
        for swatch in ordered
    )

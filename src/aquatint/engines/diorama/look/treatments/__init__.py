"""Every treatment by its name: what a Look may list."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..motif import Motif
from ..sheet import Sheet
from . import (
    apart,
    cutout,
    drawing,
    exposed,
    facets,
    film,
    formed,
    graphic,
    hours,
    inked,
    lit,
    modelled,
    oil,
    printed,
    staging,
    stock,
    storybook,
    walls,
    watercolor,
)
from .grades import Ramp, Tone, finish

Treatment = Callable[[Sheet, int], Sheet]
"""Turns a sheet into another of the same size; the number is the seed."""

Staged = Callable[[Sheet, int, Motif], Sheet]
"""The same, told where the subjects are."""

GRADES: dict[str, Treatment] = {
    "finish": finish,
    "photo": Tone(
        contrast=1.35, saturation=0.9, split=0.07, shadows="#60809c", lights="#9c8a6c", black=0.012
    ),
    "teal and orange": Tone(
        contrast=1.5, saturation=0.92, split=0.24, shadows="#2a8a98", lights="#c98a4a", black=0.01
    ),
    "golden": Tone(
        contrast=1.14,
        saturation=1.1,
        gains=(1.08, 0.99, 0.82),
        split=0.1,
        lights="#ffc878",
        shadows="#7a4a58",
    ),
    "warm": Tone(gains=(1.05, 1.0, 0.88), saturation=1.05, contrast=1.1),
    "cool": Tone(gains=(0.9, 0.99, 1.08), saturation=0.92, contrast=1.15),
    "vivid": Tone(contrast=1.3, saturation=1.4, gamma=1.12),
    "stark": Tone(contrast=1.95, saturation=0.75),
    "faded": Tone(
        contrast=0.85,
        saturation=0.72,
        black=0.09,
        white=0.96,
        split=0.1,
        lights="#d8b070",
        shadows="#6a6a90",
    ),
    "aged": Tone(
        contrast=0.95,
        saturation=0.7,
        gains=(1.03, 0.97, 0.82),
        black=0.06,
        white=0.96,
        split=0.12,
        lights="#e0b870",
        shadows="#8a5a40",
    ),
    "analog": Tone(
        contrast=0.95,
        saturation=0.85,
        black=0.05,
        white=0.97,
        split=0.2,
        lights="#d8a868",
        shadows="#4a8a86",
    ),
    "expired": Tone(
        contrast=0.85,
        saturation=0.8,
        gains=(1.08, 0.98, 0.86),
        black=0.1,
        white=0.95,
        split=0.4,
        lights="#c8b050",
        shadows="#a83a78",
    ),
    "nineties": Tone(
        contrast=1.1,
        saturation=0.85,
        gains=(1.0, 1.03, 0.96),
        black=0.05,
        split=0.16,
        lights="#b0a878",
        shadows="#5a5aa0",
    ),
    "eighties": Tone(
        contrast=1.2, saturation=1.25, split=0.42, lights="#f07a5a", shadows="#6a2ab0", black=0.03
    ),
    "seventies": Tone(
        contrast=1.0,
        saturation=0.85,
        gains=(1.08, 0.95, 0.66),
        black=0.07,
        white=0.95,
        split=0.16,
        lights="#e0a040",
        shadows="#8a4a20",
    ),
    "pastel": Tone(contrast=0.62, saturation=0.85, gamma=1.35, black=0.2),
    "cream": Tone(
        contrast=0.85, saturation=0.75, gains=(1.04, 1.0, 0.9), gamma=1.2, black=0.08, white=0.98
    ),
    "blue hour": Tone(
        contrast=1.05,
        saturation=0.6,
        gains=(0.82, 0.92, 1.1),
        split=0.16,
        shadows="#30508a",
        lights="#a8a0b8",
        black=0.03,
    ),
    "electric": Tone(
        contrast=1.45,
        saturation=1.3,
        gains=(0.96, 0.82, 1.14),
        split=0.5,
        lights="#c060c8",
        shadows="#1a5ab8",
        gamma=0.9,
    ),
    "neon night": Tone(
        contrast=1.22,
        saturation=1.12,
        gains=(1.04, 0.95, 1.06),
        split=0.2,
        lights="#e070b8",
        shadows="#2a4aa0",
        gamma=1.12,
    ),
    "night out": Tone(
        contrast=1.5,
        saturation=1.3,
        gains=(0.72, 0.62, 0.9),
        split=0.2,
        lights="#ff70c0",
        shadows="#2030a0",
    ),
    "forest": Tone(
        contrast=1.15,
        saturation=0.82,
        gains=(0.74, 0.94, 0.78),
        split=0.2,
        lights="#b8d090",
        shadows="#123a34",
    ),
    "sunlit": Tone(
        contrast=1.15, saturation=1.3, gamma=1.3, split=0.14, lights="#f0c870", shadows="#2080a8"
    ),
    "other world": Tone(contrast=1.15, saturation=1.2, turn=1.35),
    "varnish": Tone(
        contrast=1.3,
        saturation=1.0,
        gamma=0.86,
        gains=(1.03, 0.94, 0.74),
        split=0.1,
        shadows="#4a2a14",
        lights="#c8a060",
    ),
    "fable": Tone(contrast=1.22, saturation=1.15, split=0.16, lights="#e8b870", shadows="#503a98"),
    "monochrome": Ramp(("#0c0c0d", "#77777a", "#f7f6f4")),
    "sepia": Ramp(("#1d130c", "#7a5a3c", "#d8bd92", "#f8eed8")),
    "red": Ramp(("#12040a", "#8a0d1c", "#ee2f2b", "#ffb59a", "#fff1e4")),
}

SPATIAL: dict[str, Treatment] = {
    "gouache": watercolor.gouache,
    "oil": oil.oil,
    "doodle": inked.doodle,
    "pencil": inked.pencil,
    "charcoal": inked.charcoal,
    "colored pencil": inked.colored_pencil,
    "etching": inked.etching,
    "rough ink": printed.rough_ink,
    "halftone": printed.halftone,
    "misprint": printed.misprint,
    "ben-day": printed.ben_day,
    "pixel art": formed.pixel_art,
    "low poly": formed.low_poly,
    "prism": formed.prism,
    "wavy": formed.wavy,
    "bloom": film.bloom,
    "glow": film.glow,
    "neon glow": film.neon_glow,
    "grain": film.grain,
    "coarse grain": film.coarse_grain,
    "vignette": film.vignette,
    "letterbox": film.letterbox,
    "scratches": film.scratches,
    "aberration": film.aberration,
    "scanlines": film.scanlines,
    "light leak": lit.light_leak,
    "paper": stock.paper,
    "worn": stock.worn,
    "white margin": stock.white_margin,
    "cream margin": stock.cream_margin,
    "instant frame": stock.instant_frame,
    "deco frame": stock.deco_frame,
    "awning": stock.awning,
}

FINISHES = frozenset(
    {
        "grain",
        "coarse grain",
        "vignette",
        "letterbox",
        "scratches",
        "scanlines",
        "aberration",
        "paper",
        "worn",
        "white margin",
        "cream margin",
        "instant frame",
        "deco frame",
        "awning",
        "rough ink",
        "ben-day",
        "misprint",
        "panel",
    }
)
"""What lies over a picture, and so comes after its colours are ruled by a palette."""

STAGED: Mapping[str, Staged] = {
    "flat": apart.flat,
    "poster": apart.poster,
    "minimal": apart.minimal,
    "quiet": apart.quiet,
    "cut paper": apart.cut_paper,
    "gesture": oil.gesture,
    "toy": modelled.toy,
    "clay": modelled.clay,
    "wonder": staging.wonder,
    "depth": exposed.depth,
    "line art": drawing.line_art,
    "light lines": drawing.light_lines,
    "comic": drawing.comic,
    "cartoon": drawing.cel,
    "spotlight": staging.spotlight,
    "city lights": staging.city_lights,
    "party": hours.party,
    "reverie": staging.reverie,
    "woodblock": apart.woodblock,
    "japandi": apart.japandi,
    "riviera": apart.riviera,
    "mural": walls.mural,
    "stencil": walls.stencil,
    "coloring": drawing.coloring,
    "fine coloring": drawing.fine_coloring,
    "old cartoon": drawing.old_cartoon,
    "blueprint": drawing.blueprint,
    "brut": drawing.brut,
    "storybook": storybook.storybook,
    "panel": storybook.panel,
    "collage": cutout.collage,
    "surreal": cutout.surreal,
    "mixed media": cutout.mixed,
    "page layout": cutout.page_layout,
    "small and alone": cutout.small_and_alone,
    "double exposure": exposed.double_exposure,
    "trails": hours.trails,
    "motion": exposed.motion,
    "shallow": exposed.shallow,
    "aura": exposed.aureole,
    "dark aura": exposed.dark_aureole,
    "bauhaus": graphic.bauhaus,
    "deco": graphic.deco,
    "constructed": graphic.constructed,
    "jazz": graphic.jazz,
    "psychedelic": graphic.psychedelic,
    "organic": graphic.organic,
    "arches": graphic.arches,
    "seventies stripes": graphic.seventies,
    "iconic": graphic.iconic,
    "pop": graphic.pop,
    "outrun": graphic.outrun,
    "cubism": facets.cubism,
    "golden hour": hours.golden,
    "hard light": hours.stark_light,
    "vintage print": apart.vintage,
    "spare": apart.spare,
    "bright": apart.bright,
    "watercolor": watercolor.watercolor,
}
"""What treats a subject and its setting apart."""


def _anywhere(treatment: Treatment) -> Staged:
    """A treatment that does not ask where the subjects are."""
    return lambda sheet, seed, _: treatment(sheet, seed)


TREATMENTS: Mapping[str, Staged] = {
    **{name: _anywhere(one) for name, one in (GRADES | SPATIAL).items()},
    **STAGED,
}

"""The contact sheets beside the gallery: one thing varied at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from aquatint.domain import (
    GenerationRequest,
    MagicPrompt,
    Palette,
    PalettePreset,
    Resolution,
    Style,
    StylePreset,
    StyleType,
    Swatch,
)
from aquatint.domain.canvas import V3_RESOLUTIONS

from .contact import Cell, Sheet

SCENE = "A red vintage car in front of a small yellow house, a big oak tree, blue sky with clouds"
SQUARE = Resolution(1024, 1024)
SEED = 7
SEEDS = 8

SEEDED = (
    "A fox and a rabbit having a picnic under an oak tree on a summer afternoon",
    'Poster for a film called "THE LONG WAY HOME" with a motorcycle in the desert',
    "Portrait of a young woman with a straw hat in a lavender field",
)

PLAIN = (
    "Portrait of an old man with a beard, plain studio background",
    "A corgi on a plain white background",
    'A logo for a surf school named "North Swell"',
)

FORMATS = (
    'A travel poster that says "LISBON" with a tram',
    'A poster with the words "Plant More Trees" and a big oak',
    'A logo for a surf school named "North Swell"',
    'A logo "Mill & Stone" for a bakery',
    'A neon sign that says "Late Night Vinyl"',
    'A street sign that reads "Willow Court"',
    'A T-shirt that says "Weekend Forecast: Mountains" with a tent',
    'A greeting card "Thank You" with sunflowers',
    'Business card "Noor Haddad" "Photographer"',
    'Book cover "The Clockmaker\'s Daughter" with a pocket watch',
    'A banner that says "Winter Collection" with a scarf and snowflakes',
    "A sticker of a dinosaur on a skateboard",
    "App icon of a fox",
    "Seamless pattern of mushrooms and ferns",
    'A mug that says "But first, coffee"',
    'Album cover "Blue Hours" with a piano',
    'Restaurant menu "Casa Verde" with avocados and limes',
    'Infographic titled "How Bees Make Honey" with bees and flowers',
    'Postage stamp "SUOMI" with a swan',
    'A birthday invitation "Mia turns 6" with a unicorn and balloons',
)

THINGS = (
    'A birthday cake with the text "Happy 30th" on it',
    'A red balloon that says "GO"',
    'A letter board that says "HELLO SUNDAY"',
    'A man wearing a T-shirt that says "COFFEE FIRST"',
    'A bakery with a sign that says "BAKERY"',
    'A storefront with "FLOWERS" written above the window',
    'A book titled "The Long Way" on a table',
    'A plane towing a banner that says "MARRY ME"',
    'A robot with "R2" on its chest',
    'A delivery truck with "FRESH FISH" on the side',
    'A yellow school bus with the words "FIELD TRIP" on it',
    'A white van that reads "PLUMBER"',
    'A flag that says "VICTORY"',
    'A woman holding a mug that says "BOSS"',
    'A teacher in front of a chalkboard with "E = mc2" on it',
    'A man holding a sign that reads "WILL CODE"',
    'A penguin holding a cardboard sign that says "FISH"',
    'A bottle labeled "LOVE POTION"',
    'A gravestone that says "RIP"',
    'A cardboard box with "FRAGILE" on it',
    'A chalkboard in a café that says "Soup of the day"',
)
"""Words on things within a scene."""

PALETTES: Mapping[str, Palette] = {
    "none": (),
    **{preset.value: preset for preset in PalettePreset},
    "navy 0.6, sand 0.3, red 0.1": (
        Swatch("#12355b", 0.6),
        Swatch("#e9d8a6", 0.3),
        Swatch("#d00000", 0.1),
    ),
    "mint, coral, plum": (Swatch("#98f5e1"), Swatch("#ff7f6a"), Swatch("#5e2750")),
    "black 0.5, white 0.5": (Swatch("#000000", 0.5), Swatch("#ffffff", 0.5)),
}


def request(prompt: str, seed: int = SEED, **more: object) -> GenerationRequest:
    """A prompt as it is written, square unless it is said otherwise."""
    fields = {"prompt": prompt, "resolution": SQUARE, "seed": seed, **more}
    return GenerationRequest(**fields, magic_prompt=MagicPrompt.OFF)


def presets() -> Sheet:
    """Every preset on one scene."""
    plain = Cell(request(SCENE), "no preset")
    cells = (
        Cell(request(SCENE, style=Style(preset=preset)), preset.value) for preset in StylePreset
    )
    return Sheet("presets", 9, 288, (plain, *cells))


def types() -> Sheet:
    """Every style type, then style codes, on one scene."""
    named = [
        Cell(request(SCENE, style=Style(type=kind)), kind.value)
        for kind in StyleType
        if kind is not StyleType.CUSTOM
    ]
    codes = ("00000000", "1a2b3c4d", "5f5f5f5f", "8badf00d", "c0ffee42", "deadbeef", "ffffffff")
    coded = [Cell(request(SCENE, style=Style(codes=(code,))), code) for code in codes]
    return Sheet("types", 7, 384, (*named, *coded))


def palettes() -> Sheet:
    """The eight palettes and three by members, on a scene, plain grounds and a flat design."""
    cells = (
        Cell(request(prompt, style=Style(palette=palette or None)), name)
        for prompt in (SCENE, *PLAIN)
        for name, palette in PALETTES.items()
    )
    return Sheet("palettes", len(PALETTES), 288, tuple(cells))


def seeds() -> Sheet:
    """Eight seeds of a scene, of a poster and of a portrait."""
    cells = (
        Cell(request(prompt, seed), f"seed {seed}")
        for prompt in SEEDED
        for seed in range(1, SEEDS + 1)
    )
    return Sheet("seeds", SEEDS, 384, tuple(cells))


def sizes() -> Sheet:
    """One scene at every published size."""
    cells = (Cell(request(SCENE, resolution=size), str(size)) for size in V3_RESOLUTIONS)
    return Sheet("sizes", 10, 240, tuple(cells))


def formats() -> Sheet:
    """Layouts with their texts, twice each."""
    cells = (Cell(request(prompt, seed)) for prompt in FORMATS for seed in (SEED, SEED + 1))
    return Sheet("formats", 8, 384, tuple(cells))


def things() -> Sheet:
    """Words on things within a scene."""
    return Sheet("things", 7, 384, tuple(Cell(request(prompt)) for prompt in THINGS))


SHEETS: Mapping[str, Callable[[], Sheet]] = {
    one.__name__: one for one in (presets, types, palettes, seeds, sizes, formats, things)
}

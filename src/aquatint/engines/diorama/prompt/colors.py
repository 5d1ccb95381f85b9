"""Colours, and the materials that things are made of."""

from __future__ import annotations

from .meanings import Color, Filler, MadeOf, Material, Place, Tone, table

COLORS = table(
    (
        (Color("red"),),
        "red, scarlet, blood red, bright red, dark red, cherry red, ruby red, reddish",
    ),
    ((Color("red"),), "light red, vermilion, deep red, brick red, rusty red"),
    ((Color("orange"),), "orange, bright orange, dark orange, amber, peach colored, burnt orange"),
    ((Color("orange"),), "terracotta, tangerine colored, coral colored, light orange, rusty"),
    (
        (Color("yellow"),),
        "yellow, bright yellow, lemon yellow, mustard, mustard yellow, light yellow",
    ),
    ((Color("green"),), "green, lime green, olive green, forest green, emerald green, mint green"),
    (
        (Color("green"),),
        "dark green, light green, bright green, sage green, neon green, lush green",
    ),
    ((Color("green"),), "sea green, moss green, deep green, greenish, sage, pale green"),
    ((Color("blue"),), "blue, light blue, bright blue, royal blue, sky blue, baby blue, cobalt"),
    ((Color("blue"),), "cobalt blue, pale blue, azure, electric blue, ice blue, bluish, cerulean"),
    ((Color("navy"),), "navy, navy blue, dark blue, midnight blue, deep blue, indigo"),
    ((Color("purple"),), "purple, deep purple, dark purple, light purple, magenta, plum colored"),
    ((Color("violet"),), "violet, lavender colored, lilac colored, mauve, pale purple"),
    (
        (Color("pink"),),
        "pink, hot pink, light pink, pale pink, rose gold, pastel pink, bright pink",
    ),
    ((Color("pink"),), "neon pink, salmon pink, fuchsia, coral pink, blush pink, rosy"),
    ((Color("brown"),), "brown, dark brown, light brown, chestnut brown, chocolate brown, tan"),
    ((Color("brown"),), "ginger colored, chocolate colored, hazel"),
    ((Color("teal"),), "teal, petrol blue, dark teal, blue green, cyan"),
    ((Color("turquoise"),), "turquoise, aqua, aquamarine, aqua blue, turquoise blue"),
    ((Color("gold"),), "gold, golden, gilded, gold colored"),
    ((Color("beige"),), "beige, sand colored, khaki, sandy"),
    ((Color("black"),), "black, jet black, pitch black, ebony"),
    ((Color("white"),), "white, snow white, pure white, off white, pearl white"),
    (
        (Color("gray"),),
        "gray, grey, dark gray, dark grey, light gray, light grey, greyish, ash gray",
    ),
    ((Color("gray"),), "slate gray, slate grey, charcoal gray, charcoal grey"),
    ((Color("silver"),), "silver, silvery, silver colored"),
    ((Color("crimson"),), "crimson, burgundy, maroon, wine red"),
    ((Color("cream"),), "cream, cream colored, ivory, creamy white"),
    (
        (Filler(),),
        "colored, coloured, colour, color, colorful, colourful, multicolored, rainbow colored",
    ),
    ((Filler(),), "multicoloured, pastel, vibrant, vivid, bright, pale, dark, bold, muted"),
    ((Filler(),), "rainbow coloured, multi colored, saturated, brightly colored"),
)
COLOR_NAMES = tuple(
    dict.fromkeys(
        one.name for meanings in COLORS.values() for one in meanings if isinstance(one, Color)
    )
)
"""Every colour by its one name."""

TONES = table(
    ((Tone(),), "tones, tone, hues, hue, shades, palette, color palette, colour palette, accents"),
    ((Tone(),), "color scheme, colour scheme, colors, colours, gradient, tint, colorway, theme"),
    (
        (Tone(), Place("studio", weak=True)),
        """background, backdrop, gradient background, plain background, solid background, plain
        backdrop, simple background, clean background, minimal background, minimalist background,
        solid color background, solid colour background""",
    ),
    ((Color("orange"), Tone()), "coral gradient, coral background, coral tones, coral accents"),
    ((Tone(),), "lights, glow, light, lighting, neon glow, neon light, rim light, backlight"),
)
MATERIALS = table(
    ((Material("wood"),), "wooden, wood, oak wood, bamboo made, rustic wooden, timber, mahogany"),
    ((Material("metal"),), "metal, metallic, chrome, aluminium, aluminum, titanium"),
    ((Material("steel"),), "steel, stainless steel"),
    ((Material("iron"),), "iron, cast iron, wrought iron"),
    ((Material("bronze"),), "bronze"),
    ((Material("copper"),), "copper"),
    ((Material("brass"),), "brass"),
    (
        (Material("glass"),),
        "glass, stained glass, crystal clear, blown glass, transparent, see through",
    ),
    ((Material("stone"),), "stone, cobblestone, granite, concrete"),
    ((Material("marble"),), "marble"),
    ((Material("ice"),), "ice, icy"),
    ((Material("leather"),), "leather"),
    ((Material("velvet"),), "velvet, velvety, suede"),
    ((Material("silk"),), "silk, satin"),
    ((Material("paper"),), "paper, origami, cardboard, papercraft"),
    ((Material("clay"),), "clay, ceramic, porcelain"),
    ((Material("plastic"),), "plastic, rubber, lego, inflatable"),
    ((Material("wool"),), "woolen, woollen, knitted, crocheted, felted, felt"),
    ((Material("straw"),), "wicker, straw, rattan"),
    ((Material("jade"),), "jade"),
    ((MadeOf(),), "made of, made out of, made from, made entirely of, built of, built from"),
    ((MadeOf(),), "carved from, carved out of, crafted from, formed from, formed by, composed of"),
)

PLAIN = frozenset(
    {
        ("sky", "blue"),
        ("sea", "blue"),
        ("sea", "turquoise"),
        ("sea", "teal"),
        ("sea", "green"),
        ("clouds", "white"),
        ("grass", "green"),
        ("snow", "white"),
        ("sand", "gold"),
        ("sand", "yellow"),
        ("sand", "white"),
        ("beach", "gold"),
        ("beach", "white"),
        ("field", "green"),
        ("field", "gold"),
        ("forest", "green"),
        ("desert", "gold"),
        ("sun", "gold"),
        ("sun", "yellow"),
        ("moon", "white"),
        ("moon", "silver"),
        ("stars", "gold"),
    }
)
"""What has these colours anyway: they say nothing about the palette."""

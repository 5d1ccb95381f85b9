"""Colours, and the materials that things are made of."""

from __future__ import annotations

from .meanings import Color, Filler, MadeOf, Material, Place, Tone, table

COLORS = table(
    ((Color("red"),), "red, scarlet, blood red, bright red, cherry red, ruby red, reddish"),
    ((Color("red"),), "light red, vermilion"),
    ((Color("dark red"),), "dark red, deep red, brick red"),
    ((Color("burgundy"),), "burgundy, maroon, wine red, oxblood, burgundy red"),
    ((Color("rust"),), "rusty, rust colored, rust coloured, rusty red, rust red, rust orange"),
    ((Color("terracotta"),), "terracotta, burnt orange, terracotta colored"),
    ((Color("orange"),), "orange, bright orange, dark orange, amber, tangerine colored"),
    ((Color("peach"),), "peach colored, peach coloured, light orange, pale orange"),
    ((Color("coral"),), "coral colored, coral coloured, coral pink, salmon pink, salmon colored"),
    ((Color("yellow"),), "yellow, bright yellow, lemon yellow"),
    ((Color("pale yellow"),), "pale yellow, light yellow, pastel yellow, soft yellow"),
    ((Color("mustard"),), "mustard, mustard yellow, mustard colored"),
    ((Color("green"),), "green, bright green, lush green, sea green, greenish"),
    ((Color("mint"),), "mint green, mint colored, pastel green, seafoam green, pale mint"),
    ((Color("sage"),), "sage green, sage, dusty green, sage colored"),
    ((Color("olive"),), "olive green, army green, moss green, olive colored"),
    ((Color("forest green"),), "forest green, dark green, deep green, bottle green, hunter green"),
    ((Color("pale green"),), "pale green, light green, soft green"),
    ((Color("lime"),), "lime green, neon green, chartreuse, lime colored"),
    ((Color("emerald"),), "emerald green, emerald colored"),
    ((Color("blue"),), "blue, bright blue, electric blue, bluish, cerulean"),
    (
        (Color("pale blue"),),
        "pale blue, light blue, baby blue, powder blue, ice blue, pastel blue, soft blue",
    ),
    ((Color("sky blue"),), "sky blue, azure"),
    ((Color("royal blue"),), "royal blue, cobalt, cobalt blue"),
    ((Color("navy"),), "navy, navy blue, dark blue, midnight blue, deep blue, indigo"),
    ((Color("purple"),), "purple"),
    ((Color("plum"),), "plum colored, deep purple, dark purple, aubergine colored"),
    ((Color("magenta"),), "magenta, fuchsia"),
    ((Color("violet"),), "violet"),
    (
        (Color("lavender"),),
        """lavender colored, lilac colored, mauve, pale purple, light purple, pastel purple,
        lavender coloured, lilac coloured""",
    ),
    ((Color("pink"),), "pink, rosy, candy pink"),
    (
        (Color("pale pink"),),
        "pale pink, light pink, pastel pink, blush pink, baby pink, soft pink, powder pink",
    ),
    ((Color("dusty pink"),), "dusty pink, dusty rose, old rose, antique pink"),
    ((Color("rose gold"),), "rose gold"),
    ((Color("hot pink"),), "hot pink, neon pink, bright pink, shocking pink"),
    ((Color("brown"),), "brown, chestnut brown, ginger colored, hazel, auburn"),
    ((Color("dark brown"),), "dark brown, chocolate brown, chocolate colored"),
    ((Color("tan"),), "tan, light brown, caramel colored, camel colored"),
    ((Color("teal"),), "teal, petrol blue, dark teal, blue green, cyan"),
    ((Color("turquoise"),), "turquoise, aqua, aquamarine, aqua blue, turquoise blue"),
    ((Color("gold"),), "gold, golden, gilded, gold colored"),
    ((Color("beige"),), "beige, sand colored, khaki, sandy"),
    ((Color("black"),), "black, jet black, pitch black, ebony"),
    ((Color("white"),), "white, snow white, pure white, off white, pearl white"),
    ((Color("gray"),), "gray, grey, greyish, ash gray, slate gray, slate grey"),
    ((Color("light gray"),), "light gray, light grey, pale gray, pale grey"),
    (
        (Color("charcoal"),),
        "charcoal gray, charcoal grey, dark gray, dark grey, charcoal colored",
    ),
    ((Color("silver"),), "silver, silvery, silver colored"),
    ((Color("crimson"),), "crimson"),
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
    ((Color("coral"), Tone()), "coral gradient, coral background, coral tones, coral accents"),
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
        """glass, stained glass, crystal clear, blown glass, transparent, see through, cut glass,
        crystal""",
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
        ("sky", "pale blue"),
        ("sky", "sky blue"),
        ("sea", "sky blue"),
        ("sea", "pale blue"),
        ("sea", "emerald"),
        ("grass", "emerald"),
        ("grass", "lime"),
        ("field", "emerald"),
        ("field", "pale green"),
        ("forest", "forest green"),
        ("forest", "emerald"),
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

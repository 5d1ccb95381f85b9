"""How it is to look: treatments, moods, and how near the camera stands."""

from __future__ import annotations

from ..graph import Shot, TimeOfDay
from .meanings import Hour, Look, Meanings, Mood, Place, table

_PHOTO: Meanings = (Look("photo"),)
_ABSTRACT: Meanings = (Place("abstract"), Look("oil painting"))

LOOKS = table(
    (
        (Look("watercolor"),),
        "watercolor, watercolour, water color, aquarelle, gouache, watercolors",
    ),
    (
        (Look("watercolor"),),
        "watercolor painting, watercolour painting, ink wash, watercolor style",
    ),
    (
        (Look("oil painting"),),
        "oil painting, oil on canvas, oil paint, impressionist, impressionism",
    ),
    (
        (Look("oil painting"),),
        "van gogh, van gogh style, painterly, acrylic painting, monet, baroque",
    ),
    (
        (Look("oil painting"),),
        "painting of, a painting of, renaissance painting, impasto, painting",
    ),
    ((Look("oil painting"),), "oil painting of, impressionist painting, acrylic, expressionist"),
    (_ABSTRACT, "abstract oil painting, abstract painting of, abstract acrylic painting"),
    ((Look("pixel art"),), "pixel art, pixelart, pixelated, 8 bit, 16 bit, pixel, 8bit, 16bit"),
    (
        (Look("line art"),),
        "line art, line drawing, lineart, outline drawing, ink drawing",
    ),
    (
        (Look("line art"),),
        "one line drawing",
    ),
    (
        (Look("line art"),),
        "ink illustration, continuous line drawing",
    ),
    (
        (Look("sketch"),),
        "sketch, pencil sketch, pencil drawing, hand drawn, doodle",
    ),
    (
        (Look("sketch"),),
        "crayon drawing, sketchy, drawing, drawing of, pencil art",
    ),
    ((Look("comic"),), "comic, comic book, comic style, graphic novel, comics"),
    ((Look("comic"),), "comic book style, comic strip, cartoon, cartoon style, marvel style"),
    (
        (Look("vintage"),),
        "vintage, retro, mid century, old fashioned, nostalgic, antique",
    ),
    (
        (Look("vintage"),),
        "1950s, 1960s, 1970s, 1930s, 1920s, fifties, sixties, retro style, vintage style",
    ),
    ((Look("vintage"),), "mid century modern, victorian, old timey, sepia, americana, art nouveau"),
    ((Look("low poly"),), "low poly, lowpoly, polygonal, low poly style"),
    (
        _PHOTO,
        "photo, photograph, photorealistic, realistic, dslr, photography, hyperrealistic, photo of",
    ),
    (
        _PHOTO,
        "photorealism, hyper realistic, ultra realistic, photo realistic, photographic, 35mm photo",
    ),
    (_PHOTO, "food photography, wildlife photography, street photography, portrait photography"),
    (
        _PHOTO,
        "polaroid, analog photo, documentary photography, photographed, real photo, photoreal",
    ),
    (
        (*_PHOTO, Place("product", weak=True)),
        """product photography, product photo, product shot, packshot, product packshot, commercial
        photo, commercial photography, commercial product photo, advertising photo, advertising
        photography, ecommerce photo, e commerce photo, product photograph, product image""",
    ),
    (
        (*_PHOTO, Place("studio", weak=True)),
        "studio photo",
    ),
    ((*_PHOTO, Shot.CLOSE), "macro photo, macro photography, close up photo"),
    ((Look("minimalist"),), "minimalist, minimal, minimalistic, minimalism, clean lines"),
    (
        (Look("flat"),),
        "flat design, flat illustration, flat, vector, vector art, vector illustration, flat art",
    ),
    (
        (Look("flat"),),
        "flat style, vector style, flat colors, flat vector",
    ),
    (
        (Look("cyberpunk"), Hour(TimeOfDay.NIGHT, weak=True)),
        "cyberpunk, neon noir, blade runner, cyberpunk style",
    ),
    (
        (Look("cinematic"),),
        "cinematic, film still, movie still, cinematic lighting, cinematic shot",
    ),
    ((Look("cinematic"),), "film noir, anamorphic, movie scene, cinematic look, cinematic scene"),
    ((Look("anime"),), "anime, manga, studio ghibli, ghibli, anime style, ghibli style, chibi"),
    (
        (Look("3d render"),),
        "3d render, 3d, 3d rendering, isometric, octane render, pixar, cgi",
    ),
    (
        (Look("3d render"),),
        "pixar style, 3d illustration, 3d model, 3d style, 3d art, 3d rendered",
    ),
    (
        (Look("3d render"),),
        "isometric 3d render, isometric 3d, isometric view, blender render, 3d icon",
    ),
    ((Look("charcoal"),), "charcoal, charcoal drawing, charcoal sketch"),
    (
        (Look("pastel drawing"),),
        "pastel drawing, soft pastel, oil pastel, chalk pastel, chalk drawing, pastel painting",
    ),
    ((Look("paper cut"),), "paper cut, papercut, paper cutout, layered paper, paper craft"),
    ((Look("claymation"),), "claymation, clay render, plasticine, clay figure, clay animation"),
    ((Look("pop art"),), "pop art, pop art style, andy warhol style, roy lichtenstein style"),
    (
        (Look("woodblock"),),
        "woodblock print, woodcut, ukiyo e, japanese woodblock print, linocut, hokusai style",
    ),
    ((Look("etching"),), "etching, engraving, copperplate engraving, vintage engraving"),
    ((Look("blueprint"),), "blueprint, technical drawing, blueprint style"),
    (
        (Look("coloring page"),),
        "coloring page, colouring page, coloring book, colouring book, coloring book page",
    ),
    ((Look("art deco"),), "art deco, art deco style, gatsby style"),
    ((Look("bauhaus"),), "bauhaus, bauhaus style"),
    ((Look("collage"),), "collage, paper collage, photo collage, cut out collage"),
    ((Look("graffiti"),), "graffiti, graffiti style, street art, graffiti art"),
    ((Look("halftone"),), "halftone, halftone print, halftone dots"),
    ((Look("synthwave"),), "synthwave, vaporwave, retrowave, outrun, outrun style"),
    ((Look("double exposure"),), "double exposure"),
    ((Look("cubism"),), "cubism, cubist, cubist painting, picasso style"),
    (
        (Look("black and white"),),
        "in black and white, monochrome, monochromatic, greyscale, grayscale",
    ),
    (
        (Look("black and white"),),
        "black and white illustration, black and white drawing, black and white art",
    ),
    (
        (Look("black and white"), Look("photo")),
        """black and white photo, black and white photograph, black and white photography,
        black and white image, black and white picture, black and white portrait""",
    ),
)
MOODS = table(
    (
        (Mood("calm"),),
        "serene, calm, peaceful, quiet, tranquil, relaxing, still, soothing, restful",
    ),
    ((Mood("cozy"),), "cozy, cosy, warm and cozy, homely, snug, inviting, comfortable"),
    ((Mood("happy"),), "cheerful, happy, joyful, playful, fun, festive, lively, smiling, funny"),
    ((Mood("dark"),), "gloomy, ominous, sinister, moody, grim, bleak, dark mood, dark atmosphere"),
    ((Mood("dark"), Place("forest")), "dark forest, dark woods, gloomy forest, dark forests"),
    ((Mood("spooky"),), "spooky, scary, creepy, haunted, eerie, horror, terrifying, haunting"),
    ((Mood("dramatic"),), "dramatic, epic, intense, majestic, powerful, heroic, dramatic lighting"),
    ((Mood("mysterious"),), "mysterious, mystical, enigmatic, ethereal, otherworldly, magic"),
    ((Mood("romantic"),), "romantic, tender, intimate, loving, in love"),
    (
        (Mood("sad"),),
        "melancholic, sad, sadness, melancholy, sorrow, grief, nostalgia, solitude",
    ),
    (
        (Mood("sad"),),
        "loneliness, lonesome, wistful, somber, depression, despair, crying, weeping, tearful",
    ),
    (
        (Mood("dreamy"),),
        "dreamy, dreamlike, surreal, whimsical, magical, enchanted, fairytale, fantastical",
    ),
    (
        (Mood("dreamy"),),
        "surrealist, surrealism, salvador dali style, salvador dali, fairy tale, fantasy",
    ),
    ((Mood("futuristic"),), "futuristic, sci fi, science fiction, high tech, scifi"),
    ((Mood("elegant"),), "elegant, luxurious, luxury, sophisticated, fancy, chic"),
    ((Mood("energetic"),), "energetic, dynamic, explosive, action packed"),
    ((Mood("angry"),), "angry, furious, rage, aggressive, anger, fury, wrath, chaotic, chaos"),
    ((Mood("cute"),), "cute, adorable, kawaii, sweet, lovely, charming"),
)
SHOTS = table(
    (
        (Shot.CLOSE,),
        "close up, closeup, macro, extreme close up, close up of, macro shot, detail shot",
    ),
    ((Shot.CLOSE,), "close up shot, a close up of, up close, close up portrait"),
    (
        (Shot.WIDE,),
        "wide shot, panorama, panoramic, wide angle, aerial view, establishing shot, vista",
    ),
    (
        (Shot.WIDE,),
        "panoramic view, wide angle shot, in the distance, far away, long shot, drone shot",
    ),
    (
        (Shot.TOP,),
        "top view, top down, overhead, bird eye view, flat lay, from above, overhead shot",
    ),
    ((Shot.TOP,), "top down view, overhead view, birds eye view, seen from above, bird view"),
    (
        (Shot.PORTRAIT,),
        "portrait, portrait of, headshot, head shot, a portrait of, portrait shot, bust of",
    ),
    ((Shot.PORTRAIT,), "character portrait, self portrait, selfie, avatar, profile picture"),
    (
        (Shot.PORTRAIT, Place("studio", weak=True)),
        """studio portrait, studio headshot, passport photo, passport picture, id photo, mugshot,
        profile photo, yearbook photo""",
    ),
    (
        (Shot.KNEES,),
        "three quarter portrait, three quarter shot, cowboy shot, american shot, knee up",
    ),
)

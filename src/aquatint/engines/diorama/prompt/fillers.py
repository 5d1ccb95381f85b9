"""Words that are understood and change nothing: praise, cameras, what enriches prompts."""

from __future__ import annotations

from types import MappingProxyType

from ..graph import Pose
from .meanings import Abreast, Do, Filler, Table, Unknown, table

_WITHOUT_PICTURE = """
    litter box, music box, swimming pool, hot tub, water tower, control tower,
    water wheel, steering wheel, spinning wheel, hamster wheel, roulette wheel, fire escape,
    parking meter, time machine, gumball machine, baby christmas lights, ant hill,
    guitar pick, music stand, key chain, key ring, bell jar, milk bottle, milk carton, egg carton,
    dog bowl, toilet bowl, egg cup,
    tea bag, sleeping bag, punching bag, bean bag, garbage bag, paper bag, plastic bag, fire
    station, police station, paper crane, origami crane, mouse pad, wax seal, coat of arms,
    horse shoe, rose window, hot dog stand, apple core, chocolate syrup, golden syrup,
    crane bird, sea urchin, jelly beans, sunflower seed, pumpkin
    seed, moon boots, pin cushion,
    tennis net, fish tank ornament, book end, door mat, door bell, window box, table cloth, bed
    sheet, ear ring, pine cone, dragon fruit, passion fruit, star fruit, pottery
    wheel, poker chip, coffee grinder
"""
UNPICTURED: Table = MappingProxyType(
    {"banners": (Unknown("banners"),)}
    | {
        name + plural: (Unknown(name + plural),)
        for name in (" ".join(phrase.split()) for phrase in _WITHOUT_PICTURE.split(","))
        for plural in ("", "s")
    }
)
"""What is known by a name of two words, either of which would show something else."""

FILLERS = table(
    (
        (Abreast(),),
        "in a row, in one row, in a line, in a single line, lined up, lined up in a row",
    ),
    ((Abreast(), Do(Pose.SITTING)), "sitting in a row, seated in a row, sitting in a line"),
    ((Abreast(), Do(Pose.STANDING)), "standing in a row, standing in a line, standing in line"),
    (
        (Filler(),),
        """towing a banner, pulling a banner, trailing a banner, tows a banner, flying a banner,
        towing a sign, pulling a sign, with a banner behind it, on its chest, on his chest,
        on her chest, on the chest, on the side, on its side, on the front, on it, on the label,
        on its label, in icing, on its screen, on the screen, on the cover""",
    ),
    (
        (Filler(),),
        """
        in rows, in a circle, in a group, in the middle of, in the center of,
        fan art, ring of, in the heart of, heart of the, eye of the storm, blanket of, sheet of,
        silhouette, silhouettes, silhouetted, silhouette of, silhouettes of, outline of, shape of,
        what appears to be, what seems to be, what looks like, appears to be, seems to be, sort of,
        type of, form of, kinds of, types of, sight of, presence of, touch of, hint of, sense of,
        landmass, backdrop of, against a backdrop of, dominating the foreground,
        highly detailed, intricate, ultra detailed, detailed, very detailed, detail, details,
        rich detail, fine detail, fine details, rich, intricate details, intricate detail, 8k,
        4k, 2k, 16k, hd, uhd, full hd, hdr, ultra hd, hi res, high res, high resolution,
        8k resolution, 4k resolution, ultra hd 8k, resolution, masterpiece, best quality,
        quality, high quality, award winning, professional, trending on artstation, artstation,
        trending, sharp focus, sharp, focus, crisp, bokeh, depth of field,
        shallow depth of field, shallow, soft natural light, natural light, soft light, soft,
        natural, ambient light, ambient, natural lighting, soft lighting, warm light,
        warm lighting, volumetric light, god rays, volumetric lighting, light rays,
        volumetric light rays, rays, sun flare, lens flare, rim lighting, backlit, back lit,
        beautiful lighting, even lighting, soft shadows, long shadows, soft shadow,
        dappled light, ray tracing, ray traced, global illumination, unreal engine,
        unreal engine 5, render, rendering, rule of thirds, golden ratio, balanced composition,
        composition, centered, symmetrical, clean composition, symmetry, negative space,
        perspective, low angle, eye level, angle, view, camera, shot, shot on film, film grain,
        35mm, 50mm, 85mm, lens, 35mm film, f1 8, canon, nikon, shot on iphone, canon eos,
        wide lens, telephoto, full frame, iso, exposure, long exposure, leica, hasselblad, kodak,
        35 mm, 50 mm, 85 mm, film, tilt shift, motion blur, blurred, blurry, color grading,
        cinematic color grading, colour grading, warm color palette, color harmony,
        harmonious colors, vivid colors, vibrant colors, bright colors, rich colors, warm colors,
        pastel colors, muted colors, natural colors, bold colors, cool colors, warm tones,
        cool tones, earthy tones, earth tones, pastel tones, warm glow, soft glow, warm, cool,
        cold, hot, fresh, soft colors, warm palette, pastel palette, limited palette,
        limited color palette, soft pastel colors, style, styled, aesthetic, themed, art,
        artwork, illustration, illustrated, design, designed, digital art, digital painting,
        digital illustration, concept art, fine art, art style, graphic, illustration of,
        book illustration, childrens book illustration, graphic design, drawn, painted,
        storybook illustration, children book illustration, editorial illustration,
        matte painting, picture, image, scene, picture of, image of, a picture of, an image of,
        depiction of, view of, a scene of, a view of, depiction, visualised, visualized,
        visualization, rendition, version, beautiful, stunning, gorgeous, amazing, breathtaking,
        perfect, pretty, nice, great, incredible, wonderful, fantastic, impressive, spectacular,
        cool looking, good, best, awesome, magnificent, texture, textures, textured, smooth,
        glossy, shiny, matte, polished, rough, soft focus, fluffy, furry, hairy, wet, dry, clean,
        simple, plain, complex, modern, contemporary, classic, traditional, old, new, young,
        ancient, elderly, aged, senior, curly, wavy, ripe, delicious looking, tasty, juicy,
        weathered, rustic, wild, lush,
        blooming, burning, glowing, sparkling, shining, melting, broken, empty, full, busy,
        standing, walking, posing, looking, lying, resting, waiting, floating, parked, hanging,
        growing, open, closed, rising, falling, left, right, top, bottom, front, middle, center,
        side, corner, white space, atmosphere, atmospheric, mood, vibe, vibes, feeling, feel,
        energy, spirit of, foreground, distance, distant, near the camera, hero shot, product,
        mockup, mock up, template, medieval, japanese, chinese, french, italian, american,
        english, mexican, african, european, real, lifelike, true to life, stylized, stylised,
        ornate, decorative, geometric, organic shapes, wide, narrow, round, square, circular,
        curved, thick, thin, deep, low, half, whole, entire, friendly, brave, curious, wise,
        proud, lazy, hungry, tired, cheeky, noble, mighty, fierce, super, ultra, extremely,
        highly, really, incredibly, softly, gently, slightly, subtle, subtly, two tone,
        single line, double exposure, aspect ratio, high contrast, contrast, high definition,
        space for text, copy space, typography design, modern typography, bold typography,
        big letters, bold letters, bold text, large letters, elegant typography,
        clean typography, serif font, surface of, fine line, intricate patterns, delicate,
        tropical vibes, exotic, famous, iconic, popular, unique, clear focal point, clear,
        focal point, carefully composed, composed, harmonious, harmonious composition,
        pleasing proportions, pleasing, proportions, well defined textures, well defined,
        high level of detail, faithful tones, natural depth, realistic detail, clean edges,
        clear design, strong legibility, legible, even spacing, expressive handling, expressive,
        subtle tonal transitions, artful detail, artful, smooth surfaces, refined materials,
        refined, soft shading, shading, polished finish, finish, gentle even light, gentle,
        even light, soft directional light, directional light, deep rich tones, subtle contrast,
        strong sense of atmosphere, strong, rich harmonious colors, well chosen colors,
        well chosen, pleasing colors, delicate texture, snow capped, snowcapped
        """,
    ),
)

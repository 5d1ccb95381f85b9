"""The phrases that magic prompt may add, and the words that tell what a prompt already says.

No phrase names a thing to draw, a number or a colour. A word that ends in * stands for every word
that begins so.
"""

from __future__ import annotations

from .words import Words

COMPOSITION = (
    "balanced composition",
    "clear focal point",
    "carefully composed",
    "harmonious composition",
    "pleasing proportions",
)
DETAIL = ("fine detail", "intricate detail", "well-defined textures", "high level of detail")
LIGHT = ("soft natural light", "gentle even light", "soft directional light")
DARK = ("deep rich tones", "subtle contrast", "strong sense of atmosphere")
COLOR = ("rich harmonious colors", "well-chosen colors", "pleasing colors")
PHOTO = ("true-to-life textures", "faithful tones", "realistic detail", "natural depth")
GRAPHIC = ("clean edges", "clear design", "strong legibility", "even spacing")
PAINTED = ("expressive handling", "delicate texture", "subtle tonal transitions", "artful detail")
RENDERED = ("smooth surfaces", "refined materials", "soft shading", "polished finish")

# Whoever says one of these has said how the light is.
LIGHT_WORDS = Words.read("""
    light* lit backlit sunlit candlelit sun suns sunny sunlight sunshine sunset* sunrise* sunbeam*
    day daylight daytime morning noon midday afternoon evening dawn dusk twilight gold* glow*
    bright* dim dimly shadow* silhouette* lamp* lantern* candle* neon laser* spotlight* flash
    fire* flame* bonfire* lava ember* rain* storm* thunder* fog* mist* haze hazy smoke* snow*
    blizzard* cloud* overcast aurora rainbow* eclipse* underwater undersea seabed indoors studio
    disco club concert stage hdr chiaroscuro rembrandt noir luminous radiant shining shiny
    lumière soleil licht sonne luz sol luce sole
""")
DARK_WORDS = Words.read("""
    night* midnight moon* star stars starry starlight* starlit dark* gloom* shadowy black noir
    space outer galaxy galaxies nebula* cosmos cosmic planet* orbit* universe astronaut* cave*
    cavern* dungeon* crypt* abyss* haunted spooky halloween gothic cyberpunk
    nuit nacht noche notte noite soir abend sera nachts
""")
COLOR_WORDS = Words.read("""
    monochrome monochromatic grayscale greyscale sepia colorless colourless desaturated muted
    pastel* faded pale white black gray grey silhouette* duotone bw colors colours colorful
    colourful palette tones noir coloring colouring ink pencil charcoal sketch* engraving etching
""")
PLAIN_WORDS = Words.read("""
    minimal* simple simplistic plain flat clean abstract blurry blurred soft silhouette* basic
    outline* empty blank
""")
GRAPHIC_WORDS = Words.read("""
    logo* icon icons emblem* vector* flat sticker* badge* monogram* typograph* typographic poster*
    flyer* infographic* diagram* blueprint* pictogram* clipart banner* ui ux coloring colouring
    label* letterhead wordmark* lettering symbol* mascot* chart* map maps flag* crest* stencil*
    postcard* invitation* brochure* packaging pattern* seamless tattoo* favicon signage
""")
PAINTED_WORDS = Words.read("""
    watercolor* watercolour* painting* painted painterly oil acrylic* gouache sketch* drawing*
    drawn illustration* illustrated cartoon* comic* anime manga pencil* charcoal ink inked pastel*
    crayon* doodle* engraving* etching* woodcut* woodblock linocut print prints mosaic* collage*
    impressionis* cubis* surrealis* expressionis* pixel pixels fresco* ukiyo storybook caricature*
    mural* graffiti tapestry embroider* origami papercut stained brush* canvas pointillis*
    aquarelle gemälde peinture acuarela zeichnung dessin
""")
RENDERED_WORDS = Words.read("""
    3d render renders rendered rendering isometric voxel* claymation clay lowpoly poly cgi plush
    blender octane unreal lego figurine*
""")
PHOTO_WORDS = Words.read("""
    photo* camera dslr lens bokeh cinematic film polaroid macro drone headshot snapshot footage
    selfie documentary
""")
LETTERING_WORDS = Words.read("""
    say says saying said read reads reading titled title labeled labelled text word words slogan
    caption captioned letters inscription inscribed written spelling spells quote headline called
    named
""")

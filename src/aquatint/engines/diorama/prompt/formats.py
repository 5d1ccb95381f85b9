"""Designed things that a picture can be, and what designs are about."""

from __future__ import annotations

from ..graph import Format
from .meanings import Medium, Theme, table

FORMATS = table(
    (
        (Medium(Format.POSTER),),
        "poster, flyer, leaflet, event poster, print ad, placard design",
    ),
    (
        (Medium(Format.POSTER),),
        "advertisement, motivational poster, retro poster, playbill",
    ),
    ((Medium(Format.POSTER), Theme("travel")), "travel poster, tourism poster"),
    ((Medium(Format.POSTER), Theme("movie")), "movie poster, film poster"),
    (
        (Medium(Format.POSTER), Theme("music")),
        "concert poster, gig poster, festival poster",
    ),
    (
        (Medium(Format.LOGO),),
        "logo, emblem, logotype, brand mark, logo design, wordmark, brand logo",
    ),
    ((Medium(Format.LOGO, weak=True),), "badge, brand, label, crest, monogram, branding"),
    ((Medium(Format.NEON_SIGN),), "neon sign, neon lettering, neon text, glowing neon sign"),
    ((Medium(Format.NEON_SIGN, weak=True),), "neon, led sign"),
    (
        (Medium(Format.STREET_SIGN),),
        "street sign, road sign, highway sign, street name sign, traffic sign",
    ),
    ((Medium(Format.STREET_SIGN, weak=True),), "sign, signpost, wooden sign, signboard"),
    (
        (Medium(Format.T_SHIRT),),
        "t shirt design, shirt design, tee shirt, on a t shirt, t shirt print",
    ),
    ((Medium(Format.T_SHIRT),), "t shirt, tshirt, hoodie, sweatshirt, t shirt mockup"),
    (
        (Medium(Format.CARD),),
        "postcard, card design, gift card, post card",
    ),
    (
        (Medium(Format.GREETING_CARD),),
        "greeting card, greetings card, thank you card, get well card, folded card, note card",
    ),
    (
        (Medium(Format.BUSINESS_CARD),),
        "business card, business cards, visiting card, calling card, business card design",
    ),
    (
        (Medium(Format.ALBUM_COVER), Theme("music")),
        "album cover, album art, record cover, record sleeve, vinyl cover, cd cover, album artwork",
    ),
    (
        (Medium(Format.MENU), Theme("food")),
        "restaurant menu, cafe menu, menu design, menu board, coffee menu, dinner menu, menu",
    ),
    (
        (Medium(Format.MENU), Theme("food"), Theme("chalk")),
        "chalkboard menu, blackboard menu, chalk menu, menu on a chalkboard, menu on a blackboard",
    ),
    ((Medium(Format.INFOGRAPHIC),), "infographic, info graphic, infographic poster, infographics"),
    ((Medium(Format.STAMP),), "postage stamp, stamp design, postal stamp, collectible stamp"),
    ((Medium(Format.STAMP, weak=True),), "stamp"),
    ((Medium(Format.CARD),), "invitation, invitation card, holiday card"),
    ((Medium(Format.CARD), Theme("birthday")), "birthday card, birthday invitation"),
    ((Medium(Format.CARD), Theme("christmas")), "christmas card"),
    ((Medium(Format.CARD), Theme("wedding")), "wedding invitation, wedding card"),
    ((Medium(Format.CARD), Theme("love")), "valentine card, valentines card"),
    ((Medium(Format.CARD, weak=True),), "card"),
    (
        (Medium(Format.BOOK_COVER),),
        """book cover, novel cover, magazine cover, book jacket, book cover design, cookbook cover,
        recipe book cover, comic cover, comic book cover, picture book cover, ebook cover, e book
        cover, textbook cover, notebook cover, journal cover, brochure cover, cover of a book""",
    ),
    ((Medium(Format.BOOK_COVER), Theme("children")), "childrens book cover, children book cover"),
    (
        (Medium(Format.STICKER),),
        "sticker, decal, die cut sticker, stickers, sticker design, emoji of, emoji, emote of",
    ),
    ((Medium(Format.ICON),), "icon, app icon, icon design, favicon, app logo, emoji icon"),
    (
        (Medium(Format.PATTERN),),
        "seamless pattern, pattern of, wallpaper pattern, repeating pattern",
    ),
    (
        (Medium(Format.PATTERN),),
        """repeat pattern, geometric pattern, geometric seamless pattern, abstract pattern,
        tile pattern, surface pattern, pattern design, seamless wallpaper, seamless texture""",
    ),
    (
        (Medium(Format.PATTERN), Theme("flowers")),
        """floral pattern, flower pattern, botanical pattern, seamless floral pattern,
        floral seamless pattern, floral print, ditsy floral pattern, floral wallpaper""",
    ),
    (
        (Medium(Format.PATTERN),),
        "wrapping paper, textile pattern, fabric pattern, tileable pattern, pattern",
    ),
    (
        (Medium(Format.MUG),),
        "on a mug, mug design, coffee mug design, mug mockup, printed mug, on a coffee mug",
    ),
    ((Medium(Format.MUG, weak=True),), "mug, coffee mug"),
    (
        (Medium(Format.BANNER),),
        "banner, web banner, header image, billboard, website header, signage",
    ),
    (
        (Medium(Format.LETTERING, weak=True), Theme("chalk")),
        """chalkboard, blackboard, chalk lettering, chalk letters, chalkboard lettering, in chalk,
        chalkboard sign, blackboard sign, chalk art, written in chalk""",
    ),
    (
        (Medium(Format.LETTERING, weak=True), Theme("embroidery")),
        """embroidered, embroidery, embroidered patch, embroidered letters, stitched letters,
        cross stitch, iron on patch, patch""",
    ),
    (
        (Medium(Format.LETTERING, weak=True), Theme("letterpress")),
        "letterpress, letterpress print, debossed, embossed letters, letterpress lettering",
    ),
    (
        (Medium(Format.LETTERING, weak=True), Theme("gold foil")),
        "gold foil, gold foil lettering, gold letters, foil stamped, gold leaf, golden letters",
    ),
    (
        (Medium(Format.LETTERING, weak=True), Theme("balloon letters")),
        "balloon letters, foil balloons, balloon lettering, balloon text, inflated letters",
    ),
    (
        (Medium(Format.LETTERING, weak=True), Theme("block letters")),
        "3d letters, 3d text, 3d lettering, 3d typography, block letters, extruded letters",
    ),
    (
        (Medium(Format.LETTERING, weak=True), Theme("graffiti")),
        "graffiti, graffiti lettering, graffiti letters, spray painted, graffiti wall, spray paint",
    ),
    (
        (Medium(Format.LETTERING, weak=True), Theme("outline")),
        "outline letters, outlined letters, outline lettering, outline text",
    ),
    (
        (Medium(Format.LETTERING, weak=True), Theme("arc")),
        "arched letters, arched text, curved text, curved letters, in an arc",
    ),
    (
        (Medium(Format.LETTERING, weak=True), Theme("wave")),
        "wavy letters, wavy text, wavy lettering, groovy lettering, groovy letters",
    ),
    (
        (Medium(Format.LETTERING, weak=True), Theme("badge")),
        "badge lettering, bulging letters, bulging text",
    ),
    (
        (Medium(Format.LETTERING, weak=True),),
        "hand lettering, typographic art, calligraphy, typographic artwork, lettering artwork",
    ),
)
_PARTS = (
    "steps",
    "tips",
    "facts",
    "ways",
    "reasons",
    "icons",
    "sections",
    "panels",
    "points",
    "stages",
)
_NUMBERS = ("two", "three", "four", "five", "six", "seven", "eight", "nine")
COUNTED = table(
    *(
        ((Theme(f"{count} panels"),), f"{told} {part}")
        for count, word in enumerate(_NUMBERS, 2)
        for told in (word, str(count))
        for part in _PARTS
    )
)
"""How many panels an infographic is told to have."""

THEMES = table(
    ((Theme("tech"),), "tech, technology, tech startup, tech company, startup, software company"),
    ((Theme("travel"),), "travel, tourism, wanderlust, travel agency"),
    ((Theme("music"),), "music, concert, music festival"),
    ((Theme("music"), Theme("jazz")), "jazz, jazz concert, jazz festival, jazz night, jazz club"),
    ((Theme("music"), Theme("rock")), "rock band, rock concert, rock music, rock festival"),
    ((Theme("movie"),), "movie"),
    ((Theme("film festival"),), "film festival, cinema, film night, movie night"),
    ((Theme("food"),), "food, gourmet, delicious, food festival"),
    ((Theme("fitness"),), "fitness, gym, workout, sports club"),
    ((Theme("fitness"), Theme("yoga")), "yoga, yoga studio, yoga retreat, yoga class"),
    ((Theme("birthday"),), "birthday, birthday party, happy birthday"),
    ((Theme("christmas"),), "christmas, xmas"),
    ((Theme("halloween"),), "halloween"),
    ((Theme("wedding"),), "wedding, anniversary"),
    ((Theme("love"),), "valentine day, valentine, valentines, valentines day"),
    ((Theme("sale"),), "sale, discount, black friday, promotion"),
    ((Theme("nature"),), "eco, ecology, environment, sustainability, organic"),
    ((Theme("science"),), "science, physics, chemistry"),
    ((Theme("sport"),), "sport, sports"),
    ((Theme("fashion"),), "fashion, beauty, boutique, salon"),
    ((Theme("business"),), "business, corporate, company, agency, finance"),
    ((Theme("party"),), "party, celebration, baby shower, bridal shower, housewarming"),
    ((Theme("festival"),), "festival"),
)

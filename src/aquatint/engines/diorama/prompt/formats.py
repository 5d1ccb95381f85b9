"""Designed things that a picture can be, and what designs are about."""

from __future__ import annotations

from ..graph import Format
from .meanings import Medium, Theme, table

FORMATS = table(
    (
        (Medium(Format.POSTER),),
        "poster, flyer, leaflet, album cover, event poster, print ad, placard design",
    ),
    (
        (Medium(Format.POSTER),),
        "advertisement, infographic, motivational poster, retro poster, playbill",
    ),
    ((Medium(Format.POSTER), Theme("travel")), "travel poster, tourism poster"),
    ((Medium(Format.POSTER), Theme("movie")), "movie poster, film poster"),
    (
        (Medium(Format.POSTER), Theme("music")),
        "concert poster, gig poster, festival poster, album art",
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
        "greeting card, postcard, business card, card design, gift card, post card",
    ),
    ((Medium(Format.CARD),), "invitation, invitation card, holiday card"),
    ((Medium(Format.CARD), Theme("birthday")), "birthday card, birthday invitation"),
    ((Medium(Format.CARD), Theme("christmas")), "christmas card"),
    ((Medium(Format.CARD), Theme("wedding")), "wedding invitation, wedding card"),
    ((Medium(Format.CARD), Theme("love")), "valentine card, valentines card"),
    ((Medium(Format.CARD, weak=True),), "card"),
    (
        (Medium(Format.BOOK_COVER),),
        "book cover, novel cover, magazine cover, book jacket, book cover design",
    ),
    ((Medium(Format.BOOK_COVER), Theme("children")), "childrens book cover, children book cover"),
    ((Medium(Format.STICKER),), "sticker, decal, die cut sticker, stickers, sticker design"),
    ((Medium(Format.ICON),), "icon, app icon, icon design, favicon, app logo, emoji icon"),
    (
        (Medium(Format.PATTERN),),
        "seamless pattern, pattern of, wallpaper pattern, repeating pattern",
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
)
THEMES = table(
    ((Theme("tech"),), "tech, technology, tech startup, tech company, startup, software company"),
    ((Theme("travel"),), "travel, tourism, wanderlust, travel agency"),
    (
        (Theme("music"),),
        "music, concert, jazz concert, rock concert, music festival, jazz, rock band",
    ),
    ((Theme("movie"),), "movie, film festival, cinema"),
    ((Theme("food"),), "food, gourmet, delicious, food festival"),
    ((Theme("fitness"),), "fitness, gym, workout, yoga, yoga studio, sports club"),
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
    ((Theme("party"),), "party, celebration"),
    ((Theme("festival"),), "festival"),
)

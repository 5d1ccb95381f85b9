"""What stands for a thing that a design is for: a saxophone for a jazz festival.

Only the prompt's own words tell; what it quotes is lettered and chooses nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from .. import lexicon
from ..dice import turn
from ..graph import SceneGraph, Subject, TimeOfDay
from ..lexicon.entry import Kind

_MOST = 3


def _table(*rows: tuple[str, str]) -> Mapping[str, tuple[str, ...]]:
    return MappingProxyType(
        {
            word: tuple(concepts.split(", "))
            for words, concepts in rows
            for word in words.split(", ")
        }
    )


EVENTS = _table(
    ("jazz", "saxophone, trumpet, trombone"),
    ("blues, country, folk", "banjo, guitar, harp"),
    ("rock, punk, metal, gig, indie", "guitar, drum, microphone"),
    ("choir, singing, karaoke, open mic, comedy, stand up, podcast, poetry",
     "microphone, speech bubble"),
    ("classical, symphony, orchestra, opera, chamber", "violin, french horn, harp"),
    ("disco, dj, techno, dance party, club", "disco ball, headphones"),
    ("dance, ballet, dancing", "ballet shoes, disco ball"),
    ("bake, baking, bakery, pastry", "cupcake, cake, pie"),
    ("photography, photo, photographer", "camera, picture frame"),
    ("film festival, film, cinema", "film projector, clapperboard, popcorn"),
    ("theater, theatre, play, drama, musical", "theater masks"),
    ("exhibition, art, gallery, painting, vernissage, watercolor, oil painting, drawing",
     "palette, picture frame, paintbrush"),
    ("book, books, reading, literature, library, bookshop, literary", "books, book"),
    ("circus", "circus tent"),
    ("carnival, funfair, fair, fairground, amusement", "ferris wheel, circus tent, balloon"),
    ("farmers market, market, vegetables, harvest", "tomato, carrot, corn"),
    ("food, street food, food truck, cooking", "burger, taco, pizza"),
    ("barbecue, bbq, grill, cookout", "steak, hot dog"),
    ("beer, oktoberfest, brewery, brew", "beer, pretzel"),
    ("wine, tasting, winery", "wine, grapes"),
    ("coffee, cafe", "coffee, croissant"),
    ("garage, yard, flea market", "basket, lamp, teddy bear"),
    ("sale, discount, shopping", "price tag, shopping bag, gift"),
    ("yoga, meditation, wellness", "lotus, yogi"),
    ("fitness, marathon, run, running, race", "shoes, stopwatch, medal"),
    ("cycling, bike", "bicycle"),
    ("football, soccer", "soccer ball, trophy"),
    ("sport, sports, championship, tournament", "trophy, medal"),
    ("chess", "chess"),
    ("gaming, esports, video game, games", "game controller, joystick"),
    ("science, physics, chemistry", "microscope, test tube, telescope"),
    ("space, astronomy, planetarium", "rocket, telescope, planet"),
    ("tech, hackathon, coding, conference, startup", "laptop, robot, light bulb"),
    ("graduation, school, education, university", "graduation cap, books, pencil"),
    ("fashion, runway", "dress, high heels, handbag"),
    ("halloween", "pumpkin, ghost"),
    ("christmas, xmas", "christmas tree, gift, snowman"),
    ("birthday, party, celebration", "balloon, cake, gift"),
    ("wedding, love", "ring, bouquet, heart"),
    ("charity, blood, donation, health, fundraiser", "heart"),
    ("garden, gardening, plant, flower, spring", "tulip, sunflower, potted plant"),
    ("recycling, environment, eco, nature, organic", "earth, seedling, tree"),
    ("music, concert, musical", "guitar, violin, trumpet"),
    ("festival, summer", "balloon, ferris wheel, guitar"),
    ("comic, comics, anime, cosplay", "speech bubble, explosion"),
    ("vote, election, protest, rally", "megaphone"),
    ("winter", "snowflake, snowman"),
)  # fmt: skip
"""What may stand for an event, the most specific words first."""

FILMS: Mapping[str, tuple[str, str | None, TimeOfDay]] = MappingProxyType(
    {
        "horror": ("haunted house", "forest", TimeOfDay.NIGHT),
        "spooky": ("haunted house", "forest", TimeOfDay.NIGHT),
        "thriller": ("detective", "street", TimeOfDay.NIGHT),
        "crime": ("detective", "street", TimeOfDay.NIGHT),
        "mystery": ("detective", "street", TimeOfDay.NIGHT),
        "noir": ("detective", "street", TimeOfDay.NIGHT),
        "heist": ("detective", "city", TimeOfDay.NIGHT),
        "romance": ("couple", "street", TimeOfDay.SUNSET),
        "romantic": ("couple", "street", TimeOfDay.SUNSET),
        "love": ("couple", "beach", TimeOfDay.SUNSET),
        "western": ("cowboy", "desert", TimeOfDay.SUNSET),
        "science fiction": ("astronaut", "mars", TimeOfDay.DAY),
        "futuristic": ("astronaut", "mars", TimeOfDay.DAY),
        "fantasy": ("dragon", "castle", TimeOfDay.DAWN),
        "adventure": ("hot air balloon", "mountains", TimeOfDay.DAWN),
        "action": ("race car", "city", TimeOfDay.NIGHT),
        "superhero": ("superhero", "city", TimeOfDay.NIGHT),
        "war": ("soldier", "field", TimeOfDay.SUNSET),
        "drama": ("walker", "beach", TimeOfDay.DAWN),
    }
)
"""Who and where stand for a kind of film, and when."""


def of_event(graph: SceneGraph, seed: int) -> SceneGraph:
    """The graph with what stands for its event, where it names nothing to show."""
    chosen = _event(graph)
    if not chosen:
        return graph
    concept = chosen[turn(seed, "motif", len(chosen))]
    return replace(graph, subjects=(Subject(concept=concept, words=concept),))


def of_film(graph: SceneGraph) -> SceneGraph:
    """The graph with who and where stand for its kind of film."""
    kind = next((kind for kind in FILMS if kind in graph.theme or kind == graph.mood), None)
    if kind is None:
        return of_event(graph, 0)
    concept, setting, time = FILMS[kind]
    subject = Subject(concept=concept, words=concept)
    time = graph.time if graph.timed else time
    return replace(graph, subjects=(subject,), setting=setting, time=time)


def _event(graph: SceneGraph) -> tuple[str, ...]:
    """By the table, else what the words themselves name."""
    words = graph.theme | set(graph.undrawn)
    told = next((EVENTS[word] for word in EVENTS if word in words), ())
    return told or tuple(one for word in sorted(graph.theme) for one in depicted(word))[:_MOST]


def depicted(words: str) -> tuple[str, ...]:
    """The concept that words name, if it is a thing, a plant or an animal that can be shown."""
    match = lexicon.look_up(words)
    if match is None or match.entry.kind is Kind.PERSON:
        return ()
    return (match.entry.concept,)

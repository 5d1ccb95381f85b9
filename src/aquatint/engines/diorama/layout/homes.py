"""Where things are at home: for each several stages that fit it, so that seeds show it in all."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from ..dice import dice
from ..graph import SceneGraph, TimeOfDay, Weather
from ..lexicon.entry import Habitat, Kind
from .cast import Actor, Cast

_CUT = 1.0  # metres: plants up to this may be cut for a table
_ROOF = 4.5  # metres: what is taller stands in the open

_INDOORS = frozenset(
    {"airport", "bar", "bathroom", "bedroom", "cafe", "classroom", "kitchen", "library"}
    | {"living room", "office", "restaurant", "shop", "stage", "studio", "table", "workshop"}
    | {"sports hall", "gym", "dance studio", "museum", "spaceship", "hospital", "laundromat"}
    | {"greenhouse", "aquarium", "tunnel", "attic", "cinema"}
    | {"carriage", "prison", "hallway"}
)
_ENCLOSED = _INDOORS | {"cave", "castle", "hall", "throne room", "windowsill"}

_MEADOW = frozenset({"grass", "flowers", "path", "fence"})
"""What a meadow shows, if the prompt asks for it."""

_LEAFY = frozenset({"forest", "jungle", "waterfall"})
"""Where little is seen of the sky."""

_LARGE = frozenset({"large moon", "large sun"})
_LINED = frozenset({"street", "garden", "village", "harbour", "farm", "castle", "workshop"})
"""Where houses or hedges hide what hangs low in the sky."""

_SKIES = frozenset({"sun", "clouds", "stars", "moon", "birds", "fireworks", "aurora", "horizon"})


def _table(*rows: tuple[str, str]) -> Mapping[str, tuple[str, ...]]:
    found = {}
    for stages, concepts in rows:
        for concept in concepts.split(","):
            found[" ".join(concept.split())] = tuple(stages.split(", "))
    return MappingProxyType(found)


_HOMES = _table(
    # animals
    ("garden, living room, field, street, brick wall, windowsill", "cat"),
    (
        "field, living room, beach, street, garden",
        "dog, german shepherd, poodle",
    ),
    (
        "forest, field, forest, river, mountains",
        """fox, wolf, deer, squirrel, hedgehog, badger, raccoon, skunk, boar, moose, owl, crow, bat,
        bigfoot, bear""",
    ),
    ("garden, field, forest", "rabbit, bird, mouse, snail, caterpillar, beetle, ant, cricket"),
    ("garden, field", "ladybug, bee, butterfly, monarch butterfly, dove, peacock, turkey"),
    ("kitchen, street", "rat, cockroach"),
    (
        "savanna",
        "lion, lioness, elephant, giraffe, zebra, rhinoceros, leopard, kangaroo, ostrich, hyena",
    ),
    ("river, savanna", "hippopotamus, water buffalo"),
    ("jungle, jungle, river", "tiger, crocodile, snake, lizard, frog"),
    ("jungle", "monkey, gorilla, orangutan, sloth, koala, parrot, toucan, panda, red panda"),
    (
        "jungle, river, field, desert",
        "tyrannosaurus, brontosaurus, dodo, triceratops, stegosaurus, pterodactyl",
    ),
    ("river, lake", "beaver, otter, flamingo, dragonfly"),
    ("lake, river", "duck, duckling, swan, goose"),
    ("beach", "crab, seagull, turtle, seashell, seal, starfish"),
    ("field, mountains, farm", "horse, sheep, ram, goat, donkey, ox, bull, bison, llama"),
    ("snow", "mammoth"),
    ("desert", "scorpion, bactrian camel, camel, meerkat"),
    ("mountains, field, castle, cave", "dragon"),
    ("forest, field, waterfall, castle", "unicorn"),
    ("mountains, forest", "eagle"),
    # people
    (
        "street, garden, studio, cafe, field, village, harbour, brick wall",
        "person, man, woman, couple",
    ),
    ("garden, studio, village, living room, harbour", "old man, old woman"),
    ("garden, field, beach, street, village", "boy, girl, child"),
    ("living room, bedroom, garden", "baby"),
    ("library, classroom, street, cafe", "student"),
    ("office, street, studio, airport", "businessman"),
    ("office, library, studio", "judge, programmer"),
    ("hospital, hospital, studio", "doctor, nurse"),
    ("workshop, library", "scientist"),
    ("workshop, garden, studio, street", "artist"),
    ("stage, street, bar, subway", "musician, violinist, mime"),
    ("stage, studio", "singer, disco dancer, acrobat"),
    ("stage, dance studio, studio", "dancer, ballerina"),
    ("stage, field, street", "clown"),
    ("street, office, studio", "detective"),
    ("stadium, street, field", "athlete, runner"),
    ("field, mountains, forest, street", "walker, cyclist"),
    ("sports hall", "boxer, wrestlers, basketball player, handball player"),
    ("gym", "weightlifter"),
    ("castle, stadium, studio", "fencer"),
    ("field", "golfer"),
    ("mountains", "climber"),
    ("mountains, garden, forest", "monk"),
    ("garden, beach, dance studio, mountains", "yogi"),
    ("garden, village, beach, studio", "bride, groom"),
    ("throne room, castle, hall", "king, queen"),
    ("castle, garden, forest, hall", "prince, princess"),
    ("castle, mountains, forest, field", "knight"),
    ("mountains, snow, harbour, forest", "viking"),
    ("mountains, garden, forest, village", "samurai"),
    ("street, forest, village, castle", "ninja"),
    ("beach, harbour, beach, sea", "pirate"),
    ("desert, farm, field", "cowboy"),
    ("castle, forest, cave, library", "wizard"),
    ("forest, cave, village", "witch"),
    ("forest, garden, waterfall", "elf, fairy"),
    ("desert, cave", "genie, mummy"),
    ("sky, field", "angel"),
    ("castle, street, cave", "vampire, ghost"),
    ("street, field, village", "zombie"),
    ("city, street, studio", "superhero"),
    ("snow, living room, village", "santa"),
    ("cave, mountains, forest", "troll"),
    ("workshop, street, studio, office, field", "robot"),
    ("desert, field, mars, alien planet, spaceship", "alien"),
    ("castle, street", "guard"),
    ("field, desert, forest", "soldier"),
    ("street, village", "police officer, firefighter, builder"),
    ("airport", "pilot"),
    ("farm, field", "farmer, jockey"),
    ("cafe", "barista"),
    # vehicles
    ("street, village, harbour, studio", "car, suv, van, pickup truck, rickshaw"),
    (
        "street, street, village",
        "taxi, police car, ambulance, fire truck, bus, trolleybus, truck, semi truck, tram",
    ),
    ("street, stadium, desert, studio", "race car"),
    ("street, desert, studio, mountains", "motorcycle"),
    ("street, field, brick wall, garden, harbour", "bicycle"),
    ("street, village, harbour", "scooter, kick scooter"),
    ("field, mountains, desert, village", "train, bullet train, electric train, railway car"),
    # what grows
    ("garden, field", "flower, daisy, rose, tulip, sunflower, bush, wilted flower"),
    ("desert, desert, studio", "cactus"),
    ("desert", "pyramid"),
    ("farm, field, garden", "pumpkin, wheat"),
    ("forest", "mushroom, brown mushroom, log, leaf, autumn leaf, maple leaf, nest"),
    ("jungle, garden", "bamboo"),
    ("forest, snow, mountains", "fir"),
    ("field, lake, mountains, farm", "tree, bare tree"),
    ("beach, beach, desert", "palm"),
    ("living room, snow", "christmas tree"),
    ("garden, forest", "seedling, clover"),
    ("lake, lake, garden", "lotus"),
    # what stands in the open
    ("field, lake, mountains, snow", "house, cottage, garden house, hut"),
    ("mountains, field, lake, forest", "castle"),
    ("field, mountains", "windmill, church, wedding chapel, haunted house"),
    ("mountains, lake, field", "pagoda, torii, temple, mount fuji"),
    ("desert, field", "mosque, greek temple"),
    ("forest, lake, mountains", "tent, campfire, fire"),
    ("garden, street, village", "fountain, bench"),
    ("street, village", "bus stop, stop sign, mailbox, fuel pump, barber pole, trash can"),
    ("field, forest", "headstone"),
    ("river", "bridge"),
    ("mountains, forest, beach", "rock, rock pile"),
    ("mountains, field", "flag, white flag"),
    ("beach, cave", "treasure chest"),
    ("harbour, farm, bar", "barrel"),
    ("farm, field", "scarecrow, pitchfork, hay bale"),
    ("garden", "birdhouse, lawn mower, rake"),
    ("garden, village", "stone well"),
    ("snow", "igloo"),
    ("farm, field", "barn"),
    ("beach", "sandcastle"),
    ("beach, garden", "hammock"),
    ("street, field", "excavator, bulldozer, forklift"),
    ("field, desert", "tank"),
    # things
    ("living room", "cushion"),
    ("bar, restaurant", "jukebox, arcade machine"),
    ("subway, street", "vending machine"),
    ("living room", "vacuum cleaner"),
    ("stage, street", "unicycle"),
    ("garden, street", "tricycle, wagon"),
    ("castle, field, harbour", "cannon"),
    ("throne room, castle", "suit of armor"),
    ("gym", "kettlebell"),
    ("stadium, field, street", "soccer ball, american football, goal"),
    ("sports hall, street, studio", "basketball"),
    ("street, studio", "skateboard, roller skate"),
    ("beach, garden, studio", "ball, bucket"),
    (
        "stage, studio, living room",
        """guitar, banjo, harp, drum, drum kit, gong, bagpipes, djembe, saxophone, trombone, piano,
        accordion, violin, speaker, microphone""",
    ),
    ("table, library", "book, books, closed book"),
    ("table, office", "laptop, computer"),
    (
        "studio, table",
        """perfume, watch, camera, headphones, sunglasses, handbag, shoes, high heels, boots, ring,
        diamond, crown, trophy, lipstick, helmet, hat, gift, ice cream, cupcake""",
    ),
    ("studio, shop", "suit, skirt, apron, dress, jacket, shirt, t-shirt, jeans, kimono, lab coat"),
    ("living room, garden, table", "basket"),
    ("castle, village, street, field", "carriage"),
    ("brick wall", "door"),
    ("living room, cafe, restaurant", "pendant lamp"),
    ("moon, mars", "rover"),
    ("airport, studio, station", "suitcase"),
    ("mountains, studio, classroom", "backpack"),
    ("street, garden, studio", "umbrella"),
    ("beach", "beach umbrella, surfboard"),
    ("castle, studio", "sword, shield"),
)  # fmt: skip


def homes(graph: SceneGraph, settlers: Cast) -> tuple[str, ...]:
    """The stages where all of a company are at home, maybe none; at least of who lives."""
    living = [one for one in settlers if one.living]
    large = [one for one in settlers if not _on_a_table(one, settlers)]
    uncut = [one for one in settlers if one in large or one.entry.habitat is Habitat.TABLE]
    outside = any(_ENCLOSED.isdisjoint(_HOMES.get(one.subject.concept, _INDOORS)) for one in large)
    for deciding in ([*living, *large], living, uncut):
        told = [_HOMES[one.subject.concept] for one in deciding if one.subject.concept in _HOMES]
        shared = told[0] if told else ()
        found = [stage for stage in shared if all(stage in others for others in told)]
        suiting = tuple(
            stage
            for stage in found
            if _suits(stage, graph, settlers) and not (outside and stage in _ENCLOSED)
        )
        if suiting:
            return suiting
    return ()


def _on_a_table(one: Actor, company: Cast) -> bool:
    """Whether it is small, or a flower beside what lies on a table."""
    laid = company[0].entry.habitat is Habitat.TABLE
    cut = laid and one.entry.kind is Kind.PLANT and one.entry.metres <= _CUT
    return cut or one.entry.habitat is Habitat.TABLE


def one_of(stages: tuple[str, ...], seed: int) -> str:
    """One of several; as many neighbouring seeds take all of them in turn."""
    count = len(stages)
    order = dice(seed // count, "home").permutation(count)
    return stages[int(order[seed % count])]


def _suits(stage: str, graph: SceneGraph, cast: Cast) -> bool:
    """Whether a stage shows what the prompt tells of besides, and nothing that it forbids."""
    if stage in graph.excluded or any(one.subject.concept == stage for one in cast):
        return False
    if stage == "table":
        return all(_on_a_table(one, cast) for one in cast)
    if graph.extras & _MEADOW and stage != "field":
        return False
    if graph.extras & _LARGE and stage in _LEAFY | _LINED:
        return False
    skyward = graph.extras & _SKIES or Weather.RAINBOW in graph.weather
    if skyward and stage in _LEAFY:
        return False
    return not (stage in _ENCLOSED and _open_air(graph, cast))


def _open_air(graph: SceneGraph, cast: Cast) -> bool:
    """Whether the sky, or something as tall as a tree, is part of the picture."""
    told = graph.weather or graph.season or graph.extras & _SKIES
    dark = graph.time is not TimeOfDay.DAY
    return bool(told) or dark or any(_towers(one) for one in cast)


def _towers(one: Actor) -> bool:
    tall = one.entry.metres > _ROOF or one.far or one.entry.kind is Kind.PLANT
    return tall and one.entry.habitat not in (Habitat.TABLE, Habitat.INDOORS)

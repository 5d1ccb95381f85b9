"""Where it is: the stages, by all their names, and the parts that a stage brings along."""

from __future__ import annotations

from ..graph import TimeOfDay, Weather
from .meanings import Color, Extra, Hour, Meaning, Meanings, Number, Place, Theme, Tone, table
from .numbers import IN_A_FIELD

_MANY = Number(IN_A_FIELD, vague=True)

TOWN = "town"
"""A city as far as its name goes: its streets where somebody is in it, else its skyline."""


def _place(name: str, words: str, *also: Meaning, weak: bool = False) -> tuple[Meanings, str]:
    return (Place(name, weak=weak), *also), words


OUTDOORS = table(
    _place(
        "beach",
        """beach, seaside, shore, seashore, shoreline, coast, coastline, tropical beach, lagoon,
        sandy beach, tropical shore, bay, cove, on the sand, beach scene, seafront, pebble
        shore, pebble beach, rocky shore, boardwalk, beaches, seaside town""",
    ),
    _place("beach", "tropical, tropics", weak=True),
    _place(
        "sea",
        """sea, seas, ocean, oceans, open water, seascape, waterfront, on the water, at sea, high
        seas, open sea, fjord, north sea, pacific ocean, atlantic ocean, mediterranean sea""",
    ),
    _place("sea", "waters", weak=True),
    _place("sea", "waves, sailing, surf", Extra("waves"), weak=True),
    _place(
        "sea",
        """wave, ocean wave, huge wave, giant wave, big wave, great wave, massive wave, tidal wave,
        tsunami, big waves, huge waves, giant waves, massive waves, crashing waves""",
        Extra("breaker"),
        weak=True,
    ),
    _place(
        "lake",
        """lake, lakes, pond, lakeside, mountain lake, lakeshore, lake shore, duck pond, frozen
        lake, reservoir, alpine lake, forest lake""",
    ),
    _place(
        "river",
        """river, rivers, stream, creek, riverside, riverbank, river bank, brook, canal, riverbed,
        mountain river, forest river, jungle river, wild river,
        rapids, mountain stream, wetland, swamp, marsh""",
    ),
    _place("waterfall", "waterfall, waterfalls, cascade, cascading water", Extra("waterfall")),
    _place(
        "mountains",
        """mountain, mountains, mountain range, alps, himalayas, peaks, cliff, cliffs, ridge, snowy
        mountains, mountain peak, mountain peaks, mountain landscape, glacier, mountainside,
        rocky mountains, summit, andes, mountaintop, mountain top, highlands, mount everest,
        snow capped mountains, snowcapped mountains, mountain valley, mountain pass""",
    ),
    _place(
        "mars",
        """mars, martian landscape, on mars, surface of mars, red planet, martian surface, planet
        mars, the red planet, mars surface""",
    ),
    _place(
        "moon",
        """on the moon, lunar, lunar surface, moon surface, surface of the moon, lunar landscape,
        moon base, sitting on the moon, standing on the moon, walking on the moon,
        moon landing, to the moon, moonscape, on the lunar surface, moons surface""",
    ),
    _place(
        "space",
        """space, outer space, galaxy, nebula, cosmos, universe, milky way, in orbit, deep space,
        cosmic, interstellar, solar system, black hole, in space, galactic, asteroid belt""",
    ),
    _place(
        "underwater",
        """underwater, under the sea, ocean floor, coral reef, seabed, under water, deep sea,
        aquarium, sea floor, bottom of the sea, under the ocean, deep ocean, beneath the waves,
        bottom of the ocean, sunken, reef, kelp forest, ocean depths, beneath the sea, fish tank""",
    ),
    _place(
        "jungle",
        """jungle, rainforest, rain forest, tropical forest, tropical rainforest, amazon
        rainforest, amazon jungle, jungles""",
    ),
    _place(
        "forest",
        """forest, woods, woodland, glade, forest clearing, forests, campsite, bamboo grove, pine
        forest, enchanted forest, magical forest, forest path, grove, thicket, wilderness""",
    ),
    _place(
        "city",
        """skyline, cityscape, city skyline, city view, view of the city, city at night skyline,
        rooftops""",
    ),
    _place(
        TOWN,
        """city, metropolis, downtown, urban, megacity, big city, tokyo, new york, paris, london,
        manhattan, hong kong, shanghai, berlin, chicago, new york city, los angeles, san
        francisco, rome, times square, singapore, city lights, skyscrapers, futuristic city,
        seoul, dubai, nyc, venice, cities, amsterdam, barcelona, istanbul, mumbai, kyoto,
        madrid, vienna, prague, lisbon, porto, budapest, copenhagen, stockholm, havana, florence,
        naples, milan, boston, seattle, sydney, melbourne, toronto, cairo, athens, brooklyn""",
    ),
    _place(
        "street",
        """street, city street, alley, road, sidewalk, town, neighborhood, streets, cobbled street,
        alleyway, cobblestone street, street corner, boulevard, pavement,
        plaza, town square, city streets, crosswalk, parking lot, driveway, main street, avenue,
        lane, intersection, neighbourhood, suburb, suburbs, bus station, crossroads,
        city square""",
    ),
    _place(
        "road",
        """country road, rural road, highway, freeway, motorway, winding road, mountain road, open
        road, road trip, empty road, long road, dirt road, country lane, down the road, on the road,
        along the road, roadside, on a road, winding mountain road, scenic road, back road""",
    ),
    _place(
        "road",
        """coastal road, coast road, coastal highway, seaside road, ocean road, road by the sea,
        road along the coast, road along the sea, pacific coast highway, cliff road""",
        Extra("coast"),
    ),
    _place("road", "desert road, desert highway, road through the desert, route 66", Extra("sand")),
    _place(
        "village",
        """village, fishing village, mountain village, hamlet, small town, medieval village, old
        town, countryside village, villages, fishing town, little town, alpine village, medieval
        town""",
    ),
    _place(
        "desert",
        """desert, dunes, sand dunes, sahara, oasis, canyon, wild west, grand canyon, badlands,
        mesa, arid landscape, desert landscape, deserts, outback, old west""",
    ),
    _place(
        "snow",
        """arctic, antarctica, tundra, ski slope, north pole, south pole, snowfield,
        alaska, on the snow, snow field, ski resort, on ice, on the ice, snowy field,
        ski slopes, frozen tundra, ice rink, antarctic""",
    ),
    _place("snow", "in the snow, snow, in snow, through the snow", Weather.SNOW),
    _place(
        "garden",
        """garden, flower garden, botanical garden, japanese garden, zen garden, courtyard, yard,
        backyard, patio, terrace, rose garden, english garden, gardens, vegetable garden, lawn,
        greenhouse, flower bed, flowerbed, orchard, conservatory, veranda, back garden""",
    ),
    _place(
        "savanna",
        """savanna, savannah, serengeti, african savanna, african savannah, african plains, on
        safari, safari, dry grassland, masai mara""",
    ),
    _place(
        "farm",
        """farm, farmyard, barnyard, ranch, farmland, farms, chicken coop, stable, stables, organic
        farm""",
    ),
    _place(
        "field",
        """field, meadow, park, countryside, valley, prairie, hillside, grassland,
        vineyard, flower field, green field, pasture, playground,
        steppe, rural landscape, picnic, soccer field, football field, picnic blanket, cemetery,
        graveyard,
        fields, meadows, golf course, plains, city park, tuscany, rice terraces, farm
        field, moor, pastures, battlefield, grassy hill, grassy field, public park,
        campground, fairground""",
    ),
    _place(
        "field",
        "flower meadow, wildflower meadow, field of flowers, wildflowers, field of wildflowers",
        Extra("flowers"),
    ),
    _place("field", "hills, rolling hills, green hills, grassy hills", Extra("hills")),
    _place("field", "field of, meadow of, fields of", _MANY),
    _place("garden", "garden of", _MANY),
    _place(
        "field",
        "blade of grass, blades of grass, grass, grassy, in the grass, tall grass, on the grass",
        Extra("grass"),
        weak=True,
    ),
    _place("field", "provence, normandy, ireland, scotland, yorkshire, iowa", weak=True),
    _place("field", "outdoors, outside, nature, landscape, scenery, outdoor", weak=True),
    _place(
        "station",
        """train station, railway station, railroad station, train platform, station platform,
        on the platform, rail station, central station, railway platform, grand central terminal,
        at the station, train depot""",
    ),
    _place(
        "market",
        """market, street market, farmers market, flea market, marketplace, market stall, bazaar,
        market square, market stalls, food market, fruit market, souk, fruit stall, fruit stalls,
        fruit stand, vegetable stall, vegetable stand, farmers markets, food stalls, food stall,
        outdoor market, open air market, flower market, fish market, christmas market""",
    ),
    _place("market", "night market, night bazaar", Hour(TimeOfDay.NIGHT)),
    _place(
        "rooftop",
        """rooftop, roof terrace, rooftop terrace, rooftop bar, rooftop garden, rooftop party, city
        rooftop, on a rooftop, on the rooftop, rooftop patio, rooftop restaurant, penthouse
        terrace, on a roof, on the roof of a building""",
    ),
    _place(
        "harbour",
        """harbor, harbour, marina, port, dock, docks, pier, wharf, quay, seaport, shipyard, jetty,
        fishing port, in the harbor, in the harbour""",
    ),
    _place(
        "airport",
        """airport, airport terminal, airfield, runway, departure hall, airport gate, airstrip,
        airport lounge, tarmac""",
    ),
    _place(
        "stadium",
        """stadium, football stadium, soccer stadium, packed stadium, sports stadium, race
        track, racetrack, olympic stadium, baseball stadium, tennis court, in a stadium""",
    ),
    _place(
        "cave", "cave, cavern, grotto, caves, ice cave, caverns, crystal cave, dungeon, mine shaft"
    ),
    _place("castle", "in a castle, in the castle, castle courtyard, in a medieval castle"),
    _place(
        "hall",
        """inside a castle, inside the castle, castle hall, great hall, castle interior, in a
        palace, in the palace, palace hall, royal palace interior, knights hall, banquet hall""",
    ),
    _place(
        "throne room",
        """throne room, throne room of a castle, throne room of a medieval castle, royal court,
        throne hall""",
    ),
    _place(
        "brick wall",
        """in front of a brick wall, against a brick wall, leaning against a brick wall, brick wall
        background, on a brick wall, next to a brick wall, before a brick wall, in front of a red
        brick wall, against a red brick wall, brick background, in front of a wall, against a wall,
        leaning against a wall, brick backdrop""",
    ),
    _place(
        "sky",
        """in the sky, above the clouds, in the clouds, heaven, through the sky, in the air,
        through the clouds, among the clouds, across the sky, through the air, over the clouds,
        high in the sky, against the sky""",
    ),
    _place("sky", "sky, skies", weak=True),
    _place(
        "abstract",
        """abstract, abstract art, abstract shapes, abstract painting, geometric shapes,
        abstraction""",
    ),
)
INDOORS = table(
    _place(
        "library",
        """library, bookstore, bookshop, old library, study room, bookcase, libraries, archive,
        reading room""",
    ),
    _place(
        "classroom",
        """classroom, schoolroom, school room, lecture hall, kindergarten, in school, at school, in
        class, classrooms, in a school""",
    ),
    _place(
        "office",
        """office, cubicle, workplace, coworking space, open plan office, meeting room, boardroom,
        conference room, modern office, home office, in the office, offices, corporate office""",
    ),
    _place(
        "living room",
        """living room, lounge, room, interior, indoors, house interior, apartment, cozy room,
        lobby, sitting room, hallway, den, attic, home interior, indoor, log cabin interior,
        waiting room, reading nook, reading corner, cozy corner, cozy nook,
        at home, in a cabin, in a house, inside a house, playroom, hotel lobby,
        ballroom""",
    ),
    _place(
        "living room",
        "fireplace, by the fire, by the fireplace, hearth, in front of a fireplace",
        Extra("fireplace"),
    ),
    _place(
        "church",
        """in a church, inside a church, in the church, church interior, cathedral interior, in a
        cathedral, inside a cathedral, chapel interior, in a chapel, at the altar, nave, in front
        of the altar, wedding ceremony""",
    ),
    _place(
        "subway",
        """subway, subway station, metro station, underground station, subway platform, in the
        subway, on the subway, in the metro, metro""",
    ),
    _place(
        "sports hall",
        """basketball court, arena, sports arena, indoor arena, sports hall, basketball arena,
        volleyball court, gymnasium, school gym, in the arena, indoor court""",
    ),
    _place("sports hall", "boxing ring, wrestling ring, boxing match", Extra("ring")),
    _place("gym", "gym, fitness studio, fitness center, weight room, fitness centre, at the gym"),
    _place(
        "dance studio",
        """dance studio, ballet studio, yoga studio, yoga class, dance class, ballet class, pilates
        studio, dojo, rehearsal room""",
    ),
    _place(
        "museum",
        """museum, art gallery, art museum, museum hall, gallery, picture gallery, exhibition hall,
        in a museum, art exhibition, museum of art, natural history museum, museum gallery""",
    ),
    _place(
        "windowsill",
        """windowsill, window sill, on a windowsill, on the windowsill, on a window sill, on the
        window sill, window ledge, sitting on a windowsill, sitting on the windowsill, in the
        window, looking out of the window, looking out the window, by the window sill""",
        Extra("window"),
    ),
    _place(
        "bedroom",
        """bedroom, in bed, nursery, hotel room, dorm room, kids room, hospital room, bedrooms, in
        a bed""",
    ),
    _place(
        "kitchen",
        """kitchen, restaurant kitchen, pantry, kitchen counter, kitchens, in the oven, oven, stove,
        kitchen island, marble island, island counter, brick oven, stone oven, pizza oven""",
    ),
    _place(
        "bathroom",
        """bathroom, washroom, restroom, shower room, in the bath, in a bathtub, in the bathtub, in
        the shower, taking a bath, bubble bath, in a bubble bath, spa""",
    ),
    _place(
        "cafe",
        """cafe, café, coffee shop, coffeehouse, coffee house, coffee bar, tea house, teahouse,
        cafes""",
        Theme("coffee"),
    ),
    _place(
        "restaurant",
        """restaurant, diner, bistro, dining room, trattoria, sushi bar, fine dining, cafeteria,
        canteen, dinner for two, brasserie, pizzeria, steakhouse, candlelit dinner, restaurants,
        italian restaurant, romantic dinner""",
    ),
    _place(
        "bar",
        """bar, pub, tavern, saloon, cocktail bar, jazz bar, jazz club, nightclub, night club,
        bars, irish pub""",
    ),
    _place(
        "shop",
        """in a shop, in the shop, china shop, inside a shop, in a store, bakery, boutique, grocery
        store, mall, supermarket, toy store, flower shop, gift shop, shopping mall, candy store,
        pet shop, clothing store, inside a store, in his shop, in her shop, barbershop, shop
        interior, antique shop, record store, bakeries""",
    ),
    _place(
        "stage",
        """stage, on stage, on a stage, at a concert, concert stage, theater, theatre, concert hall,
        auditorium, theater stage, on the stage, theatre stage, opera house, in concert,
        talent show, under a spotlight, in the spotlight""",
    ),
    _place("stage", "spotlight, spotlights, stage lights", weak=True),
    _place(
        "workshop",
        """workshop, garage, forge, smithy, toolshed, carpentry workshop, laboratory, lab, art
        studio, artist studio, basement, factory floor, wood shop, workshops, repair shop, craft
        room, pottery studio, science lab""",
    ),
    _place("table", "breakfast still life, food still life"),
    _place("table", "tabletop, still life, table top, on the table top"),
    _place("table", "food photography, flat lay", weak=True),
    _place(
        "studio",
        """studio, isolated, studio background, photo studio, seamless background, studio backdrop,
        plain studio backdrop, studio backdrops""",
    ),
    _place(
        "studio",
        """white background, plain white background, isolated on white, isolated on a white
        background, white backdrop, pure white background, solid white background""",
        Color("white"),
        Tone(),
    ),
    _place(
        "studio",
        "studio lighting, studio lit, soft studio lighting, studio light, headshot",
        weak=True,
    ),
)
EXTRAS = table(
    ((Extra("sun"),), "sun, sunshine, the sun, sunbeam, sunbeams"),
    ((Extra("sun"),), "sun rays, sunlight, rays of sunlight"),
    ((Extra("clouds"),), "clouds, cloud, fluffy clouds, puffy clouds"),
    ((Extra("stars"),), "constellation, constellations, star field"),
    ((Extra("birds"),), "birds in the sky, birds in the distance"),
    ((Extra("waves"),), "ripples"),
    ((Extra("smoke"),), "smoke, smoking, smoky"),
    ((Extra("steam"),), "steam, steaming, steamy"),
    ((Extra("window"),), "window, windows, large window, big window"),
    ((Extra("curtains"),), "curtain, curtains, drapes"),
    ((Extra("rug"),), "rug, carpet"),
    ((Extra("cushion"),), "cushion, cushions, pillow, pillows"),
    ((Extra("shelves"),), "shelf, shelves"),
    (
        (Extra("counter"),),
        """counters, countertop, countertops, marble counter, marble counters, marble countertop,
        marble countertops, granite counters, granite countertops, wooden counters""",
    ),
    ((Extra("audience"),), "audience, dark audience, the audience"),
    ((Extra("hills"),), "hills in the distance, distant hills"),
    ((Extra("wall"),), "wall, walls"),
    ((Extra("floor"),), "floor, wooden floor, ground"),
    ((Extra("sand"),), "sand"),
    ((Extra("path"),), "path, trail, pathway, footpath"),
    ((Extra("fence"),), "fence, picket fence"),
    ((Extra("chimney"),), "chimney"),
    ((Extra("shadow"),), "shadow, shadows"),
    ((Extra("reflection"),), "reflection, reflections, reflected, reflecting"),
    ((Extra("puddles"),), "puddle, puddles"),
    ((Extra("horizon"),), "horizon, on the horizon"),
)

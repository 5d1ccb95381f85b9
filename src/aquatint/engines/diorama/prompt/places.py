"""Where it is: the stages in the open, by all their names; parts that stages bring along."""

from __future__ import annotations

from ..graph import TimeOfDay, Weather
from .meanings import Extra, Hour, Number, Season, stage, table
from .numbers import IN_A_FIELD

_MANY = Number(IN_A_FIELD, vague=True)

TOWN = "town"
"""A city as far as its name goes: its streets where somebody is in it, else its skyline."""


OUTDOORS = table(
    stage(
        "beach",
        """beach, seaside, shore, seashore, shoreline, coast, coastline, tropical beach, lagoon,
        sandy beach, tropical shore, bay, cove, on the sand, beach scene, seafront, pebble
        shore, pebble beach, boardwalk, beaches, seaside town""",
    ),
    stage("beach", "rocky shore, rocky coast, rocky coastline, rugged coast", Extra("rocks")),
    stage("beach", "tropical, tropics", weak=True),
    stage(
        "sea",
        """sea, seas, ocean, oceans, open water, seascape, waterfront, on the water, at sea, high
        seas, open sea, fjord, north sea, pacific ocean, atlantic ocean, mediterranean sea""",
    ),
    stage("sea", "waters", weak=True),
    stage("sea", "waves, sailing, surf", Extra("waves"), weak=True),
    stage(
        "sea",
        """wave, ocean wave, huge wave, giant wave, big wave, great wave, massive wave, tidal wave,
        tsunami, big waves, huge waves, giant waves, massive waves, crashing waves""",
        Extra("breaker"),
        weak=True,
    ),
    stage(
        "lake",
        """lake, lakes, pond, lakeside, mountain lake, lakeshore, lake shore, duck pond,
        reservoir, alpine lake, forest lake""",
    ),
    stage(
        "lake",
        """frozen lake, frozen pond, frozen river, ice covered lake, icy lake, on a frozen lake""",
        Extra("ice"),
        Season("winter"),
    ),
    stage(
        "pool",
        """swimming pool, poolside, by the pool, hotel pool, in the pool, pool party, outdoor pool,
        infinity pool, in a pool, into a pool, into the pool, at the pool, by a pool, pool with
        palm trees""",
    ),
    stage(
        "station",
        """in a train station, in the train station, inside a train station, inside the train
        station, inside a railway station, on a train platform, on the train platform""",
    ),
    stage(
        "swamp",
        """swamp, swamps, marsh, bayou, wetland, mangrove swamp, mangroves, bog, everglades,
        swampland, marshland, misty swamp, wetlands""",
    ),
    stage(
        "amphitheatre",
        """amphitheatre, amphitheater, colosseum, roman arena, gladiator arena, coliseum, roman
        amphitheatre, in the colosseum, roman colosseum, gladiator fight, roman theatre""",
    ),
    stage(
        "river",
        """river, rivers, stream, creek, riverside, riverbank, river bank, brook, canal, riverbed,
        mountain river, forest river, jungle river, wild river,
        rapids, mountain stream""",
    ),
    stage("waterfall", "waterfall, waterfalls, cascade, cascading water", Extra("waterfall")),
    stage(
        "mountains",
        """mountain, mountains, mountain range, alps, himalayas, peaks, cliff, cliffs, ridge, snowy
        mountains, mountain peak, mountain peaks, mountain landscape, glacier, mountainside,
        rocky mountains, summit, andes, mountaintop, mountain top, highlands, mount everest,
        snow capped mountains, snowcapped mountains, mountain valley, mountain pass""",
    ),
    stage(
        "mars",
        """mars, martian landscape, on mars, surface of mars, red planet, martian surface, planet
        mars, the red planet, mars surface""",
    ),
    stage(
        "moon",
        """on the moon, lunar, lunar surface, moon surface, surface of the moon, lunar landscape,
        moon base, sitting on the moon, standing on the moon, walking on the moon,
        moon landing, to the moon, moonscape, on the lunar surface, moons surface""",
    ),
    stage(
        "space",
        """space, outer space, galaxy, nebula, cosmos, universe, milky way, in orbit, deep space,
        cosmic, interstellar, solar system, black hole, in space, galactic, asteroid belt""",
    ),
    stage(
        "alien planet",
        """alien planet, strange planet, alien world, alien landscape, another planet, distant
        planet, exoplanet, surface of an alien planet, extraterrestrial landscape, other
        planet, unknown planet, alien worlds, another world, alien terrain""",
    ),
    stage(
        "future city",
        """futuristic city, sci fi city, city of the future, future city, futuristic cityscape,
        futuristic metropolis, futuristic skyline, utopian city, futuristic cities, futuristic town,
        solarpunk city, science fiction city, futuristic tokyo, futuristic new york""",
    ),
    stage(
        "volcano",
        """volcano, erupting volcano, volcanic eruption, volcanic landscape, lava field, volcanoes,
        volcano erupting, active volcano, volcanic island, mount doom, in a volcano,
        lava landscape, river of lava, lava lake""",
    ),
    stage(
        "canyon",
        """canyon, grand canyon, gorge, ravine, slot canyon, red rock canyon, canyons, monument
        valley, canyonlands, badlands""",
    ),
    stage(
        "candy land",
        """candy land, candyland, candy world, land of candy, candy kingdom, land of sweets, world
        made of candy, candy village, candy forest, gingerbread village""",
    ),
    stage(
        "fairground",
        """fairground, carnival, fun fair, funfair, amusement park, theme park, county fair, at the
        circus, circus, at the fair, state fair, fairgrounds, carnival rides""",
    ),
    stage(
        "gas station",
        """gas station, petrol station, filling station, service station, gas stations""",
    ),
    stage("pier", "pier, wooden pier, jetty, wooden jetty, boardwalk over the sea, fishing pier"),
    stage(
        "forest",
        """forest fire, wildfire, burning forest, forest on fire, bushfire, forest in flames,
        burning woods, woods on fire, wildfires""",
        Extra("wildfire"),
    ),
    stage(
        "village",
        """burning village, village on fire, village in flames, burning town, town on fire, village
        burning""",
        Extra("wildfire"),
    ),
    stage("city", "burning city, city on fire, city in flames, city burning", Extra("wildfire")),
    stage(
        "street",
        "alley, alleyway, back alley, narrow alley, narrow street",
        Extra("alley"),
    ),
    stage("street", "dark alley", Extra("alley"), Hour(TimeOfDay.NIGHT, weak=True)),
    stage(
        "field", "vineyard, vineyards, vineyard rows, grape vineyard, rows of vines", Extra("vines")
    ),
    stage("field", "playground, childrens playground, on a playground", Extra("playground")),
    stage("desert", "oasis, desert oasis, oasis in the desert", Extra("oasis")),
    stage(
        "underwater",
        """underwater ruins, sunken city, atlantis, lost city of atlantis, sunken temple, underwater
        temple, underwater city, sunken ruins, ruins underwater, ruins under the sea""",
        Extra("ruins"),
    ),
    stage(
        "sky",
        """kingdom in the clouds, cloud kingdom, castle in the clouds, castle in the sky, kingdom in
        the sky, floating castle in the clouds, castle above the clouds, castle on the clouds,
        castle
        on a cloud, cloud castle, city in the clouds""",
        Extra("cloud castle"),
    ),
    stage(
        "underwater",
        """underwater, under the sea, ocean floor, coral reef, seabed, under water, deep sea,
        sea floor, bottom of the sea, under the ocean, deep ocean, beneath the waves,
        bottom of the ocean, sunken, reef, kelp forest, ocean depths, beneath the sea, fish tank""",
    ),
    stage(
        "jungle",
        """jungle, rainforest, rain forest, tropical forest, tropical rainforest, amazon
        rainforest, amazon jungle, jungles""",
    ),
    stage(
        "forest",
        """forest, woods, woodland, glade, forest clearing, forests, campsite, bamboo grove, pine
        forest, enchanted forest, magical forest, forest path, grove, thicket, wilderness""",
    ),
    stage(
        "city",
        """skyline, cityscape, city skyline, city view, view of the city, city at night skyline,
        rooftops""",
    ),
    stage(
        TOWN,
        """city, metropolis, downtown, urban, megacity, big city, tokyo, new york, paris, london,
        manhattan, hong kong, shanghai, berlin, chicago, new york city, los angeles, san
        francisco, rome, times square, singapore, city lights, skyscrapers,
        seoul, dubai, nyc, venice, cities, amsterdam, barcelona, istanbul, mumbai, kyoto,
        madrid, vienna, prague, lisbon, porto, budapest, copenhagen, stockholm, havana, florence,
        naples, milan, boston, seattle, sydney, melbourne, toronto, cairo, athens, brooklyn""",
    ),
    stage(
        "street",
        """street, city street, road, sidewalk, town, neighborhood, streets, cobbled street,
        cobblestone street, street corner, boulevard, pavement,
        plaza, town square, city streets, crosswalk, parking lot, driveway, main street, avenue,
        lane, intersection, neighbourhood, suburb, suburbs, bus station, crossroads,
        city square""",
    ),
    stage(
        "road",
        """country road, rural road, highway, freeway, motorway, winding road, mountain road, open
        road, road trip, empty road, long road, dirt road, country lane, down the road, on the road,
        along the road, roadside, on a road, winding mountain road, scenic road, back road""",
    ),
    stage(
        "road",
        """coastal road, coast road, coastal highway, seaside road, ocean road, road by the sea,
        road along the coast, road along the sea, pacific coast highway, cliff road""",
        Extra("coast"),
    ),
    stage("road", "desert road, desert highway, road through the desert, route 66", Extra("sand")),
    stage(
        "village",
        """village, fishing village, mountain village, hamlet, small town, medieval village, old
        town, countryside village, villages, fishing town, little town, alpine village, medieval
        town""",
    ),
    stage(
        "desert",
        """desert, dunes, sand dunes, sahara, wild west, mesa, arid landscape,
        desert landscape, deserts, outback, old west""",
    ),
    stage(
        "snow",
        """arctic, antarctica, tundra, ski slope, north pole, south pole, snowfield,
        alaska, on the snow, snow field, ski resort, on ice, on the ice, snowy field,
        ski slopes, frozen tundra, ice rink, antarctic""",
    ),
    stage("snow", "in the snow, snow, in snow, through the snow", Weather.SNOW),
    stage(
        "garden",
        """garden, flower garden, botanical garden, japanese garden, zen garden, courtyard, yard,
        backyard, patio, terrace, rose garden, english garden, gardens, vegetable garden, lawn,
        flower bed, flowerbed, orchard, veranda, back garden""",
    ),
    stage(
        "savanna",
        """savanna, savannah, serengeti, african savanna, african savannah, african plains, on
        safari, safari, dry grassland, masai mara""",
    ),
    stage(
        "farm",
        """farm, farmyard, barnyard, ranch, farmland, farms, chicken coop, stable, stables, organic
        farm""",
    ),
    stage("field", "picnic, picnic blanket", weak=True),
    stage(
        "field",
        """field, meadow, park, countryside, valley, prairie, hillside, grassland,
        flower field, green field, pasture, steppe, rural landscape, soccer field,
        football field, cemetery,
        graveyard,
        fields, meadows, golf course, plains, city park, tuscany, rice terraces, farm
        field, moor, pastures, battlefield, grassy hill, grassy field, public park,
        campground""",
    ),
    stage(
        "field",
        "flower meadow, wildflower meadow, field of flowers, wildflowers, field of wildflowers",
        Extra("flowers"),
    ),
    stage("field", "hills, rolling hills, green hills, grassy hills", Extra("hills")),
    stage("field", "field of, meadow of, fields of", _MANY),
    stage("garden", "garden of", _MANY),
    stage(
        "field",
        "blade of grass, blades of grass, grass, grassy, in the grass, tall grass, on the grass",
        Extra("grass"),
        weak=True,
    ),
    stage("field", "provence, normandy, ireland, scotland, yorkshire, iowa", weak=True),
    stage("field", "outdoors, outside, nature, landscape, scenery, outdoor", weak=True),
    stage(
        "station",
        """train station, railway station, railroad station, train platform, station platform,
        on the platform, rail station, central station, railway platform, grand central terminal,
        at the station, train depot""",
    ),
    stage(
        "market",
        """market, street market, farmers market, flea market, marketplace, market stall, bazaar,
        market square, market stalls, food market, fruit market, souk, fruit stall, fruit stalls,
        fruit stand, vegetable stall, vegetable stand, farmers markets, food stalls, food stall,
        outdoor market, open air market, flower market, fish market, christmas market""",
    ),
    stage("market", "night market, night bazaar", Hour(TimeOfDay.NIGHT)),
    stage(
        "rooftop",
        """rooftop, roof terrace, rooftop terrace, rooftop bar, rooftop garden, rooftop party, city
        rooftop, on a rooftop, on the rooftop, rooftop patio, rooftop restaurant, penthouse
        terrace, on a roof, on the roof of a building""",
    ),
    stage(
        "harbour",
        """harbor, harbour, marina, port, dock, docks, wharf, quay, seaport, shipyard,
        fishing port, in the harbor, in the harbour""",
    ),
    stage(
        "airport",
        """airport, airport terminal, airfield, runway, departure hall, airport gate, airstrip,
        airport lounge, tarmac""",
    ),
    stage(
        "stadium",
        """stadium, football stadium, soccer stadium, packed stadium, sports stadium, race
        track, racetrack, olympic stadium, baseball stadium, tennis court, in a stadium""",
    ),
    stage(
        "cave", "cave, cavern, grotto, caves, ice cave, caverns, crystal cave, dungeon, mine shaft"
    ),
    stage("castle", "in a castle, in the castle, castle courtyard, in a medieval castle"),
    stage(
        "hall",
        """inside a castle, inside the castle, castle hall, great hall, castle interior, in a
        palace, in the palace, palace hall, royal palace interior, knights hall, banquet hall,
        ballroom, in a ballroom, wedding hall, wedding venue, grand hall""",
    ),
    stage(
        "throne room",
        """throne room, throne room of a castle, throne room of a medieval castle, royal court,
        throne hall""",
    ),
    stage(
        "brick wall",
        """in front of a brick wall, against a brick wall, leaning against a brick wall, brick wall
        background, on a brick wall, next to a brick wall, before a brick wall, in front of a red
        brick wall, against a red brick wall, brick background, in front of a wall, against a wall,
        leaning against a wall, brick backdrop""",
    ),
    stage(
        "sky",
        """in the sky, above the clouds, in the clouds, heaven, through the sky, in the air,
        through the clouds, among the clouds, across the sky, through the air, over the clouds,
        high in the sky, against the sky""",
    ),
    stage("sky", "sky, skies", weak=True),
    stage(
        "abstract",
        """abstract, abstract art, abstract shapes, abstract painting, geometric shapes,
        abstraction""",
    ),
)
EXTRAS = table(
    ((Extra("sun"),), "sun, sunshine, the sun, sunbeam, sunbeams"),
    ((Extra("sun"),), "sun rays, sunlight, rays of sunlight"),
    ((Extra("clouds"),), "clouds, cloud, fluffy clouds, puffy clouds"),
    ((Extra("stars"),), "constellation, constellations, star field"),
    ((Extra("fire"),), "burning, on fire, in flames, ablaze, engulfed in flames, burning down"),
    ((Extra("birds"),), "birds in the sky, birds in the distance"),
    ((Extra("waves"),), "ripples"),
    ((Extra("smoke"),), "smoke, smoking, smoky"),
    ((Extra("steam"),), "steam, steaming, steamy"),
    ((Extra("window"),), "window, windows, large window, big window"),
    ((Extra("curtains"),), "curtain, curtains, drapes"),
    ((Extra("rug"),), "rug, carpet"),
    ((Extra("cushion"),), "cushions, pillows"),
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

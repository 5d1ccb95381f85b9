"""Where it is: the stages, by all their names, and the parts that a stage brings along."""

from __future__ import annotations

from ..graph import Weather
from .meanings import Extra, Number, Place, Theme, table
from .numbers import IN_A_FIELD

_MANY = Number(IN_A_FIELD, vague=True)

TOWN = "town"
"""A city as far as its name goes: its streets where somebody is in it, else its skyline."""

OUTDOORS = table(
    (
        (Place("beach"),),
        "beach, seaside, shore, seashore, shoreline, coast, coastline, tropical beach, lagoon",
    ),
    (
        (Place("beach"),),
        "sandy beach, tropical shore, bay, cove, on the sand, beach scene, seafront",
    ),
    ((Place("beach", weak=True),), "tropical, tropics"),
    (
        (Place("sea"),),
        "sea, seas, ocean, oceans, harbor, harbour, open water, marina, seascape",
    ),
    (
        (Place("sea"),),
        "waterfront, on the water, at sea, high seas, open sea, fjord",
    ),
    (
        (Place("sea", weak=True),),
        "lake, lakes, river, rivers, pond, stream, creek, lakeside, riverside, waters",
    ),
    ((Place("sea", weak=True), Extra("waves")), "waves, sailing, big waves, crashing waves, surf"),
    (
        (Place("mountains"),),
        "mountain, mountains, mountain range, alps, himalayas, peaks, cliff, cliffs",
    ),
    (
        (Place("mountains"),),
        "snowy mountains, mountain peak, mountain peaks, mountain landscape, glacier",
    ),
    (
        (Place("mountains"),),
        "mountain lake, rocky mountains, summit, andes, mountaintop, mountain top",
    ),
    ((Place("mountains"), Extra("waterfall")), "waterfall, waterfalls"),
    (
        (Place("mars"),),
        "mars, martian landscape, on mars, surface of mars, red planet, martian surface",
    ),
    ((Place("mars"),), "planet mars, the red planet, mars surface"),
    ((Place("moon"),), "on the moon, lunar, lunar surface, moon surface, surface of the moon"),
    (
        (Place("moon"),),
        "lunar landscape, moon base, moon landing, to the moon, moonscape, on the lunar surface",
    ),
    (
        (Place("space"),),
        "space, outer space, galaxy, nebula, cosmos, universe, milky way, in orbit",
    ),
    (
        (Place("space"),),
        "deep space, cosmic, interstellar, solar system, black hole, in space, galactic",
    ),
    (
        (Place("underwater"),),
        "underwater, under the sea, ocean floor, coral reef, seabed, under water",
    ),
    ((Place("underwater"),), "deep sea, aquarium, sea floor, bottom of the sea, under the ocean"),
    ((Place("underwater"),), "deep ocean, beneath the waves, bottom of the ocean, sunken, reef"),
    (
        (Place("forest"),),
        "forest, woods, jungle, rainforest, woodland, rain forest, glade, forest clearing",
    ),
    (
        (Place("forest"),),
        "pine forest, enchanted forest, magical forest, forest path, grove, thicket",
    ),
    (
        (Place("city"),),
        "skyline, cityscape, city skyline, city view, view of the city, rooftop, rooftops",
    ),
    (
        (Place(TOWN),),
        "city, metropolis, downtown, urban, megacity, big city",
    ),
    (
        (Place(TOWN),),
        "tokyo, new york, paris, london, manhattan, hong kong, shanghai, berlin, chicago",
    ),
    (
        (Place(TOWN),),
        "new york city, los angeles, san francisco, rome, times square, singapore",
    ),
    (
        (Place(TOWN),),
        "city lights, skyscrapers, futuristic city, seoul, dubai, nyc, venice",
    ),
    (
        (Place("street"),),
        "street, city street, alley, road, sidewalk, town, village, neighborhood, streets",
    ),
    (
        (Place("street"),),
        "alleyway, cobblestone street, street corner, boulevard, highway, market, pavement",
    ),
    (
        (Place("street"),),
        "bazaar, plaza, town square, city streets, crosswalk, parking lot, driveway",
    ),
    (
        (Place("desert"),),
        "desert, dunes, sand dunes, sahara, oasis, canyon, wild west, grand canyon",
    ),
    ((Place("desert"),), "badlands, mesa, arid landscape, desert landscape, desert road"),
    (
        (Place("snow"),),
        "arctic, antarctica, tundra, ski slope, north pole, south pole, snowfield, iceberg",
    ),
    ((Place("snow"), Weather.SNOW), "in the snow, snow, in snow, through the snow"),
    ((Place("snow"),), "on the snow, snow field, ski resort, on ice, on the ice"),
    (
        (Place("field"),),
        "field, meadow, park, garden, farm, hills, countryside, valley, prairie, hillside",
    ),
    (
        (Place("field"),),
        "grassland, savanna, savannah, yard, backyard, vineyard, orchard, rolling hills",
    ),
    (
        (Place("field"),),
        "flower field, flower garden, green field, farmland, pasture, lawn, playground",
    ),
    (
        (Place("field"),),
        "steppe, rural landscape, picnic, soccer field, football field, cemetery, graveyard",
    ),
    (
        (Place("field"), Extra("flowers")),
        "flower meadow, wildflower meadow, field of flowers, wildflowers",
    ),
    ((Place("field"), _MANY), "field of, meadow of, garden of, fields of"),
    (
        (Place("field", weak=True), Extra("grass")),
        "grass, grassy, in the grass, tall grass, on the grass",
    ),
    ((Place("field", weak=True),), "outdoors, outside, nature, landscape, scenery, outdoor"),
    (
        (Place("sky"),),
        "in the sky, above the clouds, in the clouds, heaven, through the sky, in the air",
    ),
    (
        (Place("sky"),),
        "through the clouds, among the clouds, across the sky, through the air, over the clouds",
    ),
    ((Place("sky", weak=True),), "sky, skies"),
    (
        (Place("abstract"),),
        "abstract, abstract art, abstract shapes, abstract painting, geometric shapes",
    ),
)
INDOORS = table(
    (
        (Place("library"),),
        "library, bookstore, bookshop, old library, classroom, study room, bookcase",
    ),
    (
        (Place("living room"),),
        "living room, lounge, room, interior, indoors, house interior, apartment",
    ),
    (
        (Place("living room"),),
        "cozy room, sitting room, office, hallway, den, attic, home interior, indoor",
    ),
    (
        (Place("living room"), Extra("fireplace")),
        "fireplace, by the fire, by the fireplace, hearth",
    ),
    ((Place("bedroom"),), "bedroom, in bed, nursery, hotel room, dorm room, kids room"),
    ((Place("kitchen"),), "kitchen, pantry, kitchen counter"),
    (
        (Place("cafe"), Theme("coffee")),
        "cafe, café, coffee shop, coffeehouse, coffee house, coffee bar",
    ),
    ((Place("cafe"),), "restaurant, bar, pub, tavern, bakery, diner, bistro, tea house, teahouse"),
    ((Place("table"),), "tabletop, still life, table top, on the table top"),
    ((Place("table", weak=True),), "food photography, flat lay"),
    (
        (Place("studio"),),
        "studio, white background, isolated, studio background, photo studio, isolated on white",
    ),
    ((Place("studio"),), "studio portrait, seamless background, grey background, gray background"),
    (
        (Place("studio", weak=True),),
        "product photography, product shot, studio lighting, studio lit",
    ),
    (
        (Place("studio", weak=True),),
        "soft studio lighting, studio light, product photo, on a pedestal",
    ),
)
EXTRAS = table(
    ((Extra("sun"),), "sun, sunshine, the sun, sunbeam, sunbeams"),
    ((Extra("sun"),), "sun rays, sunlight, rays of sunlight"),
    ((Extra("clouds"),), "clouds, cloud, fluffy clouds, puffy clouds"),
    ((Extra("stars"),), "constellation, constellations, star field"),
    ((Extra("birds"),), "birds in the sky, birds in the distance"),
    ((Extra("waves"),), "wave, ripples"),
    ((Extra("smoke"),), "smoke, smoking, smoky"),
    ((Extra("steam"),), "steam, steaming, steamy"),
    ((Extra("window"),), "window, windows, windowsill, window sill, large window, big window"),
    ((Extra("curtains"),), "curtain, curtains, drapes"),
    ((Extra("rug"),), "rug, carpet"),
    ((Extra("cushion"),), "cushion, cushions, pillow, pillows"),
    ((Extra("shelves"),), "shelf, shelves, bookshelf, bookshelves"),
    ((Extra("wall"),), "wall, walls, brick wall"),
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

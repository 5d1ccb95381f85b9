"""Where it is: the stages below a roof, by all their names."""

from __future__ import annotations

from .meanings import Color, Extra, Theme, Tone, stage, table

INDOORS = table(
    stage(
        "library",
        """library, bookstore, bookshop, old library, study room, bookcase, libraries, archive,
        reading room""",
    ),
    stage(
        "classroom",
        """classroom, schoolroom, school room, lecture hall, kindergarten, in school, at school, in
        class, classrooms, in a school""",
    ),
    stage(
        "office",
        """office, cubicle, workplace, coworking space, open plan office, meeting room, boardroom,
        conference room, modern office, home office, in the office, offices, corporate office""",
    ),
    stage(
        "living room",
        """living room, lounge, room, interior, indoors, house interior, apartment, cozy room,
        lobby, sitting room, hallway, den, home interior, indoor, log cabin interior,
        waiting room, reading nook, reading corner, cozy corner, cozy nook,
        at home, in a cabin, in a house, inside a house, playroom, hotel lobby""",
    ),
    stage(
        "living room",
        "fireplace, by the fire, by the fireplace, hearth, in front of a fireplace",
        Extra("fireplace"),
    ),
    stage(
        "church",
        """in a church, inside a church, in the church, church interior, cathedral interior, in a
        cathedral, inside a cathedral, chapel interior, in a chapel, at the altar, nave, in front
        of the altar, wedding ceremony""",
    ),
    stage(
        "subway",
        """subway, subway station, metro station, underground station, subway platform, in the
        subway, on the subway, in the metro, metro""",
    ),
    stage(
        "sports hall",
        """basketball court, arena, sports arena, indoor arena, sports hall, basketball arena,
        volleyball court, gymnasium, school gym, in the arena, indoor court""",
    ),
    stage("sports hall", "boxing ring, wrestling ring, boxing match", Extra("ring")),
    stage("gym", "gym, fitness studio, fitness center, weight room, fitness centre, at the gym"),
    stage(
        "dance studio",
        """dance studio, ballet studio, yoga studio, yoga class, dance class, ballet class, pilates
        studio, dojo, rehearsal room""",
    ),
    stage(
        "museum",
        """museum, art gallery, art museum, museum hall, gallery, picture gallery, exhibition hall,
        in a museum, art exhibition, museum of art, natural history museum, museum gallery""",
    ),
    stage(
        "spaceship",
        """spaceship cockpit, inside a space station, inside the space station, inside a spaceship,
        space station interior, spaceship interior, in a spaceship, on a spaceship, aboard a
        spaceship, spaceship bridge, starship bridge, bridge of a starship, bridge of a spaceship,
        window of the space station, window of a space station, window of a spaceship, window of the
        spaceship, on a space station, in a space station, inside the spaceship, on board a
        spaceship, starship interior, cockpit of a spaceship, on the space station""",
    ),
    stage("aquarium", "aquarium, public aquarium, at the aquarium, aquarium tunnel, oceanarium"),
    stage(
        "tunnel",
        """tunnel, subway tunnel, train tunnel, road tunnel, dark tunnel, underpass, light at the
        end
        of the tunnel, sewer, catacombs, pedestrian tunnel, tunnels""",
    ),
    stage(
        "cinema",
        """movie theater, cinema, movie theatre, in the cinema, at the movies, movie theaters, film
        theater, in a cinema, home cinema""",
    ),
    stage(
        "carriage",
        """inside a train, inside the train, train carriage, train compartment, in a train carriage,
        train interior, in a train, on a train, inside a bus, train car interior""",
    ),
    stage(
        "carriage",
        """inside an airplane cabin, inside an airplane, airplane cabin, inside a plane, plane
        cabin, airplane interior, in an airplane, on an airplane, on a plane, inside the plane""",
        Extra("aloft"),
    ),
    stage(
        "prison",
        """prison, prison cell, jail, jail cell, in jail, in prison, behind bars, dungeon cell""",
    ),
    stage(
        "hallway",
        """school hallway, school corridor, hallway with lockers, high school hallway, lockers,
        school hall, in the school hallway, in a school hallway, in a school corridor""",
    ),
    stage("attic", "attic, dusty attic, old attic, in the attic, loft, garret, attic room"),
    stage(
        "hospital",
        """hospital, hospital room, in a hospital, in the hospital, hospital ward, hospital bed,
        clinic, emergency room, operating room, doctors office, at the hospital, hospital
        corridor""",
    ),
    stage(
        "laundromat",
        """laundromat, launderette, laundry room, coin laundry, in a laundromat, laundry shop""",
    ),
    stage(
        "greenhouse",
        """greenhouse, conservatory, glasshouse, botanical greenhouse, in the greenhouse, orangery,
        winter garden, glass house full of plants""",
    ),
    stage(
        "windowsill",
        """windowsill, window sill, on a windowsill, on the windowsill, on a window sill, on the
        window sill, window ledge, sitting on a windowsill, sitting on the windowsill, in the
        window, looking out of the window, looking out the window, by the window sill""",
        Extra("window"),
    ),
    stage(
        "bedroom",
        """bedroom, in bed, nursery, hotel room, dorm room, kids room, bedrooms, in
        a bed""",
    ),
    stage(
        "kitchen",
        """kitchen, restaurant kitchen, pantry, kitchen counter, kitchens, in the oven, oven, stove,
        kitchen island, marble island, island counter, brick oven, stone oven, pizza oven""",
    ),
    stage(
        "bathroom",
        """bathroom, washroom, restroom, shower room, in the bath, in a bathtub, in the bathtub, in
        the shower, taking a bath, bubble bath, in a bubble bath, spa""",
    ),
    stage(
        "cafe",
        """cafe, café, coffee shop, coffeehouse, coffee house, coffee bar, tea house, teahouse,
        cafes""",
        Theme("coffee"),
    ),
    stage(
        "restaurant",
        """restaurant, diner, bistro, dining room, trattoria, sushi bar, fine dining, cafeteria,
        canteen, dinner for two, brasserie, pizzeria, steakhouse, candlelit dinner, restaurants,
        italian restaurant, romantic dinner""",
    ),
    stage(
        "bar",
        """bar, pub, tavern, saloon, cocktail bar, jazz bar, jazz club, nightclub, night club,
        bars, irish pub""",
    ),
    stage(
        "shop",
        """in a shop, in the shop, china shop, inside a shop, in a store, bakery, boutique, grocery
        store, mall, supermarket, toy store, flower shop, gift shop, shopping mall, candy store,
        pet shop, clothing store, inside a store, in his shop, in her shop, barbershop, shop
        interior, antique shop, record store, bakeries""",
    ),
    stage(
        "stage",
        """stage, on stage, on a stage, at a concert, concert stage, theater, theatre, concert hall,
        auditorium, theater stage, on the stage, theatre stage, opera house, in concert,
        talent show, under a spotlight, in the spotlight""",
    ),
    stage("stage", "spotlight, spotlights, stage lights", weak=True),
    stage(
        "workshop",
        """workshop, garage, forge, smithy, toolshed, carpentry workshop, laboratory, lab, art
        studio, artist studio, basement, factory floor, wood shop, workshops, repair shop, craft
        room, pottery studio, science lab""",
    ),
    stage("table", "breakfast still life, food still life"),
    stage("table", "tabletop, still life, table top, on the table top"),
    stage("table", "food photography, flat lay", weak=True),
    stage(
        "studio",
        """studio, isolated, studio background, photo studio, seamless background, studio backdrop,
        plain studio backdrop, studio backdrops""",
    ),
    stage(
        "studio",
        """white background, plain white background, isolated on white, isolated on a white
        background, white backdrop, pure white background, solid white background""",
        Color("white"),
        Tone(),
    ),
    stage(
        "studio",
        "studio lighting, studio lit, soft studio lighting, studio light, headshot",
        weak=True,
    ),
)

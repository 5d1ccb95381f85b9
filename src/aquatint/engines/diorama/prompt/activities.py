"""What people do, by the place where it is done: it counts where the prompt names no other."""

from __future__ import annotations

from .meanings import Extra, Meaning, Row, stage, table


def _done(name: str, words: str, *also: Meaning) -> Row:
    return stage(name, words, *also, weak=True)


ACTIVITIES = table(
    _done(
        "kitchen",
        """cooking, baking, cooks dinner, making dinner, making breakfast, cooking
        dinner""",
    ),
    _done(
        "snow",
        """skiing, snowboarding, ice skating, figure skating, ice fishing, skis, cross
        country skiing""",
    ),
    _done("sea", "yachting, whale watching, water skiing, windsurfing, deep sea fishing"),
    _done(
        "mountains",
        """hiking, hike, hiking trip, trekking, mountaineering, rock climbing, hikes,
        backpacking, mountain biking, bouldering""",
    ),
    _done("garden", "gardening"),
    _done("farm", "farming, harvesting, plowing, milking"),
    _done("forest", "camping, camping trip, hunting, birdwatching, bird watching, foraging"),
    _done("field", "battle, battles, war, medieval battle, epic battle", Extra("smoke")),
    _done("lake", "kayaking, canoeing, rowing, paddling, skipping stones, paddle boarding"),
    _done("field", "golfing, picnicking"),
    _done(
        "street",
        """skating, roller skating, rollerblading, sightseeing, window shopping,
        marathon, running a marathon, protesting, trick or treating""",
    ),
    _done("shop", "shopping, grocery shopping, christmas shopping"),
    _done("gym", "working out, weightlifting, bodybuilding, exercising, workout, crossfit"),
    _done("sports hall", "basketball game, playing badminton"),
    _done("sports hall", "boxing, boxing match, wrestling match", Extra("ring")),
    _done(
        "stadium",
        """playing rugby, football match, soccer match, soccer game, baseball game,
        tennis match""",
    ),
    _done("dance studio", "practicing ballet, doing pilates, ballet practice"),
    _done("beach", "sunbathing"),
    _done("bathroom", "showering, brushing teeth, brushing his teeth, brushing her teeth, shaving"),
    _done("office", "business meeting, job interview, team meeting"),
    _done("classroom", "teaching, teaching a class, math lesson"),
    _done(
        "stage",
        """performing, rock concert, jazz concert, standup comedy, stand up comedy,
        talent contest""",
    ),
    _done("bar", "singing karaoke, clubbing, karaoke night"),
    _done("restaurant", "having dinner, dining, eating dinner, dinner date, date night"),
    _done(
        "station",
        """waiting for the train, waiting for a train, catching a train, missing the
        train""",
    ),
    _done("airport", "waiting for a flight"),
    _done("underwater", "scuba diving, snorkeling, snorkelling, deep sea diving, freediving"),
    _done("workshop", "woodworking, welding, carpentry, pottery making"),
    _done("sky", "skydiving, paragliding, parachuting, hang gliding"),
    _done("church", "praying"),
)

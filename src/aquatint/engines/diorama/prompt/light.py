"""Time of day, weather, season."""

from __future__ import annotations

from ..graph import TimeOfDay, Weather
from .meanings import Extra, Hour, Place, Season, table

HOURS = table(
    ((Hour(TimeOfDay.DAY),), "noon, midday, day, daytime, daylight, afternoon, sunny, sunlit"),
    ((Hour(TimeOfDay.DAY),), "sunny day, broad daylight, bright day, late afternoon, summer day"),
    ((Hour(TimeOfDay.DAWN),), "dawn, sunrise, daybreak, morning, early morning, morning light"),
    ((Hour(TimeOfDay.DAWN),), "first light, morning sun, sun rising, rising sun, foggy morning"),
    (
        (Hour(TimeOfDay.SUNSET),),
        "the sun sets, the sun goes down, the sun is setting, sun going down, alpenglow",
    ),
    ((Hour(TimeOfDay.SUNSET),), "sunset, dusk, golden hour, twilight, evening, sundown, nightfall"),
    (
        (Hour(TimeOfDay.SUNSET),),
        "setting sun, evening light, sunset light, sunset sky, late evening",
    ),
    (
        (Hour(TimeOfDay.NIGHT),),
        "night, midnight, nighttime, night time, moonlit, moonlight, nocturnal",
    ),
    (
        (Hour(TimeOfDay.NIGHT),),
        "candlelight, candlelit, after dark, at night, late night, in the dark",
    ),
    ((Hour(TimeOfDay.NIGHT), Extra("blue hour")), "blue hour, in the blue hour"),
    ((Hour(TimeOfDay.NIGHT), Extra("stars")), "starry, starlit, starry night, starlight"),
    (
        (Hour(TimeOfDay.NIGHT), Extra("stars"), Place("sky", weak=True)),
        "starry sky, starry night sky",
    ),
    ((Hour(TimeOfDay.NIGHT), Place("sky", weak=True)), "night sky"),
    ((Hour(TimeOfDay.NIGHT), Extra("moon")), "full moon, moonlit night, moonrise, blood moon"),
    ((Hour(TimeOfDay.NIGHT), Extra("moon")), "under the moon, in the moonlight, crescent moon"),
    (
        (Hour(TimeOfDay.NIGHT), Extra("moon"), Extra("large moon")),
        """in front of a full moon, in front of the full moon, in front of a large moon, in front of
        a huge moon, in front of a giant moon, in front of a big full moon, against a full moon,
        against the full moon, giant full moon, huge full moon, large full moon, big full moon,
        in front of the moon, huge moon, giant moon, enormous moon, before a full moon""",
    ),
    (
        (Hour(TimeOfDay.SUNSET), Extra("sun"), Extra("large sun")),
        """in front of the sun, in front of a huge sun, in front of a large sun, in front of the
        setting sun, against the setting sun, in front of a giant sun, huge setting sun, huge sun,
        giant sun, against the sun, large setting sun, in front of a setting sun""",
    ),
    ((Hour(TimeOfDay.NIGHT, weak=True), Extra("moon")), "moon"),
    ((Hour(TimeOfDay.NIGHT, weak=True), Extra("stars")), "stars"),
    ((Hour(TimeOfDay.NIGHT, weak=True), Extra("fireworks")), "fireworks, firework"),
    (
        (Hour(TimeOfDay.NIGHT, weak=True), Extra("aurora"), Place("sky", weak=True)),
        "northern lights, aurora, aurora borealis, polar lights",
    ),
)
WEATHERS = table(
    ((Weather.RAIN,), "rain, rainy, raining, rainfall, downpour, drizzle, rainstorm, in the rain"),
    ((Weather.RAIN,), "heavy rain, pouring rain, rain falling"),
    (
        (Extra("puddles"),),
        """after the rain, after a storm, after the storm, after a thunderstorm, after rain, after
        rainfall, rain soaked, wet street, wet streets, wet pavement, after a rain shower""",
    ),
    ((Weather.SNOW,), "snowing, snowfall, falling snow, snowflakes, snow falling, snow flurries"),
    ((Weather.SNOW, Season("winter")), "blizzard, snowstorm"),
    ((Weather.FOG,), "fog, foggy, mist, misty, haze, hazy, in the fog, in the mist"),
    ((Weather.STORM,), "storm, stormy, hurricane, tempest, stormy sky, storm clouds"),
    (
        (Weather.STORM, Extra("tornado")),
        "tornado, tornadoes, twister, whirlwind, tornado approaching, huge tornado",
    ),
    (
        (Weather.STORM, Extra("lightning")),
        """thunderstorm, lightning storm, thunder, lightning strike, lightning, lightning strikes,
        lightnings, flashes of lightning, thunder and lightning, lightning flashes, thunderstorms,
        electrical storm, bolts of lightning""",
    ),
    ((Weather.OVERCAST,), "overcast, cloudy, grey sky, gray sky, dark clouds, gloomy sky"),
    ((Weather.RAINBOW,), "rainbow, rainbows, double rainbow"),
)
SEASONS = table(
    ((Season("spring"),), "spring, springtime, in spring, spring day"),
    ((Season("summer"),), "summer, summertime, in summer, summery, midsummer"),
    ((Season("autumn"),), "autumn, autumnal, fall foliage, in the fall, fall colors, in autumn"),
    ((Season("autumn"),), "fall leaves, autumn forest colors, autumn colors"),
    ((Season("winter"), Place("snow", weak=True)), "winter, wintertime, in winter, wintry, snowy"),
    (
        (Season("winter"), Place("snow", weak=True)),
        "snow covered, frozen, frosty, winter landscape",
    ),
    (
        (Season("winter"), Place("snow", weak=True)),
        "winter wonderland, snowy landscape, icy landscape",
    ),
)

"""What drifts through the air, and what is hung up."""

from __future__ import annotations

from ..graph import TimeOfDay
from .meanings import Extra, Hour, Season, table

DECOR = table(
    (
        (Extra("leaves"), Season("autumn")),
        """falling leaves, leaves falling, autumn leaves falling, falling autumn leaves, swirling
        leaves, leaves swirling, leaves in the wind, drifting leaves, leaves drifting, leaves
        blowing, blowing leaves, leaves fall, autumn leaves in the wind, autumn leaves drifting,
        autumn leaves swirling, leaves falling from the trees""",
    ),
    (
        (Extra("petals"), Season("spring")),
        """falling petals, petals falling, petals in the wind, petals drifting, drifting petals,
        cherry blossoms in the wind, cherry blossoms falling, falling cherry blossoms, cherry
        blossom petals, cherry blossom petals falling, falling cherry blossom petals, sakura petals,
        petals in the air, cherry blossom petals in the wind, swirling petals, petals floating,
        falling sakura petals, sakura petals falling""",
    ),
    (
        (Extra("petals"),),
        "rose petals, rose petals falling, falling rose petals, flower petals falling",
    ),
    (
        (Extra("confetti"),),
        "confetti, falling confetti, confetti falling, confetti in the air, colorful confetti",
    ),
    (
        (Extra("feathers"),),
        "falling feathers, feathers falling, feathers in the air, floating feathers",
    ),
    ((Extra("fireflies"),), "fireflies, glowing fireflies, lightning bugs"),
    (
        (Extra("string lights"), Hour(TimeOfDay.SUNSET, weak=True)),
        """string lights, fairy lights, twinkle lights, twinkling lights, festoon lights, hanging
        lights, strings of lights, garland lights, lights strung, strings of fairy lights,
        bistro lights, patio lights, warm string lights, under string lights, under fairy lights""",
    ),
    (
        (Extra("bunting"),),
        """bunting, garlands, streamers, paper garlands, party decorations, pennants, pennant
        garland, colorful bunting, colorful streamers, birthday party, surprise party""",
    ),
)
"""Parts of every stage that it shows when it is asked for them."""

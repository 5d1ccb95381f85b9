"""What an infographic shows in its panels: its subjects, or what belongs to its topic."""

from __future__ import annotations

import re

from ..graph import SceneGraph, Subject
from . import wording
from .palettes import about

MOST_PANELS = 9
_TOPICS: tuple[tuple[frozenset[str], tuple[str, ...]], ...] = (
    (frozenset(("sleep", "sleeping", "insomnia", "rest")),
     ("bed", "moon", "alarm clock", "book", "tea", "phone")),
    (frozenset(("rain", "water cycle", "weather", "evaporation")),
     ("sun", "cloud", "raindrop", "mountain", "wave", "rainbow")),
    (frozenset(("coffee", "espresso", "caffeine", "barista")),
     ("coffee", "croissant", "milk", "cookie", "clock", "jar")),
    (frozenset(("climate", "warming", "environment", "sustainability", "recycling", "eco",
                "ecology", "green", "pollution", "carbon")),
     ("earth", "tree", "light bulb", "bicycle", "raindrop", "factory")),
    (frozenset(("health", "healthy", "diet", "nutrition", "vitamins", "eating")),
     ("apple", "carrot", "broccoli", "fish", "salad", "raindrop")),
    (frozenset(("fitness", "exercise", "workout", "gym", "running", "sport")),
     ("shoes", "heart", "stopwatch", "bicycle", "banana", "trophy")),
    (frozenset(("money", "saving", "savings", "budget", "finance", "investing", "tax")),
     ("coin", "wallet", "money bag", "credit card", "bank", "line chart")),
    (frozenset(("travel", "packing", "vacation", "trip", "tourism")),
     ("airplane", "suitcase", "map", "camera", "compass", "sunglasses")),
    (frozenset(("space", "planets", "astronomy", "universe")),
     ("rocket", "earth", "moon", "planet", "telescope", "satellite")),
    (frozenset(("school", "study", "studying", "learning", "education", "exam", "reading")),
     ("book", "pencil", "light bulb", "clock", "graduation cap", "ruler")),
    (frozenset(("technology", "computer", "internet", "software", "security", "cybersecurity",
                "password", "privacy", "data", "ai")),
     ("laptop", "lock", "phone", "key", "gear", "shield")),
    (frozenset(("bees", "bee", "honey", "pollination")),
     ("bee", "flower", "honey", "sunflower", "apple", "butterfly")),
    (frozenset(("pets", "pet", "dog care", "cat care")),
     ("dog", "cat", "bone", "ball", "heart", "fish")),
    (frozenset(("productivity", "habits", "work", "marketing", "business", "startup", "success")),
     ("clock", "calendar", "light bulb", "laptop", "trophy", "coffee")),
    (frozenset(("plants", "gardening", "garden", "vegetables")),
     ("seedling", "shovel", "sun", "raindrop", "tomato", "potted plant")),
    (frozenset(("history", "museum", "ancient")),
     ("castle", "scroll", "crown", "globe", "hourglass", "compass")),
)  # fmt: skip


def icons(graph: SceneGraph) -> tuple[Subject, ...]:
    """One subject for each panel; none where nothing tells what to show."""
    if len(graph.subjects) > 1:
        return graph.subjects[:MOST_PANELS]
    words = about(graph) | {word for label in graph.undrawn for word in label.split()}
    said = " ".join((*graph.lettering, *graph.undrawn)).lower()
    for topics, concepts in _TOPICS:
        if topics & words or any(" " in one and one in said for one in topics):
            return tuple(Subject(concept=one, words=one) for one in concepts)
    return ()


def panels(graph: SceneGraph) -> int:
    """How many panels there are: as many as the title counts, as there are captions or things."""
    told = re.match(r"\s*(\d{1,2})\b", wording.title(graph))
    if told and 2 <= int(told[1]) <= MOST_PANELS:
        return max(int(told[1]), len(wording.others(graph)))
    counted = next((one for one in graph.theme if one.endswith(" panels")), "")
    if counted:
        return max(int(counted[0]), len(wording.others(graph)))
    own = len(graph.subjects) if len(graph.subjects) > 1 else 0
    if not own and not wording.others(graph) and icons(graph):
        return 6
    return max(4, min(own, MOST_PANELS), len(wording.others(graph)))

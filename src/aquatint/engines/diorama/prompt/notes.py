"""Collects what a prompt says about the whole picture."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..graph import Shot, TimeOfDay, Weather
from .meanings import Extra, Hour, Look, Meaning, Mood, Noun, Place, Season, Theme
from .places import TOWN

Words = dict[str, None]
_WITHIN = {
    "sea": frozenset({"beach", "harbour", "pier", "underwater"}),
    "mountains": frozenset({"lake", "waterfall"}),
    TOWN: frozenset(
        {
            "airport",
            "bar",
            "bedroom",
            "cafe",
            "classroom",
            "dance studio",
            "fairground",
            "future city",
        }
        | {"garden", "gas station", "gym", "harbour", "kitchen", "library", "market", "museum"}
        | {"office", "pier", "restaurant", "river", "rooftop", "shop", "sports hall", "stadium"}
        | {"stage", "station", "street", "workshop"}
    ),
}
"""What lies within a place that is named broadly, and shows it too: a lake among mountains."""


@dataclass(slots=True)
class Notes:
    """First come first served: a second season, mood or shot is left out."""

    places: list[Place] = field(default_factory=list[Place])
    hours: list[Hour] = field(default_factory=list[Hour])
    weather: set[Weather] = field(default_factory=set[Weather])
    season: str | None = None
    mood: str | None = None
    shot: Shot = Shot.MEDIUM
    looks: Words = field(default_factory=Words)
    colors: Words = field(default_factory=Words)
    themes: Words = field(default_factory=Words)
    extras: Words = field(default_factory=Words)
    excluded: Words = field(default_factory=Words)
    undrawn: Words = field(default_factory=Words)
    drawable: list[tuple[Noun, str]] = field(default_factory=list[tuple[Noun, str]])

    def note(self, meaning: Meaning) -> None:
        """Keep what a meaning says about the picture; others say nothing here."""
        match meaning:
            case Place():
                self.places.append(meaning)
            case Extra(name):
                self.extras.setdefault(name)
            case Hour():
                self.hours.append(meaning)
            case Weather():
                self.weather.add(meaning)
            case Shot():
                self.shot = meaning if self.shot is Shot.MEDIUM else self.shot
            case Season(name):
                self.season = self.season or name
            case Mood(name):
                self.mood = self.mood or name
            case Look(name):
                self.looks.setdefault(name)
            case Theme(word):
                self.themes.setdefault(word)
            case _:
                pass

    def time(self) -> TimeOfDay:
        """The first hour that was named outright, else the first that was meant."""
        named = [hour for hour in self.hours if not hour.weak] or self.hours
        return named[0].time if named else TimeOfDay.DAY

    def place(self) -> str | None:
        """The first place named outright, else the first that was meant; a mere sky comes last."""
        if not self.places:
            return None
        first = min(self.places, key=lambda one: (one.weak, one.weak and one.name == "sky"))
        nearer = (one.name for one in self.places if not one.weak and one.name != first.name)
        within = _WITHIN.get(first.name)
        return next((name for name in nearer if within and name in within), first.name)

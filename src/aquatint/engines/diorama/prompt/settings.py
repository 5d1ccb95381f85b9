"""Where it is: by the prompt, by the title of a travel poster, by what is in the sky."""

from __future__ import annotations

from ..graph import Format, Pose, Subject
from ..lexicon.entry import Entry, Habitat
from . import designs, joining
from .meanings import Place
from .notes import Notes
from .phrases import pieces
from .places import TOWN
from .reader import Reader

_TALL = 6.0
_ROCKY = frozenset({None, "mountains", "desert", "space"})
_SKIES = frozenset({"sun", "moon", "stars", "clouds", "aurora", "birds", "fireworks", "horizon"})


def setting(reader: Reader, kind: Format, lettering: tuple[str, ...]) -> str | None:
    """The name of the stage; None where the prompt leaves it to the subjects or to the design."""
    if kind in designs.EMBLEMS:
        return None
    place = _named(reader)
    if designs.tells_place(kind) and "travel" in reader.notes.themes:
        told = _titled(lettering)
        place = told if place is None or (told == "mars" and place in _ROCKY) else place
    if place is None and kind is Format.SCENE and "bunting" in reader.notes.extras:
        return "living room"
    if place is None and kind is Format.SCENE and not (reader.cast or lettering):
        return _of_nothing(reader.notes)
    return place


def _named(reader: Reader) -> str | None:
    place = reader.notes.place()
    weak = all(one.weak for one in reader.notes.places)
    if place == "snow" and weak and "window" in reader.notes.extras:
        return None  # it lies outside
    if place == TOWN:
        return "street" if any(map(_in_the_street, reader.cast, reader.entries)) else "city"
    if place == "aquarium" and not any(map(_ashore, reader.entries)):
        return "underwater"  # nobody stands before the glass
    lighthouse = any(one.concept == "lighthouse" for one in reader.cast)
    if lighthouse and (place == "mountains" or "rocks" in reader.notes.extras):
        return "sea"  # on a cliff, among rocks
    return _under(reader, weak=weak) if place == "sky" else place


def _under(reader: Reader, *, weak: bool) -> str | None:
    """What is under the sky where not all are in it: a picnic, and a kite in the sky."""
    if _aloft(reader):
        return "sky"
    others = (one.name for one in reader.notes.places if one.name != "sky")
    return next(others, None if weak else "sky")  # there is a sky above everything


def _in_the_street(one: Subject, entry: Entry) -> bool:
    """Whether a town around it is seen from its streets."""
    rolling = entry.habitat is Habitat.GROUND and entry.metres < _TALL
    return joining.living(entry) or (rolling and one.pose is not Pose.FLYING)


def _ashore(entry: Entry) -> bool:
    return joining.living(entry) and entry.habitat is Habitat.GROUND


def _aloft(reader: Reader) -> bool:
    """Whether nothing that is told of stands on the ground."""
    told = zip(reader.cast, reader.entries, strict=True)
    return all(one.pose is Pose.FLYING or entry.habitat is Habitat.SKY for one, entry in told)


def _titled(lettering: tuple[str, ...]) -> str | None:
    """The first place that quoted words name; quoted hours and weather mean nothing."""
    meanings = (one for text in lettering for piece in pieces(text) for one in piece.meanings)
    told = next((one.name for one in meanings if isinstance(one, Place) and not one.weak), None)
    return "city" if told == TOWN else told


def _of_nothing(notes: Notes) -> str | None:
    """Hours and heavenly things are a sky, words without meaning a mood; weather says enough."""
    if notes.weather:
        return None
    if notes.hours or _SKIES & notes.extras.keys():
        return "sky"
    return None if notes.season or notes.extras else "abstract"

"""The table of all settings."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from .backdrop import Stage
from .places import (
    abstract,
    beach,
    bedroom,
    cafe,
    city,
    desert,
    field,
    forest,
    kitchen,
    library,
    living_room,
    mars,
    moon,
    mountains,
    sea,
    sky,
    snow,
    space,
    street,
    studio,
    table,
    underwater,
)

_STAGES: Mapping[str, Stage] = MappingProxyType(
    {
        "beach": beach.paint,
        "sea": sea.paint,
        "mountains": mountains.paint,
        "mars": mars.paint,
        "forest": forest.paint,
        "city": city.paint,
        "street": street.paint,
        "desert": desert.paint,
        "snow": snow.paint,
        "moon": moon.paint,
        "space": space.paint,
        "underwater": underwater.paint,
        "library": library.paint,
        "living room": living_room.paint,
        "bedroom": bedroom.paint,
        "kitchen": kitchen.paint,
        "cafe": cafe.paint,
        "table": table.paint,
        "field": field.paint,
        "sky": sky.paint,
        "studio": studio.paint,
        "abstract": abstract.paint,
    }
)
_ALSO = MappingProxyType(
    {
        "meadow": "field",
        "park": "field",
        "hill": "field",
        "lake": "sea",
        "river": "sea",
        "harbour": "sea",
        "waterfall": "mountains",
        "jungle": "forest",
        "garden": "field",
        "farm": "field",
        "village": "street",
        "airport": "city",
        "stadium": "field",
        "castle": "library",
        "cave": "abstract",
        "bathroom": "bedroom",
        "office": "library",
        "classroom": "library",
        "bar": "cafe",
        "restaurant": "cafe",
        "shop": "cafe",
        "stage": "studio",
        "workshop": "kitchen",
    }
)
"""The nearest stage to a setting that has none of its own."""

NAMES = tuple(_STAGES)


def find(name: str) -> Stage:
    """The painter of a setting; raise LookupError, with the names there are, for any other."""
    try:
        return _STAGES[name if name in _STAGES else _ALSO.get(name, name)]
    except KeyError:
        raise LookupError(f"no stage is named {name!r}; there are {', '.join(NAMES)}") from None

"""The table of all settings."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from .backdrop import Stage
from .finish import finished
from .places import (
    abstract,
    airport,
    alien_planet,
    bar,
    bathroom,
    beach,
    bedroom,
    brick_wall,
    cafe,
    castle,
    cave,
    church,
    city,
    classroom,
    desert,
    farm,
    field,
    forest,
    future_city,
    garden,
    gym,
    hall,
    harbour,
    isometric,
    jungle,
    kitchen,
    lake,
    library,
    living_room,
    market,
    mars,
    moon,
    mountains,
    museum,
    office,
    product,
    restaurant,
    river,
    road,
    rooftop,
    savanna,
    sea,
    shop,
    sky,
    snow,
    space,
    spaceship,
    sports_hall,
    stadium,
    stage,
    station,
    street,
    studio,
    subway,
    table,
    throne_room,
    underwater,
    village,
    waterfall,
    windowsill,
    workshop,
)

_PAINTERS: Mapping[str, Stage] = MappingProxyType(
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
        "product": product.paint,
        "isometric": isometric.paint,
        "abstract": abstract.paint,
        "farm": farm.paint,
        "garden": garden.paint,
        "jungle": jungle.paint,
        "lake": lake.paint,
        "river": river.paint,
        "road": road.paint,
        "savanna": savanna.paint,
        "hall": hall.paint,
        "throne room": throne_room.paint,
        "church": church.paint,
        "subway": subway.paint,
        "windowsill": windowsill.paint,
        "brick wall": brick_wall.paint,
        "village": village.paint,
        "waterfall": waterfall.paint,
        "bathroom": bathroom.paint,
        "office": office.paint,
        "classroom": classroom.paint,
        "restaurant": restaurant.paint,
        "bar": bar.paint,
        "shop": shop.paint,
        "stage": stage.paint,
        "workshop": workshop.paint,
        "airport": airport.paint,
        "castle": castle.paint,
        "cave": cave.paint,
        "harbour": harbour.paint,
        "market": market.paint,
        "rooftop": rooftop.paint,
        "sports hall": sports_hall.paint,
        "gym": gym.paint,
        "dance studio": gym.studio,
        "museum": museum.paint,
        "future city": future_city.paint,
        "spaceship": spaceship.paint,
        "alien planet": alien_planet.paint,
        "stadium": stadium.paint,
        "station": station.paint,
    }
)
_STAGES: Mapping[str, Stage] = MappingProxyType(
    # an abstract picture is made of its mood already
    {name: finished(paint, graded=name != "abstract") for name, paint in _PAINTERS.items()}
)
_ALSO = MappingProxyType({"meadow": "field", "park": "field", "hill": "field"})

NAMES = tuple(_STAGES)


def find(name: str) -> Stage:
    """The painter of a setting; raise LookupError, with the names there are, for any other."""
    try:
        return _STAGES[_ALSO.get(name, name)]
    except KeyError:
        raise LookupError(f"no stage is named {name!r}; there are {', '.join(NAMES)}") from None

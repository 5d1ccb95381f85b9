"""Where a scene takes place and where its figures go: camera, scale, groups, relations."""

from .cast import MOST, Actor, Cast, Shape
from .joins import SEATS
from .place import place
from .placement import Placement
from .setting import setting, settled

__all__ = ["MOST", "SEATS", "Actor", "Cast", "Placement", "Shape", "place", "setting", "settled"]

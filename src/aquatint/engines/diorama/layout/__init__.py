"""Where a scene takes place and where its figures go: camera, scale, groups, relations."""

from ..art.figure import Shape
from .cast import MOST, Actor, Cast
from .joins import SEATS
from .place import place
from .placement import Placement
from .setting import setting, settled

__all__ = ["MOST", "SEATS", "Actor", "Cast", "Placement", "Shape", "place", "setting", "settled"]

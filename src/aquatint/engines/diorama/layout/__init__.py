"""Where a scene takes place and where its figures go: camera, scale, groups, relations."""

from ..art.figure import Shape
from .carried import ROOFS, STRINGED
from .cast import MOST, Actor, Cast
from .joins import SEATS
from .place import place
from .placement import Placement
from .riding import BOARDS
from .setting import setting, settled

__all__ = [
    "BOARDS",
    "MOST",
    "ROOFS",
    "SEATS",
    "STRINGED",
    "Actor",
    "Cast",
    "Placement",
    "Shape",
    "place",
    "setting",
    "settled",
]

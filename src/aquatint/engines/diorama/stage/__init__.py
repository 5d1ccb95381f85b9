"""Where a scene takes place: one painter per setting, found by name."""

from __future__ import annotations

from . import flames, weather
from .backdrop import Backdrop, Stage
from .extras import shows
from .table import NAMES, find

__all__ = ["NAMES", "Backdrop", "Stage", "find", "flames", "shows", "weather"]

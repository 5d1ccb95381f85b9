"""The embedded engine: rules, vector artwork and noise; CPU only, no weights."""

from .. import EngineOptions
from .engine import DioramaEngine

__all__ = ["DioramaEngine", "build"]


def build(options: EngineOptions) -> DioramaEngine:
    """The factory behind the name `diorama`; its setting `parallel` is the images at a time."""
    parallel = options.values.get("parallel")
    return DioramaEngine(parallel if isinstance(parallel, int) else None)

"""The embedded engine: rules, vector artwork and noise; CPU only, no weights."""

from .. import EngineOptions
from .engine import DioramaEngine

__all__ = ["DioramaEngine", "build"]


def build(options: EngineOptions) -> DioramaEngine:
    """The factory behind the name `diorama`; its setting `parallel` is the images at a time.

    Raise ValueError where that is no whole number of at least 1.
    """
    parallel = options.values.get("parallel")
    if parallel is None:
        return DioramaEngine()
    if not isinstance(parallel, int) or parallel < 1:
        raise ValueError(f"diorama: parallel must be at least 1, not {parallel!r}")
    return DioramaEngine(parallel)

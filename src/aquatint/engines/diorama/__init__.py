"""The embedded engine: rules, vector artwork and noise; CPU only, no weights."""

from pathlib import Path

from .. import EngineOptions
from .engine import DioramaEngine

__all__ = ["DioramaEngine", "build"]


def build(options: EngineOptions) -> DioramaEngine:
    """The factory behind the name `diorama`.

    Its setting `parallel` is the images at a time, `fonts_dir` a folder of fonts to spell with
    where ours have no letter. Raise ValueError where the one is no whole number of at least 1, or
    the other no folder.
    """
    parallel, fonts = options.values.get("parallel"), options.values.get("fonts_dir")
    if parallel is not None and (not isinstance(parallel, int) or parallel < 1):
        raise ValueError(f"diorama: parallel must be at least 1, not {parallel!r}")
    if fonts is not None and not (isinstance(fonts, Path) and fonts.is_dir()):
        raise ValueError(f"diorama: fonts_dir must be a folder that exists, not {str(fonts)!r}")
    return DioramaEngine(parallel, fonts)

"""Open-weight models on this machine's own devices, through Hugging Face diffusers."""

from __future__ import annotations

from importlib.util import find_spec

from .. import Engine, EngineOptions
from .options import Options

__all__ = ["build"]

_NEEDED = ("torch", "diffusers", "transformers")


def build(options: EngineOptions) -> Engine:
    """The factory behind the name `diffusers`: loads the model, which may take minutes.

    Raise ValueError, with what to do, where the extra is not installed, the model is unknown or
    incomplete, its licence is not acknowledged, or a setting does not fit this machine.
    """
    own = Options.read(options.values)
    missing = [name for name in _NEEDED if find_spec(name) is None]
    if missing:
        raise ValueError(
            f"diffusers: {', '.join(missing)} not installed; pip install 'aquatint[diffusers]'"
        )
    from .engine import DiffusersEngine  # noqa: PLC0415 - seconds, and only where it is the engine
    from .loading import lanes  # noqa: PLC0415 - as above

    return DiffusersEngine(lanes(own))

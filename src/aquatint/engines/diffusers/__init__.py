"""Open-weight models on this machine's own devices, through Hugging Face diffusers."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from .. import Engine, EngineOptions
from .options import Options

__all__ = ["build", "missing"]

_NEEDED = ("torch", "diffusers", "transformers", "accelerate", "safetensors")


def build(options: EngineOptions) -> Engine:
    """The factory behind the name `diffusers`: loads the model, which may take minutes.

    Raise ValueError, with what to do, where the extra is not installed, the model is unknown or
    incomplete, its licence is not acknowledged, or a setting does not fit this machine.
    """
    own = Options.read(options.values)
    for lacking in _packages():
        raise ValueError(f"diffusers: {lacking}")
    from .engine import DiffusersEngine  # noqa: PLC0415 - seconds, and only where it is the engine
    from .loading import lanes  # noqa: PLC0415 - as above

    return DiffusersEngine(lanes(own))


def missing(options: EngineOptions) -> Iterator[str]:
    """What is not there yet: packages, or weights, which a start would have to fetch."""
    model = Options.read(options.values).model
    packages = tuple(_packages())
    yield from packages
    if packages or Path(model).is_dir():
        return
    from huggingface_hub import try_to_load_from_cache  # noqa: PLC0415 - of the extra

    try:
        found = try_to_load_from_cache(model, "model_index.json")
    except ValueError:  # what only a folder can be called
        yield f"there is no folder {model}"
        return
    if not isinstance(found, str):
        yield f"the weights of {model} are not on this machine; a start fetches them"


def _packages() -> Iterator[str]:
    absent = [name for name in _NEEDED if find_spec(name) is None]
    if absent:
        yield f"{', '.join(absent)} not installed; pip install 'aquatint[diffusers]'"

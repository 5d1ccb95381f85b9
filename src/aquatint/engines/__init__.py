"""How pixels get made: what an engine is, what it can do, and how one is found by its name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.metadata import entry_points
from typing import Protocol

from aquatint.domain import (
    Edit,
    GeneratedImage,
    GenerationRequest,
    Image,
    ReplaceBackground,
    Source,
    Upscale,
)
from aquatint.domain.errors import Unsupported

GROUP = "aquatint.engines"


@dataclass(frozen=True, slots=True, kw_only=True)
class Capabilities:
    """What an engine can do, said once, so that a refusal is the same everywhere.

    `transparent` is whether it draws subjects without a ground, `describes` whether it says what
    an image shows. `max_pixels` is the most that an answer may have, None where nothing but time
    limits it. `parallel` is how many requests it draws at a time: the number of its slots.
    """

    sources: frozenset[type[Source]] = frozenset()
    custom_models: bool = False
    transparent: bool = False
    describes: bool = False
    max_pixels: int | None = None
    parallel: int = 1

    def check(self, request: GenerationRequest) -> None:
        """Raise Unsupported, naming the field, for what the engine would have to leave out."""
        if request.source is not None and type(request.source) not in self.sources:
            raise Unsupported("image", f"{type(request.source).__name__} is not available here")
        if request.style.custom_model is not None and not self.custom_models:
            raise Unsupported("custom_model_uri", "the engine at work here has no custom models")
        if request.transparent and not self.transparent:
            raise Unsupported("transparent", "the engine at work here draws no transparent images")
        self._check_size(request)

    def _check_size(self, request: GenerationRequest) -> None:
        """The field to blame is the image where the answer has its size."""
        if self.max_pixels is None or request.resolution.pixels <= self.max_pixels:
            return
        follows = isinstance(request.source, Edit | ReplaceBackground | Upscale)
        raise Unsupported(
            "image" if follows else "resolution",
            f"the answer would have {request.resolution} pixels; the engine at work here draws "
            f"at most {self.max_pixels:,}",
        )


class Progress(Protocol):
    """Told how far a generation has come. May be called from any thread; must return at once."""

    def __call__(self, step: int, steps: int) -> None: ...


def unheard(step: int, steps: int) -> None:
    """The Progress of whoever does not want to know."""


class Engine(Protocol):
    """Anything that can answer a GenerationRequest.

    The seed of the request is set when an engine sees it. Item i of the answer is drawn with
    `item_seed(seed, i)` and is the picture that a request with that seed and one image gets.
    An engine that works in the CPU does so in threads or processes, never on the event loop.
    """

    @property
    def capabilities(self) -> Capabilities: ...

    async def generate(
        self, request: GenerationRequest, progress: Progress = unheard
    ) -> tuple[GeneratedImage, ...]:
        """Draw `request.num_images` images, in order; raise InvalidRequest or EngineError."""
        ...

    async def describe(self, image: Image) -> tuple[str, ...]:
        """Say what an image shows, in one caption or more; raise Unsupported or EngineError."""
        ...

    async def aclose(self) -> None:
        """Let go of threads, devices and connections."""
        ...


@dataclass(frozen=True, slots=True)
class EngineOptions:
    """What an engine's factory is told: its own settings, by name."""

    name: str
    values: Mapping[str, object] = field(default_factory=dict[str, object])


def names() -> tuple[str, ...]:
    """The installed engines, in alphabetical order."""
    return tuple(sorted({found.name for found in entry_points(group=GROUP)}))


def load(options: EngineOptions) -> Engine:
    """Build the engine installed under a name: ours and yours are found the same way.

    Raise LookupError, with the names there are, when there is none.
    """
    found = next(iter(entry_points(group=GROUP, name=options.name)), None)
    if found is None:
        raise LookupError(f"no engine is named {options.name!r}; there are {', '.join(names())}")
    engine: Engine = found.load()(options)
    return engine

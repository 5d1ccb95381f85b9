"""How pixels get made: what an engine is, what it can do, and how one is found by its name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from importlib.metadata import entry_points, version
from typing import Protocol, runtime_checkable

from aquatint.domain import Drawn, GenerationRequest, Image, Source

from .capabilities import Capabilities, Rule, Tolerance, asked_fields
from .standing import Health, Joined, Standing

__all__ = [
    "CannotStart",
    "Capabilities",
    "Completes",
    "Engine",
    "EngineOptions",
    "Health",
    "Housed",
    "Joined",
    "Progress",
    "Roomed",
    "Rule",
    "Sleeper",
    "Standing",
    "Tolerance",
    "asked_fields",
    "load",
    "missing",
    "names",
    "release",
    "unheard",
]

GROUP = "aquatint.engines"


class CannotStart(ValueError):
    """An engine cannot be built with the settings that it was told; the text says what to do."""


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

    async def generate(self, request: GenerationRequest, progress: Progress = unheard) -> Drawn:
        """Draw `request.num_images` images, in order; raise InvalidRequest or EngineError.

        The adjustments of the answer are those that `capabilities.check` tells for the request,
        and what else came to light. An engine leaves the tolerance of adjustments to its caller.
        """
        ...

    async def describe(self, image: Image) -> tuple[str, ...]:
        """Say what an image shows, in one caption or more; raise Unsupported or EngineError."""
        ...

    async def aclose(self) -> None:
        """Let go of threads, devices and connections."""
        ...


@runtime_checkable
class Housed(Protocol):
    """An engine that holds a model on devices of this machine."""

    def housing(self) -> str:
        """Which model lies where, and how much memory is there, for a person to read."""
        ...


@runtime_checkable
class Sleeper(Protocol):
    """An engine that loads much of itself only with its first picture."""

    def wake(self) -> None:
        """Begin to load it, in threads of its own, and return at once; requests need not wait."""
        ...


@runtime_checkable
class Roomed(Protocol):
    """An engine that knows before a request is read that it would refuse it for want of room."""

    def check_room(self, source: type[Source] | None) -> None:
        """Raise EngineBusy where every request with such a source would be refused now."""
        ...


@runtime_checkable
class Completes(Protocol):
    """An engine one of whose models can write, too."""

    @property
    def completes(self) -> bool:
        """Whether the model that is loaded can."""
        ...

    async def complete(self, instruction: str, text: str) -> str:
        """What the model answers to a text, told an instruction; the same for the same.

        Raise EngineError.
        """
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

    Raise LookupError, with the names there are, when there is none, and CannotStart where its
    settings do not let it work.
    """
    found = next(iter(entry_points(group=GROUP, name=options.name)), None)
    if found is None:
        raise LookupError(f"no engine is named {options.name!r}; there are {', '.join(names())}")
    try:
        engine: Engine = found.load()(options)
    except ValueError as error:
        raise CannotStart(str(error)) from error
    return engine


def missing(options: EngineOptions) -> tuple[str, ...]:
    """What the engine installed under a name still lacks to start with these options, in words.

    It says so by a function `missing` of these options, in the module of its factory; without one,
    nothing is told. Raise LookupError where there is no such engine.
    """
    found = next(iter(entry_points(group=GROUP, name=options.name)), None)
    if found is None:
        raise LookupError(f"no engine is named {options.name!r}; there are {', '.join(names())}")
    tell: Callable[[EngineOptions], Iterable[str]] | None
    tell = getattr(import_module(found.module), "missing", None)
    return () if tell is None else tuple(tell(options))


def release() -> str:
    """The version of this package, which is the revision of the engines that it draws with."""
    return version("aquatint")

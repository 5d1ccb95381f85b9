"""Several engines in order, answering as one."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from threading import Thread

from aquatint.engines import CannotStart, Engine, EngineOptions, Tolerance, load
from aquatint.engines import missing as lacks

from .breaker import Breaker
from .engine import FailoverEngine
from .part import Part
from .route import Kind, PartOptions, Route

__all__ = ["Kind", "PartOptions", "Route", "build", "missing"]

_NO_PARTS = "names no engine; list them in AQUATINT_FAILOVER"


def build(options: EngineOptions) -> Engine:
    """The factory behind the name `failover`: builds its parts, each as if it stood alone.

    Raise ValueError where there are no parts.
    """
    parts = tuple(_read(part) for part in _listed(options.values.get("parts")))
    tolerance = Tolerance(str(options.values.get("tolerance", Tolerance.EQUIVALENT)))
    if not parts:
        raise ValueError(f"failover: {_NO_PARTS}")
    return FailoverEngine(tuple(_built(parts, options)), tolerance)


def missing(options: EngineOptions) -> Iterator[str]:
    """What its parts lack, each by its name."""
    parts = tuple(_read(part) for part in _listed(options.values.get("parts")))
    if not parts:
        yield _NO_PARTS
    for part in parts:
        yield from (f"{part.name}: {lacking}" for lacking in lacks(part.engine))


def _breaker(options: EngineOptions) -> Breaker:
    values = options.values
    return Breaker(
        faults=int(str(values["faults"])),
        cool_down=float(str(values["rest"])),
        longest=float(str(values["longest_rest"])),
    )


def _built(parts: tuple[PartOptions, ...], options: EngineOptions) -> list[Part]:
    """Each with its engine; where one cannot be built, those before it are closed."""
    built: list[Part] = []
    for index, part in enumerate(parts):
        try:
            built.append(Part(part, load(part.engine), _breaker(options)))
        except Exception as error:
            _close(built)
            if isinstance(error, CannotStart):
                place = f"failover: number {index + 1} ({part.name})"
                raise CannotStart(f"{place}: {error}") from error
            raise
    return built


def _close(built: list[Part]) -> None:
    """Close engines where no event loop need run: a thread has one of its own."""
    if not built:
        return
    closing = FailoverEngine(tuple(built))
    thread = Thread(target=lambda: asyncio.run(closing.aclose()), name="close engines")
    thread.start()
    thread.join()


def _listed(parts: object) -> tuple[object, ...]:
    return parts if isinstance(parts, tuple) else ()


def _read(part: object) -> PartOptions:
    if not isinstance(part, PartOptions):
        raise TypeError(f"failover: its parts are PartOptions, not {type(part).__name__}")
    return part

"""Several engines in order, answering as one."""

from __future__ import annotations

from aquatint.engines import Engine, EngineOptions, Tolerance, load

from .breaker import Breaker
from .engine import FailoverEngine
from .part import Part
from .route import Kind, PartOptions, Route

__all__ = ["Kind", "PartOptions", "Route", "build"]


def build(options: EngineOptions) -> Engine:
    """The factory behind the name `failover`: builds its parts, each as if it stood alone.

    Raise ValueError where there are no parts.
    """
    parts = tuple(_read(part) for part in _listed(options.values.get("parts")))
    tolerance = Tolerance(str(options.values.get("tolerance", Tolerance.EQUIVALENT)))
    if not parts:
        raise ValueError("failover: names no engine; list them in AQUATINT_FAILOVER")
    return FailoverEngine(
        tuple(Part(part, load(part.engine), Breaker()) for part in parts), tolerance
    )


def _listed(parts: object) -> tuple[object, ...]:
    return parts if isinstance(parts, tuple) else ()


def _read(part: object) -> PartOptions:
    if not isinstance(part, PartOptions):
        raise TypeError(f"failover: its parts are PartOptions, not {type(part).__name__}")
    return part

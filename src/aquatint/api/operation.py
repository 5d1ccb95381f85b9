"""What a row of the table of routes says: a way to ask, and the prefixes it is served below."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .body import BodyType
from .envelope import Shape
from .wire import GenerationWire


@dataclass(frozen=True, slots=True)
class Surface:
    """A prefix under which every operation is served, and whether gateways' rules hold there."""

    prefix: str
    is_gateway: bool


@dataclass(frozen=True, slots=True)
class Deprecation:
    """Since when an operation is deprecated, in Unix seconds, and what takes its place."""

    since: int
    successor: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One way to ask for images. `shape` is that of its answer; `example` is a body that works,
    `@name` being a file.
    """

    name: str
    path: str
    summary: str
    shape: Shape = Shape.V3
    model: type[GenerationWire]
    gateway_model: type[GenerationWire] | None = None
    accepts: tuple[BodyType, ...]
    example: Mapping[str, object]
    deprecated: Deprecation | None = None

    def model_on(self, surface: Surface) -> type[GenerationWire]:
        """The wire model of its body below a prefix."""
        return (surface.is_gateway and self.gateway_model) or self.model

    def headers_on(self, surface: Surface) -> dict[str, str]:
        """What its answers say of its deprecation."""
        if self.deprecated is None:
            return {}
        successor = f"<{surface.prefix}{self.deprecated.successor}>"
        return {
            "Deprecation": f"@{self.deprecated.since}",
            "Link": f'{successor}; rel="successor-version"',
        }

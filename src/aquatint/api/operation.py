"""What a row of the table of routes says: a way to ask, and the prefixes it is served below."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from aquatint.domain import Source

from .body import BodyType
from .shapes import Shape, native
from .telling import TellingWire
from .wire import GenerationWire, Wire

M_co = TypeVar("M_co", bound=Wire, covariant=True)


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
class Row(Generic[M_co]):
    """One way to ask. `group` is where it stands in the reference, `answer` what its answer is
    called there; `example` is a body that works, `@name` being a file.
    """

    name: str
    path: str
    summary: str
    group: str
    answer: str
    model: type[M_co]
    gateway_model: type[M_co] | None = None
    accepts: tuple[BodyType, ...]
    example: Mapping[str, object]
    deprecated: Deprecation | None = None

    def model_on(self, surface: Surface) -> type[M_co]:
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation(Row[GenerationWire]):
    """One way to ask for images, which are told in a shape.

    `source` is what a request starts from, None where from a prompt alone. One that is async is
    answered with the generation's id at once; its webhook, which it needs, is told the rest.
    """

    group: str = "V3"
    answer: str = "V3Answer"
    shape: Shape = native
    source: type[Source] | None = None
    is_async: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling(Row[TellingWire]):
    """One way to ask for words; `right` is what a key must be allowed to ask for."""

    right: str

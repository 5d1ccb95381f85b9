"""Which requests a part of a failover is for."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from aquatint.domain import (
    Edit,
    GenerationRequest,
    Model,
    Reframe,
    Remix,
    RenderingSpeed,
    ReplaceBackground,
    Source,
    Upscale,
)
from aquatint.domain.errors import Unsupported
from aquatint.engines import EngineOptions


class Kind(StrEnum):
    """What a request starts from, in a word."""

    GENERATE = "generate"
    EDIT = "edit"
    REMIX = "remix"
    REFRAME = "reframe"
    REPLACE_BACKGROUND = "replace_background"
    UPSCALE = "upscale"

    @classmethod
    def of(cls, source: type[Source] | None) -> Kind:
        """The kind of requests with such a source."""
        kinds: dict[type[Source], Kind] = {
            Edit: cls.EDIT,
            Remix: cls.REMIX,
            Reframe: cls.REFRAME,
            ReplaceBackground: cls.REPLACE_BACKGROUND,
            Upscale: cls.UPSCALE,
        }
        return cls.GENERATE if source is None else kinds[source]


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """The models, kinds and speeds that a part is for; where none is named, all of them."""

    models: frozenset[Model] = frozenset()
    kinds: frozenset[Kind] = frozenset()
    speeds: frozenset[RenderingSpeed] = frozenset()

    def leads(self, source: type[Source] | None) -> bool:
        """Whether requests with such a source come here."""
        return not self.kinds or Kind.of(source) in self.kinds

    def check(self, request: GenerationRequest) -> None:
        """Raise Unsupported, naming the field, for a request that does not come here."""
        source = request.source
        if not self.leads(None if source is None else type(source)):
            kind = Kind.of(None if source is None else type(source))
            raise Unsupported("prompt" if source is None else "image", f"no {kind} is drawn here")
        if self.models and request.model not in self.models:
            raise Unsupported("model", f"{request.model} is not available here")
        if self.speeds and request.rendering_speed not in self.speeds:
            raise Unsupported("rendering_speed", f"{request.rendering_speed} is not available here")


@dataclass(frozen=True, slots=True, kw_only=True)
class PartOptions:
    """One engine of a failover: its settings, what it is for, and its limits.

    `slots` is how many requests it gets at a time, None for as many as it says itself; `timeout`
    is how many seconds it has for one, None for as long as the caller waits.
    """

    name: str
    engine: EngineOptions
    route: Route = field(default_factory=Route)
    slots: int | None = None
    timeout: float | None = None

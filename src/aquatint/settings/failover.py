"""What the engine `failover` is told: which engines, in which order, and for what."""

from __future__ import annotations

import json
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, field_validator
from pydantic_settings import BaseSettings, NoDecode

from aquatint import engines
from aquatint.domain import Model, RenderingSpeed
from aquatint.engines import EngineOptions
from aquatint.engines.failover import Kind, PartOptions, Route

from .kinds import Count, Seconds

FAILOVER = "failover"


class FailoverPart(BaseModel):
    """One of its engines; lists that are left out leave nothing out."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    engine: str
    name: str = ""
    models: tuple[Model, ...] = ()
    sources: tuple[Kind, ...] = ()
    speeds: tuple[RenderingSpeed, ...] = ()
    slots: Count | None = None
    timeout: Seconds | None = None
    settings: dict[str, object] = Field(default_factory=dict)

    @field_validator("engine")
    @classmethod
    def _installed(cls, name: str) -> str:
        if name == FAILOVER:
            raise ValueError("a failover cannot be a part of one")
        if name not in engines.names():
            raise ValueError(f"there is none of that name, only {', '.join(engines.names())}")
        return name

    @property
    def called(self) -> str:
        """Its name in the log: its engine's, unless it has its own."""
        return self.name or self.engine

    def options(self, engine: EngineOptions, patience: float) -> PartOptions:
        """As the engine `failover` reads it. `patience` is for how long a request waits for it.

        Without a time-out of its own it gets a little less than that, so that an engine that
        hangs is told from a caller who leaves.
        """
        return PartOptions(
            name=self.called,
            engine=engine,
            route=Route(
                models=frozenset(self.models),
                kinds=frozenset(self.sources),
                speeds=frozenset(self.speeds),
            ),
            slots=self.slots,
            timeout=self.timeout or max(patience / 2, patience - 1),
        )


class FailoverSettings(BaseSettings):
    """Several engines in order, answering as one."""

    failover: Annotated[tuple[FailoverPart, ...], NoDecode] = Field(
        default=(),
        description="The engines that `failover` asks, in order: names by comma, or a list of "
        "objects in JSON; in the file tables `[[failover]]`. See [engines](engines.md#failover).",
    )

    failover_faults: Count = Field(
        default=5, description="Faults in a row after which a part of `failover` is left alone."
    )
    failover_rest: Seconds = Field(
        default=5, description="Seconds for which it is left alone; each time in a row twice that."
    )
    failover_longest_rest: Seconds = Field(
        default=300, description="Seconds that such a rest may have at most."
    )

    @field_validator("failover", mode="before")
    @classmethod
    def _spelled_out(cls, given: object) -> object:
        """`solid,diorama` as a list of objects; so each name within a list."""
        if isinstance(given, str):
            given = json.loads(given) if given.lstrip().startswith("[") else given.split(",")
        if not isinstance(given, list | tuple):
            return given
        return tuple({"engine": one.strip()} if isinstance(one, str) else one for one in given)

    @field_validator("failover")
    @classmethod
    def _each_once(cls, parts: tuple[FailoverPart, ...]) -> tuple[FailoverPart, ...]:
        called = [part.called for part in parts]
        for index, name in enumerate(called):
            if name in called[:index]:
                raise ValueError(
                    f"number {index + 1} is called {name!r} like number {called.index(name) + 1}; "
                    "give it a `name` of its own"
                )
        return parts

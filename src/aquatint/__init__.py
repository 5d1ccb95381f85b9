"""Ideogram's image API on your own machine.

What an engine of your own needs: implement Engine, answer a GenerationRequest, and name a factory
in the entry point group `aquatint.engines`. What a program that asks for images needs: Client,
AsyncClient, and the rest of `aquatint.client`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aquatint.domain import (
    Adjustment,
    AquatintError,
    Determinism,
    Drawn,
    GeneratedImage,
    GenerationRequest,
    Image,
    InvalidRequest,
    Keeping,
    Provenance,
)
from aquatint.engines import Capabilities, Engine, EngineOptions, Progress, Rule

if TYPE_CHECKING:
    from aquatint.client import AsyncClient, Client

__all__ = [
    "Adjustment",
    "AquatintError",
    "AsyncClient",
    "Capabilities",
    "Client",
    "Determinism",
    "Drawn",
    "Engine",
    "EngineOptions",
    "GeneratedImage",
    "GenerationRequest",
    "Image",
    "InvalidRequest",
    "Keeping",
    "Progress",
    "Provenance",
    "Rule",
]


def __getattr__(name: str) -> Any:
    """The clients, which are imported when they are first asked for."""
    if name in ("AsyncClient", "Client"):
        from aquatint import client  # noqa: PLC0415 - so that engines do not pay for it

        return getattr(client, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

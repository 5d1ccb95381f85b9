"""Ideogram's image API on your own machine.

What an engine of your own needs: implement Engine, answer a GenerationRequest, and name a factory
in the entry point group `aquatint.engines`.
"""

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

__all__ = [
    "Adjustment",
    "AquatintError",
    "Capabilities",
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

"""Ideogram's image API on your own machine.

What an engine of your own needs: implement Engine, answer a GenerationRequest, and name a factory
in the entry point group `aquatint.engines`.
"""

from aquatint.domain import AquatintError, GeneratedImage, GenerationRequest, Image, InvalidRequest
from aquatint.engines import Capabilities, Engine, EngineOptions, Progress

__all__ = [
    "AquatintError",
    "Capabilities",
    "Engine",
    "EngineOptions",
    "GeneratedImage",
    "GenerationRequest",
    "Image",
    "InvalidRequest",
    "Progress",
]

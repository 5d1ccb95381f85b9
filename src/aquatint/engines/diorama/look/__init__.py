"""How a picture looks: style types, presets, codes, palettes and the words of the prompt."""

from .developing import develop, develop_bytes
from .look import Look
from .planning import plan

__all__ = ["Look", "develop", "develop_bytes", "plan"]

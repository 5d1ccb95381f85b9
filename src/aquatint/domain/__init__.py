"""The vocabulary: values and rules, no I/O."""

from .account import ApiKey, Caller
from .canvas import Resolution
from .errors import AquatintError, InvalidRequest
from .generation import Asset, GeneratedImage, Generation
from .image import Image, ImageFormat
from .request import (
    Edit,
    GenerationRequest,
    MagicPrompt,
    Model,
    Remix,
    RenderingSpeed,
    Source,
    item_seed,
)
from .style import (
    CharacterReference,
    Palette,
    PalettePreset,
    Style,
    StylePreset,
    StyleType,
    Swatch,
)

__all__ = [
    "ApiKey",
    "AquatintError",
    "Asset",
    "Caller",
    "CharacterReference",
    "Edit",
    "GeneratedImage",
    "Generation",
    "GenerationRequest",
    "Image",
    "ImageFormat",
    "InvalidRequest",
    "MagicPrompt",
    "Model",
    "Palette",
    "PalettePreset",
    "Remix",
    "RenderingSpeed",
    "Resolution",
    "Source",
    "Style",
    "StylePreset",
    "StyleType",
    "Swatch",
    "item_seed",
]

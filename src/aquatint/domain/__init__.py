"""The vocabulary: values and rules, no I/O."""

from .account import Account, ApiKey, Caller
from .canvas import Resolution
from .errors import AquatintError, InvalidRequest
from .generation import Allowance, Asset, Details, Drawn, GeneratedImage, Generation, Shown, State
from .image import Image, ImageFormat
from .price import PUBLISHED, Price, PriceList, operation_of
from .provenance import Adjustment, Determinism, Keeping, Provenance
from .receipt import ImageProof, Receipt
from .request import (
    Edit,
    GenerationRequest,
    MagicPrompt,
    Model,
    Reframe,
    Remix,
    RenderingSpeed,
    ReplaceBackground,
    Source,
    Upscale,
    item_seed,
)
from .scope import Scope
from .style import (
    CharacterReference,
    Palette,
    PalettePreset,
    Style,
    StylePreset,
    StyleType,
    Swatch,
)
from .webhook import Webhook

__all__ = [
    "PUBLISHED",
    "Account",
    "Adjustment",
    "Allowance",
    "ApiKey",
    "AquatintError",
    "Asset",
    "Caller",
    "CharacterReference",
    "Details",
    "Determinism",
    "Drawn",
    "Edit",
    "GeneratedImage",
    "Generation",
    "GenerationRequest",
    "Image",
    "ImageFormat",
    "ImageProof",
    "InvalidRequest",
    "Keeping",
    "MagicPrompt",
    "Model",
    "Palette",
    "PalettePreset",
    "Price",
    "PriceList",
    "Provenance",
    "Receipt",
    "Reframe",
    "Remix",
    "RenderingSpeed",
    "ReplaceBackground",
    "Resolution",
    "Scope",
    "Shown",
    "Source",
    "State",
    "Style",
    "StylePreset",
    "StyleType",
    "Swatch",
    "Upscale",
    "Webhook",
    "item_seed",
    "operation_of",
]

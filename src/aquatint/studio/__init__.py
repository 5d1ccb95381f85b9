"""What the product does; no HTTP, no SQL."""

from .access import Access
from .drawing import Drawing, Limits
from .links import Clock, Links, utc_now
from .magic_prompt import MagicPromptWriter, RuleWriter
from .proving import keep_proven
from .safety import EveryImageIsSafe, ImageSafety, PromptRules, PromptSafety
from .shelf import StoredImage
from .signing import SigningSecrets
from .studio import Studio
from .sweep import keep_swept

__all__ = [
    "Access",
    "Clock",
    "Drawing",
    "EveryImageIsSafe",
    "ImageSafety",
    "Limits",
    "Links",
    "MagicPromptWriter",
    "PromptRules",
    "PromptSafety",
    "RuleWriter",
    "SigningSecrets",
    "StoredImage",
    "Studio",
    "keep_proven",
    "keep_swept",
    "utc_now",
]

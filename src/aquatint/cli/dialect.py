"""What each drawing command is called, and which fields of the API it takes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from aquatint.api.legacy import UpscaleImageRequest
from aquatint.api.v3 import GatewayEditV3, GenerateV3, ReframeV3, RemixV3, ReplaceBackgroundV3
from aquatint.api.wire import Wire

Operation = Literal["generate", "edit", "remix", "reframe", "replace-background", "upscale"]

_MODELS: Mapping[Operation, type[Wire]] = {
    "generate": GenerateV3,
    "edit": GatewayEditV3,
    "remix": RemixV3,
    "reframe": ReframeV3,
    "replace-background": ReplaceBackgroundV3,
    "upscale": UpscaleImageRequest,
}
_WITHOUT_EFFECT = ("magic_prompt_system_prompt_config_id", "magic_prompt_version")
_FILES = frozenset(
    {
        "character_reference_images",
        "character_reference_images_mask",
        "image",
        "mask",
        "style_reference_images",
    }
)


@dataclass(frozen=True, slots=True)
class Fields:
    """The fields of an operation: those of `files` name files."""

    names: tuple[str, ...]
    files: frozenset[str]


def fields(operation: Operation) -> Fields:
    """What an operation can be told."""
    known = _MODELS[operation].model_fields
    names = [name for name in known if name not in _WITHOUT_EFFECT]
    if operation == "upscale":
        names.insert(0, "image")  # which stands beside all others there, not among them
    return Fields(tuple(names), _FILES.intersection(names))

"""What several families do not keep exactly."""

from __future__ import annotations

from aquatint.domain import Edit, Keeping, ReplaceBackground, Upscale
from aquatint.engines import Rule

UNSEEN = (
    Rule(
        "image",
        Keeping.REFUSED,
        "the model is shown no images: to edit one, it needs a mask",
        lambda request: isinstance(request.source, Edit) and request.source.mask is None,
    ),
    Rule("style_reference_images", Keeping.REFUSED, "the model is shown no images"),
    Rule("character_reference_images", Keeping.REFUSED, "the model is shown no images"),
)
IN_WORDS = Rule("json_prompt", Keeping.EQUIVALENT, "is told in words, boxes as places")
SHOWN = (
    Rule(
        "style_reference_images",
        Keeping.EQUIVALENT,
        "shown to the model, with a sentence that says they are for style",
    ),
    Rule(
        "character_reference_images",
        Keeping.EQUIVALENT,
        "shown to the model, with a sentence that says whom to draw",
    ),
)
BEHIND = Rule(
    "image",
    Keeping.EQUIVALENT,
    "the model is told to keep what is in front, and may change it",
    lambda request: isinstance(request.source, ReplaceBackground),
)
NO_NEGATIVE = Rule(
    "negative_prompt", Keeping.EQUIVALENT, "the model has none; told within the prompt"
)
ENLARGED = Rule(
    "image",
    Keeping.EQUIVALENT,
    "enlarged, then drawn over by the model, from more noise the more detail is asked for",
    lambda request: isinstance(request.source, Upscale),
)
SHARED = (
    ENLARGED,
    Rule("model", Keeping.EQUIVALENT, "drawn by the model that is loaded here"),
    Rule("style_codes", Keeping.LOST, "the codes of styles are known to Ideogram alone"),
    Rule("enable_copyright_detection", Keeping.LOST, "there is no such check here"),
    Rule("style_type", Keeping.EQUIVALENT, "told within the prompt, in words"),
    Rule("style_preset", Keeping.EQUIVALENT, "told within the prompt, in words"),
    Rule("color_palette", Keeping.EQUIVALENT, "told within the prompt, in words"),
)

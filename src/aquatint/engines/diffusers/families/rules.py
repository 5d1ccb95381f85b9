"""What no family keeps exactly."""

from __future__ import annotations

from aquatint.domain import Keeping
from aquatint.engines import Rule

SHARED = (
    Rule("model", Keeping.EQUIVALENT, "drawn by the model that is loaded here"),
    Rule("style_codes", Keeping.LOST, "the codes of styles are known to Ideogram alone"),
    Rule("enable_copyright_detection", Keeping.LOST, "there is no such check here"),
    Rule("style_type", Keeping.LOST, "not told to the model"),
    Rule("style_preset", Keeping.LOST, "not told to the model"),
    Rule("color_palette", Keeping.LOST, "not told to the model"),
)

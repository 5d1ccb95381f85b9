"""A request as the caption in JSON that Ideogram 4's open weights were trained on.

Source: the schema published with the weights. The order of keys matters to the model.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from aquatint.domain import GenerationRequest, PalettePreset, Style, StyleType

from .wording import MOODS, PRESETS, TYPES, worded

_QUOTED = re.compile(r'"([^"\n]+)"|“([^”\n]+)”')
_COLORS = 16  # that a style may name
_WHOLE = ("high_level_description", "style_description", "compositional_deconstruction")
_LAST = ("lighting", "photo", "medium", "art_style", "color_palette")
_ELEMENT = ("type", "bbox", "text", "desc", "color_palette")
_MEDIA = {
    StyleType.REALISTIC: "photograph",
    StyleType.DESIGN: "graphic_design",
    StyleType.RENDER_3D: "3d_render",
}


def caption(request: GenerationRequest) -> str:
    """The prompt in the words of the model; one that is such a caption already stays one.

    Style and palette stand in its style, what to leave out in its description. The prompt must not
    be empty.
    """
    given = request.json_prompt
    written = request.prompt if given is None else given.written()
    parts = _read(written) or _plain(request.prompt)
    told: dict[str, object] = dict(parts)
    before = parts.get("high_level_description")
    said = _said(request, str(before or "A picture"))
    if before is not None or said != "A picture":
        told["high_level_description"] = said
    style = _styled(request.style, parts.get("style_description"))
    if style is not None:
        told["style_description"] = style
    told["compositional_deconstruction"] = _composed(parts["compositional_deconstruction"])
    return json.dumps(_ordered(told, _WHOLE), separators=(",", ":"), ensure_ascii=False)


def _said(request: GenerationRequest, before: str) -> str:
    return worded(replace(request, prompt=before, style=Style()), negative=True)


def _plain(prompt: str) -> dict[str, object]:
    """A caption of plain words: what stands in quotes is lettering."""
    texts = [first or second for first, second in _QUOTED.findall(prompt)]
    elements = [{"type": "text", "text": text, "desc": "Lettering."} for text in texts]
    return {
        "high_level_description": prompt,
        "compositional_deconstruction": {"background": "", "elements": elements},
    }


def _read(prompt: str) -> dict[str, object] | None:
    """The parts of a prompt that is a caption; None of any other."""
    try:
        parts: object = json.loads(prompt)
    except ValueError:
        return None
    return parts if isinstance(parts, dict) and "compositional_deconstruction" in parts else None


def _composed(given: object) -> object:
    """Background and elements, each in the order that the model knows."""
    if not isinstance(given, dict):
        return {"background": str(given or ""), "elements": []}
    elements = given.get("elements")
    listed = elements if isinstance(elements, list) else []
    known = [_ordered(one, _ELEMENT) if isinstance(one, dict) else one for one in listed]
    whole = {"background": "", **given, "elements": known}
    return _ordered(whole, ("background", "elements"))


def _styled(style: Style, given: object) -> dict[str, object] | None:
    """The style that a caption has, with what is asked for beside it; None where there is none."""
    words = list(_words(style))
    colors = _colors(style)
    if isinstance(given, dict):
        made: dict[str, object] = dict(given)
        if words:
            made["aesthetics"] = ", ".join([*_told(given.get("aesthetics")), *words])
    elif words or colors:
        made = _of_words(style, words)
    else:
        return None
    if colors:
        made["color_palette"] = colors
    # Exactly one of `photo` and `art_style` is known, the one before and the other after `medium`.
    return _ordered(made, ("aesthetics", *_LAST))


def _of_words(style: Style, words: list[str]) -> dict[str, object]:
    said = "; ".join(words) or "in keeping with what is shown"
    made: dict[str, object] = {"aesthetics": said, "lighting": "in keeping with the scene"}
    made["photo" if style.type is StyleType.REALISTIC else "art_style"] = said
    return made | {"medium": _MEDIA.get(style.type, "artwork")}


def _words(style: Style) -> Iterator[str]:
    if style.type in TYPES:
        yield TYPES[style.type]
    if style.preset is not None:
        yield PRESETS[style.preset]
    if isinstance(style.palette, PalettePreset):
        yield MOODS[style.palette]


def _colors(style: Style) -> list[str]:
    """The weightiest first; a colour without a weight keeps its place behind."""
    if style.palette is None or isinstance(style.palette, PalettePreset):
        return []
    ordered = sorted(style.palette, key=lambda swatch: -(swatch.weight or 0.0))
    return [swatch.hex.upper() for swatch in ordered][:_COLORS]


def _told(text: object) -> Iterator[str]:
    if isinstance(text, str) and text.strip():
        yield text


def _ordered(parts: Mapping[str, object], names: Iterable[str]) -> dict[str, object]:
    """What is known in its order; anything else stays before it, as it came."""
    known = [name for name in names if name in parts]
    rest = {name: value for name, value in parts.items() if name not in known}
    return rest | {name: parts[name] for name in known}

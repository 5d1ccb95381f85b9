"""A prompt in parts, as V4 has it: what is to be seen, behind what, where, in which style."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import cast

from .errors import InvalidRequest

Box = tuple[int, int, int, int]
"""Top, left, bottom and right, in thousandths of the picture."""

FULL = 1000
STYLES = ("aesthetics", "art_style", "lighting", "medium", "photo")

_QUOTED = re.compile(r'"([^"\n]+)"|“([^”\n]+)”')
_LARGE = 0.5  # of the picture: what fills more is not said to be at a place


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """One thing, or one text where `text` is set; where it goes, and in which colours."""

    desc: str
    text: str | None = None
    box: Box | None = None
    colors: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.box is None:
            return
        top, left, bottom, right = self.box
        if not (0 <= top < bottom <= FULL and 0 <= left < right <= FULL):
            raise InvalidRequest(
                "bbox", f"must be top, left, bottom and right between 0 and {FULL}, in this order"
            )

    def words(self) -> str:
        """The element in words, and where it is."""
        said = f'the text "{self.text}"' if self.text is not None else self.desc.strip().rstrip(".")
        more = f" ({self.desc.strip()})" if self.text is not None and self.desc.strip() else ""
        colors = f", in {' and '.join(self.colors)}" if self.colors else ""
        place = _place(self.box)
        return said + more + colors + (f", {place}" if place else "")


@dataclass(frozen=True, slots=True, kw_only=True)
class JsonPrompt:
    """The whole. `style` holds pairs of a name of STYLES and a text."""

    description: str
    background: str = ""
    elements: tuple[Element, ...] = ()
    style: tuple[tuple[str, str], ...] = ()

    def words(self) -> str:
        """All of it in plain words, for models that are told everything in a prompt."""
        parts = [self.description, *(element.words() for element in self.elements)]
        if self.background.strip():
            parts.append(f"Background: {self.background}")
        return _sentences([*parts, ", ".join(text for _, text in self.style)])

    def gist(self) -> str:
        """Description, background, style, and the texts that are not quoted: nothing twice.

        The elements are what the description speaks of already.
        """
        texts = [
            f'The text "{element.text}"'
            for element in self.elements
            if element.text is not None and element.text not in self.description
        ]
        behind = [f"Background: {self.background}"] if self.background.strip() else []
        style = ", ".join(text for _, text in self.style)
        return _sentences([self.description, *texts, *behind, style])

    def written(self) -> str:
        """As JSON, for models that read such prompts, and to be kept."""
        told = {
            "high_level_description": self.description,
            "style_description": dict(self.style) or None,
            "compositional_deconstruction": {
                "background": self.background,
                "elements": [_told(element) for element in self.elements],
            },
        }
        return json.dumps(_kept(told), ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def of(cls, description: str, background: str = "") -> JsonPrompt:
        """Plain words in parts: what stands in quotes is lettering."""
        texts = [first or second for first, second in _QUOTED.findall(description)]
        elements = tuple(Element(desc="Lettering.", text=text) for text in texts)
        return cls(description=description, background=background, elements=elements)

    @classmethod
    def read(cls, text: str) -> JsonPrompt:
        """What `written` wrote; raise ValueError or another of its kind for anything else."""
        told = json.loads(text)
        scene = told["compositional_deconstruction"]
        return cls(
            description=told["high_level_description"],
            background=scene["background"],
            elements=tuple(_read(one) for one in scene["elements"]),
            style=tuple(told.get("style_description", {}).items()),
        )


def _told(element: Element) -> dict[str, object]:
    return _kept(
        {
            "type": "obj" if element.text is None else "text",
            "bbox": None if element.box is None else list(element.box),
            "text": element.text,
            "desc": element.desc,
            "color_palette": list(element.colors) or None,
        }
    )


def _read(told: Mapping[str, object]) -> Element:
    box = told.get("bbox")
    text = told.get("text")
    return Element(
        desc=str(told["desc"]),
        text=None if text is None else str(text),
        box=None if box is None else cast(Box, tuple(cast(list[int], box))),
        colors=tuple(cast(list[str], told.get("color_palette", []))),
    )


def _kept(told: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in told.items() if value is not None}


def _sentences(parts: list[str]) -> str:
    return " ".join(_ended(parts))


def _ended(parts: list[str]) -> Iterator[str]:
    for part in parts:
        said = part.strip()
        if said:
            said = said[:1].upper() + said[1:]
            yield said if said[-1] in ".!?\u3002" else f"{said}."


def _place(box: Box | None) -> str:
    """Where a box lies, in a few words; nothing of one that fills most of the picture."""
    if box is None:
        return ""
    top, left, bottom, right = box
    if (bottom - top) * (right - left) > _LARGE * FULL * FULL:
        return ""
    down = _third(top + bottom, "top", "bottom")
    across = _third(left + right, "left", "right")
    if not down and not across:
        return "in the middle"
    return f"at the {' '.join(side for side in (down, across) if side)}"


def _third(doubled: int, first: str, last: str) -> str:
    middle = doubled / (2 * FULL)
    return first if middle < 0.4 else last if middle > 0.6 else ""

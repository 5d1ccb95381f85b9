"""A request as it is sent: where to, and as which parts or which JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from aquatint.domain import Image, Palette, PalettePreset

File = tuple[str | None, bytes, str]
"""Name, which JSON has none, content and media type."""

Parts = tuple[tuple[str, str | File], ...]


@dataclass(frozen=True, slots=True)
class Form:
    """Where to post, and the parts to post in their order; or `body`, to be posted as JSON."""

    path: str
    parts: Parts = ()
    body: Mapping[str, object] | None = None

    @property
    def fields(self) -> list[tuple[str, tuple[None, str] | File]] | None:
        """As httpx2 wants a form that is multipart even where it holds no file; None of JSON."""
        if self.body is not None:
            return None
        return [
            (name, (None, value) if isinstance(value, str) else value) for name, value in self.parts
        ]


def file_of(name: str, image: Image) -> File:
    """An image as the file of a part."""
    return f"{name}.{image.format.extension}", image.data, image.format.media_type


def palette(colors: Palette) -> dict[str, object]:
    """The palette as all endpoints spell it."""
    if isinstance(colors, PalettePreset):
        return {"name": colors.value}
    members = [
        {"color_hex": swatch.hex}
        | ({} if swatch.weight is None else {"color_weight": swatch.weight})
        for swatch in colors
    ]
    return {"members": members}

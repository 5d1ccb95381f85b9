"""Words in pictures: typefaces, lines fitted to boxes, and the formats that are designed.

`DESIGNS` paints a whole picture per format. A plain scene with a quoted text keeps its picture;
`caption` sets the text into it.
"""

from __future__ import annotations

from .poster.headline import caption

__all__ = ["caption"]

"""Words in pictures: typefaces, lines fitted to boxes, and the formats that are designed.

`DESIGNS` paints a whole picture per format. A plain scene with a quoted text keeps its picture;
`caption` sets the text into it.
"""

from __future__ import annotations

from collections.abc import Mapping

from ..graph import Format
from .design import Design
from .logo import logo
from .neon import neon_sign
from .poster import poster
from .poster.headline import caption
from .shirt import t_shirt

DESIGNS: Mapping[Format, Design] = {
    Format.POSTER: poster,
    Format.LOGO: logo,
    Format.NEON_SIGN: neon_sign,
    Format.T_SHIRT: t_shirt,
}

__all__ = ["DESIGNS", "caption"]

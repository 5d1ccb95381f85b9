"""Words in pictures: typefaces, lines fitted to boxes, and the formats that are designed.

`DESIGNS` paints a whole picture per format. A plain scene with a quoted text keeps its picture;
`caption` sets the text into it.
"""

from __future__ import annotations

from collections.abc import Mapping

from ..graph import Format
from .banner import banner
from .book import book_cover
from .card import card
from .design import Design
from .icon import icon
from .logo import logo
from .mug import mug
from .neon import neon_sign
from .pattern import pattern
from .posters import poster
from .posters.headline import caption
from .shirt import t_shirt
from .sign import street_sign
from .sticker import sticker

DESIGNS: Mapping[Format, Design] = {
    Format.POSTER: poster,
    Format.LOGO: logo,
    Format.NEON_SIGN: neon_sign,
    Format.STREET_SIGN: street_sign,
    Format.T_SHIRT: t_shirt,
    Format.CARD: card,
    Format.BOOK_COVER: book_cover,
    Format.STICKER: sticker,
    Format.ICON: icon,
    Format.PATTERN: pattern,
    Format.MUG: mug,
    Format.BANNER: banner,
}

__all__ = ["DESIGNS", "caption"]

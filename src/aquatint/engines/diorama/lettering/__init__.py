"""Words in pictures: typefaces, lines fitted to boxes, and the formats that are designed.

`DESIGNS` paints a whole picture per format. A plain scene with a quoted text keeps its picture;
`caption` sets the text into it.
"""

from __future__ import annotations

from collections.abc import Mapping

from aquatint.domain import Resolution

from ..graph import Format, SceneGraph
from ..pixels import Picture
from .album import album_cover
from .banner import banner
from .boards import board
from .book import book_cover
from .business import business_card
from .caption import caption
from .card import card
from .design import Design, Painters, Seen
from .greeting import greeting_card
from .icon import icon
from .infographic import infographic
from .letterwork import lettering
from .logo import logo
from .menu import menu
from .mug import mug
from .neon import neon_sign
from .pattern import pattern
from .placed import Placed, placed
from .posters import poster
from .shirt import t_shirt
from .sign import street_sign
from .stamp import stamp
from .sticker import sticker
from .wording import missing

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
    Format.BUSINESS_CARD: business_card,
    Format.ALBUM_COVER: album_cover,
    Format.GREETING_CARD: greeting_card,
    Format.MENU: menu,
    Format.INFOGRAPHIC: infographic,
    Format.STAMP: stamp,
    Format.LETTERING: lettering,
}


def boxes(graph: SceneGraph, size: Resolution, seed: int, painters: Painters) -> tuple[Placed, ...]:
    """Each quoted text with the box in pixels in which the picture of a graph shows it.

    Paints the picture for it. A repeated text (in a pattern) is named once.
    """
    return placed(DESIGNS.get(graph.format, _captioned), graph, size, seed, painters)


def _captioned(graph: SceneGraph, size: Resolution, seed: int, painters: Painters) -> Picture:
    """A plain scene and its caption."""
    seen: list[Seen] = []
    picture = painters.scene(graph, size, seed, sight=seen.append)
    caption(picture, graph, seed, seen=seen[-1], note=painters.note)
    return picture


__all__ = ["DESIGNS", "Placed", "board", "boxes", "caption", "missing"]

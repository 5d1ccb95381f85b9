"""Pictures as posters of a school: a ground of plane shapes, the setting in a few inks, and the
subject in a few more."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import PIL.Image
from PIL import ImageOps
from PIL.ImageFilter import GaussianBlur

from ..motif import Motif
from ..pressing import calmed, drawn, pressed
from ..sheet import Sheet, ink, moved, tone, unit
from . import grounds
from .lines import grown
from .plot import Plot


@dataclass(frozen=True, slots=True, kw_only=True)
class Graphic:
    """How one school sets a picture.

    `inks` print the subject, `land` what is solid in the setting; `line` is the colour of a
    contour round the subject, `weight` its width in a picture of 1024x1024. `shadow` lifts the
    subject off its ground, as paper is; `own` is the share of its own colours it keeps.
    """

    ground: Callable[[Plot], str]
    inks: tuple[str, ...]
    land: tuple[str, ...]
    line: str = ""
    weight: float = 0
    shadow: float = 0
    own: float = 0

    def __call__(self, sheet: Sheet, seed: int, motif: Motif) -> Sheet:
        """Print a sheet."""
        plot = Plot.of(motif, seed, self.ground.__name__)
        page = drawn(sheet.size, self.ground(plot))
        calm = calmed(sheet.reduce(2), 4).resize(sheet.size, PIL.Image.Resampling.BICUBIC)
        forms = motif.setting()
        box = forms.getbbox()
        if box is not None:
            page.paste(pressed(calm.crop(box), self.land), box[:2], forms.crop(box))
        if motif.shown:
            self._subject(page, sheet, motif)
        return page

    def _subject(self, page: Sheet, sheet: Sheet, motif: Motif) -> None:
        """Print the subject onto the page, in place."""
        k = unit(sheet)
        mask = motif.subjects
        if self.shadow:
            fall = moved(mask, round(7 * k), round(10 * k)).reduce(4).filter(GaussianBlur(2 * k))
            dark = tone(
                fall.resize(mask.size, PIL.Image.Resampling.BICUBIC), (0, 0), (1, self.shadow)
            )
            page.paste((0, 0, 0), (0, 0, *page.size), dark)
        if self.line:
            page.paste(ink(self.line), (0, 0, *page.size), grown(mask, self.weight * k))
        box = motif.box
        part = sheet.crop(box)
        stretched = ImageOps.autocontrast(part, (2, 2), mask=mask.crop(box))
        flat = pressed(calmed(stretched, 3), self.inks)
        page.paste(PIL.Image.blend(flat, part, self.own), box[:2], mask.crop(box))


bauhaus = Graphic(
    ground=grounds.bauhaus,
    inks=("#1b1b1b", "#1f4f8f", "#d1372a", "#e8b32a", "#efe6d2"),
    land=("#1b1b1b", "#1f4f8f"),
    line="#efe6d2",
    weight=7,
)
deco = Graphic(
    ground=grounds.deco,
    inks=("#10131c", "#1d3b45", "#8a6a34", "#d9b25f", "#f6e3b4"),
    land=("#0a0c13", "#1d3b45", "#8a6a34"),
    line="#10131c",
    weight=6,
)
constructed = Graphic(
    ground=grounds.constructed,
    inks=("#121212", "#6a6258", "#d3271b", "#efe6d4"),
    land=("#121212", "#8f1a12"),
    line="#efe6d4",
    weight=8,
)
jazz = Graphic(
    ground=grounds.jazz,
    inks=("#141726", "#1f4e9c", "#c8402f", "#e9a72f", "#2f8f6b", "#f2e5c9"),
    land=("#141726", "#1f4e9c", "#2f8f6b"),
    line="#f2e5c9",
    weight=9,
    shadow=0.5,
)
psychedelic = Graphic(
    ground=grounds.psychedelic,
    inks=("#3c1a5e", "#d83a74", "#f28c28", "#f7d046", "#2a9d8f", "#fbf1d0"),
    land=("#3c1a5e", "#1d6f66", "#8e2459"),
    line="#3c1a5e",
    weight=8,
)
organic = Graphic(
    ground=grounds.organic,
    inks=("#2a332e", "#33403a", "#7d8f69", "#c4683f", "#d9a066", "#e8c9a0", "#f8f1e2"),
    land=("#33403a", "#7d8f69", "#a4814f"),
    own=0.1,
)
arches = Graphic(
    ground=grounds.arches,
    inks=("#3a3a36", "#7d7568", "#c06a45", "#d9a066", "#dfcfb8", "#f8f3e8"),
    land=("#a9b3a0", "#c9b79c"),
)
seventies = Graphic(
    ground=grounds.seventies,
    inks=("#33180f", "#5a2d1c", "#b5451f", "#e0822b", "#ecb64a", "#f7e8c4"),
    land=("#5a2d1c", "#8a4a20", "#7a6a2a"),
    own=0.08,
)
iconic = Graphic(
    ground=grounds.iconic,
    inks=("#0d2440", "#c9302c", "#7fa8ad", "#f8e2ae"),
    land=("#0d2440", "#27506b"),
)
pop = Graphic(
    ground=grounds.pop,
    inks=("#141414", "#e3223b", "#ff8a3c", "#ffd91f", "#29a8e0", "#ffc9a3", "#ffffff"),
    land=("#1b2f8a", "#29a8e0", "#19a05a"),
    line="#141414",
    weight=7,
)
outrun = Graphic(
    ground=grounds.outrun,
    inks=("#140a38", "#4a1d8a", "#b02a9c", "#ff4f8a", "#ff9a5a", "#ffd9a0", "#7ff0f0", "#ffffff"),
    land=("#150b3a", "#35156b"),
    own=0.45,
)

"""The size of what is drawn. An aspect ratio is only another way to name a resolution.

Sizes and ratios: Ideogram's published specification of 2026-07-02 and its help pages; the rows
wider than 5x4 mirror the published tall ones.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .errors import InvalidRequest


@dataclass(frozen=True, slots=True, order=True)
class Resolution:
    """Width and height in pixels."""

    width: int
    height: int

    def __post_init__(self) -> None:
        if self.width < 1 or self.height < 1:
            raise InvalidRequest("resolution", "must be at least 1x1")

    def __str__(self) -> str:
        return f"{self.width}x{self.height}"

    @property
    def pixels(self) -> int:
        return self.width * self.height

    @classmethod
    def parse(cls, text: str) -> Resolution:
        """Read `WIDTHxHEIGHT`; the text must be one of ours, this is no validation of input."""
        width, _, height = text.partition("x")
        return cls(int(width), int(height))


def _resolutions(text: str) -> tuple[Resolution, ...]:
    return tuple(Resolution.parse(one) for one in text.split())


V3_RESOLUTIONS = _resolutions("""
    512x1536 576x1408 576x1472 576x1536 640x1344 640x1408 640x1472 640x1536 704x1152 704x1216
    704x1280 704x1344 704x1408 704x1472 736x1312 768x1088 768x1216 768x1280 768x1344 800x1280
    832x960 832x1024 832x1088 832x1152 832x1216 832x1248 864x1152 896x960 896x1024 896x1088
    896x1120 896x1152 960x832 960x896 960x1024 960x1088 1024x832 1024x896 1024x960 1024x1024
    1088x768 1088x832 1088x896 1088x960 1120x896 1152x704 1152x832 1152x864 1152x896 1216x704
    1216x768 1216x832 1248x832 1280x704 1280x768 1280x800 1312x736 1344x640 1344x704 1344x768
    1408x576 1408x640 1408x704 1472x576 1472x640 1472x704 1536x512 1536x576 1536x640
""")

LEGACY_RESOLUTIONS = tuple(
    sorted(
        {
            *V3_RESOLUTIONS,
            *_resolutions("""
                640x1024 720x1280 768x1024 768x1152 768x1232
                1024x640 1024x768 1152x768 1232x768 1280x720
            """),
        }
    )
)

V4_RESOLUTIONS = _resolutions("""
    2048x2048 1440x2880 2880x1440 1664x2496 2496x1664 1792x2240 2240x1792 1440x2560 2560x1440
    1600x2560 2560x1600 1728x2304 2304x1728 1296x3168 3168x1296 1152x2944 2944x1152 1248x3328
    3328x1248 1280x3072 3072x1280 1024x3072 3072x1024
    1024x1024 896x1120 1120x896 864x1152 1152x864 832x1248 1248x832 800x1280 1280x800 720x1280
    1280x720 720x1440 1440x720
""")

Ratios = Mapping[str, Resolution]


def _ratios(text: str) -> Ratios:
    pairs = (one.split("=") for one in text.split())
    return {ratio: Resolution.parse(size) for ratio, size in pairs}


V3_RATIOS = _ratios("""
    1x3=512x1536 3x1=1536x512 1x2=704x1408 2x1=1408x704 9x16=736x1312 16x9=1312x736
    10x16=800x1280 16x10=1280x800 2x3=832x1248 3x2=1248x832 3x4=864x1152 4x3=1152x864
    4x5=896x1120 5x4=1120x896 1x1=1024x1024
""")

LEGACY_RATIOS: Ratios = {
    ratio: size for ratio, size in V3_RATIOS.items() if ratio not in ("1x2", "2x1", "4x5", "5x4")
}

V1_RATIOS = _ratios("""
    1x3=512x1536 3x1=1536x512 9x16=720x1280 16x9=1280x720 10x16=768x1232 16x10=1232x768
    2x3=768x1152 3x2=1152x768 3x4=768x1024 4x3=1024x768 1x1=1024x1024
""")

SQUARE = Resolution(1024, 1024)
V4_SQUARE = Resolution(2048, 2048)


def nearest_v3(size: Resolution) -> Resolution:
    """The V3 size that an edit of an input of `size` answers with.

    The input's own size if it is one, else the nearest in aspect ratio; of equally near ones the
    one nearest in pixels.
    """
    return size if size in V3_RESOLUTIONS else _nearest(size, V3_RESOLUTIONS)


def nearest_v4(size: Resolution) -> Resolution:
    """The V4 size that a remix of an image of `size` has unless told: the nearest in shape."""
    return size if size in V4_RESOLUTIONS else _nearest(size, V4_RESOLUTIONS)


def _nearest(size: Resolution, among: tuple[Resolution, ...]) -> Resolution:
    """Nearest in aspect ratio; of equally near ones the one nearest in pixels."""

    def distance(one: Resolution) -> tuple[float, int]:
        wider = one.width * size.height
        taller = one.height * size.width
        return max(wider, taller) / min(wider, taller), abs(one.pixels - size.pixels)

    return min(among, key=distance)

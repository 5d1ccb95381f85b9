"""What can be said of any picture without inventing anything: colours, light, layout, letters."""

from __future__ import annotations

import colorsys

import numpy as np
import PIL.Image
from numpy.typing import NDArray

from aquatint.domain import Image
from aquatint.imaging.decode import pixels

from ..look.references import leading
from ..note import note_of
from ..pixels import Rgb
from ..retouch.matte import subject
from ..retouch.region import box_of

Pixels = NDArray[np.uint8]

_SIDE = 256
_TWO_TONES = 82  # hundredths
_SHARE = 0.08  # of the picture that a colour must have to be named
_HUES = (
    (0.035, "red"),
    (0.105, "orange"),
    (0.185, "yellow"),
    (0.44, "green"),
    (0.53, "turquoise"),
    (0.7, "blue"),
    (0.8, "purple"),
    (0.95, "pink"),
    (1.01, "red"),
)


def describe(image: Image) -> tuple[str, ...]:
    """One caption of what is to be seen; before it, for a picture of our own, what it shows."""
    seen = _seen(_reduced(pixels(image)), image.size.width / image.size.height)
    note = note_of(image)
    return (seen,) if note is None or not note.shows else (note.shows, seen)


def _reduced(picture: Pixels) -> Pixels:
    height, width = picture.shape[:2]
    scale = min(1.0, _SIDE / max(height, width))
    size = (max(8, round(width * scale)), max(8, round(height * scale)))
    return np.asarray(PIL.Image.fromarray(picture).resize(size, PIL.Image.Resampling.BOX))


def _seen(small: Pixels, aspect: float) -> str:
    form = "square" if 0.95 < aspect < 1.05 else "wide" if aspect > 1 else "tall"
    parts = [f"A {form}, {_brightness(small)} picture in {_listed(_colors(small))}"]
    about, letters = _place(small), _letters(small)
    level = None if letters else _horizon(small)
    if level:
        parts.append(f"a level line {level}")
    if about:
        parts.append(f"something that stands out {about}")
    if letters:
        parts.append(f"what looks like lettering {letters}")
    tail = f", with {_listed(parts[1:])}" if parts[1:] else ""
    return f"{parts[0]}{tail}."


def _brightness(small: Pixels) -> str:
    light = _light(small)
    mean = int(light.sum()) // light.size
    spread = int(np.abs(light - mean).sum()) // light.size
    level = "dark" if mean < 75 else "bright" if mean > 175 else "medium-bright"
    contrast = "soft" if spread < 26 else "high-contrast" if spread > 66 else ""
    return f"{level}, {contrast}" if contrast else level


def _light(small: Pixels) -> NDArray[np.int64]:
    return np.asarray(PIL.Image.fromarray(small).convert("L")).astype(np.int64)


def _colors(small: Pixels) -> list[str]:
    """The names of the leading colours, each once, the largest first."""
    shares: dict[str, float] = {}
    for color, share in leading(small):
        name = name_of(color)
        shares[name] = shares.get(name, 0.0) + share
    ordered = sorted(shares, key=lambda name: -shares[name])
    return [name for name in ordered if shares[name] >= _SHARE][:4] or ordered[:1]


def name_of(color: Rgb) -> str:
    """What a colour is called."""
    hue, saturation, value = colorsys.rgb_to_hsv(*color)
    if value < 0.16:
        return "black"
    if saturation < 0.1:
        return "white" if value > 0.9 else "light gray" if value > 0.68 else "gray"
    name = next(name for limit, name in _HUES if hue < limit)
    if name in {"orange", "yellow"} and saturation < 0.42:
        return "cream" if value > 0.85 else "beige" if value > 0.6 else "brown"
    if name in {"red", "orange"} and value < 0.6:
        return "brown"
    if value < 0.42:
        return f"dark {name}"
    return f"light {name}" if saturation < 0.34 and value > 0.7 else name


def _horizon(small: Pixels) -> str:
    """Where one row parts two grounds over most of the width, if one does."""
    few = PIL.Image.fromarray(small).resize((24, max(8, len(small) // 3)), PIL.Image.Resampling.BOX)
    rows = np.asarray(few).astype(np.int64)
    reach = max(1, rows.shape[0] // 32)
    off = np.abs(rows[2 * reach :] - rows[: -2 * reach]).sum(2)
    crossing = (off > 48).sum(1) * 100 // off.shape[1]
    if not len(crossing):
        return ""
    at = int(np.argmax(crossing))
    share = (at + reach) / rows.shape[0]
    if crossing[at] < 72 or not 0.12 < share < 0.9:
        return ""
    where = "above the middle" if share < 0.42 else "below the middle" if share > 0.58 else ""
    return where or "about the middle"


def _place(small: Pixels) -> str:
    """Where the most prominent thing is."""
    about = subject(small)
    if not about.any():
        return ""
    box = box_of(about)
    x = (box.left + box.right) / 2 / about.shape[1]
    y = (box.top + box.bottom) / 2 / about.shape[0]
    across = "at the left" if x < 0.38 else "at the right" if x > 0.62 else ""
    down = "near the top" if y < 0.36 else "near the bottom" if y > 0.68 else ""
    return " ".join(part for part in (across, down) if part) or "in the middle"


def _letters(small: Pixels) -> str:
    """Where rows of strokes lie: many steep changes to and fro between two even tones."""
    light = _light(small)
    steps = light[:, 1:] - light[:, :-1]
    up, down = (steps > 40).sum(1), (steps < -40).sum(1)
    strokes = np.minimum(up, down)
    even = (np.abs(steps) < 6).sum(1) * 100 // max(1, steps.shape[1])
    rows = (strokes >= 4) & (even > 45)
    runs = _longest(rows)
    if runs is None or runs[1] - runs[0] < max(4, light.shape[0] // 40):
        return ""
    if _tones(light[runs[0] : runs[1]]) < _TWO_TONES:
        return ""
    middle = (runs[0] + runs[1]) / 2 / light.shape[0]
    return "at the top" if middle < 0.36 else "at the bottom" if middle > 0.64 else "in the middle"


def _tones(band: NDArray[np.int64]) -> int:
    """How much of a band, in hundredths, has one of its two commonest tones: ink and paper."""
    counts = np.bincount(band.ravel() // 8, minlength=34)
    broad = counts[:-2] + counts[1:-1] + counts[2:]
    first = int(np.argmax(broad))
    rest = broad.copy()
    rest[max(0, first - 3) : first + 4] = 0
    return (int(broad[first]) + int(rest.max())) * 100 // band.size


def _longest(rows: NDArray[np.bool_]) -> tuple[int, int] | None:
    """The longest run of true rows."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], rows, [False]]).astype(np.int8)))
    if not len(edges):
        return None
    runs = edges.reshape(-1, 2)
    first, last = runs[int(np.argmax(runs[:, 1] - runs[:, 0]))]
    return int(first), int(last)


def _listed(parts: list[str]) -> str:
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} and {parts[-1]}"

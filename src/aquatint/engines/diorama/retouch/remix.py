"""Paint a prompt upon a picture, and keep as much of it as is asked."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import PIL.Image
from numpy.typing import NDArray
from PIL.ImageFilter import GaussianBlur

from aquatint.domain import Resolution

from ..graph import Format
from ..look import Look, develop_bytes
from ..look.recolor import recolor
from ..look.references import leading
from .commission import Commission, Mask, Pixels
from .compose import compose
from .fill import cleared
from .matte import prominent, subject
from .region import Box, box_of, grown

_SCENE = 0.46  # up to here the prompt's own scene is painted
_LAID_OUT = 0.17  # from here on its subjects stand where the source's do
_RECAST = 0.74  # up to here the prompt's subjects take the place of the source's
_BARE = 0.95  # from here on nothing is added
_FADING = 0.82  # from here on the look fades
_WIDEST = 0.6  # of a picture: more cannot be taken out of it
_TALL = 0.42  # of a picture: the least height in which subjects take a place
_BROAD = 0.24  # the wavelength of what counts as broad light and colour, of the smaller side


@dataclass(frozen=True, slots=True)
class _Stage:
    """The source without its subject, and the place where that stood."""

    empty: Pixels
    place: Box


def remix(source: Pixels, weight: int, commission: Commission, known: Mask | None = None) -> Pixels:
    """A picture between the prompt alone (weight 1) and nearly the source (100).

    At every weight it is one picture, not two over each other. Low weights paint the prompt's
    scene, first in the source's colours and broad light, then with its subjects where the source's
    stand. From the middle on the source is the stage: the prompt's subjects take the place of its
    own, then its own remain and only the prompt's colours and look are left, which fade. `known`
    is where the source's subject is, for pictures that say so.
    """
    kept = (weight - 1) / 99
    if kept <= 0:
        return commission.painted(_size(source))
    about = subject(source) | prominent(source) if known is None else known
    stage = _stage(source, about, commission) if _LAID_OUT < kept < _RECAST else None
    filled = stage is None and bool(about.any())  # there is a subject, and it cannot be replaced
    if kept <= (_RECAST if filled and commission.graph.subjects else _SCENE):
        out = _recalled(source, stage, kept, commission)
        return develop_bytes(out, commission.look, commission.seed)
    out = _graded(stage.empty if stage is not None else source, kept, commission)
    if commission.graph.subjects and not filled and kept < _BARE:
        place = stage.place if stage is not None else _place(source, 0.58 - 0.32 * kept)
        out, _ = compose(out, place, commission, np.ones(source.shape[:2], bool))
    fade = min(1.0, (1 - kept) / (1 - _FADING))
    look = replace(commission.look, strength=commission.look.strength * fade)
    return develop_bytes(out, look, commission.seed)


def _recalled(source: Pixels, stage: _Stage | None, kept: float, commission: Commission) -> Pixels:
    """The prompt's scene with the source's colours, broad light, and place of its subjects."""
    scene = PIL.Image.fromarray(_scene(source, stage, replace(commission, look=Look())))
    part = min(1.0, kept / _SCENE)
    toned = PIL.Image.blend(scene, recolor(scene, leading(source)), 0.85 * part)
    reach = _BROAD * min(source.shape[:2])
    there, here = _broad(PIL.Image.fromarray(source), reach), _broad(toned, reach)
    share = round(256 * 0.45 * part)
    out = np.asarray(toned, np.int32) + ((there - here) * share >> 8)
    return np.clip(out, 0, 255).astype(np.uint8)


def _scene(source: Pixels, stage: _Stage | None, commission: Commission) -> Pixels:
    """What the prompt alone gives, its subjects in a place of the source."""
    graph = commission.graph
    if stage is None or not commission.somewhere or graph.lettering or commission.designed:
        return commission.painted(_size(source))
    empty = replace(graph, subjects=(), relations=())
    ground = replace(commission, graph=empty).painted(_size(source))
    laid, _ = compose(ground, stage.place, commission, np.ones(source.shape[:2], bool))
    return laid


def _graded(stage: Pixels, kept: float, commission: Commission) -> Pixels:
    """The source in some of the colours of the prompt's place."""
    if not (commission.somewhere or commission.sky):
        return stage
    share = 0.45 * max(0.0, (_BARE - kept) / (_BARE - _SCENE))
    if share <= 0 or min(stage.shape[:2]) < 32:
        return stage
    graph = replace(commission.graph, subjects=(), relations=(), format=Format.SCENE, lettering=())
    height, width = (max(64, side // 4) for side in stage.shape[:2])
    plain = replace(commission, graph=graph, look=Look())
    colors = leading(plain.painted(Resolution(width, height)))
    sheet = PIL.Image.fromarray(stage)
    return np.asarray(PIL.Image.blend(sheet, recolor(sheet, colors), share))


def _stage(source: Pixels, about: Mask, commission: Commission) -> _Stage | None:
    """The source without its subject, if others are to take its place and enough of it is left."""
    hole = grown(about, max(4, min(about.shape) // 32))
    if not (commission.graph.subjects and about.any()) or hole.sum() > _WIDEST * hole.size:
        return None
    return _Stage(cleared(source, hole), _roomy(box_of(about), source))


def _roomy(found: Box, source: Pixels) -> Box:
    """A box about another that is high enough for a subject, on the same foot if that is low."""
    height, width = source.shape[:2]
    tall = max(found.height, round(_TALL * height))
    low = min(max(found.bottom, round(0.62 * height)), round(0.97 * height))
    middle = (found.left + found.right) // 2
    reach = max(found.width // 2, min(tall, middle, width - middle))
    left, right = max(0, middle - reach), min(width, middle + reach)
    return Box(left, max(0, low - tall), right, low)


def _size(source: Pixels) -> Resolution:
    return Resolution(source.shape[1], source.shape[0])


def _place(source: Pixels, tall: float) -> Box:
    """Where subjects stand in a picture that was not made for them: low, off the middle."""
    height, width = source.shape[:2]
    bottom = round(height * 0.93)
    top = bottom - round(height * tall)
    wide = min(width, round(width * (0.3 + tall)))
    left = round((width - wide) * 0.42)
    return Box(left, top, left + wide, bottom)


def _broad(picture: PIL.Image.Image, reach: float) -> NDArray[np.int32]:
    small = picture.reduce(8) if min(picture.size) >= 64 else picture
    soft = small.filter(GaussianBlur(reach / (picture.width / small.width)))
    return np.asarray(soft.resize(picture.size, PIL.Image.Resampling.BICUBIC)).astype(np.int32)

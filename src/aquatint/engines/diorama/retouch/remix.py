"""Paint a prompt upon a picture, and keep as much of it as is asked."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import PIL.Image
from numpy.typing import NDArray
from PIL.ImageFilter import GaussianBlur

from aquatint.domain import Resolution

from .. import layout
from ..figures import cast
from ..graph import Format
from ..lettering.design import Seen
from ..look import Look, develop_bytes
from ..look.recolor import recolor
from ..look.references import leading
from .commission import Commission, Mask, Pixels, to_pixels
from .compose import compose
from .fill import cleared
from .front import front
from .matte import cut, prominent, subject
from .morph import Shown, morphed
from .region import Box, blend, box_of, grown

_SCENE = 0.46  # up to here the prompt's own scene takes ever more of the source's colours
_LOOSENED = 0.01, 0.11  # here its subjects let go of where they stand in it
_WALKED = 0.08, 0.34  # here they walk to where the source's stand
_COVERED = 0.16, 0.44  # here the source's ground takes the place of the prompt's, from above
_RETURNED = 0.6, 0.85  # here they turn into the source's own subject
_BARE = 0.95  # from here on the prompt's colours are gone
_SMALL = 0.85  # from here on a subject beside the source's own ground dwindles
_FADING = 0.82  # from here on the look fades
_WIDEST = 0.6  # of a picture: more cannot be taken out of it
_TALL = 0.42  # of a picture: the least height in which subjects take a place
_LEAST = 8  # pixels: lower subjects are not drawn
_APART = 30  # levels by which the source differs where its main subject is
_BROAD = 0.24  # the wavelength of what counts as broad light and colour, of the smaller side


@dataclass(frozen=True, slots=True)
class _Stage:
    """The source's ground, and where the prompt's subjects are to stand on it, if they are.

    `missing` is where something was taken out of it.
    """

    ground: Pixels
    place: Box | None
    missing: Mask | None = None


@dataclass(frozen=True, slots=True)
class _Scene:
    """What the prompt alone gives; and the same without its subjects, and where those stand.

    Without a place they cannot be told from the rest, as in a design.
    """

    whole: Pixels
    empty: Pixels
    place: Box | None


def remix(source: Pixels, weight: int, commission: Commission, known: Mask | None = None) -> Pixels:
    """A picture between the prompt alone (weight 1) and nearly the source (100).

    At every weight it is one picture, not two over each other, and neighbouring weights are alike.
    Low weights paint the prompt's scene, more and more in the source's colours and broad light,
    while its subjects walk to where the source's stand and the source's ground comes down over
    theirs. From the middle on the source is the stage: first for the prompt's subjects, which turn
    into its own, and only the prompt's colours and look are left, which fade. `known` is where the
    source's subject is, for pictures that say so.
    """
    kept = (weight - 1) / 99
    if kept <= 0:
        return commission.painted(_size(source))
    stage = _stage(source, known, kept, commission)
    if _part(kept, _COVERED) < 1:
        out = _on_the_way(source, stage, kept, commission)
    else:
        out = _staged(source, stage, kept, commission)
    fade = min(1.0, (1 - kept) / (1 - _FADING))
    look = replace(commission.look, strength=commission.look.strength * fade)
    return develop_bytes(out, look, commission.seed)


def _staged(source: Pixels, stage: _Stage, kept: float, commission: Commission) -> Pixels:
    """The source's ground with the prompt's subjects, or with what they become: its own."""
    ground = _graded(stage.ground, kept, commission)
    if stage.missing is None or kept <= _RETURNED[0]:
        return _peopled(ground, stage.place, commission)
    own = Shown(_graded(source, kept, commission), cut(source, stage.missing).alpha)
    if stage.place is None or stage.place.height < _LEAST:
        return own.picture
    everywhere = np.ones(ground.shape[:2], bool)
    theirs = Shown(*compose(ground, stage.place, commission, everywhere))
    return morphed(theirs, own, ground, _part(kept, _RETURNED))


def _part(kept: float, span: tuple[float, float]) -> float:
    """How far a change has come that begins and ends at two weights."""
    start, end = span
    return min(1.0, max(0.0, (kept - start) / (end - start)))


def _on_the_way(source: Pixels, stage: _Stage, kept: float, commission: Commission) -> Pixels:
    """The prompt's scene on its way into the source's."""
    scene = _scene(source, stage, commission)
    whole = _recalled(source, scene.whole, kept)
    loose = _part(kept, _LOOSENED) if scene.place is not None else 0.0
    out = whole
    if loose > 0:
        out = _recalled(source, scene.empty, kept)
    covered = _part(kept, _COVERED)
    if covered > 0:
        over = _graded(stage.ground, kept, commission)
        if scene.place is None:
            over = _peopled(over, stage.place, commission)
        out = blend(over, out, front(out.shape, (0, len(out)), covered))
    if scene.place is not None and stage.place is not None and loose > 0:
        at = _between(scene.place, stage.place, _part(kept, _WALKED))
        out = _peopled(out, at, commission)
    if 0 < loose < 1:
        both = PIL.Image.fromarray(whole), PIL.Image.fromarray(out)
        out = np.asarray(PIL.Image.blend(both[0], both[1], loose))
    return out


def _peopled(ground: Pixels, place: Box | None, commission: Commission) -> Pixels:
    """A ground with the prompt's subjects in a place."""
    if place is None or place.height < _LEAST:
        return ground
    return compose(ground, place, commission, np.ones(ground.shape[:2], bool))[0]


def _between(one: Box, other: Box, share: float) -> Box:
    """A box on the way from one to another."""
    ends = ((one.left, other.left), (one.top, other.top), (one.right, other.right),
            (one.bottom, other.bottom))  # fmt: skip
    return Box(*(round(a + (b - a) * share) for a, b in ends))


def _recalled(source: Pixels, scene: Pixels, kept: float) -> Pixels:
    """The prompt's scene with the source's colours and broad light."""
    sheet = PIL.Image.fromarray(scene)
    part = min(1.0, kept / _SCENE)
    toned = PIL.Image.blend(sheet, recolor(sheet, leading(source)), 0.85 * part)
    reach = _BROAD * min(source.shape[:2])
    there, here = _broad(PIL.Image.fromarray(source), reach), _broad(toned, reach)
    share = round(256 * 0.45 * part)
    out = np.asarray(toned, np.int32) + ((there - here) * share >> 8)
    return np.clip(out, 0, 255).astype(np.uint8)


def _scene(source: Pixels, stage: _Stage, commission: Commission) -> _Scene:
    """What the prompt alone gives, before its look."""
    size, graph = _size(source), commission.graph
    plain = replace(commission, look=Look())
    if stage.place is None or graph.lettering or commission.designed:
        whole = plain.painted(size)
        return _Scene(whole, whole, None)
    seen: list[Seen] = []
    painted = commission.painters.scene(graph, size, commission.seed, sight=seen.append)
    figures = seen[-1].figures > 127
    there = layout.settled(graph, cast(graph, commission.seed), commission.seed)
    empty = replace(there, subjects=(), relations=())
    place = box_of(figures) if figures.any() else stage.place
    return _Scene(to_pixels(painted), replace(plain, graph=empty).painted(size), place)


def _graded(stage: Pixels, kept: float, commission: Commission) -> Pixels:
    """The source in some of the colours of the prompt's place."""
    if not (commission.somewhere or commission.sky):
        return stage
    share = 0.45 * min(1.0, max(0.0, (_BARE - kept) / (_BARE - _SCENE)))
    if share <= 0 or min(stage.shape[:2]) < 32:
        return stage
    graph = replace(commission.graph, subjects=(), relations=(), format=Format.SCENE, lettering=())
    height, width = (max(64, side // 4) for side in stage.shape[:2])
    plain = replace(commission, graph=graph, look=Look())
    colors = leading(plain.painted(Resolution(width, height)))
    sheet = PIL.Image.fromarray(stage)
    return np.asarray(PIL.Image.blend(sheet, recolor(sheet, colors), share))


def _stage(source: Pixels, known: Mask | None, kept: float, commission: Commission) -> _Stage:
    """The source without its subject, if others are to take its place and enough of it is left."""
    if not commission.graph.subjects:
        return _Stage(source, None)
    if commission.emptied is not None and known is not None:
        empty = commission.emptied(source, None)
        about = known if empty is None else known & _changed(source, empty)
        if empty is not None and about.any():
            return _vacated(empty, about, source, kept)
    about = subject(source) | prominent(source) if known is None else known
    if not about.any():
        return _Stage(source, _place(source, kept))
    hole = grown(about, max(4, min(about.shape) // 32))
    if hole.sum() > _WIDEST * hole.size:
        return _Stage(source, None)
    return _vacated(cleared(source, hole), about, source, kept)


def _vacated(ground: Pixels, about: Mask, source: Pixels, kept: float) -> _Stage:
    """A ground without what the source was about; at last the source itself."""
    if kept >= _RETURNED[1]:
        return _Stage(source, None)
    return _Stage(ground, _roomy(box_of(about), source), about)


def _changed(source: Pixels, empty: Pixels) -> Mask:
    """Where a picture differs from the same without its main subject; shadows do not count."""
    changed: Mask = np.abs(source.astype(np.int16) - empty).max(2) > _APART
    soft = PIL.Image.fromarray(changed.astype(np.uint8) * np.uint8(255)).filter(GaussianBlur(3))
    return np.asarray(soft) > 127


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


def _place(source: Pixels, kept: float) -> Box:
    """Where subjects stand in a picture that was not made for them: low, off the middle."""
    height, width = source.shape[:2]
    tall = (0.58 - 0.32 * kept) * (1 - _part(kept, (_SMALL, 0.99)))
    bottom = round(height * 0.93)
    top = bottom - round(height * tall)
    wide = min(width, round(width * (0.3 * min(1.0, 5 * tall) + tall)))
    left = round((width - wide) * 0.42)
    return Box(left, top, left + wide, bottom)


def _broad(picture: PIL.Image.Image, reach: float) -> NDArray[np.int32]:
    small = picture.reduce(8) if min(picture.size) >= 64 else picture
    soft = small.filter(GaussianBlur(reach / (picture.width / small.width)))
    return np.asarray(soft.resize(picture.size, PIL.Image.Resampling.BICUBIC)).astype(np.int32)

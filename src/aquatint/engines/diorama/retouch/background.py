"""Keep what a picture is about, and paint another scene behind it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import PIL.Image
from numpy.typing import NDArray
from PIL.ImageFilter import GaussianBlur

from aquatint.domain import Resolution

from ..graph import SceneGraph
from ..lexicon import entry
from ..lexicon.entry import Kind
from .commission import Commission, Mask, Pixels, levels
from .matte import Cutout, cut
from .region import box_of, ring
from .standing import pool
from .tones import Surroundings, pulled

_WRAP = 0.22  # how much of the light behind it reaches over a subject's edge
_PULL = 0.34
_FOOT = 0.985  # a subject that ends above this share of the height stands; below it is cut off


def behind(source: Pixels, commission: Commission, known: Mask | None = None) -> Pixels:
    """The subject of the source before the scene of the prompt, in the light of that scene.

    `known` is where the subject is, for pictures that say so; otherwise it is looked for. A picture
    in which nothing stands out keeps its middle, softly.
    """
    size = Resolution(source.shape[1], source.shape[0])
    scene = replace(commission, graph=_without_its_subject(commission)).painted(size)
    kept = cut(source, known)
    if not kept.found:
        kept = _vignette(source)
    if not kept.found:
        return scene
    return _joined(scene, kept)


def alone(source: Pixels, known: Mask | None = None) -> NDArray[np.uint8] | None:
    """The subject of the source on no ground, (height, width, 4); None where nothing stands out."""
    kept = cut(source, known)
    if not kept.found:
        return None
    alpha = np.rint(kept.alpha * np.float32(255)).astype(np.uint8)
    color = np.rint(np.clip(kept.color, 0, 255)).astype(np.uint8)
    return np.dstack([np.where(alpha[..., None] > 0, color, 0), alpha]).astype(np.uint8)


def _without_its_subject(commission: Commission) -> SceneGraph:
    """The prompt's graph without the living being that it says over again: it is kept."""
    graph = commission.graph
    leads = graph.subjects[:1]
    if not (leads and commission.somewhere and _living(leads[0].concept)):
        return graph
    return replace(graph, subjects=(), relations=())


def _living(concept: str) -> bool:
    return entry(concept).kind in (Kind.ANIMAL, Kind.PERSON)


def _vignette(source: Pixels) -> Cutout:
    height, width = source.shape[:2]
    y = np.linspace(-1, 1, height, dtype=np.float32)[:, None]
    x = np.linspace(-1, 1, width, dtype=np.float32)[None]
    near = np.clip((np.float32(0.72) - x * x - y * y) * 4, 0, 1)
    return Cutout(near * near * (3 - 2 * near), source.astype(np.float32))


def _joined(scene: Pixels, kept: Cutout) -> Pixels:
    """Lay the subject over the scene: shadow, then its colours in the scene's light."""
    solid = kept.alpha > 0.5
    box = box_of(solid)
    about = ring(solid, max(8, min(solid.shape) // 16))
    seen = Surroundings.of(scene, about)
    ground = scene.astype(np.float32)
    if box.bottom < _FOOT * solid.shape[0]:
        pool(ground, solid, box)
    alpha = kept.alpha[..., None]
    sprite = np.concatenate([kept.color * alpha, alpha * 255], 2)
    lit = pulled(np.rint(sprite).astype(np.uint8), seen, _PULL).astype(np.float32)
    lit = _wrapped(lit, scene, kept.alpha)
    return levels(ground * (1 - alpha) + lit[..., :3])


def _wrapped(
    sprite: NDArray[np.float32], scene: Pixels, alpha: NDArray[np.float32]
) -> NDArray[np.float32]:
    """Let some of the light behind a subject reach over its edge, as through a lens."""
    reach = max(2.0, min(alpha.shape) / 120)
    field = PIL.Image.fromarray(np.rint(alpha * 255).astype(np.uint8))
    open_share = 1 - np.asarray(field.filter(GaussianBlur(reach))).astype(np.float32) / 255
    glow = np.asarray(PIL.Image.fromarray(scene).filter(GaussianBlur(reach * 2)))
    share = (open_share * alpha * np.float32(_WRAP))[..., None]
    sprite[..., :3] += (glow * alpha[..., None] - sprite[..., :3]) * share
    return sprite

"""What is to be painted into a picture, and who paints it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from aquatint.domain import Resolution

from ..graph import SceneGraph
from ..lettering import DESIGNS, caption
from ..lettering.design import Painters, Seen
from ..look import Look, develop
from ..pixels import Picture
from .instruction import Verb

Pixels = NDArray[np.uint8]  # (height, width, 3)
Mask = NDArray[np.bool_]  # (height, width), true where the picture may change
Emptied = Callable[[Pixels, Mask | None], Pixels | None]
"""Paints a picture again without the figures that a mask covers, or without its main one.

None where that cannot be done.
"""


@dataclass(frozen=True, slots=True)
class Commission:
    """A prompt, understood, the look it is wanted in, the painters at hand and the seed.

    `emptied` knows how the source was painted.
    """

    graph: SceneGraph
    look: Look
    painters: Painters
    seed: int
    verb: Verb = Verb.SHOW
    emptied: Emptied | None = None

    @property
    def silent(self) -> bool:
        """Whether the prompt asks for nothing that could be painted."""
        graph = self.graph
        return self.verb is Verb.REMOVE or not (
            graph.subjects or self.somewhere or graph.lettering or self.sky
        )

    @property
    def somewhere(self) -> bool:
        """Whether the prompt names a place."""
        return self.graph.setting not in {None, "abstract"}

    @property
    def sky(self) -> bool:
        """Whether the prompt speaks of weather or light, which only a scene can show."""
        plain = SceneGraph()
        return bool(self.graph.weather) or self.graph.time is not plain.time

    @property
    def designed(self) -> bool:
        """Whether the prompt asks for a designed object with letters."""
        return self.graph.format in DESIGNS

    def painted(self, size: Resolution) -> Pixels:
        """The whole picture that the prompt alone would give, letters included, at any size."""
        design = DESIGNS.get(self.graph.format)
        if design is not None:
            picture = design(self.graph, size, self.seed, self.painters)
            return to_pixels(develop(picture, self.look, self.seed))
        seen: list[Seen] = []
        picture = self.painters.scene(self.graph, size, self.seed, sight=seen.append)
        picture = develop(picture, self.look, self.seed)
        caption(picture, self.graph, self.seed, seen=seen[-1])
        return to_pixels(picture)


def levels(values: NDArray[np.float32]) -> Pixels:
    """Levels of any precision as bytes."""
    rounded: Pixels = np.clip(np.rint(values), 0, 255).astype(np.uint8)
    return rounded


def to_pixels(picture: Picture) -> Pixels:
    """A float picture as bytes."""
    scaled = np.clip(picture, 0, 1) * np.float32(255) + np.float32(0.5)
    return scaled.astype(np.uint8)

"""The camera of a stage: the frame, and what the seed decides about the composition."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from aquatint.domain import Resolution

from ..dice import dice

HIGH = (0.36, 0.42)  # the eye line high in the frame: the ground rules
LOW = (0.62, 0.68)  # the eye line low in the frame: the sky rules


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """A frame in pixels; `horizon` is a share of the height, `side` 1 for light from the right.

    `side` is -1 where the light comes from the left. Whoever composes puts the heavy things on
    the other side. `scale` is the size of things, less than 1 where the camera stands far away.
    """

    width: int
    height: int
    seed: int
    horizon: float
    side: int
    scale: float = 1.0

    @property
    def small(self) -> int:
        """The smaller side: the measure of things that must not stretch with the frame."""
        return int(min(self.width, self.height) * self.scale)

    @property
    def line(self) -> float:
        """The horizon in pixels from the top."""
        return self.horizon * self.height

    def dice(self, name: str) -> np.random.Generator:
        """The random stream of one painter."""
        return dice(self.seed, f"stage/{name}")

    def pick(self, name: str, count: int) -> int:
        """One of `count` ways; as many neighbouring seeds take all of them in turn."""
        order = dice(self.seed // count, f"stage/{name}").permutation(count)
        return int(order[self.seed % count])

    def x(self, share: float) -> float:
        """A place across the frame in pixels; shares run from the lit side to the dark one."""
        return self.width * (1 - share if self.side > 0 else share)

    def y(self, share: float) -> float:
        return self.height * share


def look(
    size: Resolution,
    seed: int,
    *eye_lines: tuple[float, float],
    side: int | None = None,
    wide: bool = False,
) -> View:
    """Set up the camera: one of the eye lines by the seed, high or low where none is given.

    A `wide` shot is taken from afar: the lowest eye line, and things two thirds as large.
    """
    roll = dice(seed, "stage/view")
    lines = eye_lines or (HIGH, LOW)
    chosen = max(lines) if wide else lines[(seed // 2 + seed // 8) % len(lines)]
    horizon = float(roll.uniform(*chosen))
    lit = 1 if (seed + seed // 4) % 2 else -1  # neighbouring seeds look the other way
    return View(
        width=size.width,
        height=size.height,
        seed=seed,
        horizon=horizon,
        side=lit if side is None else side,
        scale=0.68 if wide else 1.0,
    )

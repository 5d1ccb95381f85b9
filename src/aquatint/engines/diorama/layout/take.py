"""What the seed decides about a picture: how near the camera is, where the hero goes."""

from __future__ import annotations

from dataclasses import dataclass, replace

_STEPS = (1640531527, 2882110345, 3242174889)
"""Shares of 2**32 whose multiples spread evenly over it: neighbouring seeds differ most."""

_WHOLE = 2**32


@dataclass(frozen=True, slots=True, kw_only=True)
class Take:
    """One way to see a scene.

    `near` is 0 for the furthest camera that the shot allows and 1 for the nearest, `off` how far
    the hero goes from the middle (1 is a third, as much as there is), `back` how far into the
    ground it stands. `turned` puts it on the other side than light and stage suggest, `apart`
    leaves air between neighbours.
    """

    near: float = 0.5
    off: float = 0.9
    back: float = 0.3
    turned: bool = False
    apart: bool = False

    def nearer(self) -> Take:
        """The same from close by: a narrow frame has no room for distance."""
        return replace(self, near=0.45 + 0.55 * self.near)

    @classmethod
    def of(cls, seed: int) -> Take:
        """The take of a seed; eight seeds in a row are eight different pictures."""
        near, off, back = (((seed + 1) * step % _WHOLE) / _WHOLE for step in _STEPS)
        return cls(
            near=near,
            off=0.72 + 0.28 * off,
            back=back,
            turned=seed % 4 == 3,
            apart=off > 0.62,
        )

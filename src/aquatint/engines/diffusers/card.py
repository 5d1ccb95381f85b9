"""The card that a model draws in place of a picture that it was trained to withhold."""

from __future__ import annotations

import numpy as np

from .canvas import Pixels

_NEAR = 6  # levels that one grey may waver by, and that its channels may differ by
_GROUND = 0.8  # of the card, at the least, is that one grey
_LETTERED = (0.001, 0.2)  # of it, what stands out: lettering
_BAND = 0.5  # of its height, within which all that stands out lies


def is_card(picture: Pixels) -> bool:
    """Whether a picture is one flat middle grey with nothing but lettering across its middle.

    The weights of Ideogram 4 answer so where they withhold a picture: there is no other sign. A
    picture that was asked to look like this is withheld, too.
    """
    spread = np.ptp(picture.astype(np.int16), axis=2)
    grey = picture[..., 1].astype(np.int16)
    middle = int(np.median(grey))
    if not 40 <= middle <= 220 or (spread > 2 * _NEAR).mean() > _LETTERED[0]:
        return False
    stands_out = np.abs(grey - middle) > _NEAR
    if not _LETTERED[0] <= stands_out.mean() <= _LETTERED[1] or (~stands_out).mean() < _GROUND:
        return False
    rows = np.flatnonzero(stands_out.mean(axis=1) > _LETTERED[0])
    height = picture.shape[0]
    if not len(rows) or rows[-1] - rows[0] > _BAND * height:
        return False
    return bool(abs((rows[0] + rows[-1]) / 2 - height / 2) < height / 4)

"""A logo or a sticker stands on the ground that the prompt asks for."""

import numpy as np
import pytest

from aquatint.domain import GenerationRequest, Resolution
from aquatint.engines.diorama.engine import render

SIZE = Resolution(256, 256)


def corner(prompt, seed):
    """The mean colour of a corner, nothing but ground."""
    picture = render(GenerationRequest(prompt=prompt, resolution=SIZE, seed=seed), seed)
    return np.asarray(picture)[:24, :24, :3].reshape(-1, 3).mean(axis=0)


@pytest.mark.parametrize("what", ['a logo for a bakery called "Crumb"', "a sticker of a cat"])
def test_a_white_ground_is_white_and_a_blue_one_blue(what):
    for seed in range(4):
        assert corner(f"{what} on a white background", seed).min() > 215
        for told in ("on a blue background", "on a plain blue background with red letters"):
            red, _, blue = corner(f"{what} {told}", seed)
            assert blue > red + 60

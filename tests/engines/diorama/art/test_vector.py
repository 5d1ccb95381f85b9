"""Shapes come out as they are told, by whichever rasteriser."""

import pytest

from aquatint.engines.diorama import raster
from aquatint.engines.diorama.art.vector import Ink

LENS = "M-18 -4.6Q0 -13 18 -4.6Q0 2.4 -18 -4.6Z"
RASTERISERS = [raster.by_resvg, *([raster.by_thorvg] if raster.has_thorvg() else [])]


@pytest.mark.parametrize("rasterise", RASTERISERS)
def test_a_lens_is_filled_with_a_gradient_as_with_a_colour(rasterise):
    painted = []
    for paint in ("#46469c", "gradient"):
        ink = Ink("p")
        ink.path(LENS, ink.down("#716ca3", "#2b2c70") if paint == "gradient" else paint)
        shapes = (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-20 -20 40 30">{ink.shapes}</svg>'
        )
        painted.append(int((rasterise(shapes, 200, 150)[..., 3] > 0).sum()))
    assert painted[1] == pytest.approx(painted[0], rel=0.01)
    assert painted[0] > 1000

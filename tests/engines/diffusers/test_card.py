"""The card of a model that withholds a picture is told from pictures."""

import numpy as np
import PIL.Image
import PIL.ImageDraw
import pytest
from pictures import landscape, noise

from aquatint.engines.diffusers.card import is_card


def card(
    width=1024, height=768, *, ground=128, ink=235, top=0.5, text="Image blocked by safety filter"
):
    drawn = PIL.Image.new("RGB", (width, height), (ground,) * 3)
    write = PIL.ImageDraw.Draw(drawn)
    place = (width / 2, height * top)
    write.text(place, text, (ink,) * 3, anchor="mm", font_size=width / 20)
    return np.asarray(drawn)


@pytest.mark.parametrize(("ground", "ink"), [(128, 255), (90, 220), (200, 40)])
@pytest.mark.parametrize("size", [(1024, 1024), (512, 1536), (1536, 640)])
def test_one_grey_with_lettering_across_its_middle_is_the_card(size, ground, ink):
    assert is_card(card(*size, ground=ground, ink=ink))


def test_a_card_that_a_decoder_wavered_over_is_one():
    wavering = np.random.default_rng(1).integers(-4, 5, (768, 1024, 1))
    assert is_card(np.clip(card().astype(int) + wavering, 0, 255).astype(np.uint8))


PICTURES = {
    "a landscape": landscape(256, 192),
    "noise": noise(256, 192),
    "one grey": np.full((192, 256, 3), 128, np.uint8),
    "black on white": card(ground=255, ink=0),
    "a coloured card": card() // np.array([1, 2, 1], np.uint8),
    "lettering all over": card(text="\n\n\n".join(["Image blocked by safety filter"] * 8)),
    "lettering at the top": card(top=0.1),
    "a ramp of greys": np.linspace(0, 255, 256, dtype=np.uint8)[None, :, None]
    .repeat(192, 0)
    .repeat(3, 2),
}


@pytest.mark.parametrize("kind", PICTURES)
def test_pictures_are_no_card(kind):
    assert not is_card(PICTURES[kind])

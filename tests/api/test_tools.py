"""The endpoints without a version or a dialect."""

import numpy as np
import pytest
from pictures import mask

from aquatint.domain import Edit, ReplaceBackground
from aquatint.imaging.mask import changes
from tests.api.asking import check, file, flat, multipart, png

pytestmark = pytest.mark.anyio

BACKGROUND = "/v1/remove-background"
OBJECT = "/v1/remove-object"
LEFT = np.arange(64)[None].repeat(48, 0) < 32


async def test_without_its_background_an_image_keeps_its_size(house):
    response = await house.client.post(BACKGROUND, **multipart(image=file(png())))
    asked = house.engine.asked[-1]
    assert asked.source == ReplaceBackground(asked.source.image)
    assert asked.source.image.data == png()
    assert (asked.transparent, asked.prompt, str(asked.resolution)) == (True, "", "64x48")
    (item,) = response.json()["data"]
    assert list(item) == ["is_image_safe", "url"]


@pytest.mark.parametrize("prefix", ["", "/ideogram"])
async def test_what_is_white_is_removed(house, prefix):
    white_left = mask(~LEFT).data  # a mask is black where it is true
    body = multipart(image=file(png()), mask=file(white_left), seed="7")
    asked = await house.asks(prefix + OBJECT, **body)
    assert (asked.prompt, asked.seed, str(asked.resolution)) == ("", 7, "64x48")
    assert isinstance(asked.source, Edit)
    assert (changes(asked.source.mask) == LEFT).all()


@pytest.mark.parametrize(
    ("name", "removed"),
    [("white", True), ("black", False), ((128, 128, 128), True), ((127, 127, 127), False)],
)
async def test_grey_goes_to_the_nearer(house, name, removed):
    body = multipart(image=file(png()), mask=file(flat(64, 48, name)))
    asked = await house.asks(OBJECT, **body)
    assert changes(asked.source.mask).all() == removed


async def test_what_is_transparent_in_a_mask_is_kept(house):
    body = multipart(image=file(png()), mask=file(flat(64, 48, (0, 0, 0, 0), "RGBA")))
    assert not changes((await house.asks(OBJECT, **body)).source.mask).any()


async def test_a_mask_has_the_size_of_its_image(house):
    body = multipart(image=file(png()), mask=file(flat(48, 64, "white")))
    check(await house.client.post(OBJECT, **body), 400, "mask")


async def test_a_mask_is_needed(house):
    check(await house.client.post(OBJECT, **multipart(image=file(png()))), 400, "mask")

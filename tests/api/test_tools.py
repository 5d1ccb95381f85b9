"""The endpoints without a version or a dialect."""

from dataclasses import replace

import numpy as np
import pytest
from pictures import mask

from aquatint.domain import Edit, ReplaceBackground
from aquatint.imaging.mask import changes
from tests.api.asking import check, file, flat, multipart, png

pytestmark = pytest.mark.anyio

BACKGROUND = "/v1/remove-background"
OBJECT = "/v1/remove-object"
EDIT = "/v1/edit"
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


def edited(**fields):
    """An edit that is in order, but for what is said here."""
    return multipart(**{"images": file(png()), "prompt": "at night", **fields})


async def test_an_edit_keeps_the_size_of_its_image_unless_told(house):
    asked = await house.asks(EDIT, **edited(magic_prompt="OFF", seed="3", num_images="2"))
    assert asked.source == Edit(asked.source.image)
    assert (asked.prompt, asked.seed, asked.num_images) == ("at night", 3, 2)
    assert str(asked.resolution) == "64x48"
    for field, value in [("resolution", "1312x736"), ("aspect_ratio", "16x9")]:
        assert str((await house.asks(EDIT, **edited(**{field: value}))).resolution) == "1312x736"
    both = edited(resolution="1312x736", aspect_ratio="16x9")
    check(await house.client.post(EDIT, **both), 400, "resolution")


async def test_an_edit_of_several_images_is_refused_by_an_engine_that_takes_one(house):
    several = edited(images=[file(png(seed=seed)) for seed in range(3)])
    check(await house.client.post(EDIT, **several), 400, "images")
    house.engine.capabilities = replace(house.engine.capabilities, images=3)
    try:
        asked = await house.asks(EDIT, **several)
    finally:
        del house.engine.capabilities
    assert [one.data for one in asked.source.others] == [png(seed=1), png(seed=2)]


async def test_an_edit_has_at_most_ten_images(house):
    many = edited(images=[file(png())] * 11)
    check(await house.client.post(EDIT, **many), 400, "images")

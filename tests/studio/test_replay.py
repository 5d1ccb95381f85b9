"""Drawn again: identical, close or different, and why."""

from dataclasses import replace

import numpy as np
import pytest
from pictures import image, landscape

from aquatint.domain import (
    Determinism,
    Drawn,
    Edit,
    GeneratedImage,
    InvalidRequest,
    Provenance,
)
from aquatint.engines import Capabilities
from aquatint.engines.solid import SolidEngine
from aquatint.studio import canonical, receipts
from aquatint.studio.replay import Likeness, reasons, replay

from .conftest import wanted

pytestmark = pytest.mark.anyio

FIRST = landscape(64, 64)
THEN = Provenance(engine="model", model="m", revision="1", determinism=Determinism.STACK)


class Model:
    """An engine whose pixels the test decides."""

    capabilities = Capabilities()

    def __init__(self, *pixels, provenance=THEN):
        self.drawn = Drawn(
            tuple(GeneratedImage(image(one), index) for index, one in enumerate(pixels)), provenance
        )

    async def generate(self, request, progress):
        return self.drawn

    async def aclose(self):
        pass


async def receipt_of(model, **more):
    return await receipts.of("g", canonical.write(wanted(seed=0, **more)), model.drawn)


def kept(model):
    return {canonical.sha256(made.image.data): made.image for made in model.drawn.images}


def off_by(pixels, amount):
    return np.clip(pixels.astype(int) + amount, 0, 255).astype(np.uint8)


async def test_the_same_pixels_are_identical_and_need_no_reason():
    then = Model(FIRST)
    answer = await replay(await receipt_of(then), Model(FIRST), {}, {})
    assert (answer.likeness, answer.reasons) == (Likeness.IDENTICAL, ())


async def test_pixels_that_differ_a_little_are_close_with_the_measure():
    then, now = (
        Model(np.full((64, 64, 3), 100, np.uint8)),
        Model(np.full((64, 64, 3), 101, np.uint8)),
    )
    (compared,) = (await replay(await receipt_of(then), now, {}, kept(then))).images
    assert (compared.likeness, compared.mean, compared.most) == (Likeness.CLOSE, 1.0, 1)


async def test_pixels_that_differ_much_are_different_with_the_measure():
    then, now = Model(FIRST), Model(FIRST[::-1])
    (compared,) = (await replay(await receipt_of(then), now, {}, kept(then))).images
    assert compared.likeness is Likeness.DIFFERENT
    assert compared.mean > 2


async def test_without_the_first_picture_other_pixels_are_different_without_a_measure():
    then, now = Model(FIRST), Model(off_by(FIRST, 1))
    (compared,) = (await replay(await receipt_of(then), now, {}, {})).images
    assert (compared.likeness, compared.mean) == (Likeness.DIFFERENT, None)


async def test_the_whole_is_as_alike_as_its_least_alike_image():
    then, now = Model(FIRST, FIRST), Model(FIRST, FIRST[::-1])
    answer = await replay(await receipt_of(then, num_images=2), now, {}, kept(then))
    assert [one.likeness for one in answer.images] == [Likeness.IDENTICAL, Likeness.DIFFERENT]
    assert answer.likeness is Likeness.DIFFERENT


async def test_a_picture_of_another_size_is_different():
    then, now = Model(FIRST), Model(landscape(32, 32))
    answer = await replay(await receipt_of(then), now, {}, kept(then))
    assert answer.likeness is Likeness.DIFFERENT


async def test_fewer_images_than_then_are_told():
    then, now = Model(FIRST, FIRST), Model(FIRST)
    with pytest.raises(InvalidRequest, match="only 1 images"):
        await replay(await receipt_of(then, num_images=2), now, {}, {})


async def test_an_input_is_found_by_its_hash_and_missed_by_name():
    source = image(landscape(64, 64))
    request = wanted("a hat", seed=3, source=Edit(source))
    engine = SolidEngine()
    text = canonical.write(request)
    receipt = await receipts.of("g", text, await engine.generate(request))

    given = {canonical.sha256(source.data): source}
    assert (await replay(receipt, engine, given, {})).likeness is Likeness.IDENTICAL
    with pytest.raises(InvalidRequest, match="is not given"):
        await replay(receipt, engine, {}, {})


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"engine": "other"}, "the engine was model, is other"),
        ({"model": "n"}, "the model was m, is n"),
        ({"revision": None}, "the revision was 1, is not told"),
        ({"versions": (("torch", "2"),)}, "the version of torch was not told, is 2"),
        ({"parameters": (("steps", "4"),)}, "the parameter steps was not told, is 4"),
    ],
)
def test_what_changed_since_is_the_reason(change, said):
    assert reasons(THEN, replace(THEN, **change)) == (said,)


@pytest.mark.parametrize("determinism", Determinism)
def test_where_nothing_changed_the_promise_of_the_engine_is_the_reason(determinism):
    same = replace(THEN, determinism=determinism)
    (said,) = reasons(same, same)
    assert said.startswith("model promises")

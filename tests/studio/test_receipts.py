"""A receipt proves what was drawn, and cannot be changed unnoticed."""

import json

import pytest

from aquatint.domain import Adjustment, Drawn, InvalidRequest, Keeping, Provenance
from aquatint.engines.solid import SolidEngine
from aquatint.imaging import decode
from aquatint.studio import canonical, receipts

from .conftest import CALLER, wanted

pytestmark = pytest.mark.anyio


async def a_receipt(**more):
    request = wanted(seed=7, num_images=2)
    drawn = await SolidEngine().generate(request)
    provenance = Provenance(
        engine="solid", model="m", versions=(("torch", "2"),), parameters=(("steps", "4"),)
    )
    told = (Adjustment("seed", Keeping.LOST, "is chosen by the model"),)
    return await receipts.of("g", canonical.write(request), Drawn(drawn.images, provenance, told))


async def test_a_receipt_is_read_as_it_was_written():
    receipt = await a_receipt()
    assert receipts.read(json.loads(json.dumps(receipts.write(receipt)))) == receipt


async def test_a_receipt_is_read_as_it_is_kept():
    receipt = await a_receipt()
    assert receipt.provenance.revision is None
    assert receipts.read(json.loads(canonical.dump(receipts.write(receipt)))) == receipt


async def test_it_holds_the_hashes_of_file_and_pixels_of_every_image():
    made = (await SolidEngine().generate(wanted(seed=7))).images[0]
    proof = (await a_receipt()).images[0]
    assert proof.file == canonical.sha256(made.image.data)
    assert proof.pixels == decode.pixel_hash(made.image)


@pytest.mark.parametrize(
    "change",
    [
        {"request": {"prompt": "another"}},
        {"request_sha256": "0" * 64},
        {"version": 2},
        {"version": None},
        {"images": [{}]},
        {"images": None},
        {"determinism": "who knows"},
        {"versions": None},
        {"adjustments": [{"field": "seed"}]},
    ],
)
async def test_a_receipt_that_was_changed_or_is_damaged_is_refused(change):
    told = receipts.write(await a_receipt())
    with pytest.raises(InvalidRequest, match="receipt"):
        receipts.read(told | change)


@pytest.mark.parametrize("told", [[], "a receipt", 7, None, {}])
def test_what_is_no_receipt_is_refused(told):
    with pytest.raises(InvalidRequest, match="no receipt"):
        receipts.read(told)


async def test_every_generation_keeps_its_receipt(studio, clock):
    generation = await studio.generate(CALLER, wanted(seed=7, num_images=2))
    kept = receipts.read(json.loads(await studio.generations.receipt(generation.id)))
    assert kept.generation == generation.id
    assert canonical.read(kept.request, {}) == wanted(
        seed=7, num_images=2, prompt=generation.shown.prompt
    )
    assert [proof.seed for proof in kept.images] == [7, 8]
    assert kept.provenance.engine == "solid"


async def test_the_file_hash_of_a_receipt_is_that_of_the_kept_file(studio, assets):
    generation = await studio.generate(CALLER, wanted(seed=7))
    kept = receipts.read(json.loads(await studio.generations.receipt(generation.id)))
    (name,) = assets.names
    assert canonical.sha256(await assets.get(name)) == kept.images[0].file

"""Images are found by their links until these run out, and are gone afterwards."""

import pytest

from aquatint.domain.errors import Expired, Forbidden, NotFound

from .conftest import CALLER, START, parts, states, wanted

pytestmark = pytest.mark.anyio


async def test_a_link_runs_out_at_the_second_it_names(studio, clock):
    link = (await studio.generate(CALLER, wanted())).assets[0].link

    clock.now = START.replace(microsecond=0)
    clock.go(days=1, microseconds=-1)
    assert (await studio.image(*parts(link))).length

    clock.go(microseconds=1)
    with pytest.raises(Expired):
        await studio.image(*parts(link))


async def test_a_good_link_that_has_run_out_stays_so_when_file_and_row_are_gone(
    studio, clock, database
):
    link = (await studio.generate(CALLER, wanted())).assets[0].link
    clock.go(days=40)
    await studio.sweep()

    with pytest.raises(Expired):
        await studio.image(*parts(link))
    assert await states(database) == []


async def test_an_image_never_issued_is_not_found_whatever_the_signature(studio, links):
    unknown = "bzue-VZtSlSMAneIbfCo2A"
    _, expiry, signature = parts(links.sign(unknown, expires=links.expiry(START)))

    for given in ((expiry, signature), (expiry, "0" * 64), (None, None)):
        with pytest.raises(NotFound):
            await studio.image(unknown, *given)


async def test_an_id_that_is_no_id_is_not_found(studio):
    for odd in ("", "..", "a\0b", "\ud800", "é" * 22, "x" * 10_000):
        with pytest.raises(NotFound):
            await studio.image(odd, "1", "0")


async def test_a_wrong_or_missing_signature_is_forbidden(studio):
    image, expiry, signature = parts((await studio.generate(CALLER, wanted())).assets[0].link)
    later = str(int(expiry) + 1)

    for given in ((later, signature), (expiry, "0" * 64), (expiry, None), (None, signature)):
        with pytest.raises(Forbidden):
            await studio.image(image, *given)


async def test_a_good_link_to_a_missing_file_is_not_found(studio, assets):
    link = (await studio.generate(CALLER, wanted())).assets[0].link
    await assets.delete(list(assets.names))

    image = await studio.image(*parts(link))
    with pytest.raises(NotFound):
        await image.read()


async def test_the_sweep_deletes_what_has_expired_and_nothing_else(studio, clock, assets):
    await studio.generate(CALLER, wanted(num_images=2))
    clock.go(hours=12)
    link = (await studio.generate(CALLER, wanted())).assets[0].link
    clock.go(hours=12)

    assert await studio.sweep() == 2
    assert len(assets.names) == 1
    assert await studio.sweep() == 0
    assert await (await studio.image(*parts(link))).read()


async def test_rows_are_forgotten_a_month_after_their_images_expired(studio, clock, database):
    await studio.generate(CALLER, wanted())
    clock.go(days=31, seconds=-1)
    await studio.sweep()
    assert await states(database) == ["succeeded"]

    clock.go(seconds=1)
    await studio.sweep()
    assert await states(database) == []

"""What every store of images promises, whatever it keeps them in."""

import asyncio

import pytest

from aquatint.domain.errors import NotFound
from aquatint.storage import open_assets

pytestmark = pytest.mark.anyio

NAME = "2026-11-20/bzue-VZtSlSMAneIbfCo2A.png"


@pytest.fixture(params=["a folder", "memory"])
def store(request, tmp_path, anyio_backend):
    return open_assets("memory:" if request.param == "memory" else None, tmp_path)


async def test_what_was_put_is_got_whole(store):
    content = bytes(range(256)) * 5000

    await store.put(NAME, content)

    assert await store.get(NAME) == content


async def test_an_empty_file_is_a_file(store):
    await store.put(NAME, b"")

    assert await store.get(NAME) == b""


async def test_what_was_never_put_is_not_found(store):
    with pytest.raises(NotFound):
        await store.get(NAME)


async def test_what_was_deleted_is_not_found(store):
    await store.put(NAME, b"x")

    await store.delete([NAME])

    with pytest.raises(NotFound):
        await store.get(NAME)


async def test_deleting_what_is_gone_is_no_error_and_does_not_spare_the_rest(store):
    await store.put("there/a.png", b"a")
    await store.put("there/c.png", b"c")

    await store.delete(["there/a.png", "there/b.png", "there/c.png"])
    await store.delete(["there/a.png"])
    await store.delete([])

    for name in ("there/a.png", "there/c.png"):
        with pytest.raises(NotFound):
            await store.get(name)


async def test_many_may_be_put_and_got_at_once(store):
    names = [f"day/{number}.png" for number in range(50)]

    await asyncio.gather(*(store.put(name, name.encode()) for name in names))
    found = await asyncio.gather(*map(store.get, names))

    assert [content.decode() for content in found] == names


async def test_a_name_cannot_lead_out_of_the_store(store, tmp_path):
    with pytest.raises(ValueError, match="path"):
        await store.put("../outside.png", b"x")

    assert not list(tmp_path.glob("**/outside.png"))


async def test_what_is_in_a_folder_is_listed(store):
    for name in ("a/b/one.png", "a/b/two.png", "a/bc/three.png", "a/four.png"):
        await store.put(name, b"x")

    assert sorted(await store.list("a/b")) == ["a/b/one.png", "a/b/two.png"]
    assert list(await store.list("nothing")) == []

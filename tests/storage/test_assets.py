"""Which store a URL opens, and what a folder of images looks like."""

import pytest

from aquatint.domain.errors import NotFound
from aquatint.storage import open_assets
from aquatint.storage.assets import FolderAssets, ObjectAssets

pytestmark = pytest.mark.anyio


async def test_without_a_url_images_are_files_in_the_data_directory(tmp_path):
    await open_assets(None, tmp_path).put("day/a.png", b"x")

    assert (tmp_path / "images" / "day" / "a.png").read_bytes() == b"x"


async def test_a_path_is_a_folder_anywhere(tmp_path):
    await open_assets(str(tmp_path / "elsewhere"), tmp_path).put("a.png", b"x")

    assert (tmp_path / "elsewhere" / "a.png").read_bytes() == b"x"


async def test_a_folder_survives_a_restart(tmp_path):
    await open_assets(None, tmp_path).put("a.png", b"x")

    assert await open_assets(None, tmp_path).get("a.png") == b"x"


async def test_an_s3_url_opens_a_bucket(tmp_path):
    store = open_assets("s3://bucket/prefix", tmp_path)

    assert isinstance(store, ObjectAssets)
    assert not isinstance(store, FolderAssets)


async def test_another_kind_of_url_is_refused(tmp_path):
    with pytest.raises(ValueError, match="ftp://"):
        open_assets("ftp://host/folder", tmp_path)


async def test_a_file_appears_only_when_it_is_whole(tmp_path):
    store = open_assets(None, tmp_path)
    await store.put("day/a.png", b"x" * 1_000_000)

    assert [path.name for path in (tmp_path / "images").rglob("*") if path.is_file()] == ["a.png"]


async def test_the_last_file_of_a_day_takes_its_folder_along(tmp_path):
    store = open_assets(None, tmp_path)
    await store.put("day/a.png", b"x")

    await store.delete(["day/a.png"])

    assert list((tmp_path / "images").iterdir()) == []
    with pytest.raises(NotFound):
        await store.get("day/a.png")

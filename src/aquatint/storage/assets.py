"""Where the bytes of images are kept: a folder, memory, or a bucket that speaks S3."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Protocol

import obstore
from obstore.store import LocalStore, MemoryStore, ObjectStore, S3Store

from aquatint.domain.errors import NotFound


class AssetStore(Protocol):
    """A place for files that are written once under a new name and never changed."""

    async def put(self, name: str, content: bytes) -> None:
        """Keep a file. Nobody ever sees a part of it, not even after a crash."""
        ...

    async def get(self, name: str) -> bytes:
        """The whole file; raise NotFound when there is none."""
        ...

    async def delete(self, names: Sequence[str]) -> None:
        """Remove files; those that are gone already are no error."""
        ...

    async def list(self, folder: str) -> Sequence[str]:
        """The names of the files whose names begin with this folder and a slash."""
        ...


def open_assets(url: str | None, data_dir: Path) -> AssetStore:
    """The store at `s3://bucket/prefix`, `memory:`, or a folder; without a URL, in `data_dir`.

    Credentials, region and endpoint of a bucket come from the usual AWS_ variables. Raise
    ValueError for any other scheme.
    """
    if url == "memory:":
        return ObjectAssets(MemoryStore())
    if url is not None and url.startswith("s3://"):
        return ObjectAssets(S3Store.from_url(url))
    if url is not None and "://" in url:
        raise ValueError(f"images are kept in a folder, s3://bucket/prefix or memory:, not {url}")
    return FolderAssets(data_dir / "images" if url is None else Path(url))


class ObjectAssets:
    """Files as objects of any store that obstore can reach."""

    def __init__(self, store: ObjectStore) -> None:
        self._store = store

    async def put(self, name: str, content: bytes) -> None:
        await obstore.put_async(self._store, name, content)

    async def get(self, name: str) -> bytes:
        try:
            found = await obstore.get_async(self._store, name)
            return bytes(await found.bytes_async())
        except FileNotFoundError:
            raise NotFound("No such image.") from None

    async def delete(self, names: Sequence[str]) -> None:
        if not names:
            return
        try:
            await obstore.delete_async(self._store, list(names))
        except FileNotFoundError:
            # Some stores stop at the first file that is gone.
            for name in names:
                with suppress(FileNotFoundError):
                    await obstore.delete_async(self._store, name)

    async def list(self, folder: str) -> Sequence[str]:
        found = await obstore.list(self._store, folder).collect_async()
        return [one["path"] for one in found]


class FolderAssets(ObjectAssets):
    """Files in a folder: written aside and renamed, read as a whole in a thread."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        super().__init__(LocalStore(folder, automatic_cleanup=True))
        self._folder = folder

    async def get(self, name: str) -> bytes:
        """One third cheaper than through obstore, which copies what it has read."""
        try:
            return await asyncio.to_thread((self._folder / name).read_bytes)
        except FileNotFoundError:
            raise NotFound("No such image.") from None

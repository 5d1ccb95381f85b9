"""Where the bytes of images are kept: a folder, memory, or a bucket that speaks S3."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import obstore
import structlog
from obstore.exceptions import BaseError
from obstore.store import LocalStore, MemoryStore, ObjectStore, S3Store

from aquatint.domain.errors import NotFound, Unavailable

if TYPE_CHECKING:  # it is there for the checker only
    from obstore.store import RetryConfig

# Whoever waits is told soon; who stores a drawn image tries for longer (studio/shelf.py).
_RETRIES: RetryConfig = {"max_retries": 2, "retry_timeout": timedelta(seconds=10)}

_log = structlog.get_logger(__name__)


class AssetStore(Protocol):
    """A place for files that are written once under a new name and never changed.

    Each method raises Unavailable where the place cannot be reached, or is full.
    """

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
        return ObjectAssets(S3Store.from_url(url, retry_config=_RETRIES))
    if url is not None and "://" in url:
        raise ValueError(f"images are kept in a folder, s3://bucket/prefix or memory:, not {url}")
    return FolderAssets(data_dir / "images" if url is None else Path(url))


class ObjectAssets:
    """Files as objects of any store that obstore can reach."""

    def __init__(self, store: ObjectStore) -> None:
        self._store = store

    async def put(self, name: str, content: bytes) -> None:
        with _told():
            await obstore.put_async(self._store, name, content)

    async def get(self, name: str) -> bytes:
        with _told():
            found = await obstore.get_async(self._store, name)
            return bytes(await found.bytes_async())

    async def delete(self, names: Sequence[str]) -> None:
        if not names:
            return
        try:
            with _told():
                await obstore.delete_async(self._store, list(names))
        except NotFound:
            # Some stores stop at the first file that is gone.
            for name in names:
                with suppress(NotFound), _told():
                    await obstore.delete_async(self._store, name)

    async def list(self, folder: str) -> Sequence[str]:
        with _told():
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
        with _told():
            return await asyncio.to_thread((self._folder / name).read_bytes)


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except FileNotFoundError:
        raise NotFound("No such image.") from None
    except (BaseError, OSError) as error:
        _log.warning("the store of images failed", error=str(error).partition("\n")[0])
        text = "The store of images does not answer, or is full. Try again shortly."
        raise Unavailable(text) from error

"""Images on the shelf: files, rows and links, put up together and taken down together."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

import structlog

from aquatint.domain import Asset, Details, GeneratedImage, ImageProof, Receipt
from aquatint.domain.errors import Expired, Forbidden, NotFound
from aquatint.storage import AssetStore, Generations, ImageRecord
from aquatint.storage.names import NAME, image_name

from . import canonical, receipts
from .endings import Endings
from .links import Clock, Links, Verdict

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class StoredImage:
    """What a good link leads to. `read` brings the bytes, or raises NotFound if they are gone."""

    media_type: str
    length: int
    etag: str
    expires: datetime
    _assets: AssetStore = field(repr=False)
    _object_name: str = field(repr=False)

    async def read(self) -> bytes:
        return await self._assets.get(self._object_name)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Shelf:
    """Keeps images while their links work."""

    assets: AssetStore
    generations: Generations
    links: Links
    clock: Clock
    endings: Endings

    async def keep(self, images: Sequence[GeneratedImage], receipt: Receipt) -> tuple[Asset, ...]:
        """Store the images of a receipt and finish their generation, or leave no file behind."""
        completed = self.clock()
        proven = zip(images, receipt.images, strict=True)
        records = [self._record(index, *one, completed) for index, one in enumerate(proven)]
        puts = [
            asyncio.create_task(self.assets.put(record.object_name, made.image.data))
            for record, made in zip(records, images, strict=True)
            if record.object_name is not None
        ]
        try:
            for put in puts:
                await asyncio.shield(put)
            await self.generations.finish(
                receipt.generation,
                finished=completed,
                images=records,
                details=_details(images),
                receipt=canonical.dump(receipts.write(receipt)),
            )
        except BaseException:
            await self.endings.see_to(self._undo(puts, records))
            raise
        return tuple(map(self._asset, records, images))

    async def find(self, image: str, exp: str | None, sig: str | None) -> StoredImage:
        """What a link leads to; raise Expired, Forbidden or NotFound.

        Where the link is good and has run out, that is the answer, whatever became of the image.
        """
        verdict = self.links.check(image, exp, sig)
        if verdict is Verdict.EXPIRED:
            raise Expired("This link has expired.")
        record = await self.generations.image(image) if NAME.fullmatch(image) else None
        if record is None:
            raise NotFound("No such image.")
        if verdict is Verdict.FORGED:
            raise Forbidden("The signature of this link is missing or wrong.")
        if record.object_name is None or record.expires is None or record.deleted is not None:
            raise NotFound("This image is gone.")
        return StoredImage(
            record.media_type,
            record.length,
            f'"{record.sha256}"',
            record.expires,
            self.assets,
            record.object_name,
        )

    def _record(
        self, index: int, made: GeneratedImage, proof: ImageProof, completed: datetime
    ) -> ImageRecord:
        image, name = made.image, image_name()
        shown = made.is_safe
        return ImageRecord(
            id=name,
            index=index,
            seed=made.seed,
            resolution=image.size,
            media_type=image.format.media_type,
            length=len(image.data),
            sha256=proof.file,
            object_name=f"{completed:%Y-%m-%d}/{name}.{image.format.extension}" if shown else None,
            expires=self.links.expiry(completed) if shown else None,
        )

    def _asset(self, record: ImageRecord, made: GeneratedImage) -> Asset:
        link = None
        if record.expires is not None:
            link = self.links.sign(
                record.id, expires=record.expires, extension=made.image.format.extension
            )
        return Asset(record.id, link, record.seed, record.resolution)

    async def _undo(self, puts: Sequence[asyncio.Task[None]], records: list[ImageRecord]) -> None:
        """Wait for what is being written, for a file that appears later would stay for ever."""
        await asyncio.gather(*puts, return_exceptions=True)
        names = [record.object_name for record in records if record.object_name is not None]
        try:
            await self.assets.delete(names)
        except Exception:  # noqa: BLE001 - tidying must not hide why it was needed
            _log.exception("files could not be removed", names=names)


def _details(images: Sequence[GeneratedImage]) -> Details | None:
    """What is told of the first image is true of all: they show the same prompt."""
    return next((made.details for made in images if made.details is not None), None)

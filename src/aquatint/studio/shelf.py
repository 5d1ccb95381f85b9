"""Images on the shelf: files, rows and links, put up together and taken down together."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import structlog

from aquatint.domain import (
    Asset,
    Details,
    GeneratedImage,
    Generation,
    Image,
    ImageFormat,
    ImageProof,
    Receipt,
    Shown,
    State,
)
from aquatint.domain.errors import Expired, Forbidden, NotFound, Unavailable, Unfinished
from aquatint.storage import (
    AssetStore,
    Finish,
    GenerationRecord,
    Generations,
    ImageRecord,
    NewGeneration,
)
from aquatint.storage.names import NAME, image_name

from . import canonical, receipts
from .endings import Endings, insisted
from .links import Clock, Links, Verdict

PATIENCE = 15.0
"""Seconds that whoever waits for an image waits for a store or a database that went away."""

WRITTEN_WITHIN = 540.0
"""Seconds for which a process tries to write down how a generation ended; then others see to it."""

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
    retention: timedelta = timedelta(0)

    async def keep(
        self,
        images: Sequence[GeneratedImage],
        receipt: Receipt,
        new: NewGeneration,
        shown: Shown,
        each: int,
    ) -> Generation:
        """Store the images of a receipt and finish their generation, or leave no file behind.

        `each` is what one of them costs.
        """
        completed = self.clock()
        details = _details(images)
        proven = zip(images, receipt.images, strict=True)
        folder = folder_of(new.id, new.created)
        records = [self._record(index, *one, completed, folder) for index, one in enumerate(proven)]
        done = Finish(
            finished=completed,
            images=records,
            shown=None if shown == new.shown else shown,
            engine=receipt.provenance.engine,
            charged=each * len(images),
            details=details,
            receipt=canonical.dump(receipts.write(receipt)),
        )
        puts = await self._put(records, images)
        await self._finish(new, done, puts)
        return Generation(
            id=new.id,
            state=State.SUCCEEDED,
            shown=shown,
            created=new.created,
            updated=completed,
            assets=tuple(map(self._asset, records)),
            engine=done.engine,
            adjusted=tuple(dict.fromkeys(one.field for one in receipt.adjustments)),
            cost=done.charged,
            undrawn=() if details is None else details.undrawn,
        )

    async def show(self, record: GenerationRecord, *, is_replayed: bool = False) -> Generation:
        """A generation as it stands, with links that work for as long as the images are kept."""
        images = await self.generations.images(record.id) if record.state.is_final else ()
        is_paid = record.state.is_final
        return Generation(
            id=record.id,
            state=record.state,
            shown=record.shown,
            created=record.created,
            updated=record.updated,
            assets=tuple(map(self._asset, images)),
            engine=record.engine,
            adjusted=record.adjusted,
            failure=record.failure,
            step=record.step,
            steps=record.steps,
            cost=record.charged if is_paid else record.price,
            is_replayed=is_replayed,
            undrawn=record.undrawn,
        )

    async def remove(self, generation: str) -> None:
        """Delete the images of a generation: their links lead nowhere from now on."""
        images = [one for one in await self.generations.images(generation) if one.object_name]
        await self.generations.mark_deleted([image.id for image in images], self.clock())
        await self.assets.delete([image.object_name for image in images if image.object_name])

    async def clear(self, record: GenerationRecord) -> None:
        """Delete the files that a dead process left of a generation that it did not finish."""
        kept = {image.object_name for image in await self.generations.images(record.id)}
        left = await self.assets.list(folder_of(record.id, record.created))
        await self.assets.delete([name for name in left if name not in kept])

    async def look_at(self, generation: str, index: int | None = None) -> Image:
        """An image of a generation, with its file: that of an index, or the first that is kept.

        Raise NotFound where it is not kept.
        """
        images = await self.generations.images(generation)
        wanted = (one for one in images if one.deleted is None and index in (None, one.index))
        found = next((one for one in wanted if one.object_name is not None), None)
        if found is None or found.object_name is None:
            raise NotFound("There is no such image, or no longer.")
        data = await self.assets.get(found.object_name)
        return Image(data, ImageFormat(found.media_type.removeprefix("image/")), found.resolution)

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
            datetime.fromtimestamp(int(exp or 0), UTC),
            self.assets,
            record.object_name,
        )

    def _record(
        self,
        index: int,
        made: GeneratedImage,
        proof: ImageProof,
        completed: datetime,
        folder: str,
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
            object_name=f"{folder}/{name}.{image.format.extension}" if shown else None,
            expires=max(self.links.expiry(completed), self._kept(completed)) if shown else None,
        )

    def _kept(self, completed: datetime) -> datetime:
        return completed.replace(microsecond=0) + self.retention

    def _asset(self, record: ImageRecord) -> Asset:
        link = None
        if record.expires is not None and record.deleted is None:
            # No link outlives the image, nor its usual time from now on.
            expires = min(record.expires, self.links.expiry(self.clock()))
            extension = record.media_type.removeprefix("image/").replace("jpeg", "jpg")
            link = self.links.sign(record.id, expires=expires, extension=extension)
        is_safe = record.object_name is not None
        return Asset(record.id, link, record.seed, record.resolution, is_safe=is_safe)

    async def _put(
        self, records: Sequence[ImageRecord], images: Sequence[GeneratedImage]
    ) -> Sequence[asyncio.Task[None]]:
        """Store the files of all images, or of none."""
        puts = [
            asyncio.create_task(self._store(record.object_name, made.image.data))
            for record, made in zip(records, images, strict=True)
            if record.object_name is not None
        ]
        try:
            for put in puts:
                await asyncio.shield(put)
        except BaseException:
            await self.endings.see_to(self._undo(puts, records))
            raise
        return puts

    async def _store(self, name: str, content: bytes) -> None:
        await insisted(lambda: self.assets.put(name, content), PATIENCE)

    async def _finish(
        self, new: NewGeneration, done: Finish, puts: Sequence[asyncio.Task[None]]
    ) -> None:
        """Finish a generation, even where whoever waits has gone; raise Unfinished if it is late.

        Where the database stays away, that goes on when nobody waits any more.
        """
        finishing = self.endings.begin(self._written(new, done, puts))
        try:
            async with asyncio.timeout(PATIENCE):
                await asyncio.shield(finishing)
        except TimeoutError:
            text = "The images are drawn, but the database does not answer. Ask again shortly."
            raise Unfinished(text) from None

    async def _written(
        self, new: NewGeneration, done: Finish, puts: Sequence[asyncio.Task[None]]
    ) -> None:
        tries = 0

        async def once() -> bool:
            nonlocal tries
            tries += 1
            if tries > 1 and await self._succeeded(new):
                return True  # by a statement that was never answered
            return await self.generations.finish(new.id, new.owner, done)

        try:
            is_finished = await insisted(once, WRITTEN_WITHIN)
        except Unavailable:
            raise  # the files stay, for it may be finished; recovery knows
        except Exception:
            await self._undo(puts, done.images)
            raise
        if not is_finished:
            # It was cancelled, or is another's, or a database that crashed has forgotten it.
            await self._undo(puts, done.images)
            raise Unavailable("The generation was taken away while it was drawn. Try again.")

    async def _succeeded(self, new: NewGeneration) -> bool:
        """Whether it was finished here."""
        record = await self.generations.find(new.id)
        return record is not None and (record.state, record.owner) == (State.SUCCEEDED, new.owner)

    async def _undo(
        self, puts: Sequence[asyncio.Task[None]], records: Sequence[ImageRecord]
    ) -> None:
        """Wait for what is being written, for a file that appears later would stay for ever."""
        await asyncio.gather(*puts, return_exceptions=True)
        names = [record.object_name for record in records if record.object_name is not None]
        try:
            await self.assets.delete(names)
        except Exception:  # noqa: BLE001 - tidying must not hide why it was needed
            _log.exception("files could not be removed", names=names)


def folder_of(generation: str, created: datetime) -> str:
    """Where the files of a generation lie, known before any of them is written."""
    return f"{created.astimezone(UTC):%Y-%m-%d}/{generation}"


def _details(images: Sequence[GeneratedImage]) -> Details | None:
    """What is told of the first image is true of all: they show the same prompt."""
    return next((made.details for made in images if made.details is not None), None)

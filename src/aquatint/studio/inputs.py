"""The images of tasks, kept until they are drawn, so that any process can draw them."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from aquatint.domain import GenerationRequest, Image
from aquatint.imaging import decode
from aquatint.storage import AssetStore, GenerationRecord

from . import canonical

_MAX_PIXELS = 2**31  # they were checked when they came


@dataclass(frozen=True, slots=True)
class Inputs:
    """Puts the images of requests away and gives requests back with them."""

    assets: AssetStore

    def names(self, generation: str, request: GenerationRequest) -> tuple[str, ...]:
        """What the images are kept as, by their hashes: slow, where there are any."""
        hashes = dict.fromkeys(canonical.sha256(one.data) for one in canonical.images(request))
        return tuple(f"inputs/{generation}/{digest}" for digest in hashes)

    async def keep(self, names: tuple[str, ...], request: GenerationRequest) -> None:
        """Store the images under the names that `names` gave for this request."""
        images = {one.data: one for one in canonical.images(request)}
        puts = zip(names, images, strict=True)
        await asyncio.gather(*(self.assets.put(name, data) for name, data in puts))

    async def request(self, record: GenerationRecord) -> GenerationRequest:
        """The request of a task; raise NotFound or InvalidRequest where it cannot be had."""
        images: dict[str, Image] = {}
        for name in record.inputs:
            data = await self.assets.get(name)
            image = await asyncio.to_thread(decode.verify, data, "image", _MAX_PIXELS)
            images[name.rpartition("/")[2]] = image
        return canonical.read(record.request, images)

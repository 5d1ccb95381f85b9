"""Generations as those who manage see them: looked at with their images, and withdrawn."""

from __future__ import annotations

import asyncio
import json
from datetime import datetime
from typing import Any, Literal

from pydantic import Field
from starlette.responses import Response

from aquatint.domain import Asset, State
from aquatint.domain.errors import NotFound
from aquatint.domain.moment import moment_of
from aquatint.imaging.thumbnail import thumbnail
from aquatint.storage.register import Sought

from .answers import MICROS, Answer, Pages
from .asking import Action, Asking
from .pages import by_time, page_of
from .told import Moment, Name, Paged, Told


class GenerationsSought(Paged):
    """Which generations."""

    account: Name | None = None
    key: Name | None = None
    state: Literal["queued", "running", "succeeded", "failed", "cancelled"] | None = None
    operation: Name | None = None
    engine: Name | None = None
    since: Moment | None = Field(None, description="Asked for at that time or later.")
    until: Moment | None = Field(None, description="Asked for before that time.")


class ThumbnailSought(Told):
    """Which image of a generation, and how small."""

    index: int | None = Field(
        None, ge=0, le=1000, description="0 is the first; the first that is kept unless told."
    )
    side: int = Field(256, ge=16, le=1024, description="At most so many pixels a side.")


class GenerationLine(Answer):
    """A generation in a list."""

    id: str
    account: str
    account_label: str
    key: str
    key_label: str
    state: str
    prompt: str = Field(description="As it was drawn.")
    operation: str
    engine: str
    images: int = Field(description="How many were asked for.")
    kept: int = Field(description="How many can still be looked at.")
    price: int = Field(description=MICROS)
    charged: int = Field(description=MICROS)
    created: datetime
    finished: datetime | None
    failure: str | None


class ImageTold(Answer):
    """An image of a generation. Its link works for a while; null where it is withheld or gone."""

    url: str | None
    seed: int
    resolution: str
    is_image_safe: bool


class GenerationWhole(GenerationLine):
    """A generation with what was asked for, its images, and its receipt once it succeeded."""

    data: list[ImageTold]
    request: Any
    receipt: Any


class GenerationsPage(Pages):
    """Generations."""

    data: list[GenerationLine]


async def _generations(asking: Asking, wanted: GenerationsSought) -> GenerationsPage:
    sought = Sought(
        account=wanted.account,
        key=wanted.key,
        state=None if wanted.state is None else State(wanted.state),
        operation=wanted.operation,
        engine=wanted.engine,
        since=None if wanted.since is None else moment_of("since", wanted.since),
        until=None if wanted.until is None else moment_of("until", wanted.until),
    )
    found = await asking.office.register.page(page_of(wanted), sought)
    data = [GenerationLine.like(line) for line in found]
    return GenerationsPage(data=data, next_cursor=by_time(wanted, found))


async def _generation(asking: Asking, _: None) -> GenerationWhole:
    found = await asking.office.register.look(asking.id)
    seen = await asking.edge.studio.told(asking.id)
    if found is None or seen is None:
        raise NotFound("There is nothing of this id.")
    origin = asking.edge.origin(asking.request)
    return GenerationWhole(
        **GenerationLine.like(found.line).model_dump(),
        data=[_image_told(asset, origin) for asset in seen.assets],
        request=json.loads(found.request),
        receipt=None if found.receipt is None else json.loads(found.receipt),
    )


async def _thumbnail(asking: Asking, wanted: ThumbnailSought) -> Response:
    image = await asking.edge.studio.life.shelf.look_at(asking.id, wanted.index)
    async with asking.edge.readers:
        small = await asyncio.to_thread(thumbnail, image, wanted.side)
    return Response(small, media_type="image/webp")


async def _withdraw(asking: Asking, _: None) -> GenerationWhole:
    await asking.edge.studio.withdraw(asking.office.register, asking.id)
    return await _generation(asking, None)


def _image_told(asset: Asset, origin: str) -> ImageTold:
    return ImageTold(
        url=None if asset.link is None else origin + asset.link,
        seed=asset.seed,
        resolution=str(asset.resolution),
        is_image_safe=asset.is_safe,
    )


ACTIONS = (
    Action(
        name="generations", method="GET", path="/manage/generations", call=_generations,
        summary="Generations", told=GenerationsSought, answer=GenerationsPage,
    ),
    Action(
        name="generation_whole", method="GET", path="/manage/generations/{id}", call=_generation,
        summary="A generation with its receipt", answer=GenerationWhole,
    ),
    Action(
        name="withdraw_generation", method="DELETE", path="/manage/generations/{id}",
        call=_withdraw, summary="Cancel what is not drawn yet, or delete the images",
        answer=GenerationWhole,
    ),
    Action(
        name="thumbnail", method="GET", path="/manage/generations/{id}/thumbnail",
        call=_thumbnail, summary="A small picture of an image", told=ThumbnailSought, answer=None,
        or_else="image/webp",
    ),
)  # fmt: skip

"""Webhooks as those who manage see them: what was told to whom, told again, and the keys."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from pydantic import Field, StrictBool

from aquatint.domain.errors import NotFound
from aquatint.storage.webhooks import DeliveryState
from aquatint.studio.webhooks import WebhookKey, WebhookKeys, rotate

from .answers import Answer, Pages
from .asking import Action, Asking
from .pages import by_time, page_of
from .told import Name, Paged, Told


class WebhooksSought(Paged):
    """Which webhooks."""

    state: Literal["pending", "delivered", "dead"] | None = None
    account: Name | None = None


class KeyRotation(Told):
    """How a key that signs webhooks is added."""

    at_once: StrictBool = Field(
        default=False, description="Sign with it now and withdraw the others: one has leaked."
    )


class WebhookTold(Answer):
    """The end of one generation, told to a receiver. The rest of its URL may be a secret."""

    generation: str
    account: str
    host: str
    state: str = Field(description="pending, delivered, or dead: given up.")
    attempts: int = Field(description="All that were made.")
    tries: int = Field(description="Those since it was last asked for.")
    due: datetime | None = Field(description="The next attempt; null unless it is pending.")
    created: datetime
    finished: datetime | None
    status: int | None = Field(description="What the receiver answered last.")
    error: str | None = Field(description="What was wrong with that, or why there is none.")


class AttemptTold(Answer):
    """One attempt; without an end if its sender died, or has not ended yet."""

    number: int
    begun: datetime
    ended: datetime | None
    status: int | None
    error: str | None


class WebhookWhole(WebhookTold):
    """A webhook with its URL and every attempt, the first first."""

    url: str
    history: list[AttemptTold]


class WebhooksPage(Pages):
    """Webhooks."""

    data: list[WebhookTold]


class WebhookKeyTold(Answer):
    """A key that webhooks are signed with, without what is private."""

    id: str = Field(description="Its `kid`.")
    created: datetime
    starts: datetime = Field(description="When it starts to sign.")
    signs: bool = Field(description="Whether it signs now.")

    @classmethod
    def of(cls, key: WebhookKey, signing: tuple[WebhookKey, ...]) -> WebhookKeyTold:
        """As it is told."""
        signs = key.id in {one.id for one in signing}
        return cls(id=key.id, created=key.created, starts=key.starts, signs=signs)


class WebhookKeysTold(Answer):
    """The keys that are published, the oldest first."""

    data: list[WebhookKeyTold]


async def _webhooks(asking: Asking, wanted: WebhooksSought) -> WebhooksPage:
    state = None if wanted.state is None else DeliveryState(wanted.state)
    found = await asking.office.webhooks.page(page_of(wanted), state=state, account=wanted.account)
    data = [WebhookTold.like(delivery) for delivery in found]
    return WebhooksPage(data=data, next_cursor=by_time(wanted, found))


async def _webhook(asking: Asking, _: None) -> WebhookWhole:
    kept = asking.office.webhooks
    found = await kept.find(asking.id)
    if found is None:
        raise NotFound("There is nothing of this id.")
    history = [AttemptTold.like(attempt) for attempt in await kept.history(found.generation)]
    return WebhookWhole(**WebhookTold.like(found).model_dump(), url=found.url, history=history)


async def _redeliver(asking: Asking, _: None) -> WebhookWhole:
    await asking.office.webhooks.redeliver(asking.id, asking.office.clock())
    return await _webhook(asking, None)


async def _keys(asking: Asking, _: None) -> WebhookKeysTold:
    return _told(_keys_of(asking))


async def _rotate(asking: Asking, wanted: KeyRotation) -> WebhookKeysTold:
    keys = _keys_of(asking)
    await rotate(keys, asking.office.author, at_once=wanted.at_once)
    return _told(keys)


def _keys_of(asking: Asking) -> WebhookKeys:
    if asking.edge.webhook_keys is None:
        raise NotFound("This server has no keys for webhooks.")
    return asking.edge.webhook_keys


def _told(keys: WebhookKeys) -> WebhookKeysTold:
    signing = keys.signing()
    return WebhookKeysTold(data=[WebhookKeyTold.of(key, signing) for key in keys.published()])


ACTIONS = (
    Action(
        name="webhooks", method="GET", path="/manage/webhooks", call=_webhooks,
        summary="Webhooks", told=WebhooksSought, answer=WebhooksPage,
    ),
    Action(
        name="webhook", method="GET", path="/manage/webhooks/{id}", call=_webhook,
        summary="The webhook of a generation, with every attempt", answer=WebhookWhole,
    ),
    Action(
        name="redeliver", method="POST", path="/manage/webhooks/{id}/redeliver", call=_redeliver,
        summary="Send a webhook again, now", answer=WebhookWhole,
    ),
    Action(
        name="webhook_keys", method="GET", path="/manage/webhook-keys", call=_keys,
        summary="The keys that sign webhooks", answer=WebhookKeysTold,
    ),
    Action(
        name="rotate_webhook_keys", method="POST", path="/manage/webhook-keys/rotate",
        call=_rotate, summary="Add a key that signs webhooks", told=KeyRotation,
        answer=WebhookKeysTold,
    ),
)  # fmt: skip

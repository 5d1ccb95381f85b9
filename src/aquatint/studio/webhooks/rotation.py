"""A rotation of the keys that sign webhooks, with its entry in the audit."""

from __future__ import annotations

import asyncio

from aquatint.storage.audit import Author, Change

from .keys import WebhookKey, WebhookKeys


async def rotate(keys: WebhookKeys, author: Author, *, at_once: bool = False) -> WebhookKey:
    """Add a key, as `WebhookKeys.rotate` does; the entry is kept only where the key is.

    The file of keys is replaced last before the commit: only a database that is gone in that
    moment leaves a key without its entry.
    """
    key = keys.new(at_once=at_once)
    told = {"at_once": at_once, "starts": key.starts.isoformat()}
    async with author.writing() as connection:
        await author.note(
            connection, Change(action="webhook_key.rotate", subject=key.id, after=told)
        )
        await asyncio.to_thread(keys.add, key, alone=at_once)
    return key

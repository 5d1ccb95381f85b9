"""What a webhook tells of a generation: the answer that a caller who waits for it would get."""

from __future__ import annotations

from aquatint.domain import State
from aquatint.studio.studio import Studio
from aquatint.studio.webhooks import Answers

from .envelope import answer, encode, moment


def told_by(studio: Studio) -> Answers:
    """Bodies of webhooks, from what a studio knows of its generations."""

    async def body(generation: str, origin: str) -> bytes | None:
        found = await studio.told(generation)
        if found is None:
            return None
        names = {"generation_id": found.id, "request_id": found.id}
        if found.state is State.SUCCEEDED:
            return encode({**answer(found, origin), **names})
        return encode({"created": moment(found), "status": "failed", **names})

    return body

"""What is remembered of a generation and its images, as values, and as the rows they come in."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from aquatint.domain import Allowance, Caller, Details, Resolution, Shown, State, StyleType, Webhook

from .sql import Row

RECORD = (
    "id, account, key, keys, state, shown, request, created,"
    " coalesce(finished, started, created) AS updated, operation, engine, images, price, charged,"
    " jsonb_path_query_array(receipt, '$.adjustments[*].field') AS adjusted, failure, untouched,"
    " is_task, inputs, owner, step, steps, details -> 'undrawn' AS undrawn"
)
"""What a GenerationRecord is read from."""

_write = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@dataclass(frozen=True, slots=True, kw_only=True)
class ImageRecord:
    """What is remembered of one image. A withheld one has no object and no expiry."""

    id: str
    index: int
    seed: int
    resolution: Resolution
    media_type: str
    length: int
    sha256: str
    object_name: str | None
    expires: datetime | None
    deleted: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NewGeneration:
    """A request as it is accepted. `request` is its canonical text, `price` for all its images.

    `owner` is the process that has it in hands. A task is queued and drawn by any process, from
    `inputs`, the names under which its images are kept. The `webhook` is told of its end.
    """

    id: str
    caller: Caller
    request: str
    shown: Shown
    created: datetime
    operation: str = "generate"
    images: int = 1
    price: int = 0
    owner: str | None = None
    is_task: bool = False
    inputs: tuple[str, ...] = ()
    webhook: Webhook | None = None


@dataclass(frozen=True, slots=True)
class IdempotencyKey:
    """What a client calls its request, and what the request is, both hashed.

    Keys that came before `kept_since` are forgotten.
    """

    name: bytes
    fingerprint: bytes
    kept_since: datetime


@dataclass(frozen=True, slots=True)
class Acceptance:
    """What became of a request at the door.

    `known` is the generation that its idempotency key already stands for: nothing was accepted
    then.
    """

    known: str | None
    allowance: Allowance | None


@dataclass(frozen=True, slots=True, kw_only=True)
class GenerationRecord:
    """What is remembered of a generation. Amounts are in micro-USD; `adjusted` are fields."""

    id: str
    account: str
    key: str
    keys: tuple[str, ...]
    state: State
    shown: Shown
    request: str
    created: datetime
    updated: datetime
    operation: str
    engine: str
    images: int
    price: int
    charged: int
    adjusted: tuple[str, ...] = ()
    failure: str | None = None
    untouched: bool = False
    is_task: bool = False
    inputs: tuple[str, ...] = ()
    owner: str | None = None
    step: int = 0
    steps: int = 0
    undrawn: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Finish:
    """How a generation succeeded. `receipt` is JSON, `charged` is for what was delivered."""

    finished: datetime
    images: Sequence[ImageRecord]
    shown: Shown | None = None
    engine: str = ""
    charged: int = 0
    details: Details | None = None
    receipt: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class End:
    """How a generation ended without images. `untouched` is whether surely nothing was drawn."""

    state: State
    finished: datetime
    failure: str
    untouched: bool = False


def told_of(new: NewGeneration) -> str:
    """A row of the table as JSON, whole but for what is still unknown."""
    row = {
        "id": new.id,
        "account": new.caller.account,
        "key": new.caller.key,
        "keys": new.caller.keys,
        "created": new.created.isoformat(),
        "state": (State.QUEUED if new.is_task else State.RUNNING).value,
        "operation": new.operation,
        "engine": "",
        "images": new.images,
        "price": new.price,
        "held": 0,
        "charged": 0,
        "shown": _shown_told(new.shown),
        "inputs": new.inputs,
        "is_task": new.is_task,
        "owner": new.owner,
        "started": None if new.is_task else new.created.isoformat(),
        "step": 0,
        "steps": 0,
        "untouched": False,
        "webhook_url": None if new.webhook is None else new.webhook.url,
        "webhook_origin": None if new.webhook is None else new.webhook.origin,
    }
    # The request is JSON already, and may be long.
    return f'{_write(row)[:-1]},"request":{new.request}}}'


def finish_told(owner: str | None, done: Finish) -> str:
    """How a generation in the hands of `owner` succeeded, as JSON for the database."""
    row = {
        "owner": owner,
        "state": State.SUCCEEDED.value,
        "finished": done.finished.isoformat(),
        "untouched": False,
        "engine": done.engine,
        "charged": done.charged,
        "shown": None if done.shown is None else _shown_told(done.shown),
        "details": None if done.details is None else asdict(done.details),
        "pictures": [_picture(image) for image in done.images],
    }
    # The receipt is JSON already, and may be long.
    return f'{_write(row)[:-1]},"receipt":{done.receipt or "null"}}}'


def end_told(owner: str | None, end: End) -> str:
    """How a generation in the hands of `owner` ended, as JSON for the database."""
    row: dict[str, object] = {
        "owner": owner,
        "state": end.state.value,
        "finished": end.finished.isoformat(),
        "failure": end.failure,
        "untouched": end.untouched,
        "engine": "",
        "charged": 0,
        "pictures": [],
    }
    return _write(row)


def _picture(image: ImageRecord) -> dict[str, object]:
    return {
        "id": image.id,
        "index": image.index,
        "seed": image.seed,
        "width": image.resolution.width,
        "height": image.resolution.height,
        "media_type": image.media_type,
        "bytes": image.length,
        "sha256": image.sha256,
        "object_name": image.object_name,
        "expires": None if image.expires is None else image.expires.isoformat(),
    }


def _shown_told(shown: Shown) -> dict[str, object]:
    """What an answer tells of a request."""
    return {
        "prompt": shown.prompt,
        "style_type": shown.style_type,
        "upscaled_from": None if shown.upscaled_from is None else str(shown.upscaled_from),
        "has_styles": shown.has_styles,
    }


def _shown(told: str | None) -> Shown:
    """Generations of earlier releases told nothing."""
    known: dict[str, Any] = {"prompt": "", "style_type": None} if told is None else json.loads(told)
    style, before = known["style_type"], known.get("upscaled_from")
    return Shown(
        prompt=known["prompt"],
        style_type=None if style is None else StyleType(style),
        upscaled_from=None if before is None else Resolution.parse(before),
        has_styles=known.get("has_styles", True),
    )


def record_of(row: Row) -> GenerationRecord:
    """A row of generations."""
    return GenerationRecord(
        id=row["id"],
        account=row["account"],
        key=row["key"],
        keys=tuple(row["keys"]),
        state=State(row["state"]),
        shown=_shown(row["shown"]),
        request=row["request"],
        created=row["created"],
        updated=row["updated"],
        operation=row["operation"],
        engine=row["engine"],
        images=row["images"],
        price=row["price"],
        charged=row["charged"],
        adjusted=tuple(dict.fromkeys(json.loads(row["adjusted"] or "[]"))),
        failure=row["failure"],
        untouched=row["untouched"],
        is_task=row["is_task"],
        inputs=tuple(row["inputs"]),
        owner=row["owner"],
        step=row["step"],
        steps=row["steps"],
        undrawn=tuple(json.loads(row["undrawn"] or "[]")),
    )


def image_of(row: Row) -> ImageRecord:
    """A row of images."""
    return ImageRecord(
        id=row["id"],
        index=row["index"],
        seed=row["seed"],
        resolution=Resolution(row["width"], row["height"]),
        media_type=row["media_type"],
        length=row["bytes"],
        sha256=row["sha256"],
        object_name=row["object_name"],
        expires=row["expires"],
        deleted=row["deleted"],
    )

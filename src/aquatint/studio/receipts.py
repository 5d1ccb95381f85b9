"""Receipts: made of what was drawn, written as JSON, and read again."""

from __future__ import annotations

import asyncio
import hashlib
import json
from typing import Any

from aquatint.domain import (
    Adjustment,
    Determinism,
    Drawn,
    GeneratedImage,
    GenerationRequest,
    ImageProof,
    InvalidRequest,
    Keeping,
    Provenance,
    Receipt,
    Resolution,
)
from aquatint.imaging import decode

from . import canonical

VERSION = 1
"""Of the form of the JSON."""

Json = dict[str, Any]

_THREAD_FROM = 100_000  # bytes; hashing fewer takes less time than handing them to a thread


async def of(generation: str, request: str, drawn: Drawn) -> Receipt:
    """The receipt of what was drawn; `request` is the canonical text of the prepared request."""
    return Receipt(
        generation=generation,
        request=request,
        provenance=drawn.provenance,
        images=tuple([await _proof(made) for made in drawn.images]),
        adjustments=drawn.adjustments,
    )


async def canonical_text(request: GenerationRequest) -> str:
    """The text of a request; found in a thread where images have to be hashed."""
    if next(canonical.images(request), None) is None:
        return canonical.write(request)
    return await asyncio.to_thread(canonical.write, request)


def write(receipt: Receipt) -> Json:
    """A receipt as JSON; `request_sha256` is over the canonical text of the request."""
    drew = receipt.provenance
    return {
        "adjustments": [
            {"field": one.field, "keeping": one.keeping.value, "reason": one.reason}
            for one in receipt.adjustments
        ],
        "determinism": drew.determinism.value,
        "engine": drew.engine,
        "generation_id": receipt.generation,
        "images": [_write_proof(image) for image in receipt.images],
        "model": drew.model,
        "parameters": dict(drew.parameters),
        "request": json.loads(receipt.request),
        "request_sha256": hashlib.sha256(receipt.request.encode()).hexdigest(),
        "revision": drew.revision,
        "version": VERSION,
        "versions": dict(drew.versions),
    }


def read(told: Json) -> Receipt:
    """A receipt from its JSON; raise InvalidRequest where it is none, or was changed."""
    if not isinstance(told, dict) or told.get("version") != VERSION:
        raise InvalidRequest("receipt", f"is no receipt of version {VERSION}")
    try:
        receipt = Receipt(
            generation=str(told["generation_id"]),
            request=canonical.dump(told["request"]),
            provenance=_provenance(told),
            images=tuple(_read_proof(image) for image in told["images"]),
            adjustments=tuple(
                Adjustment(one["field"], Keeping(one["keeping"]), one["reason"])
                for one in told["adjustments"]
            ),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise InvalidRequest("receipt", "is incomplete or damaged") from error
    if hashlib.sha256(receipt.request.encode()).hexdigest() != told.get("request_sha256"):
        raise InvalidRequest("receipt", "its request is not the one that was drawn: it was changed")
    return receipt


def _provenance(told: Json) -> Provenance:
    return Provenance(
        engine=told["engine"],
        model=told["model"],
        revision=told.get("revision"),
        determinism=Determinism(told["determinism"]),
        versions=tuple(sorted(told["versions"].items())),
        parameters=tuple(sorted(told["parameters"].items())),
    )


def _write_proof(proof: ImageProof) -> Json:
    return {
        "is_image_safe": proof.is_safe,
        "pixels_sha256": proof.pixels,
        "resolution": str(proof.size),
        "seed": proof.seed,
        "sha256": proof.file,
    }


def _read_proof(told: Json) -> ImageProof:
    return ImageProof(
        seed=told["seed"],
        file=told["sha256"],
        pixels=told["pixels_sha256"],
        size=Resolution.parse(told["resolution"]),
        is_safe=told["is_image_safe"],
    )


async def _proof(made: GeneratedImage) -> ImageProof:
    if made.pixels is not None and len(made.image.data) < _THREAD_FROM:
        return prove(made)
    return await asyncio.to_thread(prove, made)


def prove(made: GeneratedImage) -> ImageProof:
    """What a receipt tells of an image: slow where its pixels have to be decoded."""
    return ImageProof(
        seed=made.seed,
        file=canonical.sha256(made.image.data),
        pixels=made.pixels or decode.pixel_hash(made.image),
        size=made.image.size,
        is_safe=made.is_safe,
    )

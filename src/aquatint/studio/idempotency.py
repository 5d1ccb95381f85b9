"""What a client calls its request, and what that request is: the same, or another."""

from __future__ import annotations

import hashlib
from datetime import datetime

from aquatint.domain import GenerationRequest
from aquatint.storage import IdempotencyKey

from . import receipts
from .terms import Terms


async def idempotency_of(
    terms: Terms, request: GenerationRequest, kept_since: datetime
) -> IdempotencyKey | None:
    """The key of a request as it came, before a seed was chosen; None where it has none.

    Two requests are the same if they were read as equal ones, whatever their spelling; images
    count by the SHA-256 of their bytes.
    """
    if terms.idempotency_key is None:
        return None
    text = await receipts.canonical_text(request)
    return IdempotencyKey(
        name=hashlib.sha256(terms.idempotency_key.encode()).digest(),
        fingerprint=hashlib.sha256(text.encode()).digest(),
        kept_since=kept_since,
    )

"""How a webhook is signed: Ideogram's headers, and those of Standard Webhooks."""

from __future__ import annotations

import hashlib
from base64 import b64encode
from collections.abc import Sequence
from datetime import datetime

from .keys import WebhookKey


def headers(
    body: bytes, *, generation: str, account: str, sent: datetime, keys: Sequence[WebhookKey]
) -> dict[str, str]:
    """Every header of a webhook that says whose it is.

    Ideogram's signature is that of the first key; Standard Webhooks has one of each, any of which
    a receiver may check.
    """
    timestamp = str(int(sent.timestamp()))
    digest = hashlib.sha256(body).hexdigest()
    signed = f"{generation}\n{account}\n{timestamp}\n{digest}".encode()
    standard = b".".join((generation.encode(), timestamp.encode(), body))
    return {
        "X-Ideogram-Webhook-Generation-Id": generation,
        "X-Ideogram-Webhook-User-Id": account,
        "X-Ideogram-Webhook-Timestamp": timestamp,
        "X-Ideogram-Webhook-Key-Id": keys[0].id,
        "X-Ideogram-Webhook-Signature": keys[0].sign(signed).hex(),
        "webhook-id": generation,
        "webhook-timestamp": timestamp,
        "webhook-signature": " ".join(
            f"v1a,{b64encode(key.sign(standard)).decode()}" for key in keys
        ),
    }

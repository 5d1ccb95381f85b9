"""Secrets that are shown once, and what is kept of them."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass, field

_VISIBLE = 7


@dataclass(frozen=True, slots=True)
class Secret:
    """A new secret. `prefix` is what may be shown of it later."""

    text: str = field(repr=False)
    prefix: str
    digest: bytes


def new_secret(mark: str) -> Secret:
    """256 random bits behind a mark that says what they are for."""
    text = mark + secrets.token_urlsafe(32)
    return Secret(text, text[: len(mark) + _VISIBLE], digest(text))


def digest(secret: str) -> bytes:
    """What is kept of a key. It has 256 random bits, so no salt and no slow hash can help it."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).digest()

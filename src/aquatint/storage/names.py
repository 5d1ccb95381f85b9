"""Names nobody can guess: 22 characters of base64url each, without padding."""

from __future__ import annotations

import re
import secrets
import uuid
from base64 import urlsafe_b64encode

NAME = re.compile(r"[A-Za-z0-9_-]{22}")


def random_name() -> str:
    """A name of 128 random bits: of a generation, of a key.

    It does not begin with a dash, which a command line would take for an option.
    """
    while (name := secrets.token_urlsafe(16)).startswith("-"):
        pass
    return name


def image_name() -> str:
    """A name of an image: a version-4 UUID, as its link spells it."""
    return urlsafe_b64encode(uuid.uuid4().bytes).rstrip(b"=").decode()

"""Everything that can go wrong, as one tree.

AquatintError
├── InvalidRequest          the caller asked for something malformed; carries `field`
│   └── Unsupported         well-formed, but the engine at work cannot do it
├── RequestTooLarge         the whole request is over its limit
├── UnsupportedMediaType    a body of a type that this endpoint does not read
├── UnsafeContent           the prompt or an image failed the safety check
├── Unauthenticated         no key, or a key we do not know
├── Forbidden               known, but not allowed: a link with a bad signature
├── NotFound                no such generation, image or key
├── Expired                 it was there; its link has run out
└── EngineError             the engine, not the caller, is at fault
    └── EngineBusy          every slot is taken; carries `retry_after`
        └── EngineTimeout   no image within the allowed time

The text of an error is written for the caller and may be sent over the wire. What the operator
should know goes to the log, through ``raise ... from``.
"""

from __future__ import annotations


class AquatintError(Exception):
    """Base of every error this package raises on purpose."""


class InvalidRequest(AquatintError):
    """The caller asked for something malformed: which field, and what is wrong with it."""

    def __init__(self, field: str, reason: str) -> None:
        super().__init__(f"{field}: {reason}")
        self.field = field
        self.reason = reason


class Unsupported(InvalidRequest):
    """Well-formed, but the engine at work cannot do it."""


class RequestTooLarge(AquatintError):
    """The whole request is over its limit of bytes."""


class UnsupportedMediaType(AquatintError):
    """A body of a type that this endpoint does not read."""


class UnsafeContent(AquatintError):
    """The prompt or an image failed the safety check."""


class Unauthenticated(AquatintError):
    """No key, or a key we do not know."""


class Forbidden(AquatintError):
    """Known, but not allowed."""


class NotFound(AquatintError):
    """No such generation, image or key."""


class Expired(AquatintError):
    """It was there; its link has run out."""


class EngineError(AquatintError):
    """The engine, not the caller, is at fault."""


class EngineBusy(EngineError):
    """Every slot is taken. Try again in `retry_after` whole seconds."""

    def __init__(self, reason: str, retry_after: int = 1) -> None:
        super().__init__(reason)
        self.retry_after = max(1, retry_after)


class EngineTimeout(EngineBusy):
    """No image within the allowed time. Try again in `retry_after` whole seconds."""

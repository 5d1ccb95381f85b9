"""Everything that can go wrong, as one tree.

AquatintError
├── InvalidRequest          the caller asked for something malformed; carries `field`
│   └── Unsupported         well-formed, but the engine at work cannot do it
├── RequestTooLarge         the whole request is over its limit
├── UnsupportedMediaType    a body of a type that this endpoint does not read
├── UnsafeContent           the prompt or an image failed the safety check
├── KeyReused               an idempotency key came with another request than before
├── Refused                 well-formed and possible, but not now; carries `reason`
│   ├── PaymentRequired     the money of the account, or a budget of the key, does not reach
│   └── LimitReached        too much at a time; carries `retry_after`
├── Unauthenticated         no key, or a key we do not know
├── Forbidden               known, but not allowed: a link with a bad signature
├── NotFound                no such generation, image or key
├── Expired                 it was there; its link has run out
├── Cancelled               the generation was cancelled while it was waited for
├── Conflict                somebody else has changed it meanwhile
├── Unavailable             what is remembered cannot be reached; carries `retry_after`
│   └── Unfinished          drawn, and written down once the database is back
└── EngineError             the engine, not the caller, is at fault
    ├── UpstreamError       the server that draws for us refused or answered wrongly
    └── EngineBusy          cannot draw right now; carries `retry_after`
        ├── EngineTimeout   no image within the allowed time
        └── EngineUnreachable  there is no connection to it; nothing was drawn

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


class KeyReused(AquatintError):
    """An idempotency key came again with another request."""


class Refused(AquatintError):
    """Well-formed and possible, but not now. `reason` is one of the published reject reasons."""

    def __init__(self, text: str, reason: str) -> None:
        super().__init__(text)
        self.reason = reason


class PaymentRequired(Refused):
    """The money of the account, or a budget of the key, does not reach for this request."""


class LimitReached(Refused):
    """Too much at a time. Try again in `retry_after` whole seconds.

    `limit` is how many images may be in flight, where that is the reason, else None.
    """

    def __init__(
        self, text: str, reason: str, *, retry_after: int = 1, limit: int | None = None
    ) -> None:
        super().__init__(text, reason)
        self.retry_after = max(1, retry_after)
        self.limit = limit


class Unauthenticated(AquatintError):
    """No key, or a key we do not know."""


class Forbidden(AquatintError):
    """Known, but not allowed."""


class NotFound(AquatintError):
    """No such generation, image or key."""


class Expired(AquatintError):
    """It was there; its link has run out."""


class Cancelled(AquatintError):
    """The generation was cancelled while it was waited for."""


class Conflict(AquatintError):
    """Somebody else has changed it since it was read."""

    def __init__(self, what: str, given: int, now: int) -> None:
        super().__init__(
            f"This {what} was changed meanwhile: it has version {now}, not {given}. Look again."
        )


class Unavailable(AquatintError):
    """The database or the store of images is gone or full. Try again in `retry_after` seconds."""

    retry_after = 2


class Unfinished(Unavailable):
    """What was drawn is kept, and is written down once the database answers again."""


class EngineError(AquatintError):
    """The engine, not the caller, is at fault.

    `untouched` is whether it is certain that nothing was drawn, and so nothing can have been
    charged: only then may another engine be asked.
    """

    def __init__(self, reason: str, *, untouched: bool = False) -> None:
        super().__init__(reason)
        self.untouched = untouched


class UpstreamError(EngineError):
    """The server that draws for us refused us, or answered with what is no answer."""


class EngineBusy(EngineError):
    """It cannot draw right now: every slot is taken. Try again in `retry_after` whole seconds."""

    def __init__(self, reason: str, retry_after: int = 1, *, untouched: bool = True) -> None:
        super().__init__(reason, untouched=untouched)
        self.retry_after = max(1, retry_after)


class EngineTimeout(EngineBusy):
    """No image within the allowed time. Try again in `retry_after` whole seconds."""

    def __init__(self, reason: str, retry_after: int = 1) -> None:
        super().__init__(reason, retry_after, untouched=False)


class EngineUnreachable(EngineBusy):
    """There is no connection to it, and so nothing was drawn. Try again in `retry_after` seconds.

    Unlike an engine that has too much to do, it is at fault.
    """

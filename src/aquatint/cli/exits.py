"""How the program ends: the exit status says what kind of thing went wrong."""

from __future__ import annotations

from aquatint import client as api
from aquatint.domain import AquatintError
from aquatint.domain.errors import EngineError, UnsafeContent

DONE = 0
DIFFERENT = 1  # a replay that differs, a batch of which a part failed
REFUSED = 2  # an option, a field, a file or a setting is at fault
UNSAFE = 3  # the prompt or an image failed the safety check, or all images were withheld
NOT_ALLOWED = 4  # no key, a bad one, no right, no credit
UNAVAILABLE = 5  # the engine or the server is at fault, busy, or cannot be reached
INTERRUPTED = 130


def status_of(error: AquatintError | api.ClientError) -> int:
    """The exit status for an error."""
    match error:
        case UnsafeContent() | api.UnsafeContent() | api.Withheld():
            return UNSAFE
        case api.Unauthenticated() | api.Forbidden() | api.PaymentRequired():
            return NOT_ALLOWED
        case (
            EngineError()
            | api.ServerFault()
            | api.TooManyRequests()
            | api.Unreachable()
            | api.UnreadableAnswer()
        ):
            return UNAVAILABLE
        case _:
            return REFUSED

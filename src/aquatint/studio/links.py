"""Image links: signed paths that run out, and whether one that comes back is ours."""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum, auto

from .signing import SigningSecrets

PREFIX = "/api/images/ephemeral/"
LIFETIME = timedelta(days=1)

Clock = Callable[[], datetime]

_EXPIRY = re.compile(r"[1-9][0-9]{0,11}")


def utc_now() -> datetime:
    """The clock on the wall."""
    return datetime.now(UTC)


class Verdict(Enum):
    """What a link turns out to be."""

    GOOD = auto()
    EXPIRED = auto()
    FORGED = auto()


@dataclass(frozen=True, slots=True, eq=False)
class Links:
    """Signs links of images, and checks them.

    A link works up to, and not at, the second that it names. A changed image, a changed expiry
    and a changed signature are all forgeries, whether or not the expiry has passed.
    """

    secrets: SigningSecrets
    lifetime: timedelta = LIFETIME
    clock: Clock = utc_now

    def expiry(self, completed: datetime) -> datetime:
        """When links of images completed then run out, in whole seconds."""
        return completed.replace(microsecond=0) + self.lifetime

    def sign(self, image: str, *, expires: datetime, extension: str = "png") -> str:
        """The path and query of a link."""
        exp = str(int(expires.timestamp()))
        signature = _signature(self.secrets.current(), image, exp)
        return f"{PREFIX}{image}.{extension}?exp={exp}&sig={signature}"

    def check(self, image: str, exp: str | None, sig: str | None) -> Verdict:
        """Judge a link by its parts as they came; None for what is missing or given twice."""
        if exp is None or sig is None or not _EXPIRY.fullmatch(exp):
            return Verdict.FORGED
        given = sig.encode("utf-8", "surrogatepass")
        good = False
        for secret in self.secrets.live():  # every one, so that time tells nothing about them
            good |= hmac.compare_digest(_signature(secret, image, exp).encode(), given)
        if not good:
            return Verdict.FORGED
        return Verdict.GOOD if self.clock().timestamp() < int(exp) else Verdict.EXPIRED


def _signature(secret: bytes, image: str, exp: str) -> str:
    """The length goes first, so that no two pairs of image and expiry read the same."""
    signed = f"image link 1:{len(image)}:{image}:{exp}".encode("utf-8", "surrogatepass")
    return hmac.new(secret, signed, hashlib.sha256).hexdigest()

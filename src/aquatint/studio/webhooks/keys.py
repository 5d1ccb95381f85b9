"""The Ed25519 keys that sign webhooks: which one signs now, and which are published.

A receiver may keep the published keys for a day. So a new key is published for a day before it
signs, and its predecessor for a day after it has signed last.
"""

from __future__ import annotations

import hashlib
import json
from base64 import b64decode, b64encode, urlsafe_b64encode
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from aquatint.storage import files

FILE = "webhook-keys.json"
OVERLAP = timedelta(days=1)
"""How long receivers may keep what is published."""


@dataclass(frozen=True, slots=True)
class WebhookKey:
    """One key; it signs from `starts` until the next one starts."""

    private: bytes
    created: datetime
    starts: datetime

    @property
    def public(self) -> bytes:
        """The 32 bytes that signatures are checked with."""
        return Ed25519PrivateKey.from_private_bytes(self.private).public_key().public_bytes_raw()

    @property
    def id(self) -> str:
        """The thumbprint of the published key (RFC 7638)."""
        named = f'{{"crv":"Ed25519","kty":"OKP","x":"{_url_base64(self.public)}"}}'
        return _url_base64(hashlib.sha256(named.encode()).digest())

    def sign(self, text: bytes) -> bytes:
        """The 64 bytes of the signature."""
        return Ed25519PrivateKey.from_private_bytes(self.private).sign(text)

    def published(self) -> dict[str, str]:
        """As a JSON Web Key, without what is private."""
        return {
            "alg": "EdDSA",
            "crv": "Ed25519",
            "kid": self.id,
            "kty": "OKP",
            "use": "sig",
            "x": _url_base64(self.public),
        }


class WebhookKeys:
    """The keys of a data directory, shared with other processes through a file.

    A change by another process is seen at the next use. Only the file's owner can read it.
    """

    def __init__(self, data_dir: Path, *, clock: Callable[[], datetime]) -> None:
        data_dir.mkdir(parents=True, exist_ok=True)
        self._path = data_dir / FILE
        self._lock = data_dir / f"{FILE}.lock"
        self._clock = clock
        self._stamp: tuple[int, int] | None = None
        self._keys: tuple[WebhookKey, ...] = ()
        with files.locked(self._lock):
            if not self._path.exists():
                self._write((_new(clock(), clock()),))
        self._read()

    def signing(self) -> tuple[WebhookKey, ...]:
        """The key that signs now, and then the one before it, while receivers may still know that.

        The second is for those that hold one key and are told of the next by hand.
        """
        now, published = self._clock(), self.published()
        started = [key for key in reversed(published) if key.starts <= now]
        return tuple(started[:2]) or published[:1]  # another machine's clock may be ahead

    def published(self) -> tuple[WebhookKey, ...]:
        """Every key that a receiver should know, the oldest first."""
        return _live(self._read(), self._clock())

    def rotate(self, *, at_once: bool = False) -> WebhookKey:
        """Add a key, which starts to sign in a day, for receivers to learn of it.

        At once, if the present one has become known to others: no key but the new one is good then.
        """
        made = self.new(at_once=at_once)
        self.add(made, alone=at_once)
        return made

    def new(self, *, at_once: bool = False) -> WebhookKey:
        """A key that starts to sign in a day, or at once; it is not kept yet."""
        now = self._clock()
        return _new(now, now if at_once else now + OVERLAP)

    def add(self, key: WebhookKey, *, alone: bool = False) -> None:
        """Keep a key beside those that receivers should know, or alone."""
        with files.locked(self._lock):
            kept = () if alone else _live(self._read(), key.created)
            self._write((*kept, key))

    def _read(self) -> tuple[WebhookKey, ...]:
        try:
            found = self._path.stat()
        except FileNotFoundError:
            if self._keys:  # somebody removed the file; what we know still holds
                return self._keys
            raise
        stamp = (found.st_ino, found.st_mtime_ns)
        if stamp != self._stamp:
            self._keys = tuple(map(_from_json, json.loads(self._path.read_bytes())["keys"]))
            self._stamp = stamp
        return self._keys

    def _write(self, them: tuple[WebhookKey, ...]) -> None:
        told = {"keys": [_to_json(key) for key in them]}
        files.replace(self._path, json.dumps(told, indent=2).encode())


def _live(keys: tuple[WebhookKey, ...], now: datetime) -> tuple[WebhookKey, ...]:
    """Without those whose successor has signed for long enough."""
    kept = [key for key, successor in pairwise(keys) if now < successor.starts + OVERLAP]
    return (*kept, *keys[-1:])


def _new(created: datetime, starts: datetime) -> WebhookKey:
    return WebhookKey(Ed25519PrivateKey.generate().private_bytes_raw(), created, starts)


def _to_json(key: WebhookKey) -> dict[str, str]:
    return {
        "id": key.id,
        "private": b64encode(key.private).decode(),
        "created": key.created.isoformat(),
        "starts": key.starts.isoformat(),
    }


def _from_json(told: dict[str, str]) -> WebhookKey:
    return WebhookKey(
        b64decode(told["private"]),
        datetime.fromisoformat(told["created"]),
        datetime.fromisoformat(told["starts"]),
    )


def _url_base64(raw: bytes) -> str:
    return urlsafe_b64encode(raw).rstrip(b"=").decode()

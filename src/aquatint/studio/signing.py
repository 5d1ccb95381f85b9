"""The secrets that sign links: one signs, those before it stay good while their links live."""

from __future__ import annotations

import json
import secrets
from base64 import b64decode, b64encode
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from aquatint.storage import files

FILE = "signing-secrets.json"

_BYTES = 32


@dataclass(frozen=True, slots=True)
class Secret:
    """One secret; `lifetime` is the longest life of a link that it may have signed."""

    id: str
    value: bytes
    created: datetime
    lifetime: timedelta
    stopped: datetime | None = None

    def is_live(self, now: datetime) -> bool:
        return self.stopped is None or now < self.stopped + self.lifetime


class SigningSecrets:
    """The secrets of a data directory, shared with other processes through a file.

    A change by another process is seen at the next use. Only the file's owner can read it.
    """

    def __init__(
        self, data_dir: Path, *, lifetime: timedelta, clock: Callable[[], datetime]
    ) -> None:
        data_dir.mkdir(parents=True, exist_ok=True)
        self._path = data_dir / FILE
        self._lock = data_dir / f"{FILE}.lock"
        self._lifetime = lifetime
        self._clock = clock
        self._stamp: tuple[int, int] | None = None
        self._secrets: tuple[Secret, ...] = ()
        with files.locked(self._lock):
            self._begin()

    def current(self) -> bytes:
        """The secret that signs now."""
        return self._read()[-1].value

    def live(self) -> tuple[bytes, ...]:
        """Every secret whose links are good."""
        return tuple(secret.value for secret in self._read())

    def rotate(self) -> None:
        """Sign with a new secret from now on; forget those whose last link has run out."""
        now = self._clock()
        with files.locked(self._lock):
            *earlier, last = self._read()
            kept = [secret for secret in earlier if secret.is_live(now)]
            self._write((*kept, replace(last, stopped=now), self._new()))

    def _begin(self) -> None:
        """Make the first secret, or note that links live longer than they did before."""
        if not self._path.exists():
            self._write((self._new(),))
        *earlier, last = self._read()
        if last.lifetime < self._lifetime:
            self._write((*earlier, replace(last, lifetime=self._lifetime)))

    def _new(self) -> Secret:
        return Secret(
            secrets.token_hex(4), secrets.token_bytes(_BYTES), self._clock(), self._lifetime
        )

    def _read(self) -> tuple[Secret, ...]:
        try:
            found = self._path.stat()
        except FileNotFoundError:
            if self._secrets:  # somebody removed the file; what we know still holds
                return self._secrets
            raise
        stamp = (found.st_ino, found.st_mtime_ns)
        if stamp != self._stamp:
            self._secrets = tuple(map(_from_json, json.loads(self._path.read_bytes())["secrets"]))
            self._stamp = stamp
        return self._secrets

    def _write(self, them: tuple[Secret, ...]) -> None:
        told = {"secrets": [_to_json(secret) for secret in them]}
        files.replace(self._path, json.dumps(told, indent=2).encode())


def _to_json(secret: Secret) -> dict[str, str | int | None]:
    return {
        "id": secret.id,
        "secret": b64encode(secret.value).decode(),
        "created": secret.created.isoformat(),
        "lifetime_seconds": int(secret.lifetime.total_seconds()),
        "stopped": None if secret.stopped is None else secret.stopped.isoformat(),
    }


def _from_json(told: dict[str, str | int | None]) -> Secret:
    stopped = told["stopped"]
    return Secret(
        str(told["id"]),
        b64decode(str(told["secret"])),
        datetime.fromisoformat(str(told["created"])),
        timedelta(seconds=int(told["lifetime_seconds"] or 0)),
        None if stopped is None else datetime.fromisoformat(str(stopped)),
    )

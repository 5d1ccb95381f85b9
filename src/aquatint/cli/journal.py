"""What a batch has drawn, kept beside its pictures: a line is added when a row is done."""

from __future__ import annotations

import fcntl
import json
import os
import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Self

from aquatint.domain import InvalidRequest

NAME = "batch.jsonl"


class Journal:
    """The rows that are done. The first line names the batch, for its idempotency keys."""

    def __init__(self, file: IO[str], batch: str, done: dict[str, list[str]]) -> None:
        self._file = file
        self._batch = batch
        self._done = done

    @classmethod
    @contextmanager
    def opened(cls, folder: Path) -> Iterator[Self]:
        """The journal of a folder, begun or gone on with; only one program has it at a time."""
        path = folder / NAME
        try:
            file = path.open("a+", encoding="utf-8")
        except OSError as error:
            raise InvalidRequest("output", f"cannot write {path}: {error.strerror}") from error
        with file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError as error:
                raise InvalidRequest("output", f"another batch is drawing into {folder}") from error
            yield cls(file, *_read(file, path))

    def has(self, key: str, folder: Path) -> bool:
        """Whether a row is done, and its pictures are there."""
        names = self._done.get(key)
        return names is not None and all((folder / name).is_file() for name in names)

    def add(self, key: str, names: Sequence[str]) -> None:
        """Note that a row is done."""
        _write(self._file, {"row": key, "pictures": list(names)})
        self._done[key] = list(names)

    def idempotency_key(self, key: str) -> str:
        """The same for a row whenever it is asked for, until its pictures are lost."""
        again = "-again" if key in self._done else ""
        return f"{self._batch}-{key}{again}"


def _read(file: IO[str], path: Path) -> tuple[str, dict[str, list[str]]]:
    file.seek(0)
    text = file.read()
    whole, _, torn = text.rpartition("\n")
    if torn:  # the program or the machine died while a line was written
        os.truncate(file.fileno(), len((whole + "\n").encode()) if whole else 0)
    try:
        lines = [json.loads(line) for line in whole.split("\n") if line]
        done = {line["row"]: line["pictures"] for line in lines[1:]}
        batch = lines[0]["batch"] if lines else secrets.token_urlsafe(12)
    except (ValueError, LookupError, TypeError) as error:
        raise InvalidRequest("output", f"{path} is not the journal of a batch") from error
    if not lines:
        _write(file, {"batch": batch})
    return batch, done


def _write(file: IO[str], line: dict[str, object]) -> None:
    file.write(json.dumps(line) + "\n")
    file.flush()
    os.fsync(file.fileno())

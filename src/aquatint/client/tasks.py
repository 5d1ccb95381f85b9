"""Generations that go on by themselves: asked for now, looked at later, in either view of them.

The official view is polled at `/v1/generations/{id}`, that of gateways at `/v1/tasks/{id}` below
their prefix, in an envelope of its own.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from pydantic import ValidationError

from .answers import Picture
from .errors import ClientError, UnreadableAnswer

_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
_LONGEST = 5.0  # seconds between two looks at a task


class Status(StrEnum):
    """How far a generation has come."""

    PENDING = "pending"
    COMPLETED = "completed"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Task:
    """A generation as it stands. `pictures` are there once it is completed."""

    id: str
    status: Status
    pictures: tuple[Picture, ...] = ()
    reason: str | None = None
    in_envelope: bool = False

    @property
    def is_done(self) -> bool:
        """Whether it is completed or has failed."""
        return self.status is not Status.PENDING

    @property
    def path(self) -> str:
        """Where it is looked at."""
        return path_of(self.id, in_envelope=self.in_envelope)


class GenerationFailed(ClientError):
    """The generation ended without images; `task` is how it ended."""

    def __init__(self, task: Task) -> None:
        super().__init__(task.reason or f"generation {task.id} failed")
        self.task = task


class StillPending(ClientError):
    """The generation is not done within the time that was given; it goes on."""

    def __init__(self, task: Task, seconds: float) -> None:
        super().__init__(f"generation {task.id} is not done after {seconds:g} seconds")
        self.task = task


@dataclass(slots=True)
class Watch:
    """Looks at a task again and again, for so many seconds. The clock is the caller's."""

    until: float
    seconds: float
    looks: int = 0

    def pause(self, task: Task, now: float) -> float | None:
        """Seconds until the next look, None where it is completed; raise where it never will be."""
        if task.status is Status.FAILED:
            raise GenerationFailed(task)
        if task.status is Status.COMPLETED:
            return None
        if now >= self.until:
            raise StillPending(task, self.seconds)
        self.looks += 1
        return min(_LONGEST, 0.25 * 1.5**self.looks, max(0.05, self.until - now))


def name_of(task: Task | str) -> str:
    """The id of a generation; raise ValueError for what cannot be one."""
    name = task.id if isinstance(task, Task) else task
    if not _ID.fullmatch(name):
        raise ValueError(f"{name!r} is no id of a generation")
    return name


def path_of(name: str, *, in_envelope: bool) -> str:
    """Where a generation is looked at; raise ValueError for what cannot be its name."""
    name = name_of(name)
    return f"/v1/tasks/{name}" if in_envelope else f"/v1/generations/{name}"


def path_at(task: Task | str, base_url: str) -> str:
    """Where a generation is looked at: in its own view, else in the one that the server has."""
    if isinstance(task, Task):
        return task.path
    return path_of(task, in_envelope=base_url.rstrip("/").endswith("/ideogram"))


def read(content: bytes) -> Task:
    """A task in either view; raise UnreadableAnswer for what is none."""
    try:
        told = json.loads(content)
        return _enveloped(told["data"]) if "code" in told else _official(told)
    except (ValueError, LookupError, TypeError, ValidationError) as error:
        raise UnreadableAnswer("the server answered with something that is no task") from error


_STATES = {
    "submitted": Status.PENDING,
    "processing": Status.PENDING,
    "succeed": Status.COMPLETED,
    "failed": Status.FAILED,
}


def _official(told: Mapping[str, Any]) -> Task:
    status = Status(told.get("status", Status.PENDING))
    pictures = _pictures(told["data"]) if status is Status.COMPLETED else ()
    return Task(
        str(told["generation_id"]),
        status,
        pictures,
        told.get("failure_reason") or told.get("reason"),
    )


def _enveloped(told: Mapping[str, Any]) -> Task:
    status = _STATES[told["task_status"]]
    done = status is Status.COMPLETED
    pictures = _pictures(told["task_result"]["images"]) if done else ()
    reason = told.get("task_status_msg") or None
    return Task(str(told["task_id"]), status, pictures, reason, in_envelope=True)


def _pictures(told: list[Any]) -> tuple[Picture, ...]:
    return tuple(Picture.model_validate(one) for one in told)

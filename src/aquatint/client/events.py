"""What becomes of a generation as it happens, by the server-sent events of it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from .errors import UnreadableAnswer
from .tasks import Task, name_of, read
from .wire import Server

_OVER = 204  # what a server says to whoever has heard the end


@dataclass(frozen=True, slots=True)
class Event:
    """How a generation stands: its `position` in the queue, or the `step` of `steps`, or its end.

    `task` is the generation itself, whose `is_done` tells the last event.
    """

    task: Task
    position: int = 0
    step: int = 0
    steps: int = 0


@dataclass(slots=True)
class Stream:
    """The events of one generation over as many connections as it takes."""

    task: Task | str
    server: Server
    is_over: bool = False
    _last: str = ""
    _said: dict[str, str] = field(default_factory=dict[str, str])

    @property
    def url(self) -> str:
        """Where it is heard; raise ValueError for what cannot be a generation's id."""
        return self.server.url(f"/v1/generations/{name_of(self.task)}/events")

    @property
    def headers(self) -> dict[str, str]:
        """Those of the next connection, with what was heard last."""
        known = {"Last-Event-ID": self._last} if self._last else {}
        return self.server.headers() | {"Accept": "text/event-stream"} | known

    def answered(self, status: int) -> bool:
        """Whether there is something to hear; otherwise all was said, or the answer is an error."""
        self._said = {}
        self.is_over = self.is_over or status == _OVER
        return status == 200

    def heard(self, line: str) -> Event | None:
        """The event that ends with a line, if one does; raise UnreadableAnswer for what is none."""
        name, _, text = line.rstrip("\r\n").partition(":")
        if line.strip():
            self._said |= {name: text.removeprefix(" ")} if name else {}
            return None
        said, self._said = self._said, {}
        if "data" not in said:
            return None
        self._last = said.get("id", self._last)
        event = _event(said["data"])
        self.is_over = event.task.is_done
        return event


def _event(data: str) -> Event:
    task = read(data.encode())
    told: dict[str, Any] = json.loads(data)
    numbers = [told.get(name) or 0 for name in ("position", "step", "steps")]
    if not all(isinstance(number, int) for number in numbers):
        raise UnreadableAnswer("the server told an event that is none")
    return Event(task, *numbers)

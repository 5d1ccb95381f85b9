"""Pages of lists: which one is asked for, and what leads to the next."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from aquatint.storage import Page
from aquatint.storage.paging import cursor_of

from .told import Paged


class Numbered(Protocol):
    """What is listed by its number."""

    @property
    def id(self) -> int: ...


class Timed(Protocol):
    """What is listed by when it was made."""

    @property
    def id(self) -> str: ...

    @property
    def created(self) -> datetime: ...


def page_of(wanted: Paged) -> Page:
    """The page that is asked for."""
    return Page(wanted.limit, wanted.cursor)


def by_time(wanted: Paged, found: Sequence[Timed]) -> str | None:
    """The cursor of the page after what was found; None where that was the last."""
    if len(found) < wanted.limit:
        return None
    last = found[-1]
    return cursor_of(last.created.isoformat(), last.id)


def by_number(wanted: Paged, found: Sequence[Numbered]) -> str | None:
    """The same of what has numbers."""
    return cursor_of(found[-1].id) if len(found) == wanted.limit else None

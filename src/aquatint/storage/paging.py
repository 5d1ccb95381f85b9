"""Long lists in pages: how many rows, and after which."""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass
from datetime import datetime
from typing import NoReturn

from aquatint.domain import InvalidRequest
from aquatint.domain.moment import moment_of as instant

MAX_PAGE = 1000

_MOST = 2**63 - 1


@dataclass(frozen=True, slots=True)
class Page:
    """At most `limit` rows after the one that a cursor stands for; from the start without one."""

    limit: int = 50
    cursor: str | None = None

    def __post_init__(self) -> None:
        if not 1 <= self.limit <= MAX_PAGE:
            raise InvalidRequest("limit", f"must be between 1 and {MAX_PAGE}")


def cursor_of(*place: object) -> str:
    """The cursor of a row: text that means nothing to whoever gets it."""
    return urlsafe_b64encode("|".join(map(str, place)).encode()).rstrip(b"=").decode()


def number_of(page: Page) -> int | None:
    """The number of the row that a page comes after; raise InvalidRequest for a wrong cursor."""
    if page.cursor is None:
        return None
    text = _text(page.cursor)
    if not (text.isascii() and text.isdecimal() and int(text[:20]) <= _MOST):
        _refuse()
    return int(text[:20])


def moment_of(page: Page) -> tuple[datetime | None, str]:
    """Time and id of the row that a page comes after; raise InvalidRequest for a wrong cursor."""
    if page.cursor is None:
        return None, ""
    time, _, name = _text(page.cursor).partition("|")
    moment = instant("cursor", time)
    if not name.isprintable():
        _refuse()
    return moment, name


def _text(cursor: str) -> str:
    try:
        return urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)).decode()
    except ValueError:
        _refuse()


def _refuse() -> NoReturn:
    raise InvalidRequest("cursor", "is none that an earlier page gave")

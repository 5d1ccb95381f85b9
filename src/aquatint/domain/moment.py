"""Times as people and programs write them."""

from __future__ import annotations

from datetime import UTC, datetime

from .errors import InvalidRequest


def moment_of(field: str, text: str) -> datetime:
    """A time in UTC from ISO 8601 with an offset; raise InvalidRequest for anything else."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        said = f"{text[:60]!r} is no time such as 2027-01-31T12:00:00+00:00"
        raise InvalidRequest(field, said) from None
    if moment.tzinfo is None:
        raise InvalidRequest(field, "must say its offset from UTC")
    try:
        return moment.astimezone(UTC)
    except OverflowError:
        raise InvalidRequest(field, "is beyond all calendars") from None

"""What people call accounts, keys and administrators."""

from __future__ import annotations

from aquatint.domain import InvalidRequest

MAX_LABEL = 100


def checked_label(label: str, field: str = "label") -> str:
    """A label without the blanks around it; raise InvalidRequest for what is no line of text."""
    label = label.strip()
    if not label or len(label) > MAX_LABEL or not label.isprintable():
        raise InvalidRequest(field, f"must be 1 to {MAX_LABEL} printable characters")
    return label

"""Where images come from: which engine drew them, with what, and what it had to change."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Determinism(StrEnum):
    """What an engine promises of the same request, drawn again."""

    ANYWHERE = "bitwise anywhere"
    """The same bytes on every supported platform."""

    STACK = "bitwise on the same stack"
    """The same pixels with the same device, model, revision and versions of libraries."""

    ATTESTED = "attested only"
    """Nothing is promised: the receipt says what came, no more."""


class Keeping(StrEnum):
    """How an engine keeps a field that it cannot keep exactly."""

    EQUIVALENT = "equivalent"
    """Done in another way, as a palette that is told in words."""

    LOST = "lost"
    """Not done; the image is drawn without it."""

    REFUSED = "refused"
    """An image without it would be the wrong one: the request is refused."""


@dataclass(frozen=True, slots=True)
class Adjustment:
    """A field that was not kept exactly as asked, and what became of it."""

    field: str
    keeping: Keeping
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """What drew an image: enough to draw it again and to say why it differs.

    `versions` are libraries and devices, `parameters` what was effectively asked of the model
    beyond the request, each as (name, value) in alphabetical order.
    """

    engine: str
    model: str
    revision: str | None = None
    determinism: Determinism = Determinism.ATTESTED
    versions: tuple[tuple[str, str], ...] = ()
    parameters: tuple[tuple[str, str], ...] = ()

"""What another server says that it did not keep exactly, as adjustments of ours."""

from __future__ import annotations

from collections.abc import Collection

from aquatint.domain import Adjustment, GenerationRequest, Keeping

from .. import asked_fields


def passed_on(
    told: tuple[Adjustment, ...], there: Collection[str], request: GenerationRequest
) -> tuple[Adjustment, ...]:
    """Our adjustments, then those of the server in fields that were asked for, each field once.

    The seed is one of them where nobody asked for it, too: the answer names one.
    """
    known = {one.field for one in told}
    fields = dict.fromkeys([*asked_fields(request), "seed"])
    more = (one for one in fields if one in there and one not in known)
    reason = "the upstream server did not keep it exactly"
    return told + tuple(Adjustment(one, Keeping.LOST, reason) for one in more)

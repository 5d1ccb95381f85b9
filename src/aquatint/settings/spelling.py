"""Variables of the environment that are no setting, but look like one that was misspelled."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from difflib import get_close_matches

PREFIX = "AQUATINT_"
_ALIKE = 0.85  # of 1: two letters that changed places in a name of twelve


def misspelled(environment: Mapping[str, str], fields: Collection[str]) -> Iterator[str]:
    """Sentences about them, each with the name that is probably meant.

    Others are none of ours to judge: clusters set names such as AQUATINT_SERVICE_HOST.
    """
    known = {field.upper() for field in fields}
    for variable in sorted(environment):
        name = variable.upper().removeprefix(PREFIX)
        if name == variable.upper() or name in known:
            continue
        for meant in get_close_matches(name, sorted(known), n=1, cutoff=_ALIKE):
            yield f"{variable} is no setting; {PREFIX}{meant} is"

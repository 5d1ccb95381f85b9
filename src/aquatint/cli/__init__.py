"""The command line: serve, draw, keep keys. What it is made of is imported once it is needed."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line; a refusal is a line on standard error, and a status of `exits`."""
    if sys.argv[1:] == ["--version"]:  # what scripts ask again and again
        from aquatint.engines import release  # noqa: PLC0415 - nothing else is needed for it

        sys.stdout.write(f"aquatint {release()}\n")
        return
    try:
        from .program import run  # noqa: PLC0415 - it imports every command

        run()
    except KeyboardInterrupt:  # also while it imports
        sys.exit(130)

"""The command line as people run it: a process of its own, in an empty folder."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = Path(sys.executable).parent / "aquatint"


@pytest.fixture
def environment(tmp_path):
    kept = {name: value for name, value in os.environ.items() if "AQUATINT" not in name}
    return {**kept, "AQUATINT_ENGINE": "solid", "AQUATINT_DATA_DIR": str(tmp_path / "data")}


@pytest.fixture
def aquatint(tmp_path, environment):
    """Run the program with some arguments; its standard output, errors and status come back.

    They are text, or bytes where bytes are `given` to its standard input.
    """

    def run(*arguments, given=None, **settings):
        return subprocess.run(
            [PROGRAM, *arguments],
            cwd=tmp_path,
            env={**environment, **settings},
            input=given,
            capture_output=True,
            text=given is None,
            timeout=120,
            check=False,
        )

    return run

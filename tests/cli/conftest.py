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
    """Run the program with some arguments; its standard output, errors and status come back."""

    def run(*arguments, **settings):
        return subprocess.run(
            [PROGRAM, *arguments],
            cwd=tmp_path,
            env={**environment, **settings},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    return run

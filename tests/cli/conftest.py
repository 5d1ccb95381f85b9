"""The command line as people run it: a process of its own, in an empty folder."""

import os
import re
import signal
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

PROGRAM = Path(sys.executable).parent / "aquatint"
ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+")
KEY = re.compile(r"aq_[A-Za-z0-9_-]{43}")


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


@pytest.fixture
def serving(tmp_path, environment):
    """Start a server; what it announces comes with the process. It is gone afterwards."""

    @contextmanager
    def serve(**settings):
        process = subprocess.Popen(
            [PROGRAM, "serve", "--port", "0"],
            cwd=tmp_path,
            env={**environment, **settings},
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        with process:
            told = []
            for line in process.stdout:
                told.append(line)
                if line.startswith("Ctrl-C"):
                    break
            try:
                yield process, "".join(told)
            finally:
                process.send_signal(signal.SIGINT)

    return serve

"""The page of the command line: its commands run, and it leaves none out."""

import os
import re
import subprocess
from pathlib import Path

from typer.main import get_command

from aquatint.cli import exits
from aquatint.cli.program import app

from .conftest import PROGRAM

PAGE = (Path(__file__).parents[2] / "docs" / "cli.md").read_text()


def test_the_commands_of_the_page_run(tmp_path, environment):
    script = "set -eo pipefail\n" + "\n".join(re.findall(r"```bash\n(.*?)```", PAGE, re.DOTALL))
    path = f"{PROGRAM.parent}{os.pathsep}{environment['PATH']}"
    done = subprocess.run(
        ["bash", "-c", script],
        cwd=tmp_path,
        env={**environment, "PATH": path},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-2:] == [
        "2 drawn  pictures",
        "0 drawn, 2 were there  pictures",
    ]


def test_every_command_stands_on_the_page():
    named = set(re.findall(r"`([a-z-]+)", PAGE))
    assert set(get_command(app).commands) <= named


def test_every_exit_status_stands_on_the_page():
    statuses = {value for name, value in vars(exits).items() if name.isupper()}
    assert {int(number) for number in re.findall(r"^\| (\d+) \|", PAGE, re.MULTILINE)} == statuses

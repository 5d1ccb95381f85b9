"""The page about managing: its commands run, and every option stands on it."""

import os
import re
import subprocess
from pathlib import Path

from aquatint.cli.limits import LIMITS

from .conftest import PROGRAM

PAGE = (Path(__file__).parents[2] / "docs" / "manage.md").read_text()


def test_the_commands_of_the_page_run(tmp_path, environment, database_url):
    script = "set -eo pipefail\n" + "\n".join(re.findall(r"```bash\n(.*?)```", PAGE, re.DOTALL))
    path = f"{PROGRAM.parent}{os.pathsep}{environment['PATH']}"
    done = subprocess.run(
        ["bash", "-c", script],
        cwd=tmp_path,
        env={**environment, "PATH": path, "AQUATINT_DATABASE_URL": database_url},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "the ledger is proven" in done.stdout


def test_every_limit_stands_on_the_page():
    assert all(f"--{name.replace('_', '-')}" in PAGE for name in LIMITS)

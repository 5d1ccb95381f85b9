"""The README and the guides: what they show runs, block by block, beside one server."""

import os
import re
import subprocess
import sys
from pathlib import Path

import PIL.Image
import pytest

from .conftest import ADDRESS, KEY, PROGRAM

DOCS = Path(__file__).parents[2] / "docs"
GUIDES = [DOCS.parent / "README.md", DOCS / "start.md", *sorted((DOCS / "guides").glob("*.md"))]
BLOCK = re.compile(r"^```(bash|python)\n(.*?)^```", re.DOTALL | re.MULTILINE)
SIZE = (1312, 736)
SHELL = """\
set -eo pipefail
curl() { command curl --fail-with-body "$@"; }
aquatint() {  # that `generate` and its kin draw is tested elsewhere: here their picture suffices
    case $1 in
        generate | edit | remix) while [ "$1" != -o ]; do shift; done && cp "$PICTURE" "$2" ;;
        *) command aquatint "$@" ;;
    esac
}
"""
NAMED = re.compile(r"# (\w+\.py)\n")


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    """The address of a server that draws plain colours, a key, and the environment beside it."""
    folder = tmp_path_factory.mktemp("served")
    kept = {name: value for name, value in os.environ.items() if "AQUATINT" not in name}
    own = {"AQUATINT_ENGINE": "solid", "AQUATINT_DATA_DIR": str(folder / "data")}
    path = f"{PROGRAM.parent}{os.pathsep}{kept['PATH']}"
    environment = {**kept, **own, "PATH": path}
    process = subprocess.Popen(
        [PROGRAM, "serve", "--port", "0"],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    told = ""
    for line in process.stdout:
        told += line
        if line.startswith("Ctrl-C"):
            break
    key = KEY.search(told)[0]
    PIL.Image.new("RGB", SIZE, "#808040").save(folder / "picture.png")
    beside = {"KEY": key, "PICTURE": str(folder / "picture.png")}
    yield ADDRESS.search(told)[0], key, {**environment, **beside}
    process.terminate()
    process.communicate()


@pytest.mark.parametrize("guide", GUIDES, ids=lambda guide: guide.stem)
def test_what_a_guide_shows_runs(guide, served, tmp_path):
    address, key, environment = served
    script = SHELL
    for kind, block in BLOCK.findall(guide.read_text()):
        shown = block.replace("http://127.0.0.1:8080", address).replace("aq_…", key)
        shown = shown.replace(".venv/bin/aquatint", "aquatint")
        script += shown if kind == "bash" else _python(shown)
    done = subprocess.run(
        ["bash", "-c", script],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )

    assert done.returncode == 0, done.stdout + done.stderr


def test_the_fixture_for_tests_of_others_works(tmp_path, served):
    _, _, environment = served
    files = {
        NAMED.match(block)[1]: block
        for kind, block in BLOCK.findall((DOCS / "guides" / "ci.md").read_text())
        if kind == "python"
    }
    for name, text in files.items():
        (tmp_path / name).write_text(text)
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist"],
        cwd=tmp_path,
        env={**environment, "AQUATINT_DATA_DIR": "data"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )

    assert set(files) == {"conftest.py", "test_cover.py"}
    assert "1 passed" in done.stdout, done.stdout + done.stderr


def _python(program):
    """A program as a part of a script; one that names its file is for another test."""
    return "" if NAMED.match(program) else f"python - <<'END'\n{program}END\n"

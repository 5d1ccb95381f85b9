"""Each kind of thing that goes wrong has a status of its own."""

import re
import subprocess
import sys

import pytest

from aquatint import client as api
from aquatint.cli import exits
from aquatint.client.errors import of_answer
from aquatint.domain import errors
from aquatint.engines import release


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (errors.InvalidRequest("prompt", "must not be empty"), 2),
        (errors.NotFound("none"), 2),
        (errors.UnsafeContent("no"), 3),
        (errors.EngineTimeout("late", 2), 5),
        (errors.UpstreamError("odd"), 5),
        *((of_answer(status, "", {}, None), 2) for status in (400, 404, 410, 413, 415)),
        *((of_answer(status, "", {}, None), 4) for status in (401, 402, 403)),
        *((of_answer(status, "", {}, None), 5) for status in (429, 500, 502, 503)),
        (of_answer(422, "", {}, None), 3),
        (api.Withheld("withheld"), 3),
        (api.Unreachable("gone", may_have_run=True), 5),
        (api.UnreadableAnswer("a page"), 5),
    ],
    ids=repr,
)
def test_an_error_ends_with_the_status_of_its_kind(error, status):
    assert exits.status_of(error) == status


def test_the_version_is_said(aquatint):
    assert re.fullmatch(r"aquatint \d+\.\d+\.\d+\n", aquatint("--version").stdout)


def test_an_interruption_while_it_starts_is_no_traceback():
    code = (
        "import sys; from aquatint import cli\n"
        "class Interrupted:\n"
        "    def find_spec(self, *_): raise KeyboardInterrupt\n"
        "sys.meta_path.insert(0, Interrupted()); cli.main()"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (exits.INTERRUPTED, b"")


def test_the_version_is_told_without_importing_what_draws():
    code = (
        "import sys; from aquatint.cli import main; sys.argv[1:] = ['--version']; main();"
        "assert not {'numpy', 'pydantic', 'uvicorn'} & set(sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == f"aquatint {release()}\n"


@pytest.mark.parametrize("folder", ["/dev/null", "/dev/null/data"])
def test_a_data_folder_that_cannot_be_is_refused_in_one_line(aquatint, folder):
    done = aquatint("migrate", AQUATINT_DATA_DIR=folder)

    assert done.returncode == exits.REFUSED
    assert re.fullmatch(rf"aquatint: {folder}: [A-Z][a-z ]+\n", done.stderr)


def test_a_file_of_settings_that_is_broken_is_refused_in_one_line(aquatint, tmp_path):
    (tmp_path / "aquatint.toml").write_text("engine = ")
    done = aquatint("migrate")

    assert done.returncode == exits.REFUSED
    assert re.fullmatch(r"aquatint: aquatint\.toml: .+\n", done.stderr)

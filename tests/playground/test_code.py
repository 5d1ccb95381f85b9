"""The code that the page writes runs, and draws what the page would."""

import json
import os
import shutil
import subprocess
import sys

import pytest

from .acting import give, picture, take_mode

PROMPT = 'it\'s a "fox" in $HOME `ls` \\ & <b> é'


def written(page, language):
    page.click("#show-code")
    page.locator(".dialog.code").get_by_role("radio", name=language).check(force=True)
    return page.inner_text(".dialog.code pre")


def ran(command, code, served, folder):
    environment = {**os.environ, "AQUATINT_KEY": served.key}
    done = subprocess.run(
        [*command, code], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.skipif(shutil.which("curl") is None, reason="no curl here")
def test_the_line_for_curl_draws_the_prompt_as_it_is(page, served, tmp_path):
    page.fill("#prompt", PROMPT)
    page.get_by_role("radio", name="Magic prompt: drawn as you wrote it").check(force=True)
    page.fill("[data-field=seed] input", "42")
    told = json.loads(ran(["bash", "-c"], written(page, "curl"), served, tmp_path))
    assert (told["data"][0]["prompt"], told["data"][0]["seed"]) == (PROMPT, 42)


def test_the_code_for_python_sends_files_too(page, served, tmp_path):
    take_mode(page, "Remix")
    give(page, picture())
    (tmp_path / "picture.png").write_bytes(picture()["buffer"])
    page.fill("#prompt", PROMPT)
    page.fill("[data-field=seed] input", "42")
    told = ran([sys.executable, "-c"], written(page, "Python"), served, tmp_path)
    assert told.startswith("42 http://127.0.0.1:")


@pytest.mark.skipif(shutil.which("node") is None, reason="no Node.js here")
def test_the_code_for_javascript_runs(page, served, tmp_path):
    page.fill("#prompt", PROMPT)
    page.fill("[data-field=seed] input", "42")
    code = written(page, "JavaScript")
    told = ran(["node", "--input-type=module", "-e"], code, served, tmp_path)
    assert "seed: 42" in told

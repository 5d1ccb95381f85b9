"""The code that the page writes runs, and draws what the page would, in every way to ask."""

import json
import os
import re
import shutil
import subprocess
import sys

import pytest

from .acting import give, picture, take_mode

PROMPT = 'it\'s a "fox" in $HOME `ls` \\ & <b> é'
RUN = {
    "curl": ("curl", ["bash", "-c"]),
    "Python": (sys.executable, [sys.executable, "-c"]),
    "JavaScript": ("node", ["node", "--input-type=module", "-e"]),
}
WAYS = [
    "Generate", "Transparent", "Edit", "Remix", "Reframe", "Background", "Cut out", "Remove",
    "Upscale", "Describe",
]  # fmt: skip


def written(page, way, language):
    """The code of a way to ask, for the files that are beside it in `beside`."""
    take_mode(page, way)
    if way in ("Edit", "Remove"):
        page.get_by_role("button", name=re.compile("Paint (the mask|what should go)")).click()
        page.locator(".paint-canvas").press("Enter")
        page.get_by_role("button", name="Use this mask").click()
        page.locator("text=Mask painted").locator("visible=true").wait_for()
    page.click("#show-code")
    page.locator(".dialog.code").get_by_role("radio", name=language).check(force=True)
    code = page.inner_text(".dialog.code pre")
    page.keyboard.press("Escape")
    return code


@pytest.fixture
def beside(page, tmp_path):
    """The files that the code reads, as they are in the form."""
    page.fill("#prompt", PROMPT)
    page.get_by_role("radio", name="Magic prompt: drawn as you wrote it").check(force=True)
    page.fill("[data-field=seed] input", "42")
    take_mode(page, "Edit")
    give(page, picture(ball="#e8c04a"))
    page.click("summary:has-text('References')")
    page.locator("[data-field=styleReferences] input[type=file]").set_input_files(picture())
    (tmp_path / "picture.png").write_bytes(picture(ball="#e8c04a")["buffer"])
    (tmp_path / "style.png").write_bytes(picture()["buffer"])
    (tmp_path / "mask.png").write_bytes(picture(color="#000000")["buffer"])
    (tmp_path / "removal-mask.png").write_bytes(picture(color="#ffffff")["buffer"])
    return tmp_path


@pytest.mark.parametrize("language", RUN)
def test_the_code_of_every_way_to_ask_draws_it_exactly(page, beside, served, language):
    needed, command = RUN[language]
    if shutil.which(needed) is None:
        pytest.skip(f"no {needed} here")
    environment = {**os.environ, "AQUATINT_KEY": served.key}
    for way in WAYS:
        done = subprocess.run(
            [*command, written(page, way, language)],
            cwd=beside,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, (way, done.stderr)
        if way == "Describe":
            assert "picture" in done.stdout
        elif way not in ("Cut out", "Remove"):  # which tell no seed
            assert re.search(r"\b42\b", done.stdout), (way, done.stdout)
        if way != "Describe":
            assert re.search(r"http://127\.0\.0\.1:\d+/api/images", done.stdout), way
        if way == "Generate" and language == "curl":
            assert json.loads(done.stdout)["data"][0]["prompt"] == PROMPT

"""GET /console and what it loads: the files of the house, and no code of others."""

import re
from importlib.resources import files

import pytest

from aquatint.api.playground import CONSOLE, contents
from aquatint.domain.scope import ENDPOINTS

pytestmark = pytest.mark.anyio


async def test_the_console_runs_no_code_but_its_own_files(house):
    page = await house.client.get("/console")
    policy = page.headers["content-security-policy"]
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert "default-src 'none'; script-src 'self'; style-src 'self'" in policy
    assert "unsafe" not in policy
    assert not re.search(r"<style|\sstyle=|\son\w+=|<script(?![^>]* src=)", page.text)
    assert not re.search(r"(?:src|href)=\"(?:https?:)?//", page.text)


async def test_every_file_that_it_names_is_there_and_every_module_is_named(house):
    page = await house.client.get("/console")
    named = re.findall(r'(?:src|href)="(/(?:console|playground)/[^"]+)"', page.text)
    for path in named:
        assert (await house.client.get(path)).status_code == 200, path
    scripts = {f"/console/{path}" for path in contents(CONSOLE) if path.endswith(".js")}
    assert scripts <= set(named), "a module that is not preloaded costs a round trip"
    imported = {
        path
        for name in contents(CONSOLE)
        for path in re.findall(r'from "(/playground/[^"]+)"', contents(CONSOLE)[name].data.decode())
    }
    assert imported <= set(named)


async def test_it_needs_no_key_and_asks_whoever_comes_for_one(house):
    answer = await house.client.get("/console", headers={"Api-Key": ""})
    assert answer.status_code == 200
    assert (await house.client.get("/console/nothing.js")).status_code == 404


def test_no_text_becomes_markup():
    for path, found in contents(CONSOLE).items():
        text = found.data.decode()
        assert not re.search(r"innerHTML|outerHTML|insertAdjacent|document\.write|eval\(", text), (
            path
        )
        assert "localStorage" not in text, path


def test_a_key_may_be_limited_to_every_endpoint_that_there_is():
    told = (files("aquatint") / "console" / "limits.js").read_text()
    listed = re.search(r"ENDPOINTS = \[(.*?)\]", told)[1]
    assert re.findall(r'"(\w+)"', listed) == list(ENDPOINTS)


def test_the_console_weighs_less_than_60_kb():
    weights = {path: len(found.zipped or found.data) for path, found in contents(CONSOLE).items()}
    assert sum(weights.values()) < 60_000, weights

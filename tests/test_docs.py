"""What people read agrees with what the program does."""

import re
from pathlib import Path

import pytest
from typer.main import get_command

from aquatint import engines
from aquatint.api.errors import STATUS
from aquatint.api.routes import ROWS
from aquatint.cli.program import app
from aquatint.domain import StylePreset
from aquatint.settings import Settings
from tools import document_fields, illustrate

ROOT = Path(__file__).parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("bench/*.md")])
COMPATIBILITY = (ROOT / "docs" / "compatibility.md").read_text()
COMMAND = re.compile(
    r"^(?:[A-Z_]+=\S+ +)*(?:\.venv/bin/)?aquatint (?!draws)([^#|>\n]+)", re.MULTILINE
)
OF_PROGRAMS = {"API_KEY", "MCP_TOKEN"}  # read by programs and examples, not by the server
README = (ROOT / "README.md").read_text()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_to_a_file_leads_to_one(page):
    linked = re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text())

    assert [link for link in linked if not (page.parent / link).exists()] == []


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_every_operation_stands_in_the_table_of_compatibility(row):
    assert f"POST {row.path}`" in COMPATIBILITY


def test_the_page_of_fields_is_what_the_endpoints_have():
    assert document_fields.PAGE.read_text() == document_fields.page()


def test_every_operation_is_on_the_page_of_fields():
    shown = {name for _, named in document_fields.GROUPS for name in named}

    assert {row.name for row in ROWS} == shown | set(document_fields.ALIKE)
    models = {row.name: row.model for row in ROWS}
    for name, other in document_fields.ALIKE.items():
        assert models[name] is models[other]


def test_every_preset_is_shown_on_its_page():
    page = (ROOT / "docs" / "guides" / "presets.md").read_text()

    assert page == illustrate.page()
    assert [preset for preset in StylePreset if f"<br>`{preset}` |" not in page] == []


@pytest.mark.parametrize("status", sorted(set(STATUS.values())))
def test_every_status_of_an_error_is_explained(status):
    assert re.search(rf"^\|[^|]*\b{status.value}\b", COMPATIBILITY, re.MULTILINE)


@pytest.mark.parametrize("name", engines.names())
def test_every_engine_is_described(name):
    assert f"`{name}`" in (ROOT / "docs" / "architecture.md").read_text()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_command_of_a_page_exists_with_its_options(page):
    text = page.read_text().replace("\\\n", " ")

    for line in COMMAND.findall(text):
        command = get_command(app)
        for word in line.split():
            command = getattr(command, "commands", {}).get(word, command)
        known = {name for parameter in command.params for name in parameter.opts} | {"--help"}
        assert set(re.findall(r"(?<!\S)(--?[a-z][a-z-]*)", line)) <= known, line


def test_the_readme_shows_commands():
    assert COMMAND.findall(README)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_setting_that_a_page_names_exists(page):
    named = set(re.findall(r"AQUATINT_([A-Z0-9_]*[A-Z0-9])\b", page.read_text()))

    assert {name for name in named if name.lower() not in Settings.model_fields} <= OF_PROGRAMS


def test_every_target_that_is_named_is_in_the_makefile():
    targets = re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE)
    named = {name for page in PAGES for name in re.findall(r"`make ([a-z]+)`", page.read_text())}

    assert named <= set(targets)

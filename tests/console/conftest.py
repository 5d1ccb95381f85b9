"""A server that somebody has worked with, and the console open on it, by one who may manage it."""

import re

import pytest
from playwright.sync_api import expect

from tests.playground.conftest import (  # noqa: F401 - fixtures, and the skipping without a browser
    PATIENCE,
    browser,
    pytest_collection_modifyitems,
)
from tools.console_screens import furnished

KEY = re.compile("^Administrator.s key$")

expect.set_options(timeout=PATIENCE)


@pytest.fixture(scope="session")
def house():
    with furnished() as found:
        yield found


@pytest.fixture
def context(browser):  # noqa: F811
    made = browser.new_context(viewport={"width": 1440, "height": 900}, reduced_motion="reduce")
    made.set_default_timeout(PATIENCE)
    yield made
    made.close()


@pytest.fixture
def door(context, house):
    """The console as a stranger sees it; it must throw nothing while it is open."""
    page = context.new_page()
    thrown = []
    page.on("pageerror", lambda error: thrown.append(str(error)))
    page.on(
        "console",
        lambda said: thrown.append(said.text) if "Content Security Policy" in said.text else None,
    )
    page.goto(f"{house.served.address}/console")
    page.wait_for_selector("html[data-ready]")
    yield page
    assert thrown == []


@pytest.fixture
def page(door, house):
    """The console, signed in."""
    sign_in(door, house.admin)
    door.wait_for_selector("#rail:not([hidden])")
    door.wait_for_selector("h1:text('Overview')")
    return door


def sign_in(page, key):
    """Give a key at the door."""
    page.get_by_label(KEY).fill(key)
    page.get_by_role("button", name="Sign in").click()


def go(page, place, title):
    """Open a view, and wait until it is there."""
    page.evaluate("(place) => { location.hash = place; }", place)
    expect(page.locator("h1")).to_have_text(title)

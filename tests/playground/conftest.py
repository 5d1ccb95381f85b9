"""A server, a browser and an open page. Without a Chromium on this machine all of it is skipped."""

import pytest
from playwright.sync_api import expect

from tools.browsing import browsing, chromium, serving

PATIENCE = 30_000  # milliseconds; a busy machine may take long, and nothing waits in vain
expect.set_options(timeout=PATIENCE)

# What the page sends, kept for a test to read: browsers do not tell of forms with files.
LISTEN = """
const send = window.fetch;
window.fetch = (where, how) => {
  const priced = String(where).includes("dry_run");
  if (how?.body instanceof FormData && !priced) window.sent = { path: where, form: how.body };
  return send(where, how);
};
"""


def pytest_collection_modifyitems(items):
    if chromium() is None:
        reason = "no Chromium here: apt-get install chromium, or set CHROMIUM to its path"
        for item in items:
            if "browser" in getattr(item, "fixturenames", ()):
                item.add_marker(pytest.mark.skip(reason=reason))


@pytest.fixture(scope="session")
def served():
    with serving() as found:
        yield found


@pytest.fixture(scope="module")
def browser():
    """Not for longer than a module: while it is open, its event loop counts as running."""
    with browsing() as found:
        yield found


@pytest.fixture
def context(browser):
    made = browser.new_context(viewport={"width": 1440, "height": 900}, reduced_motion="reduce")
    made.set_default_timeout(PATIENCE)
    made.add_init_script(LISTEN)
    yield made
    made.close()


@pytest.fixture
def blank(context, served):
    """The page as a stranger sees it, without a key; it must throw nothing while it is open."""
    page = context.new_page()
    thrown = []
    page.on("pageerror", lambda error: thrown.append(str(error)))
    page.on(
        "console",
        lambda said: thrown.append(said.text) if "Content Security Policy" in said.text else None,
    )
    page.goto(served.address)
    ready(page)
    yield page
    assert thrown == []


@pytest.fixture
def page(blank, served):
    """The page with a key."""
    blank.goto(f"{served.address}/#key={served.key}")
    blank.reload()
    ready(blank)
    return blank


def ready(page):
    page.wait_for_selector("html[data-ready]")

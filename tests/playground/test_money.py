"""What it costs is told where somebody pays, and where nobody does money is never named."""

import pytest
from playwright.sync_api import expect

from tools.browsing import serving

from .acting import draw, give, picture, take_mode
from .conftest import ready
from .test_access import findings


@pytest.fixture(scope="module")
def payer(served):
    """A key of an account that has money for two pictures and a bit."""
    served.run("accounts", "create", "--label", "payer")
    served.run("accounts", "grant", "payer", "150000")
    return served.run("keys", "create", "--label", "payer", "--account", "payer").split()[-1]


@pytest.fixture
def paying(blank, served, payer):
    blank.goto(f"{served.address}/#key={payer}")
    blank.reload()
    ready(blank)
    return blank


def test_the_price_is_told_before_and_after_drawing(paying):
    estimate = paying.locator("#estimate")
    expect(estimate).to_have_text("$0.06")
    paying.get_by_role("radio", name="Turbo", exact=True).check(force=True)
    expect(estimate).to_have_text("$0.03")
    draw(paying)
    assert "$0.03" in paying.inner_text(".facts")


def test_what_the_money_does_not_reach_for_is_said_before_and_after_it_is_asked(paying):
    paying.locator("[data-field=number] input").fill("8")
    expect(paying.locator("#estimate")).to_contain_text("$0.48")
    expect(paying.locator("#refusal")).to_contain_text("not enough money")
    paying.fill("#prompt", "A fox")
    paying.click("#draw")
    paying.wait_for_selector(".stage.trouble.budget")
    told = paying.inner_text(".trouble-page")
    assert "not enough money" in told
    assert "This request costs $0.48" in told
    assert findings(paying) == []
    paying.locator("[data-field=number] input").fill("1")
    expect(paying.locator("#refusal")).to_be_empty()


def test_a_price_that_depends_on_a_picture_waits_for_it(paying):
    take_mode(paying, "Upscale")
    expect(paying.locator("#estimate")).to_be_empty()
    give(paying, picture((512, 512)))
    expect(paying.locator("#estimate")).to_contain_text("$0.06")


def test_a_server_without_keys_asks_for_none_and_never_names_money(context):
    with serving(keyless="true") as served:
        page = context.new_page()
        with page.expect_response(lambda answer: "dry_run" in answer.url):
            page.goto(served.address)
        ready(page)
        assert page.is_visible(".stage.empty")
        assert page.locator(".key-form").first.is_hidden()
        draw(page)
        assert "$" not in page.inner_text("body")

"""Generations that are not waited for: their events, their end, their cancelling, their name."""

import json

import pytest
from playwright.sync_api import expect

from .acting import draw
from .conftest import ready

NAME = "bzue-VZtSlSMAneIbfCo2A"


class Later:
    """Answers as a server that takes a generation, and tells of it what a test lets it tell.

    The picture is the real server's own.
    """

    def __init__(self, context):
        self.looks = []
        self.cancelled = 0
        self.asked = []
        self.status = "pending"
        self.data = None
        context.route("**/v1/ideogram-v3/generate", self._asked)
        context.route("**/v1/generations/*", self._looked)
        context.route("**/v1/generations/*/events", self._listened)

    def _asked(self, route):
        self.asked.append(route.request.headers)
        told = {name: value for name, value in route.request.headers.items() if name != "prefer"}
        answer = route.fetch(headers=told)
        if answer.status != 200:  # what is asked without a key, to see whether one is needed
            route.fulfill(response=answer)
            return
        self.data = answer.json()["data"]
        route.fulfill(status=202, body=self._body(), content_type="application/json")

    def _listened(self, route):
        self.looks.append(route)

    def _looked(self, route):
        if route.request.method == "DELETE":
            self.cancelled += 1
            route.fulfill(status=204)
        else:
            route.fulfill(body=self._body(), content_type="application/json")

    def _body(self, **more):
        told = {"generation_id": NAME, "status": self.status, **more}
        return json.dumps(told | ({"data": self.data} if self.status == "completed" else {}))

    def look(self, page):
        """The page's next look at the events, once there is one."""
        while not self.looks:
            page.wait_for_timeout(20)
        return self.looks.pop(0)

    def tell(self, page, event, **more):
        """Let the stream tell of one event, and end."""
        look = self.look(page)
        told = f"id: {event}-1\nevent: {event}\ndata: {self._body(**more)}\n\n"
        look.fulfill(body=f": still here\n\n{told}", content_type="text/event-stream")
        return look.request.headers

    def end(self, page, status, reason=None):
        """Let it end so."""
        self.status = status
        self.tell(page, "done", reason=reason)


@pytest.fixture
def later(context):
    return Later(context)


@pytest.fixture
def patient(later, page):
    page.reload()
    ready(page)
    page.fill("#prompt", "A fox")
    page.click("#draw")
    return page


def test_the_place_in_the_queue_and_the_steps_are_told_as_they_come(later, patient):
    phase = patient.locator(".phase")
    later.tell(patient, "queued", position=3)
    expect(phase).to_have_text("Waiting, place 3 in the queue")
    known = later.tell(patient, "running", step=6, steps=24)
    expect(phase).to_have_text("Drawing, step 6 of 24")
    assert patient.locator("progress").get_attribute("value") == "0.25"
    later.end(patient, "completed")
    patient.wait_for_selector(".stage.print .plate img")
    assert later.asked[-1]["prefer"] == "respond-async"
    assert known["last-event-id"] == "queued-1"


def test_a_connection_that_breaks_is_taken_up_again(later, patient):
    later.tell(patient, "running", step=6, steps=24)
    later.look(patient).abort()
    expect(patient.locator(".phase")).to_have_text("The connection is lost; looking again")
    later.end(patient, "completed")
    patient.wait_for_selector(".stage.print .plate img")


def test_an_end_that_was_told_before_the_connection_broke_is_found(later, patient):
    later.status = "completed"
    later.look(patient).fulfill(status=204)
    patient.wait_for_selector(".stage.print .plate img")


def test_one_that_failed_says_why_and_that_nothing_is_charged(later, patient):
    later.end(patient, "failed", "The engine ran <b>dry</b>.")
    patient.wait_for_selector(".stage.trouble.engine:has-text('The engine ran <b>dry</b>.')")
    assert "not charged" in patient.inner_text(".trouble-page")
    assert patient.locator(".trouble-page b").count() == 0


def test_one_that_is_cancelled_is_cancelled_at_the_server(later, patient):
    later.tell(patient, "running", step=1, steps=24)
    with patient.expect_request(lambda sent: sent.method == "DELETE"):
        patient.get_by_role("button", name="Cancel").click()
    expect(patient.locator(".phase")).to_have_text("Cancelling")
    later.end(patient, "failed", "It was cancelled.")
    patient.wait_for_selector(".stage.trouble.cancelled:has-text('nothing is charged')")
    assert later.cancelled == 1
    assert patient.input_value("#prompt") == "A fox"


def test_one_that_is_drawn_before_it_can_be_cancelled_is_shown(later, patient):
    later.tell(patient, "running", step=23, steps=24)
    later.status = "completed"
    with patient.expect_request(lambda sent: sent.url.endswith(NAME)):
        patient.get_by_role("button", name="Cancel").click()
    later.end(patient, "completed")
    patient.wait_for_selector(".stage.print .plate img")
    patient.wait_for_selector(".shelf-note:has-text('before it could be cancelled')")
    assert later.cancelled == 0


def test_one_that_is_cancelled_before_it_has_a_name_is_cancelled_as_soon_as_it_has(context, page):
    held = []

    def take(route):
        held.append(route)

    context.route("**/v1/ideogram-v3/generate", take)
    page.fill("#prompt", "A fox")
    page.click("#draw")
    page.get_by_role("button", name="Cancel").click()
    page.wait_for_selector(".stage.trouble.cancelled")
    with page.expect_request(lambda sent: sent.method == "DELETE"):
        held[0].continue_()


def test_a_reader_need_not_wait_for_a_server_that_does_not_say_how_it_ended(later, patient):
    later.look(patient)
    patient.get_by_role("button", name="Cancel").click()
    patient.get_by_role("button", name="Stop waiting").click()
    patient.wait_for_selector(".stage.trouble.cancelled:has-text('stopped waiting')")


def test_what_is_sent_again_after_a_broken_connection_has_the_same_name(page, context):
    names = []

    def breaks(route):
        names.append(route.request.headers["idempotency-key"])
        route.abort()

    context.route("**/v1/ideogram-v3/generate", breaks)
    page.fill("#prompt", "A fox")
    page.click("#draw")
    page.wait_for_selector(".stage.offline")
    page.get_by_role("button", name="Try again").click()
    page.wait_for_selector(".stage.offline")
    page.fill("#prompt", "Another fox")
    page.get_by_role("button", name="Try again").click()
    page.wait_for_selector(".stage.offline")
    assert len(names) == 3
    assert names[0] == names[1] != names[2]


def test_a_connection_lost_before_the_picture_came_loses_no_picture(page, context):
    context.route("**/api/images/**", lambda route: route.abort())
    page.fill("#prompt", "A fox")
    page.click("#draw")
    page.wait_for_selector(".stage.offline")
    context.unroute("**/api/images/**")
    with page.expect_response(lambda answer: answer.url.endswith("/generate")) as again:
        page.get_by_role("button", name="Try again").click()
    page.wait_for_selector(".stage.print .plate img")
    assert again.value.headers["idempotency-replayed"] == "true"
    assert page.evaluate("document.querySelector('.plate img').naturalWidth") == 1024


def test_words_that_were_not_drawn_are_told_beside_the_picture(page):
    draw(page, "A fox and a blorptang")
    expect(page.locator(".differences")).to_contain_text("blorptang")

"""Generations that are not waited for, as the contract has them; requests that are sent again."""

import json

import pytest

from .acting import draw
from .conftest import ready

NAME = "bzue-VZtSlSMAneIbfCo2A"


class Later:
    """Answers as a server that takes a generation, and shows it done at the third look.

    The picture is the real server's own.
    """

    def __init__(self, context):
        self.looks = 0
        self.cancelled = 0
        self.asked = []
        self.answer = None
        self.fails = False
        context.route("**/openapi.json", self._described)
        context.route("**/v1/ideogram-v3/generate", self._asked)
        context.route("**/v1/generations/*", self._looked)

    def _described(self, route):
        answer = route.fetch()
        told = answer.json()
        told["paths"]["/v1/generations/{generation_id}"] = {"get": {}, "delete": {}}
        route.fulfill(response=answer, body=json.dumps(told))

    def _asked(self, route):
        self.asked.append(route.request.headers)
        told = {name: value for name, value in route.request.headers.items() if name != "prefer"}
        answer = route.fetch(headers=told)
        if answer.status != 200:
            route.fulfill(response=answer)
            return
        self.answer = answer.json()
        self._tell(route, "pending", code=202)

    def _looked(self, route):
        if route.request.method == "DELETE":
            self.cancelled += 1
            route.fulfill(status=204)
            return
        self.looks += 1
        if self.fails:
            self._tell(route, "failed", failure_reason="The engine ran dry.")
        elif self.looks == 2:
            route.abort()  # a connection that breaks for a moment
        elif self.looks < 3:
            self._tell(route, "pending")
        else:
            self._tell(route, "completed", data=self.answer["data"])

    def _tell(self, route, status, code=200, **more):
        created = "2026-01-01T00:00:00+00:00"
        body = {"created": created, "generation_id": NAME, "status": status, **more}
        route.fulfill(status=code, body=json.dumps(body), content_type="application/json")


@pytest.fixture
def later(context):
    return Later(context)


@pytest.fixture
def patient(later, page):
    page.reload()
    ready(page)
    return page


def test_a_generation_is_looked_at_until_it_is_done(later, patient):
    draw(patient)
    assert later.asked[-1]["prefer"] == "respond-async"
    assert later.looks == 3


def test_one_that_failed_says_why(later, patient):
    later.fails = True
    patient.fill("#prompt", "A fox")
    patient.click("#draw")
    patient.wait_for_selector(".stage.trouble.engine:has-text('The engine ran dry.')")


@pytest.mark.parametrize("looked", [True, False], ids=["while it is drawn", "before it has a name"])
def test_one_that_is_cancelled_is_cancelled_at_the_server(later, patient, looked):
    later.looks = -100
    patient.fill("#prompt", "A fox")
    if looked:
        with patient.expect_request("**/v1/generations/*"):
            patient.click("#draw")
    else:
        patient.click("#draw")
    with patient.expect_request(lambda sent: sent.method == "DELETE"):
        patient.get_by_role("button", name="Cancel").click()
    patient.wait_for_selector(".stage.trouble.cancelled")
    assert later.cancelled == 1


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

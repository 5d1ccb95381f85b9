"""Webhooks of a real server to a real receiver: listed, repeated, and kept through a kill."""

import json
import queue
import threading
import urllib.parse
import urllib.request
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from .conftest import ADDRESS, KEY

PRIVATE = {"AQUATINT_ALLOW_PRIVATE_NETWORKS": "true", "AQUATINT_WEBHOOK_TIMEOUT": "0.5"}
PATIENCE = 300  # seconds, for a machine that has much else to do


class Receiver(ThreadingHTTPServer):
    """Answers webhooks as it is told; None is an answer that never comes."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Hook)
        self.answers = queue.Queue()
        self.received = queue.Queue()
        self.over = threading.Event()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server_address[1]}/hook?token=t"

    def next(self):
        """The generation that the next webhook tells of."""
        return json.loads(self.received.get(timeout=PATIENCE))["generation_id"]


class Hook(BaseHTTPRequestHandler):
    def do_POST(self):
        self.server.received.put(self.rfile.read(int(self.headers["Content-Length"])))
        answer = self.server.answers.get(timeout=PATIENCE)
        if answer is None:
            self.server.over.wait(PATIENCE)
        else:
            self.send_response(answer)
            self.end_headers()

    def log_message(self, *_):
        pass


@pytest.fixture
def receiver():
    server = Receiver()
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server
    server.over.set()
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def beside(aquatint, database_url):
    """Run the program beside a database that is there already."""
    return partial(aquatint, AQUATINT_DATABASE_URL=database_url)


def ask(address, key, receiver):
    """A request with a webhook; the id of its generation."""
    query = urllib.parse.urlencode({"webhook_url": receiver.url})
    wanted = urllib.request.Request(
        f"{address}/v1/ideogram-v3/generate?{query}",
        json.dumps({"prompt": "a cat"}).encode(),
        {"Api-Key": key, "Content-Type": "application/json"},
    )
    with urllib.request.urlopen(wanted) as answer:
        return answer.headers["Aquatint-Generation-Id"]


def listed(aquatint, state, name):
    """What is listed in a state once it has a generation in it."""
    for _ in range(30):
        told = aquatint("webhooks", "list", "--state", state).stdout
        if name in told:
            return told
    pytest.fail(f"{name} is not {state}")


def keys(tmp_path):
    return json.loads((tmp_path / "data" / "webhook-keys.json").read_text())["keys"]


def test_what_was_given_up_is_listed_and_sent_again(serving, beside, database_url, receiver):
    with serving(**PRIVATE, AQUATINT_DATABASE_URL=database_url) as (_, told):
        receiver.answers.put(410)
        name = ask(ADDRESS.search(told)[0], KEY.search(told)[0], receiver)
        assert receiver.next() == name
        told_of = listed(beside, "dead", name)
        assert "410 gone" in told_of
        assert "token" not in told_of

        receiver.answers.put(204)
        assert beside("webhooks", "redeliver", name).stdout == f"{name} is due now\n"
        assert receiver.next() == name
        listed(beside, "delivered", name)

    shown = beside("webhooks", "show", name).stdout
    assert shown.startswith(f"delivered: {receiver.url}\n")
    assert [line.split()[-1] for line in shown.splitlines()[2:]] == ["gone", "204"]
    assert "webhook.redeliver" in beside("audit", "--subject", name).stdout


def test_a_webhook_that_was_being_sent_when_its_server_was_killed_is_sent_by_the_next(
    serving, aquatint, receiver
):
    with serving(**PRIVATE | {"AQUATINT_WEBHOOK_TIMEOUT": "5"}) as (process, told):
        receiver.answers.put(None)
        name = ask(ADDRESS.search(told)[0], KEY.search(told)[0], receiver)
        assert receiver.next() == name
        process.kill()
    receiver.answers.put(200)

    with serving(**PRIVATE):
        assert receiver.next() == name
        listed(aquatint, "delivered", name)

    assert "no end" in aquatint("webhooks", "show", name).stdout


@pytest.mark.parametrize("command", ["show", "redeliver"])
def test_what_does_not_exist_is_said_not_to(beside, command):
    done = beside("webhooks", command, "nothing")

    assert done.returncode == 2
    assert "no webhook for a generation 'nothing'" in done.stderr


def test_a_rotation_adds_a_key_that_signs_from_tomorrow_on(beside, tmp_path):
    done = beside("webhooks", "rotate")

    assert done.stdout.startswith("the new key signs from ")
    old, new = keys(tmp_path)
    assert new["starts"] > new["created"] > old["starts"]
    told = beside("audit", "--subject", new["id"], "--json").stdout
    assert (json.loads(told)["action"], json.loads(told)["who"]) == ("webhook_key.rotate", "cli")


def test_at_once_leaves_the_new_key_alone(beside, tmp_path):
    beside("webhooks", "rotate")

    beside("webhooks", "rotate", "--at-once")

    (only,) = keys(tmp_path)
    assert only["starts"] == only["created"]

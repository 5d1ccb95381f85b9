"""Secrets are kept in one private file, shared by processes, and rotated without breaking links."""

import json
import stat
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from aquatint.studio import Links, SigningSecrets
from aquatint.studio.links import Verdict

from .conftest import START, parts

IMAGE = "bzue-VZtSlSMAneIbfCo2A"
DAY = timedelta(days=1)


@pytest.fixture
def open_secrets(tmp_path, clock):
    def open_them(lifetime=DAY):
        return SigningSecrets(tmp_path, lifetime=lifetime, clock=clock)

    return open_them


@pytest.fixture
def open_links(open_secrets, clock):
    def open_them(lifetime=DAY):
        return Links(open_secrets(lifetime), lifetime, clock)

    return open_them


def sign(links):
    return parts(links.sign(IMAGE, expires=links.expiry(links.clock())))


def test_only_the_owner_can_read_the_file(open_secrets, tmp_path):
    open_secrets()

    mode = (tmp_path / "signing-secrets.json").stat().st_mode
    assert stat.S_IMODE(mode) == 0o600


def test_links_survive_a_restart(open_links):
    link = sign(open_links())

    assert open_links().check(*link) is Verdict.GOOD


def test_many_who_start_at_once_share_one_secret(open_secrets):
    with ThreadPoolExecutor(8) as threads:
        opened = list(threads.map(lambda _: open_secrets(), range(8)))

    assert len({secrets.current() for secrets in opened}) == 1


def test_a_rotation_keeps_live_links(open_links):
    links = open_links()
    before = sign(links)

    links.secrets.rotate()

    assert links.check(*before) is Verdict.GOOD
    assert links.check(*sign(links)) is Verdict.GOOD
    assert sign(links) != before


def test_a_rotation_is_seen_by_other_processes(open_links):
    ours, theirs = open_links(), open_links()

    ours.secrets.rotate()

    assert theirs.check(*sign(ours)) is Verdict.GOOD
    assert sign(theirs) == sign(ours)


def test_a_secret_is_forgotten_when_its_last_link_has_run_out(open_links, clock):
    links = open_links()
    clock.go(hours=5)
    last = sign(links)
    links.secrets.rotate()

    clock.go(hours=24, seconds=-1)
    links.secrets.rotate()
    assert links.check(*last) is Verdict.GOOD

    clock.go(seconds=2)
    assert links.check(*last) is Verdict.EXPIRED
    links.secrets.rotate()
    assert links.check(*last) is Verdict.FORGED


def test_a_shorter_lifetime_does_not_cut_the_links_signed_before(open_links, clock):
    long = sign(open_links(timedelta(days=7)))
    links = open_links(timedelta(hours=1))
    links.secrets.rotate()
    clock.go(days=2)
    links.secrets.rotate()

    assert links.check(*long) is Verdict.GOOD


def test_a_longer_lifetime_keeps_the_secret_for_longer(open_links, clock):
    open_links(timedelta(hours=1))
    links = open_links(timedelta(days=7))
    long = sign(links)
    links.secrets.rotate()
    clock.go(days=2)
    links.secrets.rotate()

    assert links.check(*long) is Verdict.GOOD


def test_every_secret_says_when_it_was_made_and_when_it_stopped(open_secrets, tmp_path):
    open_secrets().rotate()

    told = json.loads((tmp_path / "signing-secrets.json").read_text())["secrets"]

    assert [(one["created"], one["stopped"]) for one in told] == [
        (START.isoformat(), START.isoformat()),
        (START.isoformat(), None),
    ]
    assert told[0]["id"] != told[1]["id"]


def test_nothing_but_the_secrets_is_left_in_the_folder(open_secrets, tmp_path):
    open_secrets().rotate()

    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "signing-secrets.json",
        "signing-secrets.json.lock",
    ]


def test_a_running_server_goes_on_when_the_file_is_removed(open_links, tmp_path):
    links = open_links()
    link = sign(links)
    (tmp_path / "signing-secrets.json").unlink()

    assert links.check(*link) is Verdict.GOOD
    assert sign(links) == link

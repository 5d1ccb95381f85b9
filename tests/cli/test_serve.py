"""`aquatint serve` from the first start to the next, as a user lives through it."""

import json
import secrets
import signal
import socket
import urllib.error
import urllib.request

import pytest

from .conftest import ADDRESS, KEY


def ask(address, key):
    wanted = urllib.request.Request(
        f"{address}/v1/ideogram-v3/generate",
        json.dumps({"prompt": "a cat", "seed": 7}).encode(),
        {"Api-Key": key, "Content-Type": "application/json"},
    )
    return json.load(urllib.request.urlopen(wanted))["data"][0]


def status(address, key):
    try:
        ask(address, key)
    except urllib.error.HTTPError as error:
        with error:
            return error.code
    return 200


def test_a_server_lives_through_a_first_start_a_kill_and_a_restart(serving, aquatint):
    with serving() as (process, told):
        address, key = ADDRESS.search(told)[0], KEY.search(told)[0]
        assert f'-H "Api-Key: {key}"' in told
        link = ask(address, key)["url"]
        process.kill()

    with serving() as (process, told):
        again = ADDRESS.search(told)[0]
        assert KEY.search(told) is None
        assert status(again, key) == 200
        picture = urllib.request.urlopen(link.replace(address, again))
        assert picture.headers["Content-Type"] == "image/png"

        made = aquatint("keys", "create", "--label", "second")
        assert KEY.fullmatch(made.stdout.strip())
        assert status(again, made.stdout.strip()) == 200
        aquatint("secrets", "rotate")
        assert urllib.request.urlopen(link.replace(address, again)).status == 200

    assert process.returncode == 0


def test_whoever_started_a_server_is_told_that_it_is_up(serving):
    name = f"aquatint-{secrets.token_hex(8)}"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as supervisor:
        supervisor.bind(f"\0{name}")
        supervisor.settimeout(60)
        with serving(NOTIFY_SOCKET=f"@{name}"):
            assert supervisor.recv(64) == b"READY=1"


def test_a_second_server_on_the_same_port_says_so_and_starts_nothing(serving, aquatint):
    with serving() as (_, told):
        port = ADDRESS.search(told)[0].rpartition(":")[2]

        done = aquatint("serve", "--port", port)

    assert done.returncode == 2
    assert f"cannot listen on 127.0.0.1 port {port}" in done.stderr


def test_keys_are_listed_without_themselves_and_disabled_by_their_label(aquatint):
    secret = aquatint("keys", "create", "--label", "mine").stdout.strip()

    disabled = aquatint("keys", "disable", "mine")
    listed = aquatint("keys", "list").stdout

    assert disabled.stdout == f"disabled mine ({secret[:10]}…)\n"
    assert "mine" in listed
    assert secret[:10] in listed
    assert secret not in listed
    assert aquatint("keys", "disable", "nobody").returncode == 2


def test_migrating_twice_changes_nothing(aquatint):
    assert aquatint("migrate").returncode == 0
    assert aquatint("migrate").stdout == "the database is up to date\n"


@pytest.mark.parametrize("told", [signal.SIGINT, signal.SIGTERM], ids=["ctrl-c", "sigterm"])
def test_a_server_that_is_told_to_end_takes_its_database_along(serving, tmp_path, told):
    with serving() as (process, _):
        process.send_signal(told)
        process.communicate()

    assert process.returncode == 0
    assert not (tmp_path / "data" / "postgres" / "postmaster.pid").exists()

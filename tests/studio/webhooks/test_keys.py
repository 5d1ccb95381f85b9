"""Keys are kept in one private file, published before they sign, and for a while after."""

import json
import stat
from concurrent.futures import ThreadPoolExecutor

import pytest

from aquatint.studio.webhooks import WebhookKeys


@pytest.fixture
def open_keys(tmp_path, clock):
    return lambda: WebhookKeys(tmp_path, clock=clock)


@pytest.fixture
def keys(open_keys):
    return open_keys()


def ids(keys):
    return [key.id for key in keys]


def test_only_the_owner_can_read_the_file(keys, tmp_path):
    mode = (tmp_path / "webhook-keys.json").stat().st_mode
    assert stat.S_IMODE(mode) == 0o600


def test_the_first_key_signs_at_once_and_is_published(keys):
    (key,) = keys.published()

    assert ids(keys.signing()) == [key.id]


def test_what_is_published_is_a_web_key_without_its_secret(keys):
    (key,) = keys.published()

    told = key.published()

    assert set(told) == {"alg", "crv", "kid", "kty", "use", "x"}
    assert (told["kty"], told["crv"], told["alg"], told["use"]) == (
        "OKP",
        "Ed25519",
        "EdDSA",
        "sig",
    )
    assert len(told["x"]) == len(told["kid"]) == 43


def test_keys_survive_a_restart(open_keys):
    assert ids(open_keys().published()) == ids(open_keys().published())


def test_many_who_start_at_once_share_one_key(open_keys):
    with ThreadPoolExecutor(8) as threads:
        opened = list(threads.map(lambda _: open_keys(), range(8)))

    assert len({keys.signing()[0].id for keys in opened}) == 1


def test_a_new_key_is_published_for_a_day_before_it_signs(keys, clock):
    (old,) = keys.published()

    keys.rotate()

    _, new = keys.published()
    clock.go(hours=24, seconds=-1)
    assert ids(keys.signing()) == [old.id]
    clock.go(seconds=1)
    assert ids(keys.signing()) == [new.id, old.id]


def test_the_old_key_is_published_for_a_day_after_it_has_signed(keys, clock):
    (old,) = keys.published()
    keys.rotate()

    clock.go(hours=48, seconds=-1)
    assert old.id in ids(keys.published())
    clock.go(seconds=1)
    assert old.id not in ids(keys.published())
    assert len(keys.signing()) == 1


def test_several_rotations_in_a_day_leave_one_key_signing_first(keys, clock):
    for _ in range(3):
        keys.rotate()
        clock.go(hours=1)
    assert len(keys.published()) == 4

    clock.go(hours=24)
    newest = keys.published()[-1]
    assert keys.signing()[0].id == newest.id
    clock.go(hours=24)
    assert ids(keys.published()) == [newest.id]


def test_at_once_means_that_no_other_key_is_good_any_more(keys):
    (old,) = keys.published()
    keys.rotate()

    keys.rotate(at_once=True)

    (new,) = keys.published()
    assert ids(keys.signing()) == [new.id]
    assert new.id != old.id


def test_a_rotation_is_seen_by_other_processes(open_keys):
    ours, theirs = open_keys(), open_keys()

    ours.rotate()

    assert ids(theirs.published()) == ids(ours.published())


def test_a_key_that_is_no_longer_published_leaves_the_file_at_the_next_rotation(
    keys, clock, tmp_path
):
    (first,) = keys.published()
    keys.rotate()
    clock.go(days=2)
    keys.rotate()

    told = json.loads((tmp_path / "webhook-keys.json").read_text())["keys"]
    assert len(told) == 2
    assert first.id not in [one["id"] for one in told]


def test_a_running_server_goes_on_when_the_file_is_removed(keys, tmp_path):
    before = ids(keys.signing())
    (tmp_path / "webhook-keys.json").unlink()

    assert ids(keys.signing()) == before


def test_a_key_of_a_machine_whose_clock_is_ahead_signs_all_the_same(keys, clock):
    clock.go(seconds=-2)

    assert ids(keys.signing()) == ids(keys.published())

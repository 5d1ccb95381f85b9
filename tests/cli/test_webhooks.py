"""`aquatint webhooks`: keys are rotated with notice, or at once."""

import json


def keys(tmp_path):
    return json.loads((tmp_path / "data" / "webhook-keys.json").read_text())["keys"]


def test_a_rotation_adds_a_key_that_signs_from_tomorrow_on(aquatint, tmp_path):
    done = aquatint("webhooks", "rotate")

    assert done.stdout.startswith("the new key signs from ")
    old, new = keys(tmp_path)
    assert new["starts"] > new["created"] > old["starts"]


def test_at_once_leaves_the_new_key_alone(aquatint, tmp_path):
    aquatint("webhooks", "rotate")

    aquatint("webhooks", "rotate", "--at-once")

    (only,) = keys(tmp_path)
    assert only["starts"] == only["created"]

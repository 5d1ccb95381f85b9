"""What the doctor finds in a healthy house, and in one that is not."""

import json
import socket


def findings(done):
    return {one["check"]: one for one in json.loads(done.stdout)["checks"]}


def test_a_house_that_is_well_is_said_to_be_so(aquatint, tmp_path):
    aquatint("keys", "create", "--label", "mine")
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        done = aquatint("doctor", AQUATINT_PORT=port)

    assert done.returncode == 0, done.stdout + done.stderr
    lines = done.stdout.splitlines()
    assert [line.split()[:2] for line in lines] == [
        ["ok", name]
        for name in (
            *("version", "engine", "engines", "database", "images", "secrets", "port", "terminal"),
            "settings",
        )
    ]
    assert "solid draws 832x960" in lines[1]
    assert "keys that work: 1" in lines[3]
    assert f"port {port}: Address already in use; a server may be running" in lines[6]
    assert list((tmp_path / "data" / "images").rglob("*doctor*")) == []


def test_what_is_not_well_is_named_and_the_rest_is_still_examined(aquatint, tmp_path):
    (tmp_path / "file").write_text("in the way")
    done = aquatint(
        "doctor",
        "--json",
        AQUATINT_ENGINE="diorama",
        AQUATINT_FONTS_DIR="/nowhere",
        AQUATINT_DATABASE_URL="postgresql://nobody@127.0.0.1:1/none",
        AQUATINT_IMAGES_URL=str(tmp_path / "file" / "images"),
    )

    assert done.returncode == 5
    found = findings(done)
    assert {name for name, one in found.items() if not one["ok"]} == {
        "engine",
        "database",
        "images",
    }
    assert "fonts_dir" in found["engine"]["said"]
    assert "Traceback" not in done.stderr
    assert found["secrets"]["ok"]


def test_a_variable_that_is_misspelled_is_named_with_the_setting_that_is_meant(aquatint):
    told = aquatint("doctor", "--json", AQUATINT_IDEOGRAM_BSAE_URL="http://127.0.0.1:9")
    assert findings(told)["settings"] == {
        "check": "settings",
        "ok": False,
        "said": "AQUATINT_IDEOGRAM_BSAE_URL is no setting; AQUATINT_IDEOGRAM_BASE_URL is",
        "seconds": findings(told)["settings"]["seconds"],
    }


def test_an_engine_that_may_cost_something_is_only_started(aquatint):
    settings = {"AQUATINT_ENGINE": "ideogram", "AQUATINT_IDEOGRAM_API_KEY": "k"}
    assert (
        "--draw also draws with it"
        in findings(aquatint("doctor", "--json", **settings))["engine"]["said"]
    )


def test_what_each_engine_still_lacks_is_listed_and_is_no_fault(aquatint):
    found = findings(aquatint("doctor", "--json", AQUATINT_OPENAI_SERVER="vllm-omni"))["engines"]
    assert found["ok"]
    for said in (
        "diorama has all it needs",
        "failover: names no engine",
        "ideogram: has no key; set AQUATINT_IDEOGRAM_API_KEY",
        "openai: vllm-omni wants a model",
        "diffusers: ",
    ):
        assert said in found["said"]


def test_a_folder_that_is_not_there_is_told_beside_what_the_others_lack(aquatint, tmp_path):
    lost = str(tmp_path / "no" / "model")
    found = findings(aquatint("doctor", "--json", AQUATINT_DIFFUSERS_MODEL=lost))["engines"]
    assert found["ok"]
    assert "solid has all it needs" in found["said"]
    assert f"there is no folder {lost}" in found["said"] or "not installed" in found["said"]


def test_what_a_part_of_a_failover_lacks_is_told_by_its_name(aquatint):
    said = findings(aquatint("doctor", "--json", AQUATINT_FAILOVER="ideogram,diorama"))["engines"]
    assert "failover: ideogram: has no key" in said["said"]

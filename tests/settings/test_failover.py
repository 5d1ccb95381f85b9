"""The parts of a failover: in short, in full, in the file; what is wrong is named by its place."""

import json
from pathlib import Path

import pytest
from pydantic import ValidationError

from aquatint.domain import Model, RenderingSpeed
from aquatint.engines import EngineOptions, Tolerance, failover
from aquatint.engines.failover import Kind, Route
from aquatint.settings import Settings


@pytest.fixture(autouse=True)
def empty_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


def parts(settings):
    return settings.engine_options("failover").values["parts"]


def test_names_by_comma_are_parts_for_everything(monkeypatch):
    monkeypatch.setenv("AQUATINT_FAILOVER", "solid, diorama")
    first, second = parts(Settings())
    assert (first.name, second.name) == ("solid", "diorama")
    assert (first.route, first.slots) == (Route(), None)
    assert second.engine == Settings().engine_options("diorama")


FULL = {
    "engine": "diorama",
    "name": "posters",
    "models": ["V_2", "V_3"],
    "sources": ["generate", "replace_background"],
    "speeds": ["QUALITY"],
    "slots": 2,
    "timeout": 30,
}


def test_a_list_of_objects_in_the_environment_says_what_each_is_for(monkeypatch):
    monkeypatch.setenv("AQUATINT_FAILOVER", json.dumps([FULL, "solid"]))
    first, second = parts(Settings())
    assert (first.name, first.slots, first.timeout, second.name) == ("posters", 2, 30, "solid")
    assert first.route == Route(
        models=frozenset({Model.V_2, Model.V_3}),
        kinds=frozenset({Kind.GENERATE, Kind.REPLACE_BACKGROUND}),
        speeds=frozenset({RenderingSpeed.QUALITY}),
    )


def test_tables_in_the_file_say_the_same_as_objects_in_the_environment():
    Path("aquatint.toml").write_text(
        '[[failover]]\nengine = "diffusers"\nsources = ["edit"]\nsettings = { device = "cuda:1" }\n'
        '[[failover]]\nengine = "solid"\n'
    )
    first, second = parts(Settings(diffusers_compile=True))
    assert first.engine.values["device"] == "cuda:1"
    assert first.engine.values["compile"] is True
    assert first.route.kinds == {Kind.EDIT}
    assert second.name == "solid"


def test_settings_of_a_part_are_its_own(monkeypatch):
    both = [
        {"engine": "diffusers", "name": "one", "settings": {"device": "cuda:0"}},
        {"engine": "diffusers", "name": "two"},
    ]
    monkeypatch.setenv("AQUATINT_FAILOVER", json.dumps(both))
    monkeypatch.setenv("AQUATINT_DIFFUSERS_DEVICE", "cpu")
    assert [part.engine.values["device"] for part in parts(Settings())] == ["cuda:0", "cpu"]


def test_a_part_gets_a_little_less_time_than_the_request():
    (first,) = parts(Settings(failover="solid", engine_timeout=60))
    assert first.timeout == 59
    (first,) = parts(Settings(failover="solid", engine_timeout=1))
    assert first.timeout == 0.5


def test_the_tolerance_is_the_one_of_the_house():
    settings = Settings(failover="solid", adjustments="strict")
    assert settings.engine_options("failover").values["tolerance"] is Tolerance.STRICT


WRONG = [
    ([{"engine": "failover"}], "failover.0.engine", "cannot be a part"),
    (["solid", {"engine": "dioarma"}], "failover.1.engine", "only .*diorama"),
    (["solid", "solid"], "failover", "number 2 is called 'solid' like number 1"),
    (["solid", {"engine": "diorama", "name": "solid"}], "failover", "number 2 is called 'solid'"),
    ([{"engine": "solid", "slots": 0}], "failover.0.slots", "greater than or equal to 1"),
    ([{"engine": "solid", "timeout": 0}], "failover.0.timeout", "greater than 0"),
    ([{"engine": "solid", "sources": ["draw"]}], "failover.0.sources.0", "generate"),
    ([{"engine": "solid", "models": ["V_9"]}], "failover.0.models.0", "V_3"),
    ([{"engine": "solid", "speed": "TURBO"}], "failover.0.speed", "not permitted"),
    ([{"name": "solid"}], "failover.0.engine", "required"),
    (["solid", {"engine": "diorama", "settings": {"hue": 1}}], "", "failover.1.settings.hue"),
    (
        [{"engine": "diffusers", "settings": {"compile": "maybe"}}],
        "",
        "failover.0.settings.compile: .*boolean",
    ),
]


@pytest.mark.parametrize(("given", "place", "reason"), WRONG)
def test_what_is_wrong_is_named_with_its_place(given, place, reason, monkeypatch):
    monkeypatch.setenv("AQUATINT_FAILOVER", json.dumps(given))
    with pytest.raises(ValidationError, match=reason) as refused:
        Settings()
    assert ".".join(map(str, refused.value.errors()[0]["loc"])) == place


def test_json_that_is_none_is_refused(monkeypatch):
    monkeypatch.setenv("AQUATINT_FAILOVER", '[{"engine": ')
    with pytest.raises(ValidationError, match="failover"):
        Settings()


def test_a_failover_over_nothing_is_refused(monkeypatch):
    monkeypatch.setenv("AQUATINT_ENGINE", "failover")
    with pytest.raises(ValidationError, match="names no engine"):
        Settings()
    with pytest.raises(ValueError, match="names no engine"):
        failover.build(EngineOptions("failover"))

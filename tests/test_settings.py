"""Environment over file over default; every setting says what it is for and stands in the docs."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from aquatint.settings import Settings, Unreadable
from tools import document_settings


@pytest.fixture(autouse=True)
def empty_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


def test_the_environment_wins_over_the_file_and_the_file_over_the_default(monkeypatch):
    Path("aquatint.toml").write_text('host = "0.0.0.0"\nport = 9000\n')
    monkeypatch.setenv("AQUATINT_PORT", "9001")

    settings = Settings()

    assert (settings.host, settings.port, settings.engine) == ("0.0.0.0", 9001, "diorama")


def test_a_name_that_does_not_exist_is_refused_in_the_file():
    Path("aquatint.toml").write_text("prot = 9000\n")

    with pytest.raises(ValidationError, match="prot"):
        Settings()


@pytest.mark.parametrize("content", [b"engine = ", b"\xff\xfe"], ids=["cut off", "not text"])
def test_a_file_that_is_broken_is_refused_by_its_name(content):
    Path("aquatint.toml").write_bytes(content)

    with pytest.raises(Unreadable, match=r"^aquatint\.toml: "):
        Settings()


@pytest.mark.parametrize("url", ["gs://bucket/images", "s3://", "s3:///images", "file:///images"])
def test_images_are_kept_in_a_folder_or_a_bucket_of_s3_alone(monkeypatch, url):
    monkeypatch.setenv("AQUATINT_IMAGES_URL", url)

    with pytest.raises(ValidationError, match="images_url"):
        Settings()


def test_a_value_out_of_range_is_refused(monkeypatch):
    monkeypatch.setenv("AQUATINT_LINK_LIFETIME", "0")

    with pytest.raises(ValidationError, match="link_lifetime"):
        Settings()


def test_an_empty_variable_is_as_none():
    assert Settings().public_url is None


def test_every_setting_says_what_it_is_for():
    for name, field in Settings.model_fields.items():
        assert field.description, name


def test_the_page_on_configuration_is_the_one_that_the_settings_give():
    assert document_settings.PAGE.read_text() == document_settings.page()


def test_an_engine_that_is_not_installed_is_refused_with_the_names_of_those_that_are(monkeypatch):
    monkeypatch.setenv("AQUATINT_ENGINE", "dioarma")

    with pytest.raises(ValidationError, match=r"only .*diorama.*solid"):
        Settings()


def test_an_engine_is_told_its_own_settings_without_its_name_and_no_others():
    settings = Settings(allow_private_networks=True)
    told = settings.engine_options("link")  # link_lifetime stands in for an engine's own setting

    assert told.name == "link"
    assert told.values["lifetime"] == settings.link_lifetime
    assert told.values["allow_private_networks"] is True
    assert "port" not in told.values

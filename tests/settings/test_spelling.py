"""A variable that is misspelled is told from one that is none of ours."""

import pytest

from aquatint.settings import Settings
from aquatint.settings.spelling import misspelled


@pytest.mark.parametrize(
    ("variable", "meant"),
    [("AQUATINT_KEYLES", "AQUATINT_KEYLESS"), ("AQUATINT_ENGIN", "AQUATINT_ENGINE")],
)
def test_a_name_that_is_almost_a_setting_is_told_with_it(variable, meant):
    told = misspelled({variable: "true"}, Settings.model_fields)
    assert list(told) == [f"{variable} is no setting; {meant} is"]


@pytest.mark.parametrize(
    "variable",
    [
        "AQUATINT_KEYLESS",
        "aquatint_port",
        "AQUATINT_API_KEY",
        "AQUATINT_MCP_TOKEN",
        "AQUATINT_SERVICE_HOST",
        "AQUATINT_PORT_8080_TCP",
        "AQUATINT_TEST_DEVICE",
        "ENGIN",
    ],
)
def test_a_setting_and_what_is_none_of_ours_is_not(variable):
    assert not list(misspelled({variable: "1"}, Settings.model_fields))

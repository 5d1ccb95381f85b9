"""Answers byte for byte."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from aquatint.api.envelope import answer, encode, fault
from aquatint.api.views import told_of
from aquatint.client.answers import origin_of
from aquatint.domain import (
    Asset,
    Generation,
    GenerationRequest,
    InvalidRequest,
    Model,
    Resolution,
    Shown,
    State,
    Style,
    StyleType,
)

SIZE = Resolution(1024, 1024)
LINK = "/api/images/ephemeral/AAAAAAAAAAAAAAAAAAAAAA.png?exp=1&sig=2"


def generation(*assets, **fields):
    request = GenerationRequest(prompt="a café 🏝", resolution=SIZE, **fields)
    created = datetime(2026, 5, 5, 18, 36, 9, tzinfo=timezone(timedelta(hours=2)))
    return Generation(
        id="g",
        state=State.SUCCEEDED,
        shown=Shown.of(request),
        created=created,
        updated=created,
        assets=assets,
        engine="solid",
    )


def test_an_answer_has_sorted_keys_and_a_time_in_six_digits():
    said = encode(answer(generation(Asset("a", LINK, 7, SIZE)), "https://pictures.example"))
    assert said.decode() == (
        '{"created":"2026-05-05T16:36:09.000000+00:00","data":[{"is_image_safe":true,'
        '"prompt":"a café 🏝","resolution":"1024x1024","seed":7,"style_type":"GENERAL",'
        f'"url":"https://pictures.example{LINK}"}}]}}'
    )


def test_a_withheld_image_stays_in_its_place_with_a_null_link():
    made = generation(Asset("a", LINK, 7, SIZE), Asset("b", None, 8, SIZE, is_safe=False))
    first, second = answer(made, "")["data"]
    assert (first["is_image_safe"], second["is_image_safe"]) == (True, False)
    assert (second["url"], second["seed"]) == (None, 8)


@pytest.mark.parametrize(
    ("model", "style_type"),
    [(Model.V_1, None), (Model.V_2, "AUTO"), (Model.V_2A, "AUTO"), (Model.V_3, "AUTO")],
)
def test_the_effective_style_type_is_told_but_for_the_first_model(model, style_type):
    made = generation(Asset("a", LINK, 7, SIZE), model=model, style=Style(type=StyleType.AUTO))
    assert answer(made, "")["data"][0]["style_type"] == style_type


def test_a_fault_is_one_object_with_sorted_keys():
    said = encode(fault(400, "seed: no", "id", InvalidRequest("seed", "no")))
    assert said.decode() == (
        '{"detail":"seed: no","error":"seed: no","field":"seed","message":"seed: no",'
        '"request_id":"id","status":400,"title":"Bad Request","type":"about:blank"}'
    )


@pytest.mark.parametrize("text", ["a message", "Message", "MESSAGEs of messages"])
def test_a_fault_never_says_the_word_that_crashes_a_client(text):
    assert "message" not in fault(500, text, "id")["error"].lower()


def test_a_lone_surrogate_is_escaped():
    assert encode({"x": "\ud800"}) == b'{"x":"\\ud800"}'


def test_the_time_of_an_answer_is_utc():
    made = generation(Asset("a", LINK, 7, SIZE))
    told = datetime.fromisoformat(answer(made, "")["created"])
    assert (told, told.tzinfo) == (made.created, UTC)


def test_words_that_were_not_drawn_are_told_in_a_header_and_read_again():
    made = replace(generation(Asset("a", LINK, 7, SIZE)), undrawn=("quasar, far", "niño"))
    headers = {name.lower(): value for name, value in told_of(made).items()}
    assert headers["aquatint-undrawn"] == "quasar%2C far, ni%C3%B1o"
    assert origin_of(headers).undrawn == ("quasar, far", "niño")
    assert "Aquatint-Undrawn" not in told_of(generation())

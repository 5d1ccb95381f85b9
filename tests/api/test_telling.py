"""What is asked in words alone."""

import asyncio
from dataclasses import replace

import pytest

from aquatint.domain import Caller, Scope
from aquatint.domain.errors import EngineError
from aquatint.engines.solid import SolidEngine
from aquatint.studio.drawing import Drawing
from tests.api.asking import check, file, flat, multipart, png
from tests.api.conftest import connected

pytestmark = pytest.mark.anyio

DESCRIBE = "/describe"


def shown(**fields):
    """A form with a picture that is to be described."""
    return multipart(image_file=file(png()), **fields)


class Suspicious:
    """Finds every image unsafe."""

    async def is_safe(self, _):
        return False


class Failing(SolidEngine):
    """Describes nothing."""

    async def describe(self, image):
        raise EngineError("It is dark.")


async def asked(house, engine, **checks):
    """Have a picture described by another engine."""
    studio = replace(house.edge.studio, drawing=Drawing(engine=engine, **checks))
    async with connected(replace(house.edge, studio=studio), house.key) as client:
        return await client.post(DESCRIBE, **shown())


@pytest.mark.parametrize("prefix", ["", "/ideogram"])
async def test_an_image_is_described(house, prefix):
    response = await house.client.post(prefix + DESCRIBE, **shown())
    assert response.status_code == 200
    assert response.json() == {"descriptions": [{"text": "A picture of 64x48 pixels"}]}


async def test_the_same_key_has_the_same_answer_and_the_engine_is_asked_once(house, monkeypatch):
    asked = []
    usual = house.engine.describe

    async def describe(image):
        asked.append(image)
        return await usual(image)

    monkeypatch.setattr(house.engine, "describe", describe)
    named = {"Idempotency-Key": "the same"}
    asks = [house.client.post(DESCRIBE, **shown(), headers=named) for _ in range(5)]
    answers = await asyncio.gather(*asks)

    assert [answer.status_code for answer in answers] == [200] * 5
    assert len({answer.text for answer in answers}) == len(asked) == 1
    assert sum("Idempotency-Replayed" in answer.headers for answer in answers) == 4


async def test_the_same_key_for_another_question_is_refused(house):
    named = {"Idempotency-Key": "another"}
    await house.client.post(DESCRIBE, **shown(), headers=named)
    other = shown(describe_model_version="V_2")
    check(await house.client.post(DESCRIBE, **other, headers=named), 422)


async def test_what_failed_may_be_asked_again_under_its_key(house, monkeypatch):
    named, usual = {"Idempotency-Key": "again"}, house.engine.describe
    monkeypatch.setattr(house.engine, "describe", Failing().describe)
    check(await house.client.post(DESCRIBE, **shown(), headers=named), 500)
    monkeypatch.setattr(house.engine, "describe", usual)

    answer = await house.client.post(DESCRIBE, **shown(), headers=named)

    assert answer.status_code == 200
    assert "Idempotency-Replayed" not in answer.headers


async def test_what_a_dead_process_was_answering_is_taken_over(house):
    named = {"Idempotency-Key": "left"}
    await house.client.post(DESCRIBE, **shown(), headers=named)
    await house.pool.execute("UPDATE answers SET answer = NULL, owner = 'dead'")

    answer = await house.client.post(DESCRIBE, **shown(), headers=named)

    assert answer.status_code == 200


async def test_a_key_that_is_none_is_refused(house):
    named = {"Idempotency-Key": "x" * 10_000}
    check(await house.client.post(DESCRIBE, **shown(), headers=named), 400, "Idempotency-Key")


async def test_describing_counts_as_a_request_of_the_minute(house):
    _, key = await house.edge.office.keys.create("seldom", limits={"per_minute": 1})
    headers = {"Api-Key": key}
    answers = [await house.client.post(DESCRIBE, **shown(), headers=headers) for _ in range(2)]

    assert [answer.status_code for answer in answers] == [200, 429]
    assert answers[1].json()["reject_reason"] == "feature_limit"
    assert 0 < int(answers[1].headers["Retry-After"]) <= 60


@pytest.mark.parametrize("version", ["V_2", "V_3", "V_4", "CUSTOM"])
async def test_every_published_describer_is_known(house, version):
    response = await house.client.post(DESCRIBE, **shown(describe_model_version=version))
    assert response.status_code == 200


async def test_an_unknown_describer_is_refused(house):
    response = await house.client.post(DESCRIBE, **shown(describe_model_version="V_1"))
    check(response, 400, "describe_model_version")


@pytest.mark.parametrize("picture", [b"no image", flat(8, 8, "teal")[:45]])
async def test_what_is_no_whole_image_is_refused(house, picture):
    response = await house.client.post(DESCRIBE, **multipart(image_file=file(picture)))
    check(response, 400, "image_file")


async def test_an_image_is_needed_in_a_form_and_a_key(house):
    check(await house.client.post(DESCRIBE, **multipart(other="x")), 400, "image_file")
    check(await house.client.post(DESCRIBE, json={}), 415)
    check(await house.client.post(DESCRIBE, **shown(), headers={"Api-Key": "wrong"}), 401)


async def test_an_engine_that_does_not_describe_is_said_to_be_one(house):
    engine = SolidEngine()
    engine.capabilities = replace(engine.capabilities, describes=False)
    check(await asked(house, engine), 400, "image_file")


async def test_an_unsafe_image_is_not_described(house):
    response = await asked(house, SolidEngine(), image_safety=Suspicious())
    check(response, 422)
    assert response.json()["error"].startswith("Image provided failed safety check")


async def test_a_failure_of_the_engine_is_told(house):
    check(await asked(house, Failing()), 500)


@pytest.mark.parametrize(
    ("endpoints", "status"),
    [(None, 200), (("describe",), 200), (("generate", "magic_prompt"), 403)],
)
async def test_a_key_that_names_its_endpoints_describes_only_if_that_is_among_them(
    house, monkeypatch, endpoints, status
):
    async def known(_):
        return Caller("default", "key", scopes=(Scope(), Scope(endpoints=endpoints)))

    monkeypatch.setattr(house.edge.access, "caller", known)
    response = await house.client.post(DESCRIBE, **shown())
    assert response.status_code == status

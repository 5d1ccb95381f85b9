"""A server that misbehaves is told apart from a caller who does, and is asked once."""

from dataclasses import replace

import pytest
from pictures import image, noise
from upstreams import reply

from aquatint.domain.errors import EngineBusy, InvalidRequest, UnsafeContent, UpstreamError

from .conftest import GENERATIONS, RED, WANTED, answer

pytestmark = pytest.mark.anyio


FAULTS = [
    (reply(401, {"error": {"message": "bad key"}}), UpstreamError, "refuses the key"),
    (reply(429, {"error": {"message": "slowly"}}, Retry_After="9"), EngineBusy, "too much"),
    (
        reply(400, {"error": {"message": "is odd", "param": "size", "code": "invalid"}}),
        InvalidRequest,
        "^resolution: is odd$",
    ),
    (
        reply(400, {"error": {"message": "Not this.", "code": "moderation_blocked"}}),
        UnsafeContent,
        "^Not this.$",
    ),
    (reply(422, {"detail": [{"loc": ["body", "size"]}]}), InvalidRequest, "refused by"),
    (reply(422, {"error": {"message": "is odd"}}), InvalidRequest, "^request: is odd$"),
    (reply(422, b"<html>odd</html>"), InvalidRequest, "refused by"),
    (
        reply(429, {"error": {"message": "Pay.", "code": "insufficient_quota"}}, Retry_After="9"),
        UpstreamError,
        "account .* empty",
    ),
    (answer(image(noise(880, 880))), UpstreamError, "more than 2,000,000 bytes"),
    (reply(500, b"<html>oops</html>"), UpstreamError, "answered 500"),
    (reply(200, b"<html>fine</html>"), UpstreamError, "no answer"),
    (reply(200, {"data": []}), UpstreamError, "no image"),
    (reply(200, {"error": {"message": "no"}}), UpstreamError, "no image"),
    (reply(200, b'{"data":' + b"[" * 100_000), UpstreamError, "no answer"),
    (reply(200, {"data": [{"url": "file:///etc/passwd"}]}), UpstreamError, "not public"),
    (reply(200, {"data": [{}]}), UpstreamError, "no image"),
    (reply(200, {"data": [{"b64_json": "%%%"}]}), UpstreamError, "no image"),
    (reply(200, {"data": [{"b64_json": "aGVsbG8="}]}), UpstreamError, "must be a PNG"),
]


@pytest.mark.parametrize("fault", FAULTS, ids=range(len(FAULTS)))
async def test_its_faults_are_told_apart_and_asked_once(make, server, fault):
    raw, kind, said = fault
    server.answers(GENERATIONS, raw)
    with pytest.raises(kind, match=said) as raised:
        await make("sglang").generate(WANTED)
    assert "our-key" not in str(raised.value)
    assert len(server.received) == 1


async def test_images_that_came_are_kept_where_others_failed(make, server):
    server.answers(GENERATIONS, answer(RED), reply(500, b""), answer(RED))
    drawn = await make("sglang").generate(replace(WANTED, num_images=3))
    assert len(drawn.images) == 2


async def test_what_another_aquatint_did_not_keep_of_any_image_is_told_here_too(make, server):
    server.answers(GENERATIONS, answer(RED), answer(RED, Aquatint_Adjusted="seed, resolution"))
    drawn = await make("sglang", parallel=1).generate(replace(WANTED, num_images=2))
    assert [told.field for told in drawn.adjustments] == ["resolution", "seed"]


@pytest.mark.parametrize("statuses", [(429, 500), (500, 429)])
async def test_where_one_of_several_calls_may_have_run_nothing_says_that_none_did(
    make, server, statuses
):
    server.answers(GENERATIONS, *(reply(status, b"{}") for status in statuses))
    with pytest.raises(UpstreamError) as raised:
        await make("sglang").generate(replace(WANTED, num_images=2))
    assert not raised.value.untouched


@pytest.mark.parametrize("status", [401, 402, 429, 400])
async def test_once_a_call_surely_failed_the_rest_are_not_made(make, server, status):
    server.answers(GENERATIONS, answer(RED), reply(status, b"{}"))
    drawn = await make("sglang", parallel=1).generate(replace(WANTED, num_images=5))
    assert len(drawn.images) == 1
    assert len(server.received) == 2


async def test_a_call_that_may_have_run_keeps_no_other_from_running(make, server):
    server.answers(GENERATIONS, reply(500, b""), answer(RED))
    drawn = await make("sglang", parallel=1).generate(replace(WANTED, num_images=3))
    assert len(drawn.images) == 2

"""What a client does when no answer comes, or not the one that was hoped for."""

import json

import pytest
from upstreams import reply

from aquatint import client as api
from aquatint.client import errors

pytestmark = pytest.mark.anyio

GENERATE = "/v1/ideogram-v3/generate"
ITEM = {
    "url": "http://h/api/images/ephemeral/a.png",
    "prompt": "a cat",
    "resolution": "1024x1024",
    "seed": 7,
    "is_image_safe": True,
}
BODY = {"created": "2026-01-01T00:00:00.000000+00:00", "data": [ITEM]}
DRAWN = reply(200, BODY)
DRAWN_HERE = reply(200, BODY, Aquatint_Generation_Id="g1", Aquatint_Engine="solid")
KEPT = reply(200, BODY, Idempotency_Replayed="false")
LOST = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"


def keys(server):
    return [one.headers["idempotency-key"] for one in server.asked(GENERATE)]


async def test_every_post_has_a_key_of_its_own(asking, server):
    server.answers(GENERATE, DRAWN)
    client = asking(server.url)
    await client.generate("a cat")
    await client.generate("a cat")
    await client.generate("a cat", idempotency_key="mine")
    first, second, third = keys(server)
    assert len(first) == 22
    assert first != second
    assert third == "mine"
    assert all(b"idempotency_key" not in one.body for one in server.received)


async def test_what_cannot_have_run_is_asked_again_with_the_same_key(asking, server):
    busy = reply(429, {"error": "too many"}, Retry_After="3")
    server.answers(GENERATE, busy, reply(503, {}, Retry_After="5", X_Should_Retry="true"), DRAWN)
    client = asking(server.url, backoff=0.5)

    answer = await client.generate("a cat")

    assert answer.data[0].seed == 7
    assert len(set(keys(server))) == 1
    assert client.waits == [3.0, 5.0]


@pytest.mark.parametrize(
    ("fault", "raised"),
    [
        (reply(500, {"error": "oh"}), errors.ServerFault),
        (reply(502, b"<html>", "text/html"), errors.ServerFault),
        (reply(503, {"error": "took too long"}), errors.Unavailable),
        (reply(503, {"error": "took too long"}, Retry_After="2"), errors.Unavailable),
        (reply(503, {}, Retry_After="2", X_Should_Retry="false"), errors.Unavailable),
        (LOST, errors.Unreachable),
        (b"", errors.Unreachable),
    ],
    ids=["500", "502", "503", "503 later", "503 that may have run", "cut off", "closed"],
)
async def test_what_may_have_run_is_not_asked_twice_at_a_server_that_would_draw_twice(
    asking, server, fault, raised
):
    server.answers(GENERATE, fault, DRAWN)
    with pytest.raises(raised):
        await asking(server.url).generate("a cat")
    assert len(server.received) == 1


@pytest.mark.parametrize("fault", [reply(500, {}), LOST], ids=["500", "cut off"])
async def test_what_may_have_run_is_asked_again_where_answers_are_kept(asking, server, fault):
    server.answers(GENERATE, KEPT, fault, DRAWN)
    client = asking(server.url)
    await client.generate("a cat")
    await client.generate("a dog")

    one, two, again = keys(server)
    assert one != two == again
    assert len(client.waits) == 1


async def test_an_answer_says_where_it_comes_from(asking, server):
    replayed = reply(200, BODY, Idempotency_Replayed="true", Aquatint_Adjusted="seed, resolution")
    server.answers(GENERATE, DRAWN_HERE, replayed)
    client = asking(server.url)
    first, second = (await client.generate("a cat")).origin, (await client.generate("a cat")).origin
    assert (first.generation_id, first.engine, first.replayed) == ("g1", "solid", False)
    assert (second.adjusted, second.replayed) == (("seed", "resolution"), True)


@pytest.mark.parametrize("idempotent", [True, False])
async def test_whether_answers_are_kept_can_be_said(asking, server, idempotent):
    server.answers(GENERATE, LOST, DRAWN)
    client = asking(server.url, idempotent=idempotent)
    if idempotent:
        assert (await client.generate("a cat")).data[0].seed == 7
    else:
        with pytest.raises(errors.Unreachable) as raised:
            await client.generate("a cat")
        assert raised.value.may_have_run


async def test_waits_grow_and_end(asking, server):
    server.answers(GENERATE, reply(429, {"error": "too many"}))
    client = asking(server.url, backoff=1.0, retries=3)
    with pytest.raises(errors.TooManyRequests):
        await client.generate("a cat")
    assert len(server.received) == 4
    grown = [wait / usual for wait, usual in zip(client.waits, (1, 2, 4), strict=True)]
    assert all(0.75 <= factor <= 1.25 for factor in grown)


async def test_a_wait_of_an_hour_is_left_to_the_caller(asking, server):
    server.answers(GENERATE, reply(429, {"error": "too many"}, Retry_After="3600"))
    client = asking(server.url)
    with pytest.raises(errors.TooManyRequests) as raised:
        await client.generate("a cat")
    assert raised.value.retry_after == 3600
    assert client.waits == []


async def test_no_server_is_tried_again_and_then_said(asking):
    client = asking("http://127.0.0.1:1", retries=2)
    with pytest.raises(errors.Unreachable, match=r"127\.0\.0\.1:1 cannot be reached") as raised:
        await client.generate("a cat")
    assert not raised.value.may_have_run
    assert len(client.waits) == 2


async def test_an_answer_that_takes_too_long_is_given_up(asking, server):
    server.answers(GENERATE, None)
    with pytest.raises(errors.Unreachable, match="did not answer in time"):
        await asking(server.url, timeout=0.2).generate("a cat")


REFUSALS = [
    (400, {"error": "num_images: must be between 1 and 8", "field": "num_images"}, api.BadRequest),
    (401, {"detail": "Provided apikey is not valid"}, api.Unauthenticated),
    (402, {"error": "no credit", "reject_reason": "insufficient_funds"}, api.PaymentRequired),
    (403, {"message": "Not allowed"}, api.Forbidden),
    (404, {"message": "There is nothing at this path"}, api.NotFound),
    (413, {"message": "too large"}, api.RequestTooLarge),
    (415, {"title": "Unsupported Media Type"}, api.ApiError),
    (422, {"error": "Prompt provided failed safety check"}, api.UnsafeContent),
    (429, {"error": {"message": "slow down"}, "max_inflight_requests": 10}, api.TooManyRequests),
    (500, {"code": "x", "message": "gateway error", "data": None}, api.ServerFault),
]


@pytest.mark.parametrize(
    ("status", "body", "kind"), REFUSALS, ids=[str(one[0]) for one in REFUSALS]
)
async def test_a_refusal_is_an_error_of_its_own_kind(asking, server, status, body, kind):
    server.answers(GENERATE, reply(status, body, X_Request_Id="r1"))
    with pytest.raises(api.ApiError) as raised:
        await asking(server.url, retries=0).generate("a cat")

    error = raised.value
    assert type(error) is kind
    assert (error.status, error.request_id) == (status, "r1")
    for name in ("field", "reject_reason", "max_inflight_requests"):
        assert getattr(error, name) == body.get(name)
    said = json.dumps(body)
    assert str(error) in said or str(error).startswith(str(status))


async def test_a_download_is_asked_for_without_the_key_and_tried_again(asking, server):
    server.answers("/a.png", LOST, reply(200, b"the file", "image/png"))
    client = asking(server.url)
    assert await client.download(f"{server.url}/a.png?sig=1") == b"the file"
    assert all("api-key" not in one.headers for one in server.received)


async def test_a_download_is_saved_whole_or_not_at_all(asking, server, tmp_path):
    server.answers("/a.png", reply(200, b"the file", "image/png"))
    server.answers("/b.png", reply(410, {"error": "This link has expired"}))
    client = asking(server.url)

    assert await client.save(f"{server.url}/a.png", tmp_path / "a.png") == tmp_path / "a.png"
    with pytest.raises(api.Expired, match="expired"):
        await client.save(f"{server.url}/b.png", tmp_path / "b.png")

    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [
        ("a.png", b"the file")
    ]


async def test_a_withheld_image_has_nothing_to_download(asking, server):
    withheld = {**ITEM, "url": "", "is_image_safe": False}
    server.answers(GENERATE, reply(200, {**BODY, "data": [withheld]}))
    client = asking(server.url)
    answer = await client.generate("a cat")
    assert list(answer.pictures()) == []
    with pytest.raises(api.Withheld):
        await client.download(answer.data[0])
    assert len(server.received) == 1

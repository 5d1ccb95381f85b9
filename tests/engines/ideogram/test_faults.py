"""A server that misbehaves is told apart from a caller who does, and costs no image."""

import gzip
from dataclasses import replace

import numpy as np
import pytest
from pictures import image, landscape
from upstreams import reply

from aquatint.domain import GenerationRequest, Keeping, Resolution
from aquatint.domain.errors import (
    EngineBusy,
    EngineTimeout,
    EngineUnreachable,
    InvalidRequest,
    UnsafeContent,
    UpstreamError,
)

pytestmark = pytest.mark.anyio

GENERATE = "/v1/ideogram-v3/generate"
PICTURE = image(landscape(1024, 1024))
WANTED = GenerationRequest(prompt="a cat", resolution=Resolution(1024, 1024), seed=7)


def item(url, seed=7, **more):
    told = {"url": url, "seed": seed, "is_image_safe": True, "resolution": "1024x1024"}
    return told | {"prompt": "a cat", "style_type": "GENERAL"} | more


def answer(*items):
    return reply(200, {"created": "2026-05-05T16:36:09.462623+00:00", "data": list(items)})


def picture(content=PICTURE.data, **headers):
    return reply(200, content, "image/png", **headers)


async def fails(engine, kind, text, request=WANTED):
    with pytest.raises(kind, match=text) as raised:
        await engine.generate(request)
    return raised.value


REFUSALS = [
    (401, {"error": "who are you"}, UpstreamError, True),
    (403, {"error": "not you"}, UpstreamError, True),
    (402, {"error": "no credit"}, UpstreamError, True),
    (404, b"<html>nothing here</html>", UpstreamError, True),
    (429, {"error": "slowly"}, EngineBusy, True),
    (503, b"<html>overloaded</html>", EngineBusy, False),
    (500, b"<html>oops</html>", UpstreamError, False),
    (502, b"", UpstreamError, False),
    (301, b"", UpstreamError, False),
]


@pytest.mark.parametrize("refusal", REFUSALS, ids=lambda refusal: refusal[0])
async def test_its_refusals_are_never_the_callers_and_say_whether_anything_ran(
    engine, server, refusal
):
    status, body, kind, untouched = refusal
    server.answers(GENERATE, reply(status, body))
    error = await fails(engine, kind, "upstream server")
    assert error.untouched is untouched
    assert "our-key" not in str(error)
    assert "html" not in str(error)
    assert len(server.received) == 1


@pytest.mark.parametrize(
    ("headers", "untouched"),
    [
        ({"Aquatint_Untouched": "true", "X_Should_Retry": "true"}, True),
        ({"X_Should_Retry": "true"}, False),  # others only advise by it
        ({}, False),
    ],
)
async def test_only_another_aquatint_says_with_a_503_that_nothing_ran(
    engine, server, headers, untouched
):
    server.answers(GENERATE, reply(503, {}, **headers))
    assert (await fails(engine, EngineBusy, "too much")).untouched is untouched


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"Retry_After": "17"}, 17),
        ({"Retry_After": "99999"}, 300),
        ({"Retry_After": "Wed, 21 Oct 2015 07:28:00 GMT"}, 5),
        ({"Retry_After": "Wed, 21 Oct 2195 07:28:00 GMT"}, 300),
        ({"Retry_After": "soon"}, 5),
        ({}, 5),
    ],
)
async def test_when_to_come_back_is_passed_on(engine, server, headers, seconds):
    server.answers(GENERATE, reply(429, {}, **headers))
    assert (await fails(engine, EngineBusy, "too much")).retry_after == seconds


async def test_a_field_that_it_refuses_is_named_once(engine, server):
    said = {"error": "style_codes: are odd", "field": "style_codes"}
    server.answers(GENERATE, reply(400, said))
    error = await fails(engine, InvalidRequest, "^style_codes: are odd$")
    assert error.field == "style_codes"


async def test_a_prompt_that_it_judges_unsafe_is_refused_in_its_words(engine, server):
    server.answers(GENERATE, reply(422, {"error": "Prompt provided failed safety check."}))
    await fails(engine, UnsafeContent, "^Prompt provided failed safety check.$")


@pytest.mark.parametrize(
    "body",
    [
        b"<html>all is well</html>",
        b"",
        b"[]",
        b'{"data":',
        {},
        {"data": []},
        {"data": "no list"},
        {"data": [{}]},
        {"data": [item("http://x", seed="odd")]},
        {"data": [item("http://x", resolution="large")]},
        {"data": [item(None)]},
        {"data": [item(7)]},
        {"data": [item("http://x", seed=True)]},
        {"data": [item("http://x", seed=-1)]},
        {"data": [item("http://x", seed=2**31)]},
        {"data": [item("http://x", seed=float("inf"))]},
        {"data": [item("http://x", is_image_safe="no", prompt="a dog")]},
        {"data": [item(None, is_image_safe=False, resolution="-1x5")]},
        {"data": [item(None, is_image_safe=False, resolution="9999999999x1")]},
        {"data": [item("http://x", prompt="a \0 cat")]},
        {"data": [item("http://x", prompt="a \ud800 cat")]},
        {"data": [item("http://x/\ud800.png")]},
        b'{"error":{"message":"no"}}',
        b'{"data":' + b"[" * 100_000,
    ],
    ids=lambda body: str(body)[:300],
)
async def test_an_answer_that_is_none_is_an_error_of_the_server(engine, server, body):
    server.answers(GENERATE, reply(200, body))
    await fails(engine, UpstreamError, "upstream server sent")
    assert len(server.received) == 1


async def test_an_endless_answer_is_cut_off(engine, server):
    server.answers(GENERATE, reply(200, b" " * 5_000_000))
    await fails(engine, UpstreamError, "more than an answer")


async def test_an_answer_that_breaks_off_is_not_asked_for_again(engine, server):
    server.answers(GENERATE, b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{")
    error = await fails(engine, UpstreamError, "broke")
    assert not error.untouched
    assert len(server.received) == 1


async def test_a_server_that_does_not_answer_in_time_may_have_drawn(make_engine, server):
    server.answers(GENERATE, None)
    error = await fails(make_engine(timeout=0.2), EngineTimeout, "too long")
    assert not error.untouched
    assert len(server.received) == 1


@pytest.mark.parametrize("begun", [b"HTTP/1.1 200 OK\r\n", b"HTTP/1.1 200 OK\r\n\r\n"])
async def test_a_server_that_never_ends_its_answer_is_given_up_in_time(make_engine, server, begun):
    server.drips(GENERATE, begun, b" ")
    error = await fails(make_engine(timeout=0.3), EngineTimeout, "too long")
    assert not error.untouched


async def test_half_a_pair_of_surrogates_in_a_refusal_is_no_reason_that_is_passed_on(
    engine, server
):
    server.answers(GENERATE, reply(400, {"error": "bad \ud800 thing", "field": "\ud800"}))
    await fails(engine, InvalidRequest, "^request: is refused by the upstream server$")


async def test_words_beyond_ascii_are_read_as_they_came(engine, server):
    told = [item(f"{server.url}/a.png", prompt=text) for text in ("a fox 🦊", "\\u0000")]
    server.answers("/a.png", picture())
    for one in told:
        server.answers(GENERATE, answer(one))
        assert (await engine.generate(WANTED)).prompt == one["prompt"]


async def test_what_another_aquatint_did_not_keep_is_told_here_too(engine, server):
    server.answers("/a.png", picture())
    content = {"data": [item(f"{server.url}/a.png")]}
    kept_not = "style_type, seed, negative_prompt, odd"
    server.answers(GENERATE, reply(200, content, Aquatint_Adjusted=kept_not))
    drawn = await engine.generate(replace(WANTED, negative_prompt="trees"))
    assert [told.field for told in drawn.adjustments] == ["negative_prompt", "seed"]
    assert {told.keeping for told in drawn.adjustments} == {Keeping.LOST}


async def test_a_server_that_is_not_there_has_drawn_nothing(make_engine):
    error = await fails(
        make_engine(url="http://127.0.0.1:9"), EngineUnreachable, "cannot be reached"
    )
    assert error.untouched


async def test_a_private_server_needs_leave(make_engine, server):
    error = await fails(
        make_engine(allow_private=False), UpstreamError, "AQUATINT_ALLOW_PRIVATE_NETWORKS"
    )
    assert error.untouched
    assert not server.received


async def test_an_image_is_fetched_again_until_it_comes(engine, server):
    server.answers(GENERATE, answer(item(f"{server.url}/a.png")))
    server.answers("/a.png", reply(500, b""), picture(PICTURE.data[:99]), picture())
    drawn = await engine.generate(WANTED)
    assert drawn.images[0].image == PICTURE
    assert len(server.asked(GENERATE)) == 1


NO_IMAGES = {
    "a file": (reply(302, b"", Location="file:///etc/passwd"), "not public"),
    "link-local in IPv6": (
        reply(302, b"", Location="http://[::ffff:169.254.169.254]/a.png"),
        "not public",
    ),
    "gone": (reply(410, b""), "its link answered 410"),
    "no picture": (picture(b"no picture at all"), "must be a PNG"),
    "cut short": (picture(PICTURE.data[: len(PICTURE.data) // 2]), "damaged"),
    "too long": (picture(b"\x89PNG\r\n\x1a\n" + b"\0" * 3_000_000), "more than 2,000,000 bytes"),
    "a gzip bomb": (
        picture(gzip.compress(b"\0" * 9_000_000), Content_Encoding="gzip"),
        "compressed",
    ),
    "too many pixels": (picture(image(np.zeros((2000, 3000, 3), np.uint8)).data), "pixels"),
    "half a body": (b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhalf", "connection failed"),
    "another scheme": (reply(302, b"", Location="ftp://example.org/a.png"), "not public"),
    "a cloud's credentials": (
        reply(302, b"", Location="http://169.254.169.254/latest/meta-data"),
        "not public",
    ),
    "link-local": (reply(302, b"", Location="http://[fe80::1]/a.png"), "not public"),
    "in a circle": (reply(302, b"", Location="/a.png"), "redirected too often"),
    "nowhere": (reply(302, b"", Location="http://"), "could not be fetched"),
}


@pytest.mark.parametrize("kind", NO_IMAGES)
async def test_an_image_that_cannot_be_had_is_an_error_of_the_server(engine, server, kind):
    raw, said = NO_IMAGES[kind]
    server.answers(GENERATE, answer(item(f"{server.url}/a.png")))
    server.answers("/a.png", raw)
    await fails(engine, UpstreamError, said)


async def test_an_image_that_comes_too_slowly_is_given_up(make_engine, server):
    server.answers(GENERATE, answer(item(f"{server.url}/a.png")))
    server.answers("/a.png", None)
    await fails(make_engine(timeout=0.2), UpstreamError, "too long")


async def test_an_image_behind_a_redirect_is_fetched_without_our_key(engine, server):
    server.answers(GENERATE, answer(item(f"{server.url}/a.png")))
    server.answers("/a.png", reply(302, b"", Location="/b.png"))
    server.answers("/b.png", picture())
    assert (await engine.generate(WANTED)).images[0].image == PICTURE
    assert [("api-key" in one.headers) for one in server.received] == [True, False, False]


async def test_what_can_be_had_of_several_images_is_kept(engine, server):
    items = [item(f"{server.url}/{name}.png", seed) for name, seed in (("a", 7), ("b", 8))]
    server.answers(GENERATE, answer(*items))
    server.answers("/a.png", reply(500, b""))
    server.answers("/b.png", picture())
    drawn = await engine.generate(replace(WANTED, num_images=2))
    assert [made.seed for made in drawn.images] == [8]


async def test_fewer_and_more_images_than_asked_for_are_those_that_were_asked_for(engine, server):
    server.answers("/a.png", picture())
    server.answers(GENERATE, answer(*[item(f"{server.url}/a.png", seed) for seed in range(3)]))
    for asked, came in ((2, [0, 1]), (4, [0, 1, 2])):
        drawn = await engine.generate(replace(WANTED, num_images=asked))
        assert [made.seed for made in drawn.images] == came


@pytest.mark.parametrize("url", [None, "", "http://127.0.0.1:1/a.png"])
async def test_a_withheld_image_keeps_its_place_and_is_not_fetched(engine, server, url):
    server.answers(GENERATE, answer(item(url, is_image_safe=False)))
    (made,) = (await engine.generate(WANTED)).images
    assert (made.is_safe, made.seed, made.image.data) == (False, 7, b"")
    assert made.image.size == WANTED.resolution


async def test_another_size_than_asked_for_is_told(engine, server):
    small = image(landscape(64, 64))
    server.answers(GENERATE, answer(item(f"{server.url}/a.png", resolution="64x64")))
    server.answers("/a.png", picture(small.data))
    drawn = await engine.generate(WANTED)
    assert drawn.images[0].image == small
    assert [(told.field, told.reason) for told in drawn.adjustments] == [
        ("resolution", "the upstream server answered with 64x64")
    ]

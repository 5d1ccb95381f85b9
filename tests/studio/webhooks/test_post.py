"""What a receiver answers decides; where it should not be reached, it is not."""

import pytest
from upstreams import reply, scripted

from aquatint.studio.webhooks import Post
from tests.studio.webhooks.receivers import listening, silent

pytestmark = pytest.mark.anyio


@pytest.fixture
async def receiver():
    async with scripted() as server:
        yield server


@pytest.fixture
async def post():
    post = Post(allow_private=True, seconds=5)
    yield post
    await post.aclose()


@pytest.fixture
async def impatient():
    post = Post(allow_private=True, seconds=0.2)
    yield post
    await post.aclose()


async def sent(post, receiver, answer=None):
    if answer is not None:
        receiver.answers("/hook", answer)
    return await post.send(f"{receiver.url}/hook?a=b", {"webhook-id": "one"}, b'{"a":1}')


async def test_the_body_arrives_as_it_was_signed(post, receiver):
    said = await sent(post, receiver, reply(200, b""))

    (request,) = receiver.received
    assert (request.method, request.body) == ("POST", b'{"a":1}')
    assert request.headers["content-type"] == "application/json"
    assert request.headers["webhook-id"] == "one"
    assert request.headers["user-agent"] == "aquatint"
    assert (said.arrived, said.status) == (True, 200)


@pytest.mark.parametrize("status", [200, 201, 202, 204, 299])
async def test_every_2xx_means_that_it_arrived(post, receiver, status):
    assert (await sent(post, receiver, reply(status, b""))).arrived


@pytest.mark.parametrize("status", [304, 400, 401, 404, 429, 500, 503])
async def test_other_answers_mean_that_it_did_not_yet(post, receiver, status):
    said = await sent(post, receiver, reply(status, b""))

    assert (said.arrived, said.final, said.status) == (False, False, status)


async def test_gone_means_never(post, receiver):
    said = await sent(post, receiver, reply(410, b""))

    assert (said.arrived, said.final, said.error) == (False, True, "gone")


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_a_redirect_is_told_and_not_followed(post, receiver, status):
    elsewhere = f"{receiver.url}/elsewhere"

    said = await sent(post, receiver, reply(status, b"", Location=elsewhere))

    assert (said.arrived, said.status) == (False, status)
    assert said.error == f"a redirect, not followed: {elsewhere}"
    assert receiver.asked("/elsewhere") == []


async def test_a_redirect_to_a_private_address_is_not_followed_either(post, receiver):
    said = await sent(post, receiver, reply(302, b"", Location="http://169.254.169.254/latest"))

    assert not said.arrived


async def test_what_is_told_of_a_redirect_is_short_and_printable(post, receiver):
    said = await sent(post, receiver, reply(302, b"", Location="\x1b[31m" + "a" * 5000))

    assert said.error.isprintable()
    assert len(said.error) < 300


async def test_an_answer_that_never_comes_is_not_waited_for(impatient, receiver):
    receiver.answers("/hook", None)

    said = await sent(impatient, receiver)

    assert (said.arrived, said.status) == (False, None)
    assert said.error == "no answer within 0.2 seconds"


async def test_an_answer_without_an_end_to_its_headers_is_a_failure(post):
    async def ramble(reader, writer):
        writer.write(b"HTTP/1.1 200 OK\r\n")
        while True:
            writer.write(b"X-More: more\r\n")
            await writer.drain()

    async with listening(ramble) as url:
        said = await post.send(url, {}, b"{}")

    assert not said.arrived


async def test_of_a_huge_answer_only_the_status_is_read(post):
    written = 0

    async def flood(reader, writer):
        nonlocal written
        writer.write(b"HTTP/1.1 500 Oh\r\nContent-Length: 10000000000\r\n\r\n")
        while written < 1_000_000_000:
            writer.write(bytes(65_536))
            await writer.drain()
            written += 65_536

    async with listening(flood) as url:
        said = await post.send(url, {}, b"{}")

    assert (said.status, said.error) == (500, "not taken")
    assert written < 50_000_000  # what the buffers of the system hold


@pytest.mark.parametrize("raw", [b"", b"\r\n\r\n", b"hello", b"HTTP/1.1 abc\r\n\r\n"])
async def test_what_is_no_answer_is_a_failure(post, receiver, raw):
    said = await sent(post, receiver, raw)

    assert (said.arrived, said.status) == (False, None)
    assert said.error.startswith("no answer: ")


async def test_nobody_there_is_a_failure(post):
    async with listening(silent) as url:
        pass  # and gone again

    assert (await post.send(url, {}, b"{}")).error == "no answer: ConnectError"


async def test_nothing_is_sent_to_a_private_address_without_leave(receiver):
    post = Post(allow_private=False, seconds=5)

    said = await sent(post, receiver, reply(200, b""))

    assert said.error == "the host has an address that is not public"
    assert receiver.received == []
    await post.aclose()


async def test_nor_to_a_name_that_has_become_one_since_it_was_given(receiver, monkeypatch):
    port = int(receiver.url.rpartition(":")[2])
    monkeypatch.setattr("socket.getaddrinfo", lambda *_, **__: [(2, 1, 6, "", ("127.0.0.1", port))])
    post = Post(allow_private=False, seconds=5)

    said = await post.send(f"http://rebound.example:{port}/hook", {}, b"{}")

    assert said.error == "the host has an address that is not public"
    assert receiver.received == []
    await post.aclose()

"""Signatures hold by the published keys alone, and for nothing but what was signed."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as some

from aquatint.studio.webhooks import WebhookKeys, signature
from tests.studio.conftest import START, Clock
from tests.studio.webhooks.receivers import ideogram_holds, jwks, standard_holds

NAMES = some.text("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_", min_size=1)


@pytest.fixture(scope="module")
def keys(tmp_path_factory):
    return WebhookKeys(tmp_path_factory.mktemp("keys"), clock=Clock())


def signed(keys, body=b"{}", generation="generation", account="acme", sent=START):
    return signature.headers(
        body, generation=generation, account=account, sent=sent, keys=keys.signing()
    )


@given(body=some.binary(max_size=300), generation=NAMES, account=NAMES, sent=some.datetimes())
def test_every_webhook_verifies_in_both_ways(keys, body, generation, account, sent):
    headers = signed(keys, body, generation, account, sent)

    assert ideogram_holds(headers, body, jwks(keys))
    assert standard_holds(headers, body, jwks(keys))


@given(body=some.binary(max_size=300), other=some.binary(max_size=300))
def test_no_other_body_has_the_signature(keys, body, other):
    headers = signed(keys, body)

    assert ideogram_holds(headers, other, jwks(keys)) is (body == other)
    assert standard_holds(headers, other, jwks(keys)) is (body == other)


@pytest.mark.parametrize(
    "header",
    [
        "X-Ideogram-Webhook-Generation-Id",
        "X-Ideogram-Webhook-User-Id",
        "X-Ideogram-Webhook-Timestamp",
    ],
)
def test_every_header_that_says_something_is_signed(keys, header):
    headers = signed(keys)

    assert not ideogram_holds(headers | {header: headers[header] + "0"}, b"{}", jwks(keys))


@pytest.mark.parametrize("header", ["webhook-id", "webhook-timestamp"])
def test_so_is_every_header_of_standard_webhooks(keys, header):
    headers = signed(keys)

    assert not standard_holds(headers | {header: headers[header] + "0"}, b"{}", jwks(keys))


def test_the_headers_are_those_that_are_documented(keys):
    headers = signed(keys)

    assert headers["X-Ideogram-Webhook-Timestamp"] == str(int(START.timestamp()))
    assert headers["X-Ideogram-Webhook-Key-Id"] == keys.signing()[0].id
    assert len(headers["X-Ideogram-Webhook-Signature"]) == 128
    assert (
        headers["X-Ideogram-Webhook-Signature"] == headers["X-Ideogram-Webhook-Signature"].lower()
    )
    assert headers["webhook-id"] == headers["X-Ideogram-Webhook-Generation-Id"] == "generation"
    assert headers["webhook-signature"].startswith("v1a,")


def test_the_signed_text_has_the_digest_of_the_body_in_its_last_line(keys):
    text = f"generation\nacme\n{int(START.timestamp())}\n{hashlib.sha256(b'{}').hexdigest()}"

    assert signed(keys)["X-Ideogram-Webhook-Signature"] == (
        keys.signing()[0].sign(text.encode()).hex()  # Ed25519 signs the same text alike
    )


def test_webhooks_verify_at_every_hour_of_a_rotation_with_keys_of_up_to_a_day_ago(tmp_path):
    clock = Clock()
    keys = WebhookKeys(tmp_path, clock=clock)
    known = [jwks(keys)]  # what was published at each hour
    for hour in range(80):
        if hour in (5, 40):
            keys.rotate()
        headers = signed(keys, sent=clock())
        for published in [*known[-24:], jwks(keys)]:
            assert ideogram_holds(headers, b"{}", published), hour
            assert standard_holds(headers, b"{}", published), hour
        known.append(jwks(keys))
        clock.go(hours=1)
    assert len({key["kid"] for published in known for key in published["keys"]}) == 3


def test_a_receiver_with_one_key_has_two_days_to_learn_of_the_next(tmp_path):
    clock = Clock()
    keys = WebhookKeys(tmp_path, clock=clock)
    pinned = jwks(keys)
    keys.rotate()

    clock.go(hours=48, seconds=-1)
    assert standard_holds(signed(keys), b"{}", pinned)

    clock.go(seconds=1)
    assert not standard_holds(signed(keys), b"{}", pinned)

"""Who may come in, and who is told so before anything else."""

import pytest

from tests.api.asking import EDIT, GENERATE, edit

pytestmark = pytest.mark.anyio

BODY = {"prompt": "a cat"}


async def status(house, headers, path=GENERATE):
    """The status that a request with these headers, and no others, gets."""
    asking = house.client.build_request("POST", path, json=BODY, headers=headers)
    if not {"Api-Key", "api-key", "API-KEY", b"Api-Key"} & {name for name, _ in headers}:
        del asking.headers["Api-Key"]
    return (await house.client.send(asking)).status_code


@pytest.mark.parametrize("path", [GENERATE, f"/ideogram{GENERATE}"])
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("Api-Key", "{}"),
        ("api-key", "{}"),
        ("API-KEY", " {} "),
        ("X-API-Key", "{}"),
        ("Authorization", "Bearer {}"),
        ("authorization", "bearer  {}"),
        ("Authorization", "BEARER {}"),
    ],
)
async def test_a_key_is_read_from_three_headers(house, path, name, value):
    assert await status(house, [(name, value.format(house.key))], path) == 200


@pytest.mark.parametrize(
    "headers",
    [
        [],
        [("Api-Key", "")],
        [("Api-Key", "unknown")],
        [("Api-Key", "\u00e9")],
        [("Authorization", "Bearer")],
        [("Authorization", "Bearer ")],
        [("Authorization", "Bearer unknown")],
        [("Authorization", "Basic {}")],
        [("Authorization", "{}")],
        [("Api-Key", "Bearer {}")],
        [("Api-Key", "{}x")],
        [("Cookie", "Api-Key={}")],
        [("Api-Key", "x" * 10_000)],
    ],
)
async def test_without_a_valid_key_nobody_comes_in(house, headers):
    sent = [(name.encode(), value.format(house.key).encode("latin-1")) for name, value in headers]
    assert await status(house, sent) == 401


async def test_a_disabled_key_opens_nothing(house):
    assert await status(house, [("Api-Key", house.disabled_key)]) == 401


async def test_one_valid_key_is_enough(house):
    valid, other = house.key, "unknown"
    for headers in (
        [("Api-Key", other), ("Authorization", f"Bearer {valid}")],
        [("Api-Key", valid), ("X-API-Key", other)],
        [("Api-Key", other), ("X-API-Key", valid)],
        [("Api-Key", other), ("Api-Key", valid)],
        [("Api-Key", house.disabled_key), ("Authorization", f"Bearer {valid}")],
    ):
        assert await status(house, headers) == 200


async def test_a_refusal_says_how_to_send_a_key_and_is_no_secret(house):
    response = await house.client.post(GENERATE, json=BODY, headers={"Api-Key": "not-my-key"})
    assert response.status_code == 401
    assert response.headers["WWW-Authenticate"] == "Bearer"
    assert response.headers["X-Request-Id"] == response.json()["request_id"]
    assert "not-my-key" not in response.text


async def test_the_key_is_read_before_the_body(house):
    async def body():
        pytest.fail("the body was read")
        yield b""

    response = await house.client.post(EDIT, content=body(), headers={"Api-Key": "unknown"})
    assert response.status_code == 401


async def test_a_bad_body_is_no_way_to_learn_about_keys(house):
    for sent in (edit(image=None), {"json": BODY}, {"content": b"x"}):
        response = await house.client.post(EDIT, **sent, headers={"Api-Key": "unknown"})
        assert response.status_code == 401


@pytest.mark.parametrize("path", ["/healthz", "/readyz", "/docs", "/openapi.json", "/metrics"])
async def test_the_server_speaks_of_itself_without_a_key(house, path):
    assert (await house.client.get(path, headers={"Api-Key": ""})).status_code == 200

"""What is counted and what is logged, and what never is."""

import re

import pytest
from structlog.testing import capture_logs

from tests.api.asking import GENERATE, INPAINT, edit, file

pytestmark = pytest.mark.anyio


async def count(house, line):
    """The value of one line of the meters; 0 when there is none."""
    text = (await house.client.get("/metrics")).text
    found = re.search(rf"^{re.escape(line)} (\S+)$", text, re.MULTILINE)
    return float(found[1]) if found else 0.0


async def test_requests_are_counted_by_route_and_status(house):
    good = f'aquatint_requests_total{{route="{GENERATE}",status="200"}}'
    bad = f'aquatint_requests_total{{route="{GENERATE}",status="400"}}'
    before = await count(house, good), await count(house, bad)
    await house.client.post(GENERATE, json={"prompt": "a cat"})
    await house.client.post(GENERATE, json={})
    assert (await count(house, good), await count(house, bad)) == (before[0] + 1, before[1] + 1)


async def test_images_are_counted_by_operation(house):
    line = 'aquatint_images_total{operation="generate"}'
    before = await count(house, line)
    await house.client.post(GENERATE, json={"prompt": "a cat", "num_images": 3})
    assert await count(house, line) == before + 3


async def test_images_of_tasks_are_counted_when_they_are_drawn(house):
    line = 'aquatint_images_total{operation="generate"}'
    before = await count(house, line)
    later = {"Prefer": "respond-async"}
    await house.client.post(GENERATE, json={"prompt": "a cat", "num_images": 2}, headers=later)
    assert await count(house, line) == before

    await house.edge.tasks.draw_next()

    assert await count(house, line) == before + 2


async def test_what_asks_for_the_meters_is_not_in_flight(house):
    assert await count(house, "aquatint_requests_in_flight") == 0
    assert await count(house, "aquatint_requests_in_flight") == 0


async def test_attempts_at_webhooks_are_counted_from_nothing(house):
    text = (await house.client.get("/metrics")).text
    for outcome in ("delivered", "failed", "dead"):  # else the first would be no increase
        assert f'aquatint_webhooks_total{{outcome="{outcome}"}} 0.0' in text


async def test_time_is_counted_by_route(house):
    line = 'aquatint_request_seconds_count{route="/healthz"}'
    before = await count(house, line)
    await house.client.get("/healthz")
    assert await count(house, line) == before + 1


async def test_paths_that_are_no_routes_make_no_lines_of_their_own(house):
    for number in range(5):
        await house.client.get(f"/nothing/{number}")
    text = (await house.client.get("/metrics")).text
    assert "/nothing" not in text
    assert 'route="none",status="404"' in text


async def test_one_line_is_logged_for_a_request(house):
    with capture_logs() as logs:
        response = await house.client.post(
            f"{GENERATE}?secret=query", json={"prompt": "a secret cat", "magic_prompt": "OFF"}
        )
    (line,) = logs
    assert line["event"] == "request"
    assert (line["method"], line["path"], line["status"]) == ("POST", GENERATE, 200)
    assert line["ms"] >= 0
    assert "secret" not in repr(line)
    assert house.key not in repr(line)
    assert response.headers["X-Request-Id"]


async def test_a_refusal_logs_neither_prompt_nor_key(house):
    with capture_logs() as logs:
        await house.client.post(INPAINT, **edit(prompt="a secret cat", image=file(b"x")))
        await house.client.post(GENERATE, json={"prompt": "a secret cat", "seed": "secret"})
    assert [line["status"] for line in logs] == [400, 400]
    assert "secret" not in repr(logs)
    assert house.key not in repr(logs)


async def test_every_answer_has_an_id_of_its_own(house):
    ids = {
        (await house.client.request(*asked)).headers["X-Request-Id"]
        for asked in [("GET", "/healthz"), ("GET", "/nothing"), ("POST", GENERATE)] * 2
    }
    assert len(ids) == 6
    assert all(re.fullmatch(r"[A-Za-z0-9_-]{22}", one) for one in ids)

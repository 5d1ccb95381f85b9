"""Every limit of a key, as a client meets it: 403, 402, 429, and 401 once it has ended."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import httpx2
import pytest

from aquatint.api.app import build_app
from aquatint.storage import AccountTerms, Office
from aquatint.studio.access import Access
from tests.api.asking import GENERATE, INPAINT, half_mask, png
from tests.api.conftest import always_ready

pytestmark = pytest.mark.anyio

START = datetime(2030, 6, 15, 12, tzinfo=UTC)
PRICE = 60_000  # of an image at the default speed
BODY = {"prompt": "a cat", "resolution": "1024x1024"}


class Clock:
    def __init__(self):
        self.now = START

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def office(house, clock):
    return Office(house.edge.office._database, who="cli", clock=clock)


@pytest.fixture
def app(house, office, clock):
    """The application by a clock that goes only when told, and that remembers no key."""
    access = Access(office.keys, monotonic=lambda: clock.now.timestamp() * 1000, clock=clock)
    drawing = replace(house.edge.studio.drawing, name="solid")
    studio = replace(house.edge.studio, clock=clock, drawing=drawing)
    edge = replace(house.edge, studio=studio, access=access, office=office)
    return build_app(edge, readiness=always_ready)


@pytest.fixture
def ask(app):
    """Send a request with a key from an address."""

    async def send(key, path=GENERATE, client=("127.0.0.1", 1), **sent):
        transport = httpx2.ASGITransport(app, raise_app_exceptions=False, client=client)
        async with httpx2.AsyncClient(transport=transport, base_url="http://test") as one:
            headers = {"Api-Key": key, **sent.pop("headers", {})}
            return await one.post(path, headers=headers, **(sent or {"json": BODY}))

    return send


@pytest.fixture
def key(office):
    """A key of an account of its own."""

    async def make(**limits):
        account = await office.accounts.create(AccountTerms(label="scoped", metered=False))
        made, secret = await office.keys.create("scoped", account=account.id, limits=limits)
        return made, secret

    return make


@pytest.fixture(params=["key", "child", "grandchild"])
def limited(key, office, request):
    """The secret of a key with limits, or of one below it, which inherits them."""

    async def make(**limits):
        made, secret = await key(**limits)
        for _ in range(["key", "child", "grandchild"].index(request.param)):
            made, secret = await office.keys.create("below", parent=made.id)
        return secret

    return make


def edit():
    files = {"image": ("a.png", png()), "mask": ("m.png", half_mask())}
    return {"data": {"prompt": "a cat"}, "files": files}


async def test_other_endpoints_than_the_keys_are_403(ask, limited):
    secret = await limited(endpoints=("generate",))

    assert (await ask(secret)).status_code == 200
    response = await ask(secret, INPAINT, **edit())
    assert response.status_code == 403
    assert response.json()["error"] == "This key may not be used to edit."


@pytest.mark.parametrize(("engines", "status"), [(("solid", "diorama"), 200), (("openai",), 403)])
async def test_other_engines_than_the_keys_are_403(ask, limited, engines, status):
    assert (await ask(await limited(engines=engines))).status_code == status


async def test_more_images_or_pixels_than_the_keys_are_403(ask, limited):
    secret = await limited(max_images=2, max_pixels=1024 * 1024 - 1)
    smaller = BODY | {"resolution": "896x1024"}

    assert (await ask(secret, json=smaller | {"num_images": 2})).status_code == 200
    for refused in (BODY, smaller | {"num_images": 3}):
        assert (await ask(secret, json=refused)).status_code == 403


@pytest.mark.parametrize(
    ("client", "headers", "status"),
    [
        ("10.1.2.3", {}, 200),
        ("::ffff:10.1.2.3", {}, 200),
        ("fd00::1", {}, 200),
        ("11.0.0.1", {}, 403),
        ("11.0.0.1", {"X-Forwarded-For": "10.1.2.3", "Forwarded": "for=10.1.2.3"}, 403),
        ("not an address", {}, 403),
    ],
)
async def test_addresses_outside_the_keys_networks_are_403(ask, limited, client, headers, status):
    secret = await limited(addresses=("10.0.0.0/8", "fd00::/8"))

    response = await ask(secret, client=(client, 1), headers=headers, json=BODY)

    assert response.status_code == status


@pytest.mark.parametrize(
    ("limit", "told"),
    [
        ("budget", ("insufficient_funds", None)),
        ("budget_month", ("insufficient_funds", timedelta(days=16))),
        ("budget_day", ("daily_limit", timedelta(days=1))),
    ],
)
async def test_what_is_over_a_budget_is_402(ask, limited, clock, limit, told):
    reason, after = told
    secret = await limited(**{limit: 2 * PRICE})

    assert (await ask(secret, json=BODY | {"num_images": 2})).status_code == 200
    refused = await ask(secret)
    assert (refused.status_code, refused.json()["reject_reason"]) == (402, reason)

    clock.now += after or timedelta(days=400)
    assert (await ask(secret)).status_code == (402 if after is None else 200)


async def test_more_in_flight_than_the_keys_is_429(ask, limited):
    secret = await limited(max_in_flight=2)

    refused = await ask(secret, json=BODY | {"num_images": 3})

    assert refused.status_code == 429
    assert refused.json()["max_inflight_requests"] == 2
    assert int(refused.headers["Retry-After"]) >= 1
    assert (await ask(secret, json=BODY | {"num_images": 2})).status_code == 200


async def test_more_requests_in_a_minute_than_the_keys_are_429(ask, limited, clock):
    secret = await limited(per_minute=2)

    assert [(await ask(secret)).status_code for _ in range(2)] == [200, 200]
    refused = await ask(secret)
    assert (refused.status_code, refused.json()["reject_reason"]) == (429, "feature_limit")
    clock.now += timedelta(seconds=int(refused.headers["Retry-After"]))
    assert (await ask(secret)).status_code == 200


async def test_a_key_expires_at_its_microsecond(ask, limited, clock):
    secret = await limited(expires=START + timedelta(hours=1))

    clock.now = START + timedelta(hours=1) - timedelta(microseconds=1)
    assert (await ask(secret)).status_code == 200
    clock.now = START + timedelta(hours=1)
    assert (await ask(secret)).status_code == 401


@pytest.mark.parametrize("skew", [timedelta(days=-3000), timedelta(days=3000)])
async def test_the_databases_clock_decides_nothing(ask, limited, clock, skew):
    clock.now += skew
    secret = await limited(expires=clock.now + timedelta(seconds=1), per_minute=60)

    assert (await ask(secret)).status_code == 200
    clock.now += timedelta(seconds=1)
    assert (await ask(secret)).status_code == 401


async def test_what_a_child_spends_its_parent_has_spent(ask, key, office):
    parent, secret = await key(budget=2 * PRICE)
    _, child = await office.keys.create("child", parent=parent.id)

    assert (await ask(child)).status_code == 200
    assert (await office.keys.look(parent.id)).spent == PRICE
    assert (await ask(secret, json=BODY | {"num_images": 2})).status_code == 402


async def test_a_rotation_in_the_middle_keeps_what_was_spent(ask, key, office, clock):
    made, old = await key(budget=2 * PRICE)
    assert (await ask(old)).status_code == 200

    _, new = await office.keys.rotate(made.id, grace=timedelta(minutes=1))

    assert (await ask(old)).status_code == 200
    clock.now += timedelta(seconds=59)
    assert (await ask(old)).status_code == 402
    clock.now += timedelta(seconds=1)  # within a second: keys are remembered for half of one
    assert (await ask(old)).status_code == 401
    assert (await ask(new)).status_code == 402


async def test_a_narrowed_parent_narrows_its_children(ask, key, office, clock):
    parent, _ = await key()
    _, child = await office.keys.create("child", parent=parent.id)
    assert (await ask(child, json=BODY | {"num_images": 2})).status_code == 200

    await office.keys.change(parent.id, 1, label=None, limits={"max_images": 1})
    clock.now += timedelta(seconds=1)

    assert (await ask(child, json=BODY | {"num_images": 2})).status_code == 403


async def test_a_disabled_parent_stops_its_children(ask, key, office, clock):
    parent, _ = await key()
    _, child = await office.keys.create("child", parent=parent.id)
    assert (await ask(child)).status_code == 200

    await office.keys.disable(parent.id)
    clock.now += timedelta(seconds=1)

    assert (await ask(child)).status_code == 401

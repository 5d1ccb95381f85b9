"""No error without a status, no status without an error, and one object for all of them."""

from dataclasses import replace

import httpx2
import pytest
from structlog.testing import capture_logs

from aquatint.api.app import build_app
from aquatint.api.endpoint import Edge
from aquatint.api.errors import STATUS
from aquatint.api.form import FormField, Part
from aquatint.api.routes import OPERATIONS
from aquatint.api.wire import read
from aquatint.domain import errors
from aquatint.engines.solid import SolidEngine
from aquatint.imaging import decode
from aquatint.studio.drawing import Drawing
from tests.api.asking import GENERATE, half_mask, png
from tests.api.conftest import always_ready, connected

pytestmark = pytest.mark.anyio

BODY = {"prompt": "a cat"}


def below(error):
    for child in error.__subclasses__():
        yield child
        yield from below(child)


def test_every_error_has_a_status_and_every_status_an_error():
    assert set(STATUS) == set(below(errors.AquatintError))


RAISED = [
    (errors.InvalidRequest("image", "is upside down"), 400),
    (errors.Unsupported("image", "is not available here"), 400),
    (errors.Unauthenticated("No."), 401),
    (errors.Forbidden("No."), 403),
    (errors.NotFound("Nothing."), 404),
    (errors.Expired("Too late."), 410),
    (errors.RequestTooLarge("Too much."), 413),
    (errors.UnsupportedMediaType("What?"), 415),
    (errors.UnsafeContent("Prompt provided failed safety check."), 422),
    (errors.KeyReused("Sent before."), 422),
    (errors.Refused("Not now.", "daily_limit"), 429),
    (errors.PaymentRequired("Too dear.", "insufficient_funds"), 402),
    (errors.LimitReached("Too many.", "inflight_limit", limit=10), 429),
    (errors.Cancelled("It was cancelled."), 409),
    (errors.Conflict("key", 1, 2), 409),
    (errors.Unavailable("The database does not answer."), 503),
    (errors.Unfinished("It is drawn."), 503),
    (errors.EngineError("The engine broke a message."), 500),
    (errors.UpstreamError("The upstream server refused us."), 502),
    (errors.EngineBusy("Full.", retry_after=7), 503),
    (errors.EngineTimeout("Too slow.", retry_after=0), 503),
    (errors.EngineUnreachable("Nobody there."), 503),
]


@pytest.fixture
def failing(house):
    """The house, with an engine that fails in whatever way it is told."""

    def fail(error):
        house.engine.fails_with = error
        return house

    yield fail
    house.engine.fails_with = None


@pytest.mark.parametrize(("error", "status"), RAISED, ids=lambda value: type(value).__name__)
async def test_every_error_becomes_the_one_object(failing, error, status):
    response = await failing(error).client.post(GENERATE, json=BODY)
    said = response.json()
    assert response.status_code == said["status"] == status
    assert said["error"] == said["message"] == said["detail"]
    assert said["error"] == str(error).replace("message", "msg")
    assert said["title"] == httpx2.codes.get_reason_phrase(status)
    assert said["type"] == "about:blank"
    assert said["request_id"] == response.headers["X-Request-Id"]
    assert said.get("field") == getattr(error, "field", None)
    comes_back = isinstance(error, errors.EngineBusy | errors.LimitReached | errors.Unavailable)
    assert ("Retry-After" in response.headers) is comes_back
    assert said.get("reject_reason") == getattr(error, "reason", None) or status == 400


def test_every_error_is_raised_in_these_tests():
    assert {type(error) for error, _ in RAISED} == set(STATUS)


@pytest.mark.parametrize(("given", "told"), [(7, "7"), (0, "1"), (-3, "1")])
async def test_a_busy_engine_says_when_to_come_back(failing, given, told):
    error = errors.EngineBusy("Full.", retry_after=given)
    response = await failing(error).client.post(GENERATE, json=BODY)
    assert response.headers["Retry-After"] == told


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (errors.EngineBusy("Full."), "true"),
        (errors.EngineUnreachable("Nobody there."), "true"),
        (errors.EngineBusy("Full there.", untouched=False), "false"),
        (errors.EngineTimeout("Too slow."), "false"),
    ],
)
async def test_whether_surely_nothing_was_drawn_is_told(failing, error, told):
    response = await failing(error).client.post(GENERATE, json=BODY)
    assert response.headers["X-Should-Retry"] == told
    assert response.headers.get("Aquatint-Untouched", "false") == told


async def test_a_limit_in_flight_is_told_in_the_published_form(failing):
    error = errors.LimitReached("Too many.", "inflight_limit", retry_after=40, limit=10)
    response = await failing(error).client.post(GENERATE, json=BODY)
    said = response.json()
    assert said["max_inflight_requests"] == 10
    assert said["task_completion_speed"] == "slow"
    assert response.headers["Retry-After"] == "40"
    assert response.headers["RateLimit-Policy"] == '"images_in_flight";q=10'
    assert response.headers["RateLimit"] == '"images_in_flight";r=0;t=40'


async def test_how_many_images_more_may_be_in_flight_is_told_with_each_answer(house):
    _, key = await house.edge.office.keys.create("narrow", limits={"max_in_flight": 5})
    sent = {**BODY, "num_images": 3}
    response = await house.client.post(GENERATE, json=sent, headers={"Api-Key": key})
    assert response.headers["RateLimit-Policy"] == '"images_in_flight";q=5'
    assert response.headers["RateLimit"] == '"images_in_flight";r=2'


async def test_an_unsafe_prompt_is_refused_in_the_published_words(house):
    sent = {"prompt": "hardcore pornography"}
    response = await house.client.post(GENERATE, json=sent)
    assert response.status_code == 422
    assert response.json()["error"] == (
        "Prompt provided failed safety check due to the inclusion of prohibited content."
    )


async def test_what_nobody_expected_is_logged_and_not_told(house):
    class Broken:
        async def caller(self, _):
            raise RuntimeError("the password is swordfish")

    edge = Edge(house.edge.studio, Broken())
    transport = httpx2.ASGITransport(build_app(edge, readiness=always_ready))
    async with httpx2.AsyncClient(transport=transport, base_url="http://test") as client:
        with capture_logs() as logs:
            response = await client.post(GENERATE, json=BODY)
    assert response.status_code == 500
    assert response.json()["error"] == "Internal error"
    assert response.headers["X-Request-Id"] == response.json()["request_id"]
    assert [entry["log_level"] for entry in logs] == ["error", "info"]
    assert "swordfish" in repr(logs[0]["exc_info"])


async def test_a_client_that_leaves_is_no_fault_of_the_server(house):
    sent = []

    async def leave():
        return {"type": "http.disconnect"}

    async def note(message):
        sent.append(message)

    scope = {
        "type": "http",
        "method": "POST",
        "path": GENERATE,
        "raw_path": GENERATE.encode(),
        "query_string": b"",
        "headers": [
            (b"api-key", house.key.encode()),
            (b"content-type", b"application/json"),
            (b"content-length", b"10"),
        ],
        "http_version": "1.1",
        "scheme": "http",
    }
    await build_app(house.edge, readiness=always_ready)(scope, leave, note)
    assert sent[0]["status"] == 400


async def test_a_server_that_is_not_ready_says_so(house):
    async def not_ready():
        raise ConnectionError("no database")

    transport = httpx2.ASGITransport(build_app(house.edge, readiness=not_ready))
    async with httpx2.AsyncClient(transport=transport, base_url="http://test") as client:
        response = await client.get("/readyz")
        assert (await client.get("/healthz")).json() == {"status": "ok"}
    assert response.status_code == 503
    assert response.headers["Retry-After"] == "1"
    assert "database" not in response.text


class Full(SolidEngine):
    """Says before it is asked that it would refuse, and remembers for what."""

    def __init__(self):
        self.asked = []

    def check_room(self, source):
        self.asked.append(source)
        raise errors.EngineBusy("Every slot is taken.", retry_after=3)


@pytest.fixture
async def full(house):
    """An engine without room, and a client of it."""
    engine = Full()
    studio = replace(house.edge.studio, drawing=Drawing(engine=engine))
    async with connected(replace(house.edge, studio=studio), house.key) as client:
        yield engine, client


async def test_where_there_is_no_room_the_body_is_not_read(full):
    engine, client = full

    async def body():
        pytest.fail("the body was read")
        yield b""

    for row in OPERATIONS:
        response = await client.post(
            row.path, content=body(), headers={"Content-Type": f"{row.accepts[0]}; boundary=cut"}
        )
        assert (response.status_code, response.headers["Retry-After"]) == (503, "3")
        assert response.headers["X-Should-Retry"] == "true"
    assert engine.asked == [row.source for row in OPERATIONS]


@pytest.mark.parametrize("row", OPERATIONS, ids=lambda row: row.name)
def test_each_row_says_what_its_requests_start_from(row):
    files = {"@cat.png": png(), "@mask.png": half_mask()}
    fields = {
        name: FormField([Part(name, files[value], "a.png")]) if value in files else value
        for name, value in row.example.items()
        if isinstance(value, str)
    } | {name: value for name, value in row.example.items() if not isinstance(value, str)}
    wanted = read(row.model, fields).to_domain(
        lambda upload, name: decode.verify(upload.data, name, 10_000)
    )
    assert (None if wanted.source is None else type(wanted.source)) is row.source


async def test_who_asks_comes_before_whether_there_is_room(full):
    _, client = full
    response = await client.post(GENERATE, json=BODY, headers={"Api-Key": "wrong"})
    assert response.status_code == 401

"""Whatever a generator of requests comes up with: no 5xx, and every answer is of a told shape."""

import jsonschema_rs
import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from requests import Request
from schemathesis import GenerationMode

from aquatint.api.limits import Limits
from aquatint.api.openapi import document
from aquatint.api.routes import ROWS, SURFACES
from tests.api.asking import BOUNDARY

pytestmark = pytest.mark.anyio

DOCUMENT = document(Limits(), "http://test")
SCHEMA = schemathesis.openapi.from_dict(DOCUMENT)
BY_PATH = {surface.prefix + row.path: row for surface in SURFACES for row in ROWS}
bounded = settings(
    max_examples=100, deadline=None, database=None, suppress_health_check=list(HealthCheck)
)


def check(path, response):
    """One of the statuses of the document, with a body of its schema."""
    assert response.status_code < 500, response.text
    success = response.status_code == 200
    fault = "OpenaiError" if BY_PATH[path].group == "OpenAI" else "Error"
    name = BY_PATH[path].answer if success else fault
    schema = {"$ref": f"#/components/schemas/{name}", "components": DOCUMENT["components"]}
    jsonschema_rs.validate(schema, response.json())


def cases(mode):
    """Requests to any operation: such as its schema asks for, or such as it forbids."""
    operations = st.sampled_from([SCHEMA[path]["POST"] for path in BY_PATH])
    return operations.flatmap(lambda one: one.as_strategy(generation_mode=mode))


@bounded
@given(cases(GenerationMode.POSITIVE))
async def test_requests_as_they_are_told_are_answered(house, case):
    await ask(house, case)


@bounded
@given(cases(GenerationMode.NEGATIVE))
async def test_requests_as_they_should_not_be_are_answered(house, case):
    await ask(house, case)


async def ask(house, case):
    """Send a case as the tool would, but to the application at hand."""
    told = case.as_transport_kwargs(base_url="http://test")
    wanted = {name: told[name] for name in ("json", "data", "files") if told.get(name)}
    ready = Request("POST", told["url"], headers=told.get("headers"), **wanted).prepare()
    headers = {"Content-Type": ready.headers.get("Content-Type", "")}
    path = case.operation.path
    check(path, await house.client.post(path, content=ready.body or b"", headers=headers))


@bounded
@given(
    st.sampled_from(list(BY_PATH)),
    st.sampled_from(
        [
            "application/json",
            "application/x-www-form-urlencoded",
            f"multipart/form-data; boundary={BOUNDARY}",
            "multipart/form-data; boundary",
            'multipart/form-data; boundary="',
            "multipart/form-data; boundary=\u00e9",
        ]
    ),
    st.binary(max_size=300),
)
async def test_noise_is_refused(house, path, label, noise):
    sent = {"Content-Type": label.encode("latin-1")}
    response = await house.client.post(path, content=noise, headers=sent)
    check(path, response)
    assert response.status_code in (400, 415)

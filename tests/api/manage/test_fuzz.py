"""Whatever a generator of requests tells /manage: no 5xx, and each answer is of a told shape."""

import jsonschema_rs
import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from requests import Request
from schemathesis import GenerationMode

from aquatint.api.limits import Limits
from aquatint.api.manage.actions import ACTIONS
from aquatint.api.openapi import document

pytestmark = pytest.mark.anyio

DOCUMENT = document(Limits(), "http://test")
SCHEMA = schemathesis.openapi.from_dict(DOCUMENT)
ACTION = {(action.path, action.method): action for action in ACTIONS}
bounded = settings(
    max_examples=100, deadline=None, database=None, suppress_health_check=list(HealthCheck)
)


def cases(mode):
    """Requests to any of it: such as its schema asks for, or such as it forbids."""
    operations = st.sampled_from([SCHEMA[path][method] for path, method in ACTION])
    return operations.flatmap(lambda one: one.as_strategy(generation_mode=mode))


@bounded
@given(case=cases(GenerationMode.POSITIVE) | cases(GenerationMode.NEGATIVE))
async def test_whatever_is_told_is_answered(admin, case):
    told = case.as_transport_kwargs(base_url="http://test")
    wanted = {name: told[name] for name in ("json", "data", "params") if told.get(name)}
    ready = Request(case.method, told["url"], headers=told.get("headers"), **wanted).prepare()
    kind = ready.headers.get("Content-Type")

    response = await admin.request(
        case.method,
        ready.url,
        content=ready.body or b"",
        headers={} if kind is None else {"Content-Type": kind},
    )

    assert response.status_code < 500, response.text
    action = ACTION[case.operation.path, case.method]
    if response.headers["Content-Type"].partition(";")[0] == action.or_else:
        return
    name = action.answer.__name__ if response.status_code < 300 else "Error"
    schema = {"$ref": f"#/components/schemas/{name}", "components": DOCUMENT["components"]}
    jsonschema_rs.validate(schema, response.json())

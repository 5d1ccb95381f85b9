"""The document is OpenAPI 3.1, is whole, and is true."""

import jsonschema_rs
import pytest
import schemathesis

from aquatint.api import playground
from aquatint.api.app import build_app
from aquatint.api.kinds import Kind
from aquatint.api.limits import Limits
from aquatint.api.openapi import document
from aquatint.api.routes import GATEWAY, OFFICIAL, ROWS, SURFACES
from tests.api.asking import GENERATE, multipart, png
from tests.api.conftest import always_ready

pytestmark = pytest.mark.anyio


@pytest.fixture(scope="module")
def whole():
    return document(Limits(), "http://test")


@pytest.fixture(scope="module")
def answers(whole):
    """A validator for a schema of the document by its name."""

    def validator(name):
        schema = {"$ref": f"#/components/schemas/{name}", "components": whole["components"]}
        return jsonschema_rs.Draft202012Validator(schema, validate_formats=True)

    return validator


def test_the_document_is_openapi(whole):
    schemathesis.openapi.from_dict(whole).validate()


def test_every_schema_is_a_json_schema(whole):
    for schema in whole["components"]["schemas"].values():
        jsonschema_rs.meta.validate(schema)


def test_every_reference_leads_somewhere(whole):
    def references(value):
        if isinstance(value, dict):
            yield from ([value["$ref"]] if "$ref" in value else [])
            value = list(value.values())
        for inner in value if isinstance(value, list) else ():
            yield from references(inner)

    for reference in set(references(whole)):
        place = whole
        for step in reference.removeprefix("#/").split("/"):
            place = place[step]


async def test_every_route_is_in_it_and_nothing_else(house, whole):
    app = build_app(house.edge, readiness=always_ready)
    page = {route.path for route in playground.routes(None)}  # for people, and a client itself
    routes = {
        (route.path, method)
        for route in app.routes
        if route.path not in page
        for method in route.methods
    }
    told = {
        (path, method.upper()) for path, methods in whole["paths"].items() for method in methods
    }
    assert told == {(path, method) for path, method in routes if method != "HEAD"}


def test_every_operation_is_below_both_prefixes(whole):
    for row in ROWS:
        for surface in SURFACES:
            assert "post" in whole["paths"][surface.prefix + row.path]
    names = [
        methods["post"]["operationId"]
        for path, methods in whole["paths"].items()
        if "post" in methods and not path.startswith("/manage")
    ]
    assert len(names) == len(set(names)) == len(ROWS) * len(SURFACES)


def test_every_field_of_a_wire_model_is_told_with_a_text(whole):
    for row in ROWS:
        for surface in SURFACES:
            model = row.model_on(surface)
            schema = whole["components"]["schemas"][model.__name__]
            assert set(schema["properties"]) == set(model.model_fields)
            required = [name for name, it in model.model_fields.items() if it.is_required()]
            assert sorted(schema.get("required", [])) == sorted(required)
            for name, field in schema["properties"].items():
                assert "description" in field or "$ref" in field, name


def test_a_gateway_edit_may_leave_out_what_an_official_one_may_not():
    for row in ROWS:
        official, gateway = row.model_on(OFFICIAL), row.model_on(GATEWAY)
        loosened = {
            name
            for name, field in official.model_fields.items()
            if field.is_required() and not gateway.model_fields[name].is_required()
        }
        assert loosened == ({"mask", "prompt"} if row.gateway_model else set())


async def test_what_is_served_is_the_document(house, whole):
    response = await house.client.get("/openapi.json")
    assert response.headers["Content-Type"] == "application/json"
    assert response.json() == whole


async def test_every_example_works(house, answers):
    for row in ROWS:
        if row.answer == "Accepted":  # needs a receiver of its webhook: tests/api/test_webhooks.py
            continue
        example = {
            name: ("x.png", png()) if str(value).startswith("@") else value
            for name, value in row.example.items()
        }
        for kind in row.accepts:
            body = {
                "application/json": {"json": row.example},
                "multipart/form-data": multipart(**example),
                "application/x-www-form-urlencoded": {"data": row.example},
            }[kind]
            for surface in SURFACES:
                response = await house.client.post(surface.prefix + row.path, **body)
                assert response.status_code == 200, (row.name, kind, response.text)
                answers(row.answer).validate(response.json())


async def test_an_error_is_as_it_is_told(house, answers):
    for sent in ({"json": {}}, {"content": b"x"}):
        response = await house.client.post(GENERATE, **sent)
        answers("Error").validate(response.json())


def test_limits_are_told_as_they_are_set():
    told = document(Limits(max_image_bytes=10_485_760), "http://test")
    assert "10 MiB" in told["paths"][GENERATE]["post"]["description"]


def test_every_kind_of_field_describes_itself():
    assert all("schema" in vars(kind) for kind in Kind.__subclasses__())

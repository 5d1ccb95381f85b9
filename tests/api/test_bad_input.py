"""Whatever is sent: an answer of the one shape, no 5xx, and nothing left behind."""

import json

import pytest

from tests.api.asking import (
    BOUNDARY,
    EDIT,
    GATEWAY,
    GENERATE,
    REMIX,
    brief,
    check,
    closing,
    file_part,
    framed,
    json_text,
    multipart,
    part,
)

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("nothing_is_left_behind")]


def say(**fields):
    """The same fields as JSON and as a form."""
    return [{"json": {"prompt": "a cat", **fields}}, multipart(**{"prompt": "a cat", **fields})]


LONG = "x" * 10_001

FIELDS = [
    ({"prompt": ""}, "prompt"),
    ({"prompt": "   "}, "prompt"),
    ({"prompt": LONG}, "prompt"),
    ({"prompt": "a\0cat"}, "prompt"),
    ({"negative_prompt": LONG}, "negative_prompt"),
    ({"seed": -1}, "seed"),
    ({"seed": 2**31}, "seed"),
    ({"seed": 10**30}, "seed"),
    ({"seed": "abc"}, "seed"),
    ({"seed": 1.5}, "seed"),
    ({"seed": ""}, "seed"),
    ({"num_images": 0}, "num_images"),
    ({"num_images": 9}, "num_images"),
    ({"num_images": "two"}, "num_images"),
    ({"resolution": "1000x1000"}, "resolution"),
    ({"resolution": "1024X1024"}, "resolution"),
    ({"aspect_ratio": "16:9"}, "aspect_ratio"),
    ({"aspect_ratio": ""}, "aspect_ratio"),
    ({"resolution": "1024x1024", "aspect_ratio": "1x1"}, "resolution"),
    ({"rendering_speed": "FAST"}, "rendering_speed"),
    ({"rendering_speed": "turbo"}, "rendering_speed"),
    ({"magic_prompt": "MAYBE"}, "magic_prompt"),
    ({"style_type": "ANIME"}, "style_type"),
    ({"style_type": "CUSTOM"}, "style_type"),
    ({"style_preset": "80S"}, "style_preset"),
    ({"custom_model_uri": "model/x"}, "custom_model_uri"),
    ({"custom_model_uri": "model/\0/version/1"}, "custom_model_uri"),
    ({"magic_prompt_system_prompt_config_id": "\n"}, "magic_prompt_system_prompt_config_id"),
    ({"custom_model_uri": "model/x/version/1"}, "custom_model_uri"),
    ({"style_codes": ["0011223"]}, "style_codes"),
    ({"style_codes": ["0011223g"]}, "style_codes"),
    ({"style_codes": ["00112233"], "style_type": "REALISTIC"}, "style_codes"),
    ({"style_codes": ["00112233"], "style_type": "AUTO"}, "style_codes"),
    ({"color_palette": {}}, "color_palette"),
    ({"color_palette": {"name": None}}, "color_palette"),
    (
        {"color_palette": {"name": "EMBER", "members": [{"color_hex": "#123456"}]}},
        "color_palette",
    ),
    ({"color_palette": {"name": "EMBERS"}}, "color_palette"),
    ({"color_palette": {"name": 3}}, "color_palette"),
    ({"color_palette": {"members": []}}, "color_palette"),
    ({"color_palette": {"members": [{"color_hex": "#123456"}] * 9}}, "color_palette"),
    ({"color_palette": {"members": [{"color_hex": "123456"}]}}, "color_palette"),
    ({"color_palette": {"members": [{"color_hex": "#12345"}]}}, "color_palette"),
    ({"color_palette": {"members": [{"color_weight": 1}]}}, "color_palette"),
    ({"color_palette": {"members": ["#123456"]}}, "color_palette"),
    (
        {"color_palette": {"members": [{"color_hex": "#123456", "color_weight": 0}]}},
        "color_palette",
    ),
    (
        {"color_palette": {"members": [{"color_hex": "#123456", "color_weight": 1.1}]}},
        "color_palette",
    ),
    (
        {"color_palette": {"members": [{"color_hex": "#123456", "color_weight": True}]}},
        "color_palette",
    ),
    ({"color_palette": "[object Object]"}, "color_palette"),
    ({"color_palette": "EMBER"}, "color_palette"),
    ({"color_palette": ["EMBER"]}, "color_palette"),
    ({"enable_copyright_detection": "maybe"}, "enable_copyright_detection"),
]


@pytest.mark.parametrize(("fields", "field"), FIELDS, ids=brief)
async def test_a_bad_field_is_named_in_json_and_in_a_form(house, fields, field):
    for body in say(**fields):
        check(await house.client.post(GENERATE, **body), 400, field)


JSON_ONLY = [
    ({"prompt": 3}, "prompt"),
    ({"prompt": ["a cat"]}, "prompt"),
    ({"prompt": None}, "prompt"),
    ({"prompt": "\ud800"}, "prompt"),
    ({"prompt": "a cat", "seed": "5"}, "seed"),
    ({"prompt": "a cat", "seed": -5.0}, "seed"),
    ({"prompt": "a cat", "seed": 1e300}, "seed"),
    ({"prompt": "a cat", "seed": True}, "seed"),
    ({"prompt": "a cat", "num_images": "1"}, "num_images"),
    ({"prompt": "a cat", "aspect_ratio": 1}, "aspect_ratio"),
    ({"prompt": "a cat", "aspect_ratio": "\udfff"}, "aspect_ratio"),
    ({"prompt": "a cat", "style_codes": "00112233"}, "style_codes"),
    ({"prompt": "a cat", "style_codes": [1]}, "style_codes"),
    ({"prompt": "a cat", "color_palette": '{"name": "EMBER"}'}, "color_palette"),
    ({"prompt": "a cat", "enable_copyright_detection": 1}, "enable_copyright_detection"),
    ({"prompt": "a cat", "style_reference_images": ["aGk="]}, "style_reference_images"),
    ({"prompt": "a cat", "style_reference_images": "aGk="}, "style_reference_images"),
    ({"prompt": "a cat", "character_reference_images": [{}]}, "character_reference_images"),
    ({"image_request": {"prompt": "a cat"}}, "prompt"),
    ({}, "prompt"),
]


@pytest.mark.parametrize(("body", "field"), JSON_ONLY, ids=brief)
async def test_a_json_value_of_the_wrong_type_is_named(house, body, field):
    check(await house.client.post(GENERATE, **json_text(json.dumps(body))), 400, field)


BROKEN_JSON = [
    b"",
    b"{",
    b'{"prompt": "a cat"',
    b'{"prompt": "a cat",}',
    b"[]",
    b'"a cat"',
    b"null",
    b"5",
    b'{"prompt": "a cat", "seed": NaN}',
    b'{"prompt": "a cat", "x": Infinity}',
    b'{"prompt": "a cat", "prompt": "a dog"}',
    b'{"prompt": "a cat", "seed": ' + b"9" * 5000 + b"}",
    b"[" * 100_000,
    b'{"prompt":' * 50_000,
    b'{"prompt": "\xff\xfe"}',
    b"\xff\xfe\x00",
    part("prompt", "a cat") + closing(),
]


@pytest.mark.parametrize("text", BROKEN_JSON, ids=brief)
async def test_broken_json_is_refused(house, text):
    check(await house.client.post(GENERATE, **json_text(text)), 400, "body")


LEGACY = [
    ({"prompt": ""}, "prompt"),
    ({"prompt": LONG}, "prompt"),
    ({"prompt": "a\0cat"}, "prompt"),
    ({"prompt": None}, "prompt"),
    ({"model": "V_9"}, "model"),
    ({"aspect_ratio": "16x9"}, "aspect_ratio"),
    ({"aspect_ratio": "ASPECT_4_5"}, "aspect_ratio"),
    ({"resolution": "1024x1024"}, "resolution"),
    ({"resolution": "RESOLUTION_1024_1025"}, "resolution"),
    ({"resolution": "RESOLUTION_1024_1024", "aspect_ratio": "ASPECT_1_1"}, "resolution"),
    ({"magic_prompt_option": "on"}, "magic_prompt_option"),
    ({"magic_prompt_version": "V_1"}, "magic_prompt_version"),
    ({"style_type": "PHOTO"}, "style_type"),
    ({"style_type": "CUSTOM"}, "style_type"),
    ({"seed": -1}, "seed"),
    ({"num_images": 9}, "num_images"),
    ({"color_palette": {}}, "color_palette"),
    ({"model": "V_1", "resolution": "RESOLUTION_1024_1024"}, "resolution"),
    ({"model": "V_1_TURBO", "style_type": "ANIME"}, "style_type"),
    ({"model": "V_1", "color_palette": {"name": "EMBER"}}, "color_palette"),
    ({"model": "V_2A", "color_palette": {"name": "EMBER"}}, "color_palette"),
    ({"model": "V_2A_TURBO", "negative_prompt": "dogs"}, "negative_prompt"),
]


@pytest.mark.parametrize(("fields", "field"), LEGACY, ids=brief)
@pytest.mark.parametrize("surface", ["", GATEWAY])
async def test_a_bad_legacy_field_is_named_by_its_path(house, fields, field, surface):
    wrapped = {"image_request": {"prompt": "a cat", **fields}}
    body = json_text(json.dumps(wrapped))
    check(await house.client.post(f"{surface}/generate", **body), 400, f"image_request.{field}")


@pytest.mark.parametrize("wrapped", [{}, {"prompt": "a cat"}, {"image_request": None}])
async def test_a_legacy_request_without_its_wrapper_is_refused(house, wrapped):
    check(await house.client.post("/generate", json=wrapped), 400, "image_request")


@pytest.mark.parametrize("wrapped", ["a cat", [], 5, '{"prompt": "a cat"}'])
async def test_a_legacy_wrapper_that_is_no_object_is_refused(house, wrapped):
    sent = {"image_request": wrapped}
    check(await house.client.post("/generate", json=sent), 400, "image_request")


async def test_a_body_that_announces_too_much_is_refused_before_it_is_read(house):
    async def body():
        pytest.fail("the body was read")
        yield b""

    headers = {
        "Content-Type": f"multipart/form-data; boundary={BOUNDARY}",
        "Content-Length": "52428801",
    }
    check(await house.client.post(GENERATE, content=body(), headers=headers), 413)


@pytest.mark.parametrize(
    ("kind", "chunk"),
    [
        (f"multipart/form-data; boundary={BOUNDARY}", part(file_part("x"), bytes(5_242_880))),
        ("application/json", b" " * 100_000),
        ("application/x-www-form-urlencoded", b"x" * 100_000),
    ],
    ids=["multipart", "json", "urlencoded"],
)
async def test_a_chunked_body_is_refused_as_soon_as_it_is_too_long(house, kind, chunk):
    sent = 0

    async def body():
        nonlocal sent
        for _ in range(100):
            sent += 1
            yield chunk

    response = await house.client.post(GENERATE, content=body(), headers={"Content-Type": kind})
    check(response, 413)
    assert sent <= 11


async def test_a_long_json_body_is_too_large(house):
    check(await house.client.post(GENERATE, json={"prompt": "x" * 1_048_576}), 413)


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        (GENERATE, "text/plain"),
        (GENERATE, "multipart/mixed; boundary=x"),
        (GENERATE, ""),
        (EDIT, "application/json"),
        (REMIX, "application/x-www-form-urlencoded"),
        ("/generate", "multipart/form-data; boundary=x"),
        ("/generate", "application/x-www-form-urlencoded"),
        ("/edit", "application/json"),
        ("/remix", "application/json"),
    ],
)
async def test_a_body_of_another_type_is_refused(house, path, kind):
    for surface in ("", GATEWAY):
        sent = framed(b"{}", kind)
        check(await house.client.post(surface + path, **sent), 415)


async def test_a_compressed_body_is_refused(house):
    headers = {"Content-Type": "application/json", "Content-Encoding": "gzip"}
    check(await house.client.post(GENERATE, content=b"{}", headers=headers), 415)


@pytest.mark.parametrize("method", ["GET", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD"])
@pytest.mark.parametrize("path", [GENERATE, EDIT, "/generate", "/ideogram/remix"])
async def test_a_wrong_method_is_told_the_right_one(house, method, path):
    response = await house.client.request(method, path)
    assert response.status_code == 405
    assert response.headers["Allow"] == "POST"


@pytest.mark.parametrize(
    ("path", "methods"),
    [
        ("/v1/generations/x", {"DELETE", "GET", "HEAD"}),
        ("/ideogram/v1/generations/x", {"DELETE", "GET", "HEAD"}),
        ("/manage/keys/x", {"GET", "HEAD", "PATCH"}),
        ("/manage/accounts", {"GET", "HEAD", "POST"}),
    ],
)
async def test_a_wrong_method_is_told_every_right_one(house, path, methods):
    response = await house.client.put(path)
    assert set(response.headers["Allow"].split(", ")) == methods


async def test_nothing_is_drawn_at_the_page(house):
    response = await house.client.post("/", json={"prompt": "a cat"})
    check(response, 405)
    assert set(response.headers["Allow"].split(", ")) == {"GET", "HEAD"}


@pytest.mark.parametrize(
    "path",
    [
        "/nothing",
        f"{GENERATE}/",
        "/ideogram",
        "/ideogram/ideogram/generate",
        "/v1/ideogram-v3/generate%2f..",
        "/ideogram/api/images/ephemeral/x.png",
        "/%00",
        "/%ff",
    ],
)
async def test_an_unknown_path_is_not_found(house, path):
    check(await house.client.post(path, json={"prompt": "a cat"}), 404)


async def test_a_word_that_crashes_a_client_is_never_repeated(house):
    check(await house.client.post(GENERATE, json={"prompt": "x", "seed": "a Message"}), 400, "seed")

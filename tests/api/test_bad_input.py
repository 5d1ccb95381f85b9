"""Whatever is sent: an answer of the one shape, no 5xx, and nothing left behind."""

import json

import pytest
from pictures import encoded, png_that_claims
from PIL import Image

from tests.api.asking import (
    BOUNDARY,
    EDIT,
    GATEWAY,
    GENERATE,
    INPAINT,
    REMIX,
    brief,
    closing,
    edit,
    file,
    file_part,
    form,
    framed,
    half_mask,
    json_text,
    legacy_edit,
    legacy_remix,
    multipart,
    part,
    png,
    remix,
)

pytestmark = pytest.mark.anyio


@pytest.fixture(autouse=True)
async def nothing_is_left_behind(house):
    before, files = await house.rows(), house.files()
    yield
    assert await house.rows() == before
    assert house.files() == files


def check(response, status, field=None):
    """The one object of every error."""
    assert response.status_code == status, response.text
    assert response.headers["Content-Type"] == "application/json"
    said = response.json()
    assert said["error"] == said["message"] == said["detail"] != ""
    assert (said["status"], said.get("field")) == (status, field)
    assert said["request_id"] == response.headers["X-Request-Id"]
    assert list(said) == sorted(said)
    assert "message" not in said["error"].lower()


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
    ({"prompt": "a cat", "seed": 5.0}, "seed"),
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


FORMS = {
    "no boundary": (framed(part("prompt", "a cat") + closing(), "multipart/form-data"), "body"),
    "an empty boundary": (framed(b"", "multipart/form-data; boundary="), "body"),
    "a boundary without end": (
        framed(b"", f"multipart/form-data; boundary={'x' * 1000}"),
        "body",
    ),
    "an empty body": (framed(b""), "body"),
    "no parts": (framed(closing()), "prompt"),
    "another boundary": (framed(b"--other\r\n\r\n--other--\r\n"), "body"),
    "cut short in its content": (framed(part("prompt", "a cat")[:-4]), "body"),
    "cut short in its headers": (framed(part("prompt", "a cat")[:30]), "body"),
    "without its closing boundary": (framed(part("prompt", "a cat")), "body"),
    "a part without a name": (form(("Content-Disposition: form-data", "a cat")), "body"),
    "a part without headers": (
        framed(f"--{BOUNDARY}\r\n\r\na cat\r\n".encode() + closing()),
        "body",
    ),
    "a header without end": (framed(f"--{BOUNDARY}\r\n{'x' * 9000}".encode()), "body"),
    "a hundred headers": (
        framed(f"--{BOUNDARY}\r\n{'a: b' + chr(13) + chr(10)}".encode() * 100),
        "body",
    ),
    "65 fields": (form(*[("prompt", "a cat")] * 65), "body"),
    "100,000 fields": (framed(part("x", "") * 100_000 + closing()), "body"),
    "21 files": (form(*[(file_part("style_reference_images"), png(8, 8))] * 21), "body"),
    "a prompt twice": (form(("prompt", "a cat"), ("prompt", "a dog")), "prompt"),
    "a seed twice": (form(("prompt", "a cat"), ("seed", "1"), ("seed", "1")), "seed"),
    "text that is not UTF-8": (form(("prompt", b"caf\xe9")), "prompt"),
    "a prompt with members": (form(("prompt[en]", "a cat")), "prompt"),
    "a prompt as a file": (form((file_part("prompt", "prompt.txt"), "a cat")), "prompt"),
    "a text over its limit": (form(("prompt", "x" * 1_048_577)), "prompt"),
    "a palette of two kinds": (
        form(
            ("prompt", "a cat"),
            ("color_palette", '{"name": "EMBER"}'),
            ("color_palette[name]", "EMBER"),
        ),
        "color_palette",
    ),
    "a palette with too few weights": (
        form(
            ("prompt", "a cat"),
            ("color_palette.members.color_hex", "#123456"),
            ("color_palette.members.color_hex", "#654321"),
            ("color_palette.members.color_weight", "0.5"),
        ),
        "color_palette",
    ),
    "a palette whose weight is no number": (
        form(
            ("prompt", "a cat"),
            ("color_palette.members.color_hex", "#123456"),
            ("color_palette.members.color_weight", "nan"),
        ),
        "color_palette",
    ),
    "a palette with two names": (
        form(
            ("prompt", "a cat"), ("color_palette.name", "EMBER"), ("color_palette[name]", "MAGIC")
        ),
        "color_palette",
    ),
    "a palette as a big file": (
        form(("prompt", "a cat"), (file_part("color_palette", "blob"), b"[" * 200_000)),
        "color_palette",
    ),
    "codes as a file": (
        form(("prompt", "a cat"), (file_part("style_codes", "codes"), b"00112233")),
        "style_codes",
    ),
    "codes as broken JSON": (
        form(("prompt", "a cat"), ("style_codes", '["00112233"')),
        "style_codes",
    ),
    "codes as deep JSON": (form(("prompt", "a cat"), ("style_codes", "[" * 99_999)), "style_codes"),
}


@pytest.mark.parametrize("name", FORMS)
async def test_a_form_with_a_fault_is_refused(house, name):
    body, field = FORMS[name]
    check(await house.client.post(GENERATE, **body), 400, field)


@pytest.mark.parametrize(
    ("body", "field"),
    [
        (b"&".join([b"a=b"] * 100_000), "body"),
        (b"prompt=caf%E9", "prompt"),
        (b"prompt=a&prompt=b", "prompt"),
        (b"prompt=a&style_reference_images=x", "style_reference_images"),
        (b"", "prompt"),
        (b"%zz=%", "prompt"),
    ],
)
async def test_an_urlencoded_body_with_a_fault_is_refused(house, body, field):
    sent = framed(body, "application/x-www-form-urlencoded")
    check(await house.client.post(GENERATE, **sent), 400, field)


def jpeg():
    return encoded(Image.new("RGB", (64, 48), "teal"), "JPEG")


IMAGES = {
    "a text named .png": b"hello",
    "an empty file": b"",
    "a GIF": encoded(Image.new("P", (64, 48)), "GIF"),
    "an SVG": b"<svg xmlns='http://www.w3.org/2000/svg'/>",
    "a PNG that claims 50,000 x 50,000": png_that_claims(50_000, 50_000),
    "a truncated JPEG": jpeg()[:-200],
    "a truncated PNG": png()[:-100],
    "a JPEG of its first bytes": b"\xff\xd8\xff",
    "a WebP of its first bytes": b"RIFF\0\0\0\0WEBP",
}


@pytest.mark.parametrize("name", IMAGES)
@pytest.mark.parametrize("surface", ["", GATEWAY])
async def test_an_unreadable_image_is_named_wherever_it_stands(house, name, surface):
    bad = file(IMAGES[name])
    for path, body, field in [
        (INPAINT, edit(image=bad), "image"),
        (EDIT, edit(mask=bad), "mask"),
        (REMIX, remix(image=bad), "image"),
        (GENERATE, multipart(prompt="x", style_reference_images=bad), "style_reference_images"),
        (
            GENERATE,
            multipart(prompt="x", character_reference_images=bad),
            "character_reference_images",
        ),
        ("/edit", legacy_edit(image_file=bad), "image_file"),
        ("/remix", legacy_remix(image_file=bad), "image_file"),
    ]:
        check(await house.client.post(surface + path, **body), 400, field)


SOURCES = {
    "an edit without image": (INPAINT, edit(image=None), "image"),
    "an edit without mask": (INPAINT, edit(mask=None), "mask"),
    "an edit without prompt": (INPAINT, edit(prompt=None), "prompt"),
    "an edit with an empty prompt": (INPAINT, edit(prompt=" "), "prompt"),
    "an edit of two images": (INPAINT, edit(image=[file(png()), file(png())]), "image"),
    "an edit with two masks": (INPAINT, edit(mask=[file(png()), file(png())]), "mask"),
    "an edit of an image sent as text": (INPAINT, edit(image=(None, png())), "image"),
    "an edit of an image with members": (
        INPAINT,
        multipart(**{"image.x": file(png()), "prompt": "a hat"}),
        "image",
    ),
    "a mask of another size": (INPAINT, edit(mask=file(half_mask(48, 64))), "mask"),
    "a gateway edit with a mask of another size": (
        GATEWAY + EDIT,
        edit(mask=file(half_mask(48, 64))),
        "mask",
    ),
    "a gateway edit without mask and prompt": (
        GATEWAY + INPAINT,
        edit(mask=None, prompt=None),
        "prompt",
    ),
    "a gateway edit without mask and with an empty prompt": (
        GATEWAY + INPAINT,
        edit(mask=None, prompt=""),
        "prompt",
    ),
    "a remix without image": (REMIX, remix(image=None), "image"),
    "a remix without prompt": (REMIX, remix(prompt=None), "prompt"),
    "a gateway remix without prompt": (GATEWAY + REMIX, remix(prompt=None), "prompt"),
    "a remix that keeps nothing": (REMIX, remix(image_weight="0"), "image_weight"),
    "a remix that keeps too much": (REMIX, remix(image_weight="101"), "image_weight"),
    "a legacy edit without model": ("/edit", legacy_edit(model=None), "model"),
    "a legacy edit by V_1": ("/edit", legacy_edit(model="V_1"), "model"),
    "a legacy edit by V_2A_TURBO": ("/edit", legacy_edit(model="V_2A_TURBO"), "model"),
    "a legacy edit without image": ("/edit", legacy_edit(image_file=None), "image_file"),
    "a legacy edit without mask": ("/edit", legacy_edit(mask=None), "mask"),
    "a legacy edit with a mask of another size": (
        "/edit",
        legacy_edit(mask=file(half_mask(48, 64))),
        "mask",
    ),
    "a legacy remix without image": ("/remix", legacy_remix(image_file=None), "image_file"),
    "a legacy remix without a request": (
        "/remix",
        legacy_remix(image_request=None),
        "image_request",
    ),
    "a legacy remix with a list": ("/remix", legacy_remix(image_request="[]"), "image_request"),
    "a legacy remix with broken JSON": (
        "/remix",
        legacy_remix(image_request='{"prompt"'),
        "image_request",
    ),
    "a legacy remix without prompt": (
        "/remix",
        legacy_remix(image_request="{}"),
        "image_request.prompt",
    ),
    "a legacy remix with a number as text": (
        "/remix",
        legacy_remix(image_request='{"prompt": "x", "image_weight": "50"}'),
        "image_request.image_weight",
    ),
    "two character references": (
        GENERATE,
        multipart(prompt="x", character_reference_images=[file(png()), file(png())]),
        "character_reference_images",
    ),
    "a character mask alone": (
        GENERATE,
        multipart(prompt="x", character_reference_images_mask=file(png())),
        "character_reference_images_mask",
    ),
    "a character mask of another size": (
        GENERATE,
        multipart(
            prompt="x",
            character_reference_images=file(png()),
            character_reference_images_mask=file(half_mask(48, 64)),
        ),
        "character_reference_images_mask",
    ),
    "codes beside references": (
        GENERATE,
        multipart(prompt="x", style_codes="00112233", style_reference_images=file(png())),
        "style_codes",
    ),
}


@pytest.mark.parametrize("name", SOURCES)
async def test_a_request_with_images_that_do_not_fit_is_refused(house, name):
    path, body, field = SOURCES[name]
    check(await house.client.post(path, **body), 400, field)


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


async def test_one_file_over_its_limit_is_named(house):
    big = b"\x89PNG\r\n\x1a\n" + bytes(26_214_400)
    check(await house.client.post(REMIX, **remix(image=file(big))), 400, "image")


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
    "path",
    [
        "/",
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

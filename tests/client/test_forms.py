"""Fields as programs write them, and what is sent for them; what cannot be sent is said at once."""

import io
import json
from pathlib import Path

import pytest
from upstreams import reply

from aquatint import Client
from aquatint.client import calls, forms

pytestmark = pytest.mark.anyio

PNG = b"\x89PNG\r\n\x1a\n..."


@pytest.mark.parametrize(
    ("palette", "sent"),
    [
        ("EMBER", {"name": "EMBER"}),
        (
            ["#fff", ("#102030", 0.25)],
            {"members": [{"color_hex": "#fff"}, {"color_hex": "#102030", "color_weight": 0.25}]},
        ),
        ({"name": "MELON"}, {"name": "MELON"}),
    ],
)
def test_a_palette_is_a_name_or_colours(palette, sent):
    ((name, (_, text, kind)),) = forms.multipart({"color_palette": palette})
    assert (name, json.loads(text), kind) == ("color_palette", sent, "application/json")


def test_a_file_is_a_path_bytes_or_an_open_file(tmp_path):
    path = tmp_path / "cat.png"
    path.write_bytes(PNG)
    for file, name in [
        (str(path), "cat.png"),
        (path, "cat.png"),
        (PNG, "image.png"),
        (io.BytesIO(PNG), "image.png"),
    ]:
        assert forms.multipart({"image": file}) == [("image", (name, PNG, "image/png"))]


def test_lists_are_repeated_and_flags_are_words():
    call = calls.generate(
        "x",
        {
            "style_codes": ["aa", "bb"],
            "enable_copyright_detection": True,
            "seed": None,
            "num_images": 2,
        },
    )
    assert forms.multipart(call.form) == [
        ("prompt", (None, "x")),
        ("style_codes", (None, "aa")),
        ("style_codes", (None, "bb")),
        ("enable_copyright_detection", (None, "true")),
        ("num_images", (None, "2")),
    ]


def test_several_references_are_several_parts():
    parts = forms.multipart({"style_reference_images": [PNG, PNG]})
    assert [name for name, _ in parts] == ["style_reference_images"] * 2


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"aspectratio": "16x9"}, "did you mean 'aspect_ratio'"),
        ({"image_weight": 5}, "generate\\(\\) has no field 'image_weight'"),
        ({"color_palette": 5}, "color_palette: 5 is no palette"),
        ({"style_reference_images": [5]}, "style_reference_images: int is no path"),
        ({"style_reference_images": [io.StringIO("x")]}, "open for reading bytes"),
    ],
)
def test_what_cannot_be_sent_is_said_before_it_is_sent(fields, said):
    with Client(base_url="http://127.0.0.1:1") as client, pytest.raises(TypeError, match=said):
        client.generate("a cat", **fields)


def test_a_file_that_is_not_there_is_said_as_python_says_it():
    with Client(base_url="http://127.0.0.1:1") as client, pytest.raises(FileNotFoundError):
        client.remix(Path("nowhere.png"), "a cat")


@pytest.mark.parametrize(
    "options", [{"base_url": "localhost:8080"}, {"base_url": "ftp://h"}, {"auth": "basic"}]
)
def test_a_server_that_cannot_be_asked_is_refused(options):
    with pytest.raises(ValueError, match=r"base_url|auth"):
        Client("k", **options)


@pytest.mark.parametrize("key", ["a\r\nb", "schl\u00fcssel"])
def test_a_key_that_no_header_can_hold_is_refused_and_not_repeated(key):
    with pytest.raises(ValueError, match=r"^api_key: has characters that a header cannot hold$"):
        Client(key)
    with Client() as client, pytest.raises(ValueError, match=r"^idempotency_key: "):
        client.generate("x", idempotency_key=key)


def test_a_key_is_not_shown():
    with Client("secret-key") as client:
        assert "secret-key" not in repr(vars(client))


ANSWER = {
    "created": "2026-01-01T00:00:00Z",
    "data": [{"url": None, "is_image_safe": False, "resolution": "1x1", "seed": 1, "prompt": ""}],
    "descriptions": [{"text": "a cat"}],
    "base_image_url": "http://h/a.png",
    "text_blocks": [],
    "seed": 1,
    "json_prompt": {},
}
ENDPOINTS = [
    ("generate", ["x"], "/v1/ideogram-v3/generate"),
    ("generate_transparent", ["x"], "/v1/ideogram-v3/generate-transparent"),
    ("inpaint", [PNG, PNG, "x"], "/v1/ideogram-v3/inpaint"),
    ("edit", [PNG, "x", PNG], "/v1/ideogram-v3/edit"),
    ("remix", [PNG, "x"], "/v1/ideogram-v3/remix"),
    ("reframe", [PNG, "1312x736"], "/v1/ideogram-v3/reframe"),
    ("replace_background", [PNG, "x"], "/v1/ideogram-v3/replace-background"),
    ("layerize_text", [PNG], "/v1/ideogram-v3/layerize-text"),
    ("upscale", [PNG], "/upscale"),
    ("describe", [PNG], "/describe"),
    ("generate_v4", ["x"], "/v1/ideogram-v4/generate"),
    ("remix_v4", [PNG, "x"], "/v1/ideogram-v4/remix"),
    ("describe_v4", [PNG], "/v1/ideogram-v4/describe"),
    ("magic_prompt_v4", ["x"], "/v1/ideogram-v4/magic-prompt"),
    ("edit_images", [[PNG, PNG], "x"], "/v1/edit"),
    ("remove_background", [PNG], "/v1/remove-background"),
    ("remove_object", [PNG, PNG], "/v1/remove-object"),
    ("legacy_generate", ["x"], "/generate"),
    ("legacy_edit", [PNG, "x", PNG], "/edit"),
    ("legacy_remix", [PNG, "x"], "/remix"),
    ("legacy_reframe", [PNG, "RESOLUTION_1312_736"], "/reframe"),
]


@pytest.mark.parametrize(
    ("method", "arguments", "path"), ENDPOINTS, ids=[one[0] for one in ENDPOINTS]
)
async def test_each_method_asks_its_endpoint(asking, server, method, arguments, path):
    server.answers(path, reply(200, ANSWER))
    answer = await getattr(asking(server.url), method)(*arguments)
    assert [(one.method, one.path) for one in server.received] == [("POST", path)]
    assert answer.origin.replayed is False

"""Every way of asking is the same request."""

import json

import pytest

from aquatint.domain import (
    GenerationRequest,
    MagicPrompt,
    PalettePreset,
    RenderingSpeed,
    Resolution,
    Style,
    StyleType,
    Swatch,
)
from tests.api.asking import (
    GATEWAY,
    GENERATE,
    brief,
    file,
    file_part,
    form,
    framed,
    json_text,
    multipart,
    png,
)

pytestmark = pytest.mark.anyio

PROMPT = "a serene tropical beach 🏝 at dusk"
FIELDS = {
    "prompt": PROMPT,
    "aspect_ratio": "10x16",
    "seed": 7,
    "num_images": 2,
    "style_type": "DESIGN",
    "rendering_speed": "TURBO",
    "magic_prompt": "OFF",
    "negative_prompt": "people",
    "color_palette": {"members": [{"color_hex": "#ABC", "color_weight": 0.5}]},
}
WANTED = GenerationRequest(
    prompt=PROMPT,
    resolution=Resolution(800, 1280),
    negative_prompt="people",
    style=Style(type=StyleType.DESIGN, palette=(Swatch("#aabbcc", 0.5),)),
    seed=7,
    num_images=2,
    rendering_speed=RenderingSpeed.TURBO,
    magic_prompt=MagicPrompt.OFF,
)
TEXTS = {
    name: value if isinstance(value, str) else json.dumps(value) for name, value in FIELDS.items()
}
SIX_WAYS = {
    "JSON": (GENERATE, {"json": FIELDS}),
    "a multipart form": (GENERATE, multipart(**FIELDS)),
    "an urlencoded form": (GENERATE, {"data": TEXTS}),
    "JSON at the gateway": (GATEWAY + GENERATE, {"json": FIELDS}),
    "a multipart form at the gateway": (GATEWAY + GENERATE, multipart(**FIELDS)),
    "an urlencoded form at the gateway": (GATEWAY + GENERATE, {"data": TEXTS}),
}


@pytest.mark.parametrize("way", SIX_WAYS)
async def test_six_ways_of_asking_are_one_request(house, way):
    path, body = SIX_WAYS[way]
    assert await house.asks(path, **body) == WANTED


@pytest.mark.parametrize("path", ["/generate", "/ideogram/generate"])
async def test_the_legacy_dialect_asks_for_the_same_but_its_model(house, path):
    asked = await house.asks(
        path,
        json={
            "image_request": {
                "prompt": PROMPT,
                "aspect_ratio": "ASPECT_10_16",
                "seed": 7,
                "num_images": 2,
                "style_type": "DESIGN",
                "model": "V_2_TURBO",
                "magic_prompt_option": "OFF",
                "negative_prompt": "people",
                "color_palette": FIELDS["color_palette"],
            }
        },
    )
    assert (asked.resolution, asked.style) == (WANTED.resolution, WANTED.style)
    assert (asked.prompt, asked.negative_prompt) == (WANTED.prompt, WANTED.negative_prompt)
    assert (asked.seed, asked.num_images) == (WANTED.seed, WANTED.num_images)
    assert (asked.rendering_speed, asked.magic_prompt) == (
        WANTED.rendering_speed,
        WANTED.magic_prompt,
    )


CODES = [
    multipart(style_codes=["0011AAff", "DEADBEEF"]),
    multipart(style_codes="0011AAff,DEADBEEF"),
    multipart(style_codes="0011AAff, DEADBEEF"),
    multipart(style_codes='["0011AAff", "DEADBEEF"]'),
    multipart(**{"style_codes[]": ["0011AAff", "DEADBEEF"]}),
    multipart(**{"style_codes[]": "0011AAff,DEADBEEF"}),
    multipart(**{"style_codes[0]": "0011AAff", "style_codes[1]": "DEADBEEF"}),
    {"data": {"style_codes": ["0011AAff", "DEADBEEF"]}},
    {"data": {"style_codes[]": '["0011AAff","DEADBEEF"]'}},
    {"json": {"style_codes": ["0011AAff", "DEADBEEF"]}},
    {"json": {"style_codes": ["0011AAff", "DEADBEEF"], "style_type": "GENERAL"}},
    multipart(style_codes="0011AAff,DEADBEEF", style_type="GENERAL"),
]


@pytest.mark.parametrize("body", CODES, ids=brief)
async def test_style_codes_are_read_in_every_spelling(house, body):
    asked = await house.asks(GENERATE, **with_prompt(body))
    assert asked.style == Style(codes=("0011AAff", "DEADBEEF"))


def with_prompt(body):
    """The same body with a prompt in it."""
    (kind, fields), *_ = body.items()
    if kind == "files":
        return {kind: [*fields, ("prompt", (None, "a cat"))]}
    return {kind: {**fields, "prompt": "a cat"}}


PASTEL = '{"name": "PASTEL"}'
PRESETS = [
    multipart(color_palette=PASTEL),
    multipart(color_palette=(None, PASTEL, "application/json")),
    multipart(color_palette=("blob", PASTEL, "application/json")),
    multipart(color_palette=("blob", PASTEL, "application/octet-stream")),
    multipart(color_palette='{"name": "PASTEL", "members": null}'),
    multipart(**{"color_palette[name]": "PASTEL"}),
    multipart(**{"color_palette.name": "PASTEL"}),
    {"data": {"color_palette[name]": "PASTEL"}},
    {"data": {"color_palette": PASTEL}},
    {"json": {"color_palette": {"name": "PASTEL"}}},
    {"json": {"color_palette": {"name": "PASTEL", "members": None}}},
]


@pytest.mark.parametrize("body", PRESETS, ids=brief)
async def test_a_palette_by_name_is_read_in_every_spelling(house, body):
    asked = await house.asks(GENERATE, **with_prompt(body))
    assert asked.style.palette is PalettePreset.PASTEL


MEMBERS = [{"color_hex": "#b470b3", "color_weight": 0.5}, {"color_hex": "#123456"}]
SWATCHES = (Swatch("#b470b3", 0.5), Swatch("#123456"))
PLAIN = (Swatch("#b470b3"), Swatch("#123456"))
COLOURS = [
    ({"json": {"color_palette": {"members": MEMBERS}}}, SWATCHES),
    (multipart(color_palette=json.dumps({"members": MEMBERS})), SWATCHES),
    (multipart(**{"color_palette.members.color_hex": ["#b470b3", "#123456"]}), PLAIN),
    (multipart(**{"color_palette[members][][color_hex]": ["#b470b3", "#123456"]}), PLAIN),
    (
        multipart(
            **{
                "color_palette[members][0][color_hex]": "#b470b3",
                "color_palette[members][1][color_hex]": "#123456",
            }
        ),
        PLAIN,
    ),
    (
        multipart(
            **{
                "color_palette.members.color_hex": ["#b470b3", "#123456"],
                "color_palette.members.color_weight": ["0.5", "0.25"],
            }
        ),
        (Swatch("#b470b3", 0.5), Swatch("#123456", 0.25)),
    ),
]


@pytest.mark.parametrize(("body", "swatches"), COLOURS, ids=brief)
async def test_a_palette_by_its_members_is_read_in_every_spelling(house, body, swatches):
    asked = await house.asks(GENERATE, **with_prompt(body))
    assert asked.style.palette == swatches


NULLS = {"seed": None, "aspect_ratio": None, "color_palette": None, "style_codes": None}
FILLED = {"enable_copyright_detection": None, "style_reference_images": [], "num_images": 1}


async def test_null_is_absent(house):
    plain = await house.asks(GENERATE, json={"prompt": "a cat", "magic_prompt": "OFF"})
    for body in (
        {"json": {"prompt": "a cat", "magic_prompt": "OFF", **NULLS, **FILLED}},
        multipart(prompt="a cat", magic_prompt="OFF", **dict.fromkeys(NULLS, "null")),
    ):
        asked = await house.asks(GENERATE, **body)
        assert (asked.style, asked.resolution) == (plain.style, plain.resolution)


async def test_null_is_a_word_in_free_text(house):
    body = multipart(prompt="null", negative_prompt="null", magic_prompt="OFF")
    asked = await house.asks(GENERATE, **body)
    assert (asked.prompt, asked.negative_prompt) == ("null", "null")


async def test_unknown_fields_and_parameters_are_ignored(house):
    extra = {"model": "V_3", "user": "me", "n": "2", "image_request": "x"}
    path = f"{GENERATE}?debug=1&seed=x"
    for body in (
        {"json": {**FIELDS, **extra, "x": [[{}]]}},
        multipart(**FIELDS, **extra, other=file(b"no image")),
        {"data": {**TEXTS, **extra}},
    ):
        assert await house.asks(path, **body) == WANTED


@pytest.mark.parametrize(
    "content_type",
    [
        "application/json",
        "application/json; charset=utf-8",
        "Application/JSON;charset=UTF-8",
        " application/json ",
    ],
)
async def test_json_is_known_by_its_type_alone(house, content_type):
    sent = framed(json.dumps(FIELDS).encode(), content_type)
    assert await house.asks(GENERATE, **sent) == WANTED


async def test_json_may_escape_what_is_beyond_the_basic_plane(house):
    asked = await house.asks(
        GENERATE, **json_text('{"prompt": "\\ud83c\\udfdd", "magic_prompt": "OFF"}')
    )
    assert asked.prompt == "🏝"


async def test_the_longest_prompt_is_read_however_it_is_spelled(house):
    prompt = "🏝" * 10_000
    for body in (
        json_text(json.dumps({"prompt": prompt, "magic_prompt": "OFF"})),
        multipart(prompt=prompt, magic_prompt="OFF"),
        {"data": {"prompt": prompt, "magic_prompt": "OFF"}},
    ):
        assert (await house.asks(GENERATE, **body)).prompt == prompt


LABELS = [
    None,
    "text/plain",
    "text/plain; charset=utf-8",
    "text/plain; charset=latin-1",
    "multipart/form-data",
    "application/json",
    "application/octet-stream",
]


@pytest.mark.parametrize("label", LABELS)
async def test_the_label_of_a_text_part_means_nothing(house, label):
    def headers(name):
        disposition = f'Content-Disposition: form-data; name="{name}"'
        return disposition if label is None else f"Content-Type: {label}\r\n{disposition}"

    body = form(*[(headers(name), text) for name, text in TEXTS.items()])
    assert await house.asks(GENERATE, **body) == WANTED


FILE_LABELS = [
    file_part("style_reference_images"),
    file_part("style_reference_images", content_type=None),
    file_part("style_reference_images", "blob", "application/octet-stream"),
    file_part("style_reference_images", "image", "application/octet-stream"),
    file_part("style_reference_images", "anonymous_file", "application/octet-stream"),
    file_part("style_reference_images", "image.jpg", "image/jpeg"),
    file_part("style_reference_images", "null", "text/plain"),
    file_part("style_reference_images", "", "image/png"),
    file_part("style_reference_images[]"),
    "Content-Type: image/webp\r\n" + file_part("style_reference_images", content_type=None),
    "Content-Disposition: form-data; name=style_reference_images; filename=x.png",
    'content-disposition: form-data; filename="a\\"b;c.png"; name="style_reference_images"',
]


@pytest.mark.parametrize("headers", FILE_LABELS)
async def test_the_label_of_a_file_means_nothing(house, headers):
    asked = await house.asks(GENERATE, **form(("prompt", "a cat"), (headers, png())))
    assert [image.data for image in asked.style.references] == [png()]


async def test_a_file_that_was_not_chosen_is_absent(house):
    blank = (file_part("style_reference_images", "", "application/octet-stream"), b"")
    asked = await house.asks(GENERATE, **form(("prompt", "a cat"), blank))
    assert asked.style.references == ()


BOUNDARIES = [
    "+++",
    "----formdata-undici-012345678901",
    "--------------------------0123456789abcdef",
    "0123456789abcdef0123456789abcdef",
    "x",
    "a b",
    "-" * 70,
    "'()+_,-./:=?",
]


@pytest.mark.parametrize("boundary", BOUNDARIES)
async def test_odd_boundaries_are_read(house, boundary):
    body = form(*TEXTS.items())["content"].replace(b"a-boundary", boundary.encode())
    sent = framed(body, f'multipart/form-data; charset=utf-8; boundary="{boundary}"')
    assert await house.asks(GENERATE, **sent) == WANTED


@pytest.mark.parametrize("size", [1, 2, 7, 100])
async def test_chunked_bodies_are_read_however_they_are_cut(house, size):
    whole = form(*TEXTS.items(), (file_part("other"), png()))

    async def chunks():
        for start in range(0, len(whole["content"]), size):
            yield whole["content"][start : start + size]

    assert await house.asks(GENERATE, content=chunks(), headers=whole["headers"]) == WANTED


async def test_what_follows_a_form_is_not_read(house):
    body = form(*TEXTS.items())["content"] + b"an epilogue"
    assert await house.asks(GENERATE, **framed(body)) == WANTED


async def test_raw_utf_8_is_read_in_an_urlencoded_body(house):
    sent = framed(
        "prompt=café+%F0%9F%8F%9D&magic_prompt=OFF".encode(),
        "application/x-www-form-urlencoded; charset=utf-8",
    )
    assert (await house.asks(GENERATE, **sent)).prompt == "café 🏝"

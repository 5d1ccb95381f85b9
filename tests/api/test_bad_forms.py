"""Forms with a fault: refused by the field at fault, and nothing left behind."""

import pytest

from tests.api.asking import BOUNDARY, GENERATE, check, closing, file_part, form, framed, part, png

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("nothing_is_left_behind")]


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

"""Images that cannot be read, and images that do not fit: refused, and nothing left behind."""

import pytest
from pictures import encoded, png_that_claims
from PIL import Image

from tests.api.asking import (
    EDIT,
    GATEWAY,
    GENERATE,
    INPAINT,
    REMIX,
    check,
    edit,
    file,
    half_mask,
    legacy_edit,
    legacy_remix,
    multipart,
    png,
    remix,
)

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("nothing_is_left_behind")]


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


async def test_one_file_over_its_limit_is_named(house):
    big = b"\x89PNG\r\n\x1a\n" + bytes(26_214_400)
    check(await house.client.post(REMIX, **remix(image=file(big))), 400, "image")

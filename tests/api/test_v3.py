"""What the V3 endpoints make of their fields."""

from dataclasses import replace

import pytest
from pictures import encoded
from PIL import Image as Picture

from aquatint.domain import (
    Edit,
    Keeping,
    PalettePreset,
    Reframe,
    RenderingSpeed,
    ReplaceBackground,
    Resolution,
    Style,
    StylePreset,
    StyleType,
)
from aquatint.domain.canvas import V3_RATIOS, V3_RESOLUTIONS
from aquatint.engines import Rule, unheard
from aquatint.engines.solid import SolidEngine
from tests.api.asking import (
    BACKGROUND,
    EDIT,
    GATEWAY,
    GENERATE,
    INPAINT,
    REFRAME,
    REMIX,
    TRANSPARENT,
    check,
    edit,
    file,
    flat,
    half_mask,
    multipart,
    png,
    reframe,
    remix,
)

pytestmark = pytest.mark.anyio

WORDS = {
    "rendering_speed": ["FLASH", "TURBO", "BALANCED", "DEFAULT", "QUALITY"],
    "magic_prompt": ["AUTO", "ON", "OFF"],
    "style_type": ["AUTO", "GENERAL", "REALISTIC", "DESIGN", "FICTION", "STYLIZED"],
    "style_preset": [preset.value for preset in StylePreset],
}
SWAPPED = str.maketrans("ABCDEFx0", "abcdefX1")
SIZES = {"resolution": [str(size) for size in V3_RESOLUTIONS], "aspect_ratio": list(V3_RATIOS)}

ENDPOINTS = [
    (GENERATE, lambda **fields: multipart(prompt="a cat", **fields), {**WORDS, **SIZES}),
    (
        TRANSPARENT,
        lambda **fields: multipart(prompt="a cat", **fields),
        {
            "rendering_speed": WORDS["rendering_speed"][1:],
            "magic_prompt": WORDS["magic_prompt"],
            "aspect_ratio": SIZES["aspect_ratio"],
            "upscale_factor": ["X1", "X2", "X4"],
        },
    ),
    (INPAINT, edit, WORDS),
    (EDIT, edit, WORDS),
    (REMIX, remix, {**WORDS, **SIZES}),
    (REFRAME, reframe, {name: WORDS[name] for name in ("rendering_speed", "style_preset")}),
    (BACKGROUND, remix, {"magic_prompt": WORDS["magic_prompt"]}),
]
CASES = [
    pytest.param(path, body, field, words, id=f"{path} {field}")
    for path, body, fields in ENDPOINTS
    for field, words in fields.items()
]


@pytest.mark.parametrize(("path", "body", "field", "words"), CASES)
async def test_every_word_of_a_list_is_accepted_and_none_that_is_near(
    house, path, body, field, words
):
    for word in words:
        assert (await house.client.post(path, **body(**{field: word}))).status_code == 200
    for word in (words[0], words[-1]):
        for wrong in {f"{word}S", word[:-1], word.translate(SWAPPED), f" {word}"} - set(words):
            response = await house.client.post(path, **body(**{field: wrong}))
            told = (response.status_code, response.json().get("field"))
            assert told == (400, field), wrong


@pytest.mark.parametrize("preset", PalettePreset)
async def test_every_palette_is_known_by_its_name(house, preset):
    asked = await house.asks(GENERATE, json={"prompt": "x", "color_palette": {"name": preset}})
    assert asked.style.palette is preset


@pytest.mark.parametrize(("ratio", "size"), V3_RATIOS.items(), ids=str)
async def test_a_ratio_names_its_size(house, ratio, size):
    asked = await house.asks(GENERATE, json={"prompt": "a cat", "aspect_ratio": ratio})
    assert asked.resolution == size


async def test_what_is_left_out_has_its_published_default(house):
    asked = await house.asks(GENERATE, json={"prompt": "a cat", "magic_prompt": "OFF"})
    assert asked.resolution == Resolution(1024, 1024)
    assert asked.style.type is StyleType.GENERAL
    assert asked.rendering_speed is RenderingSpeed.DEFAULT
    assert asked.num_images == 1
    assert asked.check_copyright is False


async def test_older_words_mean_newer_ones(house):
    fields = {"prompt": "a cat", "rendering_speed": "BALANCED", "style_type": "STYLIZED"}
    response = await house.client.post(GENERATE, json=fields)
    asked = house.engine.asked[-1]
    assert asked.rendering_speed is RenderingSpeed.DEFAULT
    assert asked.style.type is StyleType.AUTO
    assert response.json()["data"][0]["style_type"] == "AUTO"


async def test_a_whole_number_may_be_written_with_a_point_in_json(house):
    assert (await house.asks(GENERATE, json={"prompt": "a cat", "seed": 5.0})).seed == 5


async def test_items_have_their_own_seeds(house):
    response = await house.client.post(
        GENERATE, json={"prompt": "a cat", "seed": 2**31 - 2, "num_images": 4}
    )
    assert [item["seed"] for item in response.json()["data"]] == [2**31 - 2, 2**31 - 1, 0, 1]


@pytest.mark.parametrize("flag", ["true", "True", "false"])
async def test_a_flag_is_read_in_a_form(house, flag):
    asked = await house.asks(GENERATE, **multipart(prompt="x", enable_copyright_detection=flag))
    assert asked.check_copyright is (flag != "false")


async def test_references_keep_their_order_and_their_bytes(house):
    files = [file(png(seed=seed)) for seed in range(3)]
    asked = await house.asks(GENERATE, **multipart(prompt="x", style_reference_images=files))
    assert [image.data for image in asked.style.references] == [data for _, data, _ in files]


async def test_a_character_comes_with_its_mask(house):
    body = multipart(
        prompt="x",
        character_reference_images=file(png()),
        character_reference_images_mask=file(half_mask()),
    )
    asked = await house.asks(GENERATE, **body)
    assert asked.style.character.image.data == png()
    assert asked.style.character.mask.data == half_mask()


async def test_a_preset_may_stand_beside_codes(house):
    fields = {"prompt": "x", "style_codes": ["00112233"], "style_preset": "OIL_PAINTING"}
    asked = await house.asks(GENERATE, json=fields)
    assert (asked.style.codes, asked.style.preset) == (("00112233",), StylePreset.OIL_PAINTING)


async def test_a_remix_keeps_half_unless_told(house):
    assert (await house.asks(REMIX, **remix())).source.weight == 50
    assert (await house.asks(REMIX, **remix(image_weight="100"))).source.weight == 100


async def test_a_remix_is_square_unless_told(house):
    assert (await house.asks(REMIX, **remix())).resolution == Resolution(1024, 1024)
    asked = await house.asks(REMIX, **remix(aspect_ratio="3x2"))
    assert asked.resolution == Resolution(1248, 832)


@pytest.mark.parametrize(("factor", "times"), [("X1", 1), ("X2", 2), ("X4", 4)])
async def test_what_is_transparent_is_drawn_by_its_shape_and_then_enlarged(house, factor, times):
    fields = {"prompt": "a fox", "aspect_ratio": "3x1", "upscale_factor": factor}
    response = await house.client.post(TRANSPARENT, json=fields)
    (item,) = response.json()["data"]
    asked = house.engine.asked[-1]
    assert asked.transparent
    assert asked.resolution == Resolution(1536 * times, 512 * times)
    assert item["resolution"] == "1536x512"
    assert item.get("upscaled_resolution") == (None if times == 1 else str(asked.resolution))


async def test_what_is_transparent_has_no_style_and_no_size_in_pixels(house):
    asked = await house.asks(
        TRANSPARENT, json={"prompt": "a fox", "resolution": "512x1536", "style_type": "DESIGN"}
    )
    assert (asked.resolution, asked.style) == (Resolution(1024, 1024), Style())


async def test_the_fastest_speed_draws_nothing_transparent(house):
    fields = {"prompt": "a fox", "rendering_speed": "FLASH"}
    check(await house.client.post(TRANSPARENT, json=fields), 400, "rendering_speed")


@pytest.mark.parametrize("size", ["512x1536", "1024x1024", "1312x736"])
async def test_a_reframe_has_the_size_that_is_asked_for_and_no_prompt(house, size):
    asked = await house.asks(REFRAME, **reframe(resolution=size, prompt="ignored"))
    assert (str(asked.resolution), asked.prompt) == (size, "")
    assert asked.source == Reframe(asked.source.image)
    assert asked.source.image.data == png()


async def test_another_background_has_the_size_nearest_to_the_image(house):
    asked = await house.asks(BACKGROUND, **remix(image=file(flat(1000, 500, "teal"))))
    assert asked.resolution == Resolution(1408, 704)
    assert asked.source == ReplaceBackground(asked.source.image)


@pytest.mark.parametrize(("path", "body"), [(REFRAME, reframe), (BACKGROUND, remix)])
async def test_what_is_only_changed_has_no_style_type_of_its_own(house, path, body):
    fields = body(style_type="DESIGN", style_codes="00112233", custom_model_uri="x")
    asked = await house.asks(path, **fields)
    assert (asked.style.type, asked.style.codes) == (StyleType.GENERAL, ("00112233",))
    assert asked.style.custom_model is None


@pytest.mark.parametrize("path", [INPAINT, EDIT, GATEWAY + INPAINT, GATEWAY + EDIT])
async def test_an_edit_brings_image_and_mask(house, path):
    asked = await house.asks(path, **edit())
    assert isinstance(asked.source, Edit)
    assert (asked.source.image.data, asked.source.mask.data) == (png(), half_mask())


@pytest.mark.parametrize(
    ("size", "answered"),
    [((1024, 1024), "1024x1024"), ((1280, 704), "1280x704"), ((1000, 500), "1408x704")],
)
async def test_an_edit_answers_with_the_nearest_published_size(house, size, answered):
    body = edit(image=file(flat(*size, "teal")), mask=file(flat(*size, "black")))
    response = await house.client.post(INPAINT, **body)
    assert response.json()["data"][0]["resolution"] == answered


MASKS = {
    "all white": flat(64, 48, "white"),
    "all black": flat(64, 48, "black"),
    "in colour": flat(64, 48, "red"),
    "grey": flat(64, 48, 128, "L"),
    "of one bit": flat(64, 48, 1, "1"),
    "transparent": flat(64, 48, (0, 0, 0, 0), "RGBA"),
    "the image itself": png(),
    "a JPEG": encoded(Picture.new("L", (64, 48)), "JPEG"),
}


@pytest.mark.parametrize("name", MASKS)
async def test_a_mask_of_the_right_size_is_never_refused(house, name):
    response = await house.client.post(INPAINT, **edit(mask=file(MASKS[name])))
    assert response.status_code == 200


async def test_a_character_mask_that_no_specification_knows_is_ignored(house):
    body = edit(character_mask_binary=file(b"no image"))
    assert (await house.client.post(INPAINT, **body)).status_code == 200


@pytest.mark.parametrize("prompt", [None, "", " "])
async def test_a_gateway_edit_without_prompt_removes_what_is_masked(house, prompt):
    asked = await house.asks(GATEWAY + INPAINT, **edit(prompt=prompt))
    assert (asked.prompt.strip(), asked.source.mask.data) == ("", half_mask())


async def test_a_gateway_edit_without_mask_may_change_all(house):
    asked = await house.asks(GATEWAY + EDIT, **edit(mask=None))
    assert asked.source == Edit(asked.source.image)


@pytest.mark.parametrize("prefix", ["", GATEWAY])
async def test_the_deprecated_edit_names_its_successor(house, prefix):
    response = await house.client.post(prefix + EDIT, **edit())
    assert response.headers["Deprecation"] == "@1777420800"
    assert response.headers["Link"] == f'<{prefix}{INPAINT}>; rel="successor-version"'
    assert "Deprecation" not in (await house.client.post(prefix + INPAINT, **edit())).headers


async def test_an_answer_names_its_engine_and_no_adjusted_field_where_there_is_none(house):
    response = await house.client.post("/v1/ideogram-v3/generate", json={"prompt": "a cat"})
    assert response.headers["Aquatint-Engine"] == "solid"
    assert "Aquatint-Adjusted" not in response.headers


async def test_an_answer_names_each_adjusted_field_once(house, monkeypatch):
    rules = (
        Rule("negative_prompt", Keeping.EQUIVALENT, "is told in the prompt"),
        Rule("style_preset", Keeping.EQUIVALENT, "is told in the prompt"),
    )

    async def adjusting(request, progress=unheard):
        drawn = await SolidEngine().generate(request, progress)
        told = replace(SolidEngine.capabilities, rules=rules).check(request)
        return replace(drawn, adjustments=told + told)

    monkeypatch.setattr(house.engine, "generate", adjusting)
    body = {"prompt": "a cat", "negative_prompt": "dogs", "style_preset": "POP_ART"}
    response = await house.client.post("/v1/ideogram-v3/generate", json=body)
    assert response.headers["Aquatint-Adjusted"] == "negative_prompt, style_preset"

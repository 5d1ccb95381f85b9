"""Servers that speak OpenAI's images API, each asked for no more than it can do."""

import asyncio
import json
import re
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import numpy as np
import PIL.Image
import pytest
from pictures import image, landscape, mask
from upstreams import reply

from aquatint.domain import (
    CharacterReference,
    Edit,
    Keeping,
    Remix,
    RenderingSpeed,
    Resolution,
    Style,
    StylePreset,
)
from aquatint.domain.errors import (
    Unsupported,
)
from aquatint.engines import CannotStart, Tolerance, load
from aquatint.engines.openai import SERVERS
from aquatint.imaging import decode
from aquatint.imaging.fingerprint import fingerprint
from aquatint.settings import Settings

from .conftest import EDITS, GENERATIONS, RED, SIZE, WANTED, answer

pytestmark = pytest.mark.anyio

SOURCE = image(landscape(128, 96))
HOLE = mask(np.arange(128)[None].repeat(96, 0) < 40)
KINDS = sorted(SERVERS)


def sent(server, path=GENERATIONS):
    return [json.loads(one.body) for one in server.asked(path)]


def form(received):
    """The parts of a multipart body by their names."""
    boundary = received.headers["content-type"].partition("boundary=")[2].encode()
    parts = {}
    for part in received.body.split(b"--" + boundary)[1:-1]:
        head, _, content = part.strip(b"\r\n").partition(b"\r\n\r\n")
        parts[re.search(rb' name="([^"]+)"', head)[1].decode()] = content
    return parts


@pytest.mark.parametrize("kind", KINDS)
async def test_each_server_draws_in_the_size_asked_for(make, server, kind):
    drawn = await make(kind).generate(WANTED)
    assert drawn.images[0].image.size == SIZE
    assert drawn.images[0].pixels == fingerprint(decode.pixels(drawn.images[0].image))
    assert drawn.provenance.engine == "openai"
    assert server.received[0].headers["authorization"] == "Bearer our-key"


@pytest.mark.parametrize("kind", ["sglang", "vllm-omni", "localai"])
async def test_each_image_is_a_call_with_its_own_seed_where_there_are_seeds(make, server, kind):
    steps = []
    wanted = replace(WANTED, num_images=3)
    drawn = await make(kind).generate(wanted, lambda *step: steps.append(step))
    assert sorted((one["seed"], one["n"]) for one in sent(server)) == [(7, 1), (8, 1), (9, 1)]
    assert [made.seed for made in drawn.images] == [7, 8, 9]
    assert steps == [(1, 3), (2, 3), (3, 3)]


@pytest.mark.parametrize("kind", ["openai"])
async def test_a_seed_is_not_lost_in_silence_where_there_are_none(make, server, kind):
    engine = make(kind)
    with pytest.raises(Unsupported, match="seed"):
        engine.capabilities.check(WANTED)
    assert "seed" not in [
        one.field for one in engine.capabilities.check(replace(WANTED, seed_is_free=True))
    ]
    await engine.generate(WANTED)
    assert "seed" not in sent(server)[0]


async def test_sd_cpp_is_told_the_seed_at_the_end_of_the_prompt(make, server):
    drawn = await make("sd.cpp").generate(replace(WANTED, num_images=2))
    tags = [f'<sd_cpp_extra_args>{{"seed": {seed}}}</sd_cpp_extra_args>' for seed in (7, 8)]
    assert sorted(one["prompt"] for one in sent(server)) == [f"a cat {tag}" for tag in tags]
    assert [made.seed for made in drawn.images] == [7, 8]
    assert "seed" not in [one.field for one in drawn.adjustments]


def words(told):
    """A prompt without the arguments that we put behind it."""
    return told["prompt"].removesuffix(' <sd_cpp_extra_args>{"seed": 7}</sd_cpp_extra_args>')


async def test_openai_is_asked_for_a_size_and_a_quality_that_it_has(make, server):
    tall = replace(WANTED, resolution=Resolution(736, 1312), rendering_speed=RenderingSpeed.TURBO)
    server.answers(GENERATIONS, answer(image(landscape(1024, 1536))))
    drawn = await make("openai", model="gpt-image-1").generate(tall)
    assert sent(server) == [
        {"model": "gpt-image-1", "n": 1, "prompt": "a cat", "quality": "low", "size": "1024x1536"}
    ]
    assert drawn.images[0].image.size == tall.resolution
    told = {one.field: one.keeping for one in drawn.adjustments}
    assert told["resolution"] is Keeping.EQUIVALENT


async def test_another_size_than_asked_for_is_cut_and_told(make, server):
    server.answers(GENERATIONS, answer(image(landscape(200, 100))))
    drawn = await make("sglang").generate(WANTED)
    assert drawn.images[0].image.size == SIZE
    assert [(one.keeping, one.reason) for one in drawn.adjustments] == [
        (Keeping.EQUIVALENT, "the server drew 200x100, which was cut")
    ]


async def test_what_is_drawn_smaller_than_asked_for_is_told_as_enlarged(make, server):
    server.answers(GENERATIONS, answer(image(landscape(64, 48))))
    drawn = await make("sglang").generate(WANTED)
    assert drawn.images[0].image.size == SIZE
    assert [(one.keeping, one.reason) for one in drawn.adjustments] == [
        (Keeping.LOST, "the server drew 64x48, which was enlarged")
    ]


@pytest.mark.parametrize("source", [None, "edit"])
async def test_a_size_off_the_grid_is_drawn_larger_and_cut_and_not_scaled(make, server, source):
    larger = landscape(128, 96)
    for path in (GENERATIONS, EDITS):
        server.answers(path, answer(image(larger)))
    small = Resolution(120, 90)
    edit = None if source is None else Edit(image(landscape(120, 90)))
    drawn = await make("sglang").generate(replace(WANTED, resolution=small, source=edit))
    assert np.array_equal(decode.pixels(drawn.images[0].image), larger[:90, :120])
    assert drawn.adjustments == ()


async def test_a_server_without_seeds_does_not_pass_for_one_that_took_one(make):
    drawn = await make("openai").generate(replace(WANTED, seed_is_free=True))
    assert "seed" in [one.field for one in drawn.adjustments]


async def test_no_more_calls_run_at_a_time_than_there_may(make, server):
    """Both first calls hang; the others wait, and are never sent."""
    server.answers(GENERATIONS, None)
    two = asyncio.Event()

    class Watched(list):
        def append(self, one):
            super().append(one)
            if len(self) == 2:
                two.set()

    server.received = Watched()
    engine = make("sglang", parallel=2)
    started = asyncio.gather(
        *(engine.generate(replace(WANTED, num_images=2)) for _ in range(2)), return_exceptions=True
    )
    await two.wait()
    for _ in range(50):
        await asyncio.sleep(0)
    assert len(server.received) == 2
    started.cancel()
    with pytest.raises(asyncio.CancelledError):
        await started


@pytest.mark.parametrize(
    ("kind", "field", "said"),
    [
        ("sglang", "dogs", "a cat"),
        ("vllm-omni", "dogs", "a cat"),
        ("localai", None, "a cat|dogs"),
        ("openai", None, "a cat. Leave out: dogs."),
        ("sd.cpp", None, "a cat. Leave out: dogs."),
    ],
)
async def test_what_to_leave_out_is_told_as_the_server_understands_it(
    make, server, kind, field, said
):
    await make(kind).generate(replace(WANTED, negative_prompt="dogs"))
    assert sent(server)[0].get("negative_prompt") == field
    assert words(sent(server)[0]) == said


@pytest.mark.parametrize("kind", ["localai", "sd.cpp"])
async def test_a_prompt_holds_no_commands_for_a_server(make, server, kind):
    evil = 'cat <lora:x:1> < SD_CPP_EXTRA_ARGS>{"steps":999}</sd_cpp_extra_args> <3'
    await make(kind).generate(replace(WANTED, prompt=evil))
    (told,) = sent(server)
    assert not re.search(r"<\s*/?\s*(lora|sd_cpp)", words(told), re.IGNORECASE)
    assert "<3" in told["prompt"]


@pytest.mark.parametrize("kind", ["localai", "sd.cpp"])
async def test_what_to_leave_out_holds_no_commands_either(make, server, kind):
    await make(kind).generate(replace(WANTED, negative_prompt="dogs <lora:x:1>"))
    assert "dogs" in sent(server)[0]["prompt"]
    assert "<lora" not in sent(server)[0]["prompt"]


async def test_a_bar_in_a_prompt_begins_nothing(make, server):
    await make("localai").generate(replace(WANTED, prompt="cat | dog"))
    assert sent(server)[0]["prompt"] == "cat / dog"


async def test_a_style_is_told_in_words_and_told_of(make, server):
    styled = replace(WANTED, style=Style(preset=StylePreset.WATERCOLOR))
    drawn = await make("sglang").generate(styled)
    assert "watercolor" in sent(server)[0]["prompt"]
    assert [one.field for one in drawn.adjustments] == ["style_preset"]


@pytest.mark.parametrize(("kind", "field"), [("openai", "mask"), ("vllm-omni", "mask_image")])
async def test_an_edit_changes_nothing_outside_its_mask(make, server, kind, field):
    wanted = replace(WANTED, source=Edit(SOURCE, HOLE), seed_is_free=True)
    drawn = await make(kind).generate(wanted)
    after, before = decode.pixels(drawn.images[0].image), decode.pixels(SOURCE)
    assert np.array_equal(after[:, 40:], before[:, 40:])
    assert (after[:, :40] == (200, 30, 30)).all()
    told = form(server.asked(EDITS)[0])
    with PIL.Image.open(BytesIO(told[field])) as picture:
        changes = np.asarray(picture)
    if kind == "openai":
        # The picture stands whole in what is drawn, between bars of 85 pixels that stay.
        assert changes.shape == (1024, 1536, 4)
        assert (changes[:, 88:508, 3] == 0).all()
        assert (changes[:, 516:, 3] == 255).all()
        assert (changes[:, :84, 3] == 255).all()
    else:
        assert (changes[:, :40] == 255).mean() > 0.99
        assert (changes[:, 40:] == 0).mean() > 0.99


async def test_what_is_edited_stays_where_it_is_in_a_size_of_another_shape(make, server):
    """A server that draws squares and changes nothing gives back the picture, softened."""
    engine = make("openai")
    wanted = replace(WANTED, source=Edit(SOURCE), seed_is_free=True)
    await engine.generate(wanted)
    told = form(server.asked(EDITS)[0])["image[]"]
    server.answers(EDITS, answer(replace(SOURCE, data=told)))
    after = decode.pixels((await engine.generate(wanted)).images[0].image)
    assert np.abs(after.astype(int) - decode.pixels(SOURCE)).mean() < 4


async def test_a_mask_is_never_sent_to_a_server_that_ignores_it(make, server):
    engine = make("sglang")
    wanted = replace(WANTED, source=Edit(SOURCE, HOLE))
    with pytest.raises(Unsupported, match="mask"):
        engine.capabilities.check(wanted, Tolerance.ANY)
    with pytest.raises(Unsupported, match="mask"):
        await engine.generate(wanted)
    assert not server.received


async def test_an_edit_of_all_the_picture_needs_no_mask(make, server):
    drawn = await make("sglang").generate(replace(WANTED, source=Edit(SOURCE)))
    assert (decode.pixels(drawn.images[0].image) == (200, 30, 30)).all()
    assert set(form(server.asked(EDITS)[0])) == {
        "prompt",
        "n",
        "size",
        "generator_device",
        "response_format",
        "seed",
        "image[]",
    }


async def test_other_images_are_shown_to_a_server_that_takes_several(make, server):
    wanted = replace(WANTED, source=Edit(SOURCE, others=(RED, RED)), seed_is_free=True)
    await make("openai").generate(wanted)
    body = server.asked(EDITS)[0].body
    assert body.count(b'name="image[]"') == 3
    assert body.count(RED.data) == 2
    with pytest.raises(Unsupported, match="images"):
        make("sglang").capabilities.check(wanted, Tolerance.ANY)


@pytest.mark.parametrize("kind", sorted(set(KINDS) - {"vllm-omni"}))
async def test_a_remix_is_refused_where_there_is_no_strength(make, server, kind):
    with pytest.raises(Unsupported, match="image"):
        make(kind).capabilities.check(replace(WANTED, source=Remix(SOURCE)), Tolerance.ANY)


@pytest.mark.parametrize(
    ("weight", "strength", "told"),
    [(1, b"0.99", []), (40, b"0.6", []), (75, b"0.25", []), (100, b"0.25", ["image_weight"])],
)
async def test_a_remix_changes_all_of_its_image_by_a_strength(make, server, weight, strength, told):
    drawn = await make("vllm-omni").generate(replace(WANTED, source=Remix(SOURCE, weight)))
    sent_ = form(server.asked(EDITS)[0])
    assert sent_["strength"] == strength
    with PIL.Image.open(BytesIO(sent_["mask_image"])) as picture:
        assert (np.asarray(picture) == 255).all()
    with PIL.Image.open(BytesIO(sent_["image"])) as picture:
        assert picture.size == (128, 96)
    assert [one.field for one in drawn.adjustments] == told
    assert (decode.pixels(drawn.images[0].image) == (200, 30, 30)).all()


SHOWING = sorted(kind for kind in KINDS if SERVERS[kind].references)
LOOKS = Style(references=(SOURCE, RED), character=CharacterReference(RED))


@pytest.mark.parametrize("kind", SHOWING)
async def test_references_are_shown_and_said_what_for(make, server, kind):
    wanted = replace(WANTED, style=LOOKS, seed_is_free=True)
    drawn = await make(kind).generate(wanted)
    assert server.asked(EDITS)[0].body.count(b'name="image[]"') == 3
    said = form(server.asked(EDITS)[0])["prompt"].decode()
    assert "art style of image 1" in said
    assert "person as in image 3" in said
    told = {one.field: one.keeping for one in drawn.adjustments if "reference" in one.field}
    assert set(told.values()) == {Keeping.EQUIVALENT}
    assert len(told) == 2


@pytest.mark.parametrize("kind", SHOWING)
async def test_the_picture_that_is_edited_is_the_first_that_is_shown(make, server, kind):
    wanted = replace(WANTED, source=Edit(SOURCE), style=LOOKS, seed_is_free=True)
    await make(kind).generate(wanted)
    assert server.asked(EDITS)[0].body.count(b'name="image[]"') == 4
    assert "art style of image 2" in form(server.asked(EDITS)[0])["prompt"].decode()


@pytest.mark.parametrize("kind", sorted(set(KINDS) - set(SHOWING)))
async def test_references_are_not_lost_in_silence_where_none_are_shown(make, kind):
    with pytest.raises(Unsupported, match="reference"):
        make(kind).capabilities.check(replace(WANTED, style=LOOKS, seed_is_free=True))


async def test_no_reference_is_shown_beside_a_mask_where_that_is_not_known_to_work(make):
    masked = replace(WANTED, source=Edit(SOURCE, HOLE), style=LOOKS)
    with pytest.raises(Unsupported, match="beside a mask"):
        make("vllm-omni").capabilities.check(masked)


@pytest.mark.parametrize("kind", ["sglang", "vllm-omni"])
async def test_steps_and_guidance_are_those_of_the_settings(make, server, kind):
    steps = {speed: 4 * (number + 1) for number, speed in enumerate(RenderingSpeed)}
    engine = make(kind, steps=steps, guidance=3.5)
    drawn = await engine.generate(replace(WANTED, rendering_speed=RenderingSpeed.TURBO))
    (told,) = sent(server)
    assert (told["num_inference_steps"], told["guidance_scale"]) == (8, 3.5)
    assert drawn.adjustments == ()


async def test_ideogram_4_is_told_a_preset_and_a_caption(make, server):
    fast = replace(
        WANTED, rendering_speed=RenderingSpeed.TURBO, prompt='a sign "OPEN"', negative_prompt="dogs"
    )
    await make("sglang-ideogram4").generate(fast)
    (told,) = sent(server)
    assert told["preset"] == "V4_TURBO_12"
    assert "num_inference_steps" not in told
    (element,) = json.loads(told["prompt"])["compositional_deconstruction"]["elements"]
    assert element["text"] == "OPEN"
    assert "dogs" in told["prompt"]


async def test_an_image_may_come_by_its_url(make, server):
    server.answers(GENERATIONS, reply(200, {"data": [{"url": f"{server.url}/a.png"}]}))
    server.answers("/a.png", reply(200, RED.data, "image/png"))
    drawn = await make("sglang").generate(WANTED)
    assert (decode.pixels(drawn.images[0].image) == (200, 30, 30)).all()


async def test_it_says_that_it_cannot_describe(make):
    with pytest.raises(Unsupported):
        await make("openai").describe(RED)


async def test_it_is_built_from_settings_and_its_key_is_no_text(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("AQUATINT_OPENAI_API_KEY", "s3cret")
    monkeypatch.setenv("AQUATINT_OPENAI_SERVER", "vllm-omni")
    with pytest.raises(CannotStart, match="AQUATINT_OPENAI_MODEL"):
        load(Settings().engine_options("openai"))
    monkeypatch.setenv("AQUATINT_OPENAI_MODEL", "served")
    options = Settings().engine_options("openai")
    assert "s3cret" not in repr(options)
    await load(options).aclose()


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"openai_steps": {"FLASH": 4}, "openai_server": "sglang"}, "TURBO, DEFAULT, QUALITY"),
        ({"openai_guidance": 3, "openai_server": "localai"}, "neither steps nor guidance"),
    ],
)
async def test_steps_that_would_be_lost_end_the_start(tmp_path, monkeypatch, settings, said):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(CannotStart, match=said):
        load(Settings(**settings).engine_options("openai"))


@pytest.mark.parametrize("kind", KINDS)
def test_the_page_on_engines_tells_what_each_server_keeps(kind):
    page = (Path(__file__).parents[3] / "docs" / "engines.md").read_text()
    rows = [line.split("|")[1:-1] for line in page.partition("## openai")[2].splitlines()]
    table = {row[0].strip(): [cell.strip() for cell in row[1:]] for row in rows if len(row) == 7}
    column = table[""].index(f"`{kind}`")
    server = SERVERS[kind]
    assert (table["seed"][column] == "kept") is server.takes_seed
    has_negative = server.negative is not None or server.bar_negates
    assert (table["negative prompt"][column] == "kept") is has_negative
    assert table["edit of all the picture"][column].startswith("yes") is server.edits
    assert table["edit with a mask"][column].startswith("yes") is (server.mask is not None)
    assert (table["sizes"][column] == "all") is (not server.sizes)
    assert table["references"][column].startswith("shown") is server.references
    assert table["remix"][column].startswith("yes") is (server.strength is not None)

"""What every family keeps: seeds, sizes, masks, weights, progress, and an end within one step."""

import asyncio
import os
import threading
from dataclasses import replace
from importlib.metadata import version

import numpy as np
import pytest
import torch
from pictures import image, landscape, mask

from aquatint.domain import (
    CharacterReference,
    Determinism,
    Edit,
    GenerationRequest,
    Keeping,
    PalettePreset,
    Reframe,
    Remix,
    RenderingSpeed,
    ReplaceBackground,
    Resolution,
    Style,
    StylePreset,
    Upscale,
)
from aquatint.domain.errors import EngineBusy, EngineError, InvalidRequest, Unsupported
from aquatint.engines import Completes, EngineOptions, Housed, load, unheard
from aquatint.engines.diffusers.engine import DiffusersEngine
from aquatint.engines.diffusers.plan import planned
from aquatint.imaging.decode import pixel_hash, pixels
from tests.engines.diffusers.tiny_models import FAMILIES

pytestmark = [
    pytest.mark.anyio,
    # what diffusers 0.42 still says to transformers
    pytest.mark.filterwarnings("ignore:`past_key_values` is deprecated:FutureWarning"),
]

DEVICE = os.environ.get("AQUATINT_TEST_DEVICE", "cpu")  # `cuda`: the same on a GPU
SIZE = Resolution(64, 48)
PLAIN = GenerationRequest(
    prompt="a red fox", resolution=SIZE, seed=7, rendering_speed=RenderingSpeed.FLASH
)
SCENE = landscape(64, 48)
SOURCE = image(SCENE)
HOLE = np.zeros((48, 64), np.bool_)
HOLE[10:30, 20:50] = True


def started(folder):
    values = {"model": str(folder), "device": DEVICE, "acknowledge_ideogram4_licence": True}
    values["offload"] = os.environ.get("AQUATINT_TEST_OFFLOAD", "auto")
    return load(EngineOptions("diffusers", values))


@pytest.fixture(params=FAMILIES)
def family(request):
    return request.param


@pytest.fixture
async def engine(family, folders):
    engine = started(folders[family])
    yield engine
    await engine.aclose()


async def drawn(engine, **more):
    answer = await engine.generate(replace(PLAIN, **more))
    return [pixels(one.image) for one in answer.images]


def pipe(engine):
    return engine._lanes[0].pipe


async def test_an_answer_has_the_asked_size_even_off_the_grid_of_the_model(engine):
    (odd,) = await drawn(engine, resolution=Resolution(70, 50))
    assert odd.shape == (50, 70, 3)


async def test_image_i_is_the_picture_that_seed_plus_i_gets_alone(engine):
    three = await engine.generate(replace(PLAIN, num_images=3))
    (alone,) = await drawn(engine, seed=9)

    assert [one.seed for one in three.images] == [7, 8, 9]
    assert np.array_equal(pixels(three.images[2].image), alone)
    assert not np.array_equal(pixels(three.images[0].image), alone)


async def test_the_same_request_gets_the_same_bytes_whatever_came_between(engine):
    (first,) = (await engine.generate(PLAIN)).images
    await drawn(engine, source=Remix(SOURCE, 60), seed=1)
    (again,) = (await engine.generate(PLAIN)).images
    assert first.image.data == again.image.data


async def test_requests_at_the_same_time_do_not_touch_one_another(engine):
    alone = [(await drawn(engine, seed=seed))[0] for seed in range(3)]
    together = await asyncio.gather(*(drawn(engine, seed=seed) for seed in range(3)))
    assert all(np.array_equal(a, b) for a, (b,) in zip(alone, together, strict=True))


async def test_every_pixel_outside_the_mask_is_the_sources_and_inside_it_is_drawn(engine):
    (edited,) = await drawn(engine, source=Edit(SOURCE, mask(HOLE)))
    assert np.array_equal(edited[~HOLE], SCENE[~HOLE])
    assert (edited[HOLE] != SCENE[HOLE]).any(axis=1).mean() > 0.9


async def test_a_masked_edit_keeps_the_source_off_the_grid_too(engine):
    scene, hole = landscape(53, 45), np.zeros((45, 53), np.bool_)
    hole[30:, 40:] = True
    size = Resolution(53, 45)
    (edited,) = await drawn(engine, source=Edit(image(scene), mask(hole)), resolution=size)
    assert np.array_equal(edited[~hole], scene[~hole])


async def test_a_mask_without_a_prompt_removes_what_it_covers(engine):
    (edited,) = await drawn(engine, prompt="", source=Edit(SOURCE, mask(HOLE)))
    assert np.array_equal(edited[~HOLE], SCENE[~HOLE])


async def test_the_more_an_image_weighs_the_nearer_a_remix_stays_to_it(engine):
    begins, distances = [], []
    for weight in (5, 50, 100):
        answer = await engine.generate(replace(PLAIN, source=Remix(SOURCE, weight)))
        begins.append(float(dict(answer.provenance.parameters)["begin"]))
        distances.append(pixels(answer.images[0].image).astype(int))
    assert begins == [0.95, 0.5, 0.02]
    light, half, heavy = (np.abs(one - distances[2]).mean() for one in distances)
    assert light > half > heavy == 0


async def test_a_reframed_picture_stands_whole_within_its_new_frame(engine):
    if Reframe not in engine.capabilities.sources:
        with pytest.raises(Unsupported, match="Reframe"):
            await drawn(engine, source=Reframe(SOURCE))
        return
    wide = Resolution(128, 48)
    (framed,) = await drawn(engine, prompt="", source=Reframe(SOURCE), resolution=wide)
    assert np.array_equal(framed[:, 32:96], SCENE)


async def test_progress_counts_the_steps_of_all_images_and_ends_whole(engine):
    told = []
    await engine.generate(replace(PLAIN, num_images=2), lambda *step: told.append(step))
    steps = told[-1][1]
    assert told == [(step, steps) for step in range(1, steps + 1)]


async def test_a_cancelled_request_ends_within_one_step_and_harms_no_later_one(engine):
    (before,) = await drawn(engine)
    told, begun = [], asyncio.Event()
    loop = asyncio.get_running_loop()

    def progress(step, steps):
        told.append((step, steps))
        if step == 1:
            asyncio.run_coroutine_threadsafe(cancel(), loop).result(timeout=30)

    async def cancel():
        begun.set()
        task.cancel()
        await asyncio.sleep(0)  # so that the cancellation arrives before the step goes on

    task = asyncio.create_task(engine.generate(replace(PLAIN, num_images=4), progress))
    with pytest.raises(asyncio.CancelledError):
        await task
    (after,) = await drawn(engine)

    assert begun.is_set()
    assert len(told) == 1
    assert np.array_equal(before, after)


async def test_a_new_background_is_told_or_refused(engine):
    source = ReplaceBackground(SOURCE)
    if not engine._family.sees:
        with pytest.raises(Unsupported, match="image"):
            await drawn(engine, source=source)
        return
    answer = await engine.generate(replace(PLAIN, source=source))
    (other,) = await drawn(engine, source=ReplaceBackground(image(SCENE[::-1])))
    assert "image" in {one.field for one in answer.adjustments}
    assert "replace all of the background" in engine._family.prompt(replace(PLAIN, source=source))
    assert not np.array_equal(pixels(answer.images[0].image), other)


async def test_an_enlarged_picture_stays_nearer_the_more_it_is_to_resemble(engine):
    size = Resolution(128, 96)
    begins = []
    for resemblance, detail in ((100, 1), (50, 50), (1, 100)):
        source = Upscale(SOURCE, resemblance, detail)
        answer = await engine.generate(replace(PLAIN, prompt="", source=source, resolution=size))
        begins.append(float(dict(answer.provenance.parameters)["begin"]))
        assert answer.images[0].image.size == size
        assert "image" in {one.field for one in answer.adjustments}
    assert begins[0] == 0.1 < begins[1] < begins[2] == 0.6


async def test_other_images_of_an_edit_are_seen_or_refused(engine):
    source = Edit(SOURCE, others=(image(SCENE[::-1]),))
    if engine.capabilities.images == 1:
        with pytest.raises(Unsupported, match="images"):
            await drawn(engine, source=source)
        return
    (seen,), (without,) = (
        await drawn(engine, source=source),
        await drawn(engine, source=Edit(SOURCE)),
    )
    assert not np.array_equal(seen, without)


async def test_a_receipt_names_the_stack_and_what_was_asked_of_the_model(engine, family, folders):
    provenance = (await engine.generate(PLAIN)).provenance
    assert (provenance.engine, provenance.model) == ("diffusers", str(folders[family]))
    assert provenance.determinism is Determinism.STACK
    assert dict(provenance.versions)["torch"] == version("torch")
    assert dict(provenance.parameters)["family"] == family


async def test_an_engine_tells_which_model_lies_on_which_device(engine, family, folders):
    assert isinstance(engine, Housed)
    assert engine.housing().startswith(f"{folders[family]} on {DEVICE}")


async def test_out_of_memory_is_busy_and_the_engine_lives_on(engine, monkeypatch):
    def full(*_, **__):
        raise torch.OutOfMemoryError("CUDA out of memory")

    with monkeypatch.context() as patch:
        patch.setattr(pipe(engine).transformer, "forward", full)
        with pytest.raises(EngineBusy, match="memory") as failed:
            await drawn(engine)
    assert failed.value.retry_after >= 1
    assert await drawn(engine)


async def test_more_images_of_a_prompt_do_not_read_it_again(engine, monkeypatch):
    cache, calls = pipe(engine).encode_prompt, []
    read = cache._encode

    def counted(*words, **named):
        calls.append(1)
        return read(*words, **named)

    monkeypatch.setattr(cache, "_encode", counted)
    await drawn(engine, prompt="a prompt of its own")
    once = len(calls)
    await drawn(engine, prompt="a prompt of its own", num_images=3, seed=5)
    assert len(calls) == once > 0


async def test_pixels_that_are_not_numbers_are_an_error_and_no_black_picture(engine, monkeypatch):
    decode = pipe(engine).vae.decode

    def poisoned(latents, **named):
        return decode(latents * float("nan"), **named)

    monkeypatch.setattr(pipe(engine).vae, "decode", poisoned)
    with pytest.raises(EngineError, match="not numbers"):
        await drawn(engine)


async def test_a_model_that_breaks_is_an_engine_error_and_draws_the_next_image(engine, monkeypatch):
    def broken(*_, **__):
        raise KeyError("step")

    with monkeypatch.context() as patch:
        patch.setattr(pipe(engine).transformer, "forward", broken)
        with pytest.raises(EngineError, match="failed to draw"):
            await drawn(engine)
    assert await drawn(engine)


async def test_references_are_seen_or_refused(engine):
    references = {
        "style_reference_images": Style(references=(SOURCE, image(landscape(40, 900)))),
        "character_reference_images": Style(character=CharacterReference(SOURCE, mask(HOLE))),
    }
    kept = {rule.field: rule.keeping for rule in engine.capabilities.rules}
    for field, style in references.items():
        if kept[field] is Keeping.REFUSED:
            with pytest.raises(Unsupported, match=field):
                await drawn(engine, style=style)
        else:
            answer = await engine.generate(replace(PLAIN, style=style))
            (without,) = await drawn(engine)
            assert field in {one.field for one in answer.adjustments}
            assert not np.array_equal(pixels(answer.images[0].image), without)


async def test_two_devices_draw_two_requests_at_a_time(family, folders):
    one, other = started(folders[family]), started(folders[family])
    both = DiffusersEngine(one._lanes + other._lanes)

    assert both.capabilities.parallel == 2
    (first,), (second,) = await asyncio.gather(drawn(both), drawn(both))
    assert np.array_equal(first, second)
    await both.aclose()


async def test_an_edit_without_a_mask_sees_its_source_or_is_refused(engine):
    if engine._family.sees:
        (edited,) = await drawn(engine, source=Edit(SOURCE))
        (other,) = await drawn(engine, source=Edit(image(SCENE[::-1])))
        assert not np.array_equal(edited, other)
    else:
        with pytest.raises(Unsupported, match="mask"):
            await drawn(engine, source=Edit(SOURCE))


async def test_a_negative_prompt_changes_the_picture(engine):
    (plain,), (without,) = await drawn(engine), await drawn(engine, negative_prompt="trees")
    assert not np.array_equal(plain, without)


async def test_a_prompt_whose_end_would_not_be_read_is_refused(engine):
    with pytest.raises(InvalidRequest, match=r"prompt: is too long.*reads"):
        await drawn(engine, prompt="a fox " * 400)


async def test_a_source_is_encoded_as_the_model_decodes_it(engine):
    """Begun with next to no noise, a picture is what the model's own coder makes of its source."""
    plan = planned(replace(PLAIN, source=Remix(SOURCE, 100)), engine._family)
    kept = engine._lanes[0].draw(replace(plan, begin=1e-5), 7, unheard, threading.Event())
    coder, video = pipe(engine).vae, engine._family.name == "qwen"
    scaled = torch.from_numpy(SCENE.copy()).permute(2, 0, 1)[None].float() / 127.5 - 1
    scaled = scaled.to(DEVICE, coder.dtype)
    with torch.no_grad():
        latents = coder.encode(scaled[:, :, None] if video else scaled).latent_dist.mode()
        there_and_back = coder.decode(latents).sample[0]
    there_and_back = there_and_back[:, 0] if video else there_and_back
    expected = ((there_and_back / 2 + 0.5).clamp(0, 1) * 255).permute(1, 2, 0)
    expected = expected.float().cpu().numpy()

    assert np.abs(kept - expected).max() < 2


async def test_styles_and_palettes_are_told_in_words(engine):
    style = Style(preset=StylePreset.WATERCOLOR, palette=PalettePreset.EMBER)
    answer = await engine.generate(replace(PLAIN, style=style))
    told = engine._family.prompt(replace(PLAIN, style=style))
    (plain,) = await drawn(engine)

    assert "watercolor" in told
    assert told.count("red fox") == 1
    assert {"style_preset", "color_palette"} <= {one.field for one in answer.adjustments}
    assert not np.array_equal(pixels(answer.images[0].image), plain)


async def test_the_card_of_a_model_that_withholds_a_picture_is_an_unsafe_image(
    engine, family, monkeypatch
):
    monkeypatch.setattr("aquatint.engines.diffusers.engine.is_card", lambda _: True)
    (made,) = (await engine.generate(PLAIN)).images
    assert made.is_safe is (family != "ideogram4")


async def test_the_hash_of_a_picture_comes_with_it(engine):
    (made,) = (await engine.generate(PLAIN)).images
    assert made.pixels == pixel_hash(made.image)


async def test_the_text_encoder_writes_where_it_is_a_whole_language_model(engine, family):
    assert isinstance(engine, Completes)
    assert engine.completes is (family in ("klein", "qwen"))
    if not engine.completes:
        return
    (before,) = (await engine.generate(PLAIN)).images
    first, again = [await engine.complete("enrich this", "a fox") for _ in range(2)]
    assert first == again
    (after,) = (await engine.generate(PLAIN)).images
    assert before.image.data == after.image.data

"""The embedded engine as an engine: threads, faults, edits and remixes."""

import asyncio
import subprocess
import sys
import threading

import numpy as np
import pytest

from aquatint.domain import (
    Edit,
    GenerationRequest,
    Image,
    ImageFormat,
    Remix,
    RenderingSpeed,
    Resolution,
    Style,
    StyleType,
)
from aquatint.domain.errors import EngineError
from aquatint.engines import EngineOptions
from aquatint.engines.diorama import build, engine, picture
from aquatint.imaging import decode
from aquatint.imaging.encode import png

pytestmark = pytest.mark.anyio

SIZE = Resolution(832, 960)
STEPS = 3


@pytest.fixture
async def diorama(anyio_backend):
    diorama = build(EngineOptions("diorama"))
    yield diorama
    await diorama.aclose()


def asked(**more) -> GenerationRequest:
    return GenerationRequest(**{"prompt": "A red apple", "resolution": SIZE, "seed": 7, **more})


def image(pixels: np.ndarray) -> Image:
    height, width = pixels.shape[:2]
    return Image(png(pixels), ImageFormat.PNG, Resolution(width, height))


def stripes(size: Resolution = SIZE) -> np.ndarray:
    """A picture in which every pixel tells where it is."""
    rows, columns = np.mgrid[0 : size.height, 0 : size.width]
    return np.stack([rows % 256, columns % 256, (rows + columns) % 256], axis=-1).astype(np.uint8)


def hole(size: Resolution = SIZE) -> np.ndarray:
    """A mask whose middle may change."""
    mask = np.full((size.height, size.width), 255, np.uint8)
    mask[size.height // 3 : size.height * 2 // 3, size.width // 3 : size.width * 2 // 3] = 0
    return mask


async def test_it_draws_on_threads_of_its_own(diorama):
    threads = set()
    await diorama.generate(asked(), lambda *_: threads.add(threading.current_thread()))
    assert threads
    assert threading.current_thread() not in threads
    assert all(thread.name.startswith("diorama") for thread in threads)


async def test_it_tells_of_every_stage_of_every_image(diorama):
    told = []
    await diorama.generate(asked(num_images=2), lambda step, steps: told.append((step, steps)))
    assert told == [(step, 2 * STEPS) for step in range(1, 2 * STEPS + 1)]


async def test_an_edit_keeps_what_the_mask_does_not_cover(diorama):
    before, mask = stripes(), hole()
    source = Edit(image(before), image(mask))
    (answer,) = (await diorama.generate(asked(source=source))).images
    after = decode.pixels(answer.image)
    assert (after[mask > 127] == before[mask > 127]).all()
    assert (after[mask < 128] != before[mask < 128]).any()


async def test_an_edit_without_a_prompt_removes(diorama):
    plain = np.full((SIZE.height, SIZE.width, 3), 180, np.uint8)
    plain[400:500, 380:460] = (200, 20, 20)
    source = Edit(image(plain), image(hole()))
    (answer,) = (await diorama.generate(asked(prompt="", source=source))).images
    after = decode.pixels(answer.image)[410:490, 390:450].astype(int)
    assert abs(after - 180).mean() < 12


async def test_a_remix_keeps_more_of_its_source_the_higher_its_weight(diorama):
    before = stripes()

    async def distance(weight: int) -> float:
        (answer,) = (await diorama.generate(asked(source=Remix(image(before), weight)))).images
        return float(np.abs(decode.pixels(answer.image).astype(int) - before).mean())

    assert await distance(100) < await distance(50) < await distance(1)


async def test_a_remix_has_the_size_that_is_asked_for(diorama):
    source = Remix(image(stripes(Resolution(300, 200))), 60)
    (answer,) = (await diorama.generate(asked(source=source))).images
    assert answer.image.size == SIZE


async def test_every_rendering_speed_draws(diorama):
    for speed in RenderingSpeed:
        (answer,) = (await diorama.generate(asked(rendering_speed=speed))).images
        assert answer.image.size == SIZE


async def test_style_types_look_apart(diorama):
    answers = set()
    for kind in (StyleType.GENERAL, StyleType.REALISTIC, StyleType.DESIGN, StyleType.ANIME):
        (answer,) = (await diorama.generate(asked(style=Style(type=kind)))).images
        answers.add(answer.image.data)
    assert len(answers) == 4


@pytest.mark.parametrize("prompt", ["voluptate reprehenderit", "\u732b", "!?", "a " * 5000])
async def test_every_prompt_gets_a_picture(diorama, prompt):
    (answer,) = (await diorama.generate(asked(prompt=prompt))).images
    assert np.ptp(decode.pixels(answer.image)) > 20


async def test_a_fault_of_ours_is_an_engine_error(diorama, monkeypatch):
    def fail(*_):
        raise ZeroDivisionError

    monkeypatch.setattr(picture, "drawn", fail)
    with pytest.raises(EngineError, match="could not be drawn") as told:
        await diorama.generate(asked(num_images=3))
    assert isinstance(told.value.__cause__, ZeroDivisionError)


async def test_a_request_that_is_given_up_stops_at_its_next_stage(diorama):
    started, told = threading.Event(), []

    def progress(step, _):
        told.append(step)
        started.set()

    task = asyncio.create_task(diorama.generate(asked(num_images=8), progress))
    await asyncio.to_thread(started.wait, 30)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await diorama.aclose()
    assert len(told) < 8 * STEPS


async def test_it_can_be_told_how_many_to_draw_at_a_time():
    one = build(EngineOptions("diorama", {"parallel": 3}))
    assert one.capabilities.parallel == 3
    await one.aclose()


@pytest.mark.parametrize("parallel", [0, -1, "many", 1.5])
async def test_a_senseless_setting_is_refused(parallel):
    with pytest.raises(ValueError, match="parallel"):
        build(EngineOptions("diorama", {"parallel": parallel}))


async def test_pixels_can_be_had_without_a_file():
    pixels = engine.render(asked(), 7)
    assert pixels.shape == (SIZE.height, SIZE.width, 3)
    assert pixels.dtype == np.uint8


def test_the_painters_load_with_the_first_picture_and_not_with_the_server():
    heavy = "aquatint.engines.diorama.paint"
    code = f"import sys, aquatint.engines.diorama; print({heavy!r} in sys.modules)"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert found.stdout.decode().strip() == "False"


async def test_woken_it_draws_something_small_by_itself(diorama, monkeypatch):
    begun = threading.Event()
    monkeypatch.setattr(engine, "_image", lambda *asked: begun.set())
    diorama.wake()
    assert await asyncio.to_thread(begun.wait, 20)


async def test_a_picture_may_be_asked_for_while_it_wakes(diorama):
    diorama.wake()
    (made,) = (await diorama.generate(asked())).images
    assert made.seed == 7


async def test_each_of_several_images_is_the_one_that_its_seed_draws_alone(diorama):
    several = (await diorama.generate(asked(num_images=3))).images
    for made in several:
        (alone,) = (await diorama.generate(asked(seed=made.seed))).images
        assert alone.image.data == made.image.data


async def test_it_tells_what_it_drew(diorama):
    (made,) = (await diorama.generate(asked(prompt="A red apple with a blorptang"))).images
    assert made.details is not None
    assert made.details.undrawn == ("blorptang",)

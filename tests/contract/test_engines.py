"""What every engine promises, asked of each that ships."""

import asyncio
import hashlib
import subprocess
import sys
import threading
from dataclasses import replace
from io import BytesIO

import numpy as np
import PIL.Image
import pytest
from pictures import image, landscape, mask

from aquatint.domain import (
    Edit,
    GenerationRequest,
    ImageFormat,
    Reframe,
    Remix,
    ReplaceBackground,
    Resolution,
    Style,
    Upscale,
    item_seed,
)
from aquatint.domain.errors import Unsupported
from aquatint.domain.request import MAX_SEED
from aquatint.engines import EngineOptions, failover, load
from aquatint.imaging import decode
from aquatint.settings import Settings

pytestmark = pytest.mark.anyio

ENGINES = ["diorama", "failover", "solid"]
TALL = Resolution(704, 1408)


def asked(**more) -> GenerationRequest:
    fields = {"prompt": "A red apple", "resolution": Resolution(832, 960), "seed": 7}
    return GenerationRequest(**{**fields, **more})


def built(name):
    """The engine of a name; `failover` over two others, which answer as one."""
    if name == "failover":
        return failover.build(Settings(failover="solid,diorama").engine_options(name))
    return load(EngineOptions(name))


@pytest.fixture(params=ENGINES)
async def engine(request, anyio_backend):
    engine = built(request.param)
    yield engine
    await engine.aclose()


async def test_it_draws_as_many_images_as_are_asked_for_each_with_its_seed(engine):
    images = (await engine.generate(asked(num_images=3))).images
    assert [image.seed for image in images] == [7, 8, 9]


@pytest.mark.parametrize("size", [TALL, Resolution(1536, 512), Resolution(832, 960)], ids=str)
async def test_it_draws_the_size_that_is_asked_for(engine, size):
    (answer,) = (await engine.generate(asked(resolution=size))).images
    assert answer.image.size == size
    assert answer.image.format is ImageFormat.PNG
    assert decode.verify(answer.image.data, "image", size.pixels) == answer.image


async def test_item_k_is_the_picture_that_its_own_seed_gets(engine):
    images = (await engine.generate(asked(num_images=3))).images
    (alone,) = (await engine.generate(asked(seed=images[2].seed))).images
    assert alone == images[2]


async def test_seeds_go_round_at_the_largest(engine):
    images = (await engine.generate(asked(seed=MAX_SEED, num_images=2))).images
    assert [image.seed for image in images] == [MAX_SEED, item_seed(MAX_SEED, 1)] == [MAX_SEED, 0]


async def test_other_seeds_give_other_pictures(engine):
    images = (await engine.generate(asked(num_images=4))).images
    assert len({image.image.data for image in images}) > 1


async def test_another_process_gives_the_same_bytes(engine, request):
    name = request.node.callspec.params["engine"]
    (here,) = (await engine.generate(asked())).images
    there = await asyncio.to_thread(
        subprocess.run, [sys.executable, "-c", _ELSEWHERE, name], capture_output=True, check=True
    )
    assert there.stdout.decode().strip() == hashlib.sha256(here.image.data).hexdigest()


_ELSEWHERE = """
import asyncio, hashlib, sys
from aquatint.domain import GenerationRequest, Resolution
from aquatint.engines import EngineOptions, failover, load
from aquatint.settings import Settings

several = Settings(failover="solid,diorama").engine_options("failover")
is_one = sys.argv[1] != "failover"
engine = load(EngineOptions(sys.argv[1])) if is_one else failover.build(several)
request = GenerationRequest(prompt="A red apple", resolution=Resolution(832, 960), seed=7)
(answer,) = asyncio.run(engine.generate(request)).images
print(hashlib.sha256(answer.image.data).hexdigest())
asyncio.run(engine.aclose())
"""


async def test_progress_only_grows_and_ends_when_all_is_done(engine):
    told = []
    lock = threading.Lock()

    def progress(step, steps):
        with lock:
            told.append((step, steps))

    await engine.generate(asked(num_images=2), progress)
    assert told == sorted(told)
    assert len({steps for _, steps in told}) == 1
    assert told[-1][0] == told[-1][1]


async def test_it_refuses_what_it_cannot_do_and_names_the_field(engine):
    style = Style(custom_model="model/mine/version/1")
    with pytest.raises(Unsupported, match="custom_model_uri"):
        engine.capabilities.check(asked(style=style))


BEFORE = image(landscape(96, 64))
LEFT = mask(np.arange(96)[None].repeat(64, 0) < 40)
STARTS = {
    "an edit": (Edit(BEFORE, LEFT), Resolution(96, 64)),
    "an edit without a mask": (Edit(BEFORE), Resolution(96, 64)),
    "a remix": (Remix(BEFORE, 60), Resolution(128, 96)),
    "a reframe": (Reframe(BEFORE), Resolution(200, 64)),
    "another background": (ReplaceBackground(BEFORE), Resolution(96, 64)),
    "an upscale": (Upscale(BEFORE, resemblance=70, detail=30), Resolution(192, 128)),
}


@pytest.mark.parametrize("start", STARTS)
async def test_it_starts_from_an_image_in_every_way_that_it_names(engine, start):
    source, size = STARTS[start]
    if type(source) not in engine.capabilities.sources:
        with pytest.raises(Unsupported, match="image"):
            engine.capabilities.check(asked(source=source, resolution=size))
        return
    (answer,) = (await engine.generate(asked(source=source, resolution=size))).images
    assert answer.image.size == size
    assert decode.verify(answer.image.data, "image", size.pixels) == answer.image
    assert (await engine.generate(asked(source=source, resolution=size))).images == (answer,)


@pytest.mark.parametrize("source", [Edit(BEFORE, LEFT), Reframe(BEFORE), Upscale(BEFORE)])
async def test_what_needs_no_prompt_is_answered_without_one(engine, source):
    size = Resolution(128, 96)
    (answer,) = (await engine.generate(asked(prompt="", source=source, resolution=size))).images
    assert answer.image.size == size


async def test_a_transparent_picture_has_no_ground(engine):
    if not engine.capabilities.transparent:
        with pytest.raises(Unsupported, match="transparent"):
            engine.capabilities.check(asked(transparent=True))
        return
    (answer,) = (
        await engine.generate(asked(transparent=True, resolution=Resolution(200, 120)))
    ).images
    with PIL.Image.open(BytesIO(answer.image.data)) as picture:
        assert picture.mode == "RGBA"
        assert picture.size == (200, 120)
        assert picture.getchannel("A").getextrema() == (0, 255)


async def test_it_says_what_an_image_shows(engine):
    (drawn,) = (await engine.generate(asked())).images
    for shown in (BEFORE, drawn.image):
        if engine.capabilities.describes:
            captions = await engine.describe(shown)
            assert captions
            assert all(caption.strip() for caption in captions)
        else:
            with pytest.raises(Unsupported):
                await engine.describe(shown)


async def test_it_refuses_more_pixels_than_it_draws_and_names_what_is_too_large(engine):
    most = engine.capabilities.max_pixels
    if most is None:
        return
    too_large = Resolution(most // 1000 + 1, 1000)
    large = replace(BEFORE, size=too_large)
    with pytest.raises(Unsupported) as refused:
        engine.capabilities.check(asked(resolution=too_large))
    assert refused.value.field == "resolution"
    with pytest.raises(Unsupported) as refused:
        engine.capabilities.check(asked(source=Edit(large), resolution=too_large))
    assert refused.value.field == "image"
    engine.capabilities.check(asked(resolution=Resolution(most // 1000, 1000)))


async def test_it_answers_several_callers_at_a_time(engine):
    both = await asyncio.gather(engine.generate(asked()), engine.generate(asked(seed=8)))
    assert [drawn.images[0].seed for drawn in both] == [7, 8]


async def test_it_says_how_many_it_draws_at_a_time(engine):
    assert engine.capabilities.parallel >= 1


async def test_closing_twice_does_no_harm(engine):
    await engine.aclose()

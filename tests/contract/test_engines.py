"""What every engine promises, asked of each that ships."""

import asyncio
import hashlib
import subprocess
import sys
import threading

import pytest

from aquatint.domain import GenerationRequest, ImageFormat, Resolution, Style, item_seed
from aquatint.domain.errors import Unsupported
from aquatint.domain.request import MAX_SEED
from aquatint.engines import EngineOptions, load
from aquatint.imaging import decode

pytestmark = pytest.mark.anyio

ENGINES = ["diorama", "solid"]
TALL = Resolution(704, 1408)


def asked(**more) -> GenerationRequest:
    fields = {"prompt": "A red apple", "resolution": Resolution(832, 960), "seed": 7}
    return GenerationRequest(**{**fields, **more})


@pytest.fixture(params=ENGINES)
async def engine(request, anyio_backend):
    engine = load(EngineOptions(request.param))
    yield engine
    await engine.aclose()


async def test_it_draws_as_many_images_as_are_asked_for_each_with_its_seed(engine):
    images = await engine.generate(asked(num_images=3))
    assert [image.seed for image in images] == [7, 8, 9]


@pytest.mark.parametrize("size", [TALL, Resolution(1536, 512), Resolution(832, 960)], ids=str)
async def test_it_draws_the_size_that_is_asked_for(engine, size):
    (answer,) = await engine.generate(asked(resolution=size))
    assert answer.image.size == size
    assert answer.image.format is ImageFormat.PNG
    assert decode.verify(answer.image.data, "image", size.pixels) == answer.image


async def test_item_k_is_the_picture_that_its_own_seed_gets(engine):
    images = await engine.generate(asked(num_images=3))
    (alone,) = await engine.generate(asked(seed=images[2].seed))
    assert alone == images[2]


async def test_seeds_go_round_at_the_largest(engine):
    images = await engine.generate(asked(seed=MAX_SEED, num_images=2))
    assert [image.seed for image in images] == [MAX_SEED, item_seed(MAX_SEED, 1)] == [MAX_SEED, 0]


async def test_other_seeds_give_other_pictures(engine):
    images = await engine.generate(asked(num_images=4))
    assert len({image.image.data for image in images}) > 1


async def test_another_process_gives_the_same_bytes(engine, request):
    name = request.node.callspec.params["engine"]
    (here,) = await engine.generate(asked())
    there = await asyncio.to_thread(
        subprocess.run, [sys.executable, "-c", _ELSEWHERE, name], capture_output=True, check=True
    )
    assert there.stdout.decode().strip() == hashlib.sha256(here.image.data).hexdigest()


_ELSEWHERE = """
import asyncio, hashlib, sys
from aquatint.domain import GenerationRequest, Resolution
from aquatint.engines import EngineOptions, load

engine = load(EngineOptions(sys.argv[1]))
request = GenerationRequest(prompt="A red apple", resolution=Resolution(832, 960), seed=7)
(answer,) = asyncio.run(engine.generate(request))
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


async def test_it_answers_several_callers_at_a_time(engine):
    both = await asyncio.gather(engine.generate(asked()), engine.generate(asked(seed=8)))
    assert [images[0].seed for images in both] == [7, 8]


async def test_it_says_how_many_it_draws_at_a_time(engine):
    assert engine.capabilities.parallel >= 1


async def test_closing_twice_does_no_harm(engine):
    await engine.aclose()

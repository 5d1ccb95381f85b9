"""Qwen-Image-Edit is shown what it edits, and draws nothing without a picture."""

from dataclasses import replace

import numpy as np
import pytest
from diffusers.pipelines.qwenimage import pipeline_qwenimage_edit_plus
from pictures import image, landscape, mask

from aquatint.domain import (
    CharacterReference,
    Edit,
    GenerationRequest,
    Reframe,
    Remix,
    RenderingSpeed,
    ReplaceBackground,
    Resolution,
    Style,
    Upscale,
)
from aquatint.domain.errors import Unsupported
from aquatint.engines.diffusers.engine import DiffusersEngine
from aquatint.engines.diffusers.families import family_of
from aquatint.engines.diffusers.loading import _warm_up, lane_of
from aquatint.imaging.decode import pixels
from tests.engines.diffusers.tiny_models import qwen_edit

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.filterwarnings("ignore:`past_key_values` is deprecated:FutureWarning"),
]

SCENE = landscape(64, 48)
SOURCE, OTHER = image(SCENE), image(SCENE[::-1].copy())
HOLE = np.zeros((48, 64), np.bool_)
HOLE[10:30, 20:50] = True
WANTED = GenerationRequest(
    prompt="a red fox",
    resolution=Resolution(64, 48),
    source=Edit(SOURCE),
    seed=7,
    rendering_speed=RenderingSpeed.FLASH,
)


@pytest.fixture(scope="module")
def lane():
    pipe = qwen_edit()
    pipe.set_progress_bar_config(disable=True)
    return lane_of(family_of("QwenImageEditPlusPipeline", None, "x"), pipe, "cpu", "tiny")


@pytest.fixture
def engine(lane, monkeypatch):
    """Shown a picture in a thousandth of the pixels that it is really shown in."""
    for name, pixels_ in (("VAE_IMAGE_SIZE", 64 * 64), ("CONDITION_IMAGE_SIZE", 56 * 56)):
        monkeypatch.setattr(pipeline_qwenimage_edit_plus, name, pixels_)
    return DiffusersEngine((lane,))


async def drawn(engine, **more):
    (made,) = (await engine.generate(replace(WANTED, **more))).images
    return pixels(made.image)


async def test_it_sees_what_it_edits_and_others_beside_it(engine):
    first, again = [await drawn(engine) for _ in range(2)]
    assert np.array_equal(first, again)
    assert not np.array_equal(first, await drawn(engine, source=Edit(OTHER)))
    assert not np.array_equal(first, await drawn(engine, source=Edit(SOURCE, others=(OTHER,))))


async def test_what_a_mask_keeps_is_the_source(engine):
    edited = await drawn(engine, source=Edit(SOURCE, mask(HOLE)))
    assert np.array_equal(edited[~HOLE], SCENE[~HOLE])
    assert not np.array_equal(edited[HOLE], SCENE[HOLE])


async def test_the_more_an_image_weighs_the_nearer_a_remix_stays_to_it(engine):
    light, half, heavy = [
        (await drawn(engine, source=Remix(SOURCE, weight))).astype(int) for weight in (5, 50, 100)
    ]
    assert np.abs(light - heavy).mean() > np.abs(half - heavy).mean() > 0


async def test_a_reframed_picture_stands_whole_within_its_new_frame(engine):
    wide = Resolution(128, 48)
    framed = await drawn(engine, prompt="", source=Reframe(SOURCE), resolution=wide)
    assert np.array_equal(framed[:, 32:96], SCENE)


@pytest.mark.parametrize("source", [ReplaceBackground, Upscale])
async def test_new_backgrounds_and_larger_pictures_are_told_as_adjusted(engine, source):
    size = Resolution(128, 96) if source is Upscale else WANTED.resolution
    answer = await engine.generate(replace(WANTED, source=source(SOURCE), resolution=size))
    assert answer.images[0].image.size == size
    assert "image" in {one.field for one in answer.adjustments}


async def test_references_are_shown_and_may_stand_alone(engine):
    style = Style(references=(OTHER,), character=CharacterReference(SOURCE, mask(HOLE)))
    beside = engine._family.prompt(replace(WANTED, style=style))
    assert "art style of image 2" in beside
    assert "person as in image 3" in beside
    with_style = await drawn(engine, source=None, style=style)
    assert not np.array_equal(
        with_style, await drawn(engine, source=None, style=Style(references=(SOURCE,)))
    )


async def test_without_a_picture_it_draws_nothing(engine):
    with pytest.raises(Unsupported, match="without a picture"):
        await drawn(engine, source=None)


def test_it_is_warmed_up_with_a_picture(engine, lane):
    del engine
    _warm_up(lane, Resolution(64, 64))

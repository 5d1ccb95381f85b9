"""An Aquatint that draws through the OpenAI endpoints of another."""

from dataclasses import replace

import numpy as np
import pytest
from houses import house
from pictures import image, landscape, mask

from aquatint.domain import Edit, Resolution
from aquatint.domain.errors import UnsafeContent, UpstreamError
from aquatint.engines.openai import SERVERS, OpenaiEngine, Upstream
from aquatint.imaging import decode

from .conftest import WANTED

pytestmark = pytest.mark.anyio

SOURCE = image(landscape(1024, 1024))
HOLE = mask(np.arange(1024)[None].repeat(1024, 0) < 400)
SQUARE = replace(WANTED, resolution=Resolution(1024, 1024), seed_is_free=True)


@pytest.fixture
async def there(database, tmp_path):
    async with house(database, tmp_path) as found:
        yield found


def asking(address, key):
    """An engine that draws there."""
    return OpenaiEngine(
        Upstream(
            base_url=f"{address}/v1",
            api_key=key,
            model="ideogram-v3",
            server=SERVERS["openai"],
            timeout=30.0,
            parallel=4,
            allow_private=True,
            max_image_bytes=4_000_000,
            max_image_pixels=4_000_000,
        )
    )


@pytest.fixture
async def engine(there):
    made = asking(*there)
    yield made
    await made.aclose()


async def test_a_prompt_is_drawn_there(engine):
    drawn = await engine.generate(replace(SQUARE, num_images=2))
    assert [made.image.size for made in drawn.images] == [SQUARE.resolution] * 2


async def test_what_a_mask_keeps_is_kept_and_the_rest_is_drawn_there(engine):
    drawn = await engine.generate(replace(SQUARE, source=Edit(SOURCE, HOLE)))
    before, after = decode.pixels(SOURCE), decode.pixels(drawn.images[0].image)
    assert (after[:, 410:] == before[:, 410:]).all()
    assert len(np.unique(after[:, :390].reshape(-1, 3), axis=0)) == 1


async def test_a_refusal_there_is_one_here(engine):
    with pytest.raises(UnsafeContent):
        await engine.generate(replace(SQUARE, prompt="child pornography"))


async def test_a_key_that_is_not_known_there_is_not_the_callers_fault(there):
    stranger = asking(there[0], "aq_nobody")
    with pytest.raises(UpstreamError):
        await stranger.generate(SQUARE)
    await stranger.aclose()

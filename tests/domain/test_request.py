"""A GenerationRequest is valid by construction."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aquatint.domain import (
    Edit,
    GenerationRequest,
    Image,
    ImageFormat,
    Reframe,
    Remix,
    ReplaceBackground,
    Resolution,
    Upscale,
)
from aquatint.domain.canvas import SQUARE
from aquatint.domain.errors import InvalidRequest
from aquatint.domain.request import MAX_SEED, item_seed

PICTURE = Image(b"", ImageFormat.PNG, Resolution(64, 64))


def asked(**fields):
    return GenerationRequest(**{"prompt": "a cat", "resolution": SQUARE, **fields})


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"prompt": ""}, "prompt"),
        ({"prompt": " \n"}, "prompt"),
        ({"prompt": "x" * 10_001}, "prompt"),
        ({"prompt": "a\0b"}, "prompt"),
        ({"prompt": "a\ud800"}, "prompt"),
        ({"negative_prompt": "x" * 10_001}, "negative_prompt"),
        ({"negative_prompt": "\0"}, "negative_prompt"),
        ({"seed": -1}, "seed"),
        ({"seed": 2**31}, "seed"),
        ({"num_images": 0}, "num_images"),
        ({"num_images": 9}, "num_images"),
        ({"prompt": "", "source": Edit(PICTURE)}, "prompt"),
        ({"prompt": "", "source": Remix(PICTURE)}, "prompt"),
        ({"prompt": "", "source": ReplaceBackground(PICTURE)}, "prompt"),
        ({"transparent": True, "source": Upscale(PICTURE)}, "transparent"),
    ],
)
def test_what_is_malformed_is_refused_by_the_name_of_its_field(fields, field):
    with pytest.raises(InvalidRequest) as refused:
        asked(**fields)

    assert refused.value.field == field


@pytest.mark.parametrize(
    "fields",
    [
        {"prompt": "x" * 10_000},
        {"prompt": "🦊"},
        {"seed": 0},
        {"seed": MAX_SEED},
        {"num_images": 1},
        {"num_images": 8},
        {"prompt": "", "source": Edit(PICTURE, PICTURE)},
        {"prompt": "", "source": Reframe(PICTURE)},
        {"prompt": "", "source": Upscale(PICTURE, resemblance=1, detail=100)},
        {"source": ReplaceBackground(PICTURE)},
        {"transparent": True},
        {"prompt": "", "source": ReplaceBackground(PICTURE), "transparent": True},
    ],
)
def test_the_limits_themselves_are_allowed(fields):
    assert asked(**fields)


@pytest.mark.parametrize("weight", [0, 101, -1])
def test_an_image_weight_lies_between_1_and_100(weight):
    with pytest.raises(InvalidRequest, match="image_weight"):
        Remix(PICTURE, weight)


def test_a_mask_has_the_size_of_its_image():
    with pytest.raises(InvalidRequest, match="64x64"):
        Edit(PICTURE, Image(b"", ImageFormat.PNG, Resolution(64, 63)))


@given(st.integers(0, MAX_SEED), st.integers(0, 7))
def test_item_seeds_follow_each_other_and_wrap_at_two_to_the_31(seed, index):
    found = item_seed(seed, index)

    assert 0 <= found <= MAX_SEED
    assert (found - seed) % 2**31 == index


@pytest.mark.parametrize("field", ["resemblance", "detail"])
@pytest.mark.parametrize("value", [0, 101])
def test_an_upscale_has_its_shares_within_their_limits(field, value):
    with pytest.raises(InvalidRequest) as refused:
        Upscale(PICTURE, **{field: value})

    assert refused.value.field == field

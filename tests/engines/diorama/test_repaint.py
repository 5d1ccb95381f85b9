"""A picture of ours is painted again without what a mask covers."""

from __future__ import annotations

import asyncio
from io import BytesIO

import numpy as np
import PIL.Image
import pytest
from pictures import image, mask

from aquatint.domain import Edit, GenerationRequest, Image, MagicPrompt, RenderingSpeed, Resolution
from aquatint.engines import EngineOptions, load
from aquatint.engines.diorama.note import note_of

SIZE = Resolution(256, 256)


def request(prompt: str, **more: object) -> GenerationRequest:
    fields = {"prompt": prompt, "resolution": SIZE, "seed": 5, **more}
    return GenerationRequest(**fields, magic_prompt=MagicPrompt.OFF)


def drawn(asked: GenerationRequest) -> Image:
    async def ask() -> Image:
        engine = load(EngineOptions("diorama"))
        try:
            return (await engine.generate(asked)).images[0].image
        finally:
            await engine.aclose()

    return asyncio.run(ask())


def pixels(picture: Image) -> np.ndarray:
    return np.asarray(PIL.Image.open(BytesIO(picture.data)).convert("RGB")).astype(int)


def subject(picture: Image) -> np.ndarray:
    note = note_of(picture)
    assert note is not None
    outline = note.subjects(SIZE)
    assert outline is not None
    return outline


@pytest.mark.parametrize("speed", [RenderingSpeed.DEFAULT, RenderingSpeed.FLASH])
def test_what_was_behind_a_figure_comes_back(speed):
    asked = "a red car on a street at night"
    before = drawn(request(asked, rendering_speed=speed))
    hole = subject(before)
    after = pixels(drawn(request("", source=Edit(before, mask(hole)))))
    assert (after[~hole] == pixels(before)[~hole]).all()
    plain = drawn(request("", source=Edit(image(pixels(before).astype(np.uint8)), mask(hole))))
    empty = pixels(drawn(request("a street at night", rendering_speed=speed)))
    inside = hole & (np.abs(empty - pixels(before)).max(2) > 40)

    def off(picture: np.ndarray) -> float:
        return float(np.abs(picture - empty)[inside].mean())

    assert off(after) < 0.6 * off(pixels(plain))


def test_who_is_hardly_covered_stays_whole():
    before = drawn(request("two cats on a plain studio background"))
    whole = subject(before)
    columns = np.flatnonzero(whole.any(0))
    hole = np.zeros_like(whole)
    hole[:, : int(columns[0] + columns[-1]) // 2 + 6] = True
    after = pixels(drawn(request("", source=Edit(before, mask(hole)))))
    kept = hole & whole
    kept[:, : int(columns[0] + columns[-1]) // 2 - 2] = False
    assert np.abs(after - pixels(before))[kept].mean() < 20


def test_what_is_no_figure_is_filled_as_in_any_picture():
    before = drawn(request("a red car on a street at night"))
    hole = np.zeros((256, 256), bool)
    hole[20:60, 20:60] = True
    hole &= ~subject(before)
    plain = image(pixels(before).astype(np.uint8))
    ours = drawn(request("", source=Edit(before, mask(hole))))
    theirs = drawn(request("", source=Edit(plain, mask(hole))))
    assert (pixels(ours) == pixels(theirs)).all()

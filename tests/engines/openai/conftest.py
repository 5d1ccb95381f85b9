"""A server that speaks OpenAI's images API, and engines that ask it."""

import base64

import numpy as np
import pytest
from pictures import image
from upstreams import reply, scripted

from aquatint.domain import GenerationRequest, Resolution
from aquatint.engines.openai import SERVERS, OpenaiEngine, Upstream

GENERATIONS, EDITS = "/v1/images/generations", "/v1/images/edits"
SIZE = Resolution(128, 96)
RED = image(np.full((96, 128, 3), (200, 30, 30), np.uint8))
WANTED = GenerationRequest(prompt="a cat", resolution=SIZE, seed=7)


def answer(*drawn, **headers):
    items = [{"b64_json": base64.b64encode(one.data).decode()} for one in drawn]
    return reply(200, {"created": 1, "data": items}, **headers)


@pytest.fixture
async def server(anyio_backend):
    async with scripted() as script:
        for path in (GENERATIONS, EDITS):
            script.answers(path, answer(RED))
        yield script


@pytest.fixture
async def make(anyio_backend, server):
    made = []

    def make(kind, **more):
        given = {
            "base_url": f"{server.url}/v1/",
            "api_key": "our-key",
            "model": None,
            "server": SERVERS[kind],
            "timeout": 30.0,
            "parallel": 4,
            "allow_private": True,
            "max_image_bytes": 2_000_000,
            "max_image_pixels": 4_000_000,
        }
        made.append(OpenaiEngine(Upstream(**{**given, **more})))
        return made[-1]

    yield make
    for engine in made:
        await engine.aclose()

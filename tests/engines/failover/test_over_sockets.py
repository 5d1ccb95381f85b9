"""A failover of real engines over real sockets, built from settings."""

import pytest
from upstreams import scripted

from aquatint.domain import GenerationRequest, Resolution
from aquatint.domain.errors import EngineBusy, EngineTimeout
from aquatint.engines import load
from aquatint.settings import Settings

pytestmark = pytest.mark.anyio

WANTED = GenerationRequest(prompt="A pear", resolution=Resolution(512, 512), seed=7)
NOBODY = "http://127.0.0.1:9"


@pytest.fixture
async def make(anyio_backend, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    made = []

    def make(url, **more):
        shared = {"allow_private_networks": True, "ideogram_keyless": True}
        given = {"engine": "failover", "failover": "ideogram,diorama", "ideogram_base_url": url}
        made.append(load(Settings(**shared | given | more).engine_options("failover")))
        return made[-1]

    yield make
    for engine in made:
        await engine.aclose()


async def test_where_the_upstream_is_dead_the_embedded_engine_answers(make):
    drawn = await make(NOBODY).generate(WANTED)
    assert drawn.provenance.engine == "diorama"
    assert drawn.images[0].image.size == WANTED.resolution


async def test_what_an_upstream_has_read_and_not_answered_is_asked_of_nobody_else(make):
    async with scripted() as server:
        server.answers("/v1/ideogram-v3/generate", None)
        with pytest.raises(EngineTimeout):
            await make(server.url, ideogram_timeout=0.2).generate(WANTED)
        assert len(server.received) == 1
        assert b"A pear" in server.received[0].body


async def test_a_part_is_left_alone_after_as_many_faults_as_the_settings_say(make):
    alone = make(NOBODY, failover="ideogram", failover_faults=1, failover_rest=120)
    for said in ("cannot be reached", "has failed"):
        with pytest.raises(EngineBusy, match=said) as raised:
            await alone.generate(WANTED)
    assert raised.value.retry_after in (119, 120)

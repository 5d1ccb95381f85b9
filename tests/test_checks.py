"""Who enriches prompts and judges images follows from the settings."""

import pytest
from upstreams import reply, scripted

from aquatint.assembly import opened_drawing
from aquatint.checks import image_safety, magic_prompt
from aquatint.domain import GenerationRequest, MagicPrompt, Resolution
from aquatint.engines import CannotStart
from aquatint.engines.solid import SolidEngine
from aquatint.settings import Settings
from aquatint.studio.magic_prompt import RuleWriter
from aquatint.studio.safety import EveryImageIsSafe

pytestmark = pytest.mark.anyio

WANTED = GenerationRequest(
    prompt="a cat", resolution=Resolution(512, 512), magic_prompt=MagicPrompt.ON, seed=1
)


class Writing(SolidEngine):
    """Writes, too, in as far as it can."""

    def __init__(self, *, completes=True):
        self.completes = completes

    async def complete(self, instruction, text):
        return f"{text}, by the model"


@pytest.fixture(autouse=True)
def nowhere(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


async def written(engine, **settings):
    async with magic_prompt(Settings(**settings), engine) as writer:
        return await writer.write(WANTED)


async def test_without_settings_a_model_that_can_write_does_and_else_rules():
    rules = await RuleWriter().write(WANTED)
    assert await written(Writing()) == "a cat, by the model"
    assert await written(Writing(completes=False)) == rules
    assert await written(SolidEngine()) == rules
    assert await written(Writing(), magic_prompt="rules") == rules


async def test_an_endpoint_writes_where_one_is_set_and_no_model_can():
    async with scripted() as server:
        told = {"choices": [{"message": {"content": "a cat, by the endpoint"}}]}
        server.answers("/v1/chat/completions", reply(200, told))
        where = {"magic_prompt_url": f"{server.url}/v1", "allow_private_networks": True}
        assert await written(SolidEngine(), **where) == "a cat, by the endpoint"
        assert await written(Writing(), **where) == "a cat, by the model"
        assert await written(Writing(), **where, magic_prompt="chat") == "a cat, by the endpoint"


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"magic_prompt": "model"}, "no model that writes"),
        ({"magic_prompt": "chat"}, "AQUATINT_MAGIC_PROMPT_URL"),
    ],
)
async def test_a_writer_that_is_named_and_not_there_ends_the_start(settings, said):
    with pytest.raises(CannotStart, match=said):
        await written(SolidEngine(), **settings)


async def test_without_a_classifier_every_image_is_safe():
    assert isinstance(image_safety(Settings()), EveryImageIsSafe)


async def test_a_classifier_that_cannot_be_had_ends_the_start(tmp_path):
    with pytest.raises(CannotStart, match="image_classifier"):
        image_safety(Settings(image_classifier=str(tmp_path)))


async def test_a_drawing_goes_by_the_name_of_its_engine_which_scopes_of_keys_speak_of():
    async with opened_drawing(Settings(engine="solid")) as drawing:
        assert drawing.name == "solid"

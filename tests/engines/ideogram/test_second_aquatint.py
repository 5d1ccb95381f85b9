"""Another Aquatint upstream: every field arrives there as it was asked for here."""

import json
from dataclasses import replace

import numpy as np
import pytest
from pictures import image, landscape, mask
from upstreams import reply, served

from aquatint.api.app import build_app
from aquatint.api.endpoint import Edge
from aquatint.domain import (
    CharacterReference,
    Edit,
    GenerationRequest,
    Keeping,
    MagicPrompt,
    Model,
    PalettePreset,
    Reframe,
    Remix,
    RenderingSpeed,
    ReplaceBackground,
    Resolution,
    Style,
    StylePreset,
    StyleType,
    Swatch,
    Upscale,
)
from aquatint.domain.errors import Unsupported
from aquatint.domain.json_prompt import Element, JsonPrompt
from aquatint.engines import CannotStart, EngineOptions, Tolerance, load, unheard
from aquatint.engines.ideogram import IdeogramEngine
from aquatint.engines.solid import SolidEngine
from aquatint.settings import Settings
from aquatint.storage import Generations, Keys, open_assets
from aquatint.studio import Access, Drawing, Links, SigningSecrets, Studio, utc_now
from aquatint.studio.links import LIFETIME

from .conftest import upstream

pytestmark = pytest.mark.anyio

SIZE = Resolution(1024, 1024)
PICTURE, OTHER = image(landscape(1024, 1024)), image(landscape(1024, 1024)[::-1])
SMALL = image(landscape(300, 200))
HOLE = mask(np.arange(1024)[None].repeat(1024, 0) < 400)
MAGIC_OFF = MagicPrompt.OFF


def asked(**more):
    fields = {"prompt": "a cat", "resolution": SIZE, "seed": 7, "magic_prompt": MAGIC_OFF}
    return GenerationRequest(**{**fields, **more})


class Listening(SolidEngine):
    """Remembers what it was asked for, there."""

    def __init__(self):
        self.asked = []
        self.capabilities = replace(SolidEngine.capabilities, custom_models=True)

    async def generate(self, request, progress=unheard):
        self.asked.append(request)
        return await super().generate(request, progress)


@pytest.fixture
async def there(database, tmp_path):
    """The engine of a second server, and its address and key."""
    listening = Listening()
    studio = Studio(
        drawing=Drawing(engine=listening, tolerance=Tolerance.ANY),
        generations=Generations(database),
        assets=open_assets(None, tmp_path),
        links=Links(SigningSecrets(tmp_path, lifetime=LIFETIME, clock=utc_now)),
    )
    keys = Keys(database)
    _, key = await keys.create("the first one")

    async def ready():
        pass

    async with served(build_app(Edge(studio, Access(keys)), readiness=ready)) as address:
        yield listening, address, key


@pytest.fixture
async def here(there):
    _, address, key = there
    engine = IdeogramEngine(upstream(address, api_key=key))
    yield engine
    await engine.aclose()


STYLES = [
    Style(type=StyleType.DESIGN),
    Style(preset=StylePreset.POP_ART),
    Style(codes=("1a2b3c4d", "AABBCCDD")),
    Style(references=(PICTURE, OTHER)),
    Style(character=CharacterReference(PICTURE)),
    Style(character=CharacterReference(PICTURE, HOLE)),
    Style(palette=PalettePreset.EMBER),
    Style(palette=(Swatch("#ff0000", 0.5), Swatch("#00ff00"))),
    Style(custom_model="model/m/version/1"),
]
REQUESTS = [
    asked(),
    asked(prompt='Ein Schild: "Grüße, 世界" 🏝'),
    asked(num_images=3, seed=2**31 - 1),
    asked(negative_prompt="dogs"),
    asked(resolution=Resolution(1312, 736)),
    asked(check_copyright=True),
    *(asked(rendering_speed=speed) for speed in RenderingSpeed),
    *(asked(style=style) for style in STYLES),
    asked(source=Edit(PICTURE, HOLE)),
    asked(source=Remix(PICTURE, 33), negative_prompt="dogs"),
    asked(source=Remix(OTHER, 100), style=STYLES[3]),
    asked(source=Reframe(PICTURE), prompt="", magic_prompt=MagicPrompt.AUTO),
    asked(source=ReplaceBackground(PICTURE), style=STYLES[6]),
    asked(source=Upscale(SMALL, 60, 70), resolution=Resolution(600, 400), upscaled_from=SMALL.size),
]
CLEAR = [
    asked(transparent=True),
    asked(transparent=True, resolution=Resolution(832, 1248), negative_prompt="dogs"),
    asked(transparent=True, style=STYLES[-1], num_images=2, rendering_speed=RenderingSpeed.QUALITY),
    asked(
        transparent=True,
        resolution=Resolution(2624, 1472),
        upscaled_from=Resolution(1312, 736),
    ),
]
OLDER = [
    *(asked(model=model, num_images=2) for model in Model if model is not Model.V_4),
    *(
        asked(model=model, rendering_speed=RenderingSpeed.TURBO)
        for model in Model
        if model is not Model.V_4
    ),
    asked(model=Model.V_1, resolution=Resolution(768, 1232), negative_prompt="dogs"),
    asked(model=Model.V_2A, resolution=Resolution(1312, 736)),
    asked(model=Model.V_2A, style=Style(type=StyleType.RENDER_3D)),
    asked(model=Model.V_2, resolution=Resolution(1280, 720), negative_prompt="dogs"),
    asked(model=Model.V_2, style=Style(type=StyleType.ANIME, palette=STYLES[7].palette)),
    asked(model=Model.V_2, magic_prompt=MagicPrompt.OFF, source=Remix(PICTURE, 33)),
    asked(model=Model.V_1, source=Remix(PICTURE, 33)),
    asked(model=Model.V_2, source=Edit(PICTURE, HOLE), style=Style(type=StyleType.ANIME)),
    asked(
        model=Model.V_2,
        source=Reframe(PICTURE),
        prompt="",
        magic_prompt=MagicPrompt.AUTO,
        resolution=Resolution(640, 1024),
    ),
]


PARTS = JsonPrompt(
    description="A poster for a jazz night",
    background="night sky",
    elements=(Element(desc="bold", text="JAZZ", box=(0, 100, 300, 900), colors=("#ffcc00",)),),
    style=(("lighting", "moonlight"), ("medium", "ink")),
)
NEWER = [
    asked(
        model=Model.V_4,
        json_prompt=PARTS,
        prompt=PARTS.words(),
        resolution=Resolution(2560, 1440),
        rendering_speed=RenderingSpeed.TURBO,
        style=Style(palette=(Swatch("#102030"),)),
        check_copyright=True,
    ),
]
REMOVED = [
    asked(source=Edit(PICTURE, HOLE), prompt="", magic_prompt=MagicPrompt.AUTO),
]


@pytest.mark.parametrize("request_", [*REQUESTS, *CLEAR, *OLDER, *NEWER, *REMOVED])
async def test_what_is_asked_here_arrives_there(here, there, request_):
    drawn = await here.generate(request_)
    listening, _, _ = there
    assert listening.asked == [replace(request_, seed_is_free=False)]
    assert drawn.adjustments == ()


@pytest.mark.parametrize(
    "request_",
    [
        asked(
            source=ReplaceBackground(PICTURE),
            prompt="",
            magic_prompt=MagicPrompt.AUTO,
            transparent=True,
            seed_is_free=True,
        ),
        asked(
            source=Remix(PICTURE, 33),
            model=Model.V_4,
            magic_prompt=MagicPrompt.ON,
            resolution=Resolution(1024, 1024),
            seed_is_free=True,
        ),
    ],
)
async def test_what_has_no_seed_there_is_drawn_with_one_of_its_own(here, there, request_):
    drawn = await here.generate(request_)
    (arrived,) = there[0].asked
    assert arrived.seed_is_free
    known = {"seed": request_.seed, "prompt": request_.prompt}
    assert replace(arrived, **known) == request_
    assert drawn.adjustments == ()


async def test_its_images_are_those_that_were_drawn_there(here, there):
    steps = []
    drawn = await here.generate(asked(num_images=3), lambda *step: steps.append(step))
    direct = await SolidEngine().generate(asked(num_images=3))
    assert [(made.seed, made.image) for made in drawn.images] == [
        (made.seed, made.image) for made in direct.images
    ]
    assert steps == [(1, 4), (2, 4), (3, 4), (4, 4)]
    assert (drawn.provenance.engine, drawn.provenance.model) == ("ideogram", "V_3")


async def test_an_edit_without_a_mask_is_one_whose_mask_is_black(here, there):
    await here.generate(asked(source=Edit(PICTURE)))
    sent = there[0].asked[0].source.mask
    assert sent.size == PICTURE.size
    assert sent == mask(np.ones((1024, 1024), bool))


async def test_the_prompt_that_was_drawn_there_is_told(here):
    drawn = await here.generate(asked(magic_prompt=MagicPrompt.ON))
    assert drawn.prompt.startswith("a cat")
    assert drawn.prompt != "a cat"


async def test_the_prompt_is_enriched_there_and_not_here(here, there):
    drawing = Drawing(engine=here)
    prepared = await drawing.prepare(asked(magic_prompt=MagicPrompt.ON))
    assert prepared.prompt == "a cat"


@pytest.mark.parametrize(
    ("more", "field", "keeping"),
    [
        (
            {"model": Model.V_2, "style": Style(preset=StylePreset.POP_ART)},
            "model",
            Keeping.EQUIVALENT,
        ),
        ({"model": Model.V_1, "source": Edit(PICTURE, HOLE)}, "model", Keeping.EQUIVALENT),
        ({"model": Model.V_2, "check_copyright": True}, "model", Keeping.EQUIVALENT),
        (
            {"model": Model.V_2A, "rendering_speed": RenderingSpeed.QUALITY},
            "model",
            Keeping.EQUIVALENT,
        ),
        (
            {"transparent": True, "style": Style(type=StyleType.DESIGN)},
            "style_type",
            Keeping.LOST,
        ),
        (
            {"transparent": True, "rendering_speed": RenderingSpeed.FLASH},
            "rendering_speed",
            Keeping.EQUIVALENT,
        ),
        (
            {"transparent": True, "resolution": Resolution(704, 1152)},
            "resolution",
            Keeping.EQUIVALENT,
        ),
        ({"resolution": Resolution(1280, 720)}, "resolution", Keeping.EQUIVALENT),
        ({"style": Style(type=StyleType.ANIME)}, "style_type", Keeping.LOST),
        (
            {"source": Edit(PICTURE, HOLE), "negative_prompt": "dogs"},
            "negative_prompt",
            Keeping.LOST,
        ),
        (
            {"source": Upscale(PICTURE), "rendering_speed": RenderingSpeed.TURBO},
            "rendering_speed",
            Keeping.LOST,
        ),
        (
            {"source": Reframe(PICTURE), "style": Style(type=StyleType.DESIGN)},
            "style_type",
            Keeping.LOST,
        ),
    ],
)
async def test_what_the_forms_cannot_say_is_told(here, more, field, keeping):
    told = here.capabilities.check(asked(**more), Tolerance.ANY)
    assert [(one.field, one.keeping) for one in told] == [(field, keeping)]


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"source": Edit(PICTURE, HOLE), "prompt": "", "num_images": 2}, "image"),
        (
            {
                "source": ReplaceBackground(PICTURE),
                "style": Style(custom_model="model/m/version/1"),
            },
            "custom_model_uri",
        ),
    ],
)
async def test_what_the_server_has_no_operation_for_is_refused(here, there, more, field):
    with pytest.raises(Unsupported) as refused:
        here.capabilities.check(asked(**more), Tolerance.ANY)
    assert refused.value.field == field
    assert there[0].asked == []


@pytest.mark.parametrize("source", [Edit, ReplaceBackground, Upscale])
async def test_a_source_of_any_size_is_none_that_v3_would_have_to_have(here, source):
    request = asked(source=source(SMALL), resolution=SMALL.size)
    assert here.capabilities.check(request, Tolerance.STRICT) == ()


@pytest.mark.parametrize("source", [None, Remix(PICTURE)])
async def test_what_drew_is_the_model_that_was_asked_for(here, source):
    drawn = await here.generate(asked(model=Model.V_2, source=source))
    assert drawn.provenance.model == "V_2"


async def test_a_wrong_key_there_is_no_wrong_key_here(there):
    engine = IdeogramEngine(upstream(there[1], api_key="wrong"))
    with pytest.raises(Exception, match="refuses the key of this one"):
        await engine.generate(asked())
    await engine.aclose()


@pytest.mark.parametrize(
    ("source", "path", "names"),
    [
        (
            Reframe(PICTURE),
            "/v1/ideogram-v3/reframe",
            {"image", "resolution", "num_images", "rendering_speed", "seed"},
        ),
        (Upscale(PICTURE, 60, 70), "/upscale", {"image_request", "image_file"}),
        (
            ReplaceBackground(PICTURE),
            "/v1/ideogram-v3/replace-background",
            {"image", "prompt", "magic_prompt", "num_images", "rendering_speed", "seed"},
        ),
    ],
)
async def test_other_operations_are_posted_as_documented(engine, server, source, path, names):
    told = {"url": f"{server.url}/a.png", "seed": 7, "is_image_safe": True}
    server.answers(path, reply(200, {"data": [told]}))
    server.answers("/a.png", reply(200, PICTURE.data, "image/png"))
    await engine.generate(asked(source=source))
    sent = server.asked(path)[0]
    assert sent.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert {part.split(b'"')[1].decode() for part in sent.body.split(b" name=")[1:]} == names


async def test_what_an_upscale_asks_for_is_one_part_of_json(engine, server):
    told = {"url": f"{server.url}/a.png", "seed": 7, "is_image_safe": True}
    server.answers("/upscale", reply(200, {"data": [told]}))
    server.answers("/a.png", reply(200, PICTURE.data, "image/png"))
    await engine.generate(asked(source=Upscale(PICTURE, 60, 70), prompt="a cat"))
    body = server.asked("/upscale")[0].body
    head, _, rest = body.partition(b'name="image_request"')[2].partition(b"\r\n\r\n")
    assert b"application/json" in head
    assert b"filename" not in head
    assert json.loads(rest.partition(b"\r\n--")[0]) == {
        "prompt": "a cat",
        "resemblance": 60,
        "detail": 70,
        "magic_prompt_option": "OFF",
        "num_images": 1,
        "seed": 7,
    }


async def test_it_passes_on_what_the_server_says_of_an_image(engine, server):
    server.answers("/describe", reply(200, {"descriptions": [{"text": "A cat."}, {"text": "C"}]}))
    assert await engine.describe(PICTURE) == ("A cat.", "C")
    assert b'name="image_file"; filename="image.png"' in server.asked("/describe")[0].body


async def test_a_missing_key_is_refused_at_the_start_unless_none_is_wanted(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(CannotStart, match="AQUATINT_IDEOGRAM_API_KEY"):
        load(Settings().engine_options("ideogram"))
    await load(Settings(ideogram_keyless=True).engine_options("ideogram")).aclose()


async def test_it_is_built_from_settings_and_its_key_is_no_text(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("AQUATINT_IDEOGRAM_API_KEY", "s3cret")
    settings = Settings(ideogram_base_url="https://gateway.example.org/ideogram")
    options = settings.engine_options("ideogram")
    assert isinstance(options, EngineOptions)
    assert "s3cret" not in repr(settings) + repr(options)
    await load(options).aclose()

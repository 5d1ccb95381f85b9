"""A request is answered with stored images and links, or it leaves nothing behind."""

import asyncio
import hashlib
from dataclasses import dataclass, field, replace

import pytest

from aquatint.domain import (
    Drawn,
    Edit,
    GeneratedImage,
    GenerationRequest,
    Keeping,
    MagicPrompt,
    Provenance,
    Style,
)
from aquatint.domain.errors import (
    EngineBusy,
    EngineError,
    EngineTimeout,
    InvalidRequest,
    Unavailable,
    UnsafeContent,
    Unsupported,
)
from aquatint.engines import Capabilities, Rule, Tolerance
from aquatint.engines.solid import SolidEngine
from aquatint.studio import Limits, shelf

from .conftest import CALLER, START, parts, states, wanted

pytestmark = pytest.mark.anyio


@dataclass
class Gate:
    """An engine that draws when it is let, one request at a time."""

    capabilities: Capabilities = field(default_factory=lambda: Capabilities(parallel=1))
    open: asyncio.Event = field(default_factory=asyncio.Event)
    drawing: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(0))
    seen: list[GenerationRequest] = field(default_factory=list)

    async def generate(self, request, progress):
        self.seen.append(request)
        self.drawing.release()
        await self.open.wait()
        return await SolidEngine().generate(request, progress)

    async def aclose(self):
        pass


@dataclass
class Broken:
    """An engine that answers with an error, or with what it should not."""

    error: Exception | None = None
    answer: tuple[GeneratedImage, ...] = ()
    capabilities: Capabilities = field(default_factory=Capabilities)

    async def generate(self, request, progress):
        if self.error is not None:
            raise self.error
        return Drawn(self.answer, Provenance(engine="broken", model="broken"))

    async def aclose(self):
        pass


class NoImageIsSafe:
    async def is_safe(self, image):
        return False


async def leaves_no_image(database, assets):
    return not assets.names and await database.pool.fetchval("SELECT count(*) FROM images") == 0


async def test_a_request_is_answered_with_links_that_lead_to_its_images(studio):
    generation = await studio.generate(CALLER, wanted(num_images=3, seed=7))

    assert [asset.seed for asset in generation.assets] == [7, 8, 9]
    assert generation.created == START
    for asset in generation.assets:
        image = await studio.image(*parts(asset.link))
        content = await image.read()
        assert content.startswith(b"\x89PNG")
        assert (image.media_type, image.length) == ("image/png", len(content))
        assert image.etag == f'"{hashlib.sha256(content).hexdigest()}"'


async def test_a_seed_is_chosen_where_none_was_given(studio):
    first = await studio.generate(CALLER, wanted())
    second = await studio.generate(CALLER, wanted())

    assert first.assets[0].seed != second.assets[0].seed


async def test_the_answer_says_the_prompt_that_was_drawn(studio):
    enriched = await studio.generate(CALLER, wanted("a cat", magic_prompt=MagicPrompt.ON))
    plain = await studio.generate(CALLER, wanted("a cat", magic_prompt=MagicPrompt.OFF))

    assert enriched.shown.prompt.startswith("a cat, ")
    assert plain.shown.prompt == "a cat"


async def test_an_unsafe_prompt_is_refused_before_anything_is_written(studio, database):
    with pytest.raises(UnsafeContent):
        await studio.generate(CALLER, wanted("a naked woman"))

    assert await states(database) == []


async def test_a_prompt_made_unsafe_by_magic_prompt_is_refused(make_studio, database):
    class Tempter:
        async def write(self, request):
            return "a naked woman"

    with pytest.raises(UnsafeContent):
        await make_studio(magic_prompt=Tempter()).generate(CALLER, wanted())

    assert await states(database) == []


async def test_what_the_engine_cannot_do_is_refused_before_anything_is_written(studio, database):
    style = Style(custom_model="model/mine/version/1")

    with pytest.raises(Unsupported, match="custom_model_uri"):
        await studio.generate(CALLER, wanted(style=style))

    assert await states(database) == []


async def test_an_empty_prompt_that_removes_stays_empty(studio):
    made = (await SolidEngine().generate(wanted(seed=1))).images[0].image
    request = replace(wanted(), source=Edit(made, made), magic_prompt=MagicPrompt.ON, prompt="")

    assert (await studio.generate(CALLER, request)).shown.prompt == ""


async def test_an_unsafe_image_is_withheld_and_not_kept(make_studio, assets):
    studio = make_studio(image_safety=NoImageIsSafe())

    generation = await studio.generate(CALLER, wanted(num_images=2))

    assert [asset.link for asset in generation.assets] == [None, None]
    assert assets.names == set()


async def test_the_row_tells_who_asked_for_what_without_the_images(studio, database):
    made = (await SolidEngine().generate(wanted(seed=1))).images[0].image
    request = wanted("a hat", source=Edit(made), seed=5, magic_prompt=MagicPrompt.OFF)

    await studio.generate(CALLER, request)

    row = await database.pool.fetchrow(
        "SELECT account, key, created, state, request ->> 'prompt' AS prompt,"
        " request -> 'source' ->> 'kind' AS source FROM generations"
    )
    assert tuple(row) == ("default", "the-key", START, "succeeded", "a hat", "Edit")


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (ValueError("a bug"), EngineError),
        (TimeoutError("of its own"), EngineError),
        (EngineError("no device"), EngineError),
        (InvalidRequest("mask", "is odd"), InvalidRequest),
    ],
)
async def test_what_goes_wrong_in_the_engine_fails_the_generation(
    make_studio, database, assets, error, expected
):
    with pytest.raises(expected) as raised:
        await make_studio(engine=Broken(error)).generate(CALLER, wanted())

    assert not isinstance(raised.value, EngineBusy)
    assert await states(database) == ["failed"]
    assert await leaves_no_image(database, assets)


async def test_the_text_of_an_unexpected_error_stays_in_the_house(make_studio, database):
    with pytest.raises(EngineError) as raised:
        await make_studio(engine=Broken(ValueError("/secret/path"))).generate(CALLER, wanted())

    assert "secret" not in str(raised.value)
    assert isinstance(raised.value.__cause__, ValueError)


async def test_an_engine_that_draws_too_few_images_has_failed(make_studio, database):
    with pytest.raises(EngineError, match="0 images, not 1"):
        await make_studio(engine=Broken()).generate(CALLER, wanted())

    assert await states(database) == ["failed"]


async def test_an_engine_that_takes_too_long_is_given_up(make_studio, database):
    studio = make_studio(engine=Gate(), limits=Limits(engine_seconds=0.01, retry_after=9))

    with pytest.raises(EngineTimeout) as raised:
        await studio.generate(CALLER, wanted())

    assert raised.value.retry_after == 9
    assert await states(database) == ["failed"]


async def test_who_finds_the_queue_full_is_told_when_to_come_back(make_studio, database):
    engine = Gate()
    studio = make_studio(engine=engine, limits=Limits(waiting=1, retry_after=3))
    inside = [asyncio.create_task(studio.generate(CALLER, wanted())) for _ in range(2)]
    await engine.drawing.acquire()

    with pytest.raises(EngineBusy) as raised:
        await studio.generate(CALLER, wanted())

    engine.open.set()
    await asyncio.gather(*inside)
    assert raised.value.retry_after == 3
    assert await states(database) == ["succeeded", "succeeded"]


async def test_only_so_many_requests_are_drawn_at_a_time(make_studio):
    engine = Gate()
    studio = make_studio(engine=engine)
    requests = [asyncio.create_task(studio.generate(CALLER, wanted())) for _ in range(3)]
    await engine.drawing.acquire()

    assert len(engine.seen) == 1

    engine.open.set()
    await asyncio.gather(*requests)
    assert len(engine.seen) == 3


async def test_a_cancelled_request_leaves_no_image_and_frees_its_place(
    make_studio, database, assets
):
    engine = Gate()
    studio = make_studio(engine=engine, limits=Limits(waiting=0))
    request = asyncio.create_task(studio.generate(CALLER, wanted()))
    await engine.drawing.acquire()

    request.cancel()
    with pytest.raises(asyncio.CancelledError):
        await request

    assert await states(database) == ["failed"]
    assert await leaves_no_image(database, assets)
    engine.open.set()
    await studio.generate(CALLER, wanted())


async def test_a_request_cancelled_while_it_is_accepted_holds_nothing(studio, database):
    async with database.pool.acquire() as other, other.transaction():
        await other.execute("SELECT FROM accounts FOR UPDATE")  # so that nothing is accepted yet
        request = asyncio.create_task(studio.generate(CALLER, wanted()))
        waits = "SELECT count(*) FROM pg_locks WHERE NOT granted"
        while not await other.fetchval(waits):  # each look lets the request go on
            pass
        request.cancel()
    with pytest.raises(asyncio.CancelledError):
        await request
    await studio.aclose()

    assert await states(database) == ["failed"]
    assert await database.pool.fetchval("SELECT sum(in_flight) FROM accounts") == 0


async def test_a_request_cancelled_twice_is_tidied_up_all_the_same(make_studio, database):
    engine = Gate()
    studio = make_studio(engine=engine)
    request = asyncio.create_task(studio.generate(CALLER, wanted()))
    await engine.drawing.acquire()

    request.cancel()
    await asyncio.sleep(0)
    request.cancel()
    with pytest.raises(asyncio.CancelledError):
        await request
    await studio.aclose()

    assert await states(database) == ["failed"]


async def test_a_request_cancelled_while_it_is_stored_leaves_no_file(make_studio, database, assets):
    writing, go_on = asyncio.Event(), asyncio.Event()
    put = assets.put

    async def slow_put(name, content):
        writing.set()
        await go_on.wait()
        await put(name, content)

    assets.put = slow_put
    request = asyncio.create_task(make_studio().generate(CALLER, wanted(num_images=2)))
    await writing.wait()

    request.cancel()
    go_on.set()
    with pytest.raises(asyncio.CancelledError):
        await request

    assert await states(database) == ["failed"]
    assert await leaves_no_image(database, assets)


async def test_when_storing_fails_midway_the_files_already_stored_are_deleted(
    studio, database, assets, monkeypatch
):
    monkeypatch.setattr(shelf, "PATIENCE", 0.1)
    assets.room = 2

    with pytest.raises(Unavailable, match="no space"):
        await studio.generate(CALLER, wanted(num_images=4))

    assert await states(database) == ["failed"]
    assert await leaves_no_image(database, assets)


async def test_a_store_that_comes_back_in_time_has_every_image(studio, assets):
    put, failures = assets.put, iter([True, True])

    async def put_in_the_end(name, content):
        if next(failures, False):
            raise Unavailable("gone for a moment")
        await put(name, content)

    assets.put = put_in_the_end
    generation = await studio.generate(CALLER, wanted(num_images=2))

    assert len(generation.assets) == len(assets.names) == 2


LOSES_SEEDS = (Rule("seed", Keeping.LOST, "is chosen by the model"),)


@dataclass
class Short:
    """An engine that keeps its seeds to itself, and draws fewer images than it is asked for."""

    drawn: int
    capabilities: Capabilities = field(default_factory=lambda: Capabilities(rules=LOSES_SEEDS))

    async def generate(self, request, progress):
        made = await SolidEngine().generate(request, progress)
        told = self.capabilities.check(request, Tolerance.ANY)
        return replace(made, images=made.images[: self.drawn], adjustments=told)

    async def aclose(self):
        pass


async def test_fewer_images_than_asked_for_are_kept_and_told(make_studio):
    generation = await make_studio(engine=Short(2)).generate(CALLER, wanted(num_images=3))
    assert len(generation.assets) == 2
    assert generation.adjusted == ("num_images",)


@pytest.mark.parametrize("drawn", [0, 4])
async def test_no_image_at_all_and_more_than_asked_for_are_errors(make_studio, database, drawn):
    class Odd(Short):
        async def generate(self, request, progress):
            made = await SolidEngine().generate(replace(request, num_images=4), progress)
            return replace(made, images=made.images[: self.drawn])

    with pytest.raises(EngineError, match=f"drew {drawn} images, not 3"):
        await make_studio(engine=Odd(drawn)).generate(CALLER, wanted(num_images=3))
    assert await states(database) == ["failed"]


async def test_a_seed_that_nobody_asked_for_may_be_lost_and_one_that_was_asked_for_may_not(
    make_studio,
):
    studio = make_studio(engine=Short(1))
    assert (await studio.generate(CALLER, wanted())).adjusted == ()
    with pytest.raises(Unsupported, match="seed"):
        await studio.generate(CALLER, wanted(seed=5))


async def test_what_was_lost_is_told_where_it_is_tolerated(make_studio):
    studio = make_studio(engine=Short(1), tolerance=Tolerance.ANY)
    assert (await studio.generate(CALLER, wanted(seed=5))).adjusted == ("seed",)

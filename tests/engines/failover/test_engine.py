"""Several engines answer as one: who is asked when, and when a request moves on."""

import asyncio

import pytest
from pictures import image, landscape

from aquatint.domain import (
    Adjustment,
    Drawn,
    Edit,
    GeneratedImage,
    GenerationRequest,
    Keeping,
    Model,
    Provenance,
    Remix,
    RenderingSpeed,
    Resolution,
    Style,
)
from aquatint.domain.errors import (
    EngineBusy,
    EngineError,
    EngineTimeout,
    EngineUnreachable,
    InvalidRequest,
    UnsafeContent,
    Unsupported,
    UpstreamError,
)
from aquatint.engines import (
    CannotStart,
    Capabilities,
    EngineOptions,
    Health,
    Rule,
    Standing,
    Tolerance,
    load,
)
from aquatint.engines.failover.breaker import Breaker
from aquatint.engines.failover.engine import FailoverEngine
from aquatint.engines.failover.part import Part
from aquatint.engines.failover.route import Kind, PartOptions, Route
from aquatint.engines.solid import SolidEngine
from aquatint.settings import Settings

pytestmark = pytest.mark.anyio

BEFORE = image(landscape(96, 64))
ALL = frozenset({Edit, Remix})


def asked(**more):
    return GenerationRequest(**{"prompt": "A pear", "resolution": Resolution(96, 64)} | more)


class Fake:
    """Answers in its own name, or raises the next of its errors; waits for `gate` if it is shut."""

    def __init__(self, name, *errors, **capabilities):
        self.name = name
        self.errors = list(errors)
        self.capabilities = Capabilities(**{"sources": ALL, "parallel": 4} | capabilities)
        self.gate = asyncio.Event()
        self.gate.set()
        self.asked = 0
        self.is_closed = False

    async def _answer(self):
        self.asked += 1
        await self.gate.wait()
        if self.errors:
            raise self.errors.pop(0)

    async def generate(self, request, progress=None):
        await self._answer()
        adjustments = self.capabilities.check(request, Tolerance.ANY)
        return Drawn((GeneratedImage(BEFORE, 1),), provenance(self.name), adjustments)

    async def describe(self, image):
        await self._answer()
        return (self.name,)

    async def aclose(self):
        self.is_closed = True


class Sleepy(Fake):
    """Tells whether it was woken."""

    woken = False

    def wake(self):
        self.woken = True


def provenance(name):
    return Provenance(engine=name, model=name)


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


def part(engine, clock=None, *, faults=2, **limits):
    options = PartOptions(name=engine.name, engine=EngineOptions(engine.name), **limits)
    return Part(options, engine, Breaker(faults=faults, monotonic=clock or Clock()))


def joined(*engines, **how):
    return FailoverEngine(tuple(part(engine) for engine in engines), **how)


async def who(failover, **more):
    return (await failover.generate(asked(**more))).provenance.engine


async def drained(failover, times, error=EngineError):
    for _ in range(times):
        with pytest.raises(error):
            await failover.generate(asked())


async def test_the_first_part_answers_and_the_others_are_not_asked():
    first, second = Fake("a"), Fake("b")
    assert await who(joined(first, second)) == "a"
    assert second.asked == 0


MOVES = {
    "an upstream that was not reached": UpstreamError("no", untouched=True),
    "an engine that did not begin": EngineError("no", untouched=True),
    "an engine that is busy": EngineBusy("busy"),
    "an engine that finds that it cannot": Unsupported("mask", "no"),
}
STAYS = {
    "an upstream that may have drawn": UpstreamError("cut off"),
    "an engine that failed": EngineError("no"),
    "a busy engine that may have drawn": EngineBusy("busy", untouched=False),
    "a time-out": EngineTimeout("late"),
    "a malformed request": InvalidRequest("prompt", "no"),
    "unsafe contents": UnsafeContent("no"),
    "a mistake in an engine": RuntimeError("oops"),
}


@pytest.mark.parametrize("case", MOVES)
async def test_a_request_moves_on_from(case):
    assert await who(joined(Fake("a", MOVES[case]), Fake("b"))) == "b"


@pytest.mark.parametrize("case", STAYS)
async def test_a_request_does_not_move_on_from(case):
    second = Fake("b")
    with pytest.raises(type(STAYS[case])) as raised:
        await who(joined(Fake("a", STAYS[case]), second))
    assert raised.value is STAYS[case]
    assert second.asked == 0


ROUTES = [
    (Route(models=frozenset({Model.V_2})), {"model": Model.V_2}, {"model": Model.V_3}, "model"),
    (Route(kinds=frozenset({Kind.EDIT})), {"source": Edit(BEFORE)}, {}, "prompt"),
    (Route(kinds=frozenset({Kind.GENERATE})), {}, {"source": Remix(BEFORE)}, "image"),
    (
        Route(speeds=frozenset({RenderingSpeed.TURBO})),
        {"rendering_speed": RenderingSpeed.TURBO},
        {"rendering_speed": RenderingSpeed.QUALITY},
        "rendering_speed",
    ),
]


@pytest.mark.parametrize(("route", "inside", "outside", "field"), ROUTES)
async def test_a_part_with_a_route_is_asked_for_nothing_else(route, inside, outside, field):
    special = part(Fake("special"), route=route)
    failover = FailoverEngine((special, part(Fake("rest"))))
    assert await who(failover, **inside) == "special"
    assert await who(failover, **outside) == "rest"
    with pytest.raises(Unsupported) as refused:
        FailoverEngine((special,)).capabilities.check(asked(**outside))
    assert refused.value.field == field


LOSSY = {"rules": (Rule("seed", Keeping.LOST, "no seeds"),)}
ROUGH = {"rules": (Rule("seed", Keeping.EQUIVALENT, "about the seed"),)}


@pytest.mark.parametrize(
    ("tolerance", "drawn_by"),
    [(Tolerance.STRICT, "exact"), (Tolerance.EQUIVALENT, "rough"), (Tolerance.ANY, "lossy")],
)
async def test_a_part_draws_only_what_it_keeps_within_the_tolerance(tolerance, drawn_by):
    parts = Fake("lossy", **LOSSY), Fake("rough", **ROUGH), Fake("exact")
    failover = joined(*parts, tolerance=tolerance)
    drawn = await failover.generate(asked(seed=5))
    assert drawn.provenance == provenance(drawn_by)
    engine = next(one for one in parts if one.name == drawn_by)
    told = engine.capabilities.check(asked(seed=5), Tolerance.ANY)
    assert drawn.adjustments == told
    assert failover.capabilities.check(asked(seed=5), tolerance) == told


async def test_a_request_that_moves_on_tells_the_adjustments_of_the_part_that_drew():
    failover = joined(Fake("a", EngineBusy("busy")), Fake("rough", **ROUGH))
    drawn = await failover.generate(asked(seed=5))
    assert drawn.adjustments == (Adjustment("seed", Keeping.EQUIVALENT, "about the seed"),)


async def test_what_no_part_can_do_is_refused_with_the_reason_of_the_first():
    failover = joined(Fake("a", sources=frozenset({Edit})), Fake("b", **LOSSY))
    request = asked(source=Remix(BEFORE), seed=3, style=Style(custom_model="model/x/version/1"))
    with pytest.raises(Unsupported, match="image: Remix is not available"):
        failover.capabilities.check(request)
    with pytest.raises(Unsupported, match="image: Remix is not available"):
        await failover.generate(request)


async def test_what_the_parts_can_do_together():
    small = Fake("a", sources=frozenset({Edit}), max_pixels=100, parallel=2, transparent=True)
    large = Fake("b", sources=ALL, max_pixels=900, parallel=5, describes=True)
    edits = part(large, slots=3, route=Route(kinds=frozenset({Kind.GENERATE})))
    both = FailoverEngine((part(small), edits)).capabilities
    assert (both.sources, both.max_pixels, both.parallel) == (frozenset({Edit}), 900, 5)
    assert (both.transparent, both.describes, both.custom_models) == (True, True, False)
    assert both.rules == ()
    assert joined(small, Fake("c")).capabilities.max_pixels is None


async def test_faults_in_a_row_leave_a_part_alone_until_a_probe_succeeds():
    clock = Clock()
    bad = Fake("bad", *[EngineError("no")] * 2)
    failover = FailoverEngine((part(bad, clock), part(Fake("good"))))
    await drained(failover, 2)
    assert [await who(failover), await who(failover)] == ["good", "good"]
    assert bad.asked == 2
    clock.now = 5
    assert [await who(failover), await who(failover)] == ["bad", "bad"]


async def test_it_tells_how_each_part_stands():
    clock = Clock()
    bad = Fake("bad", EngineUnreachable("gone"))
    failover = FailoverEngine((part(bad, clock, faults=1), part(Fake("good", parallel=2))))
    await failover.generate(asked())

    assert failover.standings() == (
        Standing(name="bad", health=Health.RESTING, slots=4, drawing=0, rests=5),
        Standing(name="good", health=Health.WELL, slots=2, drawing=0),
    )
    clock.now = 5
    assert failover.standings()[0].health is Health.ON_TRIAL


@pytest.mark.parametrize(
    "fault", [InvalidRequest("prompt", "no"), UnsafeContent("no"), EngineBusy("busy")]
)
async def test_what_is_not_the_fault_of_a_part_leaves_it_at_work(fault):
    failover = joined(Fake("a", *[fault] * 5))
    await drained(failover, 5, type(fault))
    assert await who(failover) == "a"


async def test_faults_that_a_request_moves_on_from_count_too():
    first = Fake("a", *[EngineError("no", untouched=True)] * 2)
    failover = joined(first, Fake("b"))
    assert [await who(failover) for _ in range(4)] == ["b"] * 4
    assert first.asked == 2


async def test_a_part_that_cannot_be_reached_is_left_alone_and_costs_no_more_time():
    gone = Fake("gone", *[EngineUnreachable("nobody there")] * 4)
    failover = FailoverEngine((part(gone, faults=2), part(Fake("b"))))
    assert [await who(failover) for _ in range(4)] == ["b"] * 4
    assert gone.asked == 2


async def test_when_all_are_left_alone_the_shortest_rest_is_told():
    clock = Clock()
    failover = FailoverEngine((part(Fake("a", EngineError("no")), clock, faults=1),))
    await drained(failover, 1)
    clock.now = 1.5
    with pytest.raises(EngineBusy) as busy:
        await failover.generate(asked())
    assert (busy.value.retry_after, busy.value.untouched) == (4, True)


async def test_the_least_retry_after_is_told_and_a_fault_only_where_nobody_is_busy():
    down = UpstreamError("down", untouched=True)
    busy = EngineBusy("busy", 9), EngineBusy("busy", 3)
    with pytest.raises(EngineBusy) as told:
        await who(joined(Fake("a", busy[0]), Fake("b", down), Fake("c", busy[1])))
    assert told.value is busy[1]
    with pytest.raises(UpstreamError):
        await who(joined(Fake("a", Unsupported("mask", "no")), Fake("b", down)))


async def test_a_full_part_is_passed_over_and_when_all_are_full_the_caller_comes_back():
    first, second = Fake("a"), Fake("b")
    failover = FailoverEngine((part(first, slots=2), part(second, slots=1)))
    for engine in (first, second):
        engine.gate.clear()
    drawing = [asyncio.create_task(who(failover)) for _ in range(3)]
    await settled()
    assert (first.asked, second.asked) == (2, 1)
    with pytest.raises(EngineBusy) as busy:
        await who(failover)
    assert busy.value.untouched
    for engine in (first, second):
        engine.gate.set()
    assert sorted(await asyncio.gather(*drawing)) == ["a", "a", "b"]
    assert await who(failover) == "a"


async def test_where_the_parts_for_a_source_are_full_that_is_known_before_it_is_read():
    drawer, editor = Fake("a"), Fake("b", sources=frozenset({Edit}))
    generates = Route(kinds=frozenset({Kind.GENERATE}))
    edits = Route(kinds=frozenset({Kind.EDIT}))
    failover = FailoverEngine(
        (part(drawer, slots=1, route=generates), part(editor, slots=1, route=edits))
    )
    drawer.gate.clear()
    drawing = asyncio.create_task(who(failover))
    await settled()
    with pytest.raises(EngineBusy, match="slot") as busy:
        failover.check_room(None)
    assert busy.value.untouched
    failover.check_room(Edit)
    failover.check_room(Remix)  # for nobody here: refused when it is read
    drawer.gate.set()
    await drawing
    failover.check_room(None)


async def test_where_all_slots_of_all_parts_are_taken_a_request_may_wait_for_one():
    engine = Fake("a")
    failover = FailoverEngine((part(engine, slots=1),))
    engine.gate.clear()
    drawing = asyncio.create_task(who(failover))
    await settled()
    failover.check_room(None)
    engine.gate.set()
    await drawing


async def test_where_the_parts_for_a_source_are_left_alone_that_is_known_before_it_is_read():
    clock = Clock()
    failover = FailoverEngine((part(Fake("a", EngineError("no")), clock, faults=1),))
    await drained(failover, 1)
    with pytest.raises(EngineBusy, match="has failed") as busy:
        failover.check_room(Edit)
    assert busy.value.retry_after == 5
    clock.now = 5
    failover.check_room(Edit)


async def test_never_more_requests_are_at_a_part_than_it_has_slots():
    engine = Fake("a")
    failover = FailoverEngine((part(engine, slots=3),))
    engine.gate.clear()
    drawing = [asyncio.create_task(who(failover)) for _ in range(20)]
    await settled()
    engine.gate.set()
    answers = await asyncio.gather(*drawing, return_exceptions=True)
    assert answers.count("a") == engine.asked == 3
    assert sum(isinstance(answer, EngineBusy) for answer in answers) == 17


async def test_a_caller_who_leaves_gives_the_slot_back_and_is_no_fault():
    engine = Fake("a")
    failover = FailoverEngine((part(engine, slots=1, faults=1),))
    await leave(engine, failover)
    assert await who(failover) == "a"


async def test_a_caller_who_leaves_a_probe_makes_room_for_another():
    clock, engine = Clock(), Fake("a", EngineError("no"))
    failover = FailoverEngine((part(engine, clock, faults=1),))
    await drained(failover, 1)
    clock.now = 5
    await leave(engine, failover)
    assert await who(failover) == "a"


async def test_only_one_request_probes():
    clock, engine = Clock(), Fake("a", EngineError("no"))
    failover = FailoverEngine((part(engine, clock, faults=1), part(Fake("b"))))
    await drained(failover, 1)
    clock.now = 5
    engine.gate.clear()
    probe = asyncio.create_task(who(failover))
    await settled()
    assert [await who(failover), await who(failover)] == ["b", "b"]
    engine.gate.set()
    assert [await probe, await who(failover)] == ["a", "a"]


async def test_a_part_that_takes_too_long_is_at_fault_and_the_request_does_not_move_on():
    slow, second = Fake("slow"), Fake("b")
    slow.gate.clear()
    failover = FailoverEngine((part(slow, timeout=0.001, faults=1), part(second)))
    with pytest.raises(EngineTimeout) as late:
        await who(failover)
    assert not late.value.untouched
    assert second.asked == 0
    assert await who(failover) == "b"


async def test_the_first_part_that_describes_does():
    failover = joined(Fake("a"), Fake("b", EngineBusy("no"), describes=True), Fake("c"))
    with pytest.raises(EngineBusy):
        await failover.describe(BEFORE)
    assert await failover.describe(BEFORE) == ("b",)
    with pytest.raises(Unsupported, match="image_file"):
        await joined(Fake("a")).describe(BEFORE)


async def test_closing_closes_every_part():
    parts = Fake("a"), Fake("b")
    await joined(*parts).aclose()
    assert [one.is_closed for one in parts] == [True, True]


async def leave(engine, failover):
    engine.gate.clear()
    caller = asyncio.create_task(who(failover))
    await settled()
    caller.cancel()
    with pytest.raises(asyncio.CancelledError):
        await caller
    engine.gate.set()


async def settled():
    for _ in range(5):
        await asyncio.sleep(0)


async def test_a_part_that_cannot_start_is_named_by_its_place_and_closes_those_before(
    monkeypatch, tmp_path
):
    closed = []

    async def aclose(engine):
        closed.append(engine)

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(SolidEngine, "aclose", aclose)
    options = Settings(engine="failover", failover="solid,ideogram").engine_options("failover")
    with pytest.raises(CannotStart, match=r"number 2 \(ideogram\).*AQUATINT_IDEOGRAM_API_KEY"):
        load(options)
    assert len(closed) == 1


def test_it_wakes_the_parts_that_sleep():
    sleepy = Sleepy("sleepy")
    joined(Fake("awake"), sleepy).wake()
    assert sleepy.woken

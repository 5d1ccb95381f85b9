"""The breaker opens after faults in a row, lets one request probe, and rests longer each time."""

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, rule

from aquatint.engines.failover.breaker import Breaker, State

FAULTS, COOL_DOWN, LONGEST = 3, 4, 20


class Clock:
    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


def breaker(clock):
    return Breaker(faults=FAULTS, cool_down=COOL_DOWN, longest=LONGEST, monotonic=clock)


def fail(one, times=1):
    for _ in range(times):
        one.failed(one.enter())


def test_faults_in_a_row_open_it_and_an_answer_between_them_does_not():
    one = breaker(Clock())
    fail(one, FAULTS - 1)
    one.succeeded(one.enter())
    fail(one, FAULTS - 1)
    assert one.state is State.CLOSED
    fail(one)
    assert one.state is State.OPEN
    assert one.enter() is None
    assert one.wait == COOL_DOWN


def test_each_probe_that_fails_doubles_the_rest_up_to_the_longest_and_an_answer_resets_it():
    clock = Clock()
    one = breaker(clock)
    fail(one, FAULTS)
    rests = []
    for _ in range(5):
        rests.append(one.wait)
        clock.now += one.wait
        fail(one)
    assert rests == [4, 8, 16, 20, 20]
    clock.now += one.wait
    one.succeeded(one.enter())
    assert one.state is State.CLOSED
    fail(one, FAULTS)
    assert one.wait == COOL_DOWN


def test_one_request_probes_at_a_time_and_one_that_is_given_up_makes_room_for_another():
    clock = Clock()
    one = breaker(clock)
    fail(one, FAULTS)
    clock.now += COOL_DOWN
    probe = one.enter()
    assert one.state is State.HALF_OPEN
    assert one.enter() is None
    one.abandoned(probe)
    assert one.enter() is not None


def test_what_began_before_it_opened_neither_closes_it_nor_makes_it_rest_longer():
    clock = Clock()
    one = breaker(clock)
    early = [one.enter() for _ in range(3)]
    fail(one, FAULTS)
    one.succeeded(early[0])
    one.failed(early[1])
    assert (one.state, one.wait) == (State.OPEN, COOL_DOWN)
    clock.now += COOL_DOWN
    one.enter()
    one.abandoned(early[2])
    assert one.enter() is None


class AnyOrder(RuleBasedStateMachine):
    """Whatever requests report, in whatever order, a simpler account of it agrees."""

    tickets = Bundle("tickets")

    def __init__(self):
        super().__init__()
        self.clock = Clock()
        self.breaker = breaker(self.clock)
        self.row, self.rests, self.until, self.probe = 0, 0, None, None
        self.current = set()

    @property
    def expected(self):
        if self.until is None:
            return State.CLOSED
        return State.OPEN if self.clock.now < self.until else State.HALF_OPEN

    @rule(target=tickets)
    def enter(self):
        passes = self.expected is State.CLOSED or (
            self.expected is State.HALF_OPEN and self.probe is None
        )
        ticket = self.breaker.enter()
        assert (ticket is not None) == passes
        number = object()
        if passes:
            if self.until is not None:
                self.probe = number
                self.current = set()
            self.current.add(number)
        return number, ticket

    @rule(seconds=st.integers(1, 25))
    def time_passes(self, seconds):
        self.clock.now += seconds

    @rule(one=consumes(tickets))
    def succeed(self, one):
        number, ticket = one
        if ticket is None:
            return
        self.breaker.succeeded(ticket)
        if number in self.current:
            self.row = 0
            if number is self.probe:
                self.until, self.probe, self.rests, self.current = None, None, 0, set()

    @rule(one=consumes(tickets))
    def fall(self, one):
        number, ticket = one
        if ticket is None:
            return
        self.breaker.failed(ticket)
        if number in self.current:
            self.row += 1
            if number is self.probe or self.row == FAULTS:
                self.until = self.clock.now + min(LONGEST, COOL_DOWN * 2**self.rests)
                self.rests += 1
                self.row, self.probe, self.current = 0, None, set()

    @rule(one=consumes(tickets))
    def give_up(self, one):
        number, ticket = one
        if ticket is None:
            return
        self.breaker.abandoned(ticket)
        if number is self.probe:
            self.probe = None
            self.current = set()

    @invariant()
    def the_state_is_the_expected_one(self):
        assert self.breaker.state is self.expected
        assert 0 <= self.breaker.wait <= LONGEST
        assert (self.breaker.wait > 0) == (self.expected is State.OPEN)


AnyOrder.TestCase.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
TestAnyOrder = AnyOrder.TestCase

"""Bodies of every kind, cut in every way: read as they were meant, or refused as they should be."""

import asyncio
import json
from functools import partial
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from starlette.requests import Request

from aquatint.api.body import BodyType, fields_of, read_object, receive
from aquatint.api.form import FormText, Misfit, Part, Upload, gather
from aquatint.api.limits import Limits
from aquatint.api.multipart import read_multipart
from aquatint.api.palette import PaletteKind
from aquatint.api.routes import OPERATIONS, SURFACES
from aquatint.api.v3 import GenerateV3
from aquatint.api.wire import read
from aquatint.domain import GenerationRequest, InvalidRequest, PalettePreset, Swatch
from aquatint.domain.errors import AquatintError
from tests.api.asking import BOUNDARY, closing, file_part, part

pytestmark = pytest.mark.anyio

LIMITS = Limits(max_request_bytes=20_000, max_text_bytes=10_000)
LABEL = f"multipart/form-data; boundary={BOUNDARY}"
quickly = settings(max_examples=60, deadline=None)

names = st.text(st.characters(codec="ascii", categories=["L", "N"]), min_size=1, max_size=20)
contents = st.binary(max_size=200).filter(lambda data: BOUNDARY.encode() not in data)
parts = st.builds(Part, names, contents, st.none() | st.just("x.png"))


async def chunks(whole, cuts=()):
    """The bytes in pieces, as a client may send them."""
    bounds = [0, *sorted(cut % (len(whole) + 1) for cut in cuts), len(whole)]
    for start, end in pairwise(bounds):
        yield whole[start:end]


def written(form):
    """A form as a client writes it."""
    return b"".join(
        part(one.name if one.filename is None else file_part(one.name, one.filename), one.data)
        for one in form
    )


@quickly
@given(st.lists(parts, min_size=1, max_size=8), st.lists(st.integers(0, 5000), max_size=20))
async def test_a_form_is_read_however_it_is_cut(form, cuts):
    whole = written(form) + closing()
    assert await read_multipart(LABEL, chunks(whole, cuts), LIMITS) == tuple(form)


@quickly
@given(st.lists(parts, min_size=1, max_size=4), st.integers(1, 5000))
async def test_a_form_cut_short_is_refused(form, lost):
    whole = (written(form) + closing()).removesuffix(b"\r\n").removesuffix(b"--")
    with pytest.raises(InvalidRequest):
        await read_multipart(LABEL, chunks(whole[: -(lost % len(whole)) or None]), LIMITS)


noise = st.one_of(
    st.binary(max_size=300),
    st.lists(
        st.sampled_from(
            [
                b"--" + BOUNDARY.encode(),
                b"\r\n",
                b"--",
                b'Content-Disposition: form-data; name="prompt"',
                b'; filename="',
                b":",
                b"\0",
                b"\xff",
                b"a cat",
            ]
        ),
        max_size=30,
    ).map(b"".join),
)


@quickly
@given(noise)
@example(b"--" + BOUNDARY.encode() + b"\r\n: \r\n\r\n")
async def test_noise_is_a_form_or_refused(data):
    try:
        form = await read_multipart(LABEL, chunks(data), LIMITS)
    except InvalidRequest:
        return
    assert all(isinstance(one, Part) for one in form)


def request(label, *pieces, length=None):
    """A request with a body of these pieces."""
    queue = [
        {"type": "http.request", "body": piece, "more_body": index < len(pieces) - 1}
        for index, piece in enumerate(pieces)
    ]

    async def next_piece():
        return queue.pop(0)

    headers = [(b"content-type", label.encode())]
    if length is not None:
        headers.append((b"content-length", length.encode()))
    return Request({"type": "http", "method": "POST", "headers": headers}, next_piece)


@quickly
@given(st.sampled_from([kind.value for kind in BodyType] + [LABEL]), noise)
async def test_any_body_is_fields_or_refused(label, data):
    try:
        body = await receive(request(label, data), tuple(BodyType), LIMITS)
        fields = fields_of(body)
    except AquatintError:
        return
    for surface in SURFACES:
        for row in OPERATIONS:
            understood(row.model_on(surface), fields)


def understood(model, fields):
    """A wire model makes fields a request, or refuses one of them by its name."""

    def look(_, name):
        raise InvalidRequest(name, "is not looked at here")

    made = outcome(lambda: read(model, fields).to_domain(look))
    if isinstance(made, InvalidRequest):
        assert made.field
        assert made.reason
    else:
        assert isinstance(made, GenerationRequest)


def outcome(ask):
    """What comes back, or the refusal."""
    try:
        return ask()
    except (InvalidRequest, Misfit) as refusal:
        return refusal


known = sorted({name for row in OPERATIONS for name in row.model.model_fields})
values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text(max_size=20)
    | st.sampled_from(["1024x1024", "16x9", "EMBER", "V_2", "ON", "DESIGN", "00112233", "null"]),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["name", "members", "color_hex", "color_weight", "prompt"]) | names,
            inner,
            max_size=4,
        )
    ),
    max_leaves=8,
)
objects = st.dictionaries(st.sampled_from(known) | names, values, max_size=8)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(OPERATIONS), st.sampled_from(SURFACES), objects)
def test_any_json_object_is_a_request_or_refused(row, surface, fields):
    understood(row.model_on(surface), fields)
    understood(row.model_on(surface), {"image_request": fields})
    understood(row.model_on(surface), {"prompt": "a cat", **fields})


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(OPERATIONS),
    st.lists(
        st.builds(
            Part,
            st.sampled_from(known)
            | st.sampled_from(
                ["style_codes[]", "color_palette[name]", "color_palette.members.color_hex"]
            )
            | st.text(max_size=20),
            st.binary(max_size=30)
            | st.text(max_size=20).map(str.encode)
            | values.map(lambda value: json.dumps(value).encode()),
            st.none() | st.text(max_size=5),
        ),
        max_size=8,
    ),
)
def test_any_form_is_a_request_or_refused(row, form):
    understood(row.model, gather(form))


@quickly
@given(st.text() | st.binary())
@example("[" * 50_000)
@example('{"a":' * 50_000)
@example("1" * 5000)
@example('"\\ud800"')
def test_any_text_is_an_object_or_refused(text):
    found = outcome(lambda: read_object(text, "image_request"))
    assert isinstance(found, dict) or found.field == "image_request"


hexes = st.from_regex(r"#([0-9a-fA-F]{3}){1,2}", fullmatch=True)
weights = st.floats(0.05, 1.0)
swatches = st.lists(st.tuples(hexes, weights), min_size=1, max_size=8)


def members(pairs):
    return {"members": [{"color_hex": color, "color_weight": weight} for color, weight in pairs]}


@quickly
@given(swatches)
def test_a_palette_means_the_same_in_every_spelling(pairs):
    text = json.dumps(members(pairs))
    flat = [Part("color_palette.members.color_hex", color.encode()) for color, _ in pairs]
    flat += [Part("color_palette[members][][color_weight]", repr(w).encode()) for _, w in pairs]
    wanted = tuple(Swatch(*pair) for pair in pairs)
    for spelling in (
        members(pairs),
        gather([Part("color_palette", text.encode())])["color_palette"],
        gather([Part("color_palette", text.encode(), "blob")])["color_palette"],
        gather(flat)["color_palette"],
    ):
        assert PaletteKind().read(spelling) == wanted


@quickly
@given(values)
def test_any_value_is_a_palette_or_refused(value):
    palette = outcome(lambda: PaletteKind().read(value))
    assert isinstance(palette, PalettePreset | tuple) or str(palette)


def test_members_are_found_in_brackets_and_after_dots():
    told = gather([Part(name, b"x") for name in ("a[b][0][c]", "a.b.c", "a[]", "a", "a[3]", "[x]")])
    assert {member: len(found) for member, found in told["a"].members.items()} == {"b.c": 2}
    assert told["a"].all() == [FormText("x")] * 3
    assert told["[x]"].one() == FormText("x")


def test_a_file_is_what_has_a_filename():
    told = gather([Part("a", b"x", ""), Part("b", b"x")])
    assert told["a"].one() == Upload(b"x")
    assert told["b"].one() == FormText("x")


@pytest.mark.parametrize("length", ["20001", "99999999999999999999999", "²", "-1", "x", "", "0"])
async def test_what_a_length_announces_is_only_ever_a_reason_to_refuse(length):
    asked = request(LABEL, written([Part("prompt", b"a cat")]) + closing(), length=length)
    refused = length in ("20001", "99999999999999999999999")
    try:
        body = await receive(asked, [BodyType.MULTIPART], LIMITS)
    except AquatintError:
        assert refused
    else:
        assert body == (Part("prompt", b"a cat"),)
        assert not refused


@pytest.mark.parametrize("kind", [LABEL, "application/json"])
async def test_a_body_that_never_comes_is_not_waited_for(kind):
    async def never():
        await asyncio.Event().wait()

    asked = Request(
        {"type": "http", "method": "POST", "headers": [(b"content-type", kind.encode())]}, never
    )
    with pytest.raises(InvalidRequest, match="did not arrive"):
        await receive(asked, tuple(BodyType), Limits(body_seconds=0))


def read_text(text):
    """A JSON text as the wire model of V3."""
    return read(GenerateV3, read_object(text, "body"))


@pytest.mark.parametrize("field", ["seed", "prompt", "style_codes", "color_palette", "unknown"])
def test_a_value_nested_as_deeply_as_can_be_read_is_refused_by_its_field(field):
    """Some depths are read as JSON and are too deep for what is done with them then."""
    for depth in range(10, 2000, 3):
        text = f'{{"prompt": "x", "{field}": {"[" * depth}{"]" * depth}}}'.replace(
            '"prompt": "x", "prompt"', '"prompt"'
        )
        found = outcome(partial(read_text, text))
        assert isinstance(found, InvalidRequest) or field == "unknown"

"""A link is good as it was signed, until the second it names; anything else is a forgery."""

import re
import string
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from aquatint.studio.links import Verdict

from .conftest import START, parts

IMAGE = "bzue-VZtSlSMAneIbfCo2A"

same_links = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
images = st.text(string.ascii_letters + string.digits + "-_", min_size=22, max_size=22)
times = st.datetimes(datetime(2026, 1, 1), datetime(2099, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - hypothesis adds the zone


@pytest.fixture
def link(links):
    return parts(links.sign(IMAGE, expires=links.expiry(START)))


def test_a_link_looks_as_published(links):
    link = links.sign(IMAGE, expires=links.expiry(START))

    assert re.fullmatch(
        r"/api/images/ephemeral/bzue-VZtSlSMAneIbfCo2A\.png\?exp=1795262400&sig=[0-9a-f]{64}", link
    )


def test_a_link_names_the_second_a_day_after_completion(links):
    assert links.expiry(START) == START.replace(microsecond=0) + timedelta(days=1)


@same_links
@given(image=images, expires=times)
def test_every_signed_link_is_good_until_it_expires(links, clock, image, expires):
    link = parts(links.sign(image, expires=expires))

    clock.now = expires.replace(microsecond=0) - timedelta(microseconds=1)
    assert links.check(*link) is Verdict.GOOD
    clock.now += timedelta(microseconds=1)
    assert links.check(*link) is Verdict.EXPIRED


@same_links
@given(image=st.text(), expiry=st.text(), signature=st.text())
def test_nothing_made_up_is_a_link(links, image, expiry, signature):
    assert links.check(image, expiry, signature) is Verdict.FORGED


@same_links
@given(part=st.sampled_from([0, 1, 2]), text=st.text())
def test_a_link_with_any_part_changed_is_forged(links, link, part, text):
    assume(text != link[part])
    changed = [*link]
    changed[part] = text

    assert links.check(*changed) is Verdict.FORGED


@same_links
@given(part=st.sampled_from([0, 1, 2]), place=st.integers(0, 63), new=st.characters())
def test_a_link_with_one_character_changed_is_forged(links, link, part, place, new):
    changed = [*link]
    place %= len(link[part])
    assume(link[part][place] != new)
    changed[part] = link[part][:place] + new + link[part][place + 1 :]

    assert links.check(*changed) is Verdict.FORGED


@pytest.mark.parametrize("respelled", ["+{}", " {}", "{} ", "0{}", "{}.0", "{}e0", "-{}", "{},{}"])
def test_an_expiry_spelled_otherwise_is_forged(links, link, respelled):
    image, expiry, signature = link

    assert links.check(image, respelled.format(expiry, expiry), signature) is Verdict.FORGED


def test_an_expiry_in_other_digits_is_forged(links, link):
    image, expiry, signature = link
    arabic = expiry.translate({ord("0") + digit: 0x660 + digit for digit in range(10)})

    assert links.check(image, arabic, signature) is Verdict.FORGED


def test_a_signature_in_capitals_is_forged(links, link):
    image, expiry, signature = link

    assert links.check(image, expiry, signature.upper()) is Verdict.FORGED


def test_a_link_with_a_part_missing_is_forged(links, link):
    image, expiry, signature = link

    assert links.check(image, None, signature) is Verdict.FORGED
    assert links.check(image, expiry, None) is Verdict.FORGED


def test_a_forged_link_is_forged_also_after_its_time(links, link, clock):
    image, expiry, _ = link
    clock.go(days=2)

    assert links.check(image, expiry, "0" * 64) is Verdict.FORGED

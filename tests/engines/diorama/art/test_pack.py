"""The art pack: icons as SVG documents that both rasterisers draw alike."""

import re
import xml.etree.ElementTree as ET
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from aquatint.engines.diorama.art import pack
from aquatint.engines.diorama.raster import by_resvg, by_thorvg

SVG = "{http://www.w3.org/2000/svg}"
SHAPES = {"circle", "ellipse", "path", "rect"}
ELEMENTS = SHAPES | {"svg", "g", "defs", "clipPath", "linearGradient", "radialGradient", "stop"}
PAINTS = ("fill", "stroke")
SAMPLE = sorted(pack.names())[::23]


def documents():
    return [(name, ET.fromstring(pack.icon(name))) for name in sorted(pack.names())]


def test_it_holds_well_over_a_thousand_icons():
    assert len(pack.names()) > 1500
    assert {"cat", "red-apple", "rocket", "penguin"} <= pack.names()


def test_skin_tones_and_flags_of_countries_are_left_out():
    left_over = [name for name in pack.names() if re.search(r"skin-tone|^flag-", name)]
    assert left_over == []


def test_an_unknown_name_is_a_key_error():
    with pytest.raises(KeyError):
        pack.icon("no-such-icon")


def test_an_icon_is_a_square_document_of_128_units():
    root = ET.fromstring(pack.icon("cat"))
    assert root.tag == f"{SVG}svg"
    assert root.get("viewBox") == "0 0 128 128"


def test_many_threads_read_the_same_icons():
    names = sorted(pack.names())[:200]
    with ThreadPoolExecutor(8) as pool:
        read = list(pool.map(pack.icon, names * 2))
    assert read[:200] == read[200:]


def test_icons_keep_to_the_elements_that_both_rasterisers_know():
    used = {element.tag.removeprefix(SVG) for _, root in documents() for element in root.iter()}
    assert used <= ELEMENTS


def test_no_icon_carries_colours_or_links_that_one_rasteriser_misreads():
    habits = re.compile(r"rgba\(|hsla\(|currentColor|href|<style|filter|#[0-9a-fA-F]{8}\b")
    assert [name for name in pack.names() if habits.search(pack.icon(name))] == []


def test_every_reference_in_an_icon_finds_its_target():
    for name, root in documents():
        ids = {element.get("id") for element in root.iter()}
        for element in root.iter():
            for value in element.attrib.values():
                if found := re.fullmatch(r"url\(#(.+)\)", value):
                    assert found[1] in ids, name


def test_gradients_of_strokes_are_in_user_space():
    for name, root in documents():
        gradients = {element.get("id"): element for element in root.iter()}
        for element in root.iter():
            if found := re.fullmatch(r"url\(#(.+)\)", element.get("stroke", "")):
                assert gradients[found[1]].get("gradientUnits") == "userSpaceOnUse", name


def test_clip_paths_are_one_level_deep():
    for name, root in documents():
        for clip in root.iter(f"{SVG}clipPath"):
            assert all(element.get("clip-path") is None for element in clip.iter()), name


@pytest.mark.parametrize("name", SAMPLE)
def test_both_rasterisers_draw_an_icon_alike(name):
    one = by_thorvg(pack.icon(name), 96, 96).astype(np.int16)
    other = by_resvg(pack.icon(name), 96, 96).astype(np.int16)
    assert np.abs(one - other).mean() < 3, name

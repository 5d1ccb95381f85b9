"""bench/gallery.toml and contact sheets of lists."""

from io import BytesIO

import PIL.Image

from aquatint.domain import Image, ImageFormat, Resolution
from bench.changed import CHANGED
from bench.contact import GAP, Cell, Sheet
from bench.gallery import of_list
from bench.prompts import GALLERY, listed
from bench.sheets import SHEETS


def test_the_gallery_has_two_hundred_and_thirty_six_different_prompts():
    prompts = {(one.prompt, one.size, one.negative) for one in listed()}
    assert len(prompts) == 236


def test_the_gallery_begins_with_a_cat_on_a_couch():
    first = listed()[0]
    assert (first.prompt, first.seed) == ("A photo of a cat sleeping on a couch.", 11)


def test_the_gallery_asks_for_every_sort_of_thing():
    kinds = {one.kind for one in listed()}
    assert kinds == {
        *("counts", "colors", "relations", "settings", "times", "weather", "layouts", "texts"),
        *("styles", "moods", "shots", "scripts", "abstract", "several", "negative"),
    }


def test_a_picture_has_its_place_for_a_seed_and_the_size_of_its_list():
    one = listed(GALLERY)[30]
    assert (one.seed, one.size) == (31, "1024x1024")


def test_any_list_can_be_drawn_into_cells_of_the_size_that_it_names(tmp_path):
    source, target = tmp_path / "list.toml", tmp_path / "deep" / "sheet.png"
    source.write_text(
        'columns = 2\ncell = 80\nsize = "96x64"\n' + '[[picture]]\nprompt = "a cat"\n' * 3
    )
    of_list(source).save(target)
    sheet = PIL.Image.open(target)
    assert sheet.size == (160, 160)
    assert sheet.getpixel((GAP - 1, 40)) == sheet.getpixel((159, 159)) == (32, 33, 36)
    assert sheet.getpixel((40, 40)) != (32, 33, 36)


def test_every_way_of_asking_has_a_sheet():
    assert {*SHEETS, *CHANGED} >= {
        *("presets", "types", "seeds", "sizes", "formats", "edits", "holes", "remixes"),
        *("reframes", "backgrounds", "transparent", "upscales", "characters", "references"),
    }


def test_a_transparent_picture_lies_on_checks(tmp_path):
    data = BytesIO()
    PIL.Image.new("RGBA", (64, 64), (255, 0, 0, 0)).save(data, "PNG")
    cell = Cell(Image(data.getvalue(), ImageFormat.PNG, Resolution(64, 64)))
    Sheet("one", 1, 64 + 2 * GAP, (cell,)).save(tmp_path / "one.png")
    seen = {color for _, color in PIL.Image.open(tmp_path / "one.png").getcolors()}
    assert seen == {(240, 240, 240), (200, 200, 200), (32, 33, 36)}

"""The lists of the page are those of the server."""

from aquatint.api.playground import contents
from aquatint.api.routes import OFFICIAL, OPERATIONS
from tools.build_playground import options


def test_the_page_offers_what_the_domain_has():
    assert contents()["options.js"].data.decode() == options(), "run `make playground`"


def test_every_path_of_a_core_mode_is_a_route():
    modes = contents()["modes.js"].data.decode()
    for name in ("generate_v3", "inpaint_v3", "remix_v3"):
        (row,) = (one for one in OPERATIONS if one.name == name)
        assert f'"{OFFICIAL.prefix}{row.path}"' in modes

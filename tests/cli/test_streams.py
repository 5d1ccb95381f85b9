"""Standard input and output, hints, exit statuses, and what a shell offers."""

import json
import os
import signal
import subprocess
from io import BytesIO
from pathlib import Path

import PIL.Image
import pytest
from pictures import image, landscape

from aquatint.cli.form import palette_of
from aquatint.cli.hints import meant

from .conftest import PROGRAM

PNG = image(landscape(96, 64)).data


@pytest.fixture
def piped(aquatint):
    """Run the program with bytes on its standard input; bytes come back."""

    def run(*arguments, given=b"", **settings):
        return aquatint(*arguments, given=given, **settings)

    return run


def test_pictures_flow_from_one_command_into_the_next(piped):
    drawn = piped("generate", "-", "-o", "-", "--seed", "7", given=b"a cat\n")
    assert drawn.returncode == 0, drawn.stderr
    remixed = piped(
        "remix", "a dog", "-i", "-", "-o", "-", "--aspect-ratio", "2x1", given=drawn.stdout
    )
    with PIL.Image.open(BytesIO(remixed.stdout)) as picture:
        assert (picture.format, picture.size) == ("PNG", (1408, 704))


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["generate", "x", "-o", "-", "-n", "2"], "output: standard output takes one picture"),
        (
            ["generate", "x", "-o", "-", "--json"],
            "output: standard output takes the picture or JSON",
        ),
        (["remix", "-", "-i", "-"], "image: standard input is already read for prompt"),
        (["remix", "x", "-i", "-"], "image: "),
        (["generate", b"\xff"], "prompt: is not text in UTF-8"),
        (["generate", b"\xff", "--server", "http://127.0.0.1:1"], "prompt: is not text in UTF-8"),
        (["generate", "x", "--server", "http://h", "--api-key", "a\nb"], "api_key: has characters"),
        (["generate", "x", "--auth", "basic"], "auth: 'basic' is neither api-key nor bearer"),
        (["reframe", "-i", "x.png"], "resolution: either this or aspect_ratio"),
    ],
)
def test_what_cannot_be_read_or_written_is_refused(piped, arguments, said):
    done = piped(*arguments)
    assert done.returncode == 2
    assert done.stderr.decode().startswith(f"aquatint: {said}")
    assert done.stdout == b""


@pytest.mark.parametrize("arguments", [["-o", "-"], ["--json"]], ids=["a picture", "JSON"])
def test_an_output_that_is_full_is_told_in_one_line(tmp_path, environment, arguments):
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [PROGRAM, "generate", "x", *arguments],
            cwd=tmp_path,
            env=environment,
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr == b"aquatint: standard output: No space left on device\n"


def test_a_place_that_cannot_be_written_is_told_before_anything_is_paid(aquatint):
    done = aquatint("generate", "x", "-o", "no/x.png", "--server", "http://127.0.0.1:1")
    assert done.stderr == "aquatint: output: cannot write into no\n"


def test_a_server_that_is_not_there_is_named_with_its_port(aquatint):
    done = aquatint("describe", "-", "--server", "http://127.0.0.1:1", given=PNG)
    assert done.returncode == 5
    assert done.stderr.startswith(b"aquatint: 127.0.0.1:1 cannot be reached")


def test_a_word_that_is_nearly_right_is_recognised(aquatint):
    done = aquatint("generate", "a cat", "--aspect-ratio", "16:9")
    assert done.returncode == 2
    assert done.stderr.rstrip().endswith("did you mean 16x9?")


@pytest.mark.parametrize(
    ("field", "value", "word"),
    [
        ("aspect_ratio", "16/9", "16x9"),
        ("resolution", "1312:736", "1312x736"),
        ("style_preset", "watercolour", "WATERCOLOR"),
        ("style_preset", "travel poster", "TRAVEL_POSTER"),
        ("rendering_speed", "turbo", "TURBO"),
        ("magic_prompt", "off", "OFF"),
        ("color_palette", palette_of("embr"), "EMBER"),
        ("color_palette", palette_of("#fff"), None),
        ("aspect_ratio", "potato", None),
        ("aspect_ratio", "16x9", None),
        ("num_images", "9", None),
        ("aspect_ratio", 5, None),
    ],
)
def test_the_word_that_was_meant_is_the_one_that_is_near(field, value, word):
    assert meant(field, value) == word


def test_a_prompt_that_is_not_safe_has_a_status_of_its_own(aquatint):
    done = aquatint("generate", "child pornography")
    assert done.returncode == 3
    assert done.stderr.splitlines()[-1].startswith("aquatint: Prompt provided failed safety check")


def test_the_shell_is_offered_words(aquatint):
    said = {"_AQUATINT_COMPLETE": "complete_bash", "COMP_CWORD": "3"}
    offered = aquatint(COMP_WORDS="aquatint generate --aspect-ratio 16", **said).stdout.split()
    presets = aquatint(COMP_WORDS="aquatint generate --style-preset WATER", **said).stdout.split()
    assert offered == ["16x9", "16x10"]
    assert presets == ["WATERCOLOR"]


def test_the_embedded_engine_describes_reframes_and_enlarges(piped, tmp_path):
    diorama = {"AQUATINT_ENGINE": "diorama"}
    described = piped("describe", "-", "--json", given=PNG, **diorama)
    (caption, *_) = json.loads(described.stdout)["descriptions"]
    assert caption["text"]

    enlarged = piped("upscale", "-i", "-", "-o", "-", given=PNG, **diorama)
    with PIL.Image.open(BytesIO(enlarged.stdout)) as picture:
        assert picture.size == (192, 128)
    reframed = piped("reframe", "-i", "-", "--aspect-ratio", "1x1", "-o", "-", given=PNG, **diorama)
    with PIL.Image.open(BytesIO(reframed.stdout)) as picture:
        assert picture.size == (1024, 1024)


def test_an_interrupted_command_says_so_by_its_status(tmp_path, environment):
    os.mkfifo(tmp_path / "slow.png")
    with (
        subprocess.Popen(
            [PROGRAM, "remix", "a cat", "-i", "slow.png"],
            cwd=tmp_path,
            env=environment,
            stderr=subprocess.PIPE,
        ) as process,
        (tmp_path / "slow.png").open("wb"),
    ):  # opens when the program does, too
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=60)
    assert process.returncode == 130
    assert b"Traceback" not in said

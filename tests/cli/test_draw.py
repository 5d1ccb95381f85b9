"""Pictures from the command line, without a server or a database."""

import json

import numpy as np
import PIL.Image
import pytest


def size_of(path):
    with PIL.Image.open(path) as picture:
        return picture.size


def test_a_prompt_becomes_a_png_of_the_ratio_asked_for(aquatint, tmp_path):
    done = aquatint("generate", "a cat", "-o", "cat.png", "--seed", "7", "--aspect-ratio", "16x9")

    assert (done.returncode, done.stdout) == (0, "cat.png  1312x736  seed 7\n")
    assert size_of(tmp_path / "cat.png") == (1312, 736)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["cat.png"]


def test_several_images_are_numbered_and_told_as_json(aquatint, tmp_path):
    done = aquatint(
        "generate",
        "a cat",
        "-o",
        "c.png",
        "-n",
        "2",
        "--seed",
        "7",
        "--magic-prompt",
        "OFF",
        "--json",
    )

    items = json.loads(done.stdout)["data"]
    assert [item["path"] for item in items] == ["c-1.png", "c-2.png"]
    assert [item["seed"] for item in items] == [7, 8]
    assert items[0] == {
        "path": "c-1.png",
        "prompt": "a cat",
        "resolution": "1024x1024",
        "seed": 7,
        "style_type": "GENERAL",
    }
    assert (tmp_path / "c-2.png").exists()


def test_the_embedded_engine_edits_inside_a_mask_and_remixes(aquatint, tmp_path):
    size = (832, 960)
    picture = PIL.Image.effect_noise(size, 40).convert("RGB")
    picture.save(tmp_path / "in.png")
    mask = PIL.Image.new("L", size, 255)
    mask.paste(0, (300, 300, 600, 700))
    mask.save(tmp_path / "mask.png")
    diorama = {"AQUATINT_ENGINE": "diorama"}

    edited = aquatint(
        "edit", "a cat", "-i", "in.png", "--mask", "mask.png", "-o", "out.png", **diorama
    )
    remixed = aquatint(
        "remix", "a cat", "-i", "in.png", "--image-weight", "80", "-o", "mix.png", **diorama
    )

    assert (edited.returncode, remixed.returncode) == (0, 0), edited.stderr + remixed.stderr
    with PIL.Image.open(tmp_path / "out.png") as out:
        before, after = np.asarray(picture), np.asarray(out)
    outside = np.asarray(mask) > 127
    assert np.array_equal(before[outside], after[outside])
    assert not np.array_equal(before, after)
    assert size_of(tmp_path / "mix.png") == (1024, 1024)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["generate", "x", "--aspect-ratio", "16:9"], "aspect_ratio: '16:9' is not one of"),
        (["generate", "x", "-o", "x.jpg"], "output: "),
        (
            ["generate", "x", "-o", "no/such/folder/x.png"],
            "output: cannot write into no/such/folder",
        ),
        (["generate", "x", "-o", "text.png/x.png"], "output: cannot write into text.png"),
        (["generate", "x", "-o", "."], "output: pictures are PNG files; . does not end in .png"),
        (["generate", "x", "--palette", "#fff:x"], "palette: 'x' is not a number"),
        (["remix", "x", "-i", "nothing.png"], "image: cannot read nothing.png"),
        (["edit", "x", "-i", "text.png"], "image: "),
    ],
)
def test_what_cannot_be_drawn_is_told_in_one_line_and_writes_nothing(
    aquatint, tmp_path, arguments, told
):
    (tmp_path / "text.png").write_text("no picture")

    done = aquatint(*arguments)

    assert done.returncode == 2
    assert done.stderr.startswith(f"aquatint: {told}")
    assert done.stderr.count("\n") == 1
    assert [path.name for path in tmp_path.iterdir()] == ["text.png"]


def test_a_setting_that_cannot_be_read_is_named(aquatint):
    done = aquatint("generate", "x", AQUATINT_ENGINE="dioarma")

    assert done.returncode == 2
    assert done.stderr.startswith("aquatint: AQUATINT_ENGINE: ")


def test_an_engine_that_cannot_start_says_why_in_one_line(aquatint):
    ended = aquatint("generate", "a cat", AQUATINT_ENGINE="diorama", AQUATINT_FONTS_DIR="/nowhere")
    (line,) = ended.stderr.splitlines()
    assert ended.returncode == 2
    assert line.startswith("aquatint: diorama: fonts_dir")


def test_words_that_are_not_drawn_are_told_and_are_in_the_json(aquatint):
    diorama = {"AQUATINT_ENGINE": "diorama"}
    arguments = ("generate", "a cat with a blorptang", "--seed", "7", "--magic-prompt", "OFF")

    told = aquatint(*arguments, **diorama)
    asked = aquatint(*arguments, "--json", **diorama)

    assert told.stderr == "not drawn: blorptang\n"
    (item,) = json.loads(asked.stdout)["data"]
    assert item["details"]["undrawn"] == ["blorptang"]
    assert "cat" in item["details"]["drawn"]


def test_what_is_wrong_with_several_settings_together_is_said_in_one_line(aquatint):
    done = aquatint("generate", "a cat", AQUATINT_ENGINE="failover")
    assert done.returncode == 2
    assert done.stderr.startswith("aquatint: failover: ")
    assert "Value error" not in done.stderr

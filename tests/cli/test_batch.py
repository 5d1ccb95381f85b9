"""Tables of requests: drawn once, gone on with, and refused before anything is drawn."""

import json

import pytest

from aquatint.cli.table import read_table
from aquatint.domain import InvalidRequest

CSV = """prompt,seed,aspect_ratio,output
a cat,7,16x9,cat.png
"a dog, asleep",8,,
a cat,9,1x1,
"""


def pictures(folder):
    return sorted(path.name for path in folder.glob("*.png"))


def test_a_table_is_drawn_row_by_row_and_not_drawn_again(aquatint, tmp_path):
    (tmp_path / "t.csv").write_text(CSV)
    done = aquatint("batch", "t.csv", "-o", "out", "-j", "2")
    assert (done.returncode, done.stdout) == (0, "3 drawn  out\n")
    assert pictures(tmp_path / "out") == ["0002.png", "0003.png", "cat.png"]

    first = {path: path.stat().st_mtime_ns for path in (tmp_path / "out").glob("*.png")}
    again = aquatint("batch", "t.csv", "-o", "out")
    assert again.stdout == "0 drawn, 3 were there  out\n"
    assert {path: path.stat().st_mtime_ns for path in first} == first


def test_what_is_lost_new_or_was_torn_is_drawn_and_no_more(aquatint, tmp_path):
    (tmp_path / "t.csv").write_text(CSV)
    aquatint("batch", "t.csv", "-o", "out")
    (tmp_path / "out" / "cat.png").unlink()
    with (tmp_path / "out" / "batch.jsonl").open("a") as journal:
        journal.write('{"row": "torn')
    (tmp_path / "t.csv").write_text(CSV + "a bird,1,,bird.png\n")

    done = aquatint("batch", "t.csv", "-o", "out", "--json")

    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(line["row"], line["data"][0]["path"]) for line in lines] == [
        (1, "out/cat.png"),
        (4, "out/bird.png"),
    ]
    assert aquatint("batch", "t.csv", "-o", "out").stdout == "0 drawn, 4 were there  out\n"


def test_a_row_that_fails_is_told_and_tried_again_next_time(aquatint, tmp_path):
    rows = [
        {"prompt": "a cat", "aspect_ratio": "16:9"},
        {"prompt": "a cat", "num_images": 2, "magic_prompt": "OFF", "seed": 3},
        {"operation": "remix", "prompt": "a dog", "image": "cat.png"},
        {"prompt": "\ud800"},
    ]
    (tmp_path / "t.jsonl").write_text("\n".join(map(json.dumps, rows)))
    done = aquatint("batch", "t.jsonl", "-o", "out")
    assert done.returncode == 1
    assert done.stdout == "1 drawn, 3 failed  out\n"
    assert "row 1: aspect_ratio: '16:9' is not one of" in done.stderr
    assert "did you mean 16x9?" in done.stderr
    assert "row 3: image: cannot read cat.png" in done.stderr
    assert "row 4: prompt: is not text in UTF-8" in done.stderr
    assert pictures(tmp_path / "out") == ["0002-1.png", "0002-2.png"]

    (tmp_path / "out" / "0002-1.png").rename(tmp_path / "cat.png")
    assert aquatint("batch", "t.jsonl", "-o", "out").stdout == "2 drawn, 2 failed  out\n"


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        (
            "t.csv",
            "prompt,aspectratio\nx,1x1\n",
            "row 1: there is no field 'aspectratio'; did you mean",
        ),
        ("t.csv", "prompt;seed\nx;1\n", "table: commas are between its cells, not ';'"),
        ("t.csv", "prompt,seed\nx\n", "table: line 2 has 1 cells, the first 2"),
        ("t.csv", "prompt\n", "table: t.csv has no rows"),
        ("t.csv", "seed\n5\n", "row 1: prompt is missing"),
        ("t.csv", "prompt,output\nx,../x.png\n", "row 1: output '../x.png' is no plain name"),
        ("t.csv", "prompt,output\nx,a.png\ny,a.png\n", "row 2: output a.png is that of row 1"),
        (
            "t.csv",
            "prompt,num_images,output\nx,2,a.png\ny,,a-2.png\n",
            "row 2: output a-2.png is that of row 1",
        ),
        ("t.jsonl", "nothing\n", "table: line 1 is not JSON"),
        ("t.jsonl", "[]\n", "table: line 1 is not a JSON object"),
        ("t.jsonl", '{"prompt": 5}\n', "row 1: prompt must be text"),
        ("t.jsonl", '{"operation": "paint"}\n', "row 1: operation 'paint' is not one of"),
        (
            "t.jsonl",
            '{"operation": "remix", "prompt": "x", "image": 5}\n',
            "row 1: image must be the path",
        ),
    ],
)
def test_a_table_that_cannot_be_drawn_is_refused_whole(tmp_path, name, content, said):
    (tmp_path / name).write_text(content)
    with pytest.raises(InvalidRequest) as raised:
        read_table(tmp_path / name)
    assert said in str(raised.value).replace(f"{tmp_path}/", "")


def test_nothing_is_drawn_of_a_table_that_is_refused(aquatint, tmp_path):
    (tmp_path / "t.csv").write_text("prompt,output\nx,a.png\ny,a.png\n")
    done = aquatint("batch", "t.csv", "-o", "out")
    assert done.returncode == 2
    assert done.stderr == "aquatint: row 2: output a.png is that of row 1\n"
    assert [path.name for path in tmp_path.iterdir()] == ["t.csv"]


def test_a_folder_with_something_else_of_that_name_is_left_alone(aquatint, tmp_path):
    (tmp_path / "t.csv").write_text(CSV)
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "batch.jsonl").write_text("my own notes\n")
    done = aquatint("batch", "t.csv", "-o", "out")
    assert done.returncode == 2
    assert "is not the journal of a batch" in done.stderr
    assert (tmp_path / "out" / "batch.jsonl").read_text() == "my own notes\n"

"""A model that cannot be drawn with is told at the start, with what to do."""

import json
import shutil

import pytest

from aquatint.engines import EngineOptions, load


def start(**values):
    return load(EngineOptions("diffusers", {"device": "cpu"} | values))


def test_a_model_that_is_nowhere_is_named(tmp_path):
    with pytest.raises(ValueError, match="no model at 'nobody/nothing'"):
        start(model="nobody/nothing")
    with pytest.raises(ValueError, match="model_index"):
        start(model=str(tmp_path))


def test_a_model_of_a_family_that_is_not_known_is_refused_with_those_that_are(tmp_path):
    (tmp_path / "model_index.json").write_text(json.dumps({"_class_name": "NewPipeline"}))
    with pytest.raises(ValueError, match=r"NewPipeline.*klein"):
        start(model=str(tmp_path))


def test_a_family_that_is_named_must_be_known(folders):
    with pytest.raises(ValueError, match="family 'flax'"):
        start(model=str(folders["klein"]), family="flax")


def test_missing_weights_are_told(folders, tmp_path):
    folder = tmp_path / "model"
    shutil.copytree(folders["klein"], folder)
    for file in (folder / "transformer").glob("*.safetensors"):
        file.unlink()
    with pytest.raises(ValueError, match="weights"):
        start(model=str(folder))


@pytest.mark.parametrize(
    ("values", "match"),
    [
        ({"device": "gpu"}, "device 'gpu'"),
        ({"device": "cpu,cpu"}, "twice"),
        ({"dtype": "int8"}, "dtype"),
        ({"offload": "disk"}, "offload"),
    ],
)
def test_a_setting_that_does_not_fit_is_refused(folders, values, match):
    with pytest.raises(ValueError, match=match):
        start(model=str(folders["klein"]), **values)


def test_ideogram_4_is_not_loaded_before_its_licence_is_acknowledged(folders):
    with pytest.raises(ValueError, match=r"non-commercial.*ACKNOWLEDGE_IDEOGRAM4_LICENCE"):
        start(model=str(folders["ideogram4"]))


@pytest.mark.parametrize("name", ["klein", "qwen", "zimage", "zimage-turbo", "ideogram4"])
def test_the_family_is_found_from_the_index_and_the_name(folders, name):
    engine = start(model=str(folders[name]), acknowledge_ideogram4_licence=True)
    assert engine._family.name == name

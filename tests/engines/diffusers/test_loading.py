"""A model that cannot be drawn with is told at the start, with what to do."""

import json
import shutil
import threading

import numpy as np
import pytest
import torch

from aquatint.domain import GenerationRequest, Resolution
from aquatint.engines import EngineOptions, load, unheard
from aquatint.engines.diffusers.loading import offload_for
from aquatint.engines.diffusers.plan import planned
from aquatint.engines.diffusers.receipt import folder_revision, provenance

# what diffusers 0.42 still says to transformers
pytestmark = pytest.mark.filterwarnings("ignore:`past_key_values` is deprecated:FutureWarning")

SIZE = Resolution(64, 48)


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
        ({"weights": "int8"}, "weights"),
        ({"weights": "float8", "compile": True}, "compile needs full weights"),
        ({"warm_up": "large"}, "warm_up must be sizes"),
        ({"warm_up": "64x64,64"}, "not '64'"),
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


def test_offloading_is_what_the_memory_of_the_device_asks_for():
    models = [8, 5, 1]
    assert offload_for(models, 20) == "none"
    assert offload_for(models, 12) == "model"
    assert offload_for(models, 9) == "group"


def test_what_is_drawn_to_warm_up_leaves_no_trace(folders):
    model = str(folders["klein"])
    warm, cold = start(model=model, warm_up="64x64, 64x48"), start(model=model)
    plan = planned(GenerationRequest(prompt="a fox", resolution=SIZE, seed=1), cold._family)
    first, second = (
        engine._lanes[0].draw(plan, 1, unheard, threading.Event()) for engine in (warm, cold)
    )
    assert np.array_equal(first, second)


def test_the_revision_of_a_folder_follows_its_weights_and_not_its_place(folders, tmp_path):
    copy = tmp_path / "copy"
    shutil.copytree(folders["klein"], copy)
    before = folder_revision(folders["klein"])
    assert folder_revision(copy) == before
    (weights,) = (copy / "transformer").glob("*.safetensors")
    changed = bytearray(weights.read_bytes())
    changed[-1] ^= 1
    weights.write_bytes(changed)
    assert folder_revision(copy) != before


@pytest.mark.parametrize("name", ["klein", "qwen", "zimage", "ideogram4"])
def test_weights_in_eight_bits_draw_nearly_the_same(folders, name):
    pictures = []
    for weights in ("full", "float8", "float8"):
        values = {"weights": weights, "acknowledge_ideogram4_licence": True}
        engine = start(model=str(folders[name]), **values)
        (lane,) = engine._lanes
        kept = {part.dtype for part in lane.pipe.transformer.parameters()}
        assert (torch.float8_e4m3fn in kept) is (weights == "float8")
        assert torch.float8_e4m3fn not in {part.dtype for part in lane.pipe.vae.parameters()}
        plan = planned(GenerationRequest(prompt="a fox", resolution=SIZE, seed=1), engine._family)
        pictures.append(lane.draw(plan, 1, unheard, threading.Event()))
        assert ("weights", weights) in provenance(lane, plan).parameters
    full, first, again = pictures
    assert np.array_equal(first, again)
    assert 0 < np.abs(full.astype(int) - first).mean() < 40

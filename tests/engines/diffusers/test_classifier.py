"""A classifier of images withholds what it was told to, and nothing unjudged."""

import json

import numpy as np
import pytest
import torch
from pictures import image
from transformers import ViTConfig, ViTForImageClassification

from aquatint.domain.errors import EngineError
from aquatint.engines.diffusers.classifier import Classifier, Classifying

pytestmark = pytest.mark.anyio

DARK, LIGHT = (image(np.full((40, 60, 3), level, np.uint8)) for level in (10, 245))


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A model that calls light pictures `nsfw`: it was made so by hand."""
    torch.manual_seed(0)
    made = ViTForImageClassification(
        ViTConfig(
            hidden_size=8,
            num_hidden_layers=1,
            num_attention_heads=1,
            intermediate_size=8,
            image_size=16,
            patch_size=8,
            id2label={0: "normal", 1: "nsfw"},
            label2id={"normal": 0, "nsfw": 1},
        )
    ).eval()
    inputs = [torch.full((1, 3, 16, 16), level) for level in (-0.92, 0.92)]
    with torch.no_grad():
        dark, light = (made.vit(one).last_hidden_state[0, 0] for one in inputs)
        direction = (light - dark) / (light - dark).norm() ** 2
        made.classifier.weight.copy_(torch.stack([-20 * direction, 20 * direction]))
        middle = 20 * direction @ (light + dark) / 2
        made.classifier.bias.copy_(torch.stack([middle, -middle]))
    path = tmp_path_factory.mktemp("classifier")
    made.save_pretrained(path)
    seen = {"size": {"height": 16, "width": 16}, "image_mean": [0.5] * 3, "image_std": [0.5] * 3}
    (path / "preprocessor_config.json").write_text(json.dumps(seen))
    return str(path)


async def test_an_image_is_unsafe_by_the_labels_that_are_named(folder):
    judge = Classifier(Classifying(folder, ("NSFW",), 0.5))
    assert await judge.is_safe(DARK)
    assert not await judge.is_safe(LIGHT)


async def test_the_threshold_says_how_sure_it_has_to_be(folder):
    assert not await Classifier(Classifying(folder, ("nsfw",), 0.0)).is_safe(DARK)
    everything = Classifier(Classifying(folder, ("nsfw", "normal"), 0.9))
    assert not await everything.is_safe(DARK)


@pytest.mark.parametrize(
    ("model", "labels", "said"),
    [
        ("nobody/nothing", ("nsfw",), "no classifier of images at 'nobody/nothing'"),
        (None, ("gore",), "no label gore; its labels are normal, nsfw"),
        (None, (), "its labels are"),
    ],
)
def test_what_is_not_there_ends_the_start(folder, model, labels, said):
    with pytest.raises(ValueError, match=said):
        Classifier(Classifying(model or folder, labels, 0.5))


async def test_an_image_that_cannot_be_judged_is_not_sent(folder, monkeypatch):
    judge = Classifier(Classifying(folder, ("nsfw",), 0.5))
    with torch.no_grad():
        judge._model.classifier.bias.fill_(float("nan"))
    with pytest.raises(EngineError, match="classifier"):
        await judge.is_safe(DARK)

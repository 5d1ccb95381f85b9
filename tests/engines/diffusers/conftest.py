"""Real pipelines with random weights; collected only where the extra is installed."""

from importlib.util import find_spec

import pytest

if find_spec("torch") is None or find_spec("diffusers") is None:
    collect_ignore_glob = ["test_*.py"]
else:
    import os

    os.environ["HF_HUB_OFFLINE"] = "1"

    import torch

    from tests.engines.diffusers.tiny_models import FAMILIES

    torch.set_num_threads(1)  # models as small as these only wait for one another

    @pytest.fixture(scope="session")
    def folders(tmp_path_factory):
        """A folder with a saved tiny model for each family, by its name."""
        root = tmp_path_factory.mktemp("models")
        for name, build in FAMILIES.items():
            build().save_pretrained(root / name)
        return {name: root / name for name in FAMILIES}

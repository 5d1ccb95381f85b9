"""What importing costs."""

import subprocess
import sys

import pytest

import aquatint


def test_the_clients_are_imported_only_when_they_are_asked_for():
    program = (
        "import sys, aquatint; assert 'httpx2' not in sys.modules;"
        "assert 'aquatint.client' not in sys.modules; aquatint.Client;"
        "assert 'aquatint.client' in sys.modules; assert 'starlette' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_a_name_that_is_not_there_is_not_there():
    with pytest.raises(AttributeError, match="Nobody"):
        _ = aquatint.Nobody

"""How large a picture is painted."""

from __future__ import annotations

MAX_PIXELS = 8_388_608
"""Above this a picture costs more memory than is good for whoever draws it beside others."""

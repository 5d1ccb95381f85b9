"""Writes docs/configuration.md from the settings: `make docs`."""

from __future__ import annotations

from pathlib import Path

from aquatint.settings import Settings

PAGE = Path(__file__).parents[1] / "docs" / "configuration.md"

HEAD = """\
---
hide:
  - toc
---

# Configuration

Defaults, then `aquatint.toml` in the folder that Aquatint is started from, then `AQUATINT_*`
environment variables: the last one wins. In the file a setting has the name of its variable in
lower case, without `aquatint_`; a name that does not exist is refused there.

```toml
# aquatint.toml
port = 9000
public_url = "https://images.example.org"
```

| variable | default | meaning |
|---|---|---|
"""


def page() -> str:
    """The whole page."""
    own = vars(Settings)["__annotations__"]  # those of engines come last
    names = sorted(Settings.model_fields, key=lambda name: name not in own)
    return HEAD + "".join(map(_row, names))


def _row(name: str) -> str:
    field = Settings.model_fields[name]
    default = "" if field.default in (None, (), "") else f"`{_shown(field.default)}`"
    return f"| `AQUATINT_{name.upper()}` | {default} | {field.description} |\n"


def _shown(default: object) -> str:
    """As it is written in the environment."""
    return str(default).lower() if isinstance(default, bool) else str(default)


if __name__ == "__main__":
    PAGE.write_text(page())

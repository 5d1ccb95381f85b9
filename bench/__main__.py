"""`python -m bench [NAME ...]`: the tables of bench/README.md in Markdown."""

from __future__ import annotations

import sys

from . import (
    bad_prompts,
    diorama,
    durable,
    gateways,
    models,
    page,
    png,
    quality,
    recall,
    serving,
    start,
)

TABLES = {
    "http": serving.requests,
    "downloads": serving.downloads,
    "tasks": durable.tasks,
    "steady": durable.steady,
    "memory": durable.memory,
    "page": page.table,
    "png": png.encoders,
    "diorama": diorama.pictures,
    "speeds": diorama.speeds,
    "bad prompts": bad_prompts.table,
    "diffusers": models.table,
    "gateways": gateways.table,
    "start": start.table,
    "recall": recall.table,
    "quality": quality.table,
    "letters": quality.letters,
}

EVERY = [name for name in TABLES if name != "letters"]
"""What is measured when nothing is named: the letters are a part of the quality."""


def main() -> None:
    """Print the tables that are named, or all of them."""
    for name in sys.argv[1:] or EVERY:
        title, header, rows = TABLES[name]()
        print(f"\n### {title}\n")
        print("| " + " | ".join(header) + " |")
        print("|" + "---|" * len(header))
        for row in rows:
            print("| " + " | ".join(row) + " |", flush=True)


if __name__ == "__main__":
    main()

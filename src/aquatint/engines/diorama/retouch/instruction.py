"""What an edit's prompt tells to do: take something away, put something in, change one for another.

A prompt that gives no order describes what is to be seen.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class Verb(StrEnum):
    SHOW = "show"
    ADD = "add"
    REMOVE = "remove"
    REPLACE = "replace"


@dataclass(frozen=True, slots=True)
class Instruction:
    """The order, and the part of the prompt that says what is to be seen then."""

    verb: Verb
    wanted: str

    @classmethod
    def of(cls, prompt: str) -> Instruction:
        """Read an order; the prompt as it is where there is none."""
        told = _POLITE.sub("", prompt.strip())
        for pattern in _CHANGES:
            found = pattern.match(told)
            if found:
                return cls(Verb.REPLACE, _THERE.sub("", found["new"]))
        if _REMOVES.match(told):
            return cls(Verb.REMOVE, "")
        found = _ADDS.match(told)
        if found:
            return cls(Verb.ADD, _THERE.sub("", found["new"]))
        return cls(Verb.SHOW, prompt)


_FLAGS = re.IGNORECASE | re.DOTALL
# What has a definite article is there already: it says where, and is not drawn.
_THERE = re.compile(
    r"\s+(?:to|on|onto|in|into|at|above|over|under|beside|behind|near|next\s+to|in\s+front\s+of)"
    r"\s+(?:the|this|that|these|those|his|her|its|their|my)\b.*",
    _FLAGS,
)
_POLITE = re.compile(r"(?:(?:please|kindly|can you|could you|now)[\s,]+)+", _FLAGS)
_CHANGES = (
    re.compile(r"(?:replace|substitute)\b.*?\s(?:with|by)\s+(?P<new>\S.*)", _FLAGS),
    re.compile(r"(?:swap|exchange)\b.*?\s(?:with|for)\s+(?P<new>\S.*)", _FLAGS),
    re.compile(r"(?:change|turn|transform|convert)\b.*?\s(?:into|to)\s+(?P<new>\S.*)", _FLAGS),
)
_REMOVES = re.compile(
    r"(?:remove|delete|erase|clear|wipe|hide|take\s+(?:away|out|off)|get\s+rid\s+of|cut\s+out)\b",
    _FLAGS,
)
_ADDS = re.compile(
    r"(?:add|put|place|insert|include|give\s+(?:it|him|her|them))\s+(?P<new>\S.*)", _FLAGS
)

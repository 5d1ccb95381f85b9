"""A prompt that was read is not read again, and what is kept of it has a bound."""

import PIL.Image
import torch

from aquatint.engines.diffusers.embedding import PromptCache


class Encoder:
    """Answers with four floats, and counts how often it is asked."""

    def __init__(self):
        self.calls = 0

    def __call__(self, prompt, **_):
        self.calls += 1
        return torch.full((4,), float(len(prompt))), [None]


def test_the_same_words_are_encoded_once():
    cache = PromptCache(encode := Encoder())
    first = cache("a fox", device=torch.device("cpu"), lengths=[1, 2])
    assert cache("a fox", device=torch.device("cpu"), lengths=[1, 2]) is first
    assert encode.calls == 1


def test_other_words_or_numbers_are_encoded_anew():
    cache = PromptCache(encode := Encoder())
    for words, length in (("a fox", 1), ("a fox", 2), ("a hen", 1)):
        cache(words, length=length)
    assert encode.calls == 3


def test_what_was_asked_for_longest_ago_makes_room():
    cache = PromptCache(encode := Encoder(), room=2 * 16)
    for words in ("a", "bb", "a", "ccc"):  # 16 bytes each: "bb" goes
        cache(words)
    assert encode.calls == 3
    cache("a")
    assert encode.calls == 3
    cache("bb")
    assert encode.calls == 4


def test_pictures_and_embeddings_are_not_kept():
    cache = PromptCache(encode := Encoder())
    for _ in range(2):
        cache("a fox", image=PIL.Image.new("RGB", (2, 2)))
        cache("a fox", prompt_embeds=torch.zeros(1))
    assert encode.calls == 4


def test_a_cleared_cache_asks_again():
    cache = PromptCache(encode := Encoder())
    cache("a fox")
    cache.clear()
    cache("a fox")
    assert encode.calls == 2

"""Magic prompt by a language model, held to what was asked for; by rules where it fails."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping

import httpx2
import structlog

from aquatint.domain import GenerationRequest, MagicPrompt
from aquatint.domain.request import MAX_PROMPT
from aquatint.guarded import AddressRefused

from .magic_prompt import MagicPromptWriter, is_wanted

INSTRUCTION = """\
You enrich prompts for a model that draws pictures. Answer with one prompt and nothing else: no \
heading, no quotation marks around it, at most 90 words, in the language of the given one. Keep \
every subject, number, colour, place and relation that it names, and contradict none. Keep all \
text in quotation marks letter by letter, and add no other text. Add what it leaves open: the \
setting, the composition, the light, the medium and its surface. Name nobody and no brand that it \
does not name."""

_LONGEST = 65_536  # bytes of an answer
_WORDS = 400  # tokens of one
_QUOTED = re.compile(r'"([^"\n]+)"|“([^”\n]+)”')
_THOUGHTS = re.compile(r"<think>.*?</think>", re.DOTALL)
_log = structlog.get_logger(__name__)

Ask = Callable[[str, str], Awaitable[str]]
"""A language model: told an instruction and a text, what it answers. It may raise anything."""


class Rewriter:
    """Asks a language model. What keeps not to its instruction, or fails, is left to `rules`.

    So are requests that leave it open, with `only_on`: for a model that takes long.
    """

    def __init__(self, ask: Ask, rules: MagicPromptWriter, *, only_on: bool = False) -> None:
        self._ask = ask
        self._rules = rules
        self._only_on = only_on

    async def write(self, request: GenerationRequest) -> str:
        """The enriched prompt; by the rules, and told to the log, where the model is of no use."""
        if not is_wanted(request):
            return request.prompt
        if self._only_on and request.magic_prompt is not MagicPrompt.ON:
            return await self._rules.write(request)
        try:
            return kept(request.prompt, await self._ask(INSTRUCTION, request.prompt))
        except Exception as error:  # noqa: BLE001 - whatever it is, the prompt can be drawn
            _log.warning("magic prompt by rules", reason=str(error) or type(error).__name__)
            return await self._rules.write(request)


def kept(prompt: str, answer: str) -> str:
    """An answer as a prompt in one line; raise ValueError where it does not keep what was asked."""
    written = " ".join(_THOUGHTS.sub(" ", answer).split())
    if len(written) > 1 and written[0] == written[-1] == '"' and written.count('"') == 2:
        written = written[1:-1] if not prompt.strip().startswith('"') else written
    if not written:
        raise ValueError("the model answered nothing")
    if len(written) > MAX_PROMPT or "\0" in written:
        raise ValueError("the model answered what is no prompt")
    texts = (first or second for first, second in _QUOTED.findall(prompt))
    if not all(" ".join(text.split()) in written for text in texts):
        raise ValueError("the model changed a text in quotation marks")
    return written


class Chat:
    """A server that speaks OpenAI's chat API. `client` is closed by whoever made it."""

    def __init__(
        self, client: httpx2.AsyncClient, base_url: str, *, model: str, key: str | None
    ) -> None:
        self._client = client
        self._url = f"{base_url.rstrip('/')}/chat/completions"
        self._model = model
        self._headers = {} if key is None else {"Authorization": f"Bearer {key}"}

    async def ask(self, instruction: str, text: str) -> str:
        """Its answer; raise ValueError, which never repeats the URL or the key, where none came."""
        body = {
            "model": self._model,
            "messages": [
                {"role": "system", "content": instruction},
                {"role": "user", "content": text},
            ],
            "temperature": 0,
            "max_tokens": _WORDS,
        }
        try:
            told = await self._told(body)
        except AddressRefused as error:
            raise ValueError("the chat endpoint has no public address") from error
        except httpx2.HTTPError as error:
            raise ValueError(f"the chat endpoint failed: {type(error).__name__}") from error
        return _content(told)

    async def _told(self, body: Mapping[str, object]) -> object:
        async with self._client.stream(
            "POST", self._url, json=body, headers=self._headers
        ) as response:
            if response.status_code != httpx2.codes.OK:
                raise ValueError(f"the chat endpoint answered {response.status_code}")
            answer = bytearray()
            async for part in response.aiter_raw():
                answer += part
                if len(answer) > _LONGEST:
                    raise ValueError("the chat endpoint sent more than a prompt")
        return httpx2.Response(200, content=bytes(answer)).json()


def _content(told: object) -> str:
    """The text of the first choice of an answer."""
    choices = told.get("choices") if isinstance(told, dict) else None
    first = choices[0] if isinstance(choices, list) and choices else None
    message = first.get("message") if isinstance(first, dict) else None
    content = message.get("content") if isinstance(message, dict) else None
    return content if isinstance(content, str) else ""

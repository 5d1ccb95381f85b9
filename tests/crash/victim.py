"""A whole server that kills itself, as `kill -9` would, when it comes to a given step.

    python tests/crash/victim.py STEP[:TIME] SOCKET

STEP is one of STEPS, or `never`; TIME says at which time it comes there, the first if not told;
SOCKET is the descriptor of a listening socket. Settings come from the environment, as ever. What
waits for other processes waits less than it usually would.
"""

import os
import signal
import socket
import sys
from datetime import timedelta
from functools import wraps

import uvloop

from aquatint.cli import serve
from aquatint.engines.solid import SolidEngine
from aquatint.settings import Settings
from aquatint.storage import Generations
from aquatint.storage.assets import FolderAssets
from aquatint.storage.tasks import Tasks as TaskRows
from aquatint.studio import shelf
from aquatint.studio.drawing import Drawing
from aquatint.studio.tasks import Tasks
from aquatint.studio.webhooks import Post, courier

left = [1]


def die():
    left[0] -= 1
    if left[0] == 0:
        os.kill(os.getpid(), signal.SIGKILL)


def before(owner, name):
    """Die when a method is called."""
    usual = getattr(owner, name)

    @wraps(usual)
    async def dying(*values, **named):
        die()
        return await usual(*values, **named)

    setattr(owner, name, dying)


def after(owner, name):
    """Die when a method has done its work."""
    usual = getattr(owner, name)

    @wraps(usual)
    async def dying(*values, **named):
        done = await usual(*values, **named)
        die()
        return done

    setattr(owner, name, dying)


def answered():
    """Die when an answer to a request for images is on the wire."""
    usual = serve.Server.__init__

    def begun(server, config, ready):
        inner = config.app

        async def app(scope, receive, send):
            async def sent(message):
                await send(message)
                is_last = message["type"] == "http.response.body" and not message.get("more_body")
                if scope["path"].endswith("/generate") and is_last:
                    die()

            await inner(scope, receive, sent)

        config.app = app
        usual(server, config, ready)

    serve.Server.__init__ = begun


STEPS = {
    "asked": lambda: before(Generations, "accept"),
    "accepted": lambda: after(Generations, "accept"),
    "handed over": lambda: after(TaskRows, "hand_over"),
    "claimed": lambda: after(TaskRows, "claim"),
    "drawing": lambda: before(SolidEngine, "generate"),
    "drawn": lambda: after(Drawing, "draw"),
    "stored": lambda: after(FolderAssets, "put"),
    "captured": lambda: after(Generations, "finish"),
    "answered": answered,
    "notified": lambda: after(Post, "send"),
    "never": lambda: None,
}


def main(step, descriptor):
    step, _, time = step.partition(":")
    left[0] = int(time or 1)
    STEPS[step]()
    Tasks.__init__.__kwdefaults__ |= {"beat": 0.2, "dead_after": timedelta(seconds=1)}
    courier.LEASE = timedelta(seconds=0.5)
    shelf.PATIENCE = 4.0
    listener = socket.socket(fileno=descriptor)
    uvloop.run(serve._serve(Settings(), listener))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))

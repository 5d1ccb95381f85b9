"""Receivers: some check webhooks by the published keys, some behave badly."""

import asyncio
import hashlib
from base64 import b64decode, urlsafe_b64decode
from contextlib import asynccontextmanager

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey


def jwks(keys):
    """As it is published."""
    return {"keys": [key.published() for key in keys.published()]}


def ideogram_holds(headers, body, published):
    """Whether the documented signature is that of the key that it names."""
    told = {name.lower(): value for name, value in headers.items()}
    by_id = {key["kid"]: key for key in published["keys"]}
    if told["x-ideogram-webhook-key-id"] not in by_id:
        return False
    signed = "\n".join(
        [
            told["x-ideogram-webhook-generation-id"],
            told["x-ideogram-webhook-user-id"],
            told["x-ideogram-webhook-timestamp"],
            hashlib.sha256(body).hexdigest(),
        ]
    ).encode()
    key = by_id[told["x-ideogram-webhook-key-id"]]
    return _verifies(key, bytes.fromhex(told["x-ideogram-webhook-signature"]), signed)


def standard_holds(headers, body, published):
    """Whether one of the signatures of Standard Webhooks is that of one of the keys."""
    told = {name.lower(): value for name, value in headers.items()}
    signed = b".".join((told["webhook-id"].encode(), told["webhook-timestamp"].encode(), body))
    pairs = [one.split(",") for one in told["webhook-signature"].split(" ")]
    return any(
        version == "v1a" and _verifies(key, b64decode(signature), signed)
        for version, signature in pairs
        for key in published["keys"]
    )


def _verifies(key, signature, signed):
    raw = urlsafe_b64decode(key["x"] + "=" * (-len(key["x"]) % 4))
    try:
        Ed25519PublicKey.from_public_bytes(raw).verify(signature, signed)
    except InvalidSignature:
        return False
    return True


@asynccontextmanager
async def listening(serve):
    """A server that does with a connection what it is told, while there is one; its URL."""
    open_ones = set()

    async def served(reader, writer):
        open_ones.add(asyncio.current_task())
        try:
            await serve(reader, writer)
        except (ConnectionError, asyncio.CancelledError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(served, "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/hook"
    finally:
        server.close()
        for task in open_ones:
            task.cancel()
        await asyncio.gather(*open_ones)
        await server.wait_closed()


async def silent(reader, _):
    """Listen to the end, and say nothing."""
    await reader.read()

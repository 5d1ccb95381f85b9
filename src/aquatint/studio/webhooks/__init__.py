"""Tells callers by HTTP that their generations have ended: signed, safe, again until it arrives."""

from .address import WebhookUrls
from .courier import Answers, Courier, keep_delivering
from .keys import OVERLAP, WebhookKey, WebhookKeys
from .post import Post
from .rotation import rotate

__all__ = [
    "OVERLAP",
    "Answers",
    "Courier",
    "Post",
    "WebhookKey",
    "WebhookKeys",
    "WebhookUrls",
    "keep_delivering",
    "rotate",
]

"""Tells callers by HTTP that their generations have ended: signed, safe, again until it arrives."""

from .address import check_webhook_url
from .keys import OVERLAP, WebhookKey, WebhookKeys
from .post import Post

__all__ = ["OVERLAP", "Post", "WebhookKey", "WebhookKeys", "check_webhook_url"]

"""Bytes to pixels and back: the only place that opens or writes an image file."""

"""Ideogram's image API on your own machine."""

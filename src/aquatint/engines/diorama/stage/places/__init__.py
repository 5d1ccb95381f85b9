"""The settings, one painter to a file."""

"""The embedded engine: rules, vector artwork and noise; CPU only, no weights."""

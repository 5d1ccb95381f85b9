"""Measures Aquatint, each figure beside its reference in the same run."""

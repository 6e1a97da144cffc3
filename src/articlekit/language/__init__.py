"""Words and customs of each language, as data."""

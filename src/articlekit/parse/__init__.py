"""The guessing: pages and plain text to an Article."""

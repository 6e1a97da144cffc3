"""The exact writers and readers."""

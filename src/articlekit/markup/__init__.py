"""Blocks to and from lxml elements."""

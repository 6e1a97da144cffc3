"""Nouns that open the names of organisations: `Ministerium`, `université`."""

from __future__ import annotations

from attrs import frozen

__all__ = ["Bodies"]


@frozen(kw_only=True, cache_hash=True)
class Bodies:
    """What such nouns are worth, and what small words hang on them."""

    lone: frozenset[str]
    """Those that need no other word: `Polizei`."""

    lone_parts: frozenset[str] = frozenset()
    """Last parts of compounds that need no other word: `-ministerium`."""

    named: frozenset[str] = frozenset()
    """Those that need a name behind them, compounds too: `Universität Holm`."""

    beside: frozenset[str] = frozenset()
    """Those that stand beside a name and are no part of it: `der Konzern` Nordfracht."""

    beside_parts: frozenset[str] = frozenset()
    """Last parts of compounds that do the same: `Umweltverband` Grünwacht."""

    others: frozenset[str] = frozenset()
    """Compounds that end like one and are none: `Ehrenamt`."""

    topical: tuple[str, ...] = ()
    """Those named after a topic, which may be a common noun: `Amt für Brücken`."""

    members: tuple[str, ...] = ()
    """Those named after their members, in the genitive: `Verband der Lotsen`."""

    genitives: frozenset[str] = frozenset()
    """Those of the small words that are articles in the genitive."""

    links: frozenset[str] = frozenset()
    """Small words inside such names: `für`, `de`."""

    definite: frozenset[str] = frozenset()
    """Articles of what is known already: `das`."""

    compounds: bool = False
    """Whether compounds are written as one word."""

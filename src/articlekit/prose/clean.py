"""Text as people write it: without what cannot be seen, or written in XML."""

import re

from articlekit.checks import FORBIDDEN

__all__ = ["one_line", "visible"]

# soft hyphen, zero-width space, word joiner, byte order mark: they carry no
# meaning in running text, unlike the joiners of Persian, Hindi and emoji
INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff]")
BREAKS = re.compile("\r\n?|[\u0085\u2028\u2029]")
# most texts have none of these, nor of what is forbidden
ODD = re.compile(
    "[^\t\n -\x84\x86-\u00ac\u00ae-\u200a\u200c-\u2027\u202a-\u205f\u2061-\ud7ff"
    "\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
NO_BREAK_EDGES = " \u00a0\u202f\u2007\u3000"


def visible(text: str) -> str:
    """The text without forbidden and invisible characters, lines ended by a newline."""
    if text.replace("\n", "").isprintable() or ODD.search(text) is None:
        return text
    text = BREAKS.sub("\n", text)
    return INVISIBLE.sub("", FORBIDDEN.sub("", text))


def one_line(text: str) -> str:
    """The text on one line, each run of white space a single space, edges trimmed.

    No-break spaces stay inside the text, where they belong to the typography.
    """
    if text.isprintable() and "  " not in text:
        return text.strip(" ")  # most texts, in a fraction of the time
    # as bytes a text is split at the blanks of ASCII alone
    words = visible(text).encode().split()
    return b" ".join(words).decode().strip(NO_BREAK_EDGES)

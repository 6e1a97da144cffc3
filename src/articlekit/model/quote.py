"""Words the article reports someone as saying."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias, get_args

from attrs import Attribute, field, frozen

from articlekit.checks import identifier, many, one_of, optional, passage, refuse, shown
from articlekit.spans import Span

__all__ = ["Quote", "QuoteKind"]

QuoteKind: TypeAlias = Literal["direct", "indirect", "mixed"]


_spans = many(Span)


def _some_spans(owner: Any, attribute: Attribute[Any], value: tuple[Span, ...]) -> None:  # noqa: ANN401
    _spans(owner, attribute, value)
    if not value:
        raise refuse(owner, attribute, "a quote stands somewhere: give its spans")


def _span_of_text(owner: Any, attribute: Attribute[Any], value: Span | None) -> None:  # noqa: ANN401
    if value is None:
        return
    if not isinstance(value, Span):
        raise refuse(owner, attribute, f"{shown(value)} is no Span")
    words = attribute.name.replace("_span", "_text").replace("cue_text", "cue")
    if getattr(owner, words) is None:
        raise refuse(owner, attribute, f"give {words} too: the words at this span")


@frozen(kw_only=True)
class Quote:
    """Words the article reports someone as saying: one utterance.

    Split by "she said", or running over paragraphs, it has several spans.
    """

    id: str = field(validator=identifier)
    text: str = field(validator=passage)
    """The words themselves, without quotation marks.

    Those of several spans are joined by a space, or by a newline into the next
    block.
    """

    spans: tuple[Span, ...] = field(validator=_some_spans)
    """Where they stand, in reading order; never empty."""

    kind: QuoteKind = field(default="direct", validator=one_of(*get_args(QuoteKind)))
    """`mixed` is a quoted fragment inside a report."""

    speaker: str | None = field(default=None, validator=optional(identifier))
    """The `Actor.id` of whoever said it, if that is known."""

    speaker_text: str | None = field(default=None, validator=optional(passage))
    """What the story calls the speaker here: `the minister`."""

    speaker_span: Span | None = field(default=None, validator=_span_of_text)
    cue: str | None = field(default=None, validator=optional(passage))
    """The verb or phrase that reports it: `said`, `according to`."""

    cue_span: Span | None = field(default=None, validator=_span_of_text)

    @property
    def span(self) -> Span:
        """The first of the spans."""
        return self.spans[0]

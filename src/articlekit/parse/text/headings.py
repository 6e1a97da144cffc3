"""Which unmarked lines are headings, told by their form and their neighbours."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

from attrs import frozen

from articlekit.language.page import EVERY_LANGUAGE, plain
from articlekit.parse.text.lines import STOPS, closed, width
from articlekit.shipped import shipped_json

__all__ = ["LONGEST", "Shape", "features_of", "headings", "shapes_of", "weights"]

LONGEST = 190
"""In columns: nothing longer is weighed."""

SHORT = 90
TINY = 12
LABEL_WIDTH = 32
SIGNED = 30
REPORTERS = tuple(sorted(EVERY_LANGUAGE.reporter))
"""What a line ends in that names who wrote: "新华社记者"."""

FEW = 3
LINE_LENGTH = 60

# a sentence that ends inside; not the point of "1." or of initials
INNER_STOP = re.compile(
    r"[.!?。！？।॥۔።](?:(?<=[。！？।॥۔።])\S"
    r"|(?:(?<=[^\W\d_]{3}[.!?])|(?<=[)\]\"”’»][.!?]))[.!?]*[\"”’»)]*\s+\S)"
)
OPENING = "\"'“„‚‘«‹»›”「『《〈「"
QUOTES = OPENING + "’」』》〉"
LOUD = "!?！？"
MARKS = {
    **dict.fromkeys("?？؟", "question"),
    **dict.fromkeys("!！", "exclamation"),
    **dict.fromkeys(":：", "colon"),
    **dict.fromkeys(",;،、，；", "comma"),
    "…": "ellipsis",
}
DASHES = "-–—―"
# an address, or nothing that is read aloud
NO_HEADING = re.compile(
    r"[\W\d_]*$|(?:https?://|www\.)\S*$|\S+@\S+$|[\w-]+(?:\.[\w-]+)+(?:/\S*)?$"
)
SIGN = re.compile(r"[◆◇■□▼▲▶★☆●○]\s*[^\W\d_]")
"""What Japanese and Korean papers set before a heading."""

PLACE = 20
"""A first line narrower than this says where, or in which desk, and heads nothing."""

MOST = 40
"""Where most of so many pieces look like headings, none is one: it is a list."""

TWO = 2
LABEL = re.compile(r"([^\W\d][\w.]{0,20}(?: [^\W\d][\w.]{0,20})?):\s")
QUESTIONS = 6
"""How many short questions an interview has at least."""

NUMBERED = 30
NUMBER_POINT = re.compile(r"\d\.$")
UNSEEN = "*_\u200e\u200f"
END = re.compile(rf"[\s{UNSEEN}]+$")


@frozen
class Shape:
    """What is to be known of one piece of text to weigh it."""

    text: str
    width: int
    closed: bool
    end: str
    """The kind of its last mark: `stop`, `question`, `colon`, … or `none`.

    Empty for a text that is too long to be a heading.
    """

    @property
    def read_aloud(self) -> bool:
        """Whether it is more than an address or a sign."""
        return NO_HEADING.match(self.text) is None

    @property
    def possible(self) -> bool:
        """Whether it may be a heading at all."""
        if self.width > LONGEST or not self.read_aloud:
            return False
        if self.width < SIGNED and self.text.endswith(REPORTERS):
            return False
        if self.width < TINY and self.closed:
            # "No.", as people answer in interviews
            return False
        label, colon, _ = self.text.partition(":")
        return not colon or plain(label) not in EVERY_LANGUAGE.teasers

    @property
    def light(self) -> bool:
        """Whether it is short and ends without a mark."""
        return self.width <= SHORT and self.end in {"none", "quote"}


def shapes_of(texts: Sequence[str]) -> list[Shape]:
    """The shape of each text."""
    shapes = []
    for text in texts:
        columns = width(text)
        # how a paragraph ends matters to nobody, but whether it is at its end
        end = _end(text) if columns <= LONGEST else ""
        shapes.append(Shape(text, columns, closed(text), end))
    return shapes


def _end(text: str) -> str:
    """The kind of the last mark of a text."""
    bare = text[-40:]
    last = bare[-1:]
    if last in UNSEEN or last.isspace():
        bare = END.sub("", bare)
        last = bare[-1:]
    if len(text) < NUMBERED and NUMBER_POINT.search(bare):
        return "none"
    if last and last in QUOTES:
        inner = bare.rstrip(QUOTES)[-1:]
        if inner and inner in LOUD and text[0] in OPENING:
            return "loud quote"
        return "closed quote" if inner and inner in STOPS + "," else "quote"
    if bare.endswith("..."):
        return "ellipsis"
    return MARKS.get(last) or ("stop" if last and last in STOPS else "none")


@frozen
class Story:
    """What is to be known of all the pieces together."""

    paragraph: float
    """How wide a paragraph is, as a rule."""

    light: float
    """The share of pieces that are short and unmarked."""

    ends: dict[str, int]
    """How many short pieces end in each way."""

    interview: bool
    """Whether short questions are put in it, between headings of another form."""


def _story(shapes: Sequence[Shape]) -> Story:
    full = [shape.width for shape in shapes if shape.closed]
    ends: dict[str, int] = {}
    for shape in shapes:
        if shape.width <= LONGEST:
            ends[shape.end] = ends.get(shape.end, 0) + 1
    count = max(1, len(shapes))
    asked = sum(1 for s in shapes if s.end == "question" and s.width <= LONGEST)
    light = sum(1 for shape in shapes if shape.light)
    interview = asked >= QUESTIONS and asked > light > 1
    full = sorted(full) or [LINE_LENGTH]
    # as `statistics` has it, which would load random numbers and fractions too
    median = (full[len(full) // 2] + full[~(len(full) // 2)]) / 2
    return Story(median, light / count, ends, interview)


def features_of(shapes: Sequence[Shape]) -> list[dict[str, float] | None]:
    """The named features of each piece; None for one too long to be a heading."""
    story = _story(shapes)
    found: list[dict[str, float] | None] = []
    for at, shape in enumerate(shapes):
        before = shapes[at - 1] if at else None
        after = shapes[at + 1] if at + 1 < len(shapes) else None
        place = at == 0 and shape.width < PLACE
        asks = story.interview and shape.end == "question"
        if place or asks or not shape.possible or _leads_in(shape, after):
            found.append(None)
            continue
        found.append(_own(shape) | _around(shape, before, after) | _among(shape, story))
    return found


def _leads_in(shape: Shape, after: Shape | None) -> bool:
    """Whether a line announces words that are quoted below it: `The mayor said:`."""
    return shape.end == "colon" and after is not None and after.text[0] in OPENING


def _own(shape: Shape) -> dict[str, float]:
    """What a piece shows by itself."""
    text = shape.text
    small = any(map(str.islower, text))
    capitals = 0 if small else sum(map(str.isupper, text))
    return {
        "always": 1.0,
        f"ends with {shape.end}": 1.0,
        "log width": math.log(shape.width / LINE_LENGTH),
        "over a line": max(0.0, shape.width - LINE_LENGTH) / LINE_LENGTH,
        "tiny": float(shape.width < TINY),
        "sentence inside": float(INNER_STOP.search(text) is not None),
        "colon inside": float(": " in text[:-2]),
        "begins small": float(text[0].islower()),
        "begins with number": float(text[0].isdigit()),
        "all capitals": float(capitals > FEW),
        "uncased": float(not small and not capitals),
    }


def _around(
    shape: Shape, before: Shape | None, after: Shape | None
) -> dict[str, float]:
    """What its neighbours show."""
    return {
        "below paragraph": float(before is not None and before.closed),
        "above light": float(after is not None and after.light),
        "above paragraph": float(after is not None and after.closed),
        "above long": float(after is not None and after.width > 2 * LINE_LENGTH),
        "above longer": math.log(after.width / shape.width) if after else 0.0,
        "long colon": float(shape.end == "colon" and shape.width > LABEL_WIDTH),
        "introduces": float(
            shape.end == "colon"
            and after is not None
            and (after.text[0] in OPENING + DASHES or not after.read_aloud)
        ),
    }


def _among(shape: Shape, story: Story) -> dict[str, float]:
    """What the whole story shows."""
    same = story.ends.get(shape.end, 0)
    alike = same / sum(story.ends.values())
    return {
        "under paragraph": math.log(story.paragraph / shape.width),
        "many light": story.light,
        "alike": alike * (shape.end not in {"stop", "closed quote"}),
    }


@cache
def weights() -> dict[str, float]:
    """What each feature is worth, as fitted by `bench/fit_headings.py`."""
    found: dict[str, float] = shipped_json("articlekit.parse.text", "headings.json")
    return found


def _turns(texts: Sequence[str]) -> list[bool]:
    """Whether each text is a turn of an interview: "Q: …", "Ana Ruiz: …"."""
    labels = [
        match[1] if ":" in text and (match := LABEL.match(text)) else ""
        for text in texts
    ]
    counts = Counter(label for label in labels if label)
    often = {label for label, count in counts.items() if count > 1}
    if len(often) < TWO and all(len(label) > TWO for label in often):
        return [False] * len(texts)
    return [label in often for label in labels]


def headings(texts: Sequence[str]) -> list[bool]:
    """Whether each text is a heading rather than a paragraph."""
    known = weights()
    shapes = shapes_of(texts)
    light = sum(1 for shape in shapes if shape.light)
    if len(shapes) > MOST and light * 2 > len(shapes):
        return [False] * len(shapes)
    flags = [
        found is not None
        and sum([known.get(name, 0.0) * value for name, value in found.items()]) > 0
        for found in features_of(shapes)
    ]
    flags = [flag and not turn for flag, turn in zip(flags, _turns(texts), strict=True)]
    return [
        flag
        or (not shape.closed and SIGN.match(shape.text) is not None and shape.possible)
        for flag, shape in zip(flags, shapes, strict=True)
    ]

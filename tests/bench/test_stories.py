"""The reader of the annotated stories: what it resolves, and what it objects to."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "bench"))

from stories import Story, StoryError, load, main, read

HEADER = "title: T\ncountry: Norway\ntopic: sport\nregister: daily\n\n"
ACTORS = "person | Ada Moe | coach\nperson | Bo Lie\norganisation | Vik IL |  | Vik"
OPENING = "Moe leaves Vik IL\n\nCoach Ada Moe is leaving, Bo Lie said."


def write(folder: Path, paragraphs: str, notes: str, language: str = "en") -> Path:
    path = folder / language / "001-moe.txt"
    path.parent.mkdir(exist_ok=True)
    story = f"{OPENING}\n\n{paragraphs}"
    path.write_text(f"{HEADER}{story}\n---\n{notes}\n{ACTORS}\n", encoding="utf-8")
    return path


def story(folder: Path, paragraphs: str, notes: str, language: str = "en") -> Story:
    write(folder, paragraphs, notes, language)
    return load(folder)[0]


def problems(folder: Path, paragraphs: str, notes: str) -> list[str]:
    return [problem.text for problem in read(write(folder, paragraphs, notes))[1]]


def test_a_split_quote_has_two_spans_and_its_speaker_between_them(
    tmp_path: Path,
) -> None:
    found = story(
        tmp_path,
        "“I am tired,” she said. “I am also glad.”\n\nVik lost.",
        "direct | I am tired, // I am also glad. | she | said | Ada Moe",
    )
    (quote,) = found.quotes
    words = [found.text[slice(*span)] for span in quote.spans]
    assert words == ["I am tired,", "I am also glad."]
    assert quote.speaker_span is not None
    assert found.text[slice(*quote.speaker_span)] == "she"
    assert quote.cue_span is not None
    assert found.text[slice(*quote.cue_span)] == "said"
    assert quote.who == "Ada Moe"


def test_the_language_is_the_folder_and_decides_the_marks(tmp_path: Path) -> None:
    found = story(
        tmp_path,
        "„Ich gehe“, sagte Moe.\n\nVik schwieg.",
        "direct | Ich gehe | Moe | sagte | Ada Moe",
        "de",
    )
    assert found.language == "de"
    assert found.text[slice(*found.quotes[0].spans[0])] == "Ich gehe"


def test_the_mention_before_the_cue_is_the_speaker_of_a_report(tmp_path: Path) -> None:
    found = story(
        tmp_path,
        'On Monday she said she was "done".\n\nVik lost.',
        "mixed | done | she | said | Ada Moe",
    )
    (quote,) = found.quotes
    assert quote.speaker_span == (
        found.text.index("she"),
        found.text.index(" said she"),
    )


def test_a_later_paragraph_takes_the_last_mention_before_it(tmp_path: Path) -> None:
    found = story(
        tmp_path,
        '"One," she said. "Two."\n\n"Three."',
        "direct | One, // Two. | she | said | Ada Moe\n"
        "direct | Three. | she | - | Ada Moe",
    )
    assert found.quotes[1].speaker_span == found.quotes[0].speaker_span
    assert found.quotes[1].cue_span is None


def test_words_in_single_marks_are_a_quote_of_their_own(tmp_path: Path) -> None:
    found = story(
        tmp_path,
        "“He told me, ‘Go,’ and I went,” she said.\n\nVik lost.",
        "direct | He told me ... I went, | she | said | Ada Moe\n"
        "direct | Go, | He | told | Bo Lie",
    )
    outer, inner = (quote.spans[0] for quote in found.quotes)
    assert outer[0] < inner[0] < inner[1] < outer[1]


def test_a_mark_left_open_closes_where_the_next_paragraph_reopens_it(
    tmp_path: Path,
) -> None:
    found = story(
        tmp_path,
        "“One,” she said. “Two.\n\n“Three.”",
        "direct | One, // Two. // Three. | she | said | Ada Moe",
    )
    words = [found.text[slice(*span)] for span in found.quotes[0].spans]
    assert words == ["One,", "Two.", "Three."]


@pytest.mark.parametrize(
    ("paragraphs", "notes", "complaint"),
    [
        ("“No,” he said.\n\nEnd.", "direct | Yes, | he | said | Bo Lie", "not found"),
        ("“No,” he said.\n\nEnd.", "", "no line covers"),
        ("“No,” he said.\n\nEnd.", "direct | No, | she | said | -", "speaker 'she'"),
        ("“No,” he said.\n\nEnd.", "direct | No, | he | says | Bo Lie", "cue 'says'"),
        ("“No,” he said.\n\nEnd.", "direct | No, | he | said | Bo Moe", "no person or"),
        ("“I go now,” he said.\n\nEnd.", "mixed | go | he | said | -", "give all"),
        ("“No,” he said.\n\nEnd.", "direct | No, | he", "write it so"),
        ("“No.\n\nEnd.", "direct | No. | - | - | -", "left open"),
        ("No.”\n\nEnd.", "", "never opened"),
        ("He said “no “no”.\n\nEnd.", "none | no", "inside an open one"),
        ("He left. \n\nEnd.", "", "space at the end"),
        ("He left.\nThen he came.\n\nEnd.", "", "two lines in one paragraph"),
        ("He said it was so, so bad and so bad.\n\nEnd.",
         "indirect | it was ... so bad | He | said | Bo Lie", "more than one passage"),
        ("“A,” he said. “B,” she said.\n\nEnd.",
         "none | B,\nnone | A,", "mend the order"),
        ("He left.\n\nEnd.", "person | Cy Ohm | pilot", "'Ohm' is not in the story"),
        ("He left.\n\nEnd.", "person | Bo Lie", "second line for Bo Lie"),
        ("He left.\n\nEnd.", "person | ", "not 'KIND | Name"),
    ],
)  # fmt: skip
def test_a_fault_is_named_with_its_cure(
    tmp_path: Path, paragraphs: str, notes: str, complaint: str
) -> None:
    assert any(complaint in text for text in problems(tmp_path, paragraphs, notes))


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ("title: T\n\nHead\n\nOne.", "no line '---'"),
        (f"{HEADER}---\n", "no story"),
        (f"{HEADER}Head\n\nOne.\n\nTwo.\n---\n", "fewer than 3 paragraphs"),
        ("title: T\n\nHead\n\nOne.\n\nTwo.\n\nThree.\n---\n", "no header line 'topic"),
    ],
)
def test_a_file_without_a_story_is_refused(
    tmp_path: Path, content: str, complaint: str
) -> None:
    (tmp_path / "001-bad.txt").write_text(content, encoding="utf-8")
    with pytest.raises(StoryError, match=complaint):
        load(tmp_path)


def test_the_command_prints_each_problem_with_file_and_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write(tmp_path, "“No,” he said.\n\nEnd.", "")
    assert main([str(tmp_path)]) == 1
    printed = capsys.readouterr().out
    assert f"{path}:10: 'No,': no line covers" in printed
    write(tmp_path, "“No,” he said.\n\nEnd.", "direct | No, | he | said | Bo Lie")
    assert main([str(tmp_path)]) == 0
    assert "1 stories (1 direct, 0 mixed" in capsys.readouterr().out
    assert main([]) == 2


def test_all_stories_of_the_project_are_in_order() -> None:
    stories = load(Path(__file__).parents[2] / "bench" / "stories")
    assert all(story.quotes and story.actors for story in stories)

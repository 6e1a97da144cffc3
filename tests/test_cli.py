import subprocess
import sys

import pytest

from articlekit import from_json, from_newsml, read, to_json
from articlekit.cli import main

STORY = "Bridge reopens\n\nIt took two years, Mayor Dana Roe said on Sunday.\n"
BROKEN = {
    "cut.json": b'{"articlekit": "1", "headline": "Bri',
    "key.json": b'{"articlekit": "1", "title": "Bridge"}',
    "type.json": b'{"articlekit": "1", "headline": 5}',
    "span.json": b"""{"articlekit": "1", "sections": [{"id": "s1", "blocks":
        [{"id": "b1", "text": "Short."}]}], "quotes": [{"id": "q1", "text": "x",
        "spans": [{"block": "b1", "start": 3, "end": 99}]}]}""",
    "speaker.json": b"""{"articlekit": "1", "sections": [{"id": "s1", "blocks":
        [{"id": "b1", "text": "Short."}]}], "quotes": [{"id": "q1", "text": "Short",
        "speaker": "jane", "spans": [{"block": "b1", "start": 0, "end": 5}]}]}""",
    "bomb.xml": b"""<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>
        <newsItem>&b;</newsItem>""",
    "entity.xml": b"""<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]>
        <newsItem>&e;</newsItem>""",
    "binary.txt": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
    "empty.txt": b"",
    "empty.json": b"",
    "empty.xml": b"",
}


@pytest.fixture
def story(tmp_path):
    path = tmp_path / "story.txt"
    path.write_text(STORY)
    return path


def test_a_file_is_converted_to_what_the_suffix_says(story, tmp_path):
    assert main(["convert", str(story), "-o", str(tmp_path / "out.json")]) == 0
    assert read(tmp_path / "out.json").headline == "Bridge reopens"


def test_folders_on_the_way_are_made(story, tmp_path):
    assert main(["convert", str(story), "-o", str(tmp_path / "a" / "b.xml")]) == 0
    assert read(tmp_path / "a" / "b.xml").headline == "Bridge reopens"


def test_without_a_target_the_document_is_shown(story, capfdbinary):
    assert main(["convert", str(story), "--to", "json"]) == 0
    shown, _ = capfdbinary.readouterr()
    assert from_json(shown).headline == "Bridge reopens"
    assert shown.endswith(b"}\n")


def test_newsml_is_stamped_with_the_present_moment(story, capfdbinary):
    assert main(["convert", str(story), "--to", "newsml"]) == 0
    shown, _ = capfdbinary.readouterr()
    assert b"<versionCreated>20" in shown
    assert from_newsml(shown).published is None


def test_a_folder_is_converted_file_by_file(tmp_path, capsys):
    source, target = tmp_path / "in", tmp_path / "out"
    (source / "deep").mkdir(parents=True)
    (source / "a.txt").write_text(STORY)
    (source / "deep" / "b.txt").write_text(STORY)
    (source / "deep" / "c.docx").write_text("not for us")
    (source / ".d.txt").write_text("hidden")
    assert main(["convert", str(source), "--to", "json", "-o", str(target)]) == 0
    written = sorted(p.relative_to(target).as_posix() for p in target.rglob("*.*"))
    assert written == ["a.json", "deep/b.json"]
    assert capsys.readouterr().err == "articlekit: 2 converted, 0 failed\n"


def test_one_bad_file_does_not_stop_the_others(story, tmp_path, capsys):
    bad = tmp_path / "bad.json"
    bad.write_text("{")
    out = tmp_path / "out"
    arguments = ["convert", str(bad), str(story), "--to", "newsml", "-o", str(out)]
    assert main(arguments) == 1
    assert [p.name for p in out.iterdir()] == ["story.xml"]
    told = capsys.readouterr().err.splitlines()
    assert told[0].startswith(f"articlekit: {bad}: not a valid json document")
    assert told[1] == "articlekit: 1 converted, 1 failed"


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_file_gets_one_line_and_leaves_nothing(tmp_path, capsys, name):
    source = tmp_path / name
    source.write_bytes(BROKEN[name])
    assert main(["convert", str(source), "-o", str(tmp_path / "out.json")]) == 1
    told = capsys.readouterr().err
    assert told.startswith(f"articlekit: {source}: ")
    assert told.count("\n") == 1
    assert [p.name for p in tmp_path.iterdir()] == [name]


def test_a_missing_file_is_named_once(tmp_path, capsys):
    source = tmp_path / "nowhere.txt"
    assert main(["convert", str(source), "--to", "json"]) == 1
    assert capsys.readouterr().err.count("nowhere") == 1


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["story.txt"], "say what to write"),
        (["story.txt", "-o", "story.docx"], "say what to write"),
        (["story.txt", "--to", "docx"], "invalid choice"),
        (["story.txt", "more.txt", "--to", "json"], "need a folder"),
        (["story.txt", "story.md", "--to", "json", "-o", "out"], "both be written"),
        (["empty", "--to", "json", "-o", "out"], "no file in it"),
        ([], "required"),
    ],
)
def test_a_wrong_command_line_is_refused(
    tmp_path, capsys, monkeypatch, arguments, told
):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "story.txt").write_text(STORY)
    (tmp_path / "more.txt").write_text(STORY)
    (tmp_path / "story.md").write_text(STORY)
    (tmp_path / "empty").mkdir()
    with pytest.raises(SystemExit) as caught:
        main(["convert", *arguments])
    assert caught.value.code == 2
    assert told in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_a_folder_that_cannot_be_made_is_an_error(story, capsys):
    target = story / "below" / "a.json"
    assert main(["convert", str(story), "-o", str(target)]) == 1
    assert "cannot be made" in capsys.readouterr().err


def test_the_module_is_the_command(story):
    command = [sys.executable, "-m", "articlekit", "convert", str(story)]
    done = subprocess.run([*command, "--to", "json"], capture_output=True, check=True)
    assert done.stdout.decode() == to_json(read(story)) + "\n"

"""The `articlekit` command."""

import argparse
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from attrs import evolve, frozen

from articlekit.errors import ArticleKitError, FileError
from articlekit.files import Format, formats, read, save
from articlekit.formats.newsml import to_newsml

__all__ = ["main"]

DONE, FAILED, MISUSED = 0, 1, 2
"""Exit statuses: every file converted; some file failed; a wrong command line."""


@frozen
class Job:
    """One file to convert."""

    source: Path
    target: Path | None
    """None: standard output."""


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit status: 0 when all went well, 1 when a file failed, 2 on misuse."""
    parser = _parser()
    options = parser.parse_args(arguments)
    writer = _writer(options)
    if writer is None:
        parser.error("say what to write: --to FORMAT, or -o FILE with a known suffix")
    try:
        jobs = _jobs(options, writer)
    except ArticleKitError as error:
        parser.error(str(error))
    failed = 0
    for job in jobs:
        try:
            _convert(job, options.reader, writer)
        except ArticleKitError as error:
            failed += 1
            # an error lists its problems on lines of their own
            told = str(error).removeprefix(f"{job.source}: ").replace("\n", " ")
            print(f"articlekit: {job.source}: {told}", file=sys.stderr)
    if len(jobs) > 1:
        summary = f"{len(jobs) - failed} converted, {failed} failed"
        print(f"articlekit: {summary}", file=sys.stderr)
    return FAILED if failed else DONE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="articlekit", description="Articles from one format to another."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    convert = commands.add_parser(
        "convert",
        help="convert files or whole folders",
        description="Convert pages, plain text and article files.",
        epilog="Exit status: 0 all converted, 1 some file failed, 2 wrong options.",
    )
    readable = [f.name for f in formats() if f.read]
    writable = [f.name for f in formats() if f.write]
    convert.add_argument(
        "sources", nargs="+", type=Path, metavar="IN", help="files or folders"
    )
    convert.add_argument(
        "--to", dest="writer", choices=writable, help="default: as -o tells"
    )
    convert.add_argument(
        "--from", dest="reader", choices=readable, help="default: as the file tells"
    )
    convert.add_argument(
        "-o",
        dest="target",
        type=Path,
        metavar="OUT",
        help="a file, or for several files a folder; default: standard output",
    )
    return parser


def _writer(options: argparse.Namespace) -> Format | None:
    """The format to write, stamped with the present moment where it has a stamp."""
    suffix = options.target.suffix.lower() if options.target else None
    for known in formats():
        if known.write is None:
            continue
        if options.writer == known.name or (
            options.writer is None and suffix in known.suffixes
        ):
            if known.name == "newsml":
                # newsroom systems drop stories that look long expired
                now = datetime.now(UTC).replace(microsecond=0)
                return evolve(known, write=partial(to_newsml, version_created=now))
            return known
    return None


def _jobs(options: argparse.Namespace, writer: Format) -> list[Job]:
    """What to convert into what; refuses two sources for one target."""
    sources, target = options.sources, options.target
    many = len(sources) > 1 or sources[0].is_dir()
    if not many and (target is None or not target.is_dir()):
        return [Job(sources[0], target)]
    if target is None or target.is_file():
        raise FileError(target or Path(), "several files need a folder: -o FOLDER")
    taken: dict[Path, Path] = {}
    for source, name in _files(sources):
        written = target / name.with_suffix(writer.suffixes[0])
        if written in taken:
            problem = f"{source} and {taken[written]} would both be written here"
            raise FileError(written, problem)
        taken[written] = source
    if not taken:
        raise FileError(sources[0], "there is no file in it that could be read")
    return [Job(source, written) for written, source in taken.items()]


def _files(sources: Sequence[Path]) -> Iterator[tuple[Path, Path]]:
    """Each file, and its path below the folder it was found in."""
    suffixes = {suffix for f in formats() if f.read for suffix in f.suffixes}
    for source in sources:
        if not source.is_dir():
            yield source, Path(source.name)
            continue
        for path in sorted(source.rglob("*")):
            name = path.relative_to(source)
            hidden = any(part.startswith(".") for part in name.parts)
            if path.suffix.lower() in suffixes and path.is_file() and not hidden:
                yield path, name


def _convert(job: Job, reader: str | None, writer: Format) -> None:
    assert writer.write is not None
    data = writer.write(read(job.source, format=reader))
    if job.target is None:
        content = data.encode() if isinstance(data, str) else data
        sys.stdout.buffer.write(content.rstrip(b"\n") + b"\n")
        return
    try:
        job.target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        problem = f"cannot be made: {error.strerror}"
        raise FileError(job.target.parent, problem) from error
    save(data, job.target)

"""Whole processes, measured; and texts of any length for them to read. Needs Python 3.9 and nothing else."""

import os
import pathlib
import statistics
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
FIC_LINT = str(ROOT / "fic-lint")


class Run:
    """What a process cost: seconds on the clock, seconds of processors, and its peak of memory in MB."""

    def __init__(self, wall, cpu, memory):
        self.wall, self.cpu, self.memory = wall, cpu, memory

    def __str__(self):
        return f"{self.wall:7.2f} s {self.cpu:7.2f} s CPU {self.memory:5.0f} MB"


class Failure(Exception):
    """A command ended in another way than it should."""


def run(command, codes=(0, 1), **environment):
    """Runs a command, whose output nobody reads, to its end."""
    start = time.monotonic()
    nowhere = subprocess.DEVNULL
    process = subprocess.Popen(
        command, stdin=nowhere, stdout=nowhere, stderr=nowhere, env={**os.environ, **environment}
    )
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in codes:
        raise Failure(f"ended with {process.returncode}: {' '.join(map(str, command))}")
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / unit)


def median(runs):
    """A run that costs the median of each cost."""
    return Run(*(statistics.median(getattr(r, cost) for r in runs) for cost in ("wall", "cpu", "memory")))


def sentences():
    """The sentences of the stories that were written for this project."""
    text = (ROOT / "src/train/notes/stories.txt").read_text(encoding="utf-8")
    return [s.strip() for line in text.splitlines() for s in line.split(". ") if s.strip()]


def story(words, step=1):
    """A text of so many words: those sentences in an order that each step makes another."""
    known = sentences()
    paragraphs, count, at = [], 0, step * 31 % len(known)
    while count < words:
        chosen = []
        for _ in range(5):
            chosen.append(known[at].rstrip(".") + ".")
            at = (at + 7 * step + 1) % len(known)
        paragraphs.append(" ".join(chosen))
        count += len(paragraphs[-1].split())
    return "\n\n".join(paragraphs) + "\n"


def folder(path, chapters, words):
    """A folder of so many chapters of so many words."""
    path.mkdir()
    for chapter in range(1, chapters + 1):
        text = f"Chapter {chapter}\n\n" + story(words, chapter)
        (path / f"chapter-{chapter:04d}.txt").write_text(text, encoding="utf-8")
    return path


def prepare():
    """Builds the program if need be, and waits until no first run's archive is still being made."""
    run([FIC_LINT, "--version"])
    for mark in (ROOT / "target/archive").glob("*.tried"):
        archive = mark.with_suffix("")
        for _ in range(300):
            if archive.exists() and archive.stat().st_mtime >= mark.stat().st_mtime:
                break
            time.sleep(1)

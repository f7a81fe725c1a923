"""Runs the program that MITHAQ_PROGRAM names, by default the one of build/release."""
import json
import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("MITHAQ_PROGRAM", str(ROOT / "build/release/src/doors/cli/mithaq"))
SANITIZED = os.environ.get("MITHAQ_SANITIZED") == "1"
SAMPLES = ROOT / "samples"
GOLD = SAMPLES / "gold.jsonl"


def environment(**changes):
    """Ours without what would change the program's behaviour."""
    env = {key: value for key, value in os.environ.items() if not key.startswith("MITHAQ_") and key not in ("NO_COLOR", "COLUMNS")}
    env.update(changes)
    return env


class Ran:
    """What a run of the program left behind."""

    def __init__(self, code, out, err, cpu_seconds, peak_bytes):
        self.code = code
        self.out = out
        self.err = err
        self.cpu_seconds = cpu_seconds
        self.peak_bytes = peak_bytes

    @property
    def text(self):
        return self.out.decode("utf-8")

    @property
    def said(self):
        return self.err.decode("utf-8")

    @property
    def lines(self):
        return [json.loads(line) for line in self.out.splitlines()]


def documents():
    """The documents of the samples with their records, as written by hand."""
    with open(GOLD, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def with_agreement():
    """A sample document that tells plainly of a signed agreement."""
    return next(d for d in documents() if d["published"] and any(a["status"] == "signed" and a["salience"] == "main" for a in d["agreements"]))


class ProgramTest(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="mithaq-cli-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def write(self, name, content):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return str(path)

    def write_lines(self, name, records):
        return self.write(name, "".join(json.dumps(r, ensure_ascii=False) + "\n" for r in records))

    def run_program(self, *arguments, stdin=b"", env=None, cwd=None, stdout=None, user=None):
        """Runs to the end. `stdout`: a file instead of a pipe; `user`: as somebody else, if we are root."""
        out = open(self.folder / ".out", "wb+")
        err = open(self.folder / ".err", "wb+")
        source = open(self.folder / ".in", "wb+")
        source.write(stdin)
        source.seek(0)
        process = subprocess.Popen([PROGRAM, *map(str, arguments)], stdin=source, stdout=stdout or out, stderr=err, env=env or environment(), cwd=cwd, user=user)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0), err.seek(0)
        ran = Ran(process.returncode, out.read(), err.read(), usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)
        out.close(), err.close(), source.close()
        self.assertGreaterEqual(ran.code, 0, f"ended by signal {-ran.code}: {ran.said[-2000:]}")
        return ran

    def start(self, *arguments, **options):
        """Starts it with pipes to all its streams."""
        process = subprocess.Popen([PROGRAM, *map(str, arguments)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(), **options)
        self.addCleanup(self.end, process)
        return process

    @staticmethod
    def end(process):
        if process.poll() is None:
            process.send_signal(signal.SIGKILL)
        process.wait()
        for stream in (process.stdin, process.stdout, process.stderr):
            if stream:
                try:
                    stream.close()
                except BrokenPipeError:
                    pass

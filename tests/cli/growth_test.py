"""Time grows with the input and no faster, whatever stands in it; memory does not grow at all."""
import json
import os
import pathlib
import subprocess
import threading
import time
import unittest

from program import PROGRAM, SANITIZED, ProgramTest, documents, environment

MEGABYTE = 1 << 20
TEXTS = pathlib.Path(__file__).parent / "hostile_texts.txt"
SIZE = 10_000 if SANITIZED else 60_000  # code points of the shorter text
TIMES = 4
UNNOTICED = 0.4  # seconds that may be anything
EXPLAINED = ("one word", "one number", "anchors in sentences", "states", "titles")
LETTERS = "\u0628\u062a\u062b\u062c\u062d\u062e\u062f\u0630\u0631\u0633\u0634\u0635\u0636\u0637\u0638\u0639\u063a\u0641\u0642\u0643"


def made_up(number):
    """A word of five Arabic letters, another one for each number."""
    return "".join(LETTERS[number // len(LETTERS) ** place % len(LETTERS)] for place in range(5))


def hostile_texts():
    """(name, text of about so many code points) for each line of the file."""
    for line in TEXTS.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        name, before, repeated, after = (part.replace("\\n", "\n") for part in line.split("\t"))
        yield name, lambda size: before + repeat(repeated, size) + after


def repeat(pattern, size):
    parts = pattern.split("*")
    count = size // len(pattern)
    if len(parts) == 1:
        return pattern * count
    words = iter(range(size))
    return "".join("".join(part + made_up(next(words) * 7919) for part in parts[:-1]) + parts[-1] for _ in range(count))


def made_record(number):
    """A document that tells of an agreement of its own, between two companies that no other document names."""
    names = [f"{made_up(number * 2 + i)} company" for i in range(2)]
    mention, day = f"pact on {made_up(number + 1_000_000)}", f"{2005 + number % 20}-{1 + number % 12:02}-{1 + number % 28:02}"
    parties = [{"names": [name], "type": "company", "state": state, "parent": []} for name, state in zip(names, ("FR", "EG"))]
    report = {"kind": "agreement", "status": "signed", "salience": "main", "mentions": [mention], "parties": parties,
              "signatories": [{"names": [made_up(number + 2_000_000)], "capacity": [], "party": 0}],
              "date": {"value": day, "quotes": [day]}, "place": None, "fields": [], "confidence": 0.9}
    text = f"{' and '.join(names)}: {mention}, {day}, by {made_up(number + 2_000_000)}. " + " ".join(made_up(number * 61 + i) for i in range(60))
    return {"id": f"d{number}", "language": "und", "published": day, "source": f"outlet {number % 50}", "title": "", "text": text, "agreements": [report]}


class Growth(ProgramTest):
    def seconds(self, command, text):
        ran = self.run_program(*command, "--language", "ar", self.write("text.txt", text))
        self.assertEqual(ran.code, 0, ran.said)
        return ran.cpu_seconds

    def test_time_grows_with_the_text_only(self):
        start = min(self.seconds(["extract"], "x") for _ in range(3))
        for name, text in hostile_texts():
            with self.subTest(text=name):
                self.assert_linear(["extract", "--no-gate", "--jobs", "1"], text, SIZE, start)
            if name in EXPLAINED:
                with self.subTest(explained=name):
                    self.assert_linear(["explain", "--all-sentences"], text, SIZE // 2, start)

    def assert_linear(self, command, text, size, start):
        seen = []
        for _ in range(3):
            long = self.seconds(command, text(size * TIMES)) - start
            if long < UNNOTICED:
                return
            short = self.seconds(command, text(size)) - start
            seen.append((round(short, 2), round(long, 2)))
            # Twice the proportion: linear gives 1, quadratic 4 times it.
            if long < 2 * TIMES * short:
                return
        self.fail(f"{TIMES} times the text took longer than that: {seen}")

    def peak_of_a_stream(self, megabytes):
        """The most memory the program ever held while it read so much news from a pipe."""
        foreign = {"id": "en", "text": "Egypt and France signed a memorandum of understanding on energy in Cairo on Monday. " * 40}
        lines = [json.dumps(d, ensure_ascii=False).encode("utf-8") + b"\n" for d in documents() + [foreign] * 2000]
        block = b"".join(lines)
        process = subprocess.Popen(
            [PROGRAM, "extract", "--jobs", "2", "--only-agreements", "--input", "jsonl"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, env=environment()
        )

        def feed():
            for _ in range(megabytes * MEGABYTE // len(block) + 1):
                process.stdin.write(block[: megabytes * MEGABYTE])
            process.stdin.close()

        feeding = threading.Thread(target=feed)
        feeding.start()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        feeding.join()
        self.assertIn(process.returncode, (0, 3))  # the last line may be cut
        return usage.ru_maxrss * 1024

    @unittest.skipIf(SANITIZED, "sanitizers keep what is freed")
    def test_memory_does_not_grow_with_the_stream(self):
        small = self.peak_of_a_stream(1)
        large = self.peak_of_a_stream(300)
        self.assertLess(large, small + 30 * MEGABYTE)
        self.assertLess(large, 300 * MEGABYTE)

    def peak_of_an_export(self, register, name):
        """What the kernel noted of the program's own memory. (What it tells at the end counts in the one who started it.)"""
        process = self.start("export", "--register", register, name, "--output", self.folder / "out")
        peak = 0
        while process.poll() is None:
            for line in pathlib.Path(f"/proc/{process.pid}/status").read_text(encoding="ascii").splitlines():
                if line.startswith("VmHWM:"):
                    peak = int(line.split()[1]) * 1024
            time.sleep(0.002)
        self.assertEqual(process.returncode, 0)
        return peak

    @unittest.skipIf(SANITIZED, "sanitizers keep what is freed")
    def test_memory_does_not_grow_with_the_register_that_is_exported(self):
        few, many = 2_000, 20_000
        for size in (few, many):
            made = self.folder / "made.jsonl"
            with open(made, "w", encoding="utf-8") as file:
                file.writelines(json.dumps(made_record(number)) + "\n" for number in range(size))
            added = self.run_program("add", "--quiet", "--register", self.folder / f"{size}.db", made)
            self.assertEqual(added.code, 0, added.said)
        for name in ("documents", "json", "jsonld", "csv", "dcad", "plover", "ftm", "graphml"):
            with self.subTest(format=name):
                small, large = (self.peak_of_an_export(self.folder / f"{size}.db", name) for size in (few, many))
                # What may grow: an id of each agreement, a hash of each entity that was written.
                self.assertLess(large, small + (many - few) * 600)

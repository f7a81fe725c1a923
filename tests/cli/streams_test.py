"""Streams: the same bytes however they come and by however many threads, at once, until somebody says stop."""
import fcntl
import gzip
import json
import os
import pty
import select
import shutil
import signal
import subprocess
import termios
import time
import unittest

from program import GOLD, PROGRAM, SAMPLES, ProgramTest, documents, environment, with_agreement


class Streams(ProgramTest):
    def test_any_number_of_jobs_gives_the_same_bytes(self):
        path = self.write_lines("many.jsonl", documents() * 5)
        for command in ("extract", "mentions"):
            one = self.run_program(command, "--jobs", "1", SAMPLES / "ar", path)
            self.assertEqual(one.code, 0, one.said)
            self.assertGreater(len(one.lines), 5 * len(documents()))
            for jobs in ("2", "4", "17"):
                more = self.run_program(command, "--jobs", jobs, SAMPLES / "ar", path)
                self.assertEqual((more.code, more.said), (0, one.said))
                self.assertEqual(more.out, one.out, jobs)

    def test_packed_files_and_standard_input_read_the_same(self):
        plain = GOLD.read_bytes()
        expected = self.run_program("extract", GOLD).out
        self.assertEqual(self.run_program("extract", self.write("gold.jsonl.gz", gzip.compress(plain))).out, expected)
        self.assertEqual(self.run_program("extract", stdin=plain).out, expected)
        self.assertEqual(self.run_program("extract", "-", stdin=gzip.compress(plain)).out, expected)
        self.assertEqual(self.run_program("extract", "--output", self.folder / "out.jsonl", GOLD).out, b"")
        self.assertEqual((self.folder / "out.jsonl").read_bytes(), expected)

    @unittest.skipUnless(shutil.which("zstd"), "the program zstd is not here to pack with")
    def test_zstd(self):
        packed = subprocess.run(["zstd", "-qc", GOLD], stdout=subprocess.PIPE, check=True).stdout
        self.assertEqual(self.run_program("extract", self.write("gold.jsonl.zst", packed)).out, self.run_program("extract", GOLD).out)

    def test_a_document_is_written_while_the_next_is_awaited(self):
        line = json.dumps(with_agreement()).encode() + b"\n"
        for jobs in ("1", "4"):
            process = self.start("extract", "--jobs", jobs, "--input", "jsonl")
            # The reader looks at the first kilobytes to tell text from binary files before it gives the first document.
            process.stdin.write(line * 20)
            process.stdin.flush()
            ready, _, _ = select.select([process.stdout], [], [], 30)
            self.assertTrue(ready, "nothing came while the input stayed open")
            self.assertEqual(json.loads(process.stdout.readline())["id"], with_agreement()["id"])
            process.stdin.close()
            out, err = process.stdout.read(), process.stderr.read()
            self.assertEqual((process.wait(60), len(out.splitlines()), err), (0, 19, b""))

    def test_interrupted_at_work_it_ends_with_whole_lines(self):
        for number in (signal.SIGINT, signal.SIGTERM):
            path = self.write_lines("many.jsonl", documents() * 200)
            process = self.start("extract", "--jobs", "2", path)
            first = process.stdout.readline()
            process.send_signal(number)
            rest, err = process.stdout.read(), process.stderr.read()
            self.assertEqual(process.wait(60), 130, err)
            self.assertIn(b"interrupted", err)
            lines = (first + rest).splitlines()
            self.assertLess(len(lines), 200 * len(documents()))
            ids = [d["id"] for d in documents()] * 200
            self.assertEqual([json.loads(line)["id"] for line in lines], ids[: len(lines)])

    def wait_until_read(self, pipe):
        """Until the program has started and taken all that is in its pipe."""
        for _ in range(600):
            if fcntl.ioctl(pipe, termios.FIONREAD, bytes(4)) == bytes(4):
                return
            time.sleep(0.1)
        self.fail("it never read")

    def test_interrupted_while_it_waits_it_does_not_read_on(self):
        process = self.start("extract", "--input", "text")
        process.stdin.write(with_agreement()["text"].encode("utf-8"))
        process.stdin.flush()
        self.wait_until_read(process.stdin)
        self.assertEqual(select.select([process.stdout], [], [], 1.0)[0], [])
        process.send_signal(signal.SIGINT)
        self.assertEqual(process.wait(20), 130)
        self.assertEqual(process.stdout.read(), b"", "half a document was taken for a whole one")

    def test_order_of_inputs_is_kept(self):
        a = self.write_lines("a.jsonl", [{"id": "1", "text": "one"}])
        b = self.write_lines("b.jsonl", [{"id": "2", "text": "two"}])
        self.assertEqual([d["id"] for d in self.run_program("extract", b, a, b).lines], ["2", "1", "2"])

    def test_no_progress_in_a_file(self):
        ran = self.run_program("extract", self.write_lines("many.jsonl", documents() * 20))
        self.assertEqual((ran.code, ran.said), (0, ""))

    def test_progress_on_a_terminal(self):
        ours, theirs = pty.openpty()
        process = subprocess.Popen([PROGRAM, "extract", "--jobs", "1", "-"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=theirs, env=environment())
        self.addCleanup(self.end, process)
        os.close(theirs)
        line = json.dumps(with_agreement()).encode() + b"\n"
        began = time.monotonic()
        for _ in range(8):
            process.stdin.write(line * 10)
            process.stdin.flush()
            time.sleep(0.1)
        process.stdin.close()
        self.assertEqual(process.wait(60), 0)
        seconds = time.monotonic() - began
        shown = b""
        while select.select([ours], [], [], 0.5)[0]:
            try:
                part = os.read(ours, 4096)
            except OSError:
                break
            shown += part
        os.close(ours)
        self.assertRegex(shown, rb"\d+ documents, \d+/s, [\d.]+ MB/s, \d+ agreements")
        self.assertLess(shown.count(b"MB/s"), 2 + seconds / 0.2, "shown too often")
        self.assertRegex(shown, rb"\r\x1b\[Kmithaq: 80 documents read, \d+ agreements in \d+\r?\n$")

    def test_quiet_leaves_errors(self):
        empty, none = self.write("empty.txt", b""), str(self.folder / "none.txt")
        ran = self.run_program("extract", "-q", empty, none, env=environment())
        self.assertEqual(ran.code, 3)
        self.assertEqual(ran.said.count("\n"), 1)
        self.assertIn("none.txt", ran.said)

"""Command lines: help, mistakes, exit codes."""
import os
import pty
import re
import subprocess

from program import PROGRAM, ROOT, SANITIZED, ProgramTest, environment, with_agreement

REGISTER = ["add", "list", "show", "verify", "doctor", "merge", "split", "not-same", "undo", "search", "conflicts", "timeline", "entities", "stats"]
COMMANDS = [["extract"], ["mentions"], ["link"], ["explain"], ["pattern", "try"], ["eval"], ["train", "roles"], ["train", "merge"], ["pack", "build"], ["pack", "lint"], *([name] for name in REGISTER)]


class Usage(ProgramTest):
    def test_version(self):
        ran = self.run_program("--version")
        self.assertEqual(ran.code, 0)
        self.assertRegex(ran.text, r"^mithaq \d+\.\d+\.\d+ \(packs of format \d+\)\n$")

    def test_help_teaches_by_examples_before_it_lists_options(self):
        for command in COMMANDS:
            with self.subTest(command=command):
                ran = self.run_program(*command, "--help")
                self.assertEqual((ran.code, ran.said), (0, ""))
                example = re.search(r"^  mithaq " + " ".join(command) + " ", ran.text, re.M)
                self.assertIsNotNone(example, ran.text)
                self.assertLess(example.start(), ran.text.index("--help "))

    def test_help_names_every_command(self):
        ran = self.run_program("--help")
        self.assertEqual(ran.code, 0)
        for command in ["extract", "mentions", "link", "explain", "pattern", "eval", "train", "pack"]:
            self.assertRegex(ran.text, rf"(?m)^  {command} +\w")

    def test_nothing_given(self):
        ran = self.run_program()
        self.assertEqual((ran.code, ran.text), (2, ""))
        self.assertIn("mithaq extract", ran.said)

    def test_what_is_misspelt_is_named_with_the_nearest_name(self):
        for arguments, wrong, right in [
            (["extrcat"], "extrcat", "extract"),
            (["extract", "--jbos", "2"], "--jbos", "--jobs"),
            (["pattern", "tri"], "tri", "try"),
            (["pack", "biuld"], "biuld", "build"),
            (["extract", "--fields", "tetx=body"], "tetx", "text"),
        ]:
            with self.subTest(arguments=arguments):
                ran = self.run_program(*arguments)
                self.assertEqual((ran.code, ran.text), (2, ""))
                self.assertIn(wrong, ran.said)
                self.assertIn(f"did you mean {right}?", ran.said)
                self.assertEqual(ran.said.count("\n"), 1)

    def test_values_that_cannot_be(self):
        for arguments in [
            ["--published", "2025-02-30"],
            ["--published", "19.5.2025"],
            ["--jobs", "0"],
            ["--jobs", "many"],
            ["--min-confidence", "1.5"],
            ["--format", "xml"],
            ["--input", "pdf"],
            ["--language", "arabic language"],
            ["--fields", "text"],
            ["--color", "sometimes"],
        ]:
            with self.subTest(arguments=arguments):
                ran = self.run_program("extract", *arguments, stdin=b"x")
                self.assertEqual((ran.code, ran.text), (2, ""), ran.said)
                self.assertIn(arguments[0], ran.said)

    def test_a_command_without_what_it_needs(self):
        for command in [["pattern", "try"], ["pack", "build"], ["pack", "lint"], ["pack"], ["pattern"], ["train"], ["train", "roles"], ["eval"]]:
            with self.subTest(command=command):
                ran = self.run_program(*command)
                self.assertEqual((ran.code, ran.text), (2, ""))
                self.assertTrue(ran.said.startswith("mithaq: error: "), ran.said)

    def test_annotators_have_a_name_a_file_and_maybe_a_weight(self):
        for named in ["=pool.jsonl", "pool=", "pool", "pool:=pool.jsonl", "pool:0=pool.jsonl", "pool:x=pool.jsonl", "pool:inf=pool.jsonl", ":2=pool.jsonl"]:
            with self.subTest(named=named):
                ran = self.run_program("train", "roles", "--annotators", named, "--out", "x", "gold.jsonl")
                self.assertEqual((ran.code, ran.text), (2, ""))
                self.assertIn("NAME:WEIGHT=FILE", ran.said)
        for named in ["pool=nowhere.jsonl", "pool:0.25=nowhere.jsonl"]:
            with self.subTest(named=named):
                ran = self.run_program("train", "roles", "--annotators", named, "--out", "x", ROOT / "samples/gold.jsonl")
                self.assertEqual((ran.code, ran.text), (1, ""))
                self.assertIn("nowhere.jsonl", ran.said)

    def test_a_terminal_as_input_gets_a_hint_and_is_not_read(self):
        ours, theirs = pty.openpty()
        self.addCleanup(os.close, ours)
        ran = subprocess.run([PROGRAM, "extract"], stdin=theirs, capture_output=True, env=environment(), timeout=20)
        os.close(theirs)
        self.assertEqual((ran.returncode, ran.stdout), (2, b""))
        self.assertIn(b"nothing to read", ran.stderr)

    def test_starts_quickly(self):
        path = self.write_lines("one.jsonl", [with_agreement()])
        for arguments in (["--version"], ["extract", "--jobs", "1", path]):
            least = min(self.run_program(*arguments).cpu_seconds for _ in range(5))
            self.assertLess(least, 1.0 if SANITIZED else 0.15, arguments)

"""`mithaq eval`: the same figures as the reference scorer, and what it prints beside them."""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("MITHAQ_PROGRAM", str(ROOT / "build/release/src/doors/cli/mithaq"))
ANNOTATED = ROOT.parent / "shared"
FIXTURE = ROOT / "src/score/testdata"
GOLD, PREDICTED = FIXTURE / "gold.jsonl", FIXTURE / "predicted.jsonl"
SAMPLES = ROOT / "samples/gold.jsonl"


def run(*arguments):
    done = subprocess.run([PROGRAM, *map(str, arguments)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    return done.returncode, done.stdout, done.stderr


class Eval(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="mithaq-eval-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def out(self, *arguments):
        code, out, err = run("eval", *arguments)
        self.assertEqual((code, err), (0, ""))
        return out

    def extracted(self, gold):
        path = self.folder / "out.jsonl"
        self.assertEqual(run("extract", gold, "-o", path)[0], 0)
        return path

    def test_figures_of_the_reference_scorer(self):
        self.assertEqual(self.out("--worst", 5, GOLD, PREDICTED).replace("\n\n", "\n"), (FIXTURE / "expected.txt").read_text("utf-8"))
        self.assertEqual(self.out("--json", GOLD, PREDICTED), (FIXTURE / "expected.json").read_text("utf-8"))

    def test_reads_the_texts_itself(self):
        self.assertEqual(self.out(SAMPLES), self.out(SAMPLES, self.extracted(SAMPLES)))
        self.assertGreater(json.loads(self.out("--json", SAMPLES))["agreement"]["f1"], 0.7)

    def test_against_itself_nothing_changed(self):
        page = self.out("--against", PREDICTED, GOLD, PREDICTED)
        self.assertIn("0 better, 0 worse, 40 the same", page)
        self.assertIn("agreement            0.771   0.771  +0.000", page)

    def test_confusion_and_reliability(self):
        page = self.out("--confusion", "status", "--reliability", GOLD, PREDICTED)
        self.assertIn("status: 22 of 48 right", page)
        self.assertRegex(page, r"(?m)^all slots .*\d\.\d\d /")

    def test_mistakes(self):
        for arguments, code, said in [
            (["--confusion", "parties", GOLD, PREDICTED], 2, "party"),
            (["--json", "--worst", "3", GOLD, PREDICTED], 2, "--json"),
            ([], 2, "no file with annotated documents is named"),
            ([GOLD, self.folder / "none.jsonl"], 1, "none.jsonl"),
            ([self.folder / "none.jsonl", PREDICTED], 1, "none.jsonl"),
        ]:
            with self.subTest(arguments=arguments):
                ended, out, err = run("eval", *arguments)
                self.assertEqual((ended, out), (code, ""), err)
                self.assertIn(said, err)

    def test_the_same_figures_on_annotated_news(self):
        scorer = ANNOTATED / "eval/score.py"
        for name in ["train", "seeds"]:
            gold = ANNOTATED / "gold" / f"{name}.jsonl"
            if not scorer.exists() or not gold.exists():
                self.skipTest(f"no annotated news here (looked for {scorer} and {gold}): figures were compared on the fixture only")
            out = self.extracted(gold)
            for options in [["--json"], ["--worst", "20"]]:
                wanted = subprocess.run([sys.executable, scorer, gold, out, *options], check=True, stdout=subprocess.PIPE, text=True).stdout
                self.assertEqual(self.out(*options, gold, out).replace("\n\n", "\n"), wanted)


if __name__ == "__main__":
    unittest.main()

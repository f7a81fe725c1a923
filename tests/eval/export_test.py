"""`mithaq export documents` is what the reference scorer of merging reads, where the annotated news is at hand."""
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

from eval_test import ANNOTATED, run

SCORER, GOLD = ANNOTATED / "eval/score_merge.py", ANNOTATED / "gold/merge-dev.jsonl"


class Export(unittest.TestCase):
    @unittest.skipUnless(SCORER.exists() and GOLD.exists(), f"the annotated news is not at hand in {ANNOTATED}")
    def test_score_merge_reads_it(self):
        folder = pathlib.Path(tempfile.mkdtemp(prefix="mithaq-eval-"))
        self.addCleanup(shutil.rmtree, folder, ignore_errors=True)
        register, out = folder / "r.db", folder / "out.jsonl"
        self.assertEqual(run("add", "--register", register, GOLD)[0], 0)
        self.assertEqual(run("export", "--register", register, "documents", "-o", out)[0], 0)
        scored = subprocess.run([sys.executable, "-B", SCORER, "--json", GOLD, out], capture_output=True, text=True, check=True)
        found = json.loads(scored.stdout)["found records"]
        self.assertEqual(found["records"], sum(len(json.loads(line)["agreements"]) for line in GOLD.read_text(encoding="utf-8").splitlines()))
        self.assertGreater(found["b3_f1"], 0.9)


if __name__ == "__main__":
    unittest.main()

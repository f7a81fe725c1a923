"""The register in formats of others, each read back by a reader of that format."""
import csv
import io
import json
import os
import pathlib
import subprocess
import sys
import time
import tomllib

from program import GOLD, ROOT, SAMPLES
from register_test import RegisterTest, document, told

SHARED = pathlib.Path(os.environ.get("MITHAQ_SHARED", ROOT.parent / "shared"))


def codes(name):
    """The codes of one list of schema/*.toml."""
    for path in sorted((ROOT / "schema").glob("*.toml")):
        terms = tomllib.loads(path.read_text(encoding="utf-8")).get(name)
        if terms:
            return {term["code"] for term in terms}
    raise AssertionError(f"no {name} in schema/")


class ExportTest(RegisterTest):
    def export(self, form, *arguments):
        ran = self.good("export", form, *arguments)
        self.assertEqual(ran.said, "")
        return ran.text

    def lines_of(self, form, *arguments):
        return [json.loads(line) for line in self.export(form, *arguments).splitlines()]

    def add_samples(self):
        """The samples with the records that people wrote: two kinds of text, many kinds of agreement."""
        self.good("add", GOLD, SAMPLES / "register")

    def add_three(self):
        self.add(
            document("a", told("energy pact", states=("AE", "RU")), source='Paper "A", evening'),
            document("b", told("water pact", "ended", "2024-01-02", place="Oslo"), told("=trade treaty", day="2025-06-01", kind="treaty", states=("AE", "FR"))),
            document("c", told("energy pact", states=("AE", "RU")), source="B", url="https://example.org/c"),
            document("d"),
        )


class Documents(ExportTest):
    def test_each_record_has_the_id_of_the_register_and_codes_of_the_schema(self):
        self.add_samples()
        known = {name: codes(name) for name in ("kind", "status", "field", "party_type", "salience")}
        ids, seen = set(self.ids()), set()
        lines = self.lines_of("documents")
        self.assertEqual(len(lines), self.good("stats", "--json").lines[0]["rows"]["documents"])
        for line in lines:
            for record in line["agreements"]:
                seen.add(record["agreement"])
                self.assertIn(record["kind"], known["kind"])
                self.assertIn(record["status"], known["status"])
                self.assertIn(record["salience"], known["salience"])
                self.assertLessEqual({p["type"] for p in record["parties"]}, known["party_type"])
                self.assertLessEqual({f["code"] for f in record["fields"]}, known["field"])
                for quote in record["mentions"]:
                    self.assertIn(quote, line["text"])
        self.assertEqual(seen, ids)

    def test_gives_the_same_register_when_it_is_added_again(self):
        self.add_samples()
        out, listed = self.export("documents"), self.listed()
        added = self.good("add", "--json", self.write("out.jsonl", out)).lines[0]
        self.assertEqual((added["documents"], added["reread"]), (0, 0))
        self.file = str(self.folder / "other.db")
        self.good("add", self.write("out.jsonl", out))
        self.assertEqual(self.listed(), listed)
        self.assertEqual(self.export("documents"), out)

    def test_filters_leave_out_other_records_and_other_documents(self):
        self.add_three()
        self.assertEqual([len(line["agreements"]) for line in self.lines_of("documents")], [1, 2, 1, 0])
        lines = self.lines_of("documents", "--kind", "treaty")
        self.assertEqual([(line["id"], [r["agreement"] for r in line["agreements"]]) for line in lines], [("b", ["ae-fr-2025-a"])])
        self.assertEqual([line["id"] for line in self.lines_of("documents", "--state", "RU")], ["a", "c"])
        self.assertTrue(all("text" not in line for line in self.lines_of("documents", "--no-text")))

    def test_ids_of_elsewhere_do_not_come_out_again(self):
        self.add(document("a", {**told(), "agreement": "elsewhere-1", "relations": [{"kind": "renews", "agreement": "elsewhere-2"}]}))
        self.assertNotIn("elsewhere", self.export("documents"))

    def test_score_merge_reads_it(self):
        scorer, gold = SHARED / "eval/score_merge.py", SHARED / "gold/merge-dev.jsonl"
        if not scorer.exists() or not gold.exists():
            self.skipTest("the annotated news is not at hand")
        self.good("add", gold)
        out = self.write("out.jsonl", self.export("documents"))
        scored = subprocess.run([sys.executable, "-B", scorer, "--json", gold, out], capture_output=True, text=True, check=True)
        found = json.loads(scored.stdout)["found records"]
        self.assertEqual(found["records"], sum(len(json.loads(line)["agreements"]) for line in gold.read_text(encoding="utf-8").splitlines()))
        self.assertGreater(found["b3_f1"], 0.9)


class Tables(ExportTest):
    def test_csv(self):
        self.add_three()
        text = self.good("export", "csv").out.decode("utf-8")
        self.assertTrue(all(line.endswith("\r") for line in text.split("\n")[:-1]))
        rows = {row["id"]: row for row in csv.DictReader(io.StringIO(text, newline=""), strict=True)}
        self.assertEqual(list(rows), self.ids())
        pact = rows["ae-ru-2025-a"]
        self.assertEqual((pact["parties"], pact["party_states"], pact["place"], pact["date"]), ("State AE; State RU", "AE; RU", "Rome", "2025-05-19"))
        self.assertEqual((pact["documents"], pact["sources"]), ("2", "a; https://example.org/c"))
        self.assertEqual(rows["ae-fr-2025-a"]["title"], "'=trade treaty", "no formula for a spreadsheet")

    def test_csv_of_the_samples_keeps_its_columns(self):
        self.add_samples()
        rows = list(csv.reader(io.StringIO(self.good("export", "csv").text, newline=""), strict=True))
        self.assertEqual({len(row) for row in rows}, {len(rows[0])})
        self.assertEqual([row[0] for row in rows[1:]], self.ids())

    def test_json_is_what_show_tells(self):
        self.add_three()
        records = json.loads(self.export("json"))
        self.assertEqual(records, [self.shown(name) for name in self.ids()])
        self.assertEqual(json.loads(self.export("json", "--state", "US")), [])


class AllFormats(ExportTest):
    FORMATS = ("documents", "json", "csv")

    def test_same_register_same_bytes(self):
        self.add_samples()
        for form in self.FORMATS:
            with self.subTest(format=form):
                first = self.good("export", form).out
                self.assertEqual(self.good("export", form).out, first)
                path = self.folder / "out"
                self.assertEqual(self.good("export", form, "-o", path).out, b"")
                self.assertEqual(path.read_bytes(), first)

    def test_an_empty_register(self):
        self.add(document("a"))
        for form in self.FORMATS:
            with self.subTest(format=form):
                self.good("export", form)

    def test_as_the_register_was(self):
        self.add(document("a", told("pact", "negotiating", "2025-03")))
        time.sleep(0.02)
        before = {form: self.good("export", form).out for form in self.FORMATS}
        at = self.good("stats", "--json").lines[0]["last_entry"]
        self.add(document("b", told("pact", "signed")))
        for form in self.FORMATS:
            with self.subTest(format=form):
                self.assertEqual(self.good("export", form, "--as-of", at).out, before[form])
                self.assertNotEqual(self.good("export", form).out, before[form])

    def test_mistakes(self):
        self.add_three()
        kept = self.write("kept", "kept")
        for arguments, code, words in [
            (["cvs"], 2, "there is no format cvs"), ([], 2, "no format is named"), (["csv", "--kind", "treety"], 2, "did you mean treaty?"),
            (["csv", "--from", "soon"], 2, "YYYY-MM-DD"), (["csv", "-o", self.folder / "no/such/place"], 1, "cannot be written"),
            (["csv", "--as-of", "1999-01-01"], 1, "no entry before"),
        ]:
            with self.subTest(arguments=arguments):
                ran = self.mithaq("export", *arguments, *([] if "-o" in arguments else ["-o", kept]))
                self.assertEqual((ran.code, ran.text), (code, ""), ran.said)
                self.assertIn(words, ran.said)
                self.assertEqual(pathlib.Path(kept).read_text(), "kept")
        self.file = str(self.folder / "none.db")
        self.assertIn("there is no such register", self.mithaq("export", "csv").said)

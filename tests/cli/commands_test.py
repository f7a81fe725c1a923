"""What the commands print of the samples."""
import re

from program import GOLD, ROOT, ProgramTest, documents, environment, with_agreement

ARABIC = re.compile("[\u0621-\u064a]")
ESCAPE = "\x1b["


def spans(value):
    """Every {"text", "start", "end"} below a value of JSON."""
    if isinstance(value, dict):
        if {"text", "start", "end"} <= value.keys():
            yield value
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from spans(item)


class Train(ProgramTest):
    def annotated(self):
        """Sentences of the samples with what `mentions` finds in them."""
        lines = self.run_program("mentions", GOLD).lines[:20]
        return self.write_lines("annotated.jsonl", [{"text": d["text"], "mentions": d["mentions"]} for d in lines])

    def test_equal_files_give_equal_models(self):
        source = self.annotated()
        models = []
        for name in ("one.model", "two.model"):
            ran = self.run_program("train", "names", "--out", self.folder / name, source)
            self.assertEqual(ran.code, 0, ran.said)
            self.assertIn("learnt from 20 texts", ran.said)
            models.append((self.folder / name).read_bytes())
        self.assertEqual(models[0], models[1])
        self.assertEqual(len(models[0]), (ROOT / "packs/ar/models/names.model").stat().st_size)

    def test_equal_texts_give_equal_classes(self):
        models = []
        for name in ("one.model", "two.model"):
            ran = self.run_program("train", "classes", "--out", self.folder / name, GOLD)
            self.assertEqual(ran.code, 0, ran.said)
            self.assertIn("learnt from", ran.said)
            models.append((self.folder / name).read_bytes())
        self.assertEqual(models[0], models[1])
        self.assertEqual(len(models[0]), (ROOT / "packs/ar/models/classes.model").stat().st_size)

    def test_learns_no_classes_from_nothing(self):
        ran = self.run_program("train", "classes", "--out", self.folder / "new.model", self.write("empty.jsonl", ""))
        self.assertEqual(ran.code, 1)
        self.assertIn("holds no text", ran.said)
        self.assertFalse((self.folder / "new.model").exists())

    def test_says_what_is_wrong(self):
        for content, words in (("{}", "broken.jsonl:1"), ('{"text": "a b"}', "annotated")):
            ran = self.run_program("train", "names", "--out", self.folder / "new.model", self.write("broken.jsonl", content))
            self.assertEqual(ran.code, 1)
            self.assertIn(words, ran.said)
            self.assertFalse((self.folder / "new.model").exists())


class Extract(ProgramTest):
    def test_every_quote_stands_where_it_says(self):
        seen = 0
        for document in self.run_program("extract", GOLD).lines:
            for span in spans(document["agreements"]):
                self.assertEqual(document["text"][span["start"] : span["end"]], span["text"])
                seen += 1
        self.assertGreater(seen, 500)

    def test_reads_what_is_plain(self):
        document = with_agreement()
        agreements = self.run_program("extract", self.write_lines("one.jsonl", [document])).lines[0]["agreements"]
        self.assertIn("signed", [a["status"] for a in agreements])
        self.assertTrue(all(a["parties"] for a in agreements))

    def test_only_agreements(self):
        everything = self.run_program("extract", GOLD).lines
        some = self.run_program("extract", "--only-agreements", GOLD).lines
        self.assertEqual(some, [d for d in everything if d["agreements"]])
        self.assertLess(len(some), len(everything))

    def test_no_text(self):
        self.assertTrue(all("text" not in d for d in self.run_program("extract", "--no-text", GOLD).lines))

    def test_min_confidence(self):
        def count(least):
            return sum(len(d["agreements"]) for d in self.run_program("extract", "--min-confidence", least, GOLD).lines)

        self.assertEqual(count("1.0"), sum(a["confidence"] >= 1 for d in self.run_program("extract", GOLD).lines for a in d["agreements"]))
        self.assertGreaterEqual(count("0"), count("0.5"))
        self.assertGreater(count("0"), count("1.0"))

    def test_the_gate_changes_no_record_and_costs_few(self):
        lost = kept = 0
        for gated, read in zip(self.run_program("extract", GOLD).lines, self.run_program("extract", "--no-gate", GOLD).lines, strict=True):
            if gated["agreements"]:
                self.assertEqual(gated, read)
                kept += 1
            elif read["agreements"]:
                lost += 1
        self.assertLess(lost, kept / 20)

    def test_table_shows_arabic(self):
        ran = self.run_program("extract", "--format", "table", self.write_lines("one.jsonl", [with_agreement()]))
        self.assertEqual(ran.code, 0)
        self.assertRegex(ran.text, ARABIC)
        self.assertIn("parties", ran.text)
        self.assertNotIn(ESCAPE, ran.text)
        self.assertEqual(ran.text.count("\u2068"), ran.text.count("\u2069"))
        self.assertGreater(ran.text.count("\u2068"), 0)

    def test_colors_on_demand_only(self):
        path = self.write_lines("one.jsonl", [with_agreement()])
        self.assertIn(ESCAPE, self.run_program("extract", "--format", "table", "--color", "always", path, env=environment(NO_COLOR="1")).text)
        self.assertNotIn(ESCAPE, self.run_program("extract", "--format", "table", "--color", "never", path).text)

    def test_other_names_of_fields_and_facts_that_are_missing(self):
        document = with_agreement()
        feed = {"nr": 7, "body": document["text"], "id": "not this"}
        path = self.write_lines("feed.jsonl", [feed])
        line = self.run_program("extract", "--fields", "text=body,id=nr", "--published", "2024-02-29", path).lines[0]
        self.assertEqual((line["id"], line["text"], line["published"]), ("7", document["text"], "2024-02-29"))
        dated = self.write_lines("dated.jsonl", [document])
        self.assertEqual(self.run_program("extract", "--published", "2024-02-29", dated).lines[0]["published"], document["published"])

    def test_the_pack_of_the_environment(self):
        ran = self.run_program("extract", GOLD, env=environment(MITHAQ_PACK=str(self.folder / "none.pack")))
        self.assertEqual(ran.code, 1)
        self.assertIn("none.pack", ran.said)


class Others(ProgramTest):
    def test_mentions(self):
        kinds = set()
        for document in self.run_program("mentions", GOLD).lines:
            self.assertLessEqual({"id", "text", "mentions"}, document.keys())
            for mention in document["mentions"]:
                self.assertEqual(document["text"][mention["start"] : mention["end"]], mention["text"])
                kinds.add(mention["type"])
        self.assertEqual(kinds, {"person", "organisation", "place", "title", "time", "money"})

    def test_explain_names_patterns_and_their_places(self):
        path = self.write_lines("one.jsonl", [with_agreement()])
        ran = self.run_program("explain", path)
        self.assertEqual((ran.code, ran.said), (0, ""))
        self.assertRegex(ran.text, r"(?m)^\[1\] \w+")
        self.assertRegex(ran.text, r"(?m)^ +party 1 = ")
        self.assertRegex(ran.text, r"[\w-]+\.pat:\d+")
        self.assertRegex(ran.text, r"(?m)^sentence \d+: .*" + ARABIC.pattern)
        self.assertGreater(len(self.run_program("explain", "--all-sentences", path).text), len(ran.text))

    def test_explain_one_document_and_one_record(self):
        document = next(d for d in documents() if len(d["agreements"]) > 1)
        ran = self.run_program("explain", "--id", document["id"], "--record", "1", GOLD)
        self.assertEqual(ran.code, 0)
        self.assertRegex(ran.text, r"(?m)^\[1\] ")
        self.assertNotRegex(ran.text, r"(?m)^\[2\] ")
        self.assertEqual(self.run_program("explain", "--id", "nobody", GOLD).code, 1)

    def test_pattern_try(self):
        ran = self.run_program("pattern", "try", "sign ..4 instrument:Anchor", GOLD)
        self.assertEqual(ran.code, 0)
        rows = [line.split("\t") for line in ran.text.splitlines()]
        texts = {d["id"]: d["text"] for d in documents()}
        self.assertGreater(len(rows), 10)
        for row in rows:
            self.assertIn(row[1], texts[row[0]].replace("\n", " "))
            self.assertTrue(row[2].startswith("instrument="), row)
        self.assertRegex(ran.said, rf"^mithaq: {len(rows)} matches in \d+ of {len(texts)} documents\n$")
        few = self.run_program("pattern", "try", "--limit", "3", "--context", "sign ..4 instrument:Anchor", GOLD)
        self.assertEqual(len(few.text.splitlines()), 3)
        self.assertTrue(all(">>" in line and "<<" in line for line in few.text.splitlines()))

    def test_pattern_with_a_fault(self):
        ran = self.run_program("pattern", "try", "sgin ..4 Anchor", GOLD)
        self.assertEqual((ran.code, ran.text), (2, ""))
        self.assertIn("sgin", ran.said)
        self.assertIn("sign", ran.said)

    def test_pack_build(self):
        packs = [self.folder / "packs/one.pack", self.folder / "two.pack"]
        for path in packs:
            ran = self.run_program("pack", "build", "packs/ar", "packs/world", "-o", path, cwd=ROOT)
            self.assertEqual((ran.code, ran.text), (0, ""), ran.said)
        self.assertEqual(packs[0].read_bytes(), packs[1].read_bytes())
        named = self.run_program("extract", "--only-agreements", "--pack", packs[0], GOLD)
        self.assertGreater(len(named.lines), 50)
        self.assertEqual(named.out, self.run_program("extract", "--only-agreements", GOLD, env=environment(MITHAQ_PACK=str(packs[1]))).out)

    def test_the_packs_of_the_project_have_no_faults(self):
        ran = self.run_program("pack", "lint", "packs/ar", "packs/world", cwd=ROOT)
        self.assertEqual((ran.code, ran.text), (0, ""), ran.said)

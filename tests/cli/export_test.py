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

READERS = pathlib.Path(__file__).parent / "export_readers.py"
PYTHONS = (sys.executable, "/usr/bin/python3")  # Debian's has what Debian installs
PIPE = 1 << 16  # bytes that a pipe holds


def codes(name):
    """The codes of one list of schema/*.toml."""
    for path in sorted((ROOT / "schema").glob("*.toml")):
        terms = tomllib.loads(path.read_text(encoding="utf-8")).get(name)
        if terms:
            return {term["code"] for term in terms}
    raise AssertionError(f"no {name} in schema/")


def python_with(module):
    """An interpreter that has the module."""
    for python in PYTHONS:
        if os.path.exists(python) and subprocess.run([python, "-c", f"import {module}"], capture_output=True).returncode == 0:
            return python
    raise AssertionError(f"no Python here has {module}: ./run installs it as the Debian package python3-{module}")


def read_back(python, form, path):
    """What a reader of that format says of a file."""
    ran = subprocess.run([python, "-B", READERS, form, path], capture_output=True, text=True)
    if ran.returncode:
        raise AssertionError(ran.stderr[-3000:])
    return json.loads(ran.stdout)


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


class Linked(ExportTest):
    def test_jsonld_quotes_stand_in_the_documents(self):
        self.add_samples()
        read = read_back(python_with("rdflib"), "jsonld", self.write("out.jsonld", self.export("jsonld")))
        texts = {line["id"]: line["text"] for line in self.lines_of("documents")}
        self.assertGreater(len(read["annotations"]), 500)
        for a in read["annotations"]:
            text = texts[a["document"]]
            self.assertEqual(text[a["start"] : a["end"]], a["exact"], "offsets count code points")
            self.assertTrue(text[: a["start"]].endswith(a["prefix"]))
            self.assertTrue(text[a["end"] :].startswith(a["suffix"]))
            self.assertGreaterEqual(len(a["prefix"]), min(a["start"], 32))
        self.assertEqual(sorted(read["agreements"]), self.ids())

    def test_jsonld_says_what_the_register_says(self):
        self.add_three()
        read = read_back(python_with("rdflib"), "jsonld", self.write("out.jsonld", self.export("jsonld", "--state", "RU")))
        self.assertEqual(read["agreements"], {"ae-ru-2025-a": {"status": "signed", "parties": ["state:AE", "state:RU"], "from": ["a", "c"]}})
        of_a = {(a["slot"], a["exact"], a["body"], a["motivation"].rpartition("#")[2]) for a in read["annotations"] if a["document"] == "a"}
        self.assertEqual(of_a, {
            ("mentions", "energy pact", "energy pact", "classifying"), ("parties", "State AE", "state:AE", "identifying"),
            ("parties", "State RU", "state:RU", "identifying"), ("date", "2025-05-19", "2025-05-19", "classifying"), ("place", "Rome", "Rome", "classifying"),
        })
        self.assertEqual(len(read["times"]), 1)

    def test_graphml(self):
        self.add_three()
        graph = read_back(python_with("networkx"), "graphml", self.write("out.graphml", self.export("graphml")))
        self.assertTrue(graph["directed"])
        nodes = graph["nodes"]
        self.assertEqual({n["label"] for n in nodes.values() if n["class"] == "party"}, {"United Arab Emirates", "Russia", "Albania", "Switzerland", "France"})
        self.assertEqual({n[len("agreement-") :] for n in nodes if nodes[n]["class"] == "agreement"}, set(self.ids()))
        self.assertEqual({(a, b) for a, b, _ in graph["edges"]}, {
            ("state-ae", "agreement-ae-ru-2025-a"), ("state-ru", "agreement-ae-ru-2025-a"), ("state-al", "agreement-al-ch-2024-a"),
            ("state-ch", "agreement-al-ch-2024-a"), ("state-ae", "agreement-ae-fr-2025-a"), ("state-fr", "agreement-ae-fr-2025-a"),
        })
        self.assertEqual(graph["edges"][0][2]["called"], "State AE")
        self.assertEqual(nodes["agreement-ae-ru-2025-a"]["documents"], 2)

    def test_graphml_takes_any_text(self):
        self.add(document("a", told('<"pact" & \u0001 \u0645\u064a\u062b\u0627\u0642>')))
        graph = read_back(python_with("networkx"), "graphml", self.write("out.graphml", self.export("graphml")))
        self.assertEqual(graph["nodes"]["agreement-al-ch-2025-a"]["label"], '<"pact" &  \u0645\u064a\u062b\u0627\u0642>')

    def test_graphml_of_the_samples(self):
        self.add_samples()
        graph = read_back(python_with("networkx"), "graphml", self.write("out.graphml", self.export("graphml")))
        self.assertEqual(sum(n["class"] == "agreement" for n in graph["nodes"].values()), len(self.ids()))


class Relations(ExportTest):
    def setUp(self):
        super().setUp()
        newer = {**told("protocol", states=("TD", "ML")), "supersedes": ["the Lake Chad water pact"]}
        older = told("Lake Chad water pact", day="2015-03-01", states=("TD", "ML"), kind="treaty", place="Oslo")
        self.add(document("a", newer, older, more=" It renews the Lake Chad water pact."))
        (relation,) = self.shown("ml-td-2025-a")["relations"]
        self.assertEqual((relation["direction"], relation["agreement"]), ("to", "ml-td-2015-a"))
        self.kind = relation["kind"]

    def test_lead_to_the_older_agreement(self):
        records = {r["agreement"]: r.get("relations") for line in self.lines_of("documents") for r in line["agreements"]}
        self.assertEqual([(r["kind"], r["agreement"]) for r in records["ml-td-2025-a"]], [(self.kind, "ml-td-2015-a")])
        self.assertIsNone(records["ml-td-2015-a"])
        rows = list(csv.DictReader(io.StringIO(self.export("csv"), newline=""), strict=True))
        self.assertEqual([row["older"] for row in rows], ["", f"{self.kind} ml-td-2015-a"])
        graph = read_back(python_with("networkx"), "graphml", self.write("out.graphml", self.export("graphml")))
        self.assertIn(["agreement-ml-td-2025-a", "agreement-ml-td-2015-a", self.kind], [[a, b, edge["role"]] for a, b, edge in graph["edges"]])
        linked = read_back(python_with("rdflib"), "jsonld", self.write("out.jsonld", self.export("jsonld")))
        self.assertEqual(linked["relations"], [["urn:mithaq:agreement:ml-td-2025-a", self.kind, "urn:mithaq:agreement:ml-td-2015-a"]])
        ties = [line["properties"] for line in self.lines_of("ftm") if line["schema"] == "UnknownLink"]
        self.assertEqual([(t["subject"], t["object"], t["role"]) for t in ties], [(["mithaq-agreement-ml-td-2025-a"], ["mithaq-agreement-ml-td-2015-a"], [self.kind])])

    def test_do_not_lead_out_of_the_export(self):
        graph = read_back(python_with("networkx"), "graphml", self.write("out.graphml", self.export("graphml", "--from", "2025")))
        self.assertEqual([name for name in graph["nodes"] if name.startswith("agreement")], ["agreement-ml-td-2025-a"])
        self.assertNotIn("UnknownLink", self.export("ftm", "--from", "2025"))


class Events(ExportTest):
    def events(self, **changes):
        """(event, cameo) by status of one agreement."""
        report = {**told(), **changes}
        self.file = str(self.folder / f"{len(os.listdir(self.folder))}.db")
        self.add(document("a", report))
        (event,) = self.lines_of("plover")
        self.assertEqual((event["status"], event["recipient"], [a["country"] for a in event["actor"]]), (report["status"], [], ["ALB", "CHE"]))
        return event["event"], event["cameo"]

    def test_a_signed_agreement_is_support_and_a_promised_one_agree(self):
        military = [{"code": "defence.industry", "quotes": []}]
        economic = [{"code": "economy.trade", "quotes": []}]
        later = {"value": "2025-06-30", "quotes": ["2025-06-30"]}
        for changes, wanted in [
            ({"status": "signed"}, ("SUPPORT", "057")), ({"status": "ratified"}, ("SUPPORT", "057")), ({"status": "agreed"}, ("AGREE", "030")),
            ({"status": "signed", "kind": "letter_of_intent", "fields": military}, ("AGREE", "0312")), ({"status": "agreed", "fields": economic}, ("AGREE", "0311")),
            ({"status": "negotiating"}, ("CONSULT", "046")), ({"status": "negotiating", "date": later}, ("AGREE", "030")),
            ({"status": "in_force", "fields": military}, ("COOPERATE", "062")), ({"status": "in_force", "kind": "grant", "fields": economic}, ("AID", "071")),
            ({"status": "suspended"}, ("SANCTION", "160")), ({"status": "ended", "kind": "grant"}, ("SANCTION", "162")),
        ]:
            with self.subTest(changes=changes):
                self.assertEqual(self.events(**changes), wanted)

    def test_each_step_is_an_event_with_its_day_and_words(self):
        self.add(document("a", told("pact", "negotiating", "2025-06-30")), document("b", told("pact", "signed", "2025-06-30"), published="2025-07-01"))
        first, second = self.lines_of("plover")
        self.assertEqual((first["id"], first["event"], first["date"]), ("al-ch-2025-a.negotiating", "AGREE", "2025-05-20"), "promised: the day of the news")
        self.assertEqual((second["event"], second["date"], second["date_told"]), ("SUPPORT", "2025-06-30", True))
        for event in (first, second):
            (source,) = event["source"]
            text = next(line["text"] for line in self.lines_of("documents") if line["id"] == source["id"])
            self.assertEqual(text[source["start"] : source["end"]], source["text"])

    def test_dcad(self):
        self.add(
            document("a", {**told(states=("RU", "AE")), "fields": [{"code": "energy", "quotes": []}, {"code": "defence.industry", "quotes": []}], "duration": {"value": "P5Y", "quotes": []}}),
            document("b", told("charter", day="2025-06", states=("AE", "FR", "PS", "EU"))), document("c", told("plan", "negotiating", "2025-03", states=("AL", "CH"))),
            document("d", told("accord", "in_force", "2024-02-01", states=("RS", "XK"))),
        )
        ran = self.good("export", "dcad")
        self.assertIn("1 agreement of 4 left out: not signed", ran.said)
        rows = list(csv.DictReader(io.StringIO(ran.out.decode("utf-8"), newline=""), strict=True))
        self.assertEqual({len(row) for row in rows}, {30})
        by_pair = {(row["cowName1"], row["cowName2"]): row for row in rows}
        self.assertEqual(set(by_pair), {
            ("Russia", "United Arab Emirates"), ("France", "United Arab Emirates"), ("United Arab Emirates", "PS"), ("France", "PS"), ("Yugoslavia", "Kosovo"),
        })
        pact = by_pair["Russia", "United Arab Emirates"]
        self.assertEqual((pact["ccode1"], pact["ccode2"], pact["signDay"], pact["signMonth"], pact["signYear"]), ("365", "696", "19", "5", "2025"))
        self.assertEqual((pact["category1"], pact["category2"], pact["category3"], pact["span"]), ("defence.industry", "energy", "", "5"))
        charter = by_pair["France", "United Arab Emirates"]
        self.assertEqual((charter["signDay"], charter["signMonth"], charter["signYear"]), ("", "6", "2025"))
        self.assertEqual(by_pair["France", "PS"]["ccode2"], "")
        self.assertEqual([by_pair["Yugoslavia", "Kosovo"][key] for key in ("signYear", "EIFDay", "EIFMonth", "EIFYear")], ["", "1", "2", "2024"])


class AllFormats(ExportTest):
    FORMATS = ("documents", "json", "jsonld", "csv", "dcad", "plover", "ftm", "graphml")

    def test_same_register_same_bytes(self):
        self.add_samples()
        for form in self.FORMATS:
            with self.subTest(format=form):
                first = self.good("export", form).out
                self.assertEqual(self.good("export", form).out, first)
                path = self.folder / "out"
                self.assertEqual(self.good("export", form, "-o", path).out, b"")
                self.assertEqual(path.read_bytes(), first)

    def test_what_is_added_meanwhile_is_not_seen(self):
        self.add(*[document(f"d{i}", told(f"pact {i}", day=f"20{10 + i % 15}-01-{1 + i % 28:02}"), more=" filler" * 2000) for i in range(60)])
        before = self.good("export", "documents").out
        self.assertGreater(len(before), 4 * PIPE)
        running = self.start("export", "documents", "--register", self.file)
        first = running.stdout.read(PIPE)  # it waits for the pipe to be emptied from here on
        self.add(document("late", told("late pact", states=("AE", "RU"))))
        self.assertEqual(first + running.stdout.read(), before)
        self.assertEqual((running.wait(), running.stderr.read()), (0, b""))
        self.assertIn(b"late pact", self.good("export", "documents").out)

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

"""`mithaq export ftm`, read by followthemoney itself (PyPI). `./run test` installs it in build/readers; without it this test is skipped."""
import collections
import subprocess
import sys
import unittest

from export_test import ExportTest, read_back
from program import ROOT
from register_test import document, told

PYTHON = ROOT / "build/readers/bin/python"
LOG = ROOT / "build/log/readers.log"


def is_there():
    return PYTHON.exists() and subprocess.run([PYTHON, "-c", "import followthemoney"], capture_output=True).returncode == 0


class FollowTheMoney(ExportTest):
    def setUp(self):
        if not is_there():
            print(f"SKIPPED: followthemoney is not in {PYTHON.parents[1]}; ./run test installs it from PyPI, {LOG} tells why it could not", file=sys.stderr)
            self.skipTest("followthemoney is not installed")
        super().setUp()

    def read(self, *arguments):
        return read_back(PYTHON, "ftm", self.write("out.ftm.json", self.export("ftm", *arguments)))

    def test_all_entities_of_the_samples_are_valid(self):
        self.add_samples()
        schemata = self.read()["schemata"]
        self.assertEqual(schemata["Project"], len(self.ids()))
        self.assertEqual(schemata["Article"], self.samples_with_records())
        for name in ("Event", "ProjectParticipant", "PublicBody", "Company", "Organization", "Person", "Representation", "Mention"):
            self.assertGreater(schemata[name], 5, name)

    def samples_with_records(self):
        return sum(bool(line["agreements"]) for line in self.lines_of("documents", "--no-text"))

    def test_who_takes_part_in_what(self):
        report = told(states=("AE", "RU"))
        report["parties"].append({"names": ["Acme Works"], "type": "company", "state": "RU", "parent": []})
        report["signatories"] = [{"names": ["Ann Lee"], "capacity": ["chairwoman"], "party": 2}]
        report["value"] = {"amount": 1500000000, "currency": "USD", "quotes": []}
        self.add(document("a", report, more=" Acme Works, Ann Lee, chairwoman.", url="https://example.org/a", source="Paper"), document("b", told("plan", "negotiating", states=("AL", "CH"))))
        entities = self.read()["entities"]
        by_schema = collections.defaultdict(list)
        for identity, entity in entities.items():
            by_schema[entity["schema"]].append({"id": identity, **entity["properties"]})
        name = "ae-ru-2025-a"
        project = next(p for p in by_schema["Project"] if p["projectId"] == [name])
        self.assertEqual((project["id"], project["status"], project["amount"], project["currency"]), (f"mithaq-agreement-{name}", ["signed"], ["1500000000"], ["USD"]))
        (event,) = by_schema["Event"]
        self.assertEqual((event["date"], event["location"], event["recordId"], event["sourceUrl"], event["publisher"]), (["2025-05-19"], ["Rome"], [name], ["https://example.org/a"], ["Paper"]))
        self.assertEqual({entities[i]["properties"]["name"][0] for i in event["involved"]}, {"United Arab Emirates", "Russia", "Acme Works"})
        taking_part = [p["participant"][0] for p in by_schema["ProjectParticipant"] if p["project"] == [project["id"]]]
        self.assertEqual(set(taking_part), set(event["involved"]))
        (acme,) = by_schema["Company"]
        (ann,) = by_schema["Person"]
        (representation,) = by_schema["Representation"]
        self.assertEqual((representation["agent"], representation["client"], representation["role"]), ([ann["id"]], [acme["id"]], ["chairwoman"]))
        self.assertIn({"name": ["State AE"], "resolved": ["mithaq-state-ae"]}, [{key: m[key] for key in ("name", "resolved")} for m in by_schema["Mention"]])

    def test_older_agreements(self):
        newer = {**told("protocol", states=("TD", "ML")), "supersedes": ["the Lake Chad water pact"]}
        older = told("Lake Chad water pact", day="2015-03-01", states=("TD", "ML"), kind="treaty", place="Oslo")
        self.add(document("a", newer, older, more=" It renews the Lake Chad water pact."))
        self.assertEqual(self.read()["schemata"]["UnknownLink"], 1)

    def test_what_the_model_has_no_place_for_is_brought_into_shape(self):
        report = told("a charter " + "of many words " * 40, states=("SU", "YD", "AE"))
        report["parties"] += [{"names": ["Acme\u200b Works", "Acme  Works"], "type": "company", "state": "AN", "parent": []}]
        report["parties"] += [{"names": [f"Body {i}"], "type": "group", "state": None, "parent": []} for i in range(60)]
        words = " Acme\u200b Works, Acme  Works, " + ", ".join(f"Body {i}" for i in range(60))
        self.add(document("a", report, more=words, url="no address"))
        entities = self.read()["entities"].values()
        self.assertEqual([e["properties"]["name"] for e in entities if e["schema"] == "Company"], [["Acme Works"]])
        countries = {e["properties"]["name"][0]: e["properties"].get("country") for e in entities if e["schema"] == "PublicBody"}
        self.assertEqual(countries, {"Soviet Union": ["suhh"], "South Yemen": None, "United Arab Emirates": ["ae"]})


if __name__ == "__main__":
    unittest.main()

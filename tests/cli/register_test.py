"""The register: what is added, shown, decided, and what no fault may take away."""
import json
import os
import pathlib
import random
import signal
import sqlite3
import subprocess
import time
import unittest

from program import PROGRAM, SAMPLES, SANITIZED, ProgramTest, documents, environment

NOBODY = 65534


def told(mention="pact", status="signed", day="2025-05-19", states=("AL", "CH"), place="Rome", kind="agreement"):
    """A report as `extract` writes it, without offsets: its words stand where they first occur."""
    return {
        "kind": kind, "status": status, "salience": "main", "mentions": [mention],
        "parties": [{"names": [f"State {state}"], "type": "state", "state": state, "parent": []} for state in states],
        "date": {"value": day, "quotes": [day]}, "place": {"names": [place], "country": None}, "fields": [], "confidence": 0.9,
    }


def document(identity, *reports, more="", **parts):
    """A document whose text holds all the words of its reports."""
    sentences = [
        f"{' and '.join(p['names'][0] for p in r['parties'])}: {r['mentions'][0]}, {r['date']['value']}, {r['place']['names'][0]}." for r in reports
    ]
    return {"id": identity, "language": "en", "published": "2025-05-20", "title": "", "text": f"News {identity}. " + " ".join(sentences) + more,
            "agreements": list(reports), **parts}


def leaders_of(key, packed):
    """Rows of a key, as register/leaders_packed.h describes them."""
    at = 0
    while at < len(packed):
        rank, report, shift = int.from_bytes(packed[at:at + 8], "big"), 0, 0
        at += 16 if rank >> 63 else 8  # with the outline
        while True:
            report |= (packed[at] & 127) << shift
            shift += 7
            at += 1
            if packed[at - 1] < 128:
                break
        yield key, rank & ~(1 << 63), report


class RegisterTest(ProgramTest):
    def setUp(self):
        super().setUp()
        self.file = str(self.folder / "r.db")

    def mithaq(self, command, *arguments, **options):
        return self.run_program(command, "--register", self.file, *arguments, **options)

    def good(self, command, *arguments, **options):
        ran = self.mithaq(command, *arguments, **options)
        self.assertEqual(ran.code, 0, ran.said)
        return ran

    def add(self, *records):
        return self.good("add", "--json", self.write_lines("add.jsonl", records)).lines[0]

    def listed(self, *arguments):
        return self.good("list", "--json", *([] if "--sort" in arguments else ["--sort", "id"]), *arguments).lines

    def ids(self, *arguments):
        return [line["id"] for line in self.listed(*arguments)]

    def shown(self, name, *arguments):
        return self.good("show", "--json", name, *arguments).lines[0]

    def assert_sound(self):
        for command in ("verify", "doctor"):
            ran = self.mithaq(command)
            self.assertEqual(ran.code, 0, ran.text + ran.said)


class Register(RegisterTest):
    # The Tawazun Council under its Arabic name, a longer one, and an English one.
    def test_a_body_that_the_packs_know_is_one_entity_under_all_its_names(self):
        names = ("\u0645\u062c\u0644\u0633 \u0627\u0644\u062a\u0648\u0627\u0632\u0646",
                 "\u0645\u062c\u0644\u0633 \u0627\u0644\u062a\u0648\u0627\u0632\u0646 \u0627\u0644\u0627\u0642\u062a\u0635\u0627\u062f\u064a", "Tawazun Council")
        records = []
        for number, name in enumerate(names):
            report = told(mention=f"pact {number}", day=f"2025-0{number + 1}-19")
            report["parties"][0] = {"names": [name], "type": "organisation", "state": "AE", "parent": []}
            records.append(document(f"d{number}", report))
        self.add(*records)
        bodies = [line for line in self.good("entities", "--json").lines if "tawazun" in json.dumps(line)]
        self.assertEqual(len(bodies), 1, bodies)
        self.assertTrue(all(json.dumps(name) in json.dumps(bodies[0]) for name in names), bodies)

    # A foreign minister under two names, one in Cyrillic letters; a namesake of his in another office; somebody whom no pack knows.
    def test_signatories_are_entities_by_name_office_and_day(self):
        lavrov = ("Sergey Lavrov", "\u0421\u0435\u0440\u0433\u0435\u0439 \u041b\u0430\u0432\u0440\u043e\u0432")
        signed = [(lavrov[0], "Russian foreign minister"), (lavrov[1], ""), ("Ann Lee", "chairwoman"), ("Ann Lee", "")]
        records = []
        for number, (name, title) in enumerate(signed):
            report = told(mention=f"pact {number}", day=f"2025-0{number + 1}-19", states=("RU", ("PE", "FR", "CN", "KE")[number]))
            report["parties"][0] = {"names": ["Russia"], "type": "state", "state": "RU", "parent": []}
            report["signatories"] = [{"names": [name], "capacity": [title] if title else [], "party": 0}]
            records.append(document(f"d{number}", report, more=f" {name}, {title}."))
        self.add(*records)
        persons = {line["entity"]: line for line in self.good("entities", "--json", "--type", "person").lines}
        self.assertEqual(set(persons), {"known:person/lavrov", "person:RU:ann lee"})
        self.assertEqual(set(persons["known:person/lavrov"]["names"]), set(lavrov))
        self.assertEqual(persons["person:RU:ann lee"]["agreements"], 2)
        self.assertEqual(len(self.ids("--signatory", "lavrov")), 2)
        self.assertEqual(len(self.ids("--signatory", "ann")), 2)
        self.assertEqual(self.ids("--signatory", "nobody"), [])
        (first,) = [name for name in self.ids() if self.shown(name)["date"] == "2025-01-19"]
        (value,) = self.shown(first)["slots"]["signatories"]
        self.assertEqual(value["entity"]["key"], "known:person/lavrov")
        self.assertGreaterEqual(value["entity"]["score"], 0.98)
        self.assertIn("was foreign_minister on 2025-01-19", value["entity"]["reason"])
        self.assertIn("known as", self.good("show", first).text)
        self.assert_sound()

    def test_samples_can_be_added_listed_shown_and_verified(self):
        added = self.good("add", "--json", SAMPLES / "ar").lines[0]
        self.assertGreater(added["documents"], 100)
        again = self.good("add", "--json", SAMPLES / "ar").lines[0]
        self.assertEqual((again["documents"], again["reports"], again["unchanged"]), (0, 0, added["documents"]))
        for name in self.ids()[:10]:
            record = self.shown(name)
            for values in record["slots"].values():
                for evidence in [e for value in values for e in value["evidence"] if "words" in e]:
                    self.assertIn(evidence["words"].split("\n")[0].strip(), evidence["sentence"])
            self.assertIn(name, self.good("show", name).text)
        ran = self.good("verify")
        self.assertRegex(ran.text, r"\d+ documents, \d+ claims: 0 faults\n$")
        self.assert_sound()

    def test_extracted_lines_give_the_same_register_as_the_documents(self):
        extracted = self.write("read.jsonl", self.run_program("extract", SAMPLES / "ar").out)
        self.good("add", extracted)
        first = self.listed()
        self.file = str(self.folder / "other.db")
        self.good("add", SAMPLES / "ar")
        self.assertEqual(first, self.listed())

    def test_six_documents_of_one_memorandum_are_one_record(self):
        self.good("add", SAMPLES / "register")
        (row,) = self.listed()
        self.assertEqual((row["id"], row["status"], row["date"]), ("gr-sa-2025-a", "ratified", "2025-05-12"))
        self.assertEqual((row["documents"], row["independent_sources"], row["official"]), (6, 3, 1))
        self.assertEqual([s["status"] for s in self.shown(row["id"])["lifecycle"]][-2:], ["signed", "ratified"])
        self.assertIn("same source as [2]", self.good("show", row["id"]).text)

    def test_lists_can_be_filtered_sorted_and_paged(self):
        self.add(
            document("a", told("energy pact", states=("AE", "RU"))), document("b", told("water pact", "ended", "2024-01-02", place="Oslo")),
            document("c", told("trade treaty", day="2025-06-01", kind="treaty", states=("AE", "FR"))),
        )
        self.assertEqual(self.ids(), ["ae-fr-2025-a", "ae-ru-2025-a", "al-ch-2024-a"])
        for arguments, wanted in [
            (["--state", "ae"], ["ae-fr-2025-a", "ae-ru-2025-a"]), (["--state", "AE", "--state", "RU"], ["ae-ru-2025-a"]),
            (["--kind", "treaty"], ["ae-fr-2025-a"]), (["--status", "ended"], ["al-ch-2024-a"]), (["--from", "2025-06"], ["ae-fr-2025-a"]),
            (["--to", "2024"], ["al-ch-2024-a"]), (["--place", "oslo"], ["al-ch-2024-a"]), (["--party", "state ru"], ["ae-ru-2025-a"]),
            (["--text", "water"], ["al-ch-2024-a"]), (["--limit", "1", "--offset", "1"], ["ae-ru-2025-a"]), (["--sort", "date"], ["al-ch-2024-a", "ae-ru-2025-a", "ae-fr-2025-a"]),
        ]:
            with self.subTest(arguments=arguments):
                self.assertEqual(self.ids(*arguments), wanted)
        rows = self.good("list", "--csv").text.split("\r\n")
        self.assertEqual((len(rows), rows[0].split(",")[0]), (5, "id"))
        self.assertIn("ae-ru-2025-a", self.good("list").text)

    def test_mistakes_get_a_hint(self):
        self.add(document("a", told()))
        for arguments, words in [
            (["list", "--kind", "treety"], "did you mean treaty?"), (["list", "--sort", "dat"], "did you mean date?"), (["list", "--from", "soon"], "YYYY-MM-DD"),
            (["show", "xx-2025-a"], "mithaq list"), (["split", "al-ch-2025-a", "x9"], "is no report"), (["merge", "al-ch-2025-a", "al-ch-2025-a"], "one agreement already"),
            (["undo"], "no decision"), (["show", "--as-of", "soon", "al-ch-2025-a"], "YYYY-MM-DD"), (["list", "--as-of", "1999-01-01"], "no entry before"),
        ]:
            with self.subTest(arguments=arguments):
                ran = self.mithaq(*arguments)
                self.assertIn(ran.code, (1, 2))
                self.assertIn(words, ran.said)
                self.assertEqual(ran.text, "")

    def test_records_without_their_words_are_refused_and_the_rest_is_added(self):
        wrong = document("wrong", told())
        wrong["text"] = "Nothing of the sort."
        path = self.write_lines("mixed.jsonl", [document("a", told()), wrong, document("b", told("other"))])
        ran = self.mithaq("add", "--json", path)
        self.assertEqual(ran.code, 3, ran.said)
        self.assertEqual((ran.lines[0]["documents"], ran.lines[0]["refused"]), (2, 1))
        self.assertRegex(ran.said, "error: wrong: the words .* do not stand")

    def test_decisions(self):
        self.add(document("a", told("one")), document("b", told("two", place="Oslo", states=("AL", "FR"))))
        first, second = self.ids()
        self.good("merge", "--who", "ann", first, second)
        self.assertEqual(self.ids(), [first])
        record = self.shown(second)
        self.assertEqual((record["id"], record["also"]), (first, [second]))
        self.assertEqual({r["link"]["by"] for r in record["reports"]}, {"mithaq/learnt", "ann"})
        moved = next(r["id"] for r in record["reports"] if r["link"]["by"] == "ann")
        self.good("split", first, moved)
        self.assertEqual(self.ids(), [first, second])
        self.good("undo"), self.good("undo")
        self.assertEqual(self.ids(), [first, second])
        self.good("not-same", first, second)
        self.assertEqual(self.mithaq("not-same", first, second).code, 1)
        self.assert_sound()

    def test_the_register_as_it_was(self):
        self.add(document("a", told("pact", "negotiating", "2025-03")))
        time.sleep(0.02)
        with sqlite3.connect(self.file) as db:
            at = db.execute("SELECT max(at) FROM operations").fetchone()[0]
        self.add(document("b", told("pact", "signed")))
        (name,) = self.ids()
        self.assertEqual((self.shown(name)["status"], self.shown(name, "--as-of", at)["status"]), ("signed", "negotiating"))
        self.assertEqual([line["status"] for line in self.listed("--as-of", at)], ["negotiating"])
        self.assertEqual([s["status"] for s in self.shown(name)["lifecycle"]], ["negotiating", "signed"])


    def test_search_conflicts_timeline_entities_stats(self):
        self.add(
            document("a", told("energy pact", day="2025-05-19"), source="A"), document("b", told("energy pact", day="2025-05-20", place="Oslo"), source="B"),
            document("c", told("water pact", "ratified", "2024-01-02", states=("AE", "RU")), more=" Nothing of energy.", source="C"),
        )
        first, second = "al-ch-2025-a", "ae-ru-2024-a"
        self.assertEqual([line["id"] for line in self.good("search", "--json", "energy").lines], [first, second], "what the agreement says itself comes first")
        self.assertEqual([line["id"] for line in self.good("search", "--json", "energ*", "--state", "RU").lines], [second])
        self.assertEqual(self.mithaq("search", "?!").code, 1)
        (conflict,) = self.good("conflicts", "--json").lines
        self.assertEqual((conflict["id"], conflict["slot"]), (first, "date"))
        self.assertEqual({v["text"]: v["told_by"] for v in conflict["values"]}, {"2025-05-19": "A", "2025-05-20": "B"})
        self.assertEqual([(s["date"], s["status"], s["id"]) for s in self.good("timeline", "--json").lines], [("2024-01-02", "ratified", second), ("2025-05-19", "signed", first)])
        (life,) = self.good("timeline", "--json", first).lines
        self.assertEqual((life["status"], [s["document"] for s in life["sources"]], [s["source"] for s in life["sources"]]), ("signed", ["a", "b"], ["A", "B"]))
        life = self.good("timeline", first, second).text
        self.assertIn(f"{first}: signed 2025-05-19\n", life)
        self.assertIn(f"{second}: ratified 2024-01-02\n", life)
        self.assertEqual(self.mithaq("timeline", "al-ch-2025-z").code, 1)
        self.assertEqual({e["entity"]: e["agreements"] for e in self.good("entities", "--json").lines}, {f"state:{s}": 1 for s in ("AL", "CH", "AE", "RU")})
        self.assertEqual([e["names"] for e in self.good("entities", "--json", "--party", "state ru").lines], [["State RU"]])
        (stats,) = self.good("stats", "--json").lines
        self.assertEqual((stats["rows"]["documents"], stats["rows"]["agreements"], stats["statuses"]), (3, 2, {"ratified": 1, "signed": 1}))
        for command in ("conflicts", "timeline", "entities", "stats"):
            self.assertNotEqual(self.good(command).text, "")


class Faults(RegisterTest):
    def many(self, count, start=0):
        return [document(f"d{i}", told(f"pact {i % 97} of {i // 97}", states=(f"{chr(65 + i % 23)}{chr(65 + i // 23 % 24)}", f"Z{chr(65 + i % 25)}"), day=f"2025-{1 + i % 12:02}-{1 + i % 28:02}"), more=" filler" * 150) for i in range(start, start + count)]

    def test_killed_at_any_moment_nothing_committed_is_lost_and_nothing_is_half(self):
        path = self.write_lines("many.jsonl", self.many(600))
        chance = random.Random(5)
        kept = 0
        for _ in range(4 if SANITIZED else 8):
            process = subprocess.Popen([PROGRAM, "add", "--register", self.file, path], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment())
            time.sleep(chance.uniform(0.05, 0.8))
            process.send_signal(signal.SIGKILL)
            process.wait()
            if not os.path.exists(self.file):
                continue
            with sqlite3.connect(self.file) as db:
                tables = db.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'summaries'").fetchone()[0]
                if not tables:
                    continue
                now = db.execute("SELECT count(*) FROM documents").fetchone()[0]
                self.assertEqual(db.execute("SELECT count(*) FROM documents WHERE id NOT IN (SELECT document FROM reports)").fetchone()[0], 0)
            self.assertGreaterEqual(now, kept)
            kept = now
            self.assert_sound()
        self.good("add", path)
        with sqlite3.connect(self.file) as db:
            self.assertEqual(db.execute("SELECT count(*) FROM documents").fetchone()[0], 600)
        self.assert_sound()

    def test_two_processes_wait_for_each_other(self):
        paths = [self.write_lines(f"{start}.jsonl", self.many(200, start)) for start in (0, 100)]
        running = [subprocess.Popen([PROGRAM, "add", "--register", self.file, p], stderr=subprocess.PIPE, env=environment()) for p in paths]
        for process in running:
            _, said = process.communicate()
            self.assertEqual(process.returncode, 0, said)
        with sqlite3.connect(self.file) as db:
            self.assertEqual(db.execute("SELECT count(*) FROM documents").fetchone()[0], 300)
        self.assert_sound()

    def test_many_processes_make_one_register_at_once(self):
        path = self.write_lines("one.jsonl", [document("a", told())])
        for _ in range(5):
            if os.path.exists(self.file):
                os.remove(self.file)
            running = [subprocess.Popen([PROGRAM, "add", "--register", self.file, path], stderr=subprocess.PIPE, env=environment()) for _ in range(6)]
            for process in running:
                _, said = process.communicate()
                self.assertEqual(process.returncode, 0, said)
            self.assert_sound()

    def test_a_file_that_is_no_register(self):
        for content in (b"just text " * 1000, b"\x00" * 5000):
            pathlib.Path(self.file).write_bytes(content)
            for command in (["list"], ["add", self.write_lines("one.jsonl", [document("a", told())])]):
                ran = self.mithaq(*command)
                self.assertEqual(ran.code, 1)
                self.assertIn("is no register of mithaq", ran.said)
            self.assertEqual(pathlib.Path(self.file).read_bytes(), content)

    def test_no_register_there(self):
        ran = self.mithaq("list")
        self.assertEqual(ran.code, 1)
        self.assertIn("there is no such register (mithaq add makes one", ran.said)

    def test_a_newer_version(self):
        self.add(document("a", told()))
        with sqlite3.connect(self.file) as db:
            db.execute("PRAGMA user_version = 77")
        for command in (["list"], ["add", self.write_lines("one.jsonl", [document("b", told())])], ["undo"]):
            ran = self.mithaq(*command)
            self.assertEqual(ran.code, 1)
            self.assertIn("is a register of version 77", ran.said)

    def test_an_older_version_is_brought_up_to_date(self):
        self.add(document("a", told("pact")), document("b", told("pact")))
        before = self.good("list", "--json").lines
        with sqlite3.connect(self.file) as db:
            db.executescript("CREATE TABLE block_keys (key INTEGER, rank INTEGER, report INTEGER, PRIMARY KEY (key, rank, report)) WITHOUT ROWID")
            rows = [row for key, packed in db.execute("SELECT key, leaders FROM key_leaders") for row in leaders_of(key, packed)]
            self.assertGreater(len(rows), 4)
            db.executemany("INSERT INTO block_keys VALUES (?, ?, ?)", rows)
            db.executescript("DROP TABLE key_leaders; DROP INDEX reports_ended; DROP TABLE ready_reports;"
                             " ALTER TABLE entities DROP COLUMN usual; PRAGMA user_version = 6")
        db.close()
        self.assertEqual(self.good("list", "--json").lines, before)
        self.add(document("c", told("pact")))
        (one,) = self.good("list", "--json").lines
        self.assertEqual((one["id"], one["documents"]), (before[0]["id"], 3))

    def test_a_changed_text_is_found_by_verify(self):
        self.add(document("a", told()), document("b", told("other")))
        with sqlite3.connect(self.file) as db:
            db.execute("UPDATE documents SET text = replace(text, 'Rome', 'Oslo') WHERE external_id = 'a'")
        ran = self.mithaq("verify")
        self.assertEqual(ran.code, 1)
        self.assertIn("a: is not what was delivered", ran.text)
        self.assertRegex(ran.text, "place: .Rome. does not stand at")
        self.assertEqual(json.loads(self.mithaq("verify", "--json").text)["fault_count"], 2)

    def test_where_nothing_can_be_written(self):
        self.add(document("a", told()))
        path = self.write_lines("one.jsonl", [document("b", told("other"))])
        os.chmod(self.file, 0o444)
        os.chmod(self.folder, 0o555)
        self.addCleanup(os.chmod, self.folder, 0o755)
        try:
            user = NOBODY if os.geteuid() == 0 else None
            for extra in ("-wal", "-shm"):
                self.assertFalse(os.path.exists(self.file + extra))
            ran = self.run_as(user, "add", path)
            self.assertEqual(ran.returncode, 1, ran.stderr)
            self.assertIn("read-only", ran.stderr)
            ran = self.run_as(user, "list", "--json")
            self.assertEqual((ran.returncode, len(ran.stdout.splitlines())), (0, 1), ran.stderr)
        except PermissionError:
            self.skipTest("the program lies where nobody but root may run it")

    def run_as(self, user, command, *arguments):
        return subprocess.run([PROGRAM, command, "--register", self.file, *arguments], capture_output=True, text=True, user=user, env=environment())

    def test_a_full_disk(self):
        disk = self.folder / "disk"
        disk.mkdir()
        if os.geteuid() != 0 or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk], capture_output=True).returncode:
            self.skipTest("no small disk can be made here")
        self.addCleanup(subprocess.run, ["umount", disk], check=True)
        self.file = str(disk / "r.db")
        self.add(document("a", told()))
        ran = self.mithaq("add", self.write_lines("many.jsonl", self.many(900)))
        self.assertEqual(ran.code, 1)
        self.assertIn("the disk is full", ran.said)
        self.assertEqual(self.mithaq("verify").code, 0)
        self.assertIn("al-ch-2025-a", self.ids())


if __name__ == "__main__":
    unittest.main()

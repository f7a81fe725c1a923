"""`mithaq screen`: who of a register is on a watch-list of FollowTheMoney entities."""
import json

from register_test import RegisterTest, document, told

MACHAR = "\u0631\u064a\u0627\u0643 \u0645\u0634\u0627\u0631"  # Riek Machar
LABOUR = "\u0648\u0632\u0627\u0631\u0629 \u0627\u0644\u0639\u0645\u0644"  # the Ministry of Labour
RUSSIA = "\u0631\u0648\u0633\u064a\u0627"


def entity(identity, schema, name, country=None, **properties):
    properties = {"name": [name] if name else [], **properties}
    if country:
        properties["country"] = [country]
    return {"id": identity, "schema": schema, "properties": properties}


def party(name, kind="organisation", state=None):
    return {"names": [name], "type": kind, "state": state, "parent": []}


class Screen(RegisterTest):
    def add_parties(self, *parties, signatories=()):
        report = {**told(), "parties": list(parties), "signatories": [{"names": [name], "capacity": [], "party": at} for name, at in signatories]}
        self.add(document("a", report, source="Paper", more=" " + " ".join(name + "." for name, _ in signatories)))

    def screen(self, *entities, arguments=()):
        ran = self.good("screen", "--json", *arguments, self.write_lines("list.json", entities))
        return ran.lines

    def hits(self, *entities, arguments=()):
        return [(hit["name"], hit["entity"]["id"]) for hit in self.screen(*entities, arguments=arguments)]

    def test_names_in_three_scripts_with_evidence(self):
        self.add_parties(party(MACHAR, "group", "SS"), party("Kronshtadt Shipyard", "company", "RU"), signatories=[("Ramzan Kadyrov", 1)])
        hits = self.screen(
            entity("Q1", "Person", "Riek Machar", "ss", topics=["sanction"]), entity("Q2", "Company", "\u041a\u0440\u043e\u043d\u0448\u0442\u0430\u0434\u0442", "ru", alias=["Kronshtadt Shipyard"]),
            entity("Q3", "Person", "\u0420\u0430\u043c\u0437\u0430\u043d \u041a\u0430\u0434\u044b\u0440\u043e\u0432", "ru"), entity("Q4", "Person", "John Garang", "ss"),
        )
        self.assertEqual({(h["role"], h["name"], h["entity"]["id"]) for h in hits}, {("party", MACHAR, "Q1"), ("party", "Kronshtadt Shipyard", "Q2"), ("signatory", "Ramzan Kadyrov", "Q3")})
        text = json.loads(self.good("export", "documents").text)["text"]
        for hit in hits:
            (evidence,) = hit["evidence"]
            self.assertEqual((evidence["document"], evidence["source"], text[evidence["start"] : evidence["end"]]), ("a", "Paper", hit["name"]))
            self.assertIn(hit["name"], evidence["sentence"])
            self.assertGreaterEqual(hit["score"], 0.8)
            self.assertNotEqual(hit["why"], "")
        self.assertEqual(next(h for h in hits if h["entity"]["id"] == "Q1")["entity"]["topics"], ["sanction"])

    def test_for_people(self):
        self.add_parties(party(MACHAR, "group", "SS"), party("Acme Works", "company", "RU"))
        ran = self.good("screen", self.write_lines("list.json", [entity("Q1", "Person", "Riek Machar", "ss")]))
        for words in ("ru-ss-2025-a", MACHAR, "Riek Machar", "Q1", "because", "Paper", "2025-05-20"):
            self.assertIn(words, ran.text)
        self.assertIn("1 hit: ", ran.said)

    def test_a_weak_or_short_name_is_not_enough(self):
        for name, kind, listed in [
            ("Machar", "group", entity("Q", "Person", "Somebody Else Entirely", weakAlias=["Machar"])), ("Acme Works", "company", entity("Q", "Company", "Other Thing", weakAlias=["Acme Works"])),
            ("ADC", "company", entity("Q", "Company", "ADC")), ("ADC", "company", entity("Q", "Company", "Aviation Design Company", abbreviation=["ADC"])),
            ("Machar", "group", entity("Q", "Person", "Machar")), (LABOUR, "government", entity("Q", "PublicBody", "Ministry of Labour")),
        ]:
            with self.subTest(name=name, listed=listed):
                self.file = str(self.folder / f"{name}-{len(json.dumps(listed))}.db")
                self.add_parties(party(name, kind, "SS"), party("Another Body", "organisation", "RU"))
                self.assertEqual(self.hits(listed), [], "no country")
                listed["properties"]["country"] = ["fr"]
                self.assertEqual(self.hits(listed), [], "another country")
                listed["properties"]["country"] = ["fr", "ss"]
                self.assertEqual(self.hits(listed), [(name, "Q")], "its country")

    def test_an_alias_that_is_only_alike_is_not_enough(self):
        self.add_parties(party("Riek Machar", "group"), party("Another Body", "organisation", "RU"))
        self.assertEqual(self.hits(entity("Q", "Person", "Riak Mashar")), [("Riek Machar", "Q")])
        self.assertEqual(self.hits(entity("Q", "Person", "Hans Peter Gruber", alias=["Riak Mashar"])), [])
        self.assertEqual(self.hits(entity("Q", "Person", "Riak Mashar", alias=["Riak Machar"])), [("Riek Machar", "Q")], "its name is alike too")
        self.assertEqual(self.hits(entity("Q", "Person", "Hans Peter Gruber", alias=["Riek Machar"])), [("Riek Machar", "Q")], "the same letters")

    def test_states_themselves_are_not_looked_for(self):
        self.add_parties(party(RUSSIA, "state", "RU"), party("France", "state", "FR"))
        self.assertEqual(self.hits(entity("Q1", "PublicBody", "Russia", "ru"), entity("Q2", "Company", "Rossiya", "ru"), entity("Q3", "LegalEntity", "France", "fr")), [])

    def test_names_of_places_and_short_words_that_the_packs_know(self):
        self.add_parties(party("\u0627\u0644\u0633\u0639\u0648\u062f\u064a\u0629", "organisation", "SA"), party("\u062f\u0648\u0645\u0627", "group", "SY"))
        self.assertEqual(self.hits(entity("Q1", "Company", "\u0421\u0430\u0443\u0434\u0438\u044f"), entity("Q2", "Organization", "State Duma")), [], "the state is no airline, the town no parliament")

    def test_min_score_and_filters(self):
        self.add_parties(party(MACHAR, "group", "SS"), party("Acme Works", "company", "RU"))
        listed = entity("Q1", "Person", "Riek Machar", "ss")
        (hit,) = self.screen(listed)
        self.assertEqual(self.hits(listed, arguments=["--min-score", str(hit["score"] + 0.005)]), [])
        self.assertEqual(len(self.hits(listed, arguments=["--min-score", str(hit["score"] - 0.005)])), 1)
        self.assertEqual(self.hits(listed, arguments=["--state", "FR"]), [])
        self.assertEqual(len(self.hits(listed, arguments=["--state", "SS"])), 1)

    def test_bad_lines_are_told_and_the_others_read(self):
        self.add_parties(party(MACHAR, "group", "SS"), party("Acme Works", "company", "RU"))
        lines = [
            "no json", json.dumps(entity("Q1", "Person", "Riek Machar", "ss")), "", json.dumps({"schema": "Person", "properties": {"name": ["A B"]}}), json.dumps({"id": "Q2", "schema": "Person"}),
            json.dumps(entity("Q3", "Person", None)), "[1]", json.dumps({"id": "Q4", "properties": {"name": ["A B"]}}), json.dumps(entity("Q5", "Vessel", "Acme Works")),
            json.dumps({"id": "Q6", "schema": "Company", "properties": {"name": "Acme Works", "country": 7}}),
        ]
        path = self.write("list.json", ("\n".join(lines) + "\n").encode() + b'{"id": "Q7", "schema": "Person", "properties": {"name": ["\xff\xfe"]}}\n')
        ran = self.mithaq("screen", "--json", path)
        self.assertEqual(ran.code, 3)
        self.assertEqual([line["entity"]["id"] for line in ran.lines], ["Q1"])
        told_of = [line.split("list.json:")[1].split(":")[0] for line in ran.said.splitlines() if "list.json:" in line]
        self.assertEqual(told_of, ["1", "4", "5", "6", "7", "8", "10", "11"])
        self.assertIn("1 line of ships", ran.said)

    def test_standard_input_and_mistakes(self):
        self.add_parties(party(MACHAR, "group", "SS"), party("Acme Works", "company", "RU"))
        line = json.dumps(entity("Q1", "Person", "Riek Machar", "ss")).encode()
        self.assertEqual(len(self.good("screen", "--json", "-", stdin=line).lines), 1)
        for arguments, code, words in [
            ([], 2, "no watch-list is named"), (["none.json"], 1, "none.json: cannot be read"), (["-", "--min-score", "2"], 2, "min-score"), (["-", "--kind", "treety"], 2, "did you mean treaty?"),
            (["-", "--pack", "none.pack"], 1, "none.pack"),
        ]:
            with self.subTest(arguments=arguments):
                ran = self.mithaq("screen", *arguments)
                self.assertEqual((ran.code, ran.text), (code, ""), ran.said)
                self.assertIn(words, ran.said)

    def test_what_ftm_exports_can_be_screened_for(self):
        self.add_parties(party(MACHAR, "group", "SS"), party("Acme Works", "company", "RU"))
        path = self.write("self.json", self.good("export", "ftm").out)
        self.assertEqual({line["name"] for line in self.good("screen", "--json", path).lines}, {MACHAR, "Acme Works"})

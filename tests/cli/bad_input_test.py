"""What bad input gets: told with its place, and the rest is read."""
import json
import os
import struct
import unittest

from program import GOLD, SANITIZED, ProgramTest, documents, with_agreement

MEGABYTE = 1 << 20
NOBODY = 65534


class BadInput(ProgramTest):
    def good(self, name="good.jsonl"):
        return self.write_lines(name, [with_agreement()])

    def test_empty_file(self):
        path = self.write("empty.txt", b"")
        ran = self.run_program("extract", path, self.good())
        self.assertEqual((ran.code, len(ran.lines)), (0, 1))
        self.assertIn(f"{path}: the file is empty", ran.said)

    def test_binary_file(self):
        path = self.write("picture.txt", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40)
        ran = self.run_program("extract", path, self.good())
        self.assertEqual((ran.code, len(ran.lines)), (3, 1))
        self.assertRegex(ran.said, r"error: .*picture\.txt: is .*not text")

    def test_file_that_is_not_there(self):
        ran = self.run_program("extract", str(self.folder / "none.txt"), self.good())
        self.assertEqual((ran.code, len(ran.lines)), (3, 1))
        self.assertIn("none.txt: cannot be opened: No such file", ran.said)

    def test_utf8_cut_in_the_middle_of_a_letter(self):
        document = with_agreement()
        path = self.write("cut.txt", document["text"].encode("utf-8") + b"\xd9")
        ran = self.run_program("extract", path)
        self.assertEqual((ran.code, len(ran.lines)), (0, 1))
        self.assertTrue(ran.lines[0]["text"].endswith("\ufffd"))
        self.assertIn(f"warning: {path}: invalid UTF-8 at byte {len(document['text'].encode('utf-8'))}", ran.said)

    def test_one_line_of_200_megabytes(self):
        path = self.folder / "long.jsonl"
        with open(path, "wb") as out:
            out.write(b'{"id": "long", "text": "')
            for _ in range(200):
                out.write(b"word " * (MEGABYTE // 5))
            out.write(b'"}\n' + json.dumps(with_agreement()).encode() + b"\n")
        ran = self.run_program("extract", path)
        self.assertEqual((ran.code, len(ran.lines)), (3, 1))
        self.assertRegex(ran.said, r"long\.jsonl:1: the line is longer than")
        if not SANITIZED:
            self.assertLess(ran.peak_bytes, 300 * MEGABYTE)

    def test_a_text_of_200_megabytes_in_one_line(self):
        for name in ("long.txt", "long.html"):
            path = self.folder / name
            with open(path, "wb") as out:
                for _ in range(200):
                    out.write(b"word " * (MEGABYTE // 5))
            ran = self.run_program("extract", path, self.good())
            self.assertEqual((ran.code, len(ran.lines)), (3, 1))
            self.assertRegex(ran.said, rf"error: .*{name}: .*(larger|longer) than")
            if not SANITIZED:
                self.assertLess(ran.peak_bytes, 300 * MEGABYTE)

    def test_a_file_that_fails_while_it_is_read(self):
        # Nothing is mapped at its beginning.
        ran = self.run_program("extract", "--input", "text", "/proc/self/mem", self.good("good.txt"))
        self.assertEqual((ran.code, len(ran.lines)), (3, 1))
        self.assertIn("/proc/self/mem: cannot be read: Input/output error", ran.said)

    def test_adversarial_patterns_take_linear_time(self):
        texts = [self.write(f"{count}.txt", next(d for d in documents() if d["agreements"])["text"].split("\n")[1] * count) for count in (40, 160)]
        for pattern in ("((any+ comma*)+ any*)+ Money", "any ..9 any ..9 any ..9 any ..9 any ..9 Money", "{any [comma] ..5 [colon] any} ..9 Money"):
            with self.subTest(pattern=pattern):
                short, long = (self.run_program("pattern", "try", pattern, text) for text in texts)
                self.assertEqual((short.code, long.code), (0, 0), long.said)
                self.assertLess(long.cpu_seconds, max(1.0, 8 * short.cpu_seconds))

    def test_ten_thousand_nested_tags(self):
        document = with_agreement()
        page = "<html><body>" + "<div>" * 10_000 + document["text"] + "</div>" * 10_000 + "</body></html>"
        ran = self.run_program("extract", self.write("deep.html", page))
        self.assertEqual((ran.code, len(ran.lines)), (0, 1))
        self.assertIn(document["title"], ran.lines[0]["text"])
        self.assertLess(ran.cpu_seconds, 20 if SANITIZED else 2)

    def test_json_of_the_wrong_shape_on_some_lines(self):
        good = json.dumps(with_agreement(), ensure_ascii=False)
        lines = [good, "[1, 2]", good, '{"id": 4}', '{"id": "5", "text": ["a"]}', '{"id": "6", "text": "open', good]
        path = self.write("mixed.jsonl", "\n".join(lines) + "\n")
        ran = self.run_program("extract", path)
        self.assertEqual((ran.code, len(ran.lines)), (3, 3))
        for number in (2, 4, 5, 6):
            self.assertRegex(ran.said, rf"error: .*mixed\.jsonl:{number}: ")
        self.assertEqual(ran.said.count("error: "), 4)

    def test_file_that_may_not_be_read(self):
        path, good = self.write("secret.txt", b"x"), self.good()
        os.chmod(path, 0)
        os.chmod(self.folder, 0o755)
        try:
            # Root may read everything.
            ran = self.run_program("extract", path, good, user=NOBODY if os.geteuid() == 0 else None)
        except PermissionError:
            self.skipTest("the program lies where nobody but root may run it")
        self.assertEqual((ran.code, len(ran.lines)), (3, 1))
        self.assertIn("secret.txt: cannot be opened: Permission denied", ran.said)

    def test_names_of_files_that_are_no_text(self):
        text = with_agreement()["text"]
        os.makedirs(self.folder / "odd")
        for name in (b"\xff\xfe.txt", b"two\nlines.txt", b"\x1b[31mred.txt", b'quo"te\\.txt'):
            with open(os.path.join(os.fsencode(self.folder), b"odd", name), "wb") as out:
                out.write(text.encode("utf-8"))
        ran = self.run_program("extract", self.folder / "odd")
        self.assertEqual((ran.code, ran.said), (0, ""))
        self.assertEqual(sorted(line["id"] for line in ran.lines), ["\x1b[31mred", 'quo"te\\', "two\nlines", "\ufffd\ufffd"])
        for arguments in (["--format", "table", self.folder / "odd"], [self.folder / "no\x1b[31mne\x7f\n\u009b.txt"]):
            ran = self.run_program("extract", *arguments)
            self.assertNotRegex(ran.text + ran.said, "[\x00-\x09\x0b-\x1f\x7f-\x9f]")
        self.assertIn("no?[31mne???.txt: cannot be opened", ran.said)

    def test_folder_with_loops(self):
        self.good("news/a.jsonl")
        os.symlink("..", self.folder / "news/up")
        os.symlink("self", self.folder / "news/self")
        os.makedirs(self.folder / "news/deeper")
        os.symlink(self.folder / "news", self.folder / "news/deeper/again")
        ran = self.run_program("extract", self.folder / "news")
        self.assertEqual(len(ran.lines), 1, ran.said)
        self.assertIn("skipped", ran.said)

    def test_another_language(self):
        english = {"id": "en", "text": "Egypt and France signed a memorandum of understanding on energy in Cairo on Monday."}
        mislabelled = dict(with_agreement(), language="en")
        ran = self.run_program("extract", self.write_lines("both.jsonl", [english, mislabelled]))
        self.assertEqual(ran.code, 0)
        passed, read = ran.lines
        self.assertEqual((passed["language"], passed["agreements"], passed["text"]), ("en", [], english["text"]))
        self.assertEqual(read["language"], "ar")
        self.assertNotEqual(read["agreements"], [])

    def test_a_text_of_100_000_dates_takes_linear_time(self):
        sentence = next(d for d in documents() if d["published"])
        date = next(quote for d in documents() for a in d["agreements"] if a.get("date") and len(a["date"]["value"] or "") == 10 for quote in a["date"]["quotes"])
        once = self.write("dates.txt", (date + " ") * 50_000 + sentence["title"])
        twice = self.write("more.txt", (date + " ") * 100_000 + sentence["title"])
        ratios = []
        for _ in range(3):
            short, long = self.run_program("extract", "--no-gate", "--jobs", "1", once), self.run_program("extract", "--no-gate", "--jobs", "1", twice)
            self.assertEqual((short.code, long.code), (0, 0))
            ratios.append(long.cpu_seconds / short.cpu_seconds)
            if ratios[-1] <= 2.6:
                return
        self.fail(f"twice the dates took {ratios} times as long")


class BadOutput(ProgramTest):
    def test_full_disk(self):
        text = self.write("text.txt", with_agreement()["text"])
        for arguments in (
            ["extract", GOLD],
            ["extract", GOLD, "--output", "/dev/full"],
            ["extract", "--format", "table", GOLD],
            ["mentions", GOLD],
            ["explain", text],
            ["pattern", "try", "Anchor", GOLD],
        ):
            with self.subTest(arguments=arguments), open("/dev/full", "wb") as full:
                ran = self.run_program(*arguments, stdout=full)
                self.assertEqual(ran.code, 1)
                self.assertRegex(ran.said, r"^mithaq: error: (standard output|/dev/full): cannot be written: No space left on device")
                self.assertEqual(ran.said.count("\n"), 1)

    def test_a_reader_that_leaves_is_no_fault(self):
        path = self.write_lines("many.jsonl", documents() * 20)
        process = self.start("extract", path)
        self.assertTrue(process.stdout.readline().endswith(b"}\n"))
        process.stdout.close()
        self.assertEqual(process.wait(60), 0)
        self.assertEqual(process.stderr.read(), b"")

    def test_a_folder_that_is_not_there(self):
        ran = self.run_program("extract", GOLD, "--output", self.folder / "none/out.jsonl")
        self.assertEqual(ran.code, 1)
        self.assertIn("none/out.jsonl: cannot be written: No such file or directory", ran.said)


    def test_a_pack_that_cannot_be_written(self):
        self.write("concepts.def", "Instrument\tkind\twhat parties conclude\n")
        self.write("small/a.par", "name\tsg\t{N}\n")
        self.write("small/a.lex", "[Instrument] name\ntreaty\tkind=treaty\n")
        ran = self.run_program("pack", "build", self.folder / "small", "-o", "/dev/full")
        self.assertEqual(ran.code, 1)
        self.assertIn("/dev/full: cannot be written: No space left on device", ran.said)


class BadPack(ProgramTest):
    def built(self):
        path = str(self.folder / "small.pack")
        self.write("concepts.def", "Instrument\tkind\twhat parties conclude\n")
        self.write("small/a.par", "name\tsg\t{N}\n")
        self.write("small/a.lex", "[Instrument] name\ntreaty\tkind=treaty\n")
        ran = self.run_program("pack", "build", self.folder / "small", "-o", path)
        self.assertEqual(ran.code, 0, ran.said)
        return path

    def test_a_pack_with_faults(self):
        self.write("concepts.def", "Instrument\tkind\twhat parties conclude\n")
        self.write("bad/a.lex", "[Instrument] name\ntreaty\tkind=treaty\npact\tkidn=treaty\n[Instrumnet] name\ncharter\n")
        self.write("bad/b.pat", "p.one -> Signing\n    Instrment\n    + a treaty\n")
        for command in (["build", "-o", self.folder / "no.pack"], ["lint"]):
            with self.subTest(command=command):
                ran = self.run_program("pack", *command, self.folder / "bad")
                self.assertEqual((ran.code, ran.text), (1, ""))
                self.assertRegex(ran.said, r"bad/a\.lex:3:\d+: .*kidn.*did you mean kind\?")
                self.assertRegex(ran.said, r"bad/a\.lex:5:\d+: .*Instrumnet.*did you mean Instrument\?")
                self.assertRegex(ran.said, r"bad/b\.pat:2:5: .*Instrment")
        self.assertFalse((self.folder / "no.pack").exists())

    def test_a_pack_of_another_version(self):
        path = self.built()
        with open(path, "r+b") as pack:
            pack.seek(8)
            version = struct.unpack("<I", pack.read(4))[0]
            pack.seek(8)
            pack.write(struct.pack("<I", version + 1))
        ran = self.run_program("extract", "--pack", path, GOLD)
        self.assertEqual((ran.code, ran.text), (1, ""))
        self.assertIn("made by another version", ran.said)
        self.assertIn("mithaq pack build", ran.said)

    def test_a_damaged_pack_and_one_that_is_none(self):
        path = self.built()
        with open(path, "r+b") as pack:
            pack.seek(-3, os.SEEK_END)
            pack.write(b"\xff")
        self.assertIn("damaged", self.run_program("extract", "--pack", path, GOLD).said)
        with open(path, "r+b") as pack:
            pack.truncate(5000)
        self.assertIn("damaged or cut short", self.run_program("extract", "--pack", path, GOLD).said)
        none = self.write("news.txt", "news " * 1000)
        self.assertIn("not a compiled pack", self.run_program("extract", "--pack", none, GOLD).said)

    def test_no_pack(self):
        ran = self.run_program("extract", "--pack", self.folder / "none.pack", GOLD)
        self.assertEqual((ran.code, ran.text), (1, ""))
        self.assertIn("none.pack: cannot open the pack", ran.said)

import unicodedata

from tree import TreeTest
import check_packs


class Packs(TreeTest):
    def findings_in(self, text):
        self.path = self.write("packs/ar/lexicon/a.lex", text)
        return [finding.split(": ", 1)[1] for finding in self.findings(check_packs.check)]

    def test_plain_arabic_passes(self):
        self.assertEqual(self.findings_in("[Instrument] noun\n\u0627\u062a\u0641\u0627\u0642\u064a\u0651\u0629\tkind=agreement\n"), [])

    def test_bytes_that_are_not_utf8(self):
        self.assertEqual(self.findings_in(b"\xc7\xca\n"), ["byte 0 is not UTF-8"])

    def test_invisible_characters(self):
        self.assertEqual(self.findings_in("\ufeffa\n"), ["a byte order mark"])
        self.assertEqual(self.findings_in("a\r\n"), ["a carriage return"])
        self.assertEqual(self.findings_in("a\u200f\n"), ["U+200F, an invisible direction mark"])

    def test_decomposed_text_is_found_and_fixed(self):
        apart = "\u0627\u0654\u0645\u0631\n"  # alef and a hamza above it: two characters for one
        self.assertEqual(self.findings_in("a\n" + apart), ["not NFC (tools/check_packs.py --fix composes it)"])
        self.assertEqual(self.findings(check_packs.check, fix=True), [])
        self.assertEqual(self.path.read_text(encoding="utf-8"), "a\n" + unicodedata.normalize("NFC", apart))

    def test_end_of_file(self):
        self.assertEqual(self.findings_in("a"), ["no newline at the end of the file"])

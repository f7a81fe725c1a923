"""Pairs of names: judged line by line; bad rows are told with their place, the others still are judged."""
import unittest

from program import ProgramTest

HEAD = "id\tleft\tleft_lang\tright\tright_lang\tkind"
GOOD = "1\t\u041A\u0430\u0438\u0440\tru\tCairo\ten\tplace"


class Match(ProgramTest):
    def rows(self, *lines, head=HEAD):
        return self.write("rows.tsv", ("\n".join((head, *lines)) + "\n").encode())

    def test_a_line_for_each_row(self):
        ran = self.run_program("match", self.rows(GOOD, "2\tCairo\ten\tDamascus\ten\tplace\tmore"))
        self.assertEqual(ran.code, 0)
        judged = ran.lines
        self.assertEqual([(j["id"], j["same"]) for j in judged], [("1", True), ("2", False)])
        for j in judged:
            self.assertEqual(sorted(j), ["id", "same", "score", "why"])
            self.assertTrue(0 <= j["score"] <= 1 and j["why"])

    def test_bad_rows_are_told_and_the_others_judged(self):
        path = self.rows("0\ttoo few", GOOD, "2\tA\ten\tB\ten\tship", "3\t\ten\tB\ten\tplace", "", GOOD)
        ran = self.run_program("match", path)
        self.assertEqual((ran.code, len(ran.lines)), (3, 2))
        for number, what in ((2, "too few"), (4, "there is no kind"), (5, "a name is empty")):
            self.assertRegex(ran.said, rf"{path}:{number}: .*{what}")

    def test_figures_where_there_are_answers(self):
        ran = self.run_program("match", self.rows(GOOD + "\t1", head=HEAD + "\tsame"))
        self.assertEqual(ran.code, 0)
        self.assertRegex(ran.said, r"place +1 pairs +P 1\.000 +R 1\.000 +F1 1\.000")

    def test_a_missing_column_or_file(self):
        ran = self.run_program("match", self.rows(GOOD, head="id\tleft\tright\tkind"))
        self.assertEqual((ran.code, ran.lines), (1, []))
        self.assertIn('no column "left_lang"', ran.said)
        self.assertEqual(self.run_program("match", "no-such-file.tsv").code, 1)


if __name__ == "__main__":
    unittest.main()

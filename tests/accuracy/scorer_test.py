"""The scorer itself, on records whose score can be counted by hand."""
import copy
import unittest

from scorer import score


def record(*names, kind="agreement", salience="main", state=None):
    return {"kind": kind, "salience": salience, "mentions": [], "parties": [{"names": [name], "state": state} for name in names]}


class ScorerTest(unittest.TestCase):
    def figures(self, wanted, found):
        return tuple(round(tally.f1, 3) for tally in score({"a": wanted}, {"a": found}))

    def test_all_right(self):
        records = [record("\u0645\u0635\u0631", "\u0627\u0644\u0623\u0631\u062F\u0646"), record("\u0642\u0637\u0631", "\u062A\u0631\u0643\u064A\u0627")]
        self.assertEqual(self.figures(records, copy.deepcopy(records)), (1.0, 1.0))

    def test_nothing_found_and_nothing_wanted(self):
        self.assertEqual(self.figures([record("\u0645\u0635\u0631", "\u0627\u0644\u0623\u0631\u062F\u0646")], []), (0.0, 0.0))
        self.assertEqual(self.figures([], [record("\u0645\u0635\u0631", "\u0627\u0644\u0623\u0631\u062F\u0646")]), (0.0, 0.0))

    def test_one_of_two_found_with_half_its_parties(self):
        self.assertEqual(self.figures([record("\u0645\u0635\u0631", "\u0627\u0644\u0623\u0631\u062F\u0646"), record("\u0642\u0637\u0631", "\u062A\u0631\u0643\u064A\u0627")], [record("\u0627\u0644\u0623\u0631\u062F\u0646", "\u0627\u0644\u0639\u0631\u0627\u0642")]), (0.667, 0.333))

    def test_one_record_is_not_paired_twice(self):
        self.assertEqual(self.figures([record("\u0645\u0635\u0631", "\u0627\u0644\u0623\u0631\u062F\u0646")], [record("\u0645\u0635\u0631", "\u0627\u0644\u0623\u0631\u062F\u0646"), record("\u0645\u0635\u0631", "\u0627\u0644\u0623\u0631\u062F\u0646")]), (0.667, 0.667))

    def test_spelling_and_article_do_not_matter(self):
        self.assertEqual(self.figures([record("\u0648\u0632\u0627\u0631\u0629 \u0627\u0644\u0637\u0627\u0642\u0629 \u0627\u0644\u0625\u0645\u0627\u0631\u0627\u062A\u064A\u0629", "\u0623\u062B\u064A\u0648\u0628\u064A\u0627")], [record("\u0648\u0632\u0627\u0631\u0629\u064F \u0627\u0644\u0637\u0627\u0642\u0647 \u0627\u0644\u0627\u0645\u0627\u0631\u0627\u062A\u064A\u0629", "\u0627\u062B\u064A\u0648\u0628\u064A\u0627")]), (1.0, 1.0))

    def test_a_shared_state_pairs_records_but_not_parties(self):
        self.assertEqual(self.figures([record("\u0648\u0632\u0627\u0631\u0629 \u0627\u0644\u062F\u0641\u0627\u0639", state="FR")], [record("\u0628\u0627\u0631\u064A\u0633", state="FR")]), (1.0, 0.0))

    def test_background_counts_neither_way(self):
        wanted = [record("\u0645\u0635\u0631", "\u0627\u0644\u0623\u0631\u062F\u0646"), record("\u0642\u0637\u0631", "\u062A\u0631\u0643\u064A\u0627", salience="background")]
        self.assertEqual(self.figures(wanted, [record("\u0645\u0635\u0631", "\u0627\u0644\u0623\u0631\u062F\u0646")]), (1.0, 1.0))
        self.assertEqual(self.figures(wanted, [record("\u0645\u0635\u0631", "\u0627\u0644\u0623\u0631\u062F\u0646"), record("\u0642\u0637\u0631", "\u062A\u0631\u0643\u064A\u0627")]), (1.0, 1.0))


if __name__ == "__main__":
    unittest.main()

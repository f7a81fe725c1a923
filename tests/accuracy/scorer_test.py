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
        records = [record("مصر", "الأردن"), record("قطر", "تركيا")]
        self.assertEqual(self.figures(records, copy.deepcopy(records)), (1.0, 1.0))

    def test_nothing_found_and_nothing_wanted(self):
        self.assertEqual(self.figures([record("مصر", "الأردن")], []), (0.0, 0.0))
        self.assertEqual(self.figures([], [record("مصر", "الأردن")]), (0.0, 0.0))

    def test_one_of_two_found_with_half_its_parties(self):
        self.assertEqual(self.figures([record("مصر", "الأردن"), record("قطر", "تركيا")], [record("الأردن", "العراق")]), (0.667, 0.333))

    def test_one_record_is_not_paired_twice(self):
        self.assertEqual(self.figures([record("مصر", "الأردن")], [record("مصر", "الأردن"), record("مصر", "الأردن")]), (0.667, 0.667))

    def test_spelling_and_article_do_not_matter(self):
        self.assertEqual(self.figures([record("وزارة الطاقة الإماراتية", "أثيوبيا")], [record("وزارةُ الطاقه الاماراتية", "اثيوبيا")]), (1.0, 1.0))

    def test_a_shared_state_pairs_records_but_not_parties(self):
        self.assertEqual(self.figures([record("وزارة الدفاع", state="FR")], [record("باريس", state="FR")]), (1.0, 0.0))

    def test_background_counts_neither_way(self):
        wanted = [record("مصر", "الأردن"), record("قطر", "تركيا", salience="background")]
        self.assertEqual(self.figures(wanted, [record("مصر", "الأردن")]), (1.0, 1.0))
        self.assertEqual(self.figures(wanted, [record("مصر", "الأردن"), record("قطر", "تركيا")]), (1.0, 1.0))


if __name__ == "__main__":
    unittest.main()

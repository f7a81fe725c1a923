"""How well found agreements agree with those written by hand: one tally of agreements, one of their parties.

Records of one document are paired one to one, those that share most first; a pair must share the name of a party, the state of one, or a mention.
Records that the document only recalls ("background") count neither for nor against.
"""
import re
import unicodedata

LETTERS = str.maketrans({"\u0623": "\u0627", "\u0625": "\u0627", "\u0622": "\u0627", "\u0671": "\u0627", "\u0649": "\u064A", "\u0629": "\u0647", "\u0624": "\u0648", "\u0626": "\u064A", "\u0640": None})


class Tally:
    def __init__(self):
        self.right = self.wanted = self.found = 0

    def add(self, right, wanted, found):
        self.right += right
        self.wanted += wanted
        self.found += found

    @property
    def f1(self):
        return 2 * self.right / (self.wanted + self.found) if self.wanted + self.found else 0.0

    def __str__(self):
        return f"F1 {self.f1:.3f} ({self.right} right of {self.found} found and {self.wanted} wanted)"


def words(name):
    """Words of a name without marks, hamza forms, article and punctuation."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name.translate(LETTERS)) if not unicodedata.combining(c)).translate(LETTERS).casefold()
    return {w[2:] if w.startswith("\u0627\u0644") and len(w) > 3 else w for w in re.findall(r"[^\W_]+", plain)}


def same(names, others):
    """Does any name of one share at least 60 % of the words of the longer with any name of the other?"""
    return any(a and b and len(a & b) >= 0.6 * max(len(a), len(b)) for a in map(words, names) for b in map(words, others))


def paired(left, right, likeness):
    """[(i, j)] one to one, the most alike first; what has nothing in common is not paired."""
    ranked = sorted((-likeness(a, b), i, j) for i, a in enumerate(left) for j, b in enumerate(right))
    pairs = []
    for score, i, j in ranked:
        if score < 0 and all(i != k and j != m for k, m in pairs):
            pairs.append((i, j))
    return pairs


def party_pairs(record, other):
    return len(paired(record["parties"], other["parties"], lambda a, b: float(same(a["names"], b["names"]))))


def likeness(record, other):
    states, others = ({p["state"] for p in r["parties"] if p["state"]} for r in (record, other))
    shared = 2 * party_pairs(record, other) + len(states & others) + same(record["mentions"], other["mentions"])
    return shared and shared + 0.5 * (record["kind"] == other["kind"])


def score(wanted, found):
    """`wanted`, `found`: records by id of their document. Gives the tallies of agreements and of parties."""
    agreements, parties = Tally(), Tally()
    for key, records in wanted.items():
        others = found.get(key, [])
        pairs = paired(records, others, likeness)
        recalled = {i for i, record in enumerate(records) if record["salience"] == "background"}
        neutral = {j for i, j in pairs if i in recalled}
        pairs = [(i, j) for i, j in pairs if i not in recalled]
        agreements.add(len(pairs), len(records) - len(recalled), len(others) - len(neutral))
        parties.add(sum(party_pairs(records[i], others[j]) for i, j in pairs),
                    sum(len(r["parties"]) for i, r in enumerate(records) if i not in recalled),
                    sum(len(r["parties"]) for j, r in enumerate(others) if j not in neutral))
    return agreements, parties

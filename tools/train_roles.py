#!/usr/bin/env python3
"""Learn which mention fills which slot of which agreement (packs/*/models/role.weights).

usage: train_roles.py --scorer score.py --out role.weights [--l2 X] GOLD PREDICTED CANDIDATES DECISIONS [GOLD PREDICTED ...]

GOLD and PREDICTED are JSON Lines; PREDICTED has every draft, also incredible ones. CANDIDATES has a line
"document<TAB>number of the record<TAB>slot<TAB>value<TAB>words<TAB>feature<TAB>feature..." for each mention that could fill a slot; DECISIONS
has a line "document<TAB>join or merge<TAB>byte<TAB>bytes<TAB>feature..." for each pair of instrument mentions that was weighed as one agreement.
A candidate of a draft that pairs with a gold record is right as far as the scorer gives credit for it. One logistic
regression a slot, L2 penalty, AdaGrad over the whole batch, no randomness. The threshold is the one with the best F1 over five folds of held-out
documents. Prints, for each slot, that F1 and how well the held-out probabilities are calibrated.
"""
import argparse
import collections
import math
import sys

from train_records import load_scorer

PAIRS = {"join", "merge"}
SINGLE = {"date", "place", "occasion", "value"}
RARE = 3  # a feature that fewer candidates have is left out: it would be learnt by heart


def gold_names(people):
    return [name for person in people or [] for name in person.get("names", [])]


def credit(scorer, slot, gold, value, words):
    if slot == "place":
        return float(scorer.any_same([words], scorer.place_names(gold)))
    if slot == "date":
        return scorer.date_credit(scorer.date_value(gold), value) if scorer.date_value(gold) is not None and value else 0.0
    if slot == "occasion":
        return float(scorer.any_same([words], scorer.listed(gold.get("occasion"))))
    if slot == "value":
        amount, currency = value.split(" ")
        return float(scorer.money(gold) == (round(float(amount), 2), currency))
    if slot == "signatory":
        return float(scorer.any_same([words], gold_names(gold.get("signatories"))))
    if slot == "witness":
        return float(scorer.any_same([words], scorer.listed(gold.get("witnesses"))))
    if slot == "fields":
        return max([scorer.field_credit(f["code"], value) for f in gold.get("fields") or []], default=0.0)
    if slot == "party":
        return float(scorer.any_same(words.split(" | "), gold_names(gold.get("parties"))))
    sys.exit(f"unknown slot: {slot}")


def wanted(scorer, slot, gold):
    """How many values the gold record has."""
    if slot in SINGLE:
        value = {"place": scorer.place_names(gold), "date": scorer.date_value(gold), "value": scorer.money(gold),
                 "occasion": scorer.listed(gold.get("occasion"))}[slot]
        return 1 if value else 0
    key = {"signatory": "signatories", "witness": "witnesses", "fields": "fields", "party": "parties"}[slot]
    return len(scorer.listed(gold.get(key)))


class Slot:
    def __init__(self):
        self.rows = []  # (document, group, features, label, words)
        self.gold = collections.Counter()  # document -> values its paired gold records have


def gather(scorer, slots, gold_path, predicted_path, candidates_path):
    gold, predicted = scorer.read(gold_path), scorer.read(predicted_path)
    paired = {}
    for key, document in gold.items():
        g, p = scorer.listed(document.get("agreements")), scorer.listed(predicted.get(key, {}).get("agreements"))
        for i, j, _ in scorer.pair_up(g, p, scorer.similarity):
            paired[key, j] = g[i]
            for name, slot in slots.items():
                if name in PAIRS:
                    continue
                slot.gold[key] += wanted(scorer, name, g[i])
    with open(candidates_path, encoding="utf-8") as lines:
        for line in lines:
            document, number, slot, value, words, *features = line.rstrip("\n").split("\t")
            record = paired.get((document, int(number)))
            if record is None:
                continue
            label = credit(scorer, slot, record, value, words)
            slots[slot].rows.append((document, (document, number), features, label, value or words))


def mention_places(document):
    """[(first byte, one past the last, record)] of all places where the words of a gold mention stand."""
    text, out = document["text"], []
    for number, record in enumerate(document.get("agreements") or []):
        for quote in record.get("mentions") or []:
            at = text.find(quote)
            while quote and at >= 0:
                begin = len(text[:at].encode())
                out.append((begin, begin + len(quote.encode()), number))
                at = text.find(quote, at + 1)
    return out


def record_at(places, byte):
    """The one gold record whose mention has this byte; the longest mention decides; None where that is not clear."""
    here = sorted(((begin - end, number) for begin, end, number in places if begin <= byte < end))
    best = {number for size, number in here if size == here[0][0]}
    return best.pop() if len(best) == 1 else None


def record_of(places, byte_list):
    found = collections.Counter(r for r in (record_at(places, int(b)) for b in byte_list.split(",")) if r is not None)
    return found.most_common(1)[0][0] if found else None


def gather_decisions(scorer, slots, gold_path, decisions_path):
    places = {key: mention_places(document) for key, document in scorer.read(gold_path).items()}
    with open(decisions_path, encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            document, slot, byte, value, *features = line.rstrip("\n").split("\t")
            left, right = value.split("|") if slot == "merge" else (value, byte)
            x, y = (record_of(places.get(document, []), side) for side in (left, right))
            if x is not None and y is not None:
                slots[slot].rows.append((document, number, features, float(x == y), ""))
                slots[slot].gold[document] += x == y


def train(rows, names, l2, rounds=150, rate=0.3):
    """rows: [(feature numbers, label)]. Returns the weight of each feature."""
    weights, history = [0.0] * names, [1e-6] * names
    for _ in range(rounds):
        gradient = [0.0] * names
        for features, label in rows:
            error = label - 1 / (1 + math.exp(-sum([weights[f] for f in features])))
            for f in features:
                gradient[f] += error
        for f in range(names):
            step = gradient[f] - (l2 * weights[f] if f else 0.0)
            history[f] += step * step
            weights[f] += rate * step / math.sqrt(history[f])
    return weights


def measure(slot, held, gold, threshold):
    """F1 of what would be given at a threshold; held: [(probability, label, group, words)]."""
    groups = collections.defaultdict(dict)
    for p, label, group, words in held:
        if p >= threshold and p > groups[group].get(words, (0, 0))[0]:
            groups[group][words] = (p, label)
    got = right = 0
    for values in groups.values():
        chosen = [max(values.values())] if slot in SINGLE else list(values.values())
        got += len(chosen)
        right += sum(label for _, label in chosen)
    return 2 * right / (got + gold) if got + gold else 0.0


def held_out(rows, numbered, names, l2, count=5):
    documents = sorted({row[0] for row in rows})
    fold_of = {key: i % count for i, key in enumerate(documents)}
    out = []
    for fold in range(count):
        weights = train([n for row, n in zip(rows, numbered) if fold_of[row[0]] != fold], names, l2)
        for row, (features, _) in zip(rows, numbered):
            if fold_of[row[0]] == fold:
                p = 1 / (1 + math.exp(-sum(weights[f] for f in features)))
                out.append((p, row[3], row[1], row[4]))
    return out


def calibration(held):
    bins = collections.defaultdict(list)
    for p, label, _, _ in held:
        bins[min(9, int(p * 10))].append((p, label))
    return " ".join(f"{b / 10:.1f}:{sum(l for _, l in v) / len(v):.2f}({len(v)})" for b, v in sorted(bins.items()))


def learn(name, slot, l2, out):
    counts = collections.Counter(f for row in slot.rows for f in set(row[2]))
    index = {"bias": 0}
    for feature in sorted(counts):
        if counts[feature] >= RARE and feature != "bias":
            index[feature] = len(index)
    numbered = [([index[f] for f in row[2] if f in index], row[3]) for row in slot.rows]
    held = held_out(slot.rows, numbered, len(index), l2)
    gold = sum(slot.gold.values())
    best, threshold = max((measure(name, held, gold, t / 100), t / 100) for t in range(5, 90))
    if name in PAIRS:
        threshold = 0.5
    print(f"{name}: {len(slot.rows)} candidates, {sum(r[3] for r in slot.rows):.0f} right, {gold} in gold; held-out F1 {best:.3f} at {threshold}", file=sys.stderr)
    print(f"   calibration {calibration(held)}", file=sys.stderr)
    weights = train(numbered, len(index), l2)
    out.write(f"{name}\tthreshold\t{threshold}\n")
    for feature, number in sorted(index.items()):
        if abs(weights[number]) >= 0.005:
            out.write(f"{name}\t{feature}\t{weights[number]:.3f}\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--scorer", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--l2", type=float, default=2.0)
    parser.add_argument("--slots", default="date,place,occasion,value,signatory,witness,fields,join,merge")
    parser.add_argument("files", nargs="+")
    options = parser.parse_args()
    if len(options.files) % 4:
        sys.exit("files come in fours: GOLD PREDICTED CANDIDATES DECISIONS")
    scorer = load_scorer(options.scorer)
    slots = collections.defaultdict(Slot)
    for name in options.slots.split(","):
        slots[name] = Slot()
    for i in range(0, len(options.files), 4):
        gold, predicted, candidates, decisions = options.files[i:i + 4]
        gather(scorer, slots, gold, predicted, candidates)
        gather_decisions(scorer, slots, gold, decisions)
    with open(options.out, "w", encoding="utf-8") as out:
        out.write("# Which mention fills which slot: logistic regression over named features. Made by tools/train_roles.py; see docs/DATA.md.\n")
        for name in sorted(slots):
            if slots[name].rows:
                learn(name, slots[name], options.l2, out)


if __name__ == "__main__":
    main()

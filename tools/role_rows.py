#!/usr/bin/env python3
"""Label what `Finder::drafts` saw: training rows for the role scorer (packs/*/models/role.weights).

usage: role_rows.py --scorer score.py --out ROWS GOLD PREDICTED CANDIDATES DECISIONS [GOLD PREDICTED CANDIDATES DECISIONS ...]

GOLD and PREDICTED are JSON Lines; PREDICTED has every draft, also incredible ones. CANDIDATES has a line
"document<TAB>number of the record<TAB>slot<TAB>value<TAB>words<TAB>feature<TAB>feature..." for each mention that could fill a slot; DECISIONS
has a line "document<TAB>join or merge<TAB>byte<TAB>bytes<TAB>feature..." for each pair of instrument mentions that was weighed as one agreement.
A candidate of a draft that pairs with a gold record is right as far as the scorer gives credit for it. The founding documents count 24 times.
"""
import argparse
import collections
import importlib.util
import sys

STATUSES = ["negotiating", "agreed", "signed", "ratified", "in_force", "suspended", "withdrawn", "ended"]
PAIRS = {"join", "merge"}
DRAFTS = {"record"} | {"status." + s for s in STATUSES}  # about a draft as a whole
FOUNDING_WEIGHT = 24
SINGLE = {"date", "place", "occasion", "value"}


def load_scorer(path):
    spec = importlib.util.spec_from_file_location("scorer", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


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
    if slot == "commitment":
        return float(scorer.any_same([words], scorer.listed(gold.get("commitments"))))
    if slot == "supersedes":
        return float(scorer.any_same([words], scorer.listed(gold.get("supersedes"))))
    if slot == "fields":
        return max([scorer.field_credit(f["code"], value) for f in gold.get("fields") or []], default=0.0)
    if slot == "party":
        return float(scorer.any_same(value.split(" | "), gold_names(gold.get("parties"))))
    sys.exit(f"unknown slot: {slot}")


def wanted(scorer, slot, gold):
    """How many values the gold record has."""
    if slot in SINGLE:
        value = {"place": scorer.place_names(gold), "date": scorer.date_value(gold), "value": scorer.money(gold),
                 "occasion": scorer.listed(gold.get("occasion"))}[slot]
        return 1 if value else 0
    key = {"signatory": "signatories", "witness": "witnesses", "fields": "fields", "party": "parties", "commitment": "commitments",
           "supersedes": "supersedes"}[slot]
    return len(scorer.listed(gold.get(key)))


class Slot:
    """Training rows of one slot. For "record" the `quiet` documents, which have no agreement, count too."""

    def __init__(self):
        self.quiet = set()
        self.rows = []  # (document, group, features, label, words)
        self.gold = collections.Counter()  # document -> values its paired gold records have


def whole_draft(slots, document, number, features, record):
    group = (document, number)
    if record is None or record.get("salience") != "background" or document.startswith("seed-"):
        slots["record"].rows.append((document, group, features, float(record is not None), number))
    if record is not None:
        for status in STATUSES:
            slots["status." + status].rows.append((document, group, features, float(record["status"] == status), number))
            slots["status." + status].gold[document] += record["status"] == status


def gather(scorer, slots, gold_path, predicted_path, candidates_path):
    gold, predicted = scorer.read(gold_path), scorer.read(predicted_path)
    paired = {}
    for key, document in gold.items():
        g, p = scorer.listed(document.get("agreements")), scorer.listed(predicted.get(key, {}).get("agreements"))
        slots["record"].gold[key] += sum(r.get("salience") != "background" for r in g)
        if not g:
            slots["record"].quiet.add(key)
        for i, j, _ in scorer.pair_up(g, p, scorer.similarity):
            paired[key, j] = g[i]
            for name, slot in slots.items():
                if name in PAIRS | DRAFTS:
                    continue
                slot.gold[key] += wanted(scorer, name, g[i])
    with open(candidates_path, encoding="utf-8") as lines:
        for line in lines:
            document, number, slot, value, words, *features = line.rstrip("\n").split("\t")
            record = paired.get((document, int(number)))
            if slot == "record":
                whole_draft(slots, document, number, features, record)
            if record is None or slot == "record":
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


def habit(document):
    """Annotators differ in what they find worth noting: a feature of their own keeps that out of the other weights."""
    if document.startswith(("ar-train", "seed-")):
        return []
    return ["annotator=pool"] if "-pool-" in document or "20" in document[:10] else ["annotator=samples"]


def write_rows(slots, out):
    """A line "# slot wanted single fixed" for each slot, then its rows; quiet documents as "! document"."""
    for name, slot in slots.items():
        if not slot.rows:
            continue
        print("#", name, sum(slot.gold.values()), int(name in SINGLE), int(name in PAIRS), sep="\t", file=out)
        for document in sorted(slot.quiet):
            print("!", document, sep="\t", file=out)
        for document, group, features, label, words in slot.rows:
            line = [document, group, words, f"{label:.3f}", *features, *(habit(document) if name not in PAIRS else [])]
            for _ in range(FOUNDING_WEIGHT if document.startswith("seed-") else 1):
                print(*line, sep="\t", file=out)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--scorer", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--slots", default="party,date,place,occasion,value,signatory,witness,fields,commitment,supersedes,join,merge,record," + ",".join("status." + s for s in STATUSES))
    parser.add_argument("files", nargs="+")
    options = parser.parse_args()
    if len(options.files) % 4:
        sys.exit("files come in fours: GOLD PREDICTED CANDIDATES DECISIONS")
    scorer = load_scorer(options.scorer)
    slots = collections.defaultdict(Slot)
    for i in range(0, len(options.files), 4):
        gold, predicted, candidates, decisions = options.files[i:i + 4]
        gather(scorer, slots, gold, predicted, candidates)
        gather_decisions(scorer, slots, gold, decisions)
    with open(options.out, "w", encoding="utf-8") as out:
        write_rows(slots, out)


if __name__ == "__main__":
    main()

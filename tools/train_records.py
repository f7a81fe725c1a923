#!/usr/bin/env python3
"""Learn the weights that say which drafts are agreements (packs/*/models/record.weights).

usage: train_records.py --scorer score.py --out record.weights [--l2 X] GOLD PREDICTED FEATURES [GOLD PREDICTED FEATURES ...]

GOLD and PREDICTED are JSON Lines as `mithaq extract` writes them with an empty model (no threshold, so that every draft is there); FEATURES has
a line "document<TAB>number of the record<TAB>feature<TAB>feature..." for each predicted record. A record that pairs with a main
gold record is right, one that pairs with none is wrong, one that pairs with a background record says nothing. Logistic
regression with an L2 penalty, batch gradient descent, no randomness. The threshold is the one with the best F1 in five folds.
"""
import argparse
import importlib.util
import math
import sys


def load_scorer(path):
    spec = importlib.util.spec_from_file_location("scorer", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def rows_of(scorer, gold_path, predicted_path, features_path):
    """[(document, features, label)], how many main gold records no draft was paired with, and the documents without records."""
    gold, predicted = scorer.read(gold_path), scorer.read(predicted_path)
    features = {}
    with open(features_path, encoding="utf-8") as lines:
        for line in lines:
            document, number, *names = line.rstrip("\n").split("\t")
            features[document, int(number)] = names
    rows, missed, quiet = [], 0, set()
    for key, document in gold.items():
        g, p = scorer.listed(document.get("agreements")), scorer.listed(predicted.get(key, {}).get("agreements"))
        pairs = {j: i for i, j, _ in scorer.pair_up(g, p, scorer.similarity)}
        if not g:
            quiet.add(key)
        main = [i for i, r in enumerate(g) if r.get("salience") != "background"]
        missed += len(set(main) - set(pairs.values()))
        for j in range(len(p)):
            if j in pairs and pairs[j] not in main:
                continue
            rows.append((key, features[key, j], 1 if j in pairs else 0))
    return rows, missed, quiet


def train(rows, l2, rounds=300, rate=0.3):
    """AdaGrad over the whole batch: steps shrink where a feature's gradient has been large, so that no rate diverges."""
    weights = {name: 0.0 for _, names, _ in rows for name in names}
    history = dict.fromkeys(weights, 1e-6)
    for _ in range(rounds):
        gradient = dict.fromkeys(weights, 0.0)
        for _, names, label in rows:
            error = label - probability(weights, names)
            for name in names:
                gradient[name] += error
        for name in weights:
            step = gradient[name] - (0 if name == "bias" else l2 * weights[name])
            history[name] += step * step
            weights[name] += rate * step / math.sqrt(history[name])
    return weights


def probability(weights, names):
    return 1 / (1 + math.exp(-sum(weights.get(n, 0.0) for n in names)))


def folds(rows, l2, count=5):
    """Held-out (probability, label) of every row; documents are not split."""
    documents = sorted({key for key, _, _ in rows})
    fold_of = {key: i % count for i, key in enumerate(documents)}
    out = []
    for fold in range(count):
        weights = train([r for r in rows if fold_of[r[0]] != fold], l2)
        out += [(probability(weights, names), label, key) for key, names, label in rows if fold_of[key] == fold]
    return out


# A false alarm in a document without agreements costs trust: the threshold trades a fifth of its rate against F1.
ALARM_PRICE = 0.2


def best_threshold(scored, missed, quiet):
    best = (0.0, 0.0, 0.0, 0.0)
    positives = sum(label for _, label, _ in scored) + missed
    for step in range(5, 80):
        threshold = step / 100
        kept = [(label, key) for p, label, key in scored if p >= threshold]
        if kept:
            right = sum(label for label, _ in kept)
            precision, recall = right / len(kept), right / positives
            f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0
            alarms = len({key for _, key in kept} & quiet) / max(1, len(quiet))
            best = max(best, (f1 - ALARM_PRICE * alarms, f1, alarms, threshold))
    return best[1:]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--scorer", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--l2", type=float, default=1.0)
    parser.add_argument("files", nargs="+")
    options = parser.parse_args()
    if len(options.files) % 3:
        sys.exit("files come in threes: GOLD PREDICTED FEATURES")
    scorer = load_scorer(options.scorer)
    rows, missed, quiet = [], 0, set()
    for i in range(0, len(options.files), 3):
        more, lost, without = rows_of(scorer, *options.files[i:i + 3])
        rows += more
        missed += lost
        quiet |= without
    scored = folds(rows, options.l2)
    f1, alarms, threshold = best_threshold(scored, missed, quiet)
    base = sum(label for _, label, _ in scored)
    print(f"{len(rows)} drafts, {base} right, {missed} gold records without a draft", file=sys.stderr)
    print(f"without a model F1 {2 * base / (len(rows) + base + missed):.3f}; held out F1 {f1:.3f}, false alarms {alarms:.2f} at {threshold}", file=sys.stderr)
    weights = train(rows, options.l2)
    with open(options.out, "w", encoding="utf-8") as out:
        out.write("# Which drafts are agreements: logistic regression over named features. Made by tools/train_records.py; see docs/DATA.md.\n")
        out.write(f"threshold\t{threshold}\n")
        for name in sorted(weights):
            out.write(f"{name}\t{weights[name]:.4f}\n")


if __name__ == "__main__":
    main()

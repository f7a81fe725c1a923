#!/usr/bin/env python3
"""Annotations without the words: gold/*.jsonl keeps for each document its id, the SHA-256 of its text and its records, every quote as
[start, end] in code points of the text. The texts belong to their publishers and are not here.

usage: gold_spans.py strip ANNOTATED.jsonl > gold/NAME.jsonl        words to offsets
       gold_spans.py fill gold/NAME.jsonl TEXTS.jsonl > OUT.jsonl   offsets to words, where TEXTS has the documents ("id", "text", ...)
       gold_spans.py agreements gold/merge.jsonl ANNOTATED.jsonl... > OUT.jsonl   each record with the id of its agreement, for `mithaq train merge`

A document whose text has another SHA-256 is refused: its offsets would point at other words.
"""
import hashlib
import json
import sys

QUOTED = {"mentions", "names", "parent", "capacity", "witnesses", "occasion", "quotes", "commitments", "supersedes"}


def digest(text):
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def walk(value, key, change):
    if isinstance(value, dict):
        return {k: walk(v, k, change) for k, v in value.items()}
    if isinstance(value, list) and key in QUOTED:
        return [change(v) for v in value]
    if isinstance(value, list):
        return [walk(v, key, change) for v in value]
    return value


def span_of(text):
    def change(quote):
        start = text.find(quote)
        if start < 0:
            sys.exit(f"not in the text: {quote}")
        return [start, start + len(quote)]
    return change


def strip(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            document = json.loads(line)
            records = walk(document["agreements"], "agreements", span_of(document["text"]))
            print(json.dumps({"id": document["id"], "sha256": digest(document["text"]), "agreements": records}, ensure_ascii=False))


def fill(path, texts_path):
    with open(texts_path, encoding="utf-8") as lines:
        texts = {d["id"]: d for d in map(json.loads, lines)}
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            kept = json.loads(line)
            document = texts.get(kept["id"])
            if document is None or digest(document["text"]) != kept["sha256"]:
                print(f"{kept['id']}: no such text", file=sys.stderr)
                continue
            document["agreements"] = walk(kept["agreements"], "agreements", lambda span: document["text"][span[0]:span[1]])
            print(json.dumps(document, ensure_ascii=False))


def agreements(path, annotated):
    documents = {}
    for name in annotated:
        with open(name, encoding="utf-8") as lines:
            documents.update((d["id"], d) for d in map(json.loads, lines))
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            kept = json.loads(line)
            document = documents.get(kept["id"])
            if document is None or digest(document["text"]) != kept["sha256"] or len(document["agreements"]) != len(kept["agreements"]):
                print(f"{kept['id']}: no such text, or other records", file=sys.stderr)
                continue
            for record, agreement in zip(document["agreements"], kept["agreements"]):
                record["agreement"] = agreement
            print(json.dumps(document, ensure_ascii=False))


def main():
    if len(sys.argv) == 3 and sys.argv[1] == "strip":
        strip(sys.argv[2])
    elif len(sys.argv) == 4 and sys.argv[1] == "fill":
        fill(sys.argv[2], sys.argv[3])
    elif len(sys.argv) > 3 and sys.argv[1] == "agreements":
        agreements(sys.argv[2], sys.argv[3:])
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Fails on a language pack or schema that is not plain text: UTF-8, composed (NFC), no carriage returns, no invisible direction marks.

usage: check_packs.py [--fix] [ROOT]      (--fix composes the files where they stand)
"""
import pathlib
import sys
import unicodedata

import cxx_text

INVISIBLE = {"\ufeff": "a byte order mark", "\r": "a carriage return"}
INVISIBLE.update({chr(code): f"U+{code:04X}, an invisible direction mark" for code in (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))})


def check_text(text):
    """(line, finding) of one file."""
    for number, line in enumerate(text.split("\n"), 1):
        for char, what in INVISIBLE.items():
            if char in line:
                yield number, what
        if not unicodedata.is_normalized("NFC", line):
            yield number, "not NFC (tools/check_packs.py --fix composes it)"
    if text and not text.endswith("\n"):
        yield text.count("\n") + 1, "no newline at the end of the file"


def check(root, fix=False):
    """Findings in packs/ and schema/ of `root`, and how many files there are."""
    findings = []
    paths = [path for path in cxx_text.files(root, ["packs", "schema"]) if path.suffix != ".model"]  # models are not text
    for path in paths:
        name = path.relative_to(root)
        try:
            text = path.read_bytes().decode("utf-8")
        except UnicodeDecodeError as error:
            findings.append(f"{name}: byte {error.start} is not UTF-8")
            continue
        if fix and not unicodedata.is_normalized("NFC", text):
            text = unicodedata.normalize("NFC", text)
            path.write_bytes(text.encode("utf-8"))
        findings += [f"{name}:{line}: {what}" for line, what in check_text(text)]
    return findings, len(paths)


def main():
    arguments = [argument for argument in sys.argv[1:] if argument != "--fix"]
    findings, count = check(pathlib.Path(arguments[0]) if arguments else cxx_text.ROOT, fix="--fix" in sys.argv)
    return cxx_text.report(findings, f"{count} files")


if __name__ == "__main__":
    sys.exit(main())

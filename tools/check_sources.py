#!/usr/bin/env python3
"""Fails on what no source of ours may hold.

usage: check_sources.py [ROOT]

All sources (C++, CMake, Python, shell, schema): ASCII (but for the labels of the schema, ar = "..."), no tabs, no spaces at the end of a line, a newline at the end of the
file, no note of work left undone. C++: `#pragma once` first in every header; no Manager, Helper or Util in the name of a file or type.
src/ outside src/doors: nothing prints, exits or aborts (tests aside).
"""
import pathlib
import re
import sys

import cxx_text

FOLDERS = ["src", "bench", "fuzz", "tests", "tools", "cmake", "schema", ".ci"]
NAMES = ["*.h", "*.cpp", "CMakeLists.txt", "*.cmake", "*.py", "*.sh", "*.toml"]
TOP = ["run", ".ci/run", "CMakeLists.txt", "CMakePresets.json", "rooms.toml", ".clang-tidy", ".clang-format"]

LABEL = re.compile(r'^(?:ar|ru) = ".*"$')
UNDONE = re.compile(r"\b(?:TO" r"DO|FIX" r"ME|X" r"XX)\b")
TYPE = re.compile(r"\b(?:class|struct|union|enum|namespace|using|concept)\s+(?:class\s+)?(\w+)")
NAME_PART = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
EMPTY_NAMES = {"manager", "managers", "helper", "helpers", "util", "utils", "utility", "utilities"}
PRINTS = re.compile(r"\bstd::(?:cout|cerr|clog|wcout|wcerr)\b|(?<![\w.>])(?:std::|::)?(?:v?f?printf|puts|fputs|putchar|perror)\s*\(|\bfmt::print\b")
LEAVES = re.compile(r"(?<![\w.>:])(?:std::|::)?(?:exit|_exit|_Exit|quick_exit|abort|terminate)\s*\(")


def empty_name(name):
    """The part of a name that says nothing, or None."""
    return next((part for part in NAME_PART.findall(name) if part.lower() in EMPTY_NAMES), None)


def check_text(name, text):
    """(line, finding) for the rules that hold in every kind of source."""
    for number, line in enumerate(text.split("\n"), 1):
        strange = next((char for char in line if ord(char) > 126), None)
        if strange and not (name.parts[0] == "schema" and LABEL.match(line)):
            yield number, f"U+{ord(strange):04X} is not ASCII"
        if "\t" in line:
            yield number, "a tab"
        if line != line.rstrip():
            yield number, "spaces at the end of the line"
        if UNDONE.search(line):
            yield number, "a note of work left undone"
    if not text.endswith("\n"):
        yield text.count("\n") + 1, "no newline at the end of the file"


def check_cxx(path, text):
    blanked = cxx_text.blank(text)
    if path.suffix == ".h" and not blanked.lstrip().startswith("#pragma once"):
        yield 1, "a header begins with #pragma once"
    part = empty_name(path.stem)
    if part:
        yield 1, f'"{part}" in the name of a file says nothing'
    for match in TYPE.finditer(blanked):
        part = empty_name(match[1])
        if part:
            yield cxx_text.line_of(text, match.start()), f'"{part}" in the name {match[1]} says nothing'
    if path.parts[0] == "src" and path.parts[1] != "doors" and not cxx_text.is_test(path):
        for rule, what in ((PRINTS, "prints"), (LEAVES, "ends the program")):
            for match in rule.finditer(blanked):
                yield cxx_text.line_of(text, match.start()), f"only src/doors {what}: {match[0].strip(' (')}"


def check(root):
    """Findings in the tree at `root`, and how many files there are."""
    paths = cxx_text.files(root, FOLDERS, NAMES) + [root / name for name in TOP if (root / name).is_file()]
    findings = []
    for path in paths:
        name = path.relative_to(root)
        try:
            text = path.read_bytes().decode("utf-8")
        except UnicodeDecodeError as error:
            findings.append(f"{name}: byte {error.start} is not UTF-8")
            continue
        found = list(check_text(name, text))
        if path.suffix in cxx_text.SOURCE_SUFFIXES:
            found += check_cxx(name, text)
        findings += [f"{name}:{line}: {what}" for line, what in sorted(found)]
    return findings, len(paths)


def main():
    findings, count = check(pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else cxx_text.ROOT)
    return cxx_text.report(findings, f"{count} files")


if __name__ == "__main__":
    sys.exit(main())

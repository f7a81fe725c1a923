#!/usr/bin/env python3
"""Fails on headers, sources and functions that are too long, and on a median function that is.

usage: check_sizes.py [--list] [ROOT]      (--list: the twenty longest functions, and nothing else)

The limits stand in rooms.toml under [sizes]. A test (x_test.cpp) may have twice the lines of a source, unless
[sizes] says test_lines; its functions are held to the same limit but are left out of the median.
A function is counted from the first line of its signature to its closing brace; comments above it do not count.
"""
import pathlib
import re
import statistics
import sys
import tomllib
from dataclasses import dataclass

import cxx_text

FOLDERS = ["src", "bench", "fuzz", "tests", "tools"]

_PREPROCESSOR = re.compile(r"^[ \t]*#(?:\\\n|[^\n])*", re.M)
_LEADING = re.compile(r"\s*(?:(?:public|protected|private)\s*:(?!:)|\[\[[^\]]*\]\]|;)*\s*")
_SCOPE = re.compile(r'^(?:template\s*<.*>\s*)?(?:inline\s+)?(?:namespace\b|extern\s*"|(?:class|struct|union|enum)\b)', re.S)
_QUALIFIERS = r"(?:const|volatile|noexcept|override|final|mutable|constexpr|try|&&?|\(\)|->[^;]*|requires\b.*)"
_FUNCTION_TAIL = re.compile(rf"\(\)\s*(?:{_QUALIFIERS}\s*)*(?:(?<!:):(?!:).*[)}}]\s*)?$", re.S)
_INITIALISER_LIST = re.compile(rf"\(\)\s*(?:{_QUALIFIERS}\s*)*(?<!:):(?!:)(?:.*,)?\s*[\w:<>,\s]+$", re.S)
_LAMBDA_TAIL = re.compile(rf"\[\]\s*(?:<[^;{{]*>\s*)?(?:\(\)\s*)?(?:{_QUALIFIERS}\s*)*$", re.S)
_NAME = re.compile(r"(operator\s*[^\s\w(]+|operator\s*\(\)|~?[\w:~]+)\s*\(\)")


@dataclass
class Function:
    name: str
    line: int
    lines: int


def _closing(text, opening):
    """Offset of the bracket that closes the one at `opening`; the end of the text if none does."""
    depth = 0
    for match in re.compile(r"[(){}\[\]]").finditer(text, opening):
        depth += 1 if match[0] in "({[" else -1
        if depth == 0:
            return match.start()
    return len(text) - 1


def _is_function(head):
    if _LAMBDA_TAIL.search(head):
        return True
    if _INITIALISER_LIST.search(head):
        return False
    if not _FUNCTION_TAIL.search(head):
        return False
    before = re.sub(r"operator\s*[^\s\w(]+", "operator", head.split("()")[0])
    return not re.search(r"(?<![<>=!])=", re.sub(r"<[^<>]*>", "", before))


def functions(text):
    """Every function with a body, and every lambda at namespace or class scope. Bodies are not looked into."""
    text = _PREPROCESSOR.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), cxx_text.blank(text))
    found = []
    head, begin, at = "", 0, 0  # head: the declaration so far, brackets emptied; begin: where it starts

    def restart(offset):
        nonlocal head, begin, at
        head, begin, at = "", offset, offset

    while at < len(text):
        char = text[at]
        if char in "([":
            close = _closing(text, at)
            head += char + {"(": ")", "[": "]"}[char]
            at = close + 1
        elif char == "{":
            start = begin + _LEADING.match(text, begin).end() - begin
            stripped = _LEADING.sub("", head, count=1)
            if _SCOPE.match(stripped) and not _FUNCTION_TAIL.search(stripped):
                restart(at + 1)
            elif _is_function(stripped):
                close = _closing(text, at)
                name = _NAME.search(stripped)
                first = cxx_text.line_of(text, start)
                found.append(Function(name[1] if name else "lambda", first, cxx_text.line_of(text, close) - first + 1))
                restart(close + 1)
            else:  # an initialiser: part of the declaration
                head += "{}"
                at = _closing(text, at) + 1
        elif char in ";}":
            restart(at + 1)
        else:
            head += char
            at += 1
    return found


def limit_of(path, sizes):
    """The kind of file and its most lines."""
    if cxx_text.is_test(path):
        return "test", sizes.get("test_lines", 2 * sizes["source_lines"])
    return ("header", sizes["header_lines"]) if path.suffix == ".h" else ("source", sizes["source_lines"])


def measure(root):
    """[(path relative to root, lines, functions)] of all sources."""
    measured = []
    for path in cxx_text.sources(root, FOLDERS):
        text = path.read_text(encoding="utf-8")
        measured.append((path.relative_to(root), len(text.splitlines()), functions(text)))
    return measured


def check(root):
    """Findings and a one-line summary of the tree at `root`."""
    sizes = tomllib.loads((root / "rooms.toml").read_text(encoding="utf-8"))["sizes"]
    findings, counted = [], []
    for path, lines, found in measure(root):
        kind, most = limit_of(path, sizes)
        if lines > most:
            findings.append(f"{path}:{lines}: a {kind} has {lines} lines; at most {most}")
        for function in found:
            if function.lines > sizes["function_lines"]:
                findings.append(f"{path}:{function.line}: {function.name} has {function.lines} lines; at most {sizes['function_lines']}")
        if not cxx_text.is_test(path):
            counted += [function.lines for function in found]
    median = statistics.median(counted) if counted else 0
    if median > sizes["median_function_lines"]:
        findings.append(f"the median function has {median:g} lines; at most {sizes['median_function_lines']}")
    return findings, f"{len(counted)} functions outside tests, median {median:g} lines, longest {max(counted, default=0)}"


def main():
    arguments = [argument for argument in sys.argv[1:] if argument != "--list"]
    root = pathlib.Path(arguments[0]) if arguments else cxx_text.ROOT
    if "--list" in sys.argv:
        rows = [(function.lines, path, function) for path, _, found in measure(root) for function in found]
        for lines, path, function in sorted(rows, key=lambda row: -row[0])[:20]:
            print(f"{lines:4} {path}:{function.line} {function.name}")
        return 0
    return cxx_text.report(*check(root))


if __name__ == "__main__":
    sys.exit(main())

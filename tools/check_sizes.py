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
_LEADING = re.compile(r"\s*(?:(?:(?:public|protected|private)\s*:(?!:)|;)\s*)*")
_TOKEN = re.compile(r"operator\s*(?:\(\)|\[\]|[^\s\w(]+)|~?[A-Za-z_]\w*|\(\)|\[\]|\{\}|::|->|&&|[^\s\w]")
_SCOPES = {"namespace", "class", "struct", "union", "enum"}
_QUALIFIERS = {"const", "volatile", "noexcept", "override", "final", "mutable", "constexpr", "try", "&", "&&", "()"}
_NO_NAMES = {"decltype", "noexcept", "requires", "alignas", "explicit"}


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


def _after_angles(tokens, at):
    """Where the template parameters or arguments that open at `at` have ended."""
    depth = 0
    while at < len(tokens):
        depth += {"<": 1, ">": -1}.get(tokens[at], 0)
        at += 1
        if depth == 0:
            break
    return at


def _ends_signature(rest):
    """Whether a body may follow the tokens that stand after a parameter list."""
    at = 0
    while at < len(rest) and rest[at] in _QUALIFIERS:
        at += 1
    if at == len(rest) or rest[at] in ("->", "requires"):
        return True
    return rest[at] == ":" and rest[-1] in ("()", "{}")  # the members' initialisers are complete


def _is_lambda(tokens):
    starts = [i for i, token in enumerate(tokens) if token == "[]" and (i == 0 or not re.match(r"[\w\]>)]", tokens[i - 1][-1]))]
    if not starts:
        return False
    at = starts[-1] + 1
    return _ends_signature(tokens[_after_angles(tokens, at) if tokens[at : at + 1] == ["<"] else at :])


def _function_name(tokens):
    """The name of the function whose body follows this declaration; None if what follows is no body."""
    for i, token in enumerate(tokens):
        if token == "=":
            return "lambda" if _is_lambda(tokens) else None
        named = token == "()" and i > 0 and re.match(r"~?\w", tokens[i - 1]) and tokens[i - 1] not in _NO_NAMES
        if named and _ends_signature(tokens[i + 1 :]):
            begin = i - 1
            while begin > 1 and tokens[begin - 1] == "::":
                begin -= 2
            return "".join(tokens[begin:i])
    return "lambda" if _is_lambda(tokens) else None


def _without_templates(tokens):
    at = 0
    while tokens[at : at + 1] == ["template"]:
        at = _after_angles(tokens, at + 1)
    return tokens[at:]


def _opens_scope(tokens):
    return any(token in _SCOPES for token in tokens[:2]) or tokens[:1] == ["extern"]


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
            tokens = _without_templates(_TOKEN.findall(_LEADING.sub("", head, count=1)))
            name = _function_name(tokens)
            if name:
                close = _closing(text, at)
                first = cxx_text.line_of(text, _LEADING.match(text, begin).end())
                found.append(Function(name, first, cxx_text.line_of(text, close) - first + 1))
                restart(close + 1)
            elif _opens_scope(tokens):
                restart(at + 1)
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

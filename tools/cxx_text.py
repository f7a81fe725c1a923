"""C++ text as the checks see it: comments and the contents of literals blanked, lines and columns kept."""
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parent.parent
SOURCE_SUFFIXES = (".h", ".cpp")

_TOKEN = re.compile(
    r"""(?P<raw>(?:u8|[uUL])?R"(?P<mark>[^()\\\s]{0,16})\(.*?\)(?P=mark)")
      | (?P<word>[A-Za-z_]\w*|\d(?:'?[\w.])*)
      | (?P<comment>//(?:\\\n|[^\n])*|/\*.*?\*/)
      | (?P<literal>"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')""",
    re.S | re.X,
)


def _spaces(text):
    return re.sub(r"[^\n]", " ", text)


def blank(text):
    """`text` without comments and without what stands between quotes; every other character in its place."""

    def replace(match):
        token = match[0]
        if match["word"]:
            return token
        if match["comment"]:
            return _spaces(token)
        first = token.index('"') if match["raw"] else 0
        return token[: first + 1] + _spaces(token[first + 1 : -1]) + token[-1]

    return _TOKEN.sub(replace, text)


def line_of(text, offset):
    return text.count("\n", 0, offset) + 1


def files(root, folders, names=("*",)):
    """All files below those folders of `root` whose name fits one of the globs, sorted."""
    found = {path for folder in folders for name in names for path in (root / folder).rglob(name)}
    return sorted(path for path in found if path.is_file() and "__pycache__" not in path.parts)


def sources(root, folders):
    return files(root, folders, ["*" + suffix for suffix in SOURCE_SUFFIXES])


def is_test(path):
    """x_test.cpp, and x_test_support.h, which only tests include."""
    return re.search(r"_test(_support)?\.(h|cpp)$", path.name) is not None


def report(findings, summary):
    """Prints the findings, one a line, or the summary; the exit code of the check."""
    for finding in findings:
        print(finding)
    if not findings:
        print(summary)
    return 1 if findings else 0

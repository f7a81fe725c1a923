#!/usr/bin/env python3
"""Runs clang-tidy over the sources of src, bench and fuzz (tests aside), and remembers those that passed.

usage: check_tidy.py BUILD_FOLDER [FILE...]

A file that passed is looked at again only when it, a header of ours that it includes, .clang-tidy or its compile command
has changed. Headers are seen through the sources that include them.
"""
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys

import cxx_text

TIDY = "clang-tidy-19"
FOLDERS = ("src", "bench", "fuzz", "tools")
NOISE = re.compile(r"^(?:\d+ warnings?|Suppressed|Use -header-filter|\[\d+/\d+\]).*", re.M)


def own_headers(root, path, seen):
    """All headers below src/ that `path` includes, however far down; added to `seen`."""
    for match in re.finditer(r'^[ \t]*#[ \t]*include[ \t]*"([^"\n]+)"', path.read_text(encoding="utf-8"), re.M):
        header = root / "src" / match[1]
        if header.is_file() and header not in seen:
            seen.add(header)
            own_headers(root, header, seen)
    return seen


def key_of(root, path, command):
    """A hash of all that the verdict hangs on, system headers aside."""
    digest = hashlib.sha256(command.encode())
    for part in [root / ".clang-tidy", path, *sorted(own_headers(root, path, set()))]:
        digest.update(part.read_bytes())
    return digest.hexdigest()


def tidy(build, path):
    done = subprocess.run([TIDY, "--quiet", "-p", str(build), str(path)], capture_output=True, text=True, encoding="utf-8", check=False)
    output = NOISE.sub("", done.stdout + ("" if done.returncode == 0 else done.stderr)).strip()
    return done.returncode, output


def chosen(root, build, wanted):
    """{path: compile command} of our own sources, or of those that were asked for."""
    entries = json.loads((build / "compile_commands.json").read_text(encoding="utf-8"))
    found = {}
    for entry in entries:
        path = (pathlib.Path(entry["directory"]) / entry["file"]).resolve()
        inside = any(path.is_relative_to(root / folder) for folder in FOLDERS)
        if path in wanted or (not wanted and inside and not cxx_text.is_test(path)):
            found[path] = entry["command"]
    return found


def main():
    root = cxx_text.ROOT
    build = pathlib.Path(sys.argv[1]).resolve()
    passed = build / "tidy-passed"
    passed.mkdir(exist_ok=True)
    commands = chosen(root, build, {pathlib.Path(name).resolve() for name in sys.argv[2:]})
    keys = {path: key_of(root, path, command) for path, command in commands.items()}
    changed = [path for path in commands if not (passed / keys[path]).exists()]
    changed.sort(key=lambda path: -path.stat().st_size)  # the long ones first, so that no core waits at the end

    def look(path):
        code, output = tidy(build, path)
        if code == 0:
            (passed / keys[path]).touch()
        return code, output

    failed = 0
    with concurrent.futures.ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        for code, output in pool.map(look, changed):
            if code != 0:
                failed += 1
                print(output.replace(f"{root}/", ""), flush=True)
    print(f"{len(commands)} sources, {len(changed)} looked at, {failed} with findings")
    return 1 if failed or not commands else 0


if __name__ == "__main__":
    sys.exit(main())

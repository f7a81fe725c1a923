#!/usr/bin/env python3
"""Fails on an include that rooms.toml does not allow, on a cycle of files, and on a room that depends on too much.

usage: check_rooms.py [ROOT]

Every file below src/ belongs to the room whose name is the longest prefix of its path. In quotes stand our own headers,
named from src/ ("room/file.h"). What a room's CMakeLists.txt says after DEPENDS is held to the same table.
"""
import pathlib
import re
import sys
import tomllib

import cxx_text

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*"([^"\n]+)"', re.M)
DEPENDS = re.compile(r"mithaq_room\(\s*(\w+)(?:\s+DEPENDS((?:\s+(?!LINK\b)[\w/]+)*))?")


def room_of(path, rooms):
    """The room of a path below src/, or None."""
    fitting = [room for room in rooms if path.startswith(room + "/")]
    return max(fitting, key=len, default=None)


def find_cycle(graph):
    """Some cycle of the graph as a list that ends where it begins, or None."""
    state = {}  # node -> "open" | "done"
    for start in graph:
        trail = [(start, iter(graph[start]))] if start not in state else []
        state.setdefault(start, "open")
        while trail:
            node, rest = trail[-1]
            following = next(rest, None)
            if following is None:
                state[node] = "done"
                trail.pop()
            elif state.get(following) == "open":
                path = [entry[0] for entry in trail]
                return path[path.index(following) :] + [following]
            elif following in graph and following not in state:
                state[following] = "open"
                trail.append((following, iter(graph[following])))
    return None


def includes_of(text):
    """(line, included path) of every include in quotes; comments do not count."""
    blanked = cxx_text.blank(text)
    for match in INCLUDE.finditer(text):
        if "include" in blanked[match.start() : match.end()]:
            yield cxx_text.line_of(text, match.start(1)), match[1]


def check_file(src, path, rooms, graph):
    name = path.relative_to(src).as_posix()
    room = room_of(name, rooms)
    if room is None:
        yield f"src/{name}: in no room of rooms.toml"
        return
    graph[name] = []
    for line, included in includes_of(path.read_text(encoding="utf-8")):
        other = room_of(included, rooms)
        if other is None:
            yield f'src/{name}:{line}: "{included}" is in no room (own headers are named from src/, others stand in <>)'
            continue
        graph[name].append(included)
        if other != room and other not in rooms[room]:
            allowed = ", ".join(rooms[room]) or "nothing"
            yield f'src/{name}:{line}: {room} may not include {other} ("{included}"); allowed: {allowed}'


def check_depends(src, rooms):
    for path in cxx_text.files(src, ["."], ["CMakeLists.txt"]):
        name = path.relative_to(src).as_posix()
        room = room_of(name, rooms)
        for match in DEPENDS.finditer(path.read_text(encoding="utf-8")):
            for other in (match[2] or "").split():
                if room and other not in rooms[room]:
                    yield f"src/{name}: {room} may not depend on {other}"


def check(root):
    """All findings in the tree at `root`."""
    rooms = tomllib.loads((root / "rooms.toml").read_text(encoding="utf-8"))["rooms"]
    findings = [f"rooms.toml: {room} allows {other}, which is no room" for room in rooms for other in rooms[room] if other not in rooms]
    rooms_cycle = find_cycle(rooms)
    if rooms_cycle:
        findings.append("rooms.toml: a cycle of rooms: " + " -> ".join(rooms_cycle))
    src, graph = root / "src", {}
    for path in cxx_text.sources(root, ["src"]):
        findings += check_file(src, path, rooms, graph)
    files_cycle = find_cycle(graph)
    if files_cycle:
        findings.append("a cycle of files: " + " -> ".join(files_cycle))
    return findings + list(check_depends(src, rooms)), len(graph)


def main():
    findings, count = check(pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else cxx_text.ROOT)
    return cxx_text.report(findings, f"{count} files keep to rooms.toml")


if __name__ == "__main__":
    sys.exit(main())

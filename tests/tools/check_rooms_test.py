import subprocess
import sys

from tree import TOOLS, TreeTest
import check_rooms


class Rooms(TreeTest):
    def test_allowed_includes_pass(self):
        self.write("src/base/a.h", "#pragma once\n#include <vector>\n")
        self.write("src/text/b.h", '#pragma once\n#include "base/a.h"\n')
        self.write("src/doors/cli/main.cpp", '#include "text/b.h"\n#include "base/a.h"\n')
        self.assertEqual(check_rooms.check(self.root), ([], 3))

    def test_include_outside_the_table_is_found_with_its_line(self):
        self.write("src/text/b.h", "#pragma once\n")
        self.write("src/base/a.cpp", '#include <string>\n  #  include "text/b.h"\n')
        (finding,) = self.findings(check_rooms.check)
        self.assertTrue(finding.startswith("src/base/a.cpp:2: base may not include text"), finding)

    def test_include_in_a_comment_or_a_literal_does_not_count(self):
        self.write("src/base/a.cpp", '// #include "text/b.h"\n/*\n#include "text/b.h"\n*/\nauto s = R"(\n#include "text/b.h"\n)";\n')
        self.assertEqual(self.findings(check_rooms.check), [])

    def test_header_of_no_room_is_found(self):
        self.write("src/base/a.cpp", '#include "a.h"\n')
        self.assertIn("is in no room", self.findings(check_rooms.check)[0])

    def test_file_of_no_room_is_found(self):
        self.write("src/attic/a.cpp", "int a;\n")
        self.assertEqual(self.findings(check_rooms.check), ["src/attic/a.cpp: in no room of rooms.toml"])

    def test_room_is_the_longest_prefix(self):
        self.assertEqual(check_rooms.room_of("doors/cli/x.h", ["doors", "doors/cli"]), "doors/cli")
        self.assertIsNone(check_rooms.room_of("textile/x.h", ["text"]))

    def test_cycle_of_files_within_a_room_is_found(self):
        self.write("src/text/a.h", '#include "text/b.h"\n')
        self.write("src/text/b.h", '#include "text/c.h"\n')
        self.write("src/text/c.h", '#include "text/a.h"\n')
        self.assertEqual(self.findings(check_rooms.check), ["a cycle of files: text/a.h -> text/b.h -> text/c.h -> text/a.h"])

    def test_two_ways_to_one_header_are_no_cycle(self):
        self.assertIsNone(check_rooms.find_cycle({"a": ["b", "c"], "b": ["d"], "c": ["d"], "d": []}))

    def test_faults_of_the_table_itself_are_found(self):
        self.write("rooms.toml", '[rooms]\nbase = ["text"]\ntext = ["base", "nowhere"]\n')
        findings = self.findings(check_rooms.check)
        self.assertIn("rooms.toml: text allows nowhere, which is no room", findings)
        self.assertIn("rooms.toml: a cycle of rooms: base -> text -> base", findings)

    def test_cmake_dependence_outside_the_table_is_found(self):
        self.write("src/text/CMakeLists.txt", "mithaq_room(text DEPENDS base LINK ICU::uc)\n")
        self.write("src/base/CMakeLists.txt", "mithaq_room(base\n  DEPENDS text\n  LINK tl::expected)\n")
        self.assertEqual(self.findings(check_rooms.check), ["src/base/CMakeLists.txt: base may not depend on text"])

    def test_program_fails_on_a_bad_tree_and_passes_on_a_good_one(self):
        run = lambda: subprocess.run([sys.executable, TOOLS / "check_rooms.py", self.root], capture_output=True, check=False).returncode
        self.assertEqual(run(), 0)
        self.write("src/base/a.cpp", '#include "text/b.h"\n')
        self.assertEqual(run(), 1)

"""tools/check.sh and the checks that need a program from LLVM, in a tree with a copy of tools/."""
import json
import shutil
import subprocess
import unittest

from tree import TOOLS, TreeTest


class Checks(TreeTest):
    def setUp(self):
        super().setUp()
        shutil.copytree(TOOLS, self.root / "tools", ignore=shutil.ignore_patterns("__pycache__", "*.cpp"))
        shutil.copy(TOOLS.parent / ".clang-format", self.root)
        self.write("LICENSE", "MIT License\n")
        self.write("README.md", "./run demo\n./run test\n")
        self.write("src/base/a.cpp", "int one() { return 1; }\n")

    def check(self, *names):
        done = subprocess.run([self.root / "tools/check.sh", *names], capture_output=True, text=True, check=False)
        return done.returncode, done.stdout + done.stderr

    def test_every_check_is_run_and_the_failed_ones_are_named_last(self):
        self.write("src/base/a.cpp", '#include "text/b.h"  // TO' 'DO\n')
        code, said = self.check("sources", "readme", "rooms")
        self.assertEqual(code, 1)
        self.assertIn("src/base/a.cpp:1: a note of work left undone", said)
        self.assertIn("check: readme   ok", said)
        self.assertTrue(said.endswith("check: FAILED: sources rooms\n"), said)

    def test_good_tree_passes(self):
        code, said = self.check("readme", "packs", "sizes", "rooms")
        self.assertEqual(code, 0, said)

    def test_unknown_check_is_refused(self):
        code, said = self.check("siezs")
        self.assertEqual(code, 2)
        self.assertIn("there are: sources rooms", said)

    def test_missing_licence_and_readme_that_does_not_say_how_to_begin(self):
        (self.root / "LICENSE").unlink()
        self.write("README.md", "./run demo\n")
        code, said = self.check("readme")
        self.assertEqual(code, 1)
        self.assertIn("the licence is missing", said)
        self.assertIn("README.md: does not name ./run test", said)

    @unittest.skipUnless(shutil.which("clang-format-19"), "clang-format-19 is not installed")
    def test_untidy_layout_is_found(self):
        self.assertEqual(self.check("format")[0], 0)
        self.write("src/base/b.cpp", "int  two( ) { return 2; }\n")
        code, said = self.check("format")
        self.assertEqual(code, 1)
        self.assertIn("src/base/b.cpp", said)

    @unittest.skipUnless(shutil.which("clang-tidy-19"), "clang-tidy-19 is not installed")
    def test_tidy_finds_a_fault_and_looks_again_when_a_header_changes(self):
        shutil.copy(TOOLS.parent / ".clang-tidy", self.root)
        header = self.write("src/base/a.h", "#pragma once\nint one();\n")
        source = self.write("src/base/a.cpp", '#include "base/a.h"\nint one() { return 1; }\n')
        command = f"c++ -std=c++20 -I{self.root}/src -c {source}"
        entry = {"directory": str(self.root), "file": str(source), "command": command}
        self.write("build/release/compile_commands.json", json.dumps([entry]))
        self.assertIn("1 sources, 1 looked at, 0 with findings", self.check("tidy")[1])
        self.assertIn("1 sources, 0 looked at, 0 with findings", self.check("tidy")[1])
        header.write_text("#pragma once\nint one();\ninline int BadName() { return 2; }\n", encoding="utf-8")
        code, said = self.check("tidy")
        self.assertEqual(code, 1)
        self.assertIn("invalid case style for function 'BadName'", said)


if __name__ == "__main__":
    unittest.main()

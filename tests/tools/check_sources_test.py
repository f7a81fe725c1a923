from tree import TreeTest
import check_sources

GOOD = "// why\n#pragma once\n\nnamespace mithaq::base {\nstruct Span {};\n}\n"


class Sources(TreeTest):
    def findings_in(self, name, text):
        self.write(name, text)
        return [finding.split(": ", 1)[1] for finding in self.findings(check_sources.check)]

    def test_good_tree_passes(self):
        self.assertEqual(self.findings_in("src/base/span.h", GOOD), [])

    def test_arabic_in_cxx_cmake_schema_and_shell(self):
        for name in ("src/base/a.cpp", "src/base/CMakeLists.txt", "cmake/x.cmake", "schema/kinds.toml", "tools/x.sh", "run"):
            self.assertEqual(self.findings_in(name, "# \u0639\n" if "cpp" not in name else "// \u0639\n"), ["U+0639 is not ASCII"], name)
            (self.root / name).unlink()

    def test_labels_of_the_schema_may_be_arabic(self):
        self.assertEqual(self.findings_in("schema/kinds.toml", 'ar = "\u0639"\n'), [])
        self.assertEqual(self.findings_in("schema/kinds.toml", 'code = "\u0639"\n'), ["U+0639 is not ASCII"])

    def test_bytes_that_are_not_utf8(self):
        self.assertEqual(self.findings_in("src/base/a.cpp", b"// \xe9\n"), ["byte 3 is not UTF-8"])

    def test_layout(self):
        self.assertEqual(self.findings_in("src/base/a.cpp", "\tint a;\nint b; \nint c;\r\nint d;"),
                         ["a tab", "spaces at the end of the line", "spaces at the end of the line", "no newline at the end of the file"])

    def test_header_without_pragma_once(self):
        self.assertEqual(self.findings_in("src/base/a.h", "// #pragma once\nint a();\n"), ["a header begins with #pragma once"])

    def test_note_of_work_left_undone(self):
        self.assertEqual(self.findings_in("src/base/a.cpp", "// TO" "DO: later\n"), ["a note of work left undone"])

    def test_names_that_say_nothing(self):
        self.assertEqual(self.findings_in("src/base/string_util.cpp", "int a;\n"), ['"util" in the name of a file says nothing'])
        (self.root / "src/base/string_util.cpp").unlink()
        for name in ("class DateManager", "struct HTMLHelper", "enum class UtilKind", "namespace utils"):
            (finding,) = self.findings_in("src/base/a.cpp", name + " {};\n")
            self.assertIn("says nothing", finding)
        self.assertEqual(self.findings_in("src/base/a.cpp", "// a Manager\nclass Management {};\nauto s = \"class Helper\";\n"), [])

    def test_printing_and_leaving_outside_doors(self):
        for line in ("std::cout << 1;", 'printf("x");', "std::fprintf(stderr, s);", 'fmt::print("x");', "std::exit(1);", "abort();", "::exit(2);"):
            self.assertEqual(len(self.findings_in("src/base/a.cpp", f"void f() {{ {line} }}\n")), 1, line)
        for line in ("snprintf(b, 2, s);", "on_exit(1);", "machine.abort();", "// std::cout", 'g("std::exit(1)");'):
            self.assertEqual(self.findings_in("src/base/a.cpp", f"void f() {{\n  {line}\n}}\n"), [], line)

    def test_doors_and_tests_may_print(self):
        for name in ("src/doors/cli/main.cpp", "src/base/a_test.cpp", "bench/a.cpp"):
            self.assertEqual(self.findings_in(name, "void f() { std::cout << 1; }\n"), [])

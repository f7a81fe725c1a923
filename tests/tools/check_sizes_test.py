import unittest

from tree import TreeTest
import check_sizes


def measured(text):
    return [(function.name, function.line, function.lines) for function in check_sizes.functions(text)]


class Functions(unittest.TestCase):
    def test_free_function_in_namespaces(self):
        text = "namespace a::b {\nnamespace {\n\n// says why\nint f(int x) {\n  return x;\n}\n\n}\n}\n"
        self.assertEqual(measured(text), [("f", 5, 3)])

    def test_signature_over_several_lines_counts(self):
        self.assertEqual(measured("template <typename T>\nauto f(T x,\n       int y = 1) noexcept -> std::vector<T>\n{\n}\n"), [("f", 1, 5)])

    def test_members_constructors_operators(self):
        text = (
            "class A final : public B<int()> {\n public:\n  explicit A(int x) : B(x), y_{x}, z_{{1, 2}} {}\n"
            "  bool operator==(const A& o) const { return y_ == o.y_; }\n  A& operator=(A&& o) = default;\n"
            "  int size() const override;\n private:\n  int y_{3};\n  std::function<int(int)> f_{};\n};\n"
        )
        self.assertEqual(measured(text), [("A", 3, 1), ("operator==", 4, 1)])

    def test_out_of_class_constructor_with_braces_in_its_list(self):
        self.assertEqual(measured("A::A(int x)\n    : y_{x},\n      z_(x) {\n  go();\n}\n"), [("A::A", 1, 5)])

    def test_tables_and_declarations_are_no_functions(self):
        text = (
            'constexpr std::array<int, 2> kTable = {1, 2};\nstruct P { int a = 1; };\nenum class E { kA, kB };\n'
            "const auto kMade = make({1, 2});\nint f(int);\nstd::vector<int> v{1, 2};\nusing F = void(int);\n"
        )
        self.assertEqual(measured(text), [])

    def test_control_flow_and_lambdas_belong_to_their_function(self):
        text = "void f() {\n  if (a) {\n  } else {\n  }\n  auto g = [&](int x) {\n    return x;\n  };\n}\nvoid h() {}\n"
        self.assertEqual(measured(text), [("f", 1, 8), ("h", 9, 1)])

    def test_lambda_at_namespace_scope_counts(self):
        self.assertEqual([lines for _, _, lines in measured("const auto kX = [] {\n  return 1;\n}();\n")], [3])

    def test_braces_in_literals_comments_and_macros_do_not_count(self):
        text = '#define OPEN {\nvoid f() {\n  g("{", \'{\', R"x({{)x", 1\'000);  // {\n}\nvoid h() {}\n'
        self.assertEqual(measured(text), [("f", 2, 3), ("h", 5, 1)])

    def test_gtest_cases_are_functions(self):
        self.assertEqual(measured("TEST(Fold, Works) {\n  EXPECT_EQ(1, 1);\n}\n"), [("TEST", 1, 3)])

    def test_statement_between_functions(self):
        self.assertEqual(measured('extern "C" {\nint f() { return 1; }\n}\nextern "C" int g() { return 1; }\n'), [("f", 2, 1), ("g", 4, 1)])


class Sizes(TreeTest):
    def test_long_header_source_and_test(self):
        self.write("src/base/a.h", "\n" * 11)
        self.write("src/base/a.cpp", "\n" * 21)
        self.write("src/base/a_test.cpp", "\n" * 41)
        self.write("src/base/b_test.cpp", "\n" * 40)
        findings = self.findings(check_sizes.check)
        self.assertEqual([finding.split(":")[0] for finding in findings], ["src/base/a.cpp", "src/base/a.h", "src/base/a_test.cpp"])

    def test_long_function_also_in_a_test(self):
        self.write("src/base/a_test.cpp", "TEST(A, B) {\n" + "  go();\n" * 5 + "}\n")
        self.assertEqual(self.findings(check_sizes.check), ["src/base/a_test.cpp:1: TEST has 7 lines; at most 6"])

    def test_median_leaves_tests_out(self):
        self.write("src/base/a.cpp", "void f() {\n\n\n\n}\n")
        self.write("src/base/a_test.cpp", "void g() {}\nvoid h() {}\n")
        self.assertEqual(self.findings(check_sizes.check), ["the median function has 5 lines; at most 4"])

    def test_at_the_limit_passes(self):
        self.write("src/base/a.h", "void f() {\n\n\n}\n" + "\n" * 6)
        self.assertEqual(self.findings(check_sizes.check), [])

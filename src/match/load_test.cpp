// What PatternSet::load accepts, and each fault with its place and hint.
#include <gtest/gtest.h>

#include "match/pattern_test_support.h"

namespace mithaq::match {
namespace {

std::vector<base::Error> faults(const std::string& content) {
  const auto set = load_text(content);
  return set ? std::vector<base::Error>{} : set.error();
}

std::string all_messages(const std::string& content) {
  std::string text;
  for (const base::Error& error : faults(content)) text += error.message() + "\n";
  return text;
}

struct FaultCase {
  const char* name;
  std::string content;
  std::string message;  // of the only fault
};

class Fault : public testing::TestWithParam<FaultCase> {};

TEST_P(Fault, SaysWhereAndWhat) { EXPECT_EQ(all_messages(GetParam().content), GetParam().message + "\n"); }

std::string p(const std::string& expression) { return file_of(expression); }

// In p() the expression starts in line 2, column 5.
INSTANTIATE_TEST_SUITE_P(
    Names, Fault,
    testing::Values(
        FaultCase{"UnknownConcept", p("a sing"), "test.pat:2:7: unknown concept or definition \"sing\" (did you mean \"sign\"?)"},
        FaultCase{"FarFromAnything", p("a zzzzzzzz"), "test.pat:2:7: unknown concept or definition \"zzzzzzzz\""},
        FaultCase{"UnknownDefinition", "Parties = Party and Party\nq -> F\n  Partys\n  + x\nr -> F\n  Parties\n  + x\n",
                  "test.pat:3:3: unknown concept or definition \"Partys\" (did you mean \"Party\"?)"},
        FaultCase{"UnknownFeature", p("sign.pasd"), "test.pat:2:5: unknown feature \"pasd\" (did you mean \"past\"?)"},
        FaultCase{"UnknownNegatedFeature", p("sign.!pasive"), "test.pat:2:5: unknown feature \"pasive\" (did you mean \"passive\"?)"},
        FaultCase{"SameFeatureTwice", p("sign.past.!past"), "test.pat:2:5: \"sign\" both with and without the same feature"},
        FaultCase{"DuplicatePattern", p("a") + "\n" + p("b"), "test.pat:5:1: there is a pattern \"p\" already (in test.pat:1)"},
        FaultCase{"DuplicateDefinition", "X = a\nX = b\n" + p("X"), "test.pat:2:1: \"X\" is defined twice (first in line 1)"},
        FaultCase{"UnusedDefinition", "X = a\n" + p("b"), "test.pat:1:1: \"X\" is never used"},
        FaultCase{"DefinitionOfAConcept", "Party = a\n" + p("Party"), "test.pat:1:1: there is a concept \"Party\" already"},
        FaultCase{"DefinitionOfAny", "any = a\n" + p("a any"),
                  "test.pat:1:1: \"any\" means any word and cannot be defined\ntest.pat:1:1: \"any\" is never used"},
        FaultCase{"FeatureOfADefinition", "X = a\n" + p("X.past"),
                  "test.pat:3:5: \"X\" is a definition and has no features (give them to the concepts in it)"},
        FaultCase{"Cycle", "X = a Y\nY = [b X] c\n" + p("X"), "test.pat:2:8: the definition \"X\" uses itself (X -> Y -> X)"},
        FaultCase{"OwnCycle", "X = a [X]\n" + p("X"), "test.pat:1:8: the definition \"X\" uses itself (X -> X)"},
        FaultCase{"UnknownRole", p("party:a") + "        partie\tw\n",
                  "test.pat:4:9: \"p\" captures no \"partie\" (did you mean \"party\"?)"}),
    [](const auto& info) { return info.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Sense, Fault,
    testing::Values(
        FaultCase{"Empty", p("[a] [b]"), "test.pat:1:1: \"p\" can match nothing at all (make one of its parts obligatory)"},
        FaultCase{"OnlyAnchors", p("^ ..3 $"), "test.pat:1:1: \"p\" can match nothing at all (make one of its parts obligatory)"},
        FaultCase{"OnlyNot", p("!a [b]"), "test.pat:1:1: \"p\" can match nothing at all (make one of its parts obligatory)"},
        FaultCase{"EmptyThroughDefinition", "X = [a]\n" + p("X"),
                  "test.pat:2:1: \"p\" can match nothing at all (make one of its parts obligatory)"},
        FaultCase{"EmptyRepeat", p("a ([b])+"), "test.pat:2:8: what is repeated can match nothing (make one of its parts obligatory)"},
        FaultCase{"EmptyCapture", p("a r:([b])"), "test.pat:2:7: the capture \"r\" can be empty (write [r:X] with an X that is not)"},
        FaultCase{"EmptyNot", p("a !([b])"), "test.pat:2:7: ! fails everywhere, for what follows it can match nothing"},
        FaultCase{"EmptyGuard", p("a ..3!([b]) c"), "test.pat:2:7: ! fails everywhere, for what follows it can match nothing"},
        FaultCase{"CaptureInNot", p("a !(r:b)"), "test.pat:2:7: nothing can be captured after !"},
        FaultCase{"GapAtTheEnd", p("a ..3"),
                  "test.pat:2:7: this gap can skip nothing (only words between two elements are skipped, or next to ^ and $)"},
        FaultCase{"GapAtTheStart", p("..3 a"),
                  "test.pat:2:5: this gap can skip nothing (only words between two elements are skipped, or next to ^ and $)"},
        FaultCase{"NoPositiveExample", "p -> F\n  a\n  - x\n",
                  "test.pat:1:1: \"p\" has no example that it matches (add a line \"+ sentence\")"}),
    [](const auto& info) { return info.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Syntax, Fault,
    testing::Values(
        FaultCase{"NoExpression", "p -> F\n  + x\n", "test.pat:1:1: there is no expression"},
        FaultCase{"EmptyDefinition", "X =\n" + p("a X"), "test.pat:1:1: there is no expression"},
        FaultCase{"Unclosed", p("a (b | c"), "test.pat:2:13: expected ) before the end"},
        FaultCase{"WrongBracket", p("a (b]"), "test.pat:2:9: expected )"},
        FaultCase{"CloseTooMany", p("a b)"), "test.pat:2:8: \")\" cannot stand here"},
        FaultCase{"EmptyAlternative", p("a | | b"),
                  "test.pat:2:9: something is missing here (an expression is needed on each side of | and inside brackets)"},
        FaultCase{"EmptyBrackets", p("a []"),
                  "test.pat:2:8: something is missing here (an expression is needed on each side of | and inside brackets)"},
        FaultCase{"OneMember", p("{ a }"), "test.pat:2:5: { } has 1 members (it takes two to four)"},
        FaultCase{"FiveMembers", p("{ a a a a a }"), "test.pat:2:5: { } has 5 members (it takes two to four)"},
        FaultCase{"ChoiceInMembers", p("{ a | b }"), "test.pat:2:9: \"|\" cannot stand here (alternatives inside { } need parentheses)"},
        FaultCase{"PlusApart", p("a b *"), "test.pat:2:9: \"*\" cannot stand here (+ and * follow what they repeat without a space)"},
        FaultCase{"OptionalPlus", p("a [b]+"),
                  "test.pat:2:10: [ ]+ is not in the notation (write [A]* for any number of times, none included)"},
        FaultCase{"RoleApart", p("r: a"), "test.pat:2:7: nothing follows \"r:\" (write role:X without a space)"},
        FaultCase{"OptionalRole", p("a r:[b]"), "test.pat:2:9: a capture cannot be left empty (write [r:X])"},
        FaultCase{"GapWithoutNumber", p("a .. b"), "test.pat:2:9: expected a gap (a gap is written ..4, for up to four words)"},
        FaultCase{"WideGap", p("a ..31 b"), "test.pat:2:11: the gap is too wide (at most ..30)"},
        FaultCase{"NoFeature", p("a. b"), "test.pat:2:7: expected the name of a feature after \"a.\""},
        FaultCase{"AnyFeature", p("any.past"), "test.pat:2:13: \"any\" has no features"},
        FaultCase{"NotAtTheEnd", p("a !"), "test.pat:2:8: something is missing at the end"},
        FaultCase{"OddSign", p("a & b"), "test.pat:2:7: \"&\" cannot stand here"},
        FaultCase{"OtherScript", p("a \xD9\x88 b"),
                  "test.pat:2:7: only ASCII may stand here (words of a language go into a lexicon; name their concept)"}),
    [](const auto& info) { return info.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Lines, Fault,
    testing::Values(
        FaultCase{"Homeless", "  a b\n" + p("a"),
                  "test.pat:1:3: an indented line that belongs to nothing (definitions and patterns start in column 1)"},
        FaultCase{"NoArrow", "p a b\n  c\n  + x\n",
                  "test.pat:1:3: expected = or -> after \"p\" (a line that continues another must be indented)"},
        FaultCase{"NoName", "(a b)\n", "test.pat:1:1: expected a name (a definition is \"Name = ...\", a pattern \"name -> Frame\")"},
        FaultCase{"NoFrame", "p ->\n  a\n  + x\n", "test.pat:1:5: expected the name of a frame after ->"},
        FaultCase{"DottedDefinition", "X.y = a\n", "test.pat:1:1: the name of a definition has no dots"},
        FaultCase{"NotAnAttribute", "p -> F a b\n  a\n  + x\n",
                  "test.pat:1:8: expected key=value (the expression stands on the next lines, indented)"},
        FaultCase{"AttributeTwice", "p -> F k=1 k=2\n  a\n  + x\n", "test.pat:1:12: the attribute \"k\" is given twice"},
        FaultCase{"AttributeEmpty", "p -> F k=\n  a\n  + x\n", "test.pat:1:8: the attribute \"k\" has no value"},
        FaultCase{"OpenQuote", "p -> F k=\"v\n  a\n  + x\n", "test.pat:1:8: the value of \"k\" has no closing quote"},
        FaultCase{"ExampleWithoutWords", "p -> F\n  a\n  + x\n  -\n", "test.pat:4:3: an example without a sentence"},
        FaultCase{
            "ExpressionAfterExample", "p -> F\n  a\n  + x\n  b\n",
            "test.pat:4:3: this line is neither an example nor an expected capture (an expression stands before the examples; a capture is "
            "indented deeper than its example)"},
        FaultCase{"CaptureWithoutTab", "p -> F\n  r:a\n  + x\n    r x\n", "test.pat:4:5: expected a role, a tab and the words it covers"},
        FaultCase{"CaptureWithoutWords", "p -> F\n  r:a\n  + x\n    r\t\n", "test.pat:4:5: expected a role, a tab and the words it covers"},
        FaultCase{"CaptureOfNegative", "p -> F\n  r:a\n  + x\n  - y\n    r\tx\n",
                  "test.pat:5:5: an example that must not match can have no captures"}),
    [](const auto& info) { return info.param.name; });

TEST(Load, ReportsAllFaultsInOrder) {
  const std::string messages = all_messages("X = a (b\nq -> F\n  sing\n  + x\np -> F\n  a ]\n  - x\n");
  EXPECT_EQ(messages,
            "test.pat:1:1: \"X\" is never used\n"
            "test.pat:1:9: expected ) before the end\n"
            "test.pat:3:3: unknown concept or definition \"sing\" (did you mean \"sign\"?)\n"
            "test.pat:5:1: \"p\" has no example that it matches (add a line \"+ sentence\")\n"
            "test.pat:6:5: \"]\" cannot stand here\n");
}

TEST(Load, GivesEachFaultACode) {
  EXPECT_EQ(faults(p("sing")).front().code, base::ErrorCode::kUnknownName);
  EXPECT_EQ(faults(p("(a")).front().code, base::ErrorCode::kMalformed);
}

TEST(Load, RefusesWhatGrowsTooLarge) {
  std::string content = "D0 = a\n";
  for (int i = 1; i <= 60; ++i) content += "D" + std::to_string(i) + " = D" + std::to_string(i - 1) + " D" + std::to_string(i - 1) + "\n";
  const auto found = faults(content + p("D60"));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].code, base::ErrorCode::kLimit);
  EXPECT_EQ(found[0].where, "test.pat:63:5");
}

TEST(Load, RefusesWhatNestsTooDeeply) {
  const auto brackets = faults(p(std::string(40, '(') + "a" + std::string(40, ')')));
  ASSERT_EQ(brackets.size(), 1U);
  EXPECT_EQ(brackets[0].what, "too many brackets inside each other");
  std::string content = "D0 = a\n";
  for (int i = 1; i <= 200; ++i) content += "D" + std::to_string(i) + " = [D" + std::to_string(i - 1) + "] b\n";
  const auto definitions = faults(content + p("D200"));
  ASSERT_EQ(definitions.size(), 1U);
  EXPECT_EQ(definitions[0].code, base::ErrorCode::kLimit);
}

TEST(Load, KeepsWhatTheFileSays) {
  const auto set = load_text(
      "\xEF\xBB\xBF# comment\r\n"
      "signing.active -> Signing status=signed note=\"a b # c\"  # more\r\n"
      "    sign ..3   # the verb\r\n"
      "\r\n"
      "      party:Party\r\n"
      "    + one # two \xD9\x88\r\n"
      "        party\ttwo words \r\n"
      "        party\tx\r\n"
      "\t- three\r\n");
  ASSERT_TRUE(set) << set.error().front().message();
  ASSERT_EQ(set->size(), 1U);
  const Pattern& pattern = set->pattern(0);
  EXPECT_EQ(pattern.name, "signing.active");
  EXPECT_EQ(pattern.frame, "Signing");
  EXPECT_EQ(pattern.attribute("status"), "signed");
  EXPECT_EQ(pattern.attribute("note"), "a b # c");
  EXPECT_EQ(pattern.attribute("none"), "");
  EXPECT_EQ(pattern.file, "test.pat");
  EXPECT_EQ(pattern.line, 2U);
  EXPECT_EQ(pattern.source, "sign ..3 party:Party");
  ASSERT_EQ(pattern.examples.size(), 2U);
  EXPECT_TRUE(pattern.examples[0].positive);
  EXPECT_EQ(pattern.examples[0].text, "one # two \xD9\x88");
  EXPECT_EQ(pattern.examples[0].line, 6U);
  ASSERT_EQ(pattern.examples[0].expected.size(), 2U);
  EXPECT_EQ(pattern.examples[0].expected[0].role, "party");
  EXPECT_EQ(pattern.examples[0].expected[0].text, "two words");
  EXPECT_EQ(pattern.examples[0].expected[1].line, 8U);
  EXPECT_FALSE(pattern.examples[1].positive);
  EXPECT_EQ(pattern.examples[1].text, "three");
}

TEST(Load, SharesNamesBetweenFiles) {
  const std::vector<PatternFile> files{{"one.pat", "p -> F\n  X r:a\n  + x\nX = s:b\n"}, {"two.pat", "q -> G\n  r:X\n  + x\n"}};
  const auto set = PatternSet::load(files, ToyVocabulary());
  ASSERT_TRUE(set);
  EXPECT_EQ(set->find("q"), PatternId{1});
  EXPECT_EQ(set->find("z"), std::nullopt);
  EXPECT_EQ(set->pattern(1).file, "two.pat");
  EXPECT_EQ(set->role_count(), 2U);
  EXPECT_EQ(set->role_name(0), "s");
  EXPECT_EQ(set->role("r"), RoleId{1});
  EXPECT_EQ(set->role("z"), std::nullopt);
}

TEST(Load, TakesAnEmptySet) {
  const auto set = PatternSet::load({}, ToyVocabulary());
  ASSERT_TRUE(set);
  Scratch scratch;
  Matches matches;
  set->run(lattice_of("a b"), scratch, matches);
  EXPECT_TRUE(matches.matches.empty());
}

}  // namespace
}  // namespace mithaq::match

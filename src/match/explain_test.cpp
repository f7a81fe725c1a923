#include "match/explain.h"

#include <gtest/gtest.h>

#include "match/pattern_test_support.h"

namespace mithaq::match {
namespace {

std::string show(const std::vector<Step>& steps) {
  std::string text;
  for (const Step& step : steps) {
    text += (text.empty() ? "" : "; ") + (step.role.empty() ? "" : step.role + ":") + step.element + " " + std::to_string(step.from) + "-" +
            std::to_string(step.to);
    if (step.kind == Step::Kind::kSkipped) text += " skipped";
    if (step.payload != kNoPayload) text += " #" + std::to_string(step.payload);
  }
  return text;
}

std::string show(const NearMiss& miss) {
  std::string text = std::to_string(miss.from) + "-" + std::to_string(miss.reached) + " [" + show(miss.steps) + "] expected";
  for (const std::string& element : miss.expected) text += " " + element;
  return text;
}

std::string nearest(const std::string& expression, const std::string& words, unsigned least = 2) {
  const auto set = load_text(file_of(expression));
  if (!set) return set.error().front().message();
  std::string text;
  for (const NearMiss& miss : near_misses(*set, lattice_of(words), 0, least)) text += (text.empty() ? "" : "\n") + show(miss);
  return text;
}

TEST(Explain, NamesWhatEachElementConsumed) {
  const auto set = load_text(file_of("sign.past ..4 party:(Party [and Party]*) any { ..1 r:a b }"));
  ASSERT_TRUE(set);
  const Lattice lattice = lattice_of("x sign.past x , x Party and Party x b x a");
  Scratch scratch;
  Matches matches;
  set->run(lattice, scratch, matches);
  ASSERT_EQ(matches.matches.size(), 1U);
  const auto steps = explain(*set, lattice, matches.matches[0]);
  EXPECT_EQ(show(steps),
            "sign.past 1-2 #100; ..4 2-5 skipped; party:Party 5-6 #101; party:and 6-7 #102; party:Party 7-8 #103; any 8-9; b 9-10 #104; "
            "..1 10-11 skipped; r:a 11-12 #105");
  EXPECT_EQ(steps[0].line, 2U);
  Match other = matches.matches[0];
  other.to = 8;
  EXPECT_TRUE(explain(*set, lattice, other).empty());
  other.from = 99;
  EXPECT_TRUE(explain(*set, lattice, other).empty());
}

TEST(NearMisses, SayHowFarAReadingCame) {
  EXPECT_EQ(nearest("a ..2 r:b [c] d", "x a x b x d"), "1-4 [a 1-2 #100; ..2 2-3 skipped; r:b 3-4 #101] expected c d");
  EXPECT_EQ(nearest("a b c", "a b x"), "0-2 [a 0-1 #100; b 1-2 #101] expected c");
}

TEST(NearMisses, WantEnoughElements) {
  EXPECT_EQ(nearest("a b c", "a x x"), "");
  EXPECT_EQ(nearest("a b c", "a x x", 1), "0-1 [a 0-1 #100] expected b");
}

TEST(NearMisses, AreNotReportedWhereThePatternMatches) { EXPECT_EQ(nearest("a b [c d]", "a b c"), ""); }

TEST(NearMisses, NameTheConditionThatStopped) {
  EXPECT_EQ(nearest("a b !c", "a b c"), "0-2 [a 0-1 #100; b 1-2 #101] expected !c");
  EXPECT_EQ(nearest("a b $", "a b x"), "0-2 [a 0-1 #100; b 1-2 #101] expected $");
}

TEST(NearMisses, LookBehindGaps) { EXPECT_EQ(nearest("a b ..2 (c | d)", "a b x x x"), "0-2 [a 0-1 #100; b 1-2 #101] expected c d"); }

TEST(NearMisses, ListAllThatCouldComeNextInBraces) {
  EXPECT_EQ(nearest("{ a b c d }", "b a x"), "0-2 [b 0-1 #100; a 1-2 #101] expected c d");
}

}  // namespace
}  // namespace mithaq::match

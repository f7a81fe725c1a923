// What patterns mean, by small examples; twin_test.cpp has the large ones.
#include <gtest/gtest.h>

#include "match/pattern_test_support.h"

namespace mithaq::match {
namespace {

// "0-3 skipped 1 party:1-2#101; ..." for all matches of the one pattern.
std::string run(const std::string& expression, const std::string& words, const std::string& definitions = "") {
  const auto set = load_text(file_of(expression, definitions));
  if (!set) return set.error().front().message();
  Scratch scratch;
  Matches matches;
  set->run(lattice_of(words), scratch, matches);
  std::string text;
  for (const Match& match : matches.matches) {
    text += (text.empty() ? "" : "; ") + std::to_string(match.from) + "-" + std::to_string(match.to);
    if (match.skipped != 0) text += " skipped " + std::to_string(match.skipped);
    for (const Capture& capture : matches.captures_of(match)) {
      text += " " + std::string(set->role_name(capture.role)) + ":" + std::to_string(capture.from) + "-" + std::to_string(capture.to);
      if (capture.payload != kNoPayload) text += "#" + std::to_string(capture.payload);
    }
  }
  return text;
}

TEST(Run, FindsAtomsByConceptAndFeature) {
  EXPECT_EQ(run("sign", "x sign x sign"), "1-2; 3-4");
  EXPECT_EQ(run("sign.past", "sign sign.past sign.passive"), "1-2");
  EXPECT_EQ(run("sign.!passive", "sign sign.past sign.passive"), "0-1; 1-2");
  EXPECT_EQ(run("sign.past.passive", "sign.past sign.past.passive"), "1-2");
  EXPECT_EQ(run("a", "x=2 a"), "1-2");
}

TEST(Run, ReadsTheLatticeAsItBranches) {
  EXPECT_EQ(run("a b", "a/c b/a c"), "0-2");
  EXPECT_EQ(run("r:a c", "a=2/b b c"), "0-3 r:0-2#100");
  EXPECT_EQ(run("a b c", "a=2 b c"), "");
}

TEST(Run, SkipsUpToSoManyWordsBetweenElements) {
  EXPECT_EQ(run("a ..2 b", "a b"), "0-2");
  EXPECT_EQ(run("a ..2 b", "a x x b"), "0-4 skipped 2");
  EXPECT_EQ(run("a ..2 b", "a x x x b"), "");
  EXPECT_EQ(run("a ..2 b", "a x , x . b"), "0-6 skipped 2");
  EXPECT_EQ(run("a b", "a , b"), "");
  EXPECT_EQ(run("a ..0 b", "a , , b"), "0-4");
}

TEST(Run, SkippedWordsNeverEndOrBeginAMatch) {
  EXPECT_EQ(run("a ..3 [b]", "a x x"), "0-1");
  EXPECT_EQ(run("a ..3 [b]", "a x b"), "0-3 skipped 1");
  EXPECT_EQ(run("[a] ..3 b", "x x b"), "2-3");
  EXPECT_EQ(run("^ ..3 b", "x x b"), "0-3 skipped 2");
  EXPECT_EQ(run("a ..3 $", "a x x"), "0-3 skipped 2");
  EXPECT_EQ(run("a ..3 $", "a x x x x"), "");
}

TEST(Run, GuardedGapsDoNotSkipWhatTheyMustNot) {
  EXPECT_EQ(run("a ..3!c b", "a x b"), "0-3 skipped 1");
  EXPECT_EQ(run("a ..3!c b", "a c b"), "");
  EXPECT_EQ(run("a ..3!(c d) b", "a c b"), "0-3 skipped 1");
  EXPECT_EQ(run("a ..3!(c d) b", "a c d b"), "");
}

TEST(Run, AnchorsLookThroughPunctuation) {
  EXPECT_EQ(run("^ a", "a a"), "0-1");
  EXPECT_EQ(run("^ a", "- a a"), "1-2");
  EXPECT_EQ(run("a $", "a a ."), "1-2");
  EXPECT_EQ(run("a $", "a x ."), "");
}

TEST(Run, AnyIsOneWordAndNotSkipped) {
  EXPECT_EQ(run("a any b", "a x b"), "0-3");
  EXPECT_EQ(run("a any b", "a , b"), "");
  EXPECT_EQ(run("a r:any+", "a x x"), "0-3 r:1-2 r:2-3");
}

TEST(Run, OptionalAlternativeRepeat) {
  EXPECT_EQ(run("a [b] c", "a c a b c"), "0-2; 2-5");
  EXPECT_EQ(run("a (b | c) d", "a b d a c d a d"), "0-3; 3-6");
  EXPECT_EQ(run("a b+ c", "a c a b b b c"), "2-7");
  EXPECT_EQ(run("a b* c", "a c a b b b c"), "0-2; 2-7");
  EXPECT_EQ(run("a | b c", "a b c"), "0-1; 1-3");
}

TEST(Run, MembersStandInAnyOrder) {
  for (const char* words : {"a b c", "a c b", "b a c", "b c a", "c a b", "c b a"}) EXPECT_EQ(run("{ a b c }", words), "0-3") << words;
  EXPECT_EQ(run("{ a b c }", "a a b"), "");
  EXPECT_EQ(run("{ a [b] c }", "c a"), "0-2");
  EXPECT_EQ(run("{ a [b] c }", "c b a"), "0-3");
  EXPECT_EQ(run("{ a ..1 [b] c }", "c x b a"), "0-4 skipped 1");
  EXPECT_EQ(run("{ a ..1 [b] c }", "c x a"), "");
}

TEST(Run, NotLooksAheadAndConsumesNothing) {
  EXPECT_EQ(run("a !b", "a b a c a"), "2-3; 4-5");
  EXPECT_EQ(run("a !(..2 b) c", "a c x a c b"), "0-2");
  EXPECT_EQ(run("a !(!b c) c", "a c/b a c"), "0-2");
}

TEST(Run, CapturesCarryThePayloadOfTheirOneEdge) {
  EXPECT_EQ(run("party:Party", "Party=2 x"), "0-2 party:0-2#100");
  EXPECT_EQ(run("r:(a b)", "a b"), "0-2 r:0-2");
  EXPECT_EQ(run("r:(a [b])", "a x"), "0-1 r:0-1#100");
  EXPECT_EQ(run("a r:(any) b", "a b b"), "0-3 r:1-2");
  EXPECT_EQ(run("r:(a s:b)", "a b"), "0-2 r:0-2 s:1-2#101");
  EXPECT_EQ(run("a r:(..2 b)", "a x b"), "0-3 skipped 1 r:1-3");
}

TEST(Run, RepeatedCapturesComeInOrder) {
  EXPECT_EQ(run("Parties", "Party and Party and Party", "Parties = party:Party [and party:Party]*\n"),
            "0-5 party:0-1#100 party:2-3#102 party:4-5#104");
}

TEST(Run, LongestThenFewestSkippedThenMostCapturesThenFirst) {
  EXPECT_EQ(run("a | r:a ..1 b", "a x b"), "0-3 skipped 1 r:0-1#100");
  EXPECT_EQ(run("a (..3 r:b | c s:b) d", "a c b d"), "0-4 s:2-3#102");
  EXPECT_EQ(run("a (b | r:b) c", "a b c"), "0-3 r:1-2#101");
  EXPECT_EQ(run("a (r:b | s:b) c", "a b c"), "0-3 r:1-2#101");
  EXPECT_EQ(run("r:a b", "a.f/a.g b"), "0-2 r:0-1#100");
  EXPECT_EQ(run("{ r:a s:a }", "a a"), "0-2 r:0-1#100 s:1-2#101");
  EXPECT_EQ(run("[r:a] [s:a] a", "a a"), "0-2 r:0-1#100");
}

TEST(Run, ReportsLeftmostAndDropsWhatLiesInside) {
  EXPECT_EQ(run("a+", "a a a x a"), "0-3; 4-5");
  EXPECT_EQ(run("a ..2 b", "a a b b"), "0-4 skipped 2");
  EXPECT_EQ(run("a b | b c", "a b c"), "0-2; 1-3");
}

TEST(Run, WholeExample) {
  const std::string expression =
      "sign ..3 Parties { ..2 instrument:Instrument [with Parties] [presence:(about witness:Whom)] } ..4 [about topic:Phrase]";
  const std::string definitions = "Parties = party:Party [and party:Party]*\n";
  EXPECT_EQ(run(expression, "x sign x Party x Instrument with Party and Party x about Phrase", definitions),
            "1-13 skipped 3 party:3-4#101 instrument:5-6#102 party:7-8#104 party:9-10#106 topic:12-13#108");
  EXPECT_EQ(run(expression, "sign Party with Party Instrument", definitions), "0-5 party:1-2#101 party:3-4#103 instrument:4-5#104");
  EXPECT_EQ(run(expression, "sign x x x x Party Instrument", definitions), "");
}

TEST(Run, MatchesComeByPatternThenPlace) {
  const auto set = load_text("q -> F\n  a\n  + x\np -> F\n  b\n  + x\n");
  ASSERT_TRUE(set);
  Scratch scratch;
  Matches matches;
  set->run(lattice_of("b a b"), scratch, matches);
  ASSERT_EQ(matches.matches.size(), 3U);
  EXPECT_EQ(matches.matches[0].pattern, 0U);
  EXPECT_EQ(matches.matches[1].from, 0U);
  EXPECT_EQ(matches.matches[2].from, 2U);
  set->run(lattice_of("x"), scratch, matches);
  EXPECT_TRUE(matches.matches.empty());
}

TEST(Run, TakesAnEmptyLattice) {
  const auto set = load_text(file_of("^ any"));
  Scratch scratch;
  Matches matches;
  Lattice lattice;
  set->run(lattice, scratch, matches);
  lattice.reset(1);
  lattice.finish();
  set->run(lattice, scratch, matches);
  EXPECT_TRUE(matches.matches.empty());
}

TEST(Run, PrefilterLooksOnlyWhereTheSymbolsAre) {
  const auto set = load_text("p -> F\n  a ..3 b\n  + x\nq -> F\n  (a | c) d\n  + x\n");
  ASSERT_TRUE(set);
  Scratch scratch;
  Matches matches;
  set->run(lattice_of("x a x a x"), scratch, matches);
  EXPECT_EQ(scratch.pattern_runs(), 0U);
  EXPECT_EQ(scratch.steps(), 0U);
  set->run(lattice_of("b a x"), scratch, matches);  // no b behind the a
  EXPECT_EQ(scratch.pattern_runs(), 0U);
  set->run(lattice_of("x a x x x x b"), scratch, matches);
  EXPECT_EQ(scratch.pattern_runs(), 1U);
  set->run(lattice_of("d c"), scratch, matches);
  EXPECT_EQ(scratch.pattern_runs(), 1U);
  set->run(lattice_of("c x d"), scratch, matches);
  EXPECT_EQ(scratch.pattern_runs(), 2U);
}

}  // namespace
}  // namespace mithaq::match

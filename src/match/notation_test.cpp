#include "match/notation.h"

#include <gtest/gtest.h>

#include "match/expression_parser.h"
#include "match/random_pattern_test_support.h"

namespace mithaq::match {
namespace {

using Kind = Expression::Kind;

Expression parse(const std::string& text) {
  Faults faults({"test"});
  const SourceLine line{{0, 1, 1}, text};
  auto expression = parse_expression({&line, 1}, line.place, faults);
  EXPECT_TRUE(expression) << text << ": " << (faults.size() == 0 ? "" : faults.take().front().message());
  return expression ? *expression : Expression{};
}

bool same(const Expression& a, const Expression& b) {
  return a.kind == b.kind && a.name == b.name && a.features == b.features && a.count == b.count &&
         std::equal(a.children.begin(), a.children.end(), b.children.begin(), b.children.end(), same);
}

TEST(Notation, ReadsEachMark) {
  EXPECT_EQ(parse("sign").kind, Kind::kAtom);
  EXPECT_EQ(parse("any").kind, Kind::kAny);
  EXPECT_EQ(parse("..4").count, 4U);
  EXPECT_EQ(parse("a b").kind, Kind::kSequence);
  EXPECT_EQ(parse("(a b)").kind, Kind::kSequence);
  EXPECT_EQ(parse("a | b c").children[1].kind, Kind::kSequence);
  EXPECT_EQ(parse("a+").kind, Kind::kRepeat);
  EXPECT_EQ(parse("a*").children[0].kind, Kind::kRepeat);
  EXPECT_EQ(parse("{ a b }").children.size(), 2U);
  EXPECT_EQ(parse("!a").children[0].name, "a");
  EXPECT_EQ(parse("^ a $").children[2].kind, Kind::kEnd);
  EXPECT_EQ(parse("a.past.!f").features, (std::vector<std::string>{"past", "!f"}));
  EXPECT_EQ(parse("on-behalf_2").name, "on-behalf_2");
}

TEST(Notation, StarAndBracketsMeanTheSame) { EXPECT_TRUE(same(parse("(a b)*"), parse("[a b]*"))); }

TEST(Notation, CaptureBindsTighterThanRepeat) {
  EXPECT_EQ(parse("r:a+").kind, Kind::kRepeat);
  EXPECT_EQ(parse("r:a+").children[0].kind, Kind::kCapture);
  EXPECT_EQ(parse("r:(a+)").kind, Kind::kCapture);
}

TEST(Notation, GapsBelongToTheMemberAfterThem) {
  const Expression members = parse("{ ..2 a ..1 !b [c d] }");
  ASSERT_EQ(members.children.size(), 2U);
  EXPECT_EQ(members.children[0].kind, Kind::kSequence);
  ASSERT_EQ(members.children[1].kind, Kind::kOptional);
  EXPECT_EQ(members.children[1].children[0].children.size(), 3U);
}

TEST(Notation, NotAfterAGapDependsOnTheSpace) {
  EXPECT_EQ(parse("..4!a b").children[0].children.size(), 1U);
  EXPECT_EQ(parse("..4 !a b").children[1].kind, Kind::kNot);
}

TEST(Notation, DotsAfterANameAreAGap) {
  const Expression sequence = parse("a..2 b");
  ASSERT_EQ(sequence.kind, Kind::kSequence);
  EXPECT_EQ(sequence.children[1].kind, Kind::kGap);
}

TEST(Notation, WrittenAndReadAgainIsTheSame) {
  RandomText random(5);
  for (int i = 0; i < 5'000; ++i) {
    const std::string text = random.expression(4);
    const Expression once = parse(text);
    const std::string written = text_of(once);
    ASSERT_TRUE(same(once, parse(written))) << text << "\n" << written << "\n" << text_of(parse(written));
  }
}

TEST(Notation, WritesAsOneWouldWrite) {
  const std::string text =
      "sign.past ..3 party:Party { ..2 instrument:Instrument [with (a | b)] ..1 [about] } ..4!not [about topic:(c d)]* $";
  EXPECT_EQ(text_of(parse(text)),
            "sign.past ..3 party:Party { ..2 instrument:Instrument [with (a | b)] ..1 [about] } "
            "..4!not [(about topic:(c d))+] $");
}

}  // namespace
}  // namespace mithaq::match

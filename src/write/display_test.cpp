#include "write/display.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "write/samples.h"

namespace mithaq::write {
namespace {

constexpr std::string_view kOpen = "\u2068";
constexpr std::string_view kClose = "\u2069";

std::string isolated(std::string_view text) { return std::string(kOpen).append(text).append(kClose); }

TEST(Display, WidthOfWhatTakesNoneOneAndTwoColumns) {
  EXPECT_EQ(display_width("abc"), 3U);
  EXPECT_EQ(display_width("\u0648\u0642\u0651\u064E\u0639"), 3U);  // waw, qaf with shadda and fatha, ain
  EXPECT_EQ(display_width("\u4E2D\u6587"), 4U);
  EXPECT_EQ(display_width("\U0001F91D"), 2U);
  EXPECT_EQ(display_width("e\u0301\u200D\u200B"), 1U);
  EXPECT_EQ(display_width("\u1112\u1161\u11AB"), 2U);  // one Hangul syllable of three letters
  EXPECT_EQ(display_width("\x1b\u2068\u2069"), 0U);
  EXPECT_EQ(display_width("\u00AD\u0600"), 2U);
  EXPECT_EQ(display_width("\xFF"), 1U);
}

TEST(Display, KnowsRightToLeft) {
  EXPECT_TRUE(has_right_to_left("abc \u0639"));
  EXPECT_TRUE(has_right_to_left("\u05D0"));
  EXPECT_FALSE(has_right_to_left("abc 123 \u0416"));
}

TEST(Wrap, BreaksBetweenWords) {
  EXPECT_EQ(wrap({{"one two three four", false}}, 9), (std::vector<std::string>{"one two", "three", "four"}));
  EXPECT_EQ(wrap({{"one two", false}}, 80), (std::vector<std::string>{"one two"}));
  EXPECT_TRUE(wrap({{"  ", false}}, 80).empty());
  EXPECT_TRUE(wrap({}, 80).empty());
}

TEST(Wrap, NoLineIsWiderThanAsked) {
  const std::string word(50, 'x');
  for (std::size_t width = 8; width < 60; ++width) {
    std::string glued;
    for (const std::string& part : wrap({{"a " + word + " \u4E2D\u6587\u4E2D\u6587\u4E2D\u6587 b", false}}, width)) {
      EXPECT_LE(display_width(part), width);
      glued += part;
    }
    glued.erase(std::remove(glued.begin(), glued.end(), ' '), glued.end());
    EXPECT_EQ(glued, "a" + word + "\u4E2D\u6587\u4E2D\u6587\u4E2D\u6587" + "b") << width;
  }
}

TEST(Wrap, ACombiningMarkStaysWithItsLetter) {
  std::string word;
  for (int i = 0; i < 12; ++i) word += "e\u0301";
  const auto parts = wrap({{word, false}}, 8);
  ASSERT_EQ(parts.size(), 2U);
  EXPECT_EQ(display_width(parts[0]), 8U);
  EXPECT_TRUE(parts[1].starts_with("e\u0301"));
}

TEST(Wrap, AWordOfAMillionLettersIsCutInOnePass) {
  const std::vector<std::string> lines = wrap({{"a " + std::string(1'000'000, 'x') + " b", true}}, 100);
  ASSERT_EQ(lines.size(), 10'002U);
  EXPECT_EQ(lines.front(), "a");
  EXPECT_EQ(lines[1], std::string(100, 'x'));
  EXPECT_EQ(lines.back(), "b");
}

TEST(Wrap, ArabicIsIsolatedOnEachLine) {
  const std::string arabic = std::string(samples::kMemorandum) + " " + std::string(samples::kRussia);
  EXPECT_EQ(wrap({{"by ", false}, {arabic, true}, {" (RU)", false}}, 80), (std::vector<std::string>{"by " + isolated(arabic) + " (RU)"}));
  const auto narrow = wrap({{arabic, true}}, 11);
  EXPECT_EQ(narrow, (std::vector<std::string>{isolated(samples::kMemorandum), isolated(samples::kRussia)}));
}

TEST(Wrap, LatinAndOwnWordsAreNotIsolated) {
  EXPECT_EQ(wrap({{"Paris", true}}, 80).front(), "Paris");
  EXPECT_EQ(wrap({{std::string(samples::kRussia), false}}, 80).front(), samples::kRussia);
}

TEST(Wrap, RunsWithoutASpaceStayTogether) { EXPECT_EQ(wrap({{"(", false}, {"x y", true}, {")", false}}, 80).front(), "(x y)"); }

TEST(Wrap, NewsTextCannotSteerTheTerminal) {
  const auto lines = wrap({{"a\x1b[31mb\nc\u202Ed\u2066e\u200Ff", true}}, 80);
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_EQ(lines.front(), "a [31mb cdef");
}

}  // namespace
}  // namespace mithaq::write

#include "read/json_text.h"

#include <gtest/gtest.h>

namespace mithaq::read {
namespace {

TEST(UnescapeJson, KnowsAllEscapes) {
  std::string out;
  EXPECT_TRUE(unescape_json(R"(a\"\\\/\b\f\n\r\tz)", out));
  EXPECT_EQ(out, "a\"\\/\b\f\n\r\tz");
  EXPECT_TRUE(unescape_json(R"(\u0627\u00e9\u20ac\ud83d\ude42\u0041)", out));
  EXPECT_EQ(out, "\u0627\u00e9\u20ac\U0001f642A");
  EXPECT_TRUE(unescape_json("", out));
  EXPECT_EQ(out, "");
}

TEST(UnescapeJson, ReplacesWhatStandsForNothing) {
  std::string out;
  EXPECT_FALSE(unescape_json(R"(a\ud83dz)", out));
  EXPECT_EQ(out, "a\ufffdz");
  EXPECT_FALSE(unescape_json(R"(\ude42)", out));
  EXPECT_EQ(out, "\ufffd");
  EXPECT_FALSE(unescape_json(R"(\ud83d\u0041)", out));
  EXPECT_EQ(out, "\ufffdA");
  EXPECT_FALSE(unescape_json(R"(\x41\u12)", out));
  EXPECT_EQ(out, "\ufffd41\ufffd12");
  EXPECT_FALSE(unescape_json("\\\u0627", out));
  EXPECT_EQ(out, "\ufffd\u0627") << "the letter after the backslash stays whole";
  EXPECT_FALSE(unescape_json("a\\", out));
  EXPECT_EQ(out, "a");
}

}  // namespace
}  // namespace mithaq::read

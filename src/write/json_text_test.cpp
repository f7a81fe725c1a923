#include "write/json_text.h"

#include <gtest/gtest.h>

#include <limits>
#include <nlohmann/json.hpp>

namespace mithaq::write {
namespace {

std::string json_string(std::string_view text) {
  std::string out;
  append_string(text, out);
  return out;
}

std::string number(double value) {
  std::string out;
  append_number(value, out);
  return out;
}

std::string confidence(double value) {
  std::string out;
  append_confidence(value, out);
  return out;
}

TEST(JsonText, EscapesOnlyWhatMustBe) {
  EXPECT_EQ(json_string(""), "\"\"");
  EXPECT_EQ(json_string("a\"b\\c/d"), "\"a\\\"b\\\\c/d\"");
  EXPECT_EQ(json_string("\n\r\t\b\f"), "\"\\n\\r\\t\\b\\f\"");
  EXPECT_EQ(json_string(std::string_view("\0\x01\x1f\x7f", 4)), "\"\\u0000\\u0001\\u001f\x7f\"");
  EXPECT_EQ(json_string("\u2028\u0639"), "\"\u2028\u0639\"");
}

// Every byte below 0x80 at every place of a word of the fast scan, among Arabic letters.
TEST(JsonText, EveryByteAtEveryPlaceReadsBack) {
  for (int c = 0; c < 0x80; ++c) {
    for (std::size_t before = 0; before < 40; ++before) {
      std::string text(before % 2, 'x');
      while (text.size() < before) text += "\u0648";
      text.push_back(static_cast<char>(c));
      text += "\u062A\u0641\u0627\u0647\u0645 memorandum";
      ASSERT_EQ(nlohmann::json::parse(json_string(text)).get<std::string>(), text) << c << " after " << before;
    }
  }
}

TEST(JsonText, RunsOfEscapesReadBack) {
  std::string text;
  for (int i = 0; i < 200; ++i) text += i % 3 == 0 ? "\"" : i % 3 == 1 ? "\\" : "\n";
  EXPECT_EQ(nlohmann::json::parse(json_string(text)).get<std::string>(), text);
}

TEST(JsonText, AmountsAreWholeWhereTheyAre) {
  EXPECT_EQ(number(1.5e9), "1500000000");
  EXPECT_EQ(number(-3), "-3");
  EXPECT_EQ(number(0), "0");
  EXPECT_EQ(number(2.5), "2.5");
  EXPECT_EQ(number(0.1), "0.1");
  EXPECT_EQ(number(9007199254740992.0), "9007199254740992");
  EXPECT_EQ(nlohmann::json::parse(number(1e300)).get<double>(), 1e300);
  EXPECT_EQ(number(std::numeric_limits<double>::infinity()), "null");
  EXPECT_EQ(number(std::numeric_limits<double>::quiet_NaN()), "null");
}

TEST(JsonText, ConfidenceHasTwoOrThreeDecimals) {
  EXPECT_EQ(confidence(1), "1.00");
  EXPECT_EQ(confidence(0), "0.00");
  EXPECT_EQ(confidence(0.9), "0.90");
  EXPECT_EQ(confidence(0.875), "0.875");
  EXPECT_EQ(confidence(0.12345), "0.123");
  EXPECT_EQ(confidence(7), "1.00");
  EXPECT_EQ(confidence(-1), "0.00");
  EXPECT_EQ(confidence(std::numeric_limits<double>::quiet_NaN()), "0.00");
}

}  // namespace
}  // namespace mithaq::write

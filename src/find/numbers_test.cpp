#include "find/numbers.h"

#include <gtest/gtest.h>

#include "find/times_case_file.h"

namespace mithaq::find {
namespace {

TEST(Numbers, Digits) {
  EXPECT_EQ(parse_digits("42", false), 42);
  EXPECT_EQ(parse_digits("3.5", false), 3.5);
  EXPECT_EQ(parse_digits("3,5", false), 3.5);
  EXPECT_EQ(parse_digits("1,500", false), 1500);
  EXPECT_EQ(parse_digits("1.500", false), 1.5);
  EXPECT_EQ(parse_digits("1.500", true), 1.5);
  EXPECT_EQ(parse_digits("0,125", false), 0.125);
  EXPECT_EQ(parse_digits("1,500,000", false), 1500000);
  EXPECT_EQ(parse_digits("1.500.000", false), 1500000);
  EXPECT_EQ(parse_digits("1.500,50", false), 1500.5);
  EXPECT_EQ(parse_digits("1,500.50", false), 1500.5);
  EXPECT_FALSE(parse_digits("1.5.2", false));
  EXPECT_FALSE(parse_digits("1,50,000", false));
  EXPECT_FALSE(parse_digits("1,500.50.2", false));
}

// numbers.cases: words<TAB>value of the number that begins at the first word<TAB>how many words it takes; "-" for none.
TEST(Numbers, Cases) {
  const NumberReader reader(arabic_pack());
  for (const Case& row : read_cases("numbers.cases")) {
    ASSERT_EQ(row.cells.size(), 3U) << "numbers.cases:" << row.line;
    const ReadText in(row.cells[0]);
    const auto number = reader.read(in.tokens, in.hits, 0, static_cast<std::uint32_t>(in.tokens.tokens.size()));
    if (row.cells[1] == "-") {
      EXPECT_FALSE(number) << "numbers.cases:" << row.line;
      continue;
    }
    ASSERT_TRUE(number) << "numbers.cases:" << row.line;
    EXPECT_DOUBLE_EQ(number->value, std::stod(row.cells[1])) << "numbers.cases:" << row.line << " " << row.cells[0];
    EXPECT_EQ(std::to_string(number->last), row.cells[2]) << "numbers.cases:" << row.line << " " << row.cells[0];
  }
}

}  // namespace
}  // namespace mithaq::find

#include "find/money.h"

#include <gtest/gtest.h>

#include <cstdio>

#include "find/times_case_file.h"

namespace mithaq::find {
namespace {

std::vector<MoneyMention> read(const ReadText& in) {
  static const MoneyReader reader(arabic_pack());
  std::vector<MoneyMention> out;
  reader.run({in.text, in.tokens, in.hits}, out);
  return out;
}

std::string shown(const ReadText& in, const MoneyMention& m) {
  char amount[48];
  std::snprintf(amount, sizeof amount, "%.15g", m.amount);
  return std::string(base::slice(in.text, m.span)) + "=" + amount + " " + (m.currency.empty() ? "?" : m.currency);
}

TEST(Money, Cases) {
  const std::vector<Case> cases = read_cases("money.cases");
  EXPECT_GE(cases.size(), 40U);
  for (const Case& row : cases) {
    const ReadText in(row.cells[0]);
    std::string expected, found;
    for (std::size_t i = 1; i < row.cells.size(); ++i) expected += row.cells[i] + "\n";
    for (const MoneyMention& m : read(in)) found += shown(in, m) + "\n";
    EXPECT_EQ(found, expected) << "money.cases:" << row.line << " " << row.cells[0];
  }
}

TEST(Money, BareSpanHasNoPreposition) {
  const ReadText in("\u0628\u0645\u0644\u064A\u0648\u0646\u064A \u062F\u0648\u0644\u0627\u0631");  // "bi-milyunay dular"
  const auto found = read(in);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].span.begin, 0U);
  EXPECT_EQ(found[0].bare.begin, 2U);
  EXPECT_EQ(found[0].amount, 2e6);
}

TEST(Money, NothingInNothing) {
  EXPECT_TRUE(read(ReadText("")).empty());
  EXPECT_TRUE(read(ReadText("$ $ 5 % 7")).size() <= 1);
}

}  // namespace
}  // namespace mithaq::find

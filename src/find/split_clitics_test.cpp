#include <gtest/gtest.h>

#include "find/finder_test_support.h"

namespace mithaq::find {
namespace {

// Text, the joined text, words of the first and what they have become.
TEST(SplitClitics, Cases) {
  const std::vector<Case> cases = read_cases("split_clitics.cases");
  ASSERT_GE(cases.size(), 6U);
  for (const Case& row : cases) {
    ASSERT_EQ(row.cells.size(), 4U) << row.line;
    std::string text = row.cells[0];
    std::vector<doc::Mention> mentions(1);
    const auto at = static_cast<std::uint32_t>(text.find(row.cells[2]));
    mentions[0].span = {at, at + static_cast<std::uint32_t>(row.cells[2].size())};
    EXPECT_EQ(arabic_finder().join_split_clitics(text, mentions), row.cells[0] != row.cells[1]) << row.line;
    EXPECT_EQ(text, row.cells[1]) << "split_clitics.cases:" << row.line;
    EXPECT_EQ(base::slice(text, mentions[0].span), row.cells[3]) << "split_clitics.cases:" << row.line;
  }
}

}  // namespace
}  // namespace mithaq::find

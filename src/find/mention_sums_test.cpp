#include "find/mention_sums.h"

#include <gtest/gtest.h>

namespace mithaq::find {
namespace {

TEST(MentionSums, WeighEachMentionOncePerSlot) {
  MentionSums sums;
  std::size_t weighed = 0;
  const auto told = [&](std::uint32_t first, std::uint32_t last, std::size_t column) {
    return sums.of(first, last, column, [&] {
      ++weighed;
      return MentionSums::Told{static_cast<std::int64_t>(first * 1000 + last * 10 + column), first};
    });
  };
  for (int round = 0; round < 2; ++round)
    for (std::uint32_t first = 0; first < 400; ++first)
      for (std::size_t column = 0; column < 3; ++column) {
        const MentionSums::Told one = told(first, first + 1, column);
        ASSERT_EQ(one.sum, static_cast<std::int64_t>(first * 1000 + (first + 1) * 10 + column));
        ASSERT_EQ(one.verb, first);
      }
  EXPECT_EQ(weighed, 1200U);
  told(7, 9, 0);
  EXPECT_EQ(weighed, 1201U);
}

TEST(MentionSums, ForgetTheDocumentBefore) {
  MentionSums sums;
  EXPECT_EQ(sums.of(1, 2, 0, [] { return MentionSums::Told{5, 0}; }).sum, 5);
  sums.clear();
  EXPECT_EQ(sums.of(1, 2, 0, [] { return MentionSums::Told{6, 0}; }).sum, 6);
}

}  // namespace
}  // namespace mithaq::find

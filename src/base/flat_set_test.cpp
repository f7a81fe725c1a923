#include "base/flat_set.h"

#include <gtest/gtest.h>

#include <random>
#include <set>
#include <string_view>

namespace mithaq::base {
namespace {

TEST(FlatSet, HoldsWhatASetHolds) {
  std::mt19937 random(3);
  for (int round = 0; round < 20; ++round) {
    FlatSet<unsigned> flat;
    std::set<unsigned> plain;
    for (int i = 0; i < 60; ++i) {
      const auto value = static_cast<unsigned>(random() % 40);
      EXPECT_EQ(flat.insert(value), plain.insert(value).second);
    }
    EXPECT_TRUE(std::equal(flat.begin(), flat.end(), plain.begin(), plain.end()));
    for (unsigned value = 0; value < 40; ++value) EXPECT_EQ(flat.contains(value), plain.contains(value));
  }
}

TEST(FlatSet, TakesPairsInTheirOrder) {
  FlatSet<std::pair<std::string_view, std::string_view>> pairs;
  EXPECT_TRUE(pairs.empty());
  EXPECT_TRUE(pairs.emplace("sign", "past"));
  EXPECT_TRUE(pairs.emplace("agree", "pres"));
  EXPECT_TRUE(pairs.emplace("sign", "fut"));
  EXPECT_FALSE(pairs.emplace("sign", "past"));
  ASSERT_EQ(pairs.size(), 3U);
  EXPECT_EQ(pairs.begin()->first, "agree");
  EXPECT_EQ((pairs.begin() + 1)->second, "fut");
  pairs.clear();
  EXPECT_EQ(pairs.size(), 0U);
}

}  // namespace
}  // namespace mithaq::base

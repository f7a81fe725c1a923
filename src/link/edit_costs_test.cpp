#include "link/edit_costs.h"

#include <gtest/gtest.h>

#include "link/edit_costs_train.h"
#include "link/logistic.h"
#include "link/token_match.h"

namespace mithaq::link {
namespace {

// sheen is "sh", meem is "m", alef is "a".
std::vector<WordPair> small_world() {
  const std::string alef = "\u0627";
  const std::string sheen = "\u0634";
  const std::string meem = "\u0645";
  std::vector<WordPair> out;
  for (int i = 0; i < 12; ++i) {
    out.push_back({meem + alef + sheen + alef + meem, "masham"});
    out.push_back({sheen + alef + meem + sheen, "shamsh"});
    out.push_back({meem + meem + alef + sheen, "mmash"});
    out.push_back({sheen + meem + alef + meem, "shmam"});
  }
  return out;
}

float total(const EditCosts& costs, const std::string& left, const std::string& right) {
  return costs.between(costs.code(letters_of(left)), costs.code(letters_of(right))).total;
}

TEST(EditCosts, LearnsWhichPiecesStandForEachOther) {
  const EditCosts costs(learn_piece_costs(small_world()));
  EXPECT_LT(total(costs, "\u0634\u0645", "shm"), 0.5F);
  EXPECT_GT(total(costs, "\u0634\u0645", "mm"), 3.0F);
}

TEST(EditCosts, AreSymmetricAndNothingForEqualWords) {
  const EditCosts costs(learn_piece_costs(small_world()));
  EXPECT_EQ(total(costs, "\u0634\u0645", "sham"), total(costs, "sham", "\u0634\u0645"));
  EXPECT_EQ(total(costs, "sham", "sham"), 0);
  EXPECT_EQ(total(costs, "\u0441\u0430", "\u0441\u0430"), 0);
  EXPECT_GT(total(costs, "\u0441\u0430", "\u0442\u0430"), 0);
}

TEST(EditCosts, GiveTheSameForTheSamePairs) {
  std::string one;
  std::string two;
  for (const PieceCost& c : learn_piece_costs(small_world())) one += EditCosts::line(c);
  for (const PieceCost& c : learn_piece_costs(small_world())) two += EditCosts::line(c);
  EXPECT_EQ(one, two);
  const auto read = EditCosts::parse(one, "costs");
  ASSERT_TRUE(read);
  EXPECT_NEAR(static_cast<double>(total(*read, "\u0634\u0645", "sham")),
              static_cast<double>(total(EditCosts(learn_piece_costs(small_world())), "\u0634\u0645", "sham")), 0.05);
}

TEST(EditCosts, SayWhichLineIsWrong) {
  EXPECT_EQ(EditCosts::parse("# x\npiece\tar-en\t\u0634\tsh\t0\npiece\tar-xx\t\u0634\tsh\t0\n", "costs").error().where, "costs:3");
  EXPECT_FALSE(EditCosts::parse("piece\tar-en\t\u0634\tsh\tmuch\n", "costs"));
  EXPECT_FALSE(EditCosts::parse("piece\tar-en\tsh\tsh\t1\n", "costs"));
  EXPECT_FALSE(EditCosts::parse("piece\ten-ar\tsh\t\u0634\t1\n", "costs"));
  EXPECT_TRUE(EditCosts::parse("something else\n", "costs"));
}

TEST(EditCosts, LooksAtTheBeginningOfVeryLongWords) {
  const EditCosts costs({});
  EXPECT_EQ(costs.code(letters_of(std::string(1000, 'x'))).size(), kLongestWord);
}

TEST(TokenMatch, SaysWhichLineIsWrong) {
  EXPECT_EQ(TokenMatch::parse("word\tar-en\t1 2 3\n", "w").error().where, "w:1");
  EXPECT_FALSE(TokenMatch::parse("word\tar-zz\t1 2 3 4 5 6\n", "w"));
}

TEST(Logistic, FindsTheBoundary) {
  std::vector<LogisticRow> rows;
  for (int i = 0; i < 100; ++i) rows.push_back({{1.0, i / 100.0}, i >= 50 ? 1.0 : 0.0, 1.0});
  const std::vector<double> weights = learn_logistic(rows, 0.01);
  EXPECT_LT(logistic(weights, {1.0, 0.3}), 0.2);
  EXPECT_GT(logistic(weights, {1.0, 0.7}), 0.8);
  EXPECT_TRUE(learn_logistic({}, 1.0).empty());
}

}  // namespace
}  // namespace mithaq::link

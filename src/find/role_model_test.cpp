#include "find/role_model.h"

#include <gtest/gtest.h>

#include <cmath>

namespace mithaq::find {
namespace {

constexpr std::string_view kContent =
    "# a remark\n"
    "date\tbias\t-1\n"
    "date\tnear=1\t2.5\n"
    "place\tnear=1\t0.25\n"
    "date\tnear=1\t99\n"
    "place\tthreshold\t0.7\n"
    "place\tcompanion\t0.3\n"
    "no line\n"
    "date\tkind=a+b\t-0.5\n";

double probability_of(double sum) { return 1 / (1 + std::exp(-sum)); }

TEST(RoleModel, AddsUpTheWeightsOfEachSlot) {
  const RoleModel model(kContent);
  const std::string_view slots[] = {"place", "date", "value"};
  Weighing weighing(model, slots, nullptr);
  weighing.add("near", std::size_t{1});
  weighing.add("kind", "a", "b");
  weighing.add("never seen");
  EXPECT_DOUBLE_EQ(weighing.probability(0), probability_of(0.25));
  EXPECT_DOUBLE_EQ(weighing.probability(1), probability_of(-1 + 2.5 - 0.5));
  EXPECT_DOUBLE_EQ(weighing.probability(2), 0.5);
}

TEST(FeatureWord, HashesWhatIsSpelt) {
  constexpr FeatureWord kLiteral = "verb";
  const std::string text = "verb";
  EXPECT_EQ(kLiteral.hash(), FeatureWord(text).hash());
  EXPECT_NE(kLiteral.hash(), FeatureWord("brev").hash());
  // A literal is hashed byte by byte, a text by fours.
  EXPECT_EQ(FeatureWord("word_left_of_it").hash(), FeatureWord(std::string("word_left_of_it")).hash());
  EXPECT_EQ(FeatureWord("word_left_of_it").after(1, '='), FeatureWord(std::string("word_left_of_it")).after(1, '='));
  EXPECT_EQ(FeatureWord("sign").after(kLiteral.hash(), '='), FeatureWord("verb=sign").hash());
  EXPECT_EQ(FeatureWord("").after(kLiteral.hash(), '='), FeatureWord("verb=").hash());
  EXPECT_EQ(FeatureWord("past").after(FeatureWord("verb=sign").hash(), '+'), FeatureWord("verb=sign+past").hash());
}

// More features than are looked up at once, all but one unknown.
TEST(RoleModel, AddsUpManyFeatures) {
  const RoleModel model(kContent);
  Weighing weighing(model, "date", nullptr);
  for (std::size_t i = 0; i < 3 * RoleModel::kMostAtOnce; ++i) weighing.add("unknown", i);
  weighing.add("near", std::size_t{1});
  EXPECT_DOUBLE_EQ(weighing.probability(), probability_of(-1 + 2.5));
}

// Ten thousand features of two slots each: every one is found again.
TEST(RoleModel, FindsEveryFeature) {
  constexpr std::size_t kFeatures = 10'000;
  std::string content;
  for (const char* const slot : {"date", "place"})
    for (std::size_t i = 0; i < kFeatures; ++i)
      content += std::string(slot) + "\tfeature=" + std::to_string(i) + "\t" + (slot[0] == 'd' ? "0.001" : "-0.25") + "\n";
  const RoleModel model(content);
  for (std::size_t i = 0; i < kFeatures; ++i) {
    const std::string_view slots[] = {"date", "place"};
    Weighing weighing(model, slots, nullptr);
    weighing.add("feature", i);
    ASSERT_DOUBLE_EQ(weighing.probability(0), probability_of(0.001)) << i;
    ASSERT_DOUBLE_EQ(weighing.probability(1), probability_of(-0.25)) << i;
  }
}

TEST(RoleModel, TellsWhatItLearnt) {
  const RoleModel model(kContent);
  EXPECT_DOUBLE_EQ(model.threshold("place"), 0.7);
  EXPECT_TRUE(model.knows("place"));
  EXPECT_DOUBLE_EQ(model.companion("place"), 0.3);
  EXPECT_DOUBLE_EQ(model.threshold("date"), 0.5);
  EXPECT_DOUBLE_EQ(model.companion("date"), 0.5);
  EXPECT_DOUBLE_EQ(model.companion("value"), 0.5);
  EXPECT_FALSE(model.knows("date"));
  EXPECT_FALSE(model.knows("value"));
}

TEST(RoleModel, IsSilentWithoutWeights) {
  const RoleModel model("");
  Weighing weighing(model, "date", nullptr);
  weighing.add("near", std::size_t{1});
  EXPECT_DOUBLE_EQ(weighing.probability(), 0.5);
  EXPECT_DOUBLE_EQ(model.threshold("date"), 0.5);
}

TEST(RoleModel, GivesTheFeaturesInWords) {
  const RoleModel model(kContent);
  std::vector<std::string> names;
  Weighing weighing(model, "date", &names);
  weighing.add("near", std::size_t{1});
  weighing.add("kind", "a", "b");
  EXPECT_EQ(names, (std::vector<std::string>{"bias", "near=1", "kind=a+b"}));
}

}  // namespace
}  // namespace mithaq::find

#include "find/role_weights.h"

#include <array>

#include <gtest/gtest.h>

namespace mithaq::find {
namespace {

TEST(RoleWeights, AreWrittenWithTheirBoundsFirst) {
  const RoleWeights weights{0.58, 0.4, {{"bias", -1.25}, {"faint", 0.01}, {"near", 0.5}}};
  EXPECT_EQ(weights.lines("record"), "record\tthreshold\t0.58\nrecord\tcompanion\t0.40\nrecord\tbias\t-1.250\nrecord\tnear\t0.500\n");
}

TEST(RoleWeights, MeanTakesWhatOneDoesNotKnowForNothing) {
  const std::array<RoleWeights, 2> learnt = {RoleWeights{0.5, 0.4, {{"both", 1}, {"one", 2}}}, RoleWeights{0.7, 0.5, {{"both", 3}}}};
  const RoleWeights mean = mean_of(learnt);
  EXPECT_DOUBLE_EQ(mean.threshold, 0.6);
  ASSERT_TRUE(mean.companion);
  EXPECT_DOUBLE_EQ(*mean.companion, 0.45);
  EXPECT_DOUBLE_EQ(mean.features.at("both"), 2);
  EXPECT_DOUBLE_EQ(mean.features.at("one"), 1);
}

TEST(RoleWeights, MeanOfSlotsWithoutCompanionHasNone) {
  const std::array<RoleWeights, 1> learnt = {RoleWeights{0.5, std::nullopt, {{"bias", 1}}}};
  EXPECT_FALSE(mean_of(learnt).companion);
}

}  // namespace
}  // namespace mithaq::find

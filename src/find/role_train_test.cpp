#include "find/role_train.h"

#include <gtest/gtest.h>

#include "find/role_model.h"

namespace mithaq::find {
namespace {

RoleRow row(int document, int draft, std::string feature, double label) {
  const std::string id = "d" + std::to_string(document);
  return {id, id + "#" + std::to_string(draft), std::to_string(draft), {"bias", std::move(feature)}, label};
}

// In thirty documents a clear agreement and a doubtful one beside it, both right; in thirty others the doubtful one alone, and wrong.
RoleTask doubtful_ones() {
  RoleTask task;
  task.slot = "record";
  task.companions = true;
  task.alarm_price = 1;
  for (int i = 0; i < 30; ++i) {
    task.rows.push_back(row(i, 0, "clear", 1));
    task.rows.push_back(row(i, 1, "doubtful", 1));
    task.rows.push_back(row(100 + i, 0, "doubtful", 0));
    task.quiet.emplace("d" + std::to_string(100 + i), 1);
  }
  task.wanted = 60;
  return task;
}

TEST(RoleTrain, HoldsTheCompanionsOfASureRowToLess) {
  const RoleLearning learnt = learn_role(doubtful_ones());
  EXPECT_GT(learnt.threshold, 0.5);
  EXPECT_LT(learnt.companion, 0.5);
  EXPECT_DOUBLE_EQ(learnt.f1, 1);
  const RoleModel model(learnt.weights.lines("record"));
  EXPECT_NEAR(model.threshold("record"), learnt.threshold, 0.005);
  EXPECT_NEAR(model.companion("record"), learnt.companion, 0.005);
}

TEST(RoleTrain, GivesOneBoundWhereRowsStandAlone) {
  RoleTask task = doubtful_ones();
  task.companions = false;
  const RoleLearning learnt = learn_role(task);
  EXPECT_LT(learnt.f1, 1);
  EXPECT_EQ(learnt.weights.lines("record").find("companion"), std::string::npos);
  const RoleModel model(learnt.weights.lines("record"));
  EXPECT_DOUBLE_EQ(model.companion("record"), model.threshold("record"));
}

TEST(RoleTrain, LeavesOutWhatIsRareAndWhatWeighsNothing) {
  RoleTask task = doubtful_ones();
  task.rows.front().features.emplace_back("once");
  for (RoleRow& each : task.rows) each.features.emplace_back("always");
  const RoleLearning learnt = learn_role(task);
  EXPECT_EQ(learnt.weights.lines("record").find("once"), std::string::npos);
  EXPECT_NE(learnt.weights.lines("record").find("record\tclear\t"), std::string::npos);
}

// The same feature, of which two groups say the opposite: who weighs more is believed.
TEST(RoleTrain, BelievesRowsByTheirWeight) {
  const auto learn = [](double weight) {
    RoleTask task;
    task.slot = "record";
    for (int i = 0; i < 60; ++i) {
      task.rows.push_back(row(i, 0, "disputed", i < 30 ? 1 : 0));
      if (i < 30) task.rows.back().weight = weight;
    }
    task.wanted = 30;
    return RoleModel(learn_role(task).weights.lines("record"));
  };
  const auto says = [](const RoleModel& model) {
    Weighing w(model, "record", nullptr);
    w.add("disputed");
    return w.probability();
  };
  EXPECT_GT(says(learn(4)), 0.7);
  EXPECT_LT(says(learn(0.25)), 0.3);
}

}  // namespace
}  // namespace mithaq::find

#include "match/lattice.h"

#include <gtest/gtest.h>

namespace mithaq::match {
namespace {

TEST(Lattice, GroupsEdgesByStartInTheOrderAdded) {
  Lattice lattice;
  lattice.reset(4);
  lattice.add({2, 3, 7, 0, 1});
  lattice.add({0, 1, 9, 0, 2});
  lattice.add({2, 3, 5, 0, 3});
  lattice.add({0, 3, 1, 0, 4});
  lattice.finish();
  ASSERT_EQ(lattice.edges_from(0).size(), 2U);
  EXPECT_EQ(lattice.edges_from(0)[0].payload, 2U);
  EXPECT_EQ(lattice.edges_from(0)[1].payload, 4U);
  EXPECT_TRUE(lattice.edges_from(1).empty());
  EXPECT_EQ(lattice.edges_from(2)[0].payload, 1U);
  EXPECT_EQ(lattice.edges_from(2)[1].payload, 3U);
  EXPECT_TRUE(lattice.edges_from(3).empty());
}

TEST(Lattice, DropsEdgesAndSkipsThatLeadNowhere) {
  Lattice lattice;
  lattice.reset(3);
  lattice.add({1, 1, 0, 0, 0});
  lattice.add({2, 1, 0, 0, 0});
  lattice.add({1, 3, 0, 0, 0});
  lattice.set_skip(0, 3, 0);
  lattice.set_skip(1, 0, 0);
  lattice.finish();
  EXPECT_TRUE(lattice.edges().empty());
  EXPECT_EQ(lattice.skip_to(0), 1U);
  EXPECT_EQ(lattice.skip_cost(0), 1U);
}

TEST(Lattice, KnowsPunctuationAtItsEnds) {
  Lattice lattice;
  lattice.reset(6);
  lattice.set_skip(0, 1, 0);
  lattice.set_skip(3, 4, 0);
  lattice.set_skip(4, 5, 0);
  lattice.finish();
  EXPECT_TRUE(lattice.at_start(0) && lattice.at_start(1) && !lattice.at_start(2));
  EXPECT_TRUE(!lattice.at_end(2) && lattice.at_end(3) && lattice.at_end(5));
}

TEST(Lattice, ForgetsTheLastSentence) {
  Lattice lattice;
  lattice.reset(3);
  lattice.add({0, 1, 0, 0, 0});
  lattice.set_skip(0, 2, 0);
  lattice.finish();
  lattice.reset(2);
  lattice.finish();
  EXPECT_TRUE(lattice.edges().empty());
  EXPECT_EQ(lattice.skip_to(0), 1U);
  EXPECT_EQ(lattice.lead(), 0U);
}

TEST(Lattice, CutsSentencesBeyondTheLimit) {
  Lattice lattice;
  lattice.reset(kMaxNodes + 10);
  lattice.add({kMaxNodes - 2, kMaxNodes - 1, 1, 0, 0});
  lattice.add({kMaxNodes - 1, kMaxNodes, 1, 0, 0});
  lattice.finish();
  EXPECT_TRUE(lattice.cut());
  EXPECT_EQ(lattice.node_count(), kMaxNodes);
  EXPECT_EQ(lattice.edges().size(), 1U);
  lattice.reset(0);
  lattice.finish();
  EXPECT_FALSE(lattice.cut());
  EXPECT_EQ(lattice.last(), 0U);
}

}  // namespace
}  // namespace mithaq::match

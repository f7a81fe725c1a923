#include "app/batch.h"

#include <gtest/gtest.h>

#include <thread>

namespace mithaq::app {
namespace {

Finished finished(std::string output, std::uint64_t documents = 1) {
  Finished result;
  result.output = std::move(output);
  result.found.documents = documents;
  return result;
}

struct Collected {
  std::string output;
  std::uint64_t documents = 0;
  bool accept = true;
  OutputSink sink = [this](std::string_view part, const Statistics& so_far) {
    output += part;
    documents = so_far.documents;
    return accept;
  };
};

TEST(InOrder, PutsBatchesBackIntoTheOrderOfTheInput) {
  Collected collected;
  InOrder results(collected.sink, 8);
  results.deliver(2, finished("c"));
  results.deliver(1, finished("b"));
  EXPECT_EQ(collected.output, "");
  results.deliver(0, finished("a", 3));
  EXPECT_EQ(collected.output, "abc");
  EXPECT_EQ(collected.documents, 5U);
  results.deliver(3, finished("d"));
  EXPECT_EQ(collected.output, "abcd");
  EXPECT_EQ(results.statistics().documents, 6U);
}

TEST(InOrder, WritesNothingAfterABatchThatWasCutShort) {
  Collected collected;
  InOrder results(collected.sink, 8);
  Finished cut = finished("b");
  cut.whole = false;
  results.deliver(2, finished("c"));
  results.deliver(1, std::move(cut));
  results.deliver(0, finished("a"));
  EXPECT_EQ(collected.output, "ab");
  EXPECT_TRUE(results.closed());
  EXPECT_FALSE(results.wait_for_room(3));
}

TEST(InOrder, EndsWhenTheSinkRefuses) {
  Collected collected;
  collected.accept = false;
  InOrder results(collected.sink, 8);
  results.deliver(0, finished("a"));
  results.deliver(1, finished("b"));
  EXPECT_EQ(collected.output, "a");
  EXPECT_TRUE(results.statistics().output_failed);
}

TEST(InOrder, HoldsBackWhoIsTooFarAhead) {
  Collected collected;
  InOrder results(collected.sink, 2);
  EXPECT_TRUE(results.wait_for_room(1));
  std::atomic<bool> let_in = false;
  std::jthread ahead([&] { let_in = results.wait_for_room(2); });
  std::this_thread::sleep_for(std::chrono::milliseconds(50));
  EXPECT_FALSE(let_in);
  results.deliver(0, finished("a"));
  ahead.join();
  EXPECT_TRUE(let_in);
}

}  // namespace
}  // namespace mithaq::app

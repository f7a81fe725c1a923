// Where very many reports hang together.
#include <cstdlib>
#include <random>

#include "register/key_buffer.h"
#include "register/leaders_packed.h"
#include "register/numbers_packed.h"
#include "register/testing.h"

namespace mithaq::registry {
namespace {

using testing::line_of;
using Names = std::vector<std::string>;

// Reports have a number each, "pact 17 of d5": those next to each other go together, so that all hang together in a chain. Few of them lead
// a key, so that most are compared with few others.
class ChainLinker : public testing::NameLinker {
 public:
  std::vector<BlockKey> keys(const Traits& report) const override {
    const std::int64_t n = number(report);
    std::vector<BlockKey> out;
    for (const std::int64_t key : {n / 2, 1000 + (n + 1) / 2}) out.push_back({key, rank(report), 0, BlockKey::kEnough});
    for (const std::int64_t key : {2000 + n / 8, 3000 + (n + 4) / 8, 4000 + n % 2}) out.push_back({key, rank(report), 0, 1});
    return out;
  }
  std::size_t leaders() const override { return 4; }
  double score(const Traits& a, const Traits& b) const override { return std::abs(number(a) - number(b)) <= 1 ? 1 : -1; }

 private:
  static std::int64_t number(const Traits& report) {
    return std::strtoll(mention(report).c_str() + std::string("pact ").size(), nullptr, 10);
  }
  static std::int64_t rank(const Traits& report) { return static_cast<std::int64_t>(std::hash<std::string>()(mention(report)) >> 2U); }
  static const std::string& mention(const Traits& report) { return *static_cast<const std::string*>(report.get()); }
};

class CrowdTest : public testing::RegisterTest {
 protected:
  static Names lines(int documents) {
    Names out;
    for (int i = 0; i < documents; ++i) {
      const std::string id = "d" + std::to_string(i);
      out.push_back(line_of(id, {{"pact " + std::to_string(i * 7 % 60) + " of " + id}}));
    }
    return out;
  }
  void open_chain(const std::string& file) {
    store_.reset();
    open(file);
    ledger_ = std::make_unique<Ledger>(*store_, officials_, &chain_, &resolver_);
  }
  // So many documents in one transaction.
  void add_by(const Names& all, std::size_t step) {
    for (std::size_t at = 0; at < all.size(); at += step)
      add(Names(all.begin() + static_cast<std::ptrdiff_t>(at), all.begin() + static_cast<std::ptrdiff_t>(std::min(all.size(), at + step))));
  }

  ChainLinker chain_;
};

TEST_F(CrowdTest, ComesOutTheSameInAnyOrder) {
  Names all = lines(240);
  open_chain("first.db");
  add_by(all, 240);
  ASSERT_TRUE(ledger_->finish(now()));
  const auto first = partition();
  EXPECT_GT(first.size(), 1U);
  EXPECT_LT(first.size(), 200U);
  std::mt19937 random(5);
  for (int round = 0; round < 6; ++round) {
    std::shuffle(all.begin(), all.end(), random);
    open_chain("r" + std::to_string(round) + ".db");
    add_by(all, std::array<std::size_t, 3>{240, 37, 5}[static_cast<std::size_t>(round) % 3]);
    if (round % 2 == 1) open_chain("r" + std::to_string(round) + ".db");  // another process brings it to its end
    ASSERT_TRUE(ledger_->finish(now()));
    EXPECT_EQ(partition(), first) << "round " << round;
    EXPECT_TRUE(store_->late_reports()->empty());
    expect_sound();
  }
}

TEST_F(CrowdTest, NothingToDoChangesNothing) {
  open_chain("r.db");
  add_by(lines(150), 50);
  ASSERT_TRUE(ledger_->finish(now()));
  const auto before = store_->operations(1000)->size();
  ASSERT_TRUE(ledger_->finish(now()));
  EXPECT_EQ(store_->operations(1000)->size(), before);
}

TEST_F(CrowdTest, WhatPeopleDecidedStays) {
  Names all = lines(240);
  open_chain("r.db");
  add_by(Names(all.begin(), all.begin() + 200), 50);
  ASSERT_TRUE(ledger_->finish(now()));
  const Names there = names();
  ASSERT_GT(there.size(), 3U);
  ASSERT_TRUE(ledger_->merge(there[0], there[1], now()));
  const auto merged = reports(there[0]);
  ASSERT_TRUE(ledger_->not_same(there[2], there[3], now()));
  add_by(Names(all.begin() + 200, all.end()), 40);
  ASSERT_TRUE(ledger_->finish(now()));
  const auto home = [&](ReportId report) { return (*store_->link_of(report))->agreement; };
  for (const ReportId report : merged) EXPECT_EQ(home(report), home(merged.front()));
  EXPECT_NE(Ledger::find(*store_, there[2])->id, Ledger::find(*store_, there[3])->id);
  expect_sound();
}

TEST_F(CrowdTest, AnAddIsTakenBackWithAllThatItMoved) {
  Names all = lines(240);
  open_chain("r.db");
  add_by(Names(all.begin(), all.begin() + 150), 50);
  ASSERT_TRUE(ledger_->finish(now()));
  const auto before = partition();
  Actor actor = now();
  actor.run = "later";
  for (std::size_t at = 150; at < all.size(); at += 30) {
    std::vector<Extraction> some;
    for (std::size_t i = at; i < at + 30; ++i) some.push_back(testing::extraction(all[i]));
    ASSERT_TRUE(ledger_->add(some, actor));
  }
  ASSERT_TRUE(ledger_->finish(actor));
  EXPECT_NE(partition(), before);
  ASSERT_TRUE(ledger_->undo_add(now()));
  EXPECT_EQ(partition(), before);
  expect_sound();
}

TEST(KeyBuffer, SaysWhatHoldsBeforeItIsWritten) {
  KeyBuffer buffer;
  buffer.note({7, 30, 3}, true);
  buffer.note({7, 10, 1}, false);
  buffer.note({8, 30, 3}, true);
  std::vector<BlockKey> rows = {{7, 10, 1}, {7, 20, 2}, {7, 40, 4}};
  buffer.bring_up_to_date(7, rows);
  std::vector<ReportId> reports;
  for (const BlockKey& row : rows) reports.push_back(row.report);
  EXPECT_EQ(reports, (std::vector<ReportId>{2, 3, 4}));
  const std::string log = buffer.take_log();
  EXPECT_TRUE(buffer.take_log().empty());
  KeyBuffer other;
  ASSERT_TRUE(other.replay(log));
  EXPECT_EQ(other.size(), 3U);
  EXPECT_EQ(other.sorted_keys(), (std::vector<std::int64_t>{7, 8}));
  EXPECT_FALSE(other.replay("abc"));
}

TEST(KeyBuffer, KeepsOutlines) {
  KeyBuffer buffer;
  buffer.note({7, 30, 3, BlockKey::kEnough, 333}, true);
  buffer.note({8, 30, 3, BlockKey::kEnough, 333}, true);
  buffer.note({8, 10, 1}, false);
  buffer.note({8, 40, 4}, true);
  buffer.note({7, 50, 5, BlockKey::kEnough, 555}, true);
  KeyBuffer other;
  ASSERT_TRUE(other.replay(buffer.take_log()));
  for (const KeyBuffer* b : {&buffer, &other}) {
    std::vector<std::uint64_t> outlines;
    for (const std::int64_t key : {7, 8}) {
      std::vector<BlockKey> rows;
      b->bring_up_to_date(key, rows);
      for (const BlockKey& row : rows) outlines.push_back(row.outline);
    }
    EXPECT_EQ(outlines, (std::vector<std::uint64_t>{333, 555, 333, 0}));
  }
}

TEST(KeyBuffer, FindsEachOfVeryMany) {
  KeyBuffer buffer;
  for (std::int64_t i = 0; i < 30'000; ++i) buffer.note({i % 10'007 * (i % 2 == 0 ? 1 : -1), i, i}, true);
  EXPECT_EQ(buffer.size(), 30'000U);
  std::size_t found = 0;
  const std::vector<std::int64_t> keys = buffer.sorted_keys();
  EXPECT_TRUE(std::is_sorted(keys.begin(), keys.end()));
  for (const std::int64_t key : keys) {
    std::vector<BlockKey> rows;
    buffer.bring_up_to_date(key, rows);
    found += rows.size();
    for (const BlockKey& row : rows) EXPECT_EQ(row.key, key);
  }
  EXPECT_EQ(found, buffer.size());
}

TEST(KeyBuffer, SaysWhoFollows) {
  KeyBuffer buffer;
  buffer.note_followers(9, {4, 6});
  buffer.note_followers(7, {5});
  buffer.note_followers(9, {2});
  KeyBuffer other;
  ASSERT_TRUE(other.replay(buffer.take_log()));
  for (const KeyBuffer* b : {&buffer, &other}) {
    std::vector<ReportId> out = {1};
    b->add_followers(9, out);
    EXPECT_EQ(out, (std::vector<ReportId>{1, 4, 6, 2}));
    EXPECT_EQ(b->size(), 4U);
    ASSERT_EQ(b->sorted_followers().size(), 2U);
    EXPECT_EQ(b->sorted_followers().front().first, 7);
    EXPECT_EQ(b->sorted_followers().back().second, (std::vector<ReportId>{2, 4, 6}));
  }
}

// Further reports of a key are found before they are in the table, where they are, and when they are in both.
TEST_F(CrowdTest, FollowersAreFoundWhereverTheyAre) {
  std::vector<ReportId> many;
  for (ReportId report = 1; report < 3000; ++report) many.push_back(report);  // more than are written at once
  ASSERT_TRUE(store_->begin());
  ASSERT_TRUE(store_->put_members(5, many));
  ASSERT_TRUE(store_->commit());
  EXPECT_EQ(store_->members_of(5)->size(), many.size());
  ASSERT_TRUE(store_->settle());
  EXPECT_EQ(*store_->members_of(5), many);
  ASSERT_TRUE(store_->begin());
  ASSERT_TRUE(store_->put_members(5, {5000}));
  EXPECT_EQ(store_->members_of(5)->back(), 5000);
  store_->rollback();
  ASSERT_TRUE(store_->begin());
  EXPECT_EQ(*store_->members_of(5), many) << "the last was taken back";
  store_->rollback();
}

TEST(LeadersPacked, ComeBackAsTheyWere) {
  const std::vector<BlockKey> leaders = {{7, 5, 1}, {7, 0, 127, 2, 0xfedcba9876543211}, {7, INT64_MAX, 128}, {7, 3, 1'000'000}};
  std::vector<BlockKey> out;
  ASSERT_TRUE(unpack_leaders(packed_leaders(leaders), 7, out));
  ASSERT_EQ(out.size(), leaders.size());
  for (std::size_t i = 0; i < out.size(); ++i) {
    EXPECT_EQ(out[i].key, 7);
    EXPECT_EQ(out[i].rank, leaders[i].rank);
    EXPECT_EQ(out[i].report, leaders[i].report);
    EXPECT_EQ(out[i].outline, leaders[i].outline);
  }
  const std::string bytes = packed_leaders(leaders);
  for (const std::size_t cut : {std::size_t{1}, std::size_t{8}, bytes.size() - 1})
    EXPECT_FALSE(unpack_leaders(bytes.substr(0, cut), 7, out));
  EXPECT_FALSE(unpack_leaders(std::string(40, '\xff'), 7, out));
}

// Reports whose outlines do not go together.
class OutlineLinker : public testing::NameLinker {
 public:
  std::vector<BlockKey> keys(const Traits& report) const override { return {{7, 1, 0, BlockKey::kEnough, outline(report)}}; }
  std::uint64_t outline(const Traits& report) const override { return static_cast<const std::string*>(report.get())->size(); }
  bool may_go_together(std::uint64_t a, std::uint64_t b) const override { return a == 0 || b == 0 || a == b; }
  double score(const Traits&, const Traits&) const override {
    ++asked;
    return 1;
  }
  mutable std::size_t asked = 0;
};

TEST_F(CrowdTest, ReportsOfUnlikeOutlinesAreNotCompared) {
  OutlineLinker linker;
  for (const bool reopened : {false, true}) {
    ledger_ = std::make_unique<Ledger>(*store_, officials_, &linker, &resolver_);
    const std::string id = reopened ? "later " : "first ";
    add({line_of(id + "a", {{"short"}}), line_of(id + "b", {{"rather long"}})});
    EXPECT_EQ(linker.asked, reopened ? 2U : 0U) << "each with the one that is like it";
  }
  EXPECT_EQ(partition().size(), 2U);
}

// What one process leaves for later another one finds, also when the first is gone before it could write it.
TEST_F(CrowdTest, KeysThatAreNotInPlaceYetAreFound) {
  add({line_of("a", {{}})});
  constexpr std::int64_t kKeys = 3000;  // more than are written at once
  ASSERT_TRUE(store_->begin());
  for (std::int64_t key = 0; key < kKeys; ++key) ASSERT_TRUE(store_->put_block_key({key + 100, key % 7, 1}));
  ASSERT_TRUE(store_->commit());
  ASSERT_TRUE(store_->begin());
  ASSERT_TRUE(store_->put_block_key({50, 0, 1}));
  store_->rollback();
  auto other = open_sqlite(path(), Database::Mode::kWrite, 1000);
  ASSERT_TRUE(other);
  ASSERT_TRUE((*other)->begin());
  EXPECT_EQ((*other)->with_key(100, 16)->size(), 1U);
  EXPECT_EQ((*other)->with_key(100 + kKeys - 1, 16)->size(), 1U);
  EXPECT_TRUE((*other)->with_key(50, 16)->empty()) << "was taken back";
  ASSERT_TRUE((*other)->drop_block_key({100, 0, 1}));
  ASSERT_TRUE((*other)->commit());
  ASSERT_TRUE(store_->begin());
  EXPECT_TRUE(store_->with_key(100, 16)->empty());
  EXPECT_EQ(store_->with_key(101, 16)->size(), 1U);
  ASSERT_TRUE(store_->commit());
  expect_sound();
}

TEST(NumbersPacked, ComeBackAsTheyWere) {
  const std::vector<std::int64_t> numbers = {0, 1, 127, 128, 129, 70'000, 70'001, INT64_MAX};
  std::vector<std::int64_t> out;
  unpack(packed(numbers), out);
  EXPECT_EQ(out, numbers);
  out.clear();
  unpack(std::string(30, '\xff') + '\x01', out);
  EXPECT_EQ(out.size(), 1U) << "no bytes of ours, and no harm";
}

}  // namespace
}  // namespace mithaq::registry

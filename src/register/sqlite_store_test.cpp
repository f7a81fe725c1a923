// What a register in a file does when the file is not as it should be.
#include "register/sqlite_store.h"

#include <fstream>

#include "register/leaders_packed.h"
#include "register/migrate.h"
#include "register/testing.h"

namespace mithaq::registry {
namespace {

using base::ErrorCode;
using testing::line_of;
using testing::RegisterTest;

class SqliteStoreTest : public RegisterTest {
 protected:
  base::Error fails(const std::string& file, Database::Mode mode = Database::Mode::kWrite, int busy_ms = 50) {
    const auto opened = open_sqlite(file, mode, busy_ms);
    EXPECT_FALSE(opened);
    return opened ? base::Error{} : opened.error();
  }
};

TEST_F(SqliteStoreTest, NoRegister) {
  std::ofstream(path("text.db")) << "This is a letter, and a long one, to nobody in particular, about nothing at all. "
                                 << std::string(4096, 'x');
  EXPECT_EQ(fails(path("text.db")).what, "is no register of mithaq");
  auto other = Database::open(path("other.db"), Database::Mode::kCreate, 50);
  ASSERT_TRUE(other->execute("CREATE TABLE t (x)"));
  const base::Error error = fails(path("other.db"), Database::Mode::kCreate);
  EXPECT_EQ(error.code, ErrorCode::kMalformed);
  EXPECT_NE(error.what.find("no register"), std::string::npos);
  EXPECT_EQ(*other->number("SELECT count(*) FROM sqlite_schema"), 1) << "nothing was made in it";
}

TEST_F(SqliteStoreTest, OfANewerVersion) {
  add({line_of("a", {{}})});
  store_.reset();
  auto file = Database::open(path(), Database::Mode::kWrite, 50);
  ASSERT_TRUE(file->execute("PRAGMA user_version = 999"));
  for (const auto mode : {Database::Mode::kReadOnly, Database::Mode::kWrite}) {
    const base::Error error = fails(path(), mode);
    EXPECT_EQ(error.code, ErrorCode::kVersion);
    EXPECT_NE(error.what.find("999"), std::string::npos);
  }
  EXPECT_EQ(*file->number("SELECT count(*) FROM documents"), 1);
}

TEST_F(SqliteStoreTest, LockedByAnother) {
  add({line_of("a", {{}})});
  auto other = open_sqlite(path(), Database::Mode::kWrite, 50);
  ASSERT_TRUE((*other)->begin());
  store_.reset();
  auto third = open_sqlite(path(), Database::Mode::kWrite, 50);
  ASSERT_TRUE(third) << "reading goes on";
  EXPECT_TRUE((*third)->list({}));
  const auto blocked = (*third)->begin();
  ASSERT_FALSE(blocked);
  EXPECT_EQ(blocked.error().what, "is locked by another program");
  EXPECT_FALSE(blocked.error().hint.empty());
}

TEST_F(SqliteStoreTest, DamagedFilesAreToldAndNeverCrash) {
  std::vector<std::string> lines;
  for (int i = 0; i < 200; ++i) lines.push_back(line_of("d" + std::to_string(i), {{"pact " + std::to_string(i)}}));
  add(lines);
  store_.reset();
  std::string bytes;
  {
    auto file = Database::open(path(), Database::Mode::kWrite, 50);
    ASSERT_TRUE(file->execute("PRAGMA wal_checkpoint(TRUNCATE)"));
  }
  std::ifstream in(path(), std::ios::binary);
  bytes.assign(std::istreambuf_iterator<char>(in), {});
  int told = 0;
  for (std::size_t at = 5000; at < bytes.size(); at += bytes.size() / 23) {
    std::string damaged = bytes;
    for (std::size_t i = at; i < std::min(at + 3000, damaged.size()); ++i) damaged[i] = static_cast<char>(i * 31);
    std::ofstream(path("bad.db"), std::ios::binary | std::ios::trunc) << damaged;
    std::filesystem::remove(path("bad.db-wal"));
    std::filesystem::remove(path("bad.db-shm"));
    auto opened = open_sqlite(path("bad.db"), Database::Mode::kReadOnly, 50);
    const auto faults = opened ? (*opened)->faults() : base::Result<std::vector<std::string>>(tl::unexpected(opened.error()));
    if (!faults || !faults->empty()) ++told;
  }
  EXPECT_GT(told, 15);
}

TEST_F(SqliteStoreTest, MigratesAnEmptyFileOnce) {
  EXPECT_EQ(*store_->version(), newest_version());
  open();
  EXPECT_EQ(*store_->version(), newest_version());
}

// As they were before reports were kept ready for comparing: nothing is lost, and new documents find the old ones.
TEST_F(SqliteStoreTest, AnOlderRegisterIsBroughtUpToDate) {
  add({line_of("a", {{}}), line_of("b", {{"pact two"}})});
  store_.reset();
  {
    auto file = Database::open(path(), Database::Mode::kWrite, 50);
    ASSERT_TRUE(
        file->execute("CREATE TABLE block_keys (key INTEGER NOT NULL, rank INTEGER NOT NULL, report INTEGER NOT NULL REFERENCES"
                      " reports (id), PRIMARY KEY (key, rank, report)) STRICT, WITHOUT ROWID"));
    std::vector<BlockKey> leaders;
    ASSERT_TRUE(file->each("SELECT key, leaders FROM key_leaders", {},
                           [&](const Row& row) { EXPECT_TRUE(unpack_leaders(row.text(1), row.integer(0), leaders)); }));
    EXPECT_EQ(leaders.size(), 2U);
    for (const BlockKey& k : leaders)
      ASSERT_TRUE(file->run("INSERT INTO block_keys (key, rank, report) VALUES (?, ?, ?)", {k.key, k.rank, k.report}));
    file->forget_statements();
    ASSERT_TRUE(
        file->execute("DROP TABLE key_leaders; DROP INDEX reports_ended; DROP TABLE ready_reports;"
                      " ALTER TABLE entities DROP COLUMN usual; PRAGMA user_version = 6"));
  }
  open();
  EXPECT_EQ(*store_->version(), newest_version());
  EXPECT_EQ(list().size(), 2U);
  EXPECT_FALSE(*store_->ready(1));
  EXPECT_EQ(add({line_of("c", {{}})}).agreements, 0);
  EXPECT_EQ(list().size(), 2U);
  const auto ready = store_->ready(1);
  ASSERT_TRUE(*ready) << "the old report was made ready on the way";
  EXPECT_EQ((*ready)->kept, "1pact one");
  expect_sound();
}

TEST_F(SqliteStoreTest, WhatAnotherVersionKeptReadyIsMadeAnew) {
  add({line_of("a", {{}})});
  ASSERT_TRUE(store_->begin());
  ASSERT_TRUE(store_->put_ready(1, 1, "0of old"));
  ASSERT_TRUE(store_->commit());
  open();
  EXPECT_EQ(add({line_of("b", {{}})}).agreements, 0);
  EXPECT_EQ((*store_->ready(1))->kept, "1pact one");
  ASSERT_TRUE(store_->begin());
  ASSERT_TRUE(store_->end_report(1, 1));
  ASSERT_TRUE(store_->commit());
  EXPECT_FALSE(*store_->ready(1));
}

TEST_F(SqliteStoreTest, RefusesWordsThatDoNotStandInTheText) {
  std::string line = line_of("a", {{}});
  line.replace(line.find("\"quotes\":[\"2025"), 15, "\"quotes\":[\"1999");
  const auto read = ReportReader().line(line);
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().code, ErrorCode::kMalformed);
  EXPECT_EQ(read.error().where, "a");
}

TEST_F(SqliteStoreTest, NothingOfABatchThatFailsIsKept) {
  std::vector<Extraction> batch = {testing::extraction(line_of("a", {{}})), testing::extraction(line_of("b", {{}}))};
  batch[1].reports[0].json.assign("\xFF", 1);
  batch[1].reports[0].claims[0].slot.assign("x");
  batch[1].reports[0].claims.push_back(batch[1].reports[0].claims[0]);  // the same ordinal twice
  EXPECT_FALSE(ledger_->add(batch, now()));
  EXPECT_EQ((*store_->sizes())[0].count, 0);
  EXPECT_EQ(add({line_of("a", {{}})}).documents, 1U) << "and the next one works";
  expect_sound();
}

}  // namespace
}  // namespace mithaq::registry

// The register in SQLite: transactions, and the block keys that they leave for later.
#include "register/sqlite_store_body.h"

namespace mithaq::registry {
namespace {

using base::Error;
using base::Result;

constexpr std::size_t kFew = 2'000;       // changes that are written at once
constexpr std::size_t kMost = 1'000'000;  // changes that are kept, some 100 MB

}  // namespace

Result<void> SqliteStore::begin() {
  if (auto done = db_.execute("BEGIN IMMEDIATE"); !done) return done;
  auto done = take_over_keys();
  if (!done) rollback();
  return done;
}

Result<void> SqliteStore::commit() {
  if (auto done = keep_keys(); !done) return done;
  return db_.execute("COMMIT");
}

void SqliteStore::rollback() {
  static_cast<void>(db_.execute("ROLLBACK"));
  keys_as_of_ = -1;
}

Result<void> SqliteStore::settle() {
  if (keys_.size() == 0) return {};
  if (auto done = begin(); !done) return done;
  auto done = write_keys();
  if (done) done = commit();
  if (!done) rollback();
  return done;
}

// What other processes left for later, or one that was killed, is written now.
Result<void> SqliteStore::take_over_keys() {
  const auto others = written_by_others();
  if (!others) return tl::unexpected<Error>(others.error());
  if (*others == keys_as_of_) return {};
  keys_.clear();
  bool sound = true;
  auto done = db_.each("SELECT changes FROM key_log ORDER BY id", {}, [&](const Row& row) { sound = keys_.replay(row.text(0)) && sound; });
  if (!done) return done;
  if (!sound) return base::fail(base::ErrorCode::kMalformed, db_.path(), "is damaged: its key log", "go back to a copy of the file");
  if (keys_.size() > 0) done = write_keys();
  if (done) keys_as_of_ = *others;
  return done;
}

Result<void> SqliteStore::keep_keys() {
  if (keys_.size() > kMost || (keys_.size() > 0 && keys_.size() <= kFew)) return write_keys();
  const std::string log = keys_.take_log();
  return log.empty() ? Result<void>() : db_.run("INSERT INTO key_log (changes) VALUES (?)", {Param::blob(log)});
}

Result<void> SqliteStore::write_keys() {
  for (const KeyBuffer::Change& change : keys_.sorted()) {
    const BlockKey& k = change.key;
    auto done = change.there ? db_.run("INSERT OR IGNORE INTO block_keys (key, rank, report) VALUES (?, ?, ?)", {k.key, k.rank, k.report})
                             : db_.run("DELETE FROM block_keys WHERE key = ? AND rank = ? AND report = ?", {k.key, k.rank, k.report});
    if (!done) return done;
  }
  keys_.clear();
  return db_.run("DELETE FROM key_log", {});
}

Result<void> SqliteStore::put_block_key(const BlockKey& k) {
  keys_.note(k, true);
  return {};
}

Result<void> SqliteStore::drop_block_key(const BlockKey& k) {
  keys_.note(k, false);
  return {};
}

Result<std::vector<BlockKey>> SqliteStore::with_key(std::int64_t key, std::int64_t most) {
  auto out = rows<BlockKey>(
      "SELECT k.report, k.rank FROM block_keys AS k JOIN reports AS r ON r.id = k.report AND r.ended = 9223372036854775807"
      " WHERE k.key = ? ORDER BY k.rank, k.report",
      {key}, [key](const Row& row) { return BlockKey{key, row.integer(1), row.integer(0)}; });
  if (!out) return out;
  keys_.bring_up_to_date(key, *out);
  if (out->size() > static_cast<std::size_t>(most)) out->resize(static_cast<std::size_t>(most));
  return out;
}

}  // namespace mithaq::registry

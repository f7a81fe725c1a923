// The register in SQLite: transactions, and the block keys that they leave for later.
#include <cstddef>

#include "register/leaders_packed.h"
#include "register/numbers_packed.h"
#include "register/sqlite_store_body.h"

namespace mithaq::registry {
namespace {

using base::Error;
using base::Result;

constexpr std::size_t kFew = 2'000;  // changes that are written at once
// Changes that are kept, some 200 MB. Each time that they are written the whole table is, more or less: of a register of a million reports
// that costs a document the less the more of them there are.
constexpr std::size_t kMost = 3'000'000;

}  // namespace

Result<void> SqliteStore::begin() {
  if (auto done = db_.execute("BEGIN IMMEDIATE"); !done) return done;
  auto done = take_over_keys();
  if (done) done = look_for_ended();
  if (!done) rollback();
  return done;
}

// Most registers have no report that ended: then none has to be looked up.
Result<void> SqliteStore::look_for_ended() {
  const auto some = db_.number("SELECT EXISTS (SELECT 1 FROM reports INDEXED BY reports_ended WHERE ended < 9223372036854775807)");
  if (!some) return tl::unexpected<Error>(some.error());
  any_ended_ = *some != 0;
  return {};
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

// As the table has them, the least rank first.
Result<std::vector<BlockKey>> SqliteStore::leaders_of(std::int64_t key) {
  std::vector<BlockKey> out;
  bool sound = true;
  auto done = db_.each("SELECT leaders FROM key_leaders WHERE key = ?", {key},
                       [&](const Row& row) { sound = unpack_leaders(row.text(0), key, out); });
  if (!done) return tl::unexpected<Error>(done.error());
  if (!sound) return base::fail(base::ErrorCode::kMalformed, db_.path(), "is damaged: its keys", "go back to a copy of the file");
  return out;
}

Result<void> SqliteStore::write_leaders() {
  for (const std::int64_t key : keys_.sorted_keys()) {
    auto leaders = leaders_of(key);
    if (!leaders) return tl::unexpected<Error>(leaders.error());
    keys_.bring_up_to_date(key, *leaders);
    auto done = leaders->empty() ? db_.run("DELETE FROM key_leaders WHERE key = ?", {key})
                                 : db_.run("INSERT OR REPLACE INTO key_leaders (key, leaders) VALUES (?, ?)",
                                           {key, Param::blob(packed_leaders(*leaders))});
    if (!done) return done;
  }
  return {};
}

Result<void> SqliteStore::write_keys() {
  if (auto done = write_leaders(); !done) return done;
  for (const auto& [key, reports] : keys_.sorted_followers()) {
    auto done = db_.run("INSERT OR REPLACE INTO crowded_keys (key, first, reports) VALUES (?, ?, ?)",
                        {key, reports.front(), Param::blob(packed(reports))});
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

Result<void> SqliteStore::put_members(std::int64_t key, const std::vector<ReportId>& reports) {
  if (!reports.empty()) keys_.note_followers(key, reports);
  return {};
}

Result<std::vector<BlockKey>> SqliteStore::with_key(std::int64_t key, std::int64_t most) {
  auto out = leaders_of(key);
  if (!out) return out;
  keys_.bring_up_to_date(key, *out);
  for (std::size_t i = 0; any_ended_ && i < out->size();) {
    const auto ended = db_.number("SELECT count(*) FROM reports INDEXED BY reports_ended WHERE id = ? AND ended < 9223372036854775807",
                                  {(*out)[i].report});
    if (!ended) return tl::unexpected<Error>(ended.error());
    if (*ended != 0)
      out->erase(out->begin() + static_cast<std::ptrdiff_t>(i));
    else
      ++i;
  }
  if (out->size() > static_cast<std::size_t>(most)) out->resize(static_cast<std::size_t>(most));
  return out;
}

Result<std::vector<ReportId>> SqliteStore::members_of(std::int64_t key) {
  std::vector<ReportId> out;
  auto done =
      db_.each("SELECT reports FROM crowded_keys WHERE key = ? ORDER BY first", {key}, [&](const Row& row) { unpack(row.text(0), out); });
  if (!done) return tl::unexpected<Error>(done.error());
  keys_.add_followers(key, out);
  return out;
}

}  // namespace mithaq::registry

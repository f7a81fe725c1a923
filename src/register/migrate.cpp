#include "register/migrate.h"

#include "register/leaders_packed.h"

namespace mithaq::registry {
namespace {

using base::ErrorCode;
using base::fail;
using base::Result;

Result<bool> is_empty(Database& database) {
  auto tables = database.number("SELECT count(*) FROM sqlite_schema");
  if (!tables) return tl::unexpected<base::Error>(tables.error());
  return *tables == 0;
}

constexpr std::int64_t kPackedLeaders = 9;  // the version that packs them

// Rows of `block_keys`, each a leader of a key, become rows of `key_leaders`.
Result<void> pack_leaders(Database& database) {
  std::vector<BlockKey> leaders;
  Result<void> written;
  const auto write = [&] {
    if (leaders.empty() || !written) return;
    written =
        database.run("INSERT INTO key_leaders (key, leaders) VALUES (?, ?)", {leaders.front().key, Param::blob(packed_leaders(leaders))});
    leaders.clear();
  };
  auto read = database.each("SELECT key, rank, report FROM block_keys ORDER BY key, rank, report", {}, [&](const Row& row) {
    if (!leaders.empty() && leaders.front().key != row.integer(0)) write();
    leaders.push_back({row.integer(0), row.integer(1), row.integer(2)});
  });
  write();
  if (!read) return read;
  return written;
}

Result<void> run_script(Database& database, const std::string& script, std::int64_t version) {
  if (auto done = database.execute(script); !done) return done;
  if (version == kPackedLeaders) {
    if (auto done = pack_leaders(database); !done) return done;
    database.forget_statements();
    if (auto done = database.execute("DROP TABLE block_keys"); !done) return done;
  }
  if (auto done = database.execute("PRAGMA application_id = " + std::to_string(kApplicationId)); !done) return done;
  return database.execute("PRAGMA user_version = " + std::to_string(version));
}

Result<void> run_missing(Database& database) {
  auto version = version_of(database);
  if (!version) return tl::unexpected<base::Error>(version.error());
  const std::vector<std::string> scripts = embedded_migrations();
  for (auto next = static_cast<std::size_t>(*version); next < scripts.size(); ++next)
    if (auto done = run_script(database, scripts[next], static_cast<std::int64_t>(next) + 1); !done) return done;
  return {};
}

}  // namespace

std::int64_t newest_version() { return static_cast<std::int64_t>(embedded_migrations().size()); }

Result<std::int64_t> version_of(Database& database) {
  auto id = database.number("PRAGMA application_id");
  auto version = database.number("PRAGMA user_version");
  const auto empty = is_empty(database);
  if (!id) return id;
  if (!version) return version;
  if (!empty) return tl::unexpected<base::Error>(empty.error());
  if (*empty) return 0;
  if (*id != kApplicationId)
    return fail(ErrorCode::kMalformed, database.path(), "is a database, but no register of mithaq", "name another file with --register");
  if (*version > newest_version())
    return fail(
        ErrorCode::kVersion, database.path(),
        "is a register of version " + std::to_string(*version) + "; this program knows none above " + std::to_string(newest_version()),
        "use the newer mithaq that wrote it; nothing has been changed");
  return *version;
}

Result<void> migrate(Database& database) {
  auto version = version_of(database);
  if (!version) return tl::unexpected<base::Error>(version.error());
  if (*version == newest_version()) return {};
  if (auto done = database.execute("BEGIN IMMEDIATE"); !done) return done;
  auto done = run_missing(database);
  if (done) done = database.execute("COMMIT");
  if (!done) static_cast<void>(database.execute("ROLLBACK"));
  return done;
}

}  // namespace mithaq::registry

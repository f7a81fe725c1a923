#include "register/sqlite.h"

#include <sqlite3.h>

#include <chrono>
#include <optional>
#include <system_error>
#include <thread>

namespace mithaq::registry {
namespace {

using base::Error;
using base::ErrorCode;
using base::Result;

constexpr std::string_view kRunAgain = "; all that was committed before is in the register";

Error error_of(const std::string& path, int code, int system_error, const std::string& message) {
  const std::string why = system_error == 0 ? std::string() : ": " + std::generic_category().message(system_error);
  switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return {ErrorCode::kUnreadable, path, "is locked by another program", "wait until that has ended, then run this again"};
    case SQLITE_FULL:
      return {ErrorCode::kUnreadable, path, "cannot be written: the disk is full", "make room and run it again" + std::string(kRunAgain)};
    case SQLITE_READONLY:
      return {ErrorCode::kUnreadable, path, "cannot be written: the file or its folder is read-only",
              "name a register in another folder with --register"};
    case SQLITE_CANTOPEN:
      return {ErrorCode::kUnreadable, path, "cannot be opened" + why, "does the folder exist, and may you write there?"};
    case SQLITE_PERM:
    case SQLITE_AUTH: return {ErrorCode::kUnreadable, path, "may not be opened" + why, ""};
    case SQLITE_CORRUPT:
      return {ErrorCode::kMalformed, path, "is damaged: " + message, "mithaq doctor tells more; go back to a copy of the file"};
    case SQLITE_NOTADB: return {ErrorCode::kMalformed, path, "is no register of mithaq", "name another file with --register"};
    case SQLITE_IOERR:
      return {ErrorCode::kUnreadable, path, "cannot be read or written" + why, "nothing was lost" + std::string(kRunAgain)};
    case SQLITE_NOMEM: return {ErrorCode::kLimit, path, "there is not enough memory", ""};
    default: return {ErrorCode::kInternal, path, message, ""};
  }
}

int flags_of(Database::Mode mode) {
  switch (mode) {
    case Database::Mode::kCreate: return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Database::Mode::kWrite: return SQLITE_OPEN_READWRITE;
    case Database::Mode::kReadOnly: return SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
  }
  return SQLITE_OPEN_READONLY;
}

// A path as a URI of SQLite that no other process writes to: what a read-only file system asks for.
std::string immutable_uri(const std::string& path) {
  std::string out = "file:";
  for (const char c : path) {
    if (c == '?' || c == '#' || c == '%') {
      constexpr char kDigits[] = "0123456789abcdef";
      out += {'%', kDigits[(static_cast<unsigned char>(c) >> 4U) & 15U], kDigits[static_cast<unsigned char>(c) & 15U]};
    } else {
      out += c;
    }
  }
  return out + "?immutable=1";
}

// What is replaced or merged need not be written over with zeros, as some builds of SQLite do unless told: all that documents say stays in
// the register anyhow.
constexpr const char* kSettings =
    "PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF; "
    "PRAGMA secure_delete = OFF;";
// Pages kept in memory, in KiB. Who writes needs those again that are changed; who reads, from one end to the other in the case of an
// export, is served as well by the system's own cache, and its memory shall not grow with the register.
constexpr const char* kWritersCache = "PRAGMA cache_size = -131072";
constexpr const char* kReadersCache = "PRAGMA cache_size = -8192";
// Who writes looks into pages from all over a file that may be far larger than that cache. Mapped, they are not copied into it each time
// (https://www.sqlite.org/mmap.html); 2 GiB are the most that SQLite maps as it is built usually. Nothing is written by way of the map.
constexpr const char* kWritersMap = "PRAGMA mmap_size = 2147418112";
// Pages in the log before they go to their places. Leaves of the indexes on hashes and names change in transaction after transaction: the
// longer the log, the fewer times each goes there. As large a log stays beside the file while it is written, 128 MiB and a transaction.
constexpr const char* kWritersLog = "PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 32768";

}  // namespace

Param Param::blob(std::string_view bytes) {
  Param out(bytes);
  out.kind_ = Kind::kBlob;
  return out;
}

std::int64_t Row::integer(int column) const { return sqlite3_column_int64(statement_, column); }
double Row::real(int column) const { return sqlite3_column_double(statement_, column); }
bool Row::is_null(int column) const { return sqlite3_column_type(statement_, column) == SQLITE_NULL; }

std::string_view Row::text(int column) const {
  const void* bytes = sqlite3_column_blob(statement_, column);
  const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_, column));
  return bytes == nullptr ? std::string_view() : std::string_view(static_cast<const char*>(bytes), size);
}

void Database::Close::operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
void Database::Finalize::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

Result<Database> Database::open(const std::string& path, Mode mode, int busy_ms) {
  // A count of all memory in use is kept under a lock and costs more than a hundredth of the time of adding; nobody asks for it. Refused
  // if another part of the program has used SQLite before, which is as well.
  static const int kUnused = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
  static_cast<void>(kUnused);
  const auto attempt = [&](const std::string& name) -> Result<Database> {
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(name.c_str(), &handle, flags_of(mode) | SQLITE_OPEN_NOMUTEX, nullptr);
    Database database(handle, path);
    if (code != SQLITE_OK) return tl::unexpected<Error>(database.error(code));
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, busy_ms);
    if (auto done = database.execute(kSettings); !done) return tl::unexpected<Error>(done.error());
    const char* cache = mode == Mode::kReadOnly ? kReadersCache : kWritersCache;
    if (auto done = database.execute(cache); !done) return tl::unexpected<Error>(done.error());
    // Reads the file's first page: only now is it known what the file is.
    if (auto done = database.number("PRAGMA schema_version"); !done) return tl::unexpected<Error>(done.error());
    return database;
  };
  auto database = attempt(path);
  if (!database && mode == Mode::kReadOnly) {
    auto again = attempt(immutable_uri(path));
    if (again) return again;
  }
  if (!database || mode == Mode::kReadOnly) return database;
  if (auto done = database->execute(kWritersMap); !done) return tl::unexpected<Error>(done.error());
  if (auto done = database->keep_log(busy_ms); !done) return tl::unexpected<Error>(done.error());
  return database;
}

// Two processes may make one register at once. Only one of them can give the file its log, and SQLite does not wait for it there as it does
// elsewhere (https://www.sqlite.org/wal.html).
Result<void> Database::keep_log(int busy_ms) {
  const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds(busy_ms);
  for (;;) {
    auto done = execute(kWritersLog);
    const bool busy = !done && (sqlite3_errcode(handle_.get()) & 0xFF) == SQLITE_BUSY;
    if (!busy || std::chrono::steady_clock::now() >= until) return done;
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
}

Error Database::error(int code) const {
  if (handle_ == nullptr) return error_of(path_, code, 0, "out of memory");
  return error_of(path_, code, sqlite3_system_errno(handle_.get()), sqlite3_errmsg(handle_.get()));
}

Result<void> Database::execute(const std::string& sql) {
  const int code = sqlite3_exec(handle_.get(), sql.c_str(), nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) return tl::unexpected<Error>(error(code));
  return {};
}

Result<sqlite3_stmt*> Database::prepared(std::string_view sql) {
  if (const auto found = statements_.find(sql); found != statements_.end()) return found->second.get();
  sqlite3_stmt* statement = nullptr;
  const int code =
      sqlite3_prepare_v3(handle_.get(), sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
  if (code != SQLITE_OK) return tl::unexpected<Error>(error(code));
  statements_.emplace(std::string(sql), Statement(statement));
  return statement;
}

int Database::bind(sqlite3_stmt* statement, const Param* params, std::size_t count) const {
  for (std::size_t i = 0; i < count; ++i) {
    const Param& p = params[i];
    const int at = static_cast<int>(i) + 1;
    int code = SQLITE_OK;
    switch (p.kind_) {
      case Param::Kind::kNull: code = sqlite3_bind_null(statement, at); break;
      case Param::Kind::kInteger: code = sqlite3_bind_int64(statement, at, p.integer_); break;
      case Param::Kind::kReal: code = sqlite3_bind_double(statement, at, p.real_); break;
      case Param::Kind::kText:
        code = sqlite3_bind_text64(statement, at, p.bytes_.data(), p.bytes_.size(), SQLITE_STATIC, SQLITE_UTF8);
        break;
      case Param::Kind::kBlob: code = sqlite3_bind_blob64(statement, at, p.bytes_.data(), p.bytes_.size(), SQLITE_STATIC); break;
    }
    if (code != SQLITE_OK) return code;
  }
  return SQLITE_OK;
}

Result<void> Database::step_all(std::string_view sql, const Param* params, std::size_t count, const RowFunction* f) {
  auto statement = prepared(sql);
  if (!statement) return tl::unexpected<Error>(statement.error());
  int code = bind(*statement, params, count);
  if (code == SQLITE_OK) {
    while ((code = sqlite3_step(*statement)) == SQLITE_ROW)
      if (f != nullptr) (*f)(Row(*statement));
  }
  std::optional<Error> failed;
  if (code != SQLITE_DONE) failed = error(code);
  sqlite3_reset(*statement);
  if (failed) return tl::unexpected<Error>(std::move(*failed));
  return {};
}

Result<void> Database::run(std::string_view sql, std::initializer_list<Param> params) {
  return step_all(sql, params.begin(), params.size(), nullptr);
}

Result<void> Database::each(std::string_view sql, const Params& params, const RowFunction& f) {
  return step_all(sql, params.data(), params.size(), &f);
}

Result<std::int64_t> Database::number(std::string_view sql, std::initializer_list<Param> params) {
  std::int64_t out = 0;
  const RowFunction take = [&](const Row& row) { out = row.integer(0); };
  if (auto done = step_all(sql, params.begin(), params.size(), &take); !done) return tl::unexpected<Error>(done.error());
  return out;
}

std::int64_t Database::last_id() const { return sqlite3_last_insert_rowid(handle_.get()); }

}  // namespace mithaq::registry

// The C interface of SQLite, thinly wrapped: a database that closes itself, statements that are prepared once, errors as Results.
// Source: https://www.sqlite.org/c3ref/intro.html
#pragma once

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/result.h"

struct sqlite3;
struct sqlite3_stmt;

namespace mithaq::registry {

// A value for a ? of a statement. Text and blobs must live until the statement has run.
class Param {
 public:
  enum class Kind { kNull, kInteger, kReal, kText, kBlob };

  Param(std::nullptr_t) {}
  Param(int value) : kind_(Kind::kInteger), integer_(value) {}
  Param(std::int64_t value) : kind_(Kind::kInteger), integer_(value) {}
  Param(std::size_t value) : kind_(Kind::kInteger), integer_(static_cast<std::int64_t>(value)) {}
  Param(double value) : kind_(Kind::kReal), real_(value) {}
  Param(std::string_view text) : kind_(Kind::kText), bytes_(text.data() == nullptr ? std::string_view("") : text) {}
  Param(const std::string& text) : Param(std::string_view(text)) {}
  Param(const char* text) : Param(std::string_view(text)) {}
  static Param blob(std::string_view bytes);

 private:
  friend class Database;
  Kind kind_ = Kind::kNull;
  std::int64_t integer_ = 0;
  double real_ = 0;
  std::string_view bytes_;
};
using Params = std::vector<Param>;

// The row that a statement stands on; texts are gone at the next row.
class Row {
 public:
  explicit Row(sqlite3_stmt* statement) : statement_(statement) {}
  std::int64_t integer(int column) const;
  double real(int column) const;
  std::string_view text(int column) const;  // of a text or a blob; empty for NULL
  std::string string(int column) const { return std::string(text(column)); }
  bool is_null(int column) const;

 private:
  sqlite3_stmt* statement_;
};

class Database {
 public:
  enum class Mode {
    kCreate,    // for writing; made if it is not there
    kWrite,     // for writing; must be there
    kReadOnly,  // must be there; also on a file system that cannot be written
  };

  // Opens with write-ahead log, foreign keys, full synchronisation, and waits up to `busy_ms` for other processes.
  static base::Result<Database> open(const std::string& path, Mode mode, int busy_ms);
  Database(Database&&) noexcept = default;
  Database& operator=(Database&&) noexcept = default;

  // Any number of statements, without parameters; not kept.
  base::Result<void> execute(const std::string& sql);
  // One statement to its end; kept for the next time.
  base::Result<void> run(std::string_view sql, std::initializer_list<Param> params);
  // Calls `f` for each row.
  using RowFunction = std::function<void(const Row&)>;
  base::Result<void> each(std::string_view sql, const Params& params, const RowFunction& f);
  // The first column of the first row; 0 if there is none.
  base::Result<std::int64_t> number(std::string_view sql, std::initializer_list<Param> params = {});

  std::int64_t last_id() const;
  // Those kept for the next time, as before tables that they speak of go.
  void forget_statements() { statements_.clear(); }
  const std::string& path() const { return path_; }

 private:
  struct Close {
    void operator()(sqlite3* handle) const;
  };
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const;
  };
  struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
  };
  using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

  Database(sqlite3* handle, std::string path) : path_(std::move(path)), handle_(handle) {}
  base::Result<sqlite3_stmt*> prepared(std::string_view sql);
  int bind(sqlite3_stmt* statement, const Param* params, std::size_t count) const;
  base::Result<void> step_all(std::string_view sql, const Param* params, std::size_t count, const RowFunction* f);
  base::Error error(int code) const;
  base::Result<void> keep_log(int busy_ms);

  std::string path_;
  std::unique_ptr<sqlite3, Close> handle_;
  std::unordered_map<std::string, Statement, TextHash, std::equal_to<>> statements_;  // gone before the handle
};

}  // namespace mithaq::registry

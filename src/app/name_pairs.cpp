#include "app/name_pairs.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <fstream>
#include <iostream>

#include "text/utf8.h"

namespace mithaq::app {
namespace {

using base::ErrorCode;

std::vector<std::string> cells_of(std::string line) {
  if (line.ends_with('\r')) line.pop_back();
  std::vector<std::string> out;
  for (std::size_t at = 0; at <= line.size();) {
    const std::size_t end = std::min(line.find('\t', at), line.size());
    out.push_back(line.substr(at, end - at));
    at = end + 1;
  }
  return out;
}

// A file of rows whose columns are known by their names.
class Rows {
 public:
  explicit Rows(std::string path) : path_(std::move(path)) {
    if (path_ == "-")
      path_ = "standard input", in_ = &std::cin;
    else
      file_.open(path_, std::ios::binary);
  }

  base::Result<void> open() {
    if (!*in_) return base::fail(ErrorCode::kNotFound, path_, "cannot be read", "check that it exists and its permissions");
    std::string line;
    if (!std::getline(*in_, line)) return base::fail(ErrorCode::kMalformed, path_, "has no line of column names");
    if (line.starts_with("\xEF\xBB\xBF")) line.erase(0, 3);
    columns_ = cells_of(line);
    return {};
  }

  base::Result<std::size_t> column(const std::string& name) const {
    const auto at = std::find(columns_.begin(), columns_.end(), name);
    if (at == columns_.end()) return base::fail(ErrorCode::kMalformed, path_ + ":1", "there is no column \"" + name + "\"");
    return static_cast<std::size_t>(at - columns_.begin());
  }

  // False at the end. Blank lines are passed over.
  bool next(std::vector<std::string>& cells) {
    std::string line;
    while (std::getline(*in_, line)) {
      ++number_;
      if (line.empty() || line == "\r") continue;
      valid_ = text::first_invalid(line) == std::string_view::npos;
      cells = cells_of(std::move(line));
      return true;
    }
    return false;
  }

  std::string where() const { return path_ + ":" + std::to_string(number_); }
  bool valid() const { return valid_; }
  std::size_t columns() const { return columns_.size(); }
  base::Result<void> end() const {
    if (in_->bad()) return base::fail(ErrorCode::kUnreadable, where(), "reading broke off");
    return {};
  }

 private:
  std::string path_;
  std::ifstream file_;
  std::istream* in_ = &file_;
  std::vector<std::string> columns_;
  std::size_t number_ = 1;
  bool valid_ = true;
};

constexpr std::size_t kNoColumn = static_cast<std::size_t>(-1);
constexpr std::array<const char*, 6> kColumns = {"id", "left", "left_lang", "right", "right_lang", "kind"};

base::Result<NameRow> row_of(const std::vector<std::string>& cells, const std::array<std::size_t, 6>& at, std::size_t same,
                             const Rows& rows) {
  if (!rows.valid()) return base::fail(ErrorCode::kMalformed, rows.where(), "is not UTF-8");
  const std::size_t least = *std::max_element(at.begin(), at.end());
  if (cells.size() <= least)
    return base::fail(ErrorCode::kMalformed, rows.where(), "has " + std::to_string(cells.size()) + " columns, too few",
                      "columns are parted by tabs");
  NameRow row{cells[at[0]], cells[at[1]], cells[at[2]], cells[at[3]], cells[at[4]], {}, {}};
  const auto kind = link::kind_named(cells[at[5]]);
  if (!kind) return base::fail(ErrorCode::kMalformed, rows.where(), kind.error().what, kind.error().hint);
  row.kind = *kind;
  if (row.left.empty() || row.right.empty()) return base::fail(ErrorCode::kMalformed, rows.where(), "a name is empty");
  if (same == kNoColumn) return row;
  const std::string answer = same < cells.size() ? cells[same] : std::string();
  if (answer != "0" && answer != "1") return base::fail(ErrorCode::kMalformed, rows.where(), "\"same\" is neither 0 nor 1");
  row.same = answer == "1";
  return row;
}

}  // namespace

base::Result<void> read_name_rows(const std::string& path, const std::function<void(const NameRow&)>& take,
                                  const std::function<void(const base::Error&)>& complain) {
  Rows rows(path);
  if (auto opened = rows.open(); !opened) return opened;
  std::array<std::size_t, 6> at{};
  for (std::size_t i = 0; i < kColumns.size(); ++i) {
    const auto column = rows.column(kColumns[i]);
    if (!column) return tl::unexpected(column.error());
    at[i] = *column;
  }
  const auto answer = rows.column("same");
  const std::size_t same = answer ? *answer : kNoColumn;
  std::vector<std::string> cells;
  while (rows.next(cells)) {
    if (const auto row = row_of(cells, at, same, rows))
      take(*row);
    else
      complain(row.error());
  }
  return rows.end();
}

base::Result<std::vector<link::WordPair>> read_word_pairs(const std::string& path) {
  Rows rows(path);
  if (auto opened = rows.open(); !opened) return tl::unexpected(opened.error());
  std::array<std::size_t, 3> at{};
  for (std::size_t i = 0; const char* name : {"source", "english", "count"}) {
    const auto column = rows.column(name);
    if (!column) return tl::unexpected(column.error());
    at[i++] = *column;
  }
  std::vector<link::WordPair> out;
  std::vector<std::string> cells;
  while (rows.next(cells)) {
    unsigned count = 0;
    const bool whole = rows.valid() && cells.size() >= rows.columns();
    if (!whole || std::from_chars(cells[at[2]].data(), cells[at[2]].data() + cells[at[2]].size(), count).ec != std::errc() || count == 0)
      return base::fail(ErrorCode::kMalformed, rows.where(), "is no pair of words with a count");
    out.push_back({cells[at[0]], cells[at[1]], 1 + std::log(static_cast<double>(count))});
  }
  if (auto end = rows.end(); !end) return tl::unexpected(end.error());
  return out;
}

}  // namespace mithaq::app

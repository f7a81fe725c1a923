#include "app/columns.h"

#include <algorithm>

#include "write/display.h"

namespace mithaq::app {
namespace {

constexpr std::size_t kGap = 2;
constexpr std::size_t kLeastWrap = 8;  // what write::wrap can do
constexpr std::string_view kEllipsis = "\u2026";
constexpr std::string_view kBold = "\x1b[1m";
constexpr std::string_view kPlain = "\x1b[0m";

// A line that was cut off behind the bar between two parts of a list ends with the part, not with the bar.
std::string without_bar(std::string line) {
  constexpr std::string_view kEnd = "\u2069";  // of what is kept apart
  const bool apart = line.ends_with(kEnd);
  if (apart) line.resize(line.size() - kEnd.size());
  const std::size_t last = line.find_last_not_of(' ');
  if (last != std::string::npos && line[last] == '|') line.erase(line.find_last_not_of(" |") + 1);
  return apart ? line.append(kEnd) : line;
}

// The text in exactly `width` columns, cut off if need be. Names from documents are kept apart from what stands around them.
std::string cell(const std::string& text, std::size_t width, bool last) {
  std::vector<std::string> lines = write::wrap({{text, true}}, std::max(width, kLeastWrap));
  std::string out = lines.empty() ? std::string() : lines.front();
  if (lines.size() > 1) {
    lines = write::wrap({{text, true}}, std::max(width - 1, kLeastWrap));
    out = without_bar(std::move(lines.front())).append(kEllipsis);
  }
  const std::size_t used = write::display_width(out);
  if (!last && used < width) out.append(width - used, ' ');
  return out;
}

}  // namespace

std::vector<std::size_t> Columns::widths(std::size_t width) const {
  std::vector<std::size_t> out;
  for (std::size_t i = 0; i < heads_.size(); ++i) {
    std::size_t widest = heads_[i].name.size();
    for (const auto& row : rows_) widest = std::max(widest, write::display_width(row[i]));
    out.push_back(std::max(std::min(widest, heads_[i].most), heads_[i].name.size()));
  }
  std::size_t total = kGap * (out.size() - 1);
  for (const std::size_t w : out) total += w;
  // The widest of those that may shrink gives way first.
  while (total > width) {
    std::size_t* widest = nullptr;
    for (std::size_t i = 0; i < out.size(); ++i)
      if (heads_[i].least > 0 && out[i] > heads_[i].least && (widest == nullptr || out[i] > *widest)) widest = &out[i];
    if (widest == nullptr) break;
    --*widest;
    --total;
  }
  return out;
}

std::string Columns::text(std::size_t width, bool color) const {
  const std::vector<std::size_t> columns = widths(width);
  std::string out;
  if (color) out += kBold;
  for (std::size_t i = 0; i < heads_.size(); ++i) {
    out += heads_[i].name;
    if (i + 1 < heads_.size()) out.append(columns[i] + kGap - heads_[i].name.size(), ' ');
  }
  if (color) out += kPlain;
  out.push_back('\n');
  for (const auto& row : rows_) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i) {
      line += cell(row[i], columns[i], i + 1 == row.size());
      if (i + 1 < row.size()) line.append(kGap, ' ');
    }
    line.erase(line.find_last_not_of(' ') + 1);
    out.append(line).push_back('\n');
  }
  return out;
}

}  // namespace mithaq::app

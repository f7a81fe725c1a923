#include "table.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace mithaq::bench {
namespace {

constexpr std::size_t kColumns = 6;
using Cells = std::array<std::string, kColumns>;

Cells cells_of(const Row& row) {
  return {row.what, row.figure, row.yardstick, row.ratio, row.target, !row.judged ? "" : row.met ? "ok" : "miss"};
}

}  // namespace

std::string number(double value, int digits) {
  char text[64];
  std::snprintf(text, sizeof text, "%.*f", digits, value);
  return text;
}

std::string format_table(const std::vector<Row>& rows) {
  std::vector<Cells> lines{{"what", "figure", "yardstick", "ratio", "target", ""}};
  for (const Row& row : rows) lines.push_back(cells_of(row));
  std::array<std::size_t, kColumns> widths{};
  for (const Cells& line : lines)
    for (std::size_t c = 0; c < kColumns; ++c) widths[c] = std::max(widths[c], line[c].size());
  std::string out;
  for (std::size_t l = 0; l < lines.size(); ++l) {
    std::string text;
    for (std::size_t c = 0; c < kColumns; ++c) text += lines[l][c] + std::string(widths[c] - lines[l][c].size() + 2, ' ');
    const std::size_t length = text.find_last_not_of(' ') + 1;
    out += text.substr(0, length) + "\n";
    if (l == 0) out += std::string(length + 4, '-') + "\n";
  }
  return out;
}

}  // namespace mithaq::bench

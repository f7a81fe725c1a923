#include "link/edit_costs.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <optional>

namespace mithaq::link {
namespace {

constexpr float kNever = 1e9F;
constexpr float kVowelCost = 2.0F;  // where nothing was learnt: one vowel for another, or for nothing

std::size_t slot(std::string_view codes) {
  std::size_t out = 0;
  for (const char c : codes) out = out * kCodes + static_cast<std::size_t>(static_cast<unsigned char>(c));
  return out;
}

// What a pair of single letters costs that no learning has seen.
float unlearnt(Script left, std::string_view a, Script right, std::string_view b) {
  if (a.size() > 1 || b.size() > 1) return kNever;
  if (left == right && a == b) return 0;
  const bool soft = (a.empty() || is_vowel(left, a[0])) && (b.empty() || is_vowel(right, b[0]));
  return soft ? kVowelCost : kForeignCost;
}

std::optional<Script> script_named(std::string_view name) {
  for (std::size_t i = 0; i < kScripts; ++i)
    if (script_name(static_cast<Script>(i)) == name) return static_cast<Script>(i);
  return std::nullopt;
}

std::vector<std::string_view> split(std::string_view line, char by) {
  std::vector<std::string_view> out;
  for (std::size_t at = 0;;) {
    const std::size_t end = line.find(by, at);
    out.push_back(line.substr(at, end - at));
    if (end == std::string_view::npos) return out;
    at = end + 1;
  }
}

// Nothing where the line is not well formed.
std::optional<PieceCost> parse_line(const std::vector<std::string_view>& cells) {
  if (cells.size() != 5 || cells[1].size() != 5 || cells[1][2] != '-') return std::nullopt;
  const auto left = script_named(cells[1].substr(0, 2));
  const auto right = script_named(cells[1].substr(3));
  if (!left || !right || *left > *right) return std::nullopt;
  PieceCost out{*left, *right, {}, {}, 0};
  if (cells[2] != "-") out.left_codes = unspell(*left, cells[2]);
  if (cells[3] != "-") out.right_codes = unspell(*right, cells[3]);
  const bool empty = (cells[2] != "-" && out.left_codes.empty()) || (cells[3] != "-" && out.right_codes.empty());
  const bool longer = out.left_codes.size() > kLongestPiece || out.right_codes.size() > kLongestPiece;
  const auto [end, fault] = std::from_chars(cells[4].data(), cells[4].data() + cells[4].size(), out.cost);
  if (empty || longer || fault != std::errc() || end != cells[4].data() + cells[4].size()) return std::nullopt;
  return out;
}

constexpr float kHopeless = 14;  // ways dearer than this are given up

// Pieces are learnt up to four letters of both sides together, and only single letters against nothing.
constexpr std::size_t longest_beside(std::size_t letters) {
  constexpr std::array<std::size_t, kLongestPiece + 1> kLongest = {1, 3, 2, 1};
  return kLongest[letters];
}

// The same word is told at about the same pace in two scripts: corners of the table need not be looked at.
constexpr bool far_off(std::size_t i, std::size_t j, std::size_t n, std::size_t m) {
  const std::size_t left = i * m;
  const std::size_t right = j * n;
  return n > 4 && m > 4 && 3 * (left > right ? left - right : right - left) > n * m;
}

struct Cell {
  float total = kNever;
  float worst = 0;
};

void improve(Cell& cell, const Cell& from, float cost) {
  const float total = from.total + cost;
  if (total < cell.total) cell = {total, std::max(from.worst, cost)};
}

}  // namespace

EditCosts::EditCosts(std::span<const PieceCost> costs) {
  number_pieces(costs);
  for (std::size_t l = 0; l < kScripts; ++l)
    for (std::size_t r = l; r < kScripts; ++r) lay_out(static_cast<Script>(l), static_cast<Script>(r));
  for (const PieceCost& c : costs) {
    const std::size_t a = piece(c.left, c.left_codes);
    const std::size_t b = piece(c.right, c.right_codes);
    Table& t = tables_[static_cast<std::size_t>(c.left) * kScripts + static_cast<std::size_t>(c.right)];
    const bool same = c.left == c.right && a == b;
    t.costs[a * t.columns + b] = same ? 0 : c.cost;
    if (c.left == c.right) t.costs[b * t.columns + a] = same ? 0 : c.cost;
  }
}

void EditCosts::number_pieces(std::span<const PieceCost> costs) {
  for (std::size_t s = 0; s < kScripts; ++s) {
    numbers_[s].assign(kCodes * kCodes * kCodes, 0);
    pieces_[s].emplace_back();
    for (char c = 1; c < static_cast<char>(kCodes); ++c) {
      numbers_[s][slot(std::string_view(&c, 1))] = static_cast<std::uint16_t>(pieces_[s].size());
      pieces_[s].emplace_back(1, c);
    }
  }
  const auto add = [this](Script script, const std::string& codes) {
    const auto s = static_cast<std::size_t>(script);
    if (codes.empty() || numbers_[s][slot(codes)] != 0) return;
    numbers_[s][slot(codes)] = static_cast<std::uint16_t>(pieces_[s].size());
    pieces_[s].push_back(codes);
  };
  for (const PieceCost& c : costs) add(c.left, c.left_codes), add(c.right, c.right_codes);
}

void EditCosts::lay_out(Script left, Script right) {
  const auto& a = pieces_[static_cast<std::size_t>(left)];
  const auto& b = pieces_[static_cast<std::size_t>(right)];
  Table& t = tables_[static_cast<std::size_t>(left) * kScripts + static_cast<std::size_t>(right)];
  t.columns = b.size();
  t.costs.reserve(a.size() * b.size());
  for (const std::string& x : a)
    for (const std::string& y : b) t.costs.push_back(unlearnt(left, x, right, y));
}

std::uint16_t EditCosts::piece(Script script, std::string_view codes) const {
  return codes.empty() ? std::uint16_t{0} : numbers_[static_cast<std::size_t>(script)][slot(codes)];
}

base::Result<EditCosts> EditCosts::parse(std::string_view content, const std::string& name) {
  std::vector<PieceCost> costs;
  std::size_t number = 0;
  for (const std::string_view line : split(content, '\n')) {
    ++number;
    if (!line.starts_with("piece\t")) continue;
    auto cost = parse_line(split(line, '\t'));
    if (!cost)
      return base::fail(base::ErrorCode::kMalformed, name + ":" + std::to_string(number), "this is no cost of a piece of letters",
                        "piece<TAB>ar-en<TAB>letters<TAB>letters<TAB>cost");
    costs.push_back(std::move(*cost));
  }
  return EditCosts(costs);
}

std::string EditCosts::line(const PieceCost& c) {
  const auto spelt = [](Script script, const std::string& codes) { return codes.empty() ? std::string("-") : spell(script, codes); };
  char number[32];
  std::snprintf(number, sizeof number, "%.2f", static_cast<double>(c.cost));
  return "piece\t" + std::string(script_name(c.left)) + "-" + std::string(script_name(c.right)) + "\t" + spelt(c.left, c.left_codes) +
         "\t" + spelt(c.right, c.right_codes) + "\t" + number + "\n";
}

CodedWord EditCosts::code(const Letters& letters) const {
  CodedWord out;
  out.script = letters.script;
  const std::string_view codes = std::string_view(letters.codes).substr(0, kLongestWord);
  out.pieces.resize(codes.size());
  for (std::size_t i = 0; i < codes.size(); ++i)
    for (std::size_t n = 1; n <= kLongestPiece && i + n <= codes.size(); ++n)
      out.pieces[i][n - 1] = piece(letters.script, codes.substr(i, n));
  return out;
}

EditCost EditCosts::between(const CodedWord& left, const CodedWord& right) const {
  if (left.script > right.script) return between(right, left);
  const Table& t = table(left.script, right.script);
  const std::size_t n = left.size();
  const std::size_t m = right.size();
  std::array<std::array<Cell, kLongestWord + 1>, kLongestWord + 1> way;
  for (std::size_t i = 0; i <= n; ++i) std::fill_n(way[i].begin(), m + 1, Cell{});
  way[0][0].total = 0;
  for (std::size_t i = 0; i <= n; ++i) {
    for (std::size_t j = 0; j <= m; ++j) {
      const Cell from = way[i][j];
      if (from.total > kHopeless || far_off(i, j, n, m)) continue;
      for (std::size_t a = 0; a <= kLongestPiece && i + a <= n; ++a) {
        const std::size_t x = a == 0 ? 0 : left.pieces[i][a - 1];
        if (a > 0 && x == 0) continue;
        const float* row = &t.costs[x * t.columns];
        for (std::size_t b = a == 1 ? 0 : 1; b <= longest_beside(a) && j + b <= m; ++b) {
          const std::size_t y = b == 0 ? 0 : right.pieces[j][b - 1];
          if (b > 0 && y == 0) continue;
          improve(way[i + a][j + b], from, row[y]);
        }
      }
    }
  }
  return {way[n][m].total, way[n][m].worst};
}

}  // namespace mithaq::link

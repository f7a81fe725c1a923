#include "link/alignment.h"

#include <algorithm>
#include <array>

namespace mithaq::link {
namespace {

constexpr std::size_t kMostUnits = 16;
constexpr double kLeast = 0.25;         // less likely pairs are none
constexpr double kLeastTogether = 0.6;  // the same where words are put together
constexpr double kInitial = 0.75;       // "J." for a name that begins so

bool share(const std::vector<ConceptId>& a, const std::vector<ConceptId>& b) {
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i] == b[j]) return true;
    (a[i] < b[j] ? i : j)++;
  }
  return false;
}

CodedWord beginning(const CodedWord& word, std::size_t letters) {
  CodedWord out = word;
  out.pieces.resize(std::min(letters, word.size()));
  for (std::size_t i = 0; i < out.pieces.size(); ++i)
    for (std::size_t n = out.pieces.size() - i; n < kLongestPiece; ++n) out.pieces[i][n] = 0;
  return out;
}

double same_initial(const TokenMatch& tokens, const CodedWord& initial, const CodedWord& word) {
  constexpr float kNear = 1.5F;
  for (std::size_t n = 1; n <= 2; ++n)
    if (tokens.costs().between(initial, beginning(word, n)).total < kNear) return kInitial;
  return 0;
}

double same_letters(const TokenMatch& tokens, const Unit& left, const Unit& right) {
  if (left.initial != right.initial)
    return left.initial ? same_initial(tokens, left.coded, right.coded) : same_initial(tokens, right.coded, left.coded);
  double best = tokens.same(left.coded, right.coded);
  if (left.full.size() > 0) best = std::max(best, tokens.same(left.full, right.coded));
  if (right.full.size() > 0) best = std::max(best, tokens.same(left.coded, right.full));
  return best;
}

// Listed words of one kind that share no meaning are different words, however alike they look.
bool told_apart(const Unit& left, const Unit& right) {
  if (left.concepts.empty() || right.concepts.empty()) return false;
  const auto open = [](WordClass c) { return c == WordClass::kProper; };
  return !open(left.word_class) && !open(right.word_class);
}

struct Search {
  const TokenMatch& tokens;
  const Name& left;
  const Name& right;
  std::vector<UnitPair> candidates;
  std::array<bool, kMostUnits> left_told{};  // units that mean the same as one of the other side: their letters need no comparing
  std::array<bool, kMostUnits> right_told{};

  void add(UnitPair pair, double least) {
    if (pair.same >= least) candidates.push_back(pair);
  }

  void meanings(std::size_t n, std::size_t m) {
    for (std::size_t i = 0; i < n; ++i) {
      for (std::size_t j = 0; j < m; ++j) {
        if (!share(left.units[i].concepts, right.units[j].concepts)) continue;
        left_told[i] = right_told[j] = true;
        candidates.push_back({static_cast<std::uint8_t>(i), static_cast<std::uint8_t>(j), 1, 1, true, 1});
      }
    }
  }

  void units(std::size_t i, std::size_t j) {
    if (left_told[i] || right_told[j]) return;
    UnitPair pair{static_cast<std::uint8_t>(i), static_cast<std::uint8_t>(j), 1, 1, false, 0};
    pair.same = same_unit(tokens, left.units[i], right.units[j], pair.by_meaning);
    add(pair, kLeast);
  }

  // Two words together and one that is far shorter or longer are not worth a look.
  static bool near_in_length(const CodedWord& a, const CodedWord& b) {
    return 5 * std::max(a.size(), b.size()) <= 9 * std::min(a.size(), b.size());
  }

  void runs(std::size_t n, std::size_t m) {
    const auto at = [](std::size_t i) { return static_cast<std::uint8_t>(i); };
    const auto whole = [](const Unit& u) {
      return u.concepts.empty() || u.word_class == WordClass::kGiven || u.word_class == WordClass::kProper;
    };
    for (std::size_t i = 0; i + 1 < n; ++i)
      for (std::size_t j = 0; j < m; ++j)
        if (!left_told[i] && !left_told[i + 1] && !right_told[j] && whole(right.units[j]) &&
            near_in_length(left.runs[i], right.units[j].coded))
          add({at(i), at(j), 2, 1, false, tokens.same(left.runs[i], right.units[j].coded)}, kLeastTogether);
    for (std::size_t i = 0; i < n; ++i)
      for (std::size_t j = 0; j + 1 < m; ++j)
        if (!right_told[j] && !right_told[j + 1] && !left_told[i] && whole(left.units[i]) &&
            near_in_length(left.units[i].coded, right.runs[j]))
          add({at(i), at(j), 1, 2, false, tokens.same(left.units[i].coded, right.runs[j])}, kLeastTogether);
  }
};

std::size_t distance(const UnitPair& p) { return p.left > p.right ? p.left - p.right : p.right - p.left; }

void sort_best_first(std::vector<UnitPair>& pairs) {
  std::sort(pairs.begin(), pairs.end(), [](const UnitPair& a, const UnitPair& b) {
    if (a.same != b.same) return a.same > b.same;
    if (distance(a) != distance(b)) return distance(a) < distance(b);
    return std::min(a.left, a.right) < std::min(b.left, b.right);
  });
}

}  // namespace

double same_unit(const TokenMatch& tokens, const Unit& left, const Unit& right, bool& by_meaning) {
  by_meaning = share(left.concepts, right.concepts);
  if (by_meaning) return 1;
  return told_apart(left, right) ? 0 : same_letters(tokens, left, right);
}

const UnitPair* Alignment::of_left(std::size_t unit) const {
  for (const UnitPair& p : pairs)
    if (unit >= p.left && unit < std::size_t{p.left} + p.left_count) return &p;
  return nullptr;
}

const UnitPair* Alignment::of_right(std::size_t unit) const {
  for (const UnitPair& p : pairs)
    if (unit >= p.right && unit < std::size_t{p.right} + p.right_count) return &p;
  return nullptr;
}

Alignment align(const TokenMatch& tokens, const Name& left, const Name& right) {
  const std::size_t n = std::min(left.units.size(), kMostUnits);
  const std::size_t m = std::min(right.units.size(), kMostUnits);
  Search search{tokens, left, right, {}, {}, {}};
  search.meanings(n, m);
  for (std::size_t i = 0; i < n; ++i)
    for (std::size_t j = 0; j < m; ++j) search.units(i, j);
  if (n != m || n <= 2) search.runs(n, m);
  sort_best_first(search.candidates);
  Alignment out;
  std::array<bool, kMostUnits + 1> left_taken{};
  std::array<bool, kMostUnits + 1> right_taken{};
  for (const UnitPair& p : search.candidates) {
    const bool taken = left_taken[p.left] || left_taken[std::size_t{p.left} + p.left_count - 1] || right_taken[p.right] ||
                       right_taken[std::size_t{p.right} + p.right_count - 1];
    if (taken) continue;
    for (std::size_t k = 0; k < p.left_count; ++k) left_taken[p.left + k] = true;
    for (std::size_t k = 0; k < p.right_count; ++k) right_taken[p.right + k] = true;
    out.pairs.push_back(p);
  }
  for (std::size_t i = 0; i < n; ++i)
    if (!left_taken[i]) out.left_free.push_back(static_cast<std::uint8_t>(i));
  for (std::size_t j = 0; j < m; ++j)
    if (!right_taken[j]) out.right_free.push_back(static_cast<std::uint8_t>(j));
  return out;
}

}  // namespace mithaq::link

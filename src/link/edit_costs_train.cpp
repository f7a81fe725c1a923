#include "link/edit_costs_train.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <map>
#include <unordered_map>

namespace mithaq::link {
namespace {

constexpr int kRounds = 10;
constexpr double kRareShort = 2;          // taken off the count of each piece: what occurs by chance goes
constexpr double kRareLong = 12;          // the same where both sides are more than one letter, or one is three
constexpr std::size_t kMostTogether = 4;  // letters of both sides
constexpr double kSharpest = 0.25;        // pieces this far from the diagonal are not where learning begins
constexpr double kMostCost = 8.5;

struct Operation {
  std::string left, right;
  double probability = 0;
  double count = 0;
};

// One pair of words with the operations that fit at each place.
struct Example {
  std::uint32_t rows = 0, columns = 0;  // letters + 1
  double weight = 1;
  struct Arc {
    std::uint32_t from, to;  // cells
    std::uint32_t operation;
  };
  std::vector<Arc> arcs;  // in the order of `from`
};

bool is_long(const Operation& o) { return o.left.size() + o.right.size() > 3 || std::max(o.left.size(), o.right.size()) > 2; }

class Learning {
 public:
  explicit Learning(const std::vector<WordPair>& pairs) {
    for (const WordPair& pair : pairs) add(letters_of(pair.left), letters_of(pair.right), pair.weight);
    settle();
  }

  void round() {
    for (const Example& e : examples_) expect(e);
    settle();
  }

  const std::vector<Operation>& operations() const { return operations_; }

 private:
  void add(const Letters& left, const Letters& right, double weight) {
    const std::string a = left.codes.substr(0, kLongestWord);
    const std::string b = right.codes.substr(0, kLongestWord);
    if (a.empty() || b.empty()) return;
    Example e{static_cast<std::uint32_t>(a.size() + 1), static_cast<std::uint32_t>(b.size() + 1), weight, {}};
    for (std::uint32_t i = 0; i <= a.size(); ++i)
      for (std::uint32_t j = 0; j <= b.size(); ++j) add_arcs(a, b, i, j, e);
    examples_.push_back(std::move(e));
  }

  void add_arcs(const std::string& a, const std::string& b, std::uint32_t i, std::uint32_t j, Example& e) {
    const double off =
        std::fabs(static_cast<double>(i) / static_cast<double>(a.size()) - static_cast<double>(j) / static_cast<double>(b.size()));
    for (std::uint32_t x = 0; x <= kLongestPiece && i + x <= a.size(); ++x) {
      for (std::uint32_t y = 0; y <= kLongestPiece && j + y <= b.size(); ++y) {
        if (x + y == 0 || x + y > kMostTogether || (x + y > 1 && std::min(x, y) == 0)) continue;
        const std::uint32_t o = number(a.substr(i, x), b.substr(j, y));
        e.arcs.push_back({i * e.columns + j, (i + x) * e.columns + j + y, o});
        if (off < kSharpest) operations_[o].count += e.weight * (x == 1 && y == 1 ? 1.0 : 0.2);
      }
    }
  }

  std::uint32_t number(const std::string& left, const std::string& right) {
    const auto [at, is_new] = numbers_.emplace(left + '\0' + right, static_cast<std::uint32_t>(operations_.size()));
    if (is_new) operations_.push_back({left, right, 0, 0});
    return at->second;
  }

  // Forward and backward sums; each operation gets its share of the example.
  void expect(const Example& e) {
    const std::size_t cells = static_cast<std::size_t>(e.rows) * e.columns;
    forward_.assign(cells, 0.0);
    backward_.assign(cells, 0.0);
    forward_[0] = 1;
    backward_[cells - 1] = 1;
    for (const Example::Arc& arc : e.arcs) forward_[arc.to] += forward_[arc.from] * operations_[arc.operation].probability;
    for (auto arc = e.arcs.rbegin(); arc != e.arcs.rend(); ++arc)
      backward_[arc->from] += backward_[arc->to] * operations_[arc->operation].probability;
    if (forward_[cells - 1] <= 0) return;
    const double share = e.weight / forward_[cells - 1];
    for (const Example::Arc& arc : e.arcs) {
      Operation& o = operations_[arc.operation];
      o.count += share * forward_[arc.from] * o.probability * backward_[arc.to];
    }
  }

  void settle() {
    double sum = 0;
    for (Operation& o : operations_) {
      o.count = std::max(0.0, o.count - (is_long(o) ? kRareLong : kRareShort));
      sum += o.count;
    }
    for (Operation& o : operations_) o.probability = o.count / sum, o.count = 0;
  }

  std::vector<Operation> operations_;
  std::unordered_map<std::string, std::uint32_t> numbers_;
  std::vector<Example> examples_;
  std::vector<double> forward_, backward_;
};

using Best = std::map<std::string, double>;

// The likeliest way to say a piece: as it is, or letter by letter.
double best_of(const Best& best, const std::string& piece) {
  std::array<double, kLongestPiece + 1> sums{};
  for (std::size_t end = 1; end <= piece.size(); ++end) {
    sums[end] = -1e9;
    for (std::size_t from = 0; from < end; ++from) {
      const auto found = best.find(piece.substr(from, end - from));
      if (found != best.end()) sums[end] = std::max(sums[end], sums[from] + std::log(found->second));
    }
  }
  return sums[piece.size()];
}

double cost_of(const Operation& o, const Best& left, const Best& right) {
  const double usual = o.left.empty()    ? best_of(right, o.right)
                       : o.right.empty() ? best_of(left, o.left)
                                         : 0.5 * (best_of(left, o.left) + best_of(right, o.right));
  return std::max(0.0, usual - std::log(o.probability));
}

}  // namespace

std::vector<PieceCost> learn_piece_costs(const std::vector<WordPair>& pairs) {
  if (pairs.empty()) return {};
  Learning learning(pairs);
  for (int i = 0; i < kRounds; ++i) learning.round();
  Best left;
  Best right;
  for (const Operation& o : learning.operations()) {
    if (o.probability <= 0) continue;
    if (!o.left.empty()) left[o.left] = std::max(left[o.left], o.probability);
    if (!o.right.empty()) right[o.right] = std::max(right[o.right], o.probability);
  }
  const Script from = letters_of(pairs.front().left).script;
  const Script to = letters_of(pairs.front().right).script;
  std::vector<PieceCost> out;
  for (const Operation& o : learning.operations()) {
    if (o.probability <= 0) continue;
    const auto cost = static_cast<float>(cost_of(o, left, right));
    if (static_cast<double>(cost) > kMostCost) continue;
    out.push_back(from <= to ? PieceCost{from, to, o.left, o.right, cost} : PieceCost{to, from, o.right, o.left, cost});
  }
  const auto key = [](const PieceCost& c) { return std::tie(c.left_codes, c.right_codes); };
  std::sort(out.begin(), out.end(), [&](const PieceCost& a, const PieceCost& b) { return key(a) < key(b); });
  return out;
}

}  // namespace mithaq::link

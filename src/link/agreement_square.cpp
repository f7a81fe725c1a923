#include "link/agreement_square.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace mithaq::link {
namespace {

constexpr std::size_t kNone = SIZE_MAX;

// Groups are known by the rank of their first report's name, so that nothing hangs on the order of the input. What stands between two
// groups is kept in a square: a row for each group, and for each row the group of higher rank that it goes best with.
class Groups {
 public:
  explicit Groups(const PartitionTask& task)
      : task_(task), size_(task.names.size()), order_(size_), rank_(size_), parent_(size_), sum_(size_ * size_), never_(size_ * size_) {
    std::iota(order_.begin(), order_.end(), 0);
    std::sort(order_.begin(), order_.end(), [&](std::size_t x, std::size_t y) { return task.names[x] < task.names[y]; });
    for (std::size_t i = 0; i < size_; ++i) rank_[order_[i]] = i;
    std::iota(parent_.begin(), parent_.end(), 0);
    for (const ScoredLink& link : task_.links) add_sum(rank_[link.a], rank_[link.b], link.score);
    for (const SaidLink& said : task_.said)
      if (!said.same) forbid(rank_[said.a], rank_[said.b]);
    join_said();
    forbid_same_documents();
    for (std::size_t i = 0; i < size_; ++i)
      if (parent_[i] == i) alive_.push_back(i);
    best_.assign(size_, kNone);
    for (const std::size_t group : alive_) seek(group);
  }

  std::vector<std::size_t> solve() {
    for (std::size_t a = next(); a != kNone; a = next()) contract(a, best_[a]);
    std::vector<std::size_t> out(size_);
    for (std::size_t report = 0; report < size_; ++report) out[report] = order_[find(rank_[report])];
    return out;
  }

 private:
  std::size_t find(std::size_t group) {
    while (parent_[group] != group) group = parent_[group] = parent_[parent_[group]];
    return group;
  }

  double& sum(std::size_t a, std::size_t b) { return sum_[a * size_ + b]; }
  bool never(std::size_t a, std::size_t b) const { return never_[a * size_ + b] != 0; }

  void add_sum(std::size_t a, std::size_t b, double score) {
    sum(a, b) += score;
    sum(b, a) += score;
  }
  void forbid(std::size_t a, std::size_t b) { never_[a * size_ + b] = never_[b * size_ + a] = 1; }

  // First what people said: in the order of names, and never against what they forbade.
  void join_said() {
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (const SaidLink& said : task_.said)
      if (said.same) pairs.emplace_back(std::min(rank_[said.a], rank_[said.b]), std::max(rank_[said.a], rank_[said.b]));
    std::sort(pairs.begin(), pairs.end());
    for (const auto& [a, b] : pairs) {
      const std::size_t x = std::min(find(a), find(b));
      const std::size_t y = std::max(find(a), find(b));
      if (x != y && !never(x, y)) take(x, y);
    }
  }

  // Two reports of one document tell of two agreements, unless people said otherwise.
  void forbid_same_documents() {
    std::map<std::string_view, std::vector<std::size_t>> groups;
    for (std::size_t report = 0; report < size_; ++report) groups[task_.documents[report]].push_back(find(rank_[report]));
    for (const auto& [document, in] : groups)
      for (std::size_t i = 0; i < in.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) forbid(in[i], in[j]);
  }

  bool joinable(std::size_t a, std::size_t b) { return sum(a, b) > 0 && !never(a, b); }

  // The group above `a` that goes best with it; of equals the first.
  void seek(std::size_t a) {
    std::size_t best = kNone;
    for (auto b = std::upper_bound(alive_.begin(), alive_.end(), a); b != alive_.end(); ++b)
      if (joinable(a, *b) && (best == kNone || sum(a, *b) > sum(a, best))) best = *b;
    best_[a] = best;
  }

  // The lower of the two groups that go best together; kNone when none do.
  std::size_t next() {
    std::size_t out = kNone;
    for (const std::size_t a : alive_)
      if (best_[a] != kNone && (out == kNone || sum(a, best_[a]) > sum(out, best_[out]))) out = a;
    return out;
  }

  // The group `b` becomes part of `a`, whose first name comes first.
  void take(std::size_t a, std::size_t b) {
    parent_[b] = a;
    for (std::size_t other = 0; other < size_; ++other) {
      if (other == a || other == b) continue;
      sum(a, other) += sum(b, other);
      sum(other, a) = sum(a, other);
      if (never(b, other)) forbid(a, other);
    }
  }

  void contract(std::size_t a, std::size_t b) {
    take(a, b);
    alive_.erase(std::lower_bound(alive_.begin(), alive_.end(), b));
    seek(a);
    for (const std::size_t c : alive_) {
      if (c == a || c > b) continue;
      const bool lost = best_[c] == b || best_[c] == a;
      if (lost || (c < a && better(c, a))) seek(c);
    }
  }

  bool better(std::size_t c, std::size_t a) { return joinable(c, a) && (best_[c] == kNone || sum(c, a) >= sum(c, best_[c])); }

  const PartitionTask& task_;
  std::size_t size_;
  std::vector<std::size_t> order_;   // rank -> report
  std::vector<std::size_t> rank_;    // report -> rank
  std::vector<std::size_t> parent_;  // of groups
  std::vector<double> sum_;          // of the scores between two groups
  std::vector<char> never_;          // two groups that must not be joined
  std::vector<std::size_t> alive_;   // groups, ascending
  std::vector<std::size_t> best_;    // for each group one above it
};

}  // namespace

std::vector<std::size_t> partition_in_square(const PartitionTask& task) { return Groups(task).solve(); }

}  // namespace mithaq::link

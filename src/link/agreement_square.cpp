#include "link/agreement_square.h"

#include <algorithm>
#include <map>

#include "link/agreement_ranks.h"

namespace mithaq::link {
namespace {

constexpr std::size_t kNone = SIZE_MAX;

// What stands between two
// groups is kept in a square: a row for each group, and for each row the group of higher rank that it goes best with.
class Groups {
 public:
  explicit Groups(const PartitionTask& task)
      : task_(task), size_(task.names.size()), ranks_(task), sum_(size_ * size_), never_(size_ * size_) {
    for (const ScoredLink& link : task_.links) add_sum(ranks_.rank(link.a), ranks_.rank(link.b), link.score);
    for (const SaidLink& said : task_.said)
      if (!said.same) forbid(ranks_.rank(said.a), ranks_.rank(said.b));
    join_said();
    forbid_same_documents();
    for (std::size_t i = 0; i < size_; ++i)
      if (ranks_.is_group(i)) alive_.push_back(i);
    best_.assign(size_, kNone);
    for (const std::size_t group : alive_) seek(group);
  }

  std::vector<std::size_t> solve() {
    for (std::size_t a = next(); a != kNone; a = next()) contract(a, best_[a]);
    return ranks_.first_reports();
  }

 private:
  double& sum(std::size_t a, std::size_t b) { return sum_[a * size_ + b]; }
  bool never(std::size_t a, std::size_t b) const { return never_[a * size_ + b] != 0; }

  void add_sum(std::size_t a, std::size_t b, double score) {
    sum(a, b) += score;
    sum(b, a) += score;
  }
  void forbid(std::size_t a, std::size_t b) { never_[a * size_ + b] = never_[b * size_ + a] = 1; }

  // First what people said: in the order of names, and never against what they forbade.
  void join_said() {
    for (const auto& [a, b] : ranks_.said_same(task_)) {
      const std::size_t x = std::min(ranks_.find(a), ranks_.find(b));
      const std::size_t y = std::max(ranks_.find(a), ranks_.find(b));
      if (x != y && !never(x, y)) take(x, y);
    }
  }

  // Two reports of one document tell of two agreements, unless people said otherwise.
  void forbid_same_documents() {
    std::map<std::string_view, std::vector<std::size_t>> groups;
    for (std::size_t report = 0; report < size_; ++report) groups[task_.documents[report]].push_back(ranks_.find(ranks_.rank(report)));
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
    ranks_.join(a, b);
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
  RankedGroups ranks_;
  std::vector<double> sum_;         // of the scores between two groups
  std::vector<char> never_;         // two groups that must not be joined
  std::vector<std::size_t> alive_;  // groups, ascending
  std::vector<std::size_t> best_;   // for each group one above it
};

}  // namespace

std::vector<std::size_t> partition_in_square(const PartitionTask& task) { return Groups(task).solve(); }

}  // namespace mithaq::link

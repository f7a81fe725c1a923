#include "link/agreement_partition.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <queue>
#include <set>

#include "link/agreement_square.h"

namespace mithaq::link {
namespace {

constexpr std::size_t kFew = 256;

struct Between {
  double sum = 0;
  double links = 0;
  bool never = false;
};

struct Offer {
  double score = 0;
  std::size_t a = 0;  // groups, by rank of their first names
  std::size_t b = 0;
  double links = 0;  // to tell whether it is still valid

  bool operator<(const Offer& other) const {  // the best comes first out of a priority queue
    if (score != other.score) return score < other.score;
    return a != other.a ? a > other.a : b > other.b;
  }
};

// Groups are known by the rank of their first report's name, so that nothing hangs on the order of the input.
class Groups {
 public:
  explicit Groups(const PartitionTask& task) : task_(task), order_(task.names.size()), rank_(order_.size()), parent_(order_.size()) {
    std::iota(order_.begin(), order_.end(), 0);
    std::sort(order_.begin(), order_.end(), [&](std::size_t x, std::size_t y) { return task.names[x] < task.names[y]; });
    for (std::size_t i = 0; i < order_.size(); ++i) rank_[order_[i]] = i;
    std::iota(parent_.begin(), parent_.end(), 0);
    between_.resize(order_.size());
    documents_.resize(order_.size());
    for (std::size_t i = 0; i < order_.size(); ++i) documents_[i].insert(task.documents[order_[i]]);
    add_links();
    forbid();
  }

  std::vector<std::size_t> solve() {
    join_said();
    offer_all();
    while (!offers_.empty()) {
      const Offer offer = offers_.top();
      offers_.pop();
      if (still_valid(offer) && !clash(offer.a, offer.b)) contract(offer.a, offer.b, true);
    }
    std::vector<std::size_t> out(order_.size());
    for (std::size_t report = 0; report < out.size(); ++report) out[report] = order_[find(rank_[report])];
    return out;
  }

 private:
  std::size_t find(std::size_t group) {
    while (parent_[group] != group) group = parent_[group] = parent_[parent_[group]];
    return group;
  }

  void add_links() {
    for (const ScoredLink& link : task_.links)
      for (const auto& [x, y] : {std::pair(rank_[link.a], rank_[link.b]), std::pair(rank_[link.b], rank_[link.a])}) {
        Between& between = between_[x][y];
        between.sum += link.score;
        between.links += 1;
      }
  }

  void forbid() {
    for (const SaidLink& said : task_.said) {
      if (said.same) continue;
      between_[rank_[said.a]][rank_[said.b]].never = true;
      between_[rank_[said.b]][rank_[said.a]].never = true;
    }
  }

  // First what people said: in the order of names, and never against what they forbade.
  void join_said() {
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (const SaidLink& said : task_.said)
      if (said.same) pairs.emplace_back(std::min(rank_[said.a], rank_[said.b]), std::max(rank_[said.a], rank_[said.b]));
    std::sort(pairs.begin(), pairs.end());
    for (const auto& [a, b] : pairs) {
      const std::size_t x = std::min(find(a), find(b));
      const std::size_t y = std::max(find(a), find(b));
      if (x != y && !never(x, y)) contract(x, y, false);
    }
  }

  bool never(std::size_t a, std::size_t b) const {
    const auto found = between_[a].find(b);
    return found != between_[a].end() && found->second.never;
  }

  bool clash(std::size_t a, std::size_t b) const {
    if (never(a, b)) return true;
    const auto& few = documents_[a].size() < documents_[b].size() ? documents_[a] : documents_[b];
    const auto& many = &few == &documents_[a] ? documents_[b] : documents_[a];
    return std::any_of(few.begin(), few.end(), [&](const std::string& document) { return many.contains(document); });
  }

  void offer(std::size_t a, std::size_t b) {
    const Between& between = between_[a].at(b);
    if (between.never || between.links == 0 || between.sum <= 0) return;
    offers_.push({between.sum, std::min(a, b), std::max(a, b), between.links});
  }

  void offer_all() {
    for (std::size_t a = 0; a < between_.size(); ++a)
      for (const auto& [b, unused] : between_[a])
        if (a < b) offer(a, b);
  }

  bool still_valid(const Offer& offer) const {
    if (parent_[offer.a] != offer.a || parent_[offer.b] != offer.b) return false;
    const auto found = between_[offer.a].find(offer.b);
    return found != between_[offer.a].end() && found->second.links == offer.links && found->second.sum == offer.score;
  }

  // The group `b` becomes part of `a`, whose first name comes first.
  void contract(std::size_t a, std::size_t b, bool offering) {
    parent_[b] = a;
    documents_[a].merge(documents_[b]);
    between_[a].erase(b);
    between_[b].erase(a);
    for (const auto& [other, link] : between_[b]) {
      Between& joined = between_[a][other];
      joined.sum += link.sum;
      joined.links += link.links;
      joined.never = joined.never || link.never;
      between_[other][a] = joined;
      between_[other].erase(b);
      if (offering) offer(a, other);
    }
    between_[b].clear();
  }

  const PartitionTask& task_;
  std::vector<std::size_t> order_;  // rank -> report
  std::vector<std::size_t> rank_;   // report -> rank
  std::vector<std::size_t> parent_;
  std::vector<std::map<std::size_t, Between>> between_;
  std::vector<std::set<std::string>> documents_;
  std::priority_queue<Offer> offers_;
};

}  // namespace

std::vector<std::size_t> partition(const PartitionTask& task) {
  return task.names.size() <= kFew ? partition_in_square(task) : partition_in_trees(task);
}

std::vector<std::size_t> partition_in_trees(const PartitionTask& task) { return Groups(task).solve(); }

}  // namespace mithaq::link

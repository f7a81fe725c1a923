#include "link/agreement_partition.h"

#include <algorithm>
#include <map>
#include <queue>
#include <set>

#include "link/agreement_ranks.h"
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

class Groups {
 public:
  explicit Groups(const PartitionTask& task) : task_(task), ranks_(task), between_(ranks_.size()), documents_(ranks_.size()) {
    for (std::size_t i = 0; i < ranks_.size(); ++i) documents_[i].insert(task.documents[ranks_.report(i)]);
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
    return ranks_.first_reports();
  }

 private:
  void add_links() {
    for (const ScoredLink& link : task_.links)
      for (const auto& [x, y] :
           {std::pair(ranks_.rank(link.a), ranks_.rank(link.b)), std::pair(ranks_.rank(link.b), ranks_.rank(link.a))}) {
        Between& between = between_[x][y];
        between.sum += link.score;
        between.links += 1;
      }
  }

  void forbid() {
    for (const SaidLink& said : task_.said) {
      if (said.same) continue;
      between_[ranks_.rank(said.a)][ranks_.rank(said.b)].never = true;
      between_[ranks_.rank(said.b)][ranks_.rank(said.a)].never = true;
    }
  }

  // First what people said: in the order of names, and never against what they forbade.
  void join_said() {
    for (const auto& [a, b] : ranks_.said_same(task_)) {
      const std::size_t x = std::min(ranks_.find(a), ranks_.find(b));
      const std::size_t y = std::max(ranks_.find(a), ranks_.find(b));
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
    if (!ranks_.is_group(offer.a) || !ranks_.is_group(offer.b)) return false;
    const auto found = between_[offer.a].find(offer.b);
    return found != between_[offer.a].end() && found->second.links == offer.links && found->second.sum == offer.score;
  }

  // The group `b` becomes part of `a`, whose first name comes first.
  void contract(std::size_t a, std::size_t b, bool offering) {
    ranks_.join(a, b);
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
  RankedGroups ranks_;
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

#include "link/agreement_ranks.h"

#include <algorithm>
#include <numeric>

namespace mithaq::link {

RankedGroups::RankedGroups(const PartitionTask& task) : order_(task.names.size()), rank_(order_.size()), parent_(order_.size()) {
  std::iota(order_.begin(), order_.end(), 0);
  std::sort(order_.begin(), order_.end(), [&](std::size_t x, std::size_t y) { return task.names[x] < task.names[y]; });
  for (std::size_t i = 0; i < order_.size(); ++i) rank_[order_[i]] = i;
  std::iota(parent_.begin(), parent_.end(), 0);
}

std::size_t RankedGroups::find(std::size_t rank) {
  while (parent_[rank] != rank) rank = parent_[rank] = parent_[parent_[rank]];
  return rank;
}

std::vector<std::pair<std::size_t, std::size_t>> RankedGroups::said_same(const PartitionTask& task) const {
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  for (const SaidLink& said : task.said)
    if (said.same) pairs.emplace_back(std::min(rank_[said.a], rank_[said.b]), std::max(rank_[said.a], rank_[said.b]));
  std::sort(pairs.begin(), pairs.end());
  return pairs;
}

std::vector<std::size_t> RankedGroups::first_reports() {
  std::vector<std::size_t> out(order_.size());
  for (std::size_t report = 0; report < out.size(); ++report) out[report] = order_[find(rank_[report])];
  return out;
}

}  // namespace mithaq::link

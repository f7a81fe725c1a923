// Reports by the rank of their names, and the groups they are in: what both ways of partitioning stand on (agreement_partition.h).
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

#include "link/agreement_partition.h"

namespace mithaq::link {

// Groups are known by the rank of their first report's name, so that nothing hangs on the order of the input.
class RankedGroups {
 public:
  explicit RankedGroups(const PartitionTask& task);

  std::size_t size() const { return order_.size(); }
  std::size_t rank(std::size_t report) const { return rank_[report]; }
  std::size_t report(std::size_t rank) const { return order_[rank]; }
  // The group that `rank` is in; shortens the way to it.
  std::size_t find(std::size_t rank);
  // `b` goes into `a`: both are groups.
  void join(std::size_t a, std::size_t b) { parent_[b] = a; }
  bool is_group(std::size_t rank) const { return parent_[rank] == rank; }

  // What people said is one, by ranks, the lower first, in order.
  std::vector<std::pair<std::size_t, std::size_t>> said_same(const PartitionTask& task) const;
  // For each report the one of its group whose name comes first.
  std::vector<std::size_t> first_reports();

 private:
  std::vector<std::size_t> order_;  // reports by rank
  std::vector<std::size_t> rank_;   // ranks by report
  std::vector<std::size_t> parent_;
};

}  // namespace mithaq::link

// Reports and how well each two go together -> agreements. Greedy contraction of the graph: again and again the two groups are joined
// between which the scores of their reports sum to most, until no sum is above 0 (greedy additive edge contraction, Keuper et al. 2015,
// "Efficient decomposition of image and mesh graphs by lifted multicuts"). Equal scores are settled by the names of the reports, so that
// the result depends on what is known and never on the order in which it came.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace mithaq::link {

struct ScoredLink {
  std::size_t a = 0;  // indices of reports
  std::size_t b = 0;
  double score = 0;  // log-odds above the threshold; below 0 speaks against
};

// What people said of two reports.
struct SaidLink {
  std::size_t a = 0;
  std::size_t b = 0;
  bool same = true;
};

struct PartitionTask {
  std::vector<std::string> names;      // of the reports, each once: settle ties
  std::vector<std::string> documents;  // of the reports: two reports of one document are two agreements
  std::vector<ScoredLink> links;       // each pair once at most; pairs that nobody compared have none
  std::vector<SaidLink> said;          // "not the same" wins over "the same" where both are said or follow
};

// For each report the index of the report in its group whose name comes first. What people said holds against everything else.
std::vector<std::size_t> partition(const PartitionTask& task);
// One of the two ways to it: for many reports of which each goes with few. The other is agreement_square.h.
std::vector<std::size_t> partition_in_trees(const PartitionTask& task);

}  // namespace mithaq::link

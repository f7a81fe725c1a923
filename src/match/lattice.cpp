#include "match/lattice.h"

#include <algorithm>

namespace mithaq::match {

void Lattice::reset(Node node_count) {
  cut_ = node_count > kMaxNodes;
  node_count_ = std::min(node_count, kMaxNodes);
  added_.clear();
  edges_.clear();
  first_edge_.assign(node_count_ + 1, 0);
  skips_.resize(node_count_);
  for (Node node = 0; node < node_count_; ++node) skips_[node] = {std::min(node + 1, last()), 1};
}

void Lattice::add(const Edge& edge) {
  if (edge.from < edge.to && edge.to < node_count_) added_.push_back(edge);
}

void Lattice::set_skip(Node from, Node to, unsigned cost) {
  if (from < to && to < node_count_) skips_[from] = {to, cost == 0 ? 0U : 1U};
}

void Lattice::finish() {
  // A counting sort: it keeps the order in which the edges of a node were added.
  for (const Edge& edge : added_) ++first_edge_[edge.from + 1];
  for (Node node = 0; node < node_count_; ++node) first_edge_[node + 1] += first_edge_[node];
  edges_.resize(added_.size());
  for (const Edge& edge : added_) edges_[first_edge_[edge.from]++] = edge;
  for (Node node = node_count_; node > 0; --node) first_edge_[node] = first_edge_[node - 1];
  first_edge_[0] = 0;

  lead_ = 0;
  while (lead_ < last() && skips_[lead_].cost == 0) lead_ = skips_[lead_].to;
  tail_ = last();
  for (Node node = last(); node > 0 && skips_[node - 1].cost == 0 && skips_[node - 1].to >= tail_; --node) tail_ = node - 1;
}

}  // namespace mithaq::match

// The lattice of one sentence: what may be read between which two places.
//
// Nodes 0 .. node_count-1 are the places between tokens, in reading order; node 0 is the start of the sentence and the last
// node its end. An edge says "between these two nodes stands something of this symbol": a lexicon hit, a mention, a token.
// Edges may overlap and disagree. `skip` tells how a gap of a pattern walks on: from a node to the next one a reader
// could stand at, at the cost of one word, or of nothing for punctuation.
//
// Use: reset, add and set_skip in any order, finish, read. One object serves many sentences; after the first few it allocates
// nothing.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace mithaq::match {

using Node = std::uint32_t;
using Symbol = std::uint16_t;  // a concept or a type of mention; numbered by the Vocabulary

inline constexpr Node kMaxNodes = 65'535;  // longer sentences are cut here
inline constexpr std::uint32_t kNoPayload = 0xFFFF'FFFF;

struct Edge {
  Node from = 0;
  Node to = 0;  // always after `from`
  Symbol symbol = 0;
  std::uint64_t features = 0;          // bits as the Vocabulary numbers them
  std::uint32_t payload = kNoPayload;  // opaque to this room: index of the hit or mention that made the edge
};

class Lattice {
 public:
  // Starts a sentence of node_count nodes (words + 1). Until set_skip says otherwise a skip goes one node on and costs 1.
  void reset(Node node_count);

  // Edges that start at one node are tried in the order in which they were added. Edges that do not go forward, or that
  // reach beyond the last node, are dropped.
  void add(const Edge& edge);

  // Skipping at `from` leads to `to` and counts as `cost` words: 0 for punctuation, else 1.
  void set_skip(Node from, Node to, unsigned cost);

  // Sorts the edges by their start; call once after the last add.
  void finish();

  Node node_count() const { return node_count_; }
  Node last() const { return node_count_ == 0 ? 0 : node_count_ - 1; }
  bool cut() const { return cut_; }  // the sentence was longer than kMaxNodes

  std::span<const Edge> edges() const { return edges_; }  // by `from`, then in the order added
  std::span<const Edge> edges_from(Node node) const {
    return std::span<const Edge>(edges_).subspan(first_edge_[node], first_edge_[node + 1] - first_edge_[node]);
  }
  Node skip_to(Node node) const { return skips_[node].to; }  // not defined for the last node
  unsigned skip_cost(Node node) const { return skips_[node].cost; }

  // Nothing but free skips (punctuation) lies between the node and the start, or the end, of the sentence.
  bool at_start(Node node) const { return node <= lead_; }
  bool at_end(Node node) const { return node >= tail_; }
  Node lead() const { return lead_; }  // the last node for which at_start holds

 private:
  struct Skip {
    Node to;
    unsigned cost;
  };

  Node node_count_ = 0;
  Node lead_ = 0;
  Node tail_ = 0;
  bool cut_ = false;
  std::vector<Edge> added_;
  std::vector<Edge> edges_;
  std::vector<std::uint32_t> first_edge_;  // node_count + 1 offsets into edges_
  std::vector<Skip> skips_;
};

}  // namespace mithaq::match

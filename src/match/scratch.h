// The working memory of PatternSet::run. One a thread; keep it between sentences, it only grows.
#pragma once

#include <cstdint>
#include <vector>

#include "match/lattice.h"

namespace mithaq::match {

// How good the best completion of a reading is; greater is better, 0 says there is none. From high to low: the end node
// plus one (16 bits), 0xFFFF minus the words skipped (16 bits), the captures (32 bits).
using Score = std::uint64_t;

// Program states reached at each node, and their scores.
struct Trellis {
  std::size_t words = 0;  // 64-bit words a node
  Node first = 0;         // nodes first .. past-1 hold states
  Node past = 0;
  std::vector<std::uint64_t> reached;  // a bit for each instruction; row of node n at (n - first) * words
  std::vector<Score> scores;           // a score for each instruction, rows like these, written where a state is marked
};

// What the prefilter found out about the sentence at hand.
struct Sifting {
  std::vector<std::uint64_t> present;     // a bit for each symbol that some pattern asks for
  std::vector<std::uint64_t> candidates;  // a bit for each pattern
  std::vector<std::uint32_t> first_node;  // into nodes, for each symbol, and one past the last
  std::vector<Node> nodes;                // where edges of a symbol start
  std::vector<std::uint64_t> seeds;       // a bit for each node where the pattern at hand may start
};

class Scratch {
 public:
  // States entered and edges tried since the object was made: the cost of running, counted instead of timed.
  std::uint64_t steps() const { return steps_; }
  // Runs of single patterns that the prefilter let through.
  std::uint64_t pattern_runs() const { return pattern_runs_; }

 private:
  friend class PatternSet;

  std::uint64_t steps_ = 0;
  std::uint64_t pattern_runs_ = 0;
  Trellis trellis_;
  Sifting sifting_;
  std::vector<std::uint64_t> skimmed_;
};

}  // namespace mithaq::match

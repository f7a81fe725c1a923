// Runs one program over one lattice.
//
// Two passes. `spread` goes left to right and marks which states can be reached at which node from the start nodes; most patterns die
// within a word or two. If it met the end of the pattern, `weigh` goes back over what was marked and scores the best way from each
// state to the end. The score of a state does not depend on how it was reached, so one pair of passes serves all start nodes and the
// cost is at most nodes and edges times instructions. The best derivation is then read off by following, at each choice,
// the first way that has the score of the state.
#pragma once

#include <cstdint>
#include <span>

#include "match/program.h"
#include "match/scratch.h"
#include "match/skim.h"

namespace mithaq::match {

// A view of them; cheap to make. `survivors`, where given, are the instructions that need to be tried.
class Machine {
 public:
  Machine(const Program& program, const Lattice& lattice, Trellis& trellis, std::uint64_t& steps, const Survivors* survivors = nullptr)
      : program_(program), lattice_(lattice), trellis_(trellis), steps_(steps), survivors_(survivors) {}

  // Marks what can be reached from the nodes whose bits are set in `seeds`. Lookaheads are taken to hold. True if a kAccept was reached.
  bool spread(std::span<const std::uint64_t> seeds);

  // Scores all that was marked.
  void weigh();

  // After weigh(). 0 also if the state was not reached, or nothing led there from any seed.
  Score score(Node node, State state) const {
    if (node < trellis_.first || node >= trellis_.past || state == kNowhere) return 0;
    const std::uint64_t reached = trellis_.reached[(node - trellis_.first) * trellis_.words + state / 64];
    return (reached >> (state % 64) & 1U) != 0 ? marked_score(node, state) : 0;
  }

  static Node end_of(Score score) { return static_cast<Node>(score >> 48U) - 1; }
  static std::uint32_t skipped_of(Score score) { return 0xFFFFU - static_cast<std::uint32_t>(score >> 32U & 0xFFFFU); }

  // Calls visit(instruction, from, to, edge) for each instruction of the best derivation from a state whose score is not 0; `edge` is null
  // but for kEdge.
  template <typename Visit>
  void follow(Node node, State state, Visit visit) const {
    while (program_.code[state].op != Op::kAccept && program_.code[state].op != Op::kSeen) {
      const Move move = best_move(node, state);
      visit(program_.code[state], node, move.node, move.edge);
      node = move.node;
      state = move.state;
    }
  }

 private:
  struct Move {
    Node node;
    State state;
    const Edge* edge;
  };

  // Of a state that is marked at the node.
  Score marked_score(Node node, State state) const { return trellis_.scores[(node - trellis_.first) * program_.code.size() + state]; }
  bool dead(Node node, State state, const Instruction& instruction) const {
    return survivors_ != nullptr && instruction.consumes() && !survivors_->has(node, state);
  }

  bool start(std::span<const std::uint64_t> seeds);
  void grow();
  void mark(Node node, State state);
  bool spread_state(Node node, const Instruction& instruction);
  Score weigh_state(Node node, const Instruction& instruction) const;
  Score weigh_edges(Node node, const Instruction& instruction) const;
  Score weigh_skip(Node node, const Instruction& instruction) const;
  Move best_move(Node node, State state) const;
  Move best_edge(Node node, const Instruction& instruction, Score score) const;

  const Program& program_;
  const Lattice& lattice_;
  Trellis& trellis_;
  std::uint64_t& steps_;
  const Survivors* survivors_;
};

}  // namespace mithaq::match

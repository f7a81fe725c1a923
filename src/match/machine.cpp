#include "match/machine.h"

#include <algorithm>
#include <bit>

namespace mithaq::match {
namespace {

constexpr Score kOneSkip = Score{1} << 32U;
constexpr unsigned kWordBits = 64;

Score score_of_end(Node node) { return (Score{node} + 1) << 48U | Score{0xFFFF} << 32U; }

std::uint64_t bit(State state) { return std::uint64_t{1} << (state % kWordBits); }

// The state a skip leads to from a node; kNowhere if it cannot be taken.
State skip_target(const Lattice& lattice, Node node, const Instruction& skip) {
  if (node == lattice.last()) return kNowhere;
  return lattice.skip_cost(node) == 0 ? skip.other : skip.next;
}

bool is_word(const Lattice& lattice, Node node) { return node != lattice.last() && lattice.skip_cost(node) != 0; }

}  // namespace

// Rows are made a few at a time: most patterns die long before the end of the sentence.
void Machine::grow() {
  constexpr std::size_t kRows = 32;
  trellis_.reached.resize((trellis_.past - trellis_.first + kRows) * trellis_.words);
}

inline void Machine::mark(Node node, State state) {
  if (node >= trellis_.past) {
    trellis_.past = node + 1;
    if ((trellis_.past - trellis_.first) * trellis_.words > trellis_.reached.size()) grow();
  }
  trellis_.reached[(node - trellis_.first) * trellis_.words + state / kWordBits] |= bit(state);
}

// False if there is nothing to start from.
bool Machine::start(std::span<const std::uint64_t> seeds) {
  trellis_.words = (program_.code.size() + kWordBits - 1) / kWordBits;
  trellis_.reached.clear();
  trellis_.first = trellis_.past = 0;
  const auto lowest = std::find_if(seeds.begin(), seeds.end(), [](std::uint64_t word) { return word != 0; });
  if (lowest == seeds.end() || program_.entry == kNowhere) return false;
  const auto node_of = [&](auto word, std::uint64_t left) {
    return static_cast<Node>(word - seeds.begin()) * kWordBits + static_cast<Node>(std::countr_zero(left));
  };
  trellis_.first = trellis_.past = node_of(lowest, *lowest);
  for (auto word = lowest; word != seeds.end(); ++word) {
    for (std::uint64_t left = *word; left != 0; left &= left - 1) mark(node_of(word, left), program_.entry);
  }
  return true;
}

bool Machine::spread(std::span<const std::uint64_t> seeds) {
  if (!start(seeds)) return false;
  bool accepted = false;
  for (Node node = trellis_.first; node < trellis_.past; ++node) {
    const std::size_t row = (node - trellis_.first) * trellis_.words;
    for (std::size_t word = 0; word < trellis_.words; ++word) {
      // States of this node that are marked meanwhile have higher numbers.
      std::uint64_t done = 0;
      while (const std::uint64_t left = trellis_.reached[row + word] & ~done) {
        const auto state = static_cast<State>(word * kWordBits + static_cast<unsigned>(std::countr_zero(left)));
        done |= bit(state);
        ++steps_;
        if (!dead(node, state, program_.code[state])) accepted |= spread_state(node, program_.code[state]);
      }
    }
  }
  return accepted;
}

// True at the end of the pattern.
bool Machine::spread_state(Node node, const Instruction& instruction) {
  switch (instruction.op) {
    case Op::kEdge:
      for (const Edge& edge : lattice_.edges_from(node)) {
        ++steps_;
        if (instruction.takes(edge)) mark(edge.to, instruction.next);
      }
      break;
    case Op::kAny:
      if (is_word(lattice_, node)) mark(lattice_.skip_to(node), instruction.next);
      break;
    case Op::kSkip:
      if (const State target = skip_target(lattice_, node, instruction); target != kNowhere) mark(lattice_.skip_to(node), target);
      break;
    case Op::kSplit:
    case Op::kNot:
      mark(node, instruction.next);
      mark(node, instruction.other);
      break;
    case Op::kStart:
      if (lattice_.at_start(node)) mark(node, instruction.next);
      break;
    case Op::kEnd:
      if (lattice_.at_end(node)) mark(node, instruction.next);
      break;
    case Op::kOpen:
    case Op::kClose: mark(node, instruction.next); break;
    case Op::kSeen: break;
    case Op::kAccept: return true;
  }
  return false;
}

void Machine::weigh() {
  // Only those of marked states are written, and read.
  const std::size_t most = (trellis_.past - trellis_.first) * program_.code.size();
  if (trellis_.scores.size() < most) trellis_.scores.resize(most);
  for (Node node = trellis_.past; node > trellis_.first; --node) {
    const std::size_t row = (node - 1 - trellis_.first) * trellis_.words;
    Score* const scores = trellis_.scores.data() + (node - 1 - trellis_.first) * program_.code.size();
    for (std::size_t word = trellis_.words; word > 0; --word) {
      for (std::uint64_t left = trellis_.reached[row + word - 1]; left != 0;) {
        const unsigned top = kWordBits - 1 - static_cast<unsigned>(std::countl_zero(left));
        left ^= std::uint64_t{1} << top;
        const std::size_t state = (word - 1) * kWordBits + top;
        scores[state] = dead(node - 1, static_cast<State>(state), program_.code[state]) ? 0 : weigh_state(node - 1, program_.code[state]);
        ++steps_;
      }
    }
  }
}

Score Machine::weigh_state(Node node, const Instruction& instruction) const {
  switch (instruction.op) {
    case Op::kEdge: return weigh_edges(node, instruction);
    case Op::kAny: return is_word(lattice_, node) ? marked_score(lattice_.skip_to(node), instruction.next) : 0;
    case Op::kSkip: return weigh_skip(node, instruction);
    case Op::kSplit: return std::max(marked_score(node, instruction.next), marked_score(node, instruction.other));
    case Op::kNot: return marked_score(node, instruction.other) != 0 ? 0 : marked_score(node, instruction.next);
    case Op::kStart: return lattice_.at_start(node) ? marked_score(node, instruction.next) : 0;
    case Op::kEnd: return lattice_.at_end(node) ? marked_score(node, instruction.next) : 0;
    case Op::kClose: return marked_score(node, instruction.next);
    case Op::kOpen: {
      const Score inner = marked_score(node, instruction.next);
      return inner == 0 ? 0 : inner + 1;
    }
    case Op::kSeen:
    case Op::kAccept: return score_of_end(node);
  }
  return 0;
}

Score Machine::weigh_edges(Node node, const Instruction& instruction) const {
  Score best = 0;
  for (const Edge& edge : lattice_.edges_from(node)) {
    ++steps_;
    if (instruction.takes(edge)) best = std::max(best, marked_score(edge.to, instruction.next));
  }
  return best;
}

Score Machine::weigh_skip(Node node, const Instruction& instruction) const {
  const State target = skip_target(lattice_, node, instruction);
  if (target == kNowhere) return 0;
  const Score rest = marked_score(lattice_.skip_to(node), target);
  return rest == 0 ? 0 : rest - lattice_.skip_cost(node) * kOneSkip;
}

Machine::Move Machine::best_move(Node node, State state) const {
  const Instruction& instruction = program_.code[state];
  switch (instruction.op) {
    case Op::kEdge: return best_edge(node, instruction, score(node, state));
    case Op::kAny: return {lattice_.skip_to(node), instruction.next, nullptr};
    case Op::kSkip: return {lattice_.skip_to(node), skip_target(lattice_, node, instruction), nullptr};
    case Op::kSplit: {
      const bool first = score(node, instruction.next) == score(node, state);
      return {node, first ? instruction.next : instruction.other, nullptr};
    }
    default: return {node, instruction.next, nullptr};
  }
}

Machine::Move Machine::best_edge(Node node, const Instruction& instruction, Score wanted) const {
  for (const Edge& edge : lattice_.edges_from(node)) {
    if (instruction.takes(edge) && score(edge.to, instruction.next) == wanted) return {edge.to, instruction.next, &edge};
  }
  return {lattice_.last(), instruction.next, nullptr};  // not reached: `wanted` came from one of these edges
}

}  // namespace mithaq::match
